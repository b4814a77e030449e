import { EXIT } from '../../domain/errors.ts';
import type { Finding } from '../../domain/finding.ts';
import { conditionsMet, FAIL_CONDITIONS, type FailCondition } from '../../insight/fail-on.ts';
import { failedOnText } from '../../report/fail-on-text.ts';
import type { ReportModel } from '../../report/model.ts';
import { refuseErrors } from '../running/open.ts';
import { severalOf } from '../running/options.ts';
import type { Session } from '../running/session.ts';

/** On what a report is to fail, as flags say it. */
export interface FailOptions {
  readonly failOn?: readonly FailCondition[];
  readonly partial?: boolean;
  /** For everybody, who are then shown no line of a file. */
  readonly public?: boolean;
}

/** How to go on in spite of an error. */
const PARTIAL = 'Mend it, or see the rest with --partial';

/** Collects `--fail-on off-track --fail-on missed`, also written as `--fail-on off-track,missed`. */
export const failConditions = severalOf('condition to fail on', FAIL_CONDITIONS);

/**
 * Refuses files with errors, unless the report is to be made without them.
 * @throws CopError that carries the errors: exit 3, or 1 where that is what the report is to fail on
 */
export function refuseUnlessPartial(
  session: Session,
  errors: readonly Finding[],
  { partial, failOn = [], public: isPublic }: FailOptions,
): void {
  if (partial) return;
  const leftOut = [...new Set(errors.map(({ place }) => place.file))];
  const met = conditionsMet({ goals: [], leftOut }, failOn);
  if (met.length > 0) session.tell(failedOnText(met));
  refuseErrors(
    isPublic ? errors.map(withoutExcerpt) : errors,
    PARTIAL,
    met.length > 0 ? EXIT.findings : EXIT.data,
  );
}

function withoutExcerpt({ excerpt: _, ...finding }: Finding): Finding {
  return finding;
}

/** Says which conditions of `--fail-on` a report meets, if it meets any, and lets the command end with exit 1. */
export function failWhereMet(
  session: Session,
  model: ReportModel,
  { failOn = [] }: FailOptions,
): void {
  const met = conditionsMet(model, failOn);
  if (met.length === 0) return;
  session.tell(failedOnText(met));
  process.exitCode = EXIT.findings;
}
