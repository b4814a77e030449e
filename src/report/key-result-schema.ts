import * as v from 'valibot';
import { CHANGED_FIELDS } from '../domain/change.ts';
import { STATUSES } from '../insight/status.ts';
import { grade, score } from './score-schema.ts';

/** A key result in the JSON of `cop report --json`, and the parts that a goal and the whole have too. */

const number = v.pipe(v.number(), v.finite());
export const share = v.pipe(
  number,
  v.minValue(0),
  v.maxValue(1),
  v.description('A share, 0 to 1.'),
);
export const day = v.pipe(v.string(), v.isoDate(), v.description('A day, as 2026-11-24.'));
export const text = v.string();
export const status = v.pipe(
  v.nullable(v.picklist(STATUSES)),
  v.description('null where it cannot be counted.'),
);
export const pace = v.pipe(
  v.nullable(number),
  v.description('progress / expected; null while expected is 0 or one of them is not known.'),
);
export const weight = v.pipe(
  number,
  v.gtValue(0),
  v.description('How much it counts beside the others.'),
);

/** Why something that runs is on track, at risk or off track. */
export const RUNNING_RULES = [
  'on-track-share',
  'on-track-gap',
  'at-risk-share',
  'at-risk-gap',
  'behind-all',
] as const;

export const timeline = v.strictObject({
  written: v.pipe(text, v.description('As a person wrote it.')),
  intervals: v.pipe(
    v.array(v.strictObject({ from: day, to: day })),
    v.minLength(1),
    v.description('The days that were understood, each interval with its first and last day.'),
  ),
});

const ofReach = (what: string) => v.pipe(v.nullable(number), v.description(`Of a reach: ${what}.`));

const step = v.strictObject({
  id: text,
  step: text,
  weight: number,
  done: v.boolean(),
  done_on: v.pipe(
    v.nullable(day),
    v.description('The day on which it was done; null if it is not.'),
  ),
});

const forecast = v.strictObject({
  points: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(3),
    v.description('On how many days it was said where it stands.'),
  ),
  rate_so_far: v.pipe(number, v.description('Its way in a week, in its unit.')),
  at_end: v.pipe(number, v.description('Its value on its last day, if it goes on so.')),
  between: v.pipe(
    v.strictTuple([number, number]),
    v.description('The same by the middle half of the rates between any two points.'),
  ),
  target_on: v.pipe(
    v.nullable(day),
    v.description(
      'When it would be at its target; null where it is, or where that is out of sight.',
    ),
  ),
  sureness: v.picklist(['good', 'fair', 'rough']),
});

const sinceLastWeek = v.strictObject({
  value: v.pipe(
    v.nullable(number),
    v.description('By how much its value changed; of a keep null before a first value.'),
  ),
  progress: v.pipe(number, v.description('By how much its progress changed, as a share.')),
});

const changedValue = v.nullable(v.union([number, text]));

const goalpost = v.strictObject({
  field: v.picklist(CHANGED_FIELDS),
  was: changedValue,
  is: changedValue,
  on: day,
  by: v.nullable(text),
  note: v.pipe(v.nullable(text), v.description('Why.')),
  source: v.pipe(
    v.strictObject({
      kind: v.picklist(['record', 'git', 'uncommitted']),
      file: v.nullable(text),
      line: v.nullable(v.pipe(v.number(), v.integer())),
      commit: v.nullable(text),
    }),
    v.description(
      'What tells of it: a record, with its file and line; a commit; or a file that is not committed.',
    ),
  ),
});

export const keyResult = v.strictObject({
  id: text,
  key_result: text,
  line: v.pipe(
    v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
    v.description('The line of its goal’s file that it begins on.'),
  ),
  kind: v.picklist(['reach', 'keep', 'milestone']),
  owner: v.pipe(v.nullable(text), v.description('Its own, else that of its goal.')),
  unit: v.nullable(text),
  weight,
  every: v.pipe(
    v.picklist(['week', '2 weeks', 'month']),
    v.description('How often it is looked at.'),
  ),
  baseline: ofReach('where it starts'),
  target: ofReach('the number to reach'),
  commit: ofReach('what was committed to'),
  stretch: ofReach('what would be a triumph'),
  at_least: v.pipe(v.nullable(number), v.description('Of a keep: its lower bound.')),
  at_most: v.pipe(v.nullable(number), v.description('Of a keep: its upper bound.')),
  steps: v.pipe(
    v.nullable(v.array(step)),
    v.description('Of a milestone: its steps; [] for one that is done or not done.'),
  ),
  measure: v.pipe(
    v.nullable(v.union([text, v.looseObject({})])),
    v.description(
      'What it counts by itself, as its file says it (goal.json has every form); null where people say it, and in a report for everybody.',
    ),
  ),
  timeline,
  withheld: v.pipe(
    v.boolean(),
    v.description(
      'Whether its figures are kept back: in a report for everybody, a count of fewer than five people.',
    ),
  ),
  no_data: v.pipe(
    v.boolean(),
    v.description(
      'Whether it counts itself and there is nothing that its mean or share could tell of: it stands where it starts.',
    ),
  ),
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
  judged: v.pipe(share, v.description('The expected progress that its status is judged against.')),
  pace,
  status,
  rule: v.pipe(
    v.nullable(
      v.picklist([
        'before-first-day',
        'progress-1',
        'progress-1-on-last-day',
        'held-days',
        'over',
        ...RUNNING_RULES,
        'steps-due-done',
        'one-step-due-missing',
      ]),
    ),
    v.description('The rule that gave its status.'),
  ),
  zone: v.pipe(
    v.nullable(v.picklist(['none', 'commit', 'target', 'stretch'])),
    v.description('The furthest that it passed; null without commit and stretch.'),
  ),
  late: v.boolean(),
  stale: v.boolean(),
  blocked: v.boolean(),
  confidence: v.nullable(v.pipe(number, v.minValue(0), v.maxValue(10))),
  last_check_in: v.nullable(day),
  rate_needed: v.pipe(
    v.nullable(number),
    v.description('Of a reach: what is left over the weeks left; null with a week or less to go.'),
  ),
  forecast: v.pipe(
    v.nullable(forecast),
    v.description('Of a reach that runs, from three points on.'),
  ),
  course: v.pipe(
    v.array(v.strictObject({ on: day, value: number })),
    v.description('Where it stood at the end of each day on which that was said.'),
  ),
  since_last_week: v.pipe(
    v.nullable(sinceLastWeek),
    v.description('Beside the same day of the week before; null where it cannot be counted.'),
  ),
  goalposts: v.pipe(
    v.array(goalpost),
    v.description(
      'Those that were moved after its start, the earliest first. What is of a day after as_of counts here all the same.',
    ),
  ),
  score,
  grade,
});
