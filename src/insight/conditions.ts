import type { KeyResultFigures } from './figures.ts';

/** What may be the matter with a key result, as flags write it; several at once may be. */
export const CONDITIONS = ['off-track', 'missed', 'at-risk', 'stale', 'late', 'blocked'] as const;

export type Condition = (typeof CONDITIONS)[number];

type Judged = Pick<KeyResultFigures, 'status' | 'stale' | 'late' | 'blocked'>;

const MET: Readonly<Record<Condition, (figures: Judged) => boolean>> = {
  'off-track': ({ status }) => status === 'off-track',
  missed: ({ status }) => status === 'missed',
  'at-risk': ({ status }) => status === 'at-risk',
  stale: ({ stale }) => stale,
  late: ({ late }) => late,
  // What keeps a key result that is as good as there from moving holds up nothing.
  blocked: ({ blocked, status }) => blocked && status !== 'achieved' && status !== 'nearly',
};

/** Whether a condition is met by a key result's figures. */
export function isMet(condition: Condition, figures: Judged): boolean {
  return MET[condition](figures);
}
