import { widthOf } from '../../terminal/width.ts';
import { rounded } from './days.ts';

/** A text in a chart. */
export interface Label {
  readonly text: string;
  readonly kind: string;
  /** In per cent of the width: where it begins, has its middle, or ends. */
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Its foot in px; the smaller, the higher. */
  readonly y: number;
  /** So many px to the right of `x`, or to its left where it is below 0. */
  readonly shift?: number;
}

/** Heights in px between which the foot of a label may be. */
interface Room {
  readonly top: number;
  readonly bottom: number;
}

/** Two labels, one above the other, are at least this far apart. */
const LINE = 13;
/** Two labels, one beside the other, are at least this far apart. */
const GAP = 4;
/** The width of the narrowest chart: labels that do not touch there touch in no other. */
const NARROWEST = 240;
/** The width of a letter of 12 px, in a wide font. */
const LETTER = 6.8;

/**
 * Labels of one column, moved as little as may be so that none covers another and all lie between two
 * heights, in the order of their heights. Where there is no room for all, the last ones are left out.
 * @param labels those that matter most first
 */
export function spreadApart<One extends Pick<Label, 'y'>>(
  labels: readonly One[],
  { top, bottom }: Room,
): readonly One[] {
  const most = Math.max(1, Math.floor((bottom - top) / LINE) + 1);
  const inOrder = labels.slice(0, most).sort((a, b) => a.y - b.y);
  const down: One[] = [];
  for (const label of inOrder) {
    const above = down.at(-1);
    const least = above ? above.y + LINE : top;
    down.push({ ...label, y: Math.max(label.y, least) });
  }
  let lowest = bottom;
  return down
    .reverse()
    .map((label) => {
      const y = Math.min(label.y, lowest);
      lowest = y - LINE;
      return { ...label, y };
    })
    .reverse();
}

/**
 * The first of some places for a label where it lies within the chart, however narrow that is, and
 * covers no other label; undefined where it has none.
 */
export function firstFree(
  places: readonly Label[],
  taken: readonly Label[],
  { top, bottom }: Room,
): Label | undefined {
  return places.find((place) => {
    const { left, right } = extentOf(place);
    const isInside = left >= 0 && right <= NARROWEST && place.y >= top && place.y <= bottom;
    return isInside && !taken.some((one) => touches(place, one));
  });
}

function touches(a: Label, b: Label): boolean {
  const [one, other] = [extentOf(a), extentOf(b)];
  const isBeside = one.left >= other.right + GAP || other.left >= one.right + GAP;
  return rounded(Math.abs(a.y - b.y)) < LINE && !isBeside;
}

/** From where to where a label goes in the narrowest chart, in px. */
function extentOf({ text, x, anchor, shift = 0 }: Label): {
  readonly left: number;
  readonly right: number;
} {
  const width = widthOf(text) * LETTER;
  const before = { start: 0, middle: width / 2, end: width }[anchor];
  const left = (x / 100) * NARROWEST + shift - before;
  return { left, right: left + width };
}
