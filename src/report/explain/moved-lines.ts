import { shortHash } from '../../domain/at-commit.ts';
import type { ChangedValue } from '../../domain/change.ts';
import { type CivilDate, shortDate } from '../../domain/civil-date.ts';
import { formatNumber } from '../../domain/number-text.ts';
import type { GoalpostMove } from '../../insight/goalpost-moves.ts';
import { visible } from '../../terminal/escape.ts';
import { indented } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { oneLine } from '../record-text.ts';
import { isWide } from '../terminal/wide.ts';
import { pathLines } from './path-lines.ts';

const INDENT = 4;
const BELOW = 6;

interface About {
  /** Of several key results each is named. */
  readonly of: 'one' | 'several';
  readonly asOf: CivilDate;
}

/** The goalposts that were moved after the start: from where, when, by whom and why, and what tells of it. */
export function movedLines(moves: readonly GoalpostMove[], about: About, screen: Screen): string[] {
  if (moves.length === 0) return [];
  return [
    '',
    screen.paint.strong('Moved after the start'),
    ...moves.flatMap((move) => [
      ...indented(visible(oneLine(textOf(move, about))), INDENT, screen.width),
      ...sourceLines(move, screen),
    ]),
  ];
}

/**
 * `target was 30 until 12 Nov, changed by ana: Half of us are away`; where it was moved after the day,
 * `target was 60 on this day, counts here as 50, set on 6 Nov, changed by ana`.
 */
function textOf(
  { keyResult, field, was, is, on, by, note }: GoalpostMove,
  { of, asOf }: About,
): string {
  const name = of === 'several' ? `${keyResult}: ` : '';
  const who = by === null ? '' : `, changed by ${by}`;
  const why = note === null ? '' : `: ${note}`;
  const day = shortDate(on, asOf);
  const until =
    on > asOf ? `on this day, counts here as ${valueText(is)}, set on ${day}` : `until ${day}`;
  return `${name}${field.replace('_', ' ')} was ${valueText(was)} ${until}${who}${why}`;
}

function valueText(value: ChangedValue): string {
  return typeof value === 'number' ? formatNumber(value) : (value ?? 'not set');
}

function sourceLines({ source }: GoalpostMove, { width, paint }: Screen): string[] {
  const indent = isWide({ width }) ? BELOW : INDENT;
  const told = (): string[] => {
    switch (source.kind) {
      case 'record':
        return pathLines(source.place, width - indent);
      case 'git':
        return [`changed by hand, commit ${shortHash(source.commit)}`];
      case 'uncommitted':
        return ['changed by hand, not committed'];
    }
  };
  return told().map((line) => paint.dim(' '.repeat(indent) + line));
}
