import { renderCsv } from '../../report/csv.ts';
import { refuseUnlessPartial } from '../report/fail-on.ts';
import { errorsIn, openWorkspace, tellUnread } from '../running/open.ts';
import { quarterReport, READ_BY_REPORTS } from '../running/quarter-report.ts';
import type { Session } from '../running/session.ts';

interface QuarterOptions {
  readonly quarter?: string;
  readonly public?: boolean;
  readonly raw?: boolean;
  readonly partial?: boolean;
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
  const errors = errorsIn(open);
  refuseUnlessPartial(session, errors, options);
  tellUnread(session, open);
  const model = quarterReport(session, open, {
    audience: options.public ? 'public' : 'facilitators',
    leftOut: [...new Set(errors.map(({ place }) => place.file))],
  });
  return { root: open.root, csv: renderCsv(model, { raw: options.raw ?? false }) };
}
