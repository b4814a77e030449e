import * as v from 'valibot';
import { measureSchema } from './measure-schema.ts';
import { finite, id, line, weight } from './parts.ts';
import { closed, say } from './validate.ts';

/** How often a key result is looked at. */
export const RHYTHMS = ['week', '2 weeks', 'month'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** An item of `key_results` in a goal's file. */
export const keyResultSchema = closed({
  id: v.pipe(
    id,
    v.description('A short name, fixed for good: check-ins refer to it.'),
    v.examples(['invite-members']),
  ),
  key_result: v.pipe(
    line,
    v.description('The key result in a sentence, with its number.'),
    v.examples(['Invite at least 20 members']),
  ),
  target: v.optional(v.pipe(finite, v.description('The number to reach.'), v.examples([20]))),
  baseline: v.optional(
    v.pipe(finite, v.description('Where it starts; 0 if not said.'), v.examples([0])),
  ),
  commit: v.optional(v.pipe(finite, v.description('What is promised, beside the target.'))),
  stretch: v.optional(v.pipe(finite, v.description('What would be a triumph, beside the target.'))),
  at_least: v.optional(
    v.pipe(finite, v.description('A level to keep: never below it.'), v.examples([90])),
  ),
  at_most: v.optional(
    v.pipe(finite, v.description('A level to keep: never above it.'), v.examples([12])),
  ),
  steps: v.optional(
    v.pipe(
      v.array(
        closed({
          id: v.pipe(id, v.description('A short name, fixed for good.')),
          step: v.pipe(line, v.description('What is done in this step.')),
          weight: v.optional(
            v.pipe(weight, v.description('How much it counts beside the others; 1 if not said.')),
          ),
        }),
      ),
      v.minLength(1, say('a list of steps has at least one', 'Add a step, or remove the key')),
      v.description('The steps of a milestone. Without them it is done or not done.'),
      v.examples([[{ id: 'draft', step: 'Write a draft' }]]),
    ),
  ),
  unit: v.optional(
    v.pipe(
      line,
      v.description("What is counted. A percentage is its number, 85, with '%'."),
      v.examples(['members']),
    ),
  ),
  weight: v.optional(
    v.pipe(weight, v.description('How much it counts beside the others; 1 if not said.')),
  ),
  owner: v.optional(
    v.pipe(line, v.description('Who looks after it; the goal’s owner if not said.')),
  ),
  timeline: v.optional(
    v.pipe(
      line,
      v.description('When, if not all of the goal’s timeline.'),
      v.examples(['Weeks 6-13']),
    ),
  ),
  every: v.optional(
    v.pipe(
      v.picklist(RHYTHMS),
      v.description('How often it is looked at; every week if not said.'),
    ),
  ),
  measure: v.optional(
    v.pipe(
      measureSchema,
      v.description('What it counts by itself: what is recorded, or the members.'),
      v.examples([{ count: 'introductions' }]),
    ),
  ),
});

/** A key result as its file says it. */
export type KeyResultFile = v.InferOutput<typeof keyResultSchema>;
