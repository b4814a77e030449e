import { type CopError, usageError } from '../../domain/errors.ts';
import { fieldsOf } from '../../domain/happening-fields.ts';
import { happeningProblems } from '../../domain/happening-problems.ts';
import { definitionOf, type HappeningType, oneHappening } from '../../domain/happening-types.ts';
import { missing } from '../running/missing.ts';
import type { Fields } from './said-by-flags.ts';

/** What was said of something that happened so far. */
export interface SaidSoFar {
  readonly type: HappeningType;
  /** Ids. */
  readonly members: readonly string[];
  readonly fields: Fields;
  readonly note: string | null;
}

/**
 * Why what was said makes no record, where nobody can be asked for the rest; undefined where it does.
 * @param written the people as they were typed
 */
export function lacks(said: SaidSoFar, written: readonly string[]): CopError | undefined {
  const { type, members, fields, note } = said;
  const { people, several, needs } = definitionOf(type);
  if (members.length > people.most && several === 'one record') return tooMany(type, written);
  if (members.length < people.least)
    return missing(`the answer to "${people.question}"`, { command: exampleOf(type) });
  const record = {
    ...fields,
    ...(members.length === 0 ? {} : { members: members.slice(0, Math.min(people.most, 2)) }),
    ...(note === null ? {} : { note }),
  };
  const [problem] = happeningProblems(type, record);
  if (!problem) return undefined;
  const lacking = problem.path.filter((key) => typeof key === 'string');
  const besides = lacking.find((key) => fields[key] !== undefined);
  if (besides !== undefined)
    return usageError(
      problem.message,
      `Leave out --${besides}; to take it out of a record: --unset ${besides}`,
    );
  const flag = flagsFor(type, lacking.length > 0 ? lacking : needs);
  return missing(`what is to be said of ${oneHappening(type)}`, { flag });
}

/** Of more than two people, each pair is introduced. */
function tooMany(type: HappeningType, written: readonly string[]): CopError {
  const pairs = written.flatMap((one, index) =>
    written.slice(index + 1).map((other) => [one, other].map(quoted).join(' ')),
  );
  const shown = pairs.slice(0, MOST_PAIRS);
  const more = pairs.length > shown.length ? `, and ${pairs.length - shown.length} more` : '';
  return usageError(
    `${oneHappening(type)} is of two people, and these are ${written.length}`,
    `Record each pair: ${shown.join(', ')}${more}`,
    `log ${type} ${pairs[0] ?? ''}`,
  );
}

const MOST_PAIRS = 6;

function quoted(name: string): string {
  return /\s/.test(name) ? `"${name}"` : name;
}

function exampleOf(type: HappeningType): string {
  return `log ${type} ana${definitionOf(type).people.least > 1 ? ' ben' : ''}`;
}

/** `--about or --note`: the flags of the fields of which one must be there. */
function flagsFor(type: HappeningType, needs: readonly string[]): string {
  const own = fieldsOf(type).filter(({ key }) => needs.includes(key));
  const flags = [
    ...own.map(({ flag }) => `--${flag}`),
    ...(needs.includes('note') ? ['--note'] : []),
  ];
  const last = flags.pop() ?? '';
  return flags.length === 0 ? last : `${flags.join(', ')} or ${last}`;
}
