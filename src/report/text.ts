import type { ReportModel } from './model.ts';

export function renderText(model: ReportModel): string {
  return model.community;
}
