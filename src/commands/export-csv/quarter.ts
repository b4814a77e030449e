import { renderCsv } from '../../report/csv.ts';
import { type LeaveOutOptions, leaveOut } from '../running/leave-out.ts';
import { openWorkspace } from '../running/open.ts';
import { audienceOf, quarterReport, READ_BY_REPORTS } from '../running/quarter-report.ts';
import type { Session } from '../running/session.ts';

interface QuarterOptions extends LeaveOutOptions {
  readonly quarter?: string;
  readonly raw?: boolean;
}

/**
 * The quarter's key results as CSV: what `cop report --format csv` prints.
 * @returns also the folder of the community
 * @throws CopError exit 3 for files with errors, unless they are to be left out; 2 for what is no quarter
 */
export function quarterAsCsv(
  session: Session,
  options: QuarterOptions,
): { readonly root: string; readonly csv: string } {
  const open = openWorkspace(session, READ_BY_REPORTS, options.quarter);
  const leftOut = leaveOut(session, open, options);
  const model = quarterReport(session, open, { audience: audienceOf(options), leftOut });
  return { root: open.root, csv: renderCsv(model, { raw: options.raw ?? false }) };
}
