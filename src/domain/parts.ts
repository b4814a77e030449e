import * as v from 'valibot';
import { MONTHS, parseCivilDate } from './civil-date.ts';
import { ID, idProblem } from './ids.ts';
import { say } from './validate.ts';

/** The parts that the schemas of the files are made of. */

/** The longest line of text, in UTF-16 units. */
export const LONGEST_LINE = 500;

/** The longest text, and the longest line of the log, in UTF-16 units. */
export const LONGEST_TEXT = 65_536;

/** A limit as messages write it: `65,536`. */
export function grouped(count: number): string {
  // Not by toLocaleString: its first call takes 16 ms, and messages are made at every start.
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function longerThan(most: number): string {
  return say(`this is longer than ${grouped(most)} characters`, 'Shorten it');
}

/** Text that says something: a name, a title, a sentence. At most 500 characters. */
export const line = v.pipe(
  v.string(),
  v.regex(/\S/, say('this is empty', 'Write something, or remove the key')),
  v.maxLength(LONGEST_LINE, longerThan(LONGEST_LINE)),
);

/** Text of any length that a file may have. */
export const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT, longerThan(LONGEST_TEXT)));

/** A slug that names a file or a key result. */
export const id = v.pipe(
  v.string(),
  v.regex(ID, ({ input }) => {
    const { problem, remedy } = idProblem(input) ?? { problem: '', remedy: '' };
    return say(problem, remedy);
  }),
);

const NO_SUCH_DAY = say(
  'the calendar has no such day',
  'Write a day as year-month-day: 2026-10-05',
);
const DATE = /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** A civil date, as text. */
export const civilDateText = v.pipe(
  v.string(),
  v.regex(DATE, NO_SUCH_DAY),
  // What does not look like a date at all has been said already.
  v.check((written) => !DATE.test(written) || parseCivilDate(written) !== undefined, NO_SUCH_DAY),
);

/** A quarter's name, as text. */
export const quarterText = v.pipe(
  v.string(),
  v.regex(
    /^(?:1899|(?:19|20|21)\d\d)-Q[1-4]$/,
    say('this is no quarter', 'Write a quarter as 2026-Q4'),
  ),
);

/** Any number that is finite. */
export const finite = v.pipe(v.number(), v.finite());

/** How much one counts beside the others. A weight of 0 would leave something in sight and out of every figure. */
export const weight = v.pipe(
  finite,
  v.gtValue(
    0,
    say(
      'a weight is more than 0',
      'Write 1, 2 or 0.5. What should not count is left out here, and measured elsewhere',
    ),
  ),
);

/** A month's name, with a large or a small first letter. */
export const monthName = v.pipe(
  v.string(),
  v.regex(
    new RegExp(
      `^(?:${MONTHS.map((m) => `[${m[0]}${m[0]?.toLowerCase()}]${m.slice(1)}`).join('|')})$`,
    ),
    say('this is no month', 'Write the name of the fiscal year’s first month: january'),
  ),
);
