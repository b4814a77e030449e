import { amountText, shortUnit } from '../domain/amount-text.ts';
import { shortHash } from '../domain/at-commit.ts';
import type { ChangedField, ChangedValue } from '../domain/change.ts';
import { type CivilDate, shortDate } from '../domain/civil-date.ts';
import type { GoalpostMove } from '../insight/goalpost-moves.ts';
import { cut } from '../terminal/width.ts';

/** A reason, or a timeline, can be long: this much of it, in columns. */
const LONGEST_TEXT = 40;
/** Of more moves of one field, those between the first and the last are counted. */
const MOST_MOVES = 3;

interface Beside {
  readonly unit: string | null;
  readonly asOf: CivilDate;
}

/**
 * How the goalposts of a key result were moved, a text for each of its fields, in the order of the first
 * move: `target was 30 until 12 Nov (Half of us are away), 25 until 20 Nov`. Of moves after the day: what
 * it was on that day, and what the figures go by all the same, `target was 60 on this day, counts here as
 * 50, set on 6 Nov`.
 * @param moves of this key result alone, the earliest first
 */
export function goalpostsTexts(moves: readonly GoalpostMove[], beside: Beside): readonly string[] {
  const fields = new Set(moves.map(({ field }) => field));
  return [...fields].map((field) =>
    fieldText(
      field,
      moves.filter((move) => move.field === field),
      beside,
    ),
  );
}

function fieldText(field: ChangedField, moves: readonly GoalpostMove[], beside: Beside): string {
  const before = moves.filter(({ on }) => on <= beside.asOf);
  const said = [
    ...before.map((move) => moveText(move, beside)),
    ...sinceText(moves.slice(before.length), beside),
  ];
  const [first = '', ...others] = said;
  const between = others.length - (MOST_MOVES - 1);
  const shown = between > 0 ? [`${between} more in between`, ...others.slice(between)] : others;
  return `${field.replace('_', ' ')} was ${[first, ...shown].join(', ')}`;
}

function moveText(move: GoalpostMove, { unit, asOf }: Beside): string {
  return `${valueText(move.was, unit)} until ${shortDate(move.on, asOf)}${whyText(move)}`;
}

/** Of several moves after the day only what came of them in the end counts. */
function sinceText(moves: readonly GoalpostMove[], { unit, asOf }: Beside): string[] {
  const [first] = moves;
  const last = moves.at(-1);
  if (!first || !last) return [];
  const then = `${valueText(first.was, unit)} on this day`;
  const set = `set on ${shortDate(last.on, asOf)}${whyText(last)}`;
  return [`${then}, counts here as ${valueText(last.is, unit)}, ${set}`];
}

function valueText(value: ChangedValue, unit: string | null): string {
  if (value === null) return 'not set';
  return typeof value === 'number' ? amountText(value, shortUnit(unit)) : cut(value, LONGEST_TEXT);
}

/** Why, as its note's first line says it; and how it came about, where no record tells. */
function whyText({ note, source }: GoalpostMove): string {
  const [why = ''] = (note ?? '').trim().split(/\r?\n/);
  const reasons = [...byHand(source), ...(why === '' ? [] : [cut(why, LONGEST_TEXT)])];
  return reasons.length === 0 ? '' : ` (${reasons.join(': ')})`;
}

function byHand(source: GoalpostMove['source']): string[] {
  switch (source.kind) {
    case 'record':
      return [];
    case 'git':
      return [`by hand, commit ${shortHash(source.commit)}`];
    case 'uncommitted':
      return ['by hand, not committed'];
  }
}
