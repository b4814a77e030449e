import * as v from 'valibot';
import { STATUSES } from '../insight/status.ts';
import { balance } from './balance-schema.ts';
import {
  day,
  keyResult,
  pace,
  RUNNING_RULES,
  share,
  status,
  text,
  timeline,
  weight,
} from './key-result-schema.ts';
import { picture } from './picture-schema.ts';
import { graded, meanScore, review } from './score-schema.ts';

/** The JSON of `cop report --json`: a contract that later versions only add to. */

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const extent = v.strictObject({ goals: count, key_results: count });

const STAND_OUTS = [
  'off-track',
  'missed',
  'blocked',
  'stale',
  'at-risk',
  'silent',
  'more',
  'unreviewed',
  'moved',
] as const;

const goal = v.strictObject({
  id: text,
  file: v.pipe(text, v.description('Its file, from the community’s folder on.')),
  goal: text,
  timeline,
  owner: v.nullable(text),
  personas: v.array(text),
  weight,
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
    at: v.pipe(
      v.nullable(
        v.strictObject({
          commit: v.pipe(text, v.regex(/^[0-9a-f]{40,64}$/), v.description('Its whole hash.')),
          written: v.pipe(text, v.description('As it was asked for: a tag, a branch, a hash.')),
          on: v.pipe(
            v.nullable(day),
            v.description('Its day by its committer’s clock; null where that cannot be right.'),
          ),
        }),
      ),
      v.description(
        'The git commit whose files were read, with --at; null for those of the folder.',
      ),
    ),
    week: v.pipe(
      v.number(),
      v.integer(),
      v.description('The week of the quarter: below 1 before it, above its weeks after it.'),
    ),
    weeks: v.pipe(
      v.array(v.strictObject({ from: day, to: day })),
      v.description('The first and last day of each week of the quarter, week 1 first.'),
    ),
    progress: v.nullable(share),
    expected: v.nullable(share),
    status,
    rule: v.pipe(
      v.nullable(
        v.picklist(['before-first-day', 'all-achieved', 'over', ...RUNNING_RULES, 'weakest-goal']),
      ),
      v.description('The rule that gave the status.'),
    ),
    goals_by_status: v.pipe(
      v.strictObject(v.entriesFromList(STATUSES, count)),
      v.description('How many goals are in each status; those that cannot be counted are in none.'),
    ),
    score: meanScore,
    graded,
    review,
    left_out: v.pipe(
      v.array(text),
      v.description('The files that could not be read: the figures are without what is in them.'),
    ),
    public: v.pipe(
      v.boolean(),
      v.description(
        'Whether it is for everybody: without owners, who recorded what, notes, and counts of fewer than five people.',
      ),
    ),
    narrowed: v.pipe(
      v.nullable(
        v.strictObject({
          goals: v.array(text),
          personas: v.array(text),
          owners: v.array(text),
          statuses: v.array(v.picklist(STATUSES)),
          shown: extent,
          of: extent,
        }),
      ),
      v.description(
        'What the goals and key results below were narrowed to; null if all are there. Figures are those of the whole.',
      ),
    ),
    stands_out: v.pipe(
      v.array(
        v.strictObject({
          kind: v.picklist(STAND_OUTS),
          text,
          key_results: v.pipe(
            v.array(text),
            v.description('Those that it is about, as goal/key-result.'),
          ),
          command: v.pipe(
            v.nullable(text),
            v.description('What does something about it, without the cop in front.'),
          ),
        }),
      ),
      v.description('What needs the facilitator’s eye, the most pressing first.'),
    ),
    community_picture: picture,
    balance,
    goals: v.array(goal),
  }),
  v.title('Report of a community of practice'),
  v.description(
    'What `cop report --json` prints. Numbers are not rounded; null is what is not known.',
  ),
);

export type ReportJson = v.InferOutput<typeof reportSchema>;
