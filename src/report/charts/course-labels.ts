import { amountText, shortUnit } from '../../domain/amount-text.ts';
import { shortDate } from '../../domain/civil-date.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import { roundEstimate } from '../../domain/number-text.ts';
import { html, type Markup } from '../escape/html.ts';
import { expectedValue } from './alternative.ts';
import { rounded } from './days.ts';
import { firstFree, type Label, spreadApart } from './labels.ts';
import { ABOVE, dotted, FOOT, isRunning, type Plane } from './plane.ts';

/** So far a label stands above what it is about, and below it, in px. */
const OVER = 5;
const UNDER = 13;
/** As much more where that is a point, and not a line. */
const POINT = 4;
/** So far it stands from an upright line. */
const BESIDE = 6;
const ROOM = { top: ABOVE - OVER - POINT, bottom: FOOT - 2 };

/** What the lines are. */
export function lineLabels(plane: Plane): readonly Label[] {
  return spreadApart([...levels(plane), ...start(plane)], ROOM);
}

/**
 * Where it stands now.
 * @param taken the labels that are there
 */
export function nowLabel(plane: Plane, taken: readonly Label[]): Label | undefined {
  const places = placesOfNow(plane);
  return firstFree(places, [...taken, ...dots(plane)], ROOM) ?? places[0];
}

/**
 * Where it should be now; undefined where there is no room to say so.
 * @param taken the labels that are there
 */
export function dueLabel(plane: Plane, taken: readonly Label[]): Label | undefined {
  return firstFree(placesOfDue(plane), [...taken, ...dots(plane)], ROOM);
}

/** The points as labels without a text: what stands beside them, covers none. */
function dots(plane: Plane): readonly Label[] {
  return dotted(plane).map(({ x, y }) => ({
    ...{ text: '', kind: 'dot', x, y: ABOVE + y + POINT },
    anchor: 'middle',
  }));
}

/** The first day and the last, and today where it has room beside them. */
export function dayLabels(plane: Plane): readonly Label[] {
  const { days, one } = plane;
  const { asOf } = one.figures;
  const y = FOOT + 14;
  const label = (text: string, x: number, anchor: Label['anchor'], kind = 'day'): Label => ({
    ...{ text, x, anchor, kind, y },
  });
  const ends = [
    label(shortDate(days.span.from, asOf), 0, 'start'),
    label(shortDate(days.span.to, asOf), 100, 'end'),
  ];
  const x = days.end(asOf);
  const anchors = ['middle', 'end', 'start'] as const;
  const places = anchors.map((anchor) => label(shortDate(asOf), x, anchor, 'day now'));
  const now = isRunning(plane) ? firstFree(places, ends, { top: y, bottom: y }) : undefined;
  return now ? [...ends, now] : ends;
}

/** Of a way at its beginning, far from where it leads; of a keep at its end, where the days are still to come. */
function levels(plane: Plane): readonly Label[] {
  const { aim, scale } = plane;
  const taken = dots(plane);
  const ends = aim.from === null ? [END, BEGINNING] : [BEGINNING, END];
  return aim.levels.flatMap(({ kind, value, text }) => {
    const y = ABOVE + scale.y(value);
    const places = [-OVER, UNDER].flatMap((by) =>
      ends.map((end) => ({ ...end, kind, text, y: y + by })),
    );
    return firstFree(places, taken, ROOM) ?? places[0] ?? [];
  });
}

const BEGINNING = { x: 0, anchor: 'start' } as const;
const END = { x: 100, anchor: 'end' } as const;

/** On the side of its line to which the way does not lead. */
function start({ aim: { way }, one: { keyResult }, scale }: Plane): readonly Label[] {
  if (keyResult.kind !== 'reach' || way === null) return [];
  const text = `from ${amountOf(keyResult, way.from)}`;
  const y = ABOVE + scale.y(way.from) + (way.to > way.from ? UNDER : -OVER);
  return [{ ...BEGINNING, kind: 'from', text, y }];
}

/** Beside the last point, first where its line does not come from, nor will go to. */
function placesOfNow({ one, course, aim }: Plane): readonly Label[] {
  const last = course.at(-1);
  if (!last) return [];
  const before = course.at(-2)?.value ?? aim.from ?? last.value;
  const text = amountOf(one.keyResult, last.value);
  return places({
    ...{ text, kind: 'now', x: last.x, y: ABOVE + last.y },
    ...{ isRising: before <= last.value, shift: POINT },
  });
}

/** Beside the line of what is expected, where it crosses that of today. */
function placesOfDue(plane: Plane): readonly Label[] {
  const { aim, one, days, scale } = plane;
  const { expected, asOf } = one.figures;
  if (aim.way === null || !isRunning(plane) || expected <= 0) return [];
  const value = expectedValue(aim.way, expected);
  const text = `expected ${amountOf(one.keyResult, roundEstimate(value, aim.way))}`;
  const [above, below, ...others] = places({
    ...{ text, kind: 'due', x: days.end(asOf), y: ABOVE + scale.y(value) },
    ...{ isRising: aim.way.to > aim.way.from, shift: -BESIDE },
  });
  return [below, above, ...others].flatMap((one) => one ?? []);
}

interface Beside extends Pick<Label, 'text' | 'kind' | 'x' | 'y'> {
  readonly isRising: boolean;
  /** So far it goes beyond the point, in px. */
  readonly shift: number;
}

/** The places beside a point of a line, those first that the line leaves free, from left to right. */
function places({ isRising, y, shift, ...label }: Beside): readonly Label[] {
  const place = (side: 'above' | 'below', anchor: 'start' | 'end'): Label => ({
    ...label,
    ...{ anchor, shift: anchor === 'end' ? shift : -shift },
    y: side === 'above' ? y - OVER - POINT : y + UNDER + POINT,
  });
  const [behind, ahead] = isRising ? (['above', 'below'] as const) : (['below', 'above'] as const);
  return [place(behind, 'end'), place(ahead, 'start'), place(behind, 'start'), place(ahead, 'end')];
}

function amountOf({ kind, unit }: KeyResult, value: number): string {
  return amountText(value, kind === 'milestone' ? null : shortUnit(unit));
}

/** A label as text of a drawing. */
export function drawnLabel({ kind, text, x, y, anchor, shift = 0 }: Label): Markup {
  const moved = shift === 0 ? null : html` dx="${shift}"`;
  return html`<text class="${kind}" x="${rounded(x)}%" y="${rounded(y)}"${moved} text-anchor="${anchor}">${text}</text>`;
}
