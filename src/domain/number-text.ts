import { notUnderstood, type Parsed, understood } from './parsed.ts';

/** A number as a person typed it, with the unit that stood beside it: '%', 'h', '€', or null. */
export interface PlainNumber {
  readonly number: number;
  readonly unit: string | null;
}

/** Where something stands (`value`), or how many more there are since (`add`; fewer where negative). */
export interface TypedNumber extends PlainNumber {
  readonly kind: 'value' | 'add';
}

const LONGEST_TEXT = 60;
/** As many digits as every number of the machine keeps. */
const MOST_DIGITS = 15;
const EXAMPLES = 'Write a number such as 12, 12.5 or 85 %';

/** The spaces that people and spreadsheets group digits with: plain, unbreakable, thin, narrow. */
const SPACES = ' \u00a0\u2009\u202f';

const CURRENCY = String.raw`\p{Lu}{0,2}\p{Sc}|\p{Lu}{3}`;
const TYPED = new RegExp(
  String.raw`^([+\-−–]?) ?(?:(${CURRENCY}) ?)?([.,]?\d(?:[\d.,'’${SPACES}]*\d)?)(?: ?([\p{L}\p{Sc}%‰°][^\d]*))?$`,
  'u',
);

/** Words that would make the number another one: "2 k" is not 2. */
const MULTIPLES = /^(?:k|tsd|hundred|thousand|million|billion|mio|mn|bn|dozen|half)\b/i;

/**
 * Reads a number as people type it into a check-in: `12`, `12,5`, `1.200,5`, `1,234,567`, `1 200`,
 * `85%`, `31 h`, `€40`, `.5`. Plain, it says where something stands; with a `+` or a minus before
 * it, how many more or fewer. `1,200` and `1.200` could be two numbers and are refused.
 */
export function parseTypedNumber(text: string): Parsed<TypedNumber> {
  const parsed = parsePlainNumber(text);
  if (!parsed.ok) return parsed;
  const kind = /^[+\-−–]/.test(text.trim()) ? 'add' : 'value';
  return understood({ kind, ...parsed.value });
}

/** Reads a number as `parseTypedNumber` does, where a minus means below zero and nothing else. */
export function parsePlainNumber(text: string): Parsed<PlainNumber> {
  const written = text.trim().replace(/\s/g, ' ');
  if (written === '') return notUnderstood('there is no number', EXAMPLES);
  const match = written.length > LONGEST_TEXT ? null : TYPED.exec(written);
  const [, sign = '', currency, body = '', after] = match ?? [];
  const unit = unitOf(currency, after);
  if (unit === undefined || !match)
    return notUnderstood(`"${cut(written)}" is no number`, EXAMPLES);
  const [number, other] = readings(body);
  if (number === undefined) return notUnderstood(`"${written}" is no number`, EXAMPLES);
  if (other !== undefined) return eitherOf(`${sign}${body}`, `${sign}${number}`, `${sign}${other}`);
  if (significantDigits(body) > MOST_DIGITS)
    return notUnderstood(
      `${body} has more digits than cop can keep`,
      `Write it with at most ${MOST_DIGITS} digits`,
    );
  const negative = sign !== '' && sign !== '+';
  // Adding 0 makes the -0 of "-0" a plain 0.
  return understood({ number: (negative ? -number : number) + 0, unit });
}

/**
 * The numbers that digits with their separators can mean: none, one, or two where `1,200` is read
 * first as thousands and then as a decimal. No sign, no unit.
 */
export function readings(body: string): readonly number[] {
  if (/^\d+$/.test(body)) return [Number(body)];
  if (isThreeAfterOneSeparator(body))
    return [Number(body.replace(/[.,]/, '')), Number(body.replace(',', '.'))];
  const grouped = /^[1-9]\d{0,2}([.,'’ \u00a0\u2009\u202f])\d{3}(?:\1\d{3})*(?:[.,]\d+)?$/.exec(
    body,
  );
  if (grouped) return withoutGroups(body, grouped[1] ?? '');
  return /^\d*[.,]\d+$/.test(body) ? [Number(body.replace(',', '.'))] : [];
}

/** `1.200,5` without its points, and the comma as a point; nothing where `1,200,5` mixes the two up. */
function withoutGroups(body: string, separator: string): readonly number[] {
  const number = Number(body.replaceAll(separator, '').replace(',', '.'));
  const lastGroup = body.slice(body.lastIndexOf(separator) + 1).replace(/[.,].*$/, '');
  return lastGroup.length === 3 ? [number] : [];
}

/** Whether a text is one to three digits that do not begin with 0, a point or comma, and three more. */
function isThreeAfterOneSeparator(body: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(body);
}

/**
 * Rounds to `decimals` places, halves away from zero (2.5 is 3, -2.5 is -3), as on the decimals
 * that a person sees: 1.005 is 1.01, although the machine keeps it as a little less.
 */
export function roundHalfAway(number: number, decimals: number): number {
  if (Number.isInteger(number) && Math.abs(number) < 10 ** MOST_DIGITS) return number + 0;
  const exact = String(Number(Math.abs(number).toPrecision(digitsFor(number, decimals))));
  if (exact.includes('e-')) return 0;
  if (exact.includes('e') || !Number.isFinite(number)) return number;
  const rounded = Number(`${Math.round(Number(`${exact}e${decimals}`))}e-${decimals}`);
  return number < 0 ? -rounded + 0 : rounded;
}

/**
 * The digits to round on. Twelve leave out what the machine's arithmetic adds; a long number needs
 * more for its places and the one behind them, of the 15 that the machine keeps.
 */
function digitsFor(number: number, decimals: number): number {
  const whole = String(Math.trunc(Math.abs(number))).length;
  return Math.min(MOST_DIGITS, Math.max(12, whole + decimals + 1));
}

/**
 * A number for people: at most two decimals and no zeros after them, a real minus sign, and from
 * five digits on groups of three with a narrow space between: `1 234 567`. A number that is not 0
 * is not printed as 0: below 0.01 it keeps its first digit, up to six decimals.
 */
export function formatNumber(number: number): string {
  const rounded = Math.abs(roundHalfAway(number, decimalsFor(number)));
  const [whole = '', fraction] = String(rounded).split('.');
  const grouped = /^\d{5,}$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, '\u202f') : whole;
  const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return number < 0 && rounded !== 0 ? `−${digits}` : digits;
}

const SAME_SHARE = 1e-9;

/**
 * A share of 0…1 (or beyond) for people: `47 %`, halves away from zero. What is not quite 0 % or
 * 100 % is never printed as such: 0.4 % is `1 %`, 99.6 % is `99 %`, 100.4 % is `101 %`.
 */
export function formatShare(share: number): string {
  const percent = roundHalfAway(share * 100, 0);
  if (percent === 100 && Math.abs(share - 1) > SAME_SHARE) return share < 1 ? '99 %' : '101 %';
  if (percent === 0 && Math.abs(share) > SAME_SHARE) return share < 0 ? '−1 %' : '1 %';
  return `${formatNumber(percent)} %`;
}

/**
 * Percentage points gained or lost, for people: `+4 points`, `−1 point`, `±0 points`; halves away
 * from zero. What is not quite 0 is never printed as such: 0.3 is `+1 point`.
 */
export function formatPoints(points: number): string {
  const rounded = Math.abs(roundHalfAway(points, 0));
  if (rounded === 0 && Math.abs(points) <= SAME_SHARE * 100) return '±0 points';
  return `${points < 0 ? '−' : '+'}${counted(Math.max(1, rounded), 'point')}`;
}

/** A rate for people: to one decimal, and to two where it is below 1: `9.3`, `0.42`. */
export function formatRate(rate: number): string {
  return formatNumber(Math.abs(rate) < 1 ? rate : roundHalfAway(rate, 1));
}

/**
 * Rounds an estimate of where a way will end, for people: to a whole number where the way is 10 or
 * longer, to one decimal from 1 on. What lies before the way's end, or beyond it, stays there: of 0 to
 * 30, 19.3 is 19 and 29.7 is 29.7.
 */
export function roundEstimate(
  estimate: number,
  way: { readonly from: number; readonly to: number },
): number {
  const length = Math.abs(way.to - way.from);
  const coarse = length >= 10 ? [0, 1] : length >= 1 ? [1] : [];
  const side = (number: number): number => Math.sign(number - way.to);
  const rounded = coarse.map((decimals) => roundHalfAway(estimate, decimals));
  return rounded.find((one) => side(one) === side(estimate)) ?? estimate;
}

/**
 * So many of something, for people: `1 day`, `12 days`.
 * @param noun one of them; with an s it is several
 */
export function counted(count: number, noun: string): string {
  return `${formatNumber(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Null where there is none, undefined where what stands there makes the number unclear. */
function unitOf(before: string | undefined, after: string | undefined): string | null | undefined {
  if (before !== undefined && after !== undefined) return undefined;
  const unit = (before ?? after ?? '').trim();
  if (MULTIPLES.test(unit)) return undefined;
  if (/^per ?cent$/i.test(unit)) return '%';
  return unit === '' ? null : unit;
}

function eitherOf(written: string, one: string, other: string): Parsed<never> {
  return notUnderstood(`${written} could be ${one} or ${other}`, `Write ${one} or ${other}`);
}

function significantDigits(body: string): number {
  const digits = body.replace(/\D/g, '').replace(/^0+/, '');
  return /[.,]\d+$/.test(body) ? digits.replace(/0+$/, '').length : digits.length;
}

function decimalsFor(number: number): number {
  const size = Math.abs(number);
  return size > 0 && size < 0.01 ? Math.min(6, Math.ceil(-Math.log10(size))) : 2;
}

function cut(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
