import type { ReportModel } from '../model.ts';

export function renderHtml(model: ReportModel): string {
  return model.community;
}
