import { exampleAt } from './examples.ts';
import type { Problem } from './finding.ts';
import { schemaOfHappening } from './happening-schemas.ts';
import {
  definitionOf,
  type HappeningType,
  isOwnType,
  oneHappening,
  typeWords,
} from './happening-types.ts';
import { isSharedKey } from './own-fields.ts';
import { saysProblem, withdrawalProblems } from './record-parts.ts';

/** A record of what happened as its line says it, once each of its keys is what it may be. */
export interface HappeningFile {
  readonly [key: string]: unknown;
  readonly id?: string | undefined;
  readonly on?: string | undefined;
  readonly members?: readonly string[] | undefined;
  readonly note?: string | undefined;
  readonly by?: string | undefined;
  readonly key?: string | undefined;
  readonly corrects?: string | undefined;
  readonly withdraws?: string | undefined;
}

const NOBODY: readonly string[] = [];
const NOTHING_WRONG: Problem[] = [];

/**
 * What is wrong with a record of what happened beyond the shape of its keys: it is of too few or too
 * many people, or names one twice; it says nothing; it takes another back and says something too.
 */
export function happeningProblems(type: HappeningType, file: HappeningFile): Problem[] {
  if (file.withdraws !== undefined) return withdrawalProblems(file, keysBeside(file));
  const { people, needs } = definitionOf(type);
  const members = file.members ?? NOBODY;
  if (isNamedTwice(members)) return [twice(type, members)];
  if (members.length < people.least || members.length > people.most)
    return [wrongNumber(type, members)];
  if (needs.length > 0 && !needs.some((key) => isSaid(file, key)))
    return [saysNothing(type, needs)];
  return type === 'advice' ? halfAnswers(file) : NOTHING_WRONG;
}

/**
 * An answer to advice says which it is, and a snooze for how long: else it would keep nothing away. No other
 * answer has a day on which the advice is back.
 */
function halfAnswers(file: HappeningFile): Problem[] {
  if (file.answer === undefined)
    return [
      saysProblem(
        ['answer'],
        'it does not say what the answer is',
        `Add ${inJson('advice', 'answer')}`,
      ),
    ];
  if (file.answer !== 'snoozed' && file.until !== undefined)
    return [
      saysProblem(
        ['until'],
        'only what is snoozed comes back on a day',
        'Take out `until`, or make the answer "snoozed"',
      ),
    ];
  if (file.answer !== 'snoozed' || file.until !== undefined) return NOTHING_WRONG;
  return [
    saysProblem(
      ['until'],
      'it is put off, and nothing says until when',
      'Add the day on which it is back: "until":"2026-12-01"',
    ),
  ];
}

/** What is wrong with a key of a record, in the words of the log, whose records are JSON. */
export function inWordsOfLog(type: HappeningType, problem: Problem): Problem {
  const [key, ...deeper] = problem.path;
  if (typeof key !== 'string' || deeper.length > 0) return problem;
  if (problem.code === 'schema/unknown-key')
    return { ...problem, message: `${oneHappening(type)} has no \`${key}\`` };
  const isList = Array.isArray(exampleAt(schemaOfHappening(type), [key]));
  if (problem.code !== 'schema/wrong-type' || !isList) return problem;
  return { ...problem, remedy: `Write it so: ${inJson(type, key)}` };
}

/** What a withdrawal must not have: nearly all. */
function keysBeside(file: HappeningFile): string[] {
  const own = Object.keys(file).filter((key) => !(isSharedKey(key) || key.startsWith('x-')));
  return ['members', ...own, 'corrects'];
}

function isSaid(file: HappeningFile, key: string): boolean {
  if (key === 'members') return (file.members ?? NOBODY).length > 0;
  const said = file[key];
  return typeof said === 'string' ? /\S/.test(said) : said !== undefined;
}

/** Most records name one person or two: a set is made for the others only. */
function isNamedTwice(members: readonly string[]): boolean {
  if (members.length < 2) return false;
  if (members.length === 2) return members[0] === members[1];
  return new Set(members).size < members.length;
}

function twice(type: HappeningType, members: readonly string[]): Problem {
  const index = members.findIndex((id, at) => members.indexOf(id) < at);
  const id = members[index] ?? '';
  return type === 'introduction'
    ? saysProblem(
        ['members', index],
        `it introduces ${id} to themself`,
        'Name two people: "members":["k7f3q9xd","p2m8r4tw"]',
      )
    : saysProblem(['members', index], `it names ${id} twice`, 'Name each person once');
}

function wrongNumber(type: HappeningType, members: readonly string[]): Problem {
  const { people, several } = definitionOf(type);
  const { least, most } = people;
  if (members.length > most)
    return saysProblem(
      ['members'],
      `${oneHappening(type)} is of ${most === 1 ? 'one person' : `${most} people`} at most; this one names ${members.length}`,
      type === 'introduction' ? 'Make a record of each pair' : 'Make a record of each of them',
    );
  const needed =
    least === most
      ? `of ${least} people`
      : several === 'a record each'
        ? 'of one person or more'
        : `of ${least} people or more`;
  return saysProblem(
    members.length === 0 ? [] : ['members'],
    `${oneHappening(type)} is ${needed}; this one names ${members.length === 0 ? 'nobody' : members.length}`,
    `Name them by their ids: "members":${JSON.stringify(EXAMPLES.slice(0, Math.max(least, 1)))}`,
  );
}

const EXAMPLES = ['k7f3q9xd', 'p2m8r4tw'];

function saysNothing(type: HappeningType, needs: readonly string[]): Problem {
  return saysProblem(
    [],
    `this ${isOwnType(type) ? 'record' : typeWords(type)} says nothing`,
    `Add ${needs.length === 1 ? 'what is missing' : 'one of these'}: ${needs.map((key) => inJson(type, key)).join(', ')}`,
  );
}

/** A key with an example, as the log has it: `"about":"Chart clinic"`. */
function inJson(type: HappeningType, key: string): string {
  const example = exampleAt(schemaOfHappening(type), [key]);
  return `"${key}":${example === undefined ? '…' : JSON.stringify(example)}`;
}
