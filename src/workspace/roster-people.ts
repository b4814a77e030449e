import { CopError, dataError, EXIT } from '../domain/errors.ts';
import { fileAndLine } from '../domain/finding.ts';
import { isMapping } from '../domain/key-result-wishes.ts';
import { type MemberFile, memberSchema } from '../domain/member.ts';
import { validate } from '../domain/validate.ts';
import { isAsWritten, type JsonLine, jsonLines } from './json-lines.ts';
import { quickMember } from './quick-members.ts';
import { LONGEST_RECORD } from './quick-records.ts';
import type { Source } from './source.ts';
import { stretchOf } from './yaml-data.ts';

/** Somebody as a roster file has them. */
export interface WrittenPerson {
  readonly line: number;
  /** All that is said of them, also under keys of a person's own, which begin with x-. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Where their line of JSON begins and ends; undefined where they are written in another way. */
  readonly json: { readonly from: number; readonly to: number } | undefined;
  /** Which item of the file they are, from 0. */
  readonly index: number;
}

/** The people of a roster file, as they are to be changed. */
export interface WrittenPeople {
  readonly people: readonly WrittenPerson[];
  /** Whether each of them is on a line of JSON, and has nothing wrong with them. */
  readonly isQuick: boolean;
}

/**
 * The people of a roster file.
 * @param wanted the ids of those who are to be changed: their lines are looked at closely
 */
export function writtenPeople(source: Source, wanted: Iterable<string>): WrittenPeople {
  const lines = jsonLines(source.text, LONGEST_RECORD);
  const ids = new Set(wanted);
  const isQuick = lines?.every((one) => isPlain(one, ids, source.text)) ?? false;
  return lines && isQuick
    ? { people: lines.map((one, index) => onLine(one, index)), isQuick }
    : { people: asYaml(source), isQuick: false };
}

function isPlain(line: JsonLine, ids: ReadonlySet<string>, text: string): boolean {
  const said = quickMember(line);
  return said !== undefined && (!ids.has(said.id) || isAsWritten(text, line));
}

function onLine({ line, from, to, data }: JsonLine, index: number): WrittenPerson {
  return { line, data: { ...data }, json: { from, to }, index };
}

/** @throws CopError exit 3 where the file has a fault */
function asYaml(source: Source): readonly WrittenPerson[] {
  const { data, faults } = source.yaml;
  if (faults.length > 0)
    throw dataError(`${source.file} has an error, so it was not changed`, {
      remedy: 'Mend that first',
      command: 'check',
      findings: faults.map((fault) => source.finding(fault)),
    });
  return (Array.isArray(data) ? data : []).flatMap((item: unknown, index) => {
    if (!isMapping(item)) return [];
    return { line: source.lineOf([index]), data: item, json: jsonAt(source, index), index };
  });
}

/** Where an item is a line of JSON that says what YAML reads there; comments may stand around it. */
function jsonAt({ yaml, text }: Source, index: number): WrittenPerson['json'] {
  const stretch = stretchOf(yaml.document?.getIn([index], true));
  if (!stretch) return undefined;
  const [from, to] = stretch;
  const written = text.slice(from, to);
  if (!written.startsWith('{') || /[\r\n]/.test(written)) return undefined;
  try {
    JSON.parse(written);
    return { from, to };
  } catch {
    return undefined;
  }
}

/**
 * The one person of a file who has an id.
 * @throws CopError exit 5 where nobody has it any more, 3 where two have it
 */
export function thePerson({ people }: WrittenPeople, id: string, file: string): WrittenPerson {
  const [person, twin] = people.filter(({ data }) => data.id === id);
  if (!person)
    throw new CopError(EXIT.changed, `${file} has nobody with the id ${id} any more`, {
      remedy: 'Somebody moved or removed them meanwhile. Look who is there, then try again',
      command: 'member list',
    });
  if (!twin) return person;
  throw dataError(
    `${fileAndLine({ file, line: person.line })} and line ${twin.line} have the same id, ${id}`,
    { remedy: 'Give one of them another id in the file, if they are two people', command: 'check' },
  );
}

/**
 * What a roster file says of somebody now.
 * @throws CopError exit 5 where nobody has that id any more, 3 where the file has an error
 */
export function memberIn(source: Source, id: string): MemberFile {
  return readPerson(source, thePerson(writtenPeople(source, [id]), id, source.file));
}

/**
 * What a roster file says of several people now, in the order of their ids. It is looked through once.
 * @throws what `memberIn` throws
 */
export function membersIn(source: Source, ids: readonly string[]): readonly MemberFile[] {
  const people = writtenPeople(source, ids);
  return ids.map((id) => readPerson(source, thePerson(people, id, source.file)));
}

function readPerson(source: Source, { data, line }: WrittenPerson): MemberFile {
  const { value } = validate(memberSchema, data);
  if (value) return value;
  throw dataError(`${fileAndLine({ file: source.file, line })} has an error`, {
    remedy: 'Mend that first',
    command: 'check',
  });
}

/** What of somebody stands under keys of a person's own, which begin with x-. */
export function ownKeysIn(source: Source, id: string): Readonly<Record<string, unknown>> {
  const { data } = thePerson(writtenPeople(source, [id]), id, source.file);
  return Object.fromEntries(Object.entries(data).filter(([key]) => key.startsWith('x-')));
}
