import type { Problem } from './finding.ts';
import type { MeasureWay, Source } from './measure.ts';
import { measureProblem } from './measure-problem.ts';

/** What is wrong with the `of` of a measure: that it is there, or is not. */
export function fieldProblems(
  way: MeasureWay,
  source: Source | undefined,
  of: string | undefined,
): readonly Problem[] {
  if (way === 'count') {
    return of === undefined
      ? []
      : [
          strayField(
            'a count counts each of them, whatever their fields',
            'Remove `of`, or write distinct instead of count',
          ),
        ];
  }
  const isOfPairs = way === 'distinct' && source?.kind === 'records' && source.type === INTRODUCED;
  if (of !== undefined || isOfPairs) return [];
  const what = way === 'distinct' ? 'what of them is to be different' : 'what of them is a number';
  const example = EXAMPLES[source?.kind === 'records' ? source.type : (source?.kind ?? '')];
  return [
    measureProblem(
      [],
      `\`of\` is missing: ${what}`,
      `Add a line such as of: ${example?.[way] ?? OTHER_EXAMPLE[way]}`,
      'key',
    ),
  ];
}

const INTRODUCED = 'introduction';
const OTHER_EXAMPLE: Readonly<Partial<Record<MeasureWay, string>>> = {
  distinct: 'members',
  average: 'people',
  median: 'people',
};
const EXAMPLES: Readonly<Record<string, Partial<Record<MeasureWay, string>>>> = {
  members: { distinct: 'persona', average: 'contributions', median: 'contributions' },
  'survey-answers': { average: 'belonging', median: 'belonging' },
  ask: { average: 'hours_to_answer', median: 'hours_to_answer' },
  survey: { average: 'responses', median: 'responses' },
  attendance: { average: 'minutes', median: 'minutes' },
};

/** That an `of` does not belong there. */
export function strayField(why: string, remedy = 'Remove `of`'): Problem {
  return measureProblem(['of'], why, remedy, 'key');
}
