import { EXIT } from '../../domain/errors.ts';
import { conditionsMet, FAIL_CONDITIONS } from '../../insight/fail-on.ts';
import { failedOnText } from '../../report/fail-on-text.ts';
import type { ReportModel } from '../../report/model.ts';
import type { LeaveOutOptions } from '../running/leave-out.ts';
import { severalOf } from '../running/options.ts';
import type { Session } from '../running/session.ts';

/** Collects `--fail-on off-track --fail-on missed`, also written as `--fail-on off-track,missed`. */
export const failConditions = severalOf('condition to fail on', FAIL_CONDITIONS);

/** Says which conditions of `--fail-on` a report meets, if it meets any, and lets the command end with exit 1. */
export function failWhereMet(
  session: Session,
  model: ReportModel,
  { failOn = [] }: Pick<LeaveOutOptions, 'failOn'>,
): void {
  const met = conditionsMet(model, failOn);
  if (met.length === 0) return;
  session.tell(failedOnText(met));
  process.exitCode = EXIT.findings;
}
