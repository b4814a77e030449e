import type { ReportModel } from '../model.ts';

export function renderMarkdown(model: ReportModel): string {
  return model.community;
}
