import * as v from 'valibot';
import { STATUSES } from '../insight/status.ts';

/** The JSON of `cop report --json`: a contract that later versions only add to. */

const number = v.pipe(v.number(), v.finite());
const share = v.pipe(number, v.minValue(0), v.maxValue(1), v.description('A share, 0 to 1.'));
const day = v.pipe(v.string(), v.isoDate(), v.description('A day, as 2026-11-24.'));
const text = v.string();
const status = v.pipe(
  v.nullable(v.picklist(STATUSES)),
  v.description('null where it cannot be counted.'),
);
const pace = v.pipe(
  v.nullable(number),
  v.description('progress / expected; null while expected is 0 or one of them is not known.'),
);

const timeline = v.strictObject({
  written: v.pipe(text, v.description('As a person wrote it.')),
  intervals: v.pipe(
    v.array(v.strictObject({ from: day, to: day })),
    v.minLength(1),
    v.description('The days that were understood, each interval with its first and last day.'),
  ),
});

const keyResult = v.strictObject({
  id: text,
  key_result: text,
  kind: v.picklist(['reach', 'keep', 'milestone']),
  unit: v.nullable(text),
  baseline: v.pipe(v.nullable(number), v.description('Of a reach: where it starts.')),
  target: v.pipe(v.nullable(number), v.description('Of a reach: the number to reach.')),
  at_least: v.pipe(v.nullable(number), v.description('Of a keep: its lower bound.')),
  at_most: v.pipe(v.nullable(number), v.description('Of a keep: its upper bound.')),
  steps: v.pipe(
    v.nullable(
      v.array(v.strictObject({ id: text, step: text, weight: number, done: v.boolean() })),
    ),
    v.description('Of a milestone: its steps; [] for one that is done or not done.'),
  ),
  timeline,
  value: v.pipe(
    v.nullable(number),
    v.description('Where it stands; of a milestone, how many steps are done.'),
  ),
  attainment: v.pipe(
    v.nullable(number),
    v.description('The share of the way, not clamped; null of a keep.'),
  ),
  progress: v.nullable(share),
  expected: share,
  pace,
  status,
  late: v.boolean(),
  stale: v.boolean(),
  blocked: v.boolean(),
  confidence: v.nullable(v.pipe(number, v.minValue(0), v.maxValue(10))),
  last_check_in: v.nullable(day),
});

const goal = v.strictObject({
  id: text,
  goal: text,
  timeline,
  owner: v.nullable(text),
  personas: v.array(text),
  progress: v.nullable(share),
  expected: v.nullable(share),
  pace,
  status,
  key_results: v.array(keyResult),
});

export const reportSchema = v.pipe(
  v.strictObject({
    version: v.literal(1),
    community: text,
    quarter: v.pipe(text, v.regex(/^\d{4}-Q[1-4]$/)),
    as_of: day,
    week: v.pipe(
      v.number(),
      v.integer(),
      v.description('The week of the quarter: below 1 before it, above its weeks after it.'),
    ),
    progress: v.nullable(share),
    expected: v.nullable(share),
    status,
    left_out: v.pipe(
      v.array(text),
      v.description('The files that could not be read: the figures are without what is in them.'),
    ),
    goals: v.array(goal),
  }),
  v.title('Report of a community of practice'),
  v.description(
    'What `cop report --json` prints. Numbers are not rounded; null is what is not known.',
  ),
);

export type ReportJson = v.InferOutput<typeof reportSchema>;
