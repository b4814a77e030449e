import * as v from 'valibot';
import { parseCivilDate } from './civil-date.ts';
import type { HappeningFile } from './happening-problems.ts';
import { definitionOf, type HappeningType, isOwnType } from './happening-types.ts';
import { ID } from './ids.ts';
import { MEMBER_ID } from './member.ts';
import { LONGEST_LINE, LONGEST_TEXT } from './parts.ts';
import { ULID } from './record-parts.ts';

type Check = (value: unknown) => boolean;

const isLine: Check = (value) =>
  typeof value === 'string' && value.length <= LONGEST_LINE && /\S/.test(value);
const isId: Check = (value) => typeof value === 'string' && ID.test(value);
const isUlid: Check = (value) => typeof value === 'string' && ULID.test(value);

const isAmount: Check = (value) => typeof value === 'number' && value >= 0 && value < Infinity;

/** What the schemas ask of the keys that every type has, and of the commonest others, as short questions. */
const QUICK: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['id', isUlid],
  ['on', (value) => typeof value === 'string' && parseCivilDate(value) !== undefined],
  ['type', () => true],
  ['members', isPeople],
  ['about', isLine],
  ['experience', isId],
  ['survey', isId],
  ['ask', isUlid],
  ['expert', isLine],
  ['link', isLine],
  ['skills', (value) => Array.isArray(value) && value.every(isLine)],
  ['minutes', isAmount],
  ['hours', isAmount],
  ['answers', isAnswers],
  ['note', (value) => typeof value === 'string' && value.length <= LONGEST_TEXT],
  ['by', isLine],
  ['key', isLine],
]);

const SHARED = ['id', 'on', 'type', 'members', 'note', 'by', 'key'];

/** By type, made when the first record of it is read. */
const CHECKS = new Map<HappeningType, ReadonlyMap<string, Check>>();

function checksFor(type: HappeningType): ReadonlyMap<string, Check> {
  const made = CHECKS.get(type);
  if (made) return made;
  const checks = checksOf(definitionOf(type).fields);
  CHECKS.set(type, checks);
  return checks;
}

/** Of the fields that few records have, the schema itself is asked. */
function checksOf(fields: v.ObjectEntries): ReadonlyMap<string, Check> {
  const checks = new Map<string, Check>();
  for (const key of SHARED) checks.set(key, QUICK.get(key) ?? isLine);
  for (const [key, field] of Object.entries(fields))
    checks.set(key, QUICK.get(key) ?? ((value) => isWhole(value) && v.is(field, value)));
  return checks;
}

/**
 * What happened, as data plainly says it, at a look: nearly all of a log do, and a log has thousands.
 * What is anything else, or has anything wrong, is left to the schema, which tells what and why; a test
 * holds that the two never disagree.
 * @param type the type that it says
 * @param data an object that was read from a line of JSON
 */
export function plainHappening(type: HappeningType, data: object): HappeningFile | undefined {
  const values = data as Readonly<Record<string, unknown>>;
  const own = isOwnType(type);
  if (typeof values.on !== 'string') return undefined;
  const checks = checksFor(type);
  // What JSON makes has keys of its own alone, and to list them would take longer than to check them.
  for (const key in values) {
    const check = checks.get(key);
    if (check ? !check(values[key]) : !isOwnKey(key, values[key], own)) return undefined;
  }
  return data as HappeningFile;
}

/** Under a key of a person's own anything may stand; a type of their own has other keys too. */
function isOwnKey(key: string, value: unknown, ownType: boolean): boolean {
  if (key.startsWith('x-')) return true;
  return ownType && !LEFT_TO_THE_SCHEMA.has(key) && isWhole(value);
}

/** Keys that make a record another one, and those that the schemas refuse. */
const LEFT_TO_THE_SCHEMA = new Set([
  'corrects',
  'withdraws',
  '__proto__',
  'constructor',
  'prototype',
]);

/** Whether a schema would take nothing out of a value: no empty key, and none of a person's own. */
function isWhole(value: unknown): boolean {
  if (typeof value !== 'object') return true;
  if (value === null) return false;
  const values = value as Readonly<Record<string, unknown>>;
  for (const key in values) {
    if (key.startsWith('x-') || LEFT_TO_THE_SCHEMA.has(key)) return false;
    const one = values[key];
    if (typeof one === 'object') return false;
  }
  return true;
}

function isAnswers(value: unknown): boolean {
  if (typeof value !== 'object' || Array.isArray(value) || !isWhole(value)) return false;
  const answers = value as Readonly<Record<string, unknown>>;
  for (const question in answers) {
    const answer = answers[question];
    if (!isLine(question) || !(Number.isFinite(answer) || isLine(answer))) return false;
  }
  return true;
}

function isPeople(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (const one of value) if (typeof one !== 'string' || !MEMBER_ID.test(one)) return false;
  return true;
}
