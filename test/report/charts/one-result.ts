import type { KeyResult } from '../../../src/domain/key-result.ts';
import type { LogRecord } from '../../../src/domain/record.ts';
import type { KeyResultWithFigures } from '../../../src/insight/figures.ts';
import type { ReportModel } from '../../../src/report/model.ts';
import { CHARTER, type CheckInParts, community, goal } from '../../insight/builders.ts';
import { modelOf } from '../analyst-circle.ts';

/** What a check-in of the one key result says beside its figure. */
export const at = (parts: CheckInParts = {}): CheckInParts => ({ ...parts, keyResult: 'meet/kr' });

/** A report on one key result, whose days are 5 to 14 October if it says no others, as on a day of 2026. */
export function reported(
  keyResult: KeyResult,
  records: readonly LogRecord[],
  on = '10-09',
): { readonly one: KeyResultWithFigures; readonly model: ReportModel } {
  const goals = [goal('meet', [keyResult])];
  const model = modelOf({ of: community({ charter: CHARTER, goals, records }), on });
  const [one] = model.goals[0]?.keyResults ?? [];
  if (!one) throw new Error('no key result');
  return { one, model };
}
