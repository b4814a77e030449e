import type { Community } from '../../src/domain/community.ts';
import { explainCommunity } from '../../src/insight/derivation/community.ts';
import type { Derivation } from '../../src/insight/derivation/derivation.ts';
import { explainGoal } from '../../src/insight/derivation/goal.ts';
import { explainKeyResult } from '../../src/insight/derivation/key-result.ts';
import { resolveExplained } from '../../src/insight/derivation/resolve-explained.ts';
import type { ExplainModel } from '../../src/report/explain/model.ts';
import { Q4 } from '../insight/builders.ts';
import { groundsOf } from '../insight/derivation/grounds.ts';

/** What is explained of a community on a day of 2026, 24 November if not said. */
export function explained(of: Community, written: string, on?: string): ExplainModel {
  const found = resolveExplained(written, of, Q4);
  const grounds = groundsOf(of, on);
  const around = { at: null, leftOut: [] };
  switch (found.kind) {
    case 'key-result':
      return modelOf(explainKeyResult(found.named, grounds), found.named.keyResult);
    case 'goal':
      return modelOf(explainGoal(found.goal, grounds), null);
    case 'community':
      return modelOf(explainCommunity(Q4, grounds), null);
  }

  function modelOf(derivation: Derivation, keyResult: ExplainModel['keyResult']): ExplainModel {
    return { ...around, derivation, keyResult };
  }
}

/** Everything of a community that can be explained. */
export function everythingIn(of: Community): readonly string[] {
  return [
    'community',
    ...of.goals.flatMap(({ id, keyResults }) => [
      id,
      ...keyResults.map((keyResult) => `${id}/${keyResult.id}`),
    ]),
  ];
}
