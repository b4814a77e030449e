import * as v from 'valibot';
import { MEMBER_STATUSES } from '../domain/member.ts';
import { day, text } from './key-result-schema.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A number of people: null where a report for everybody keeps it back. */
const people = (says: string) =>
  v.pipe(
    v.nullable(count),
    v.description(`${says} Null where it is for everybody, and would tell of one to four people.`),
  );

const activity = (says: string) =>
  v.pipe(
    v.strictObject({
      total: count,
      this_week: v.nullable(count),
      last_week: v.nullable(count),
      by_week: v.pipe(
        v.nullable(v.array(count)),
        v.description('As many as `weeks`; null where fewer than five people did it all.'),
      ),
    }),
    v.description(says),
  );

const members = v.strictObject({
  total: people('Everybody on the roster.'),
  by_status: v.pipe(
    v.array(
      v.strictObject({
        statuses: v.array(v.picklist([...MEMBER_STATUSES, 'erased'])),
        people: count,
      }),
    ),
    v.description(
      'Where one to four people are in a status, they are told together with another; empty where nothing is told apart, and where nobody is anything but active. Who was erased is counted as that.',
    ),
  ),
  joined: people('Who joined in the quarter, up to the day.'),
  joined_in_7_days: v.pipe(
    v.nullable(count),
    v.description('Of them, who did in the last seven days; null where that is not told apart.'),
  ),
});

const asks = v.pipe(
  v.strictObject({
    open: count,
    oldest_days: v.pipe(v.nullable(count), v.description('How old the oldest is.')),
    older_than_7_days: count,
    older_than_14_days: count,
  }),
  v.description('Asks of any day that no answer names, and no contribution.'),
);

/** How the community is: a part of the report. */
export const picture = v.pipe(
  v.nullable(
    v.strictObject({
      day: v.pipe(day, v.description('What it is about: the day, or the last one of the quarter.')),
      members,
      weeks: v.pipe(
        v.array(v.strictObject({ week: v.pipe(v.number(), v.integer()), from: day, to: day })),
        v.description('The weeks of the quarter up to the day, with its days alone.'),
      ),
      introductions: activity('Introductions in the quarter, up to the day.'),
      contributions: activity('Contributions in the quarter, up to the day.'),
      asks,
      experiences: v.strictObject({
        held: count,
        people: people(
          'How many came: of each the number that was said, or of the people who were named, whichever is larger. Who came to two counts twice.',
        ),
      }),
      half_carried_by: v.pipe(
        v.nullable(
          v.strictObject({ people: people('The fewest with half of it, or more.'), of: count }),
        ),
        v.description(
          'Of the people of contributions and answers; null where there are fewer than five.',
        ),
      ),
      stories: v.pipe(
        v.array(v.strictObject({ text, by: v.array(text) })),
        v.description('Those that may be shown, with who agreed to be named; the latest first.'),
      ),
    }),
  ),
  v.description(
    'The community: who is on the roster, and what happened in the quarter. Null where nothing of it is known, and in a narrowed report.',
  ),
);

export type PictureJson = v.InferOutput<typeof picture>;
