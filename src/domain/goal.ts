import * as v from 'valibot';
import { asSentenceSays } from './as-sentence-says.ts';
import type { Calendar, Quarter } from './calendar.ts';
import { type Checked, type Path, within } from './finding.ts';
import { type KeyResult, keyResultProblems, sameIds, toKeyResult } from './key-result.ts';
import { keyResultSchema } from './key-result-file.ts';
import { id, line, weight } from './parts.ts';
import { parseTimeline, type Timeline } from './timeline.ts';
import { closed, validate } from './validate.ts';

/** A row of the community's goal chart: `goals/<quarter>/<id>.yaml`. */
export interface Goal {
  readonly id: string;
  readonly file: string;
  readonly quarter: Quarter;
  readonly goal: string;
  readonly timeline: Timeline;
  readonly owner: string | null;
  /** The ids of the personas that it serves. */
  readonly personas: readonly string[];
  /** The id of the goal that it carries on. */
  readonly continues: string | null;
  readonly weight: number;
  readonly keyResults: readonly KeyResult[];
}

export const goalSchema = v.pipe(
  closed({
    goal: v.pipe(
      line,
      v.description('What the community wants to reach, in a sentence.'),
      v.examples(['Get to know the people who already use the product']),
    ),
    timeline: v.pipe(
      line,
      v.description('When: weeks of the quarter, a month, dates, or the whole quarter.'),
      v.examples([
        'Weeks 1-3',
        'Weeks 1-3, 6',
        'October',
        '2026-10-05 to 2026-10-23',
        'Whole quarter',
      ]),
    ),
    owner: v.optional(v.pipe(line, v.description('Who looks after it.'), v.examples(['ana']))),
    personas: v.optional(
      v.pipe(
        v.array(id),
        v.description('The personas that it serves: names of files in personas/.'),
        v.examples([['new-analyst']]),
      ),
    ),
    continues: v.optional(
      v.pipe(id, v.description('The goal of an earlier quarter that it carries on.')),
    ),
    weight: v.optional(
      v.pipe(weight, v.description('How much it counts beside the others; 1 if not said.')),
    ),
    key_results: v.optional(
      v.pipe(v.array(keyResultSchema), v.description('How the community will know. One to five.')),
    ),
  }),
  v.title('Goal with its key results'),
  v.description(
    'A row of the goal chart. The file’s name is the goal’s id, its folder the quarter.',
  ),
);

type GoalFile = v.InferOutput<typeof goalSchema>;

/** Reads what stands in a goal's file. */
export function readGoal(
  data: unknown,
  where: { readonly id: string; readonly file: string; readonly quarter: Quarter },
  calendar: Calendar,
): Checked<Goal> {
  const { value: file, problems } = validate(goalSchema, data);
  if (!file) return { value: undefined, problems };
  const timeline = timelineAt(file.timeline, ['timeline'], where.quarter, calendar);
  const keyResults = keyResultsOf(file, timeline.value, where, calendar);
  const found = [...timeline.problems, ...keyResults.problems];
  if (!timeline.value || !keyResults.value) return { value: undefined, problems: found };
  return {
    value: {
      ...where,
      goal: file.goal,
      timeline: timeline.value,
      owner: file.owner ?? null,
      personas: file.personas ?? [],
      continues: file.continues ?? null,
      weight: file.weight ?? 1,
      keyResults: keyResults.value,
    },
    problems: found,
  };
}

function keyResultsOf(
  file: GoalFile,
  goalTimeline: Timeline | undefined,
  { id, quarter }: Pick<Goal, 'id' | 'quarter'>,
  calendar: Calendar,
): Checked<KeyResult[]> {
  const listed = file.key_results ?? [];
  const problems = sameIds('key result', listed, 'key_results');
  const keyResults: KeyResult[] = [];
  for (const [index, one] of listed.entries()) {
    const path: Path = ['key_results', index];
    const wrong = keyResultProblems(one).map((problem) =>
      asSentenceSays(problem, one, `${id}/${one.id}`),
    );
    problems.push(...wrong.map((problem) => within(path, problem)));
    const own =
      one.timeline === undefined
        ? undefined
        : timelineAt(one.timeline, [...path, 'timeline'], quarter, calendar);
    problems.push(...(own?.problems ?? []));
    const timeline = own ? own.value : goalTimeline;
    if (timeline) keyResults.push(toKeyResult(one, { timeline, owner: file.owner ?? null }));
  }
  return { value: problems.length === 0 ? keyResults : undefined, problems };
}

function timelineAt(
  written: string,
  path: Path,
  quarter: Quarter,
  calendar: Calendar,
): Checked<Timeline> {
  const parsed = parseTimeline(written, quarter, calendar);
  if (parsed.ok) return { value: parsed.value, problems: [] };
  return {
    value: undefined,
    problems: [
      {
        code: 'timeline/unclear',
        path,
        at: 'value',
        message: parsed.problem,
        remedy: parsed.remedy,
      },
    ],
  };
}
