import type { Format } from '../../report/formats.ts';
import type { ReportModel } from '../../report/model.ts';
import type { Session } from '../running/session.ts';
import { summarise } from '../running/step-summary.ts';

/**
 * Appends the report to the summary of the GitHub step that runs, if it was asked for in GitHub's form.
 * @throws CopError exit 2 where the summary is no file, 4 where the disk refuses
 */
export async function summariseReport(
  session: Session,
  model: ReportModel,
  format: Format,
): Promise<void> {
  if (format !== 'github') return;
  const text = async () => {
    const { markdownFor } = await import('../../report/markdown/report.ts');
    return markdownFor(model, 'summary');
  };
  await summarise(session, { what: 'report', text });
}
