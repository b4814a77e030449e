import type { CivilDate } from '../../domain/civil-date.ts';
import { counted, formatNumber, roundHalfAway } from '../../domain/number-text.ts';
import type { DerivedStep, Figure, Input } from '../../insight/derivation/derivation.ts';
import { dateText, pointsText, termText } from './figure-text.ts';

/** One thing that must hold for a status: `progress / judged ≥ on_track`. */
interface Clause {
  readonly left: string;
  readonly sign: string;
  readonly right: string;
}

const SIGNS: Readonly<Record<string, string>> = {
  '≥': 'at least',
  '<': 'below',
  '>': 'more than',
  '≤': 'at most',
};

/**
 * Why a status is what it is, a clause for each thing that must hold: `50 % / 75.5 % = 0.66, at least
 * 0.6 and below 0.9`. Says what the rule's formula says, with the numbers filled in.
 */
export function reasonTexts(status: DerivedStep, asOf: CivilDate): readonly string[] {
  const values = new Map(status.inputs.map((one) => [one.name, one]));
  const clauses = (status.formula ?? '').split(' and ').map(clauseOf);
  const lefts = [...new Set(clauses.map(({ left }) => left))];
  return lefts.map((left) =>
    textOf(
      left,
      clauses.filter((one) => one.left === left),
      { values, asOf },
    ),
  );
}

function clauseOf(text: string): Clause {
  const [, left = text, sign = '', right = ''] = /^(.*?) ([≥<>≤=]) (.*)$/.exec(text) ?? [];
  return { left, sign, right };
}

interface Given {
  readonly values: ReadonlyMap<string, Input>;
  readonly asOf: CivilDate;
}

function textOf(left: string, clauses: readonly Clause[], given: Given): string {
  const { values, asOf } = given;
  const [first] = clauses;
  const day = (name: string): string => dateText(figureOf(name, values), asOf);
  switch (left) {
    case 'as_of':
      return first?.sign === '<'
        ? `its first day is still ahead: ${day('first_day')}`
        : `its last day is over: ${day('last_day')}`;
    case 'progress_at_end':
      return `it was at ${share('progress_at_end', values)} at the end of it`;
    case 'weakest':
      return 'every goal is achieved';
    case 'steps_done':
      return stepsText(first?.right ?? '', values);
    case 'expected':
      return `${share('expected', values)} of its time is over, less than ${Number(first?.right) * 100} %`;
    case 'progress':
      return `it is at ${share('progress', values)}${first?.right === '1' ? '' : boundsText(clauses, given, shareText)}`;
    default:
      return left.includes('/') ? ratioText(left, clauses, given) : gapText(left, clauses, given);
  }
}

function stepsText(due: string, values: Given['values']): string {
  const done = counted(numberOf('steps_done', values), 'whole step');
  const count = formatNumber(numberOf('steps_due', values));
  return due === 'steps_due'
    ? `${done} done, ${count} due`
    : `${done} done, ${count} due, of which one may be missing`;
}

/** `50 % / 75.5 % = 0.66, at least 0.6 and below 0.9`. */
function ratioText(left: string, clauses: readonly Clause[], given: Given): string {
  const [above = '', below = ''] = left.split(' / ');
  const ratio = numberOf(above, given.values) / numberOf(below, given.values);
  const terms = [above, below].map((name) => term(name, given.values));
  const bounds = boundsText(clauses, given, (bound) => formatNumber(bound));
  const nearest = clauses.map(({ right }) => valueAt(right, given.values));
  return `${terms.join(' / ')} = ${toldApart(ratio, nearest)}${bounds}`;
}

/** `25.5 points behind, more than 10`. */
function gapText(left: string, clauses: readonly Clause[], given: Given): string {
  const gap = valueAt(left, given.values);
  if (gap <= 0) return 'not behind';
  const bounds = boundsText(clauses, given, (bound) => pointsText(bound).replace(/ points?$/, ''));
  return `${pointsText(gap)} behind${bounds}`;
}

function boundsText(
  clauses: readonly Clause[],
  { values }: Given,
  bound: (number: number) => string,
): string {
  const each = clauses.map(
    ({ sign, right }) => `${SIGNS[sign] ?? sign} ${bound(valueAt(right, values))}`,
  );
  return each.length === 0 ? '' : `, ${each.join(' and ')}`;
}

/** The number of a name, or of a difference of two: `on_track − on_track_gap`. */
function valueAt(expression: string, values: Given['values']): number {
  const [first = 0, ...others] = expression
    .split(' − ')
    .map((name) => (/^[\d.]+$/.test(name) ? Number(name) : numberOf(name, values)));
  return others.reduce((rest, one) => rest - one, first);
}

function shareText(number: number): string {
  return termText(number, 'share');
}

function share(name: string, values: Given['values']): string {
  return shareText(numberOf(name, values));
}

function term(name: string, values: Given['values']): string {
  const input = values.get(name);
  return input ? termText(input.value, input.as) : name;
}

function figureOf(name: string, values: Given['values']): Figure {
  return values.get(name)?.value ?? null;
}

function numberOf(name: string, values: Given['values']): number {
  return Number(figureOf(name, values));
}

const MOST_DECIMALS = 9;

/** A ratio to as many decimals, two or more, as tell it apart from its bounds: 0.8996 beside 0.9. */
function toldApart(ratio: number, bounds: readonly number[]): string {
  let decimals = 2;
  const looksLike = (bound: number): boolean =>
    Math.abs(ratio - bound) > 1e-9 &&
    roundHalfAway(ratio, decimals) === roundHalfAway(bound, decimals);
  while (decimals < MOST_DECIMALS && bounds.some(looksLike)) decimals += 1;
  const rounded = roundHalfAway(ratio, decimals);
  return decimals === 2 ? formatNumber(rounded) : String(rounded);
}
