import * as v from 'valibot';
import { finite, id, line } from '../parts.ts';
import { ulidText } from '../record-parts.ts';
import { say } from '../validate.ts';

/** The fields that records of several types have, and what their fields are made of. */

/** As many as there are. */
export const ANY = Number.POSITIVE_INFINITY;

/** What it was about. */
export const about = v.optional(
  v.pipe(line, v.description('What it was about, in a few words.'), v.examples(['Chart clinic'])),
);
/** The learning experience that it belongs to. */
export const experience = v.optional(
  v.pipe(
    id,
    v.description('The learning experience, by a short name that its attendance names too.'),
    v.examples(['chart-clinic']),
  ),
);
/** The survey that it belongs to. */
export const survey = v.optional(
  v.pipe(
    id,
    v.description('The survey, by a short name that its responses name too.'),
    v.examples(['after-chart-clinic']),
  ),
);
/** The ask that it responds to. */
export const ask = v.optional(
  v.pipe(
    ulidText,
    v.description('The ask that it responds to: the id of its record, or the last six characters.'),
  ),
);
/** How many there are of something. */
export const whole = v.pipe(
  finite,
  v.integer(say('this is a whole number', 'Write it without a fraction')),
  v.minValue(0, say('this is 0 or more', 'Write a number from 0 on')),
);
/** How long something took. */
export const span = v.pipe(
  finite,
  v.minValue(0, say('this is 0 or more', 'Write a number from 0 on')),
);
