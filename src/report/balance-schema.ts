import * as v from 'valibot';
import { STRANDS } from '../domain/strand.ts';
import { day, text } from './key-result-schema.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const counts = {
  due: v.pipe(
    count,
    v.description('How often a practice was due: by the last day of each of its occasions.'),
  ),
  done: v.pipe(count, v.description('Those of them that were done, also late.')),
  skipped: v.pipe(count, v.description('Those that were left out on purpose.')),
  open: v.pipe(count, v.description('Those for which there is time yet.')),
};

const strand = v.picklist(STRANDS);

/** The three strands side by side: a part of the report. */
export const balance = v.pipe(
  v.nullable(
    v.strictObject({
      weeks: v.pipe(
        v.array(v.strictObject({ from: day, to: day })),
        v.description('The calendar weeks that are looked at, the first first.'),
      ),
      strands: v.array(
        v.strictObject({
          strand,
          practices: v.pipe(count, v.description('How many practices there are for it.')),
          ...counts,
          records: v.pipe(
            count,
            v.description('Records of the strand, without attendances and responses.'),
          ),
          by_week: v.pipe(
            v.array(
              v.strictObject({
                ...counts,
                records: v.pipe(
                  v.nullable(count),
                  v.description('Null in a report for everybody.'),
                ),
              }),
            ),
            v.description('As many as `weeks`.'),
          ),
        }),
      ),
      advice: v.strictObject({
        strand: v.pipe(
          v.nullable(strand),
          v.description('The one that is to come next; null where none stands back.'),
        ),
        sentence: text,
        reason: text,
        command: v.pipe(
          v.nullable(text),
          v.description('What goes on from there, without the cop in front.'),
        ),
      }),
    }),
  ),
  v.description(
    'Commitment, contribution and impact side by side: what was due of the facilitators’ practices, what was done, and what was recorded. Null where no practices are written down, in a narrowed report, and of a quarter that has not begun.',
  ),
);

export type BalanceJson = v.InferOutput<typeof balance>;
