import { type CivilDate, shortDate } from '../domain/civil-date.ts';
import type { Happening } from '../domain/happening.ts';
import { isOwnType, typeWords } from '../domain/happening-types.ts';
import { namesText } from '../domain/names-text.ts';
import { counted, formatNumber } from '../domain/number-text.ts';
import { ownFieldsOf } from '../domain/own-fields.ts';
import { shortOf } from '../insight/resolve-record.ts';

/** How records of what happened are worded wherever one is named. The texts are not yet safe to print. */

/** How each field is told, in the order in which they stand beside one another. */
const TOLD: ReadonlyMap<string, (value: unknown) => string> = new Map<
  string,
  (value: unknown) => string
>([
  ['practice', plain],
  ['outcome', (value) => (value === 'skipped' ? 'skipped' : '')],
  ['about', plain],
  ['experience', plain],
  ['survey', plain],
  ['expert', plain],
  ['link', plain],
  ['story', plain],
  ['share', (value) => (value === true || value === 'yes' ? 'may be shown' : '')],
  ['personas', (value) => `for ${list(value)}`],
  ['skills', (value) => `takes ${list(value)}`],
  ['ask', (value) => `to the ask ${shortOf(plain(value))}`],
  ['accepted', (value) => `accepted on ${plain(value)}`],
  ['closed', (value) => `closed on ${plain(value)}`],
  ['hours', (value) => `after ${counted(Number(value), 'hour')}`],
  ['minutes', (value) => counted(Number(value), 'minute')],
  ['people', (value) => `${formatNumber(Number(value))} came`],
  [
    'sent',
    (value) => `sent to ${formatNumber(Number(value))} ${value === 1 ? 'person' : 'people'}`,
  ],
  ['answers', pairs],
]);

/**
 * All that a record of what happened says beside its note and its people: `Chart clinic, 45 minutes`.
 * '' where that is nothing.
 */
export function happeningText({ says, type }: Pick<Happening, 'says' | 'type'>): string {
  if (type === 'advice') return adviceAnswerText(says);
  const known = [...TOLD].flatMap(([key, told]) => (isSaid(says[key]) ? [told(says[key])] : []));
  const own = isOwnType(type) ? ownFields(says) : [];
  return [...known, ...own].filter((one) => one !== '').reduce(joined, '');
}

/** What was said to a piece of advice, by its id: `put off until 2026-11-27: personas`. */
function adviceAnswerText({ advice, answer, until }: Happening['says']): string {
  const said = {
    snoozed: isSaid(until) ? `put off until ${plain(until)}` : 'put off',
    done: 'done',
    never: 'not to be told again',
  };
  const known = Object.entries(said).find(([one]) => one === answer)?.[1];
  return known === undefined ? plain(advice ?? '') : `${known}: ${plain(advice ?? '')}`;
}

/** What ends as a sentence does is one: what comes behind it begins another. */
function joined(before: string, next: string): string {
  if (before === '') return next;
  return /[.?!…]["”’)]?$/.test(before)
    ? `${before} ${next.charAt(0).toUpperCase()}${next.slice(1)}`
    : `${before}, ${next}`;
}

/** What a community's own type says by keys of its own. */
function ownFields(says: Happening['says']): string[] {
  return ownFieldsOf(says)
    .filter(([key]) => !TOLD.has(key))
    .map(([key, value]) => `${key} ${plain(value)}`);
}

/**
 * A record in a clause: `introduction of Ana Example and Ben Sample`, `ask of Ana Example: Which chart?`.
 * @param nameOf what somebody is called, by their id
 */
export function happeningClause(
  one: Pick<Happening, 'says' | 'type' | 'members'>,
  nameOf: (id: string) => string,
): string {
  const type = typeWords(one.type);
  const who = one.members.length === 0 ? '' : ` of ${namesText(one.members.map(nameOf))}`;
  const says = happeningText(one);
  return `${type}${who}${says === '' ? '' : `: ${says}`}`;
}

/** Who recorded something, and of which day: `by ana on 5 Nov`. */
export function byAndOn({ by, on }: Pick<Happening, 'by' | 'on'>, asOf: CivilDate): string {
  return `${by === null ? '' : `by ${by} `}on ${shortDate(on, asOf)}`;
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function plain(value: unknown): string {
  if (typeof value === 'string') return value.trim().replace(/\s+/g, ' ');
  if (typeof value === 'number') return formatNumber(value);
  return Array.isArray(value) ? list(value) : JSON.stringify(value);
}

function list(value: unknown): string {
  return Array.isArray(value) ? value.map(plain).join(', ') : plain(value);
}

function pairs(value: unknown): string {
  return Object.entries(Object(value))
    .map(([question, answer]) => `${question} ${plain(answer)}`)
    .join(', ');
}
