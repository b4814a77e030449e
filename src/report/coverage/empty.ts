import { WHY_PERSONAS } from '../../domain/guide.ts';
import type { Coverage } from '../../insight/coverage/coverage.ts';
import { isServed } from '../../insight/coverage/serving.ts';

/** What to know where there is little to show, a paragraph each; nothing where there is enough. */
export function emptyTexts(coverage: Coverage): readonly string[] {
  const { personas, quarter, servesNobody, forEverybody } = coverage;
  if (personas.length === 0) return [`No personas yet. ${WHY_PERSONAS}.`];
  const isEmpty = servesNobody.length === 0 && forEverybody.length === 0;
  if (personas.some(isServed)) return [];
  return [
    isEmpty
      ? `${quarter} has no goals, no experiences and no practices yet, so there is nothing to hold the personas against.`
      : `Nothing of ${quarter} names a persona yet. Goals, experiences and practices may each say whom they serve.`,
  ];
}
