import { ERASED } from '../../domain/erasure.ts';
import type { Goal } from '../../domain/goal.ts';
import type { KeyResult, KeyResultFile } from '../../domain/key-result.ts';
import { keyResultsIn } from '../../insight/sheets/key-results-in.ts';
import { aimDetails, furtherDetails } from './details.ts';
import { onOneLine } from './one-line.ts';

/**
 * A key result as a cell of the goal chart: its sentence, and behind it in brackets what an import
 * would not take from that: `Answer in time (keep at least 90 %; owner ben)`. Importing the cell makes
 * the same key result of it, but for ids.
 */
export function keyResultCell(keyResult: KeyResult, goal: Goal): string {
  const sentence = onOneLine(keyResult.keyResult);
  const further = furtherDetails(keyResult, goal);
  const all = [...aimDetails(keyResult), ...further];
  const meant = meaningOf(fileOf(keyResult, goal));
  const written = [further, all].map((details) => withDetails(sentence, details));
  return written.find((text) => understoodAs(text, meant)) ?? withDetails(sentence, all);
}

function withDetails(sentence: string, details: readonly string[]): string {
  return details.length === 0 ? sentence : `${sentence} (${details.join('; ')})`;
}

function understoodAs(text: string, meant: string): boolean {
  const [only, another] = keyResultsIn([{ line: 1, text }], () => true);
  return only !== undefined && another === undefined && meaningOf(only.file) === meant;
}

/** A key result as its file would say it, with nothing that goes without saying. */
function fileOf(keyResult: KeyResult, goal: Goal): KeyResultFile {
  const { id, timeline, owner, unit, weight, every, measure } = keyResult;
  return {
    id,
    key_result: onOneLine(keyResult.keyResult),
    ...aimOf(keyResult),
    unit: unit === null ? undefined : onOneLine(unit),
    weight: weight === 1 ? undefined : weight,
    owner:
      owner === null || owner === ERASED || owner === goal.owner ? undefined : onOneLine(owner),
    timeline: timeline.written === goal.timeline.written ? undefined : timeline.written,
    every: every === 'week' ? undefined : every,
    measure: measure?.written,
  };
}

function aimOf(one: KeyResult): Partial<KeyResultFile> {
  switch (one.kind) {
    case 'reach':
      return {
        baseline: one.baseline === 0 ? undefined : one.baseline,
        target: one.target,
        commit: one.commit ?? undefined,
        stretch: one.stretch ?? undefined,
      };
    case 'keep':
      return { at_least: one.atLeast ?? undefined, at_most: one.atMost ?? undefined };
    case 'milestone':
      return one.steps.length === 0 ? {} : { steps: one.steps.map((step) => ({ ...step })) };
  }
}

/** A key result without its ids, to be compared. */
function meaningOf({ id: _, steps = [], ...keys }: KeyResultFile): string {
  const said = Object.entries(keys).filter(
    ([key, value]) => value !== undefined && !(key === 'baseline' && value === 0),
  );
  const pieces = steps.map(({ step, weight = 1 }) => [onOneLine(step), weight]);
  return JSON.stringify([said.sort(([one], [other]) => (one < other ? -1 : 1)), pieces]);
}
