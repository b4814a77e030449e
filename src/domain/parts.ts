import * as v from 'valibot';
import { parseQuarter } from './calendar.ts';
import { parseCivilDate } from './civil-date.ts';
import { idProblem } from './ids.ts';
import { say } from './validate.ts';

/** The parts that the schemas of the files are made of. */

const LONGEST_LINE = 500;
const LONGEST_TEXT = 65_536;

/** Text that says something: a name, a title, a sentence. At most 500 characters. */
export const line = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', say('this is empty', 'Write something, or remove the key')),
  v.maxLength(LONGEST_LINE, say('this is longer than 500 characters', 'Shorten it')),
);

/** Text of any length that a file may have. */
export const text = v.pipe(
  v.string(),
  v.maxLength(LONGEST_TEXT, say('this is longer than 65,536 characters', 'Shorten it')),
);

/** A slug that names a file or a key result. */
export const id = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    const problem = dataset.typed ? idProblem(dataset.value) : undefined;
    if (problem) addIssue({ message: say(problem.problem, problem.remedy), path: undefined });
  }),
);

/** A civil date, as text. */
export const civilDateText = v.pipe(
  v.string(),
  v.check(
    (written) => parseCivilDate(written) !== undefined,
    say('the calendar has no such day', 'Write a day as year-month-day: 2026-10-05'),
  ),
);

/** A quarter's name, as text. */
export const quarterText = v.pipe(
  v.string(),
  v.check(
    (written) => parseQuarter(written) === written,
    say('this is no quarter', 'Write a quarter as 2026-Q4'),
  ),
);

/** Any number that is finite. */
export const finite = v.pipe(v.number(), v.finite());

/** How much one counts beside the others. */
export const weight = v.pipe(
  finite,
  v.check(
    (number) => number > 0,
    say('a weight is more than 0', 'Write 1, 2 or 0.5, or remove it'),
  ),
);
