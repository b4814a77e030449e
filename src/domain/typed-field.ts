import { parseCivilDate } from './civil-date.ts';
import type { HappeningField } from './happening-fields.ts';
import { RESERVED_KEYS } from './id-as-key.ts';
import { eitherText } from './names-text.ts';
import { parsePlainNumber } from './number-text.ts';
import { isSharedKey } from './own-fields.ts';
import { notUnderstood, type Parsed, understood } from './parsed.ts';
import { validate } from './validate.ts';
import { wordMeant } from './word-meant.ts';

/**
 * Reads a field of a record as a person types it: one text, or the several that a list or the answers of
 * a survey were given by.
 * @param written at least one; of a field that holds one thing, the first is read
 */
export function readTypedField(field: HappeningField, written: readonly string[]): Parsed<unknown> {
  const parsed = valueIn(field, written);
  if (!parsed.ok) return parsed;
  const [problem] = validate(field.schema, parsed.value).problems;
  return problem ? notUnderstood(problem.message, problem.remedy) : parsed;
}

function valueIn(
  { kind, key, words }: HappeningField,
  written: readonly string[],
): Parsed<unknown> {
  const [first = ''] = written;
  switch (kind) {
    case 'number':
      return numberIn(key, first);
    case 'day':
      return dayIn(first);
    case 'link':
      return linkIn(first.trim());
    case 'yes-no':
      return yesOrNoIn(first);
    case 'choice':
      return choiceIn(words, first.trim());
    case 'lines':
    case 'personas':
      return understood(written.map((one) => one.trim()));
    case 'answers':
      return answersIn(written);
    default:
      return understood(first.trim());
  }
}

/** `45`, `45 min`, `3,5 h`: a unit that says what the field counts in any case. */
function numberIn(key: string, written: string): Parsed<number> {
  const parsed = parsePlainNumber(written);
  if (!parsed.ok) return parsed;
  const { number, unit } = parsed.value;
  if (unit === null || key.startsWith(unit.toLowerCase())) return understood(number);
  return notUnderstood(`"${written.trim()}" is not in ${key}`, `Write how many ${key}: ${number}`);
}

function dayIn(written: string): Parsed<string> {
  const day = parseCivilDate(written.trim());
  if (day) return understood(day);
  return notUnderstood(
    `the calendar has no day "${written.trim()}"`,
    'Write a day as year-month-day: 2026-11-24',
  );
}

/** What a page or a mail program opens. */
const LINK = /^(?:https?:\/\/[^\s/.]|mailto:[^\s@]+@)\S*$/i;

function linkIn(written: string): Parsed<string> {
  if (LINK.test(written)) return understood(written);
  const isAddress = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#:]\S*)?$/i.test(written);
  const example = isAddress ? `https://${written}` : 'https://example.org/page';
  return notUnderstood(`"${written}" is no link`, `Write it whole: ${example}`);
}

function yesOrNoIn(written: string): Parsed<boolean> {
  if (/^(?:y|yes|true)$/i.test(written.trim())) return understood(true);
  if (/^(?:n|no|false)$/i.test(written.trim())) return understood(false);
  return notUnderstood(`"${written.trim()}" is neither`, 'Write yes or no');
}

function choiceIn(words: readonly string[], written: string): Parsed<string> {
  const word = wordMeant(written, words);
  if (word !== undefined) return understood(word);
  return notUnderstood(`"${written}" is not one of its words`, `Write ${eitherText(words)}`);
}

function answersIn(written: readonly string[]): Parsed<Record<string, string | number>> {
  const answers = new Map<string, string | number>();
  for (const one of written) {
    const parsed = readPair(one);
    if (!parsed.ok) return parsed;
    const [question, answer] = parsed.value;
    if (answers.has(question))
      return notUnderstood(`"${question}" is answered twice`, 'Answer each question once');
    answers.set(question, answer);
  }
  return understood(Object.fromEntries(answers));
}

/** Reads `belonging=4`: a name, and a number or a text. */
export function readPair(written: string): Parsed<readonly [string, string | number]> {
  const [, name = '', value = ''] = /^([^=]*)=(.*)$/s.exec(written) ?? [];
  const [key, text] = [name.trim(), value.trim()];
  if (key === '' || text === '' || RESERVED_KEYS.has(key))
    return notUnderstood(`"${written.trim()}" is no pair`, 'Write it as name=value: belonging=4');
  const number = /^[+-]?\d+(?:[.,]\d+)?$/.test(text) ? parsePlainNumber(text) : undefined;
  if (number === undefined) return understood([key, text]);
  return number.ok ? understood([key, number.value.number]) : number;
}

/** Reads a field of a community's own type: `book=Data Points`. */
export function readOwnField(written: string): Parsed<readonly [string, string | number]> {
  const parsed = readPair(written);
  if (!parsed.ok)
    return notUnderstood(parsed.problem, 'Write it as name=value: book="Data Points"');
  const [key] = parsed.value;
  if (isSharedKey(key) || key === 'key_result')
    return notUnderstood(
      `"${key}" is a key of every record`,
      'Say it by its own flag, or name it otherwise',
    );
  return /^[\p{L}\d][\p{L}\d_-]{0,62}$/u.test(key)
    ? parsed
    : notUnderstood(`"${key}" is no name of a field`, 'Use letters, digits and hyphens');
}
