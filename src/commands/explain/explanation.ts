import type { Goal } from '../../domain/goal.ts';
import { explainCommunity } from '../../insight/derivation/community.ts';
import type { Derivation } from '../../insight/derivation/derivation.ts';
import { explainGoal } from '../../insight/derivation/goal.ts';
import { explainKeyResult } from '../../insight/derivation/key-result.ts';
import type { Grounds } from '../../insight/derivation/key-result-facts.ts';
import type { Explained } from '../../insight/derivation/resolve-explained.ts';
import type { ExplainModel } from '../../report/explain/model.ts';
import type { Open } from '../running/open.ts';

/** What a reader must know beside the figures, and the goalposts that were moved without a record. */
type Beside = Pick<ExplainModel, 'at' | 'leftOut'> & Pick<Grounds, 'unrecorded'>;

/** Where the figures of what was asked for come from. */
export function explanation(
  explained: Explained,
  open: Open,
  { at, leftOut, unrecorded }: Beside,
): ExplainModel {
  const { community, asOf, placeOf } = open;
  return {
    derivation: derivationOf(explained, open, { community, asOf, placeOf, unrecorded }),
    keyResult: explained.kind === 'key-result' ? explained.named.keyResult : null,
    at,
    leftOut,
  };
}

/** The goals whose figures are explained. */
export function goalsOf(explained: Explained, { community, quarter }: Open): readonly Goal[] {
  switch (explained.kind) {
    case 'key-result':
      return [explained.named.goal];
    case 'goal':
      return [explained.goal];
    case 'community':
      return community.goals.filter((goal) => goal.quarter === quarter);
  }
}

function derivationOf(explained: Explained, { quarter }: Open, grounds: Grounds): Derivation {
  switch (explained.kind) {
    case 'key-result':
      return explainKeyResult(explained.named, grounds);
    case 'goal':
      return explainGoal(explained.goal, grounds);
    case 'community':
      return explainCommunity(quarter, grounds);
  }
}
