import { counted } from '../domain/number-text.ts';
import type { Narrowed } from '../insight/narrowing.ts';
import { SMALLEST_GROUP } from '../insight/small-group.ts';
import { STATUS_WORDS } from '../insight/status.ts';

/**
 * What a report was narrowed to, and how much of the quarter that is: `Only what ana looks after, off
 * track: 1 of 10 key results, in 1 of 3 goals. Progress and goal counts are of all of them`.
 */
export function narrowedText({ goals, personas, owners, statuses, shown, of }: Narrowed): string {
  const fits = [
    ...list(goals, (names) => `the ${goals.length === 1 ? 'goal' : 'goals'} ${names}`),
    ...list(personas, (names) => `what serves ${names}`),
    ...list(owners, (names) => `what ${names} looks after`),
    ...list(
      statuses.map((status) => STATUS_WORDS[status]),
      (words) => `what is ${words}`,
    ),
  ].join(', and of that ');
  const results = `${shown.keyResults} of ${counted(of.keyResults, 'key result')}`;
  return `Only ${fits}: ${results}, in ${shown.goals} of ${counted(of.goals, 'goal')}. The figures of the goals and of the quarter are those of all of it`;
}

/** What a report for everybody leaves out. */
export const PUBLIC_TEXT = `For everybody: without names and notes, and without counts of fewer than ${SMALLEST_GROUP} people`;

function list(names: readonly string[], text: (names: string) => string): string[] {
  return names.length === 0 ? [] : [text(names.join(' or '))];
}
