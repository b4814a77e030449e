import { EXIT } from '../../domain/errors.ts';
import type { Finding } from '../../domain/finding.ts';
import { conditionsMet, type FailCondition } from '../../insight/fail-on.ts';
import { failedOnText } from '../../report/fail-on-text.ts';
import { errorsIn, type Open, refuseErrors, tellUnread } from './open.ts';
import type { Session } from './session.ts';

/** What is to become of files with errors, as flags say it. */
export interface LeaveOutOptions {
  readonly partial?: boolean;
  readonly failOn?: readonly FailCondition[];
  /** For everybody, who are then shown no line of a file. */
  readonly public?: boolean;
}

/** How to go on in spite of an error. */
const PARTIAL = 'Mend it, or see the rest with --partial';

/**
 * Refuses files with errors, unless a report is to be made without them; says which files are not read.
 * @returns the files that are left out
 * @throws CopError that carries the errors: exit 3, or 1 where that is what the report is to fail on
 */
export function leaveOut(
  session: Session,
  open: Open,
  { partial, failOn = [], public: isPublic }: LeaveOutOptions,
): readonly string[] {
  const errors = errorsIn(open);
  const leftOut = [...new Set(errors.map(({ place }) => place.file))];
  if (!partial) {
    const met = conditionsMet({ goals: [], leftOut }, failOn);
    if (met.length > 0) session.tell(failedOnText(met));
    const exit = met.length > 0 ? EXIT.findings : EXIT.data;
    refuseErrors(isPublic ? errors.map(withoutExcerpt) : errors, PARTIAL, exit);
  }
  tellUnread(session, open);
  return leftOut;
}

function withoutExcerpt({ excerpt: _, ...finding }: Finding): Finding {
  return finding;
}
