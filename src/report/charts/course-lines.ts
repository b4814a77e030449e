import { addDays, earlier } from '../../domain/civil-date.ts';
import { firstDay, lastDay } from '../../domain/timeline.ts';
import { expectedProgress } from '../../insight/expected.ts';
import { html, type Markup } from '../escape/html.ts';
import { lookOf } from '../status-look.ts';
import { expectedValue, isAhead } from './alternative.ts';
import { rounded } from './days.ts';
import { ABOVE, PLOT, type Plane } from './plane.ts';

/** In per cent of the width, and px from the plot's top down. */
type Point = readonly [x: number, y: number];

/** Where it should be: its levels, and the way that is expected. */
export function aimLines(plane: Plane): Markup {
  return plot(band(plane), ...levels(plane), expected(plane));
}

/** Where it was, and where it comes to at this rate. */
export function courseLines(plane: Plane): Markup {
  const { tone } = lookOf(plane.one.figures.status);
  const points = plane.one.keyResult.kind === 'milestone' ? stairs(plane) : said(plane);
  return plot(...forecast(plane), start(plane, tone), line(`said ${tone}`, points));
}

/** A drawing of the plot alone: its width is 100, and is stretched to that of the chart. */
function plot(...lines: readonly (Markup | null)[]): Markup {
  return html`<svg y="${ABOVE}" width="100%" height="${PLOT}" viewBox="0 0 100 ${PLOT}" preserveAspectRatio="none" overflow="visible">${lines}</svg>`;
}

/** What is within the bounds of a keep. */
function band({ one: { keyResult }, scale }: Plane): Markup | null {
  if (keyResult.kind !== 'keep') return null;
  const top = keyResult.atMost === null ? 0 : scale.y(keyResult.atMost);
  const bottom = keyResult.atLeast === null ? PLOT : scale.y(keyResult.atLeast);
  return html`<rect class="band" width="100" y="${rounded(top)}" height="${rounded(bottom - top)}"/>`;
}

function levels({ aim, scale }: Plane): readonly Markup[] {
  return aim.levels.map(({ kind, value }) => {
    const y = rounded(scale.y(value));
    return html`<line class="level ${kind}" x1="0" x2="100" y1="${y}" y2="${y}"/>`;
  });
}

/** Where it should be at the end of each day: it rests while the timeline does. */
function expected({ aim: { way }, days, scale, one }: Plane): Markup | null {
  if (way === null) return null;
  const { timeline } = one.keyResult;
  const height = (share: number): number => scale.y(expectedValue(way, share));
  const points = timeline.intervals.flatMap(({ from, to }): Point[] => [
    [days.start(from), height(expectedProgress(timeline, addDays(from, -1)))],
    [days.end(to), height(expectedProgress(timeline, to))],
  ]);
  return line('expected', points);
}

/**
 * From where it was last said to stand it rests until now, and then goes on as it went; and around that,
 * the middle half of what may come.
 */
function forecast({ course, days, scale, one }: Plane): readonly Markup[] {
  const { forecast: guess, value, asOf } = one.figures;
  const last = course.at(-1);
  if (!isAhead(guess) || value === null || !last) return [];
  const now: Point = [days.end(asOf), scale.y(value)];
  const end = days.end(lastDay(one.keyResult.timeline));
  const [low = [], high = [], middle = []] = [...guess.between, guess.atEnd].map((atEnd) =>
    withinPlot(now, [end, scale.y(atEnd)]),
  );
  return [
    html`<polygon class="fan" points="${written([now, ...low, ...[...high].reverse()])}"/>`,
    line('forecast', [[last.x, last.y], now, ...middle.slice(0, 1)]),
  ];
}

/** The end of a line from a point in the plot; where it leaves the plot, that place and the corner behind it. */
function withinPlot([fromX, fromY]: Point, [toX, toY]: Point): readonly Point[] {
  const edge = Math.min(PLOT, Math.max(0, toY));
  if (edge === toY) return [[toX, toY]];
  const x = fromX + ((edge - fromY) / (toY - fromY)) * (toX - fromX);
  return [
    [x, edge],
    [toX, edge],
  ];
}

/** From where it started to where it was first said to stand: what was between, nobody said. */
function start({ one: { keyResult }, course, days, scale }: Plane, tone: string): Markup | null {
  const [first] = course;
  const from = firstDay(keyResult.timeline);
  if (keyResult.kind !== 'reach' || !first || first.on < from) return null;
  return line(`start ${tone}`, [
    [days.start(from), scale.y(keyResult.baseline)],
    [first.x, first.y],
  ]);
}

/** From one point to the next. */
function said({ course }: Plane): readonly Point[] {
  const points = course.map(({ x, y }): Point => [x, y]);
  // Of those in one column, to a third of a pixel or so, the last one is seen.
  return points.filter(([x], index) => rounded(x) !== rounded(points[index + 1]?.[0] ?? -1));
}

/** Steps are done in a day: it rests until then, and from the last one until now. */
function stairs({ course, days, scale, one }: Plane): readonly Point[] {
  let height = scale.y(0);
  const points = course.flatMap(({ x, y }): Point[] => {
    const before = height;
    height = y;
    return [
      [x, before],
      [x, y],
    ];
  });
  const now = earlier(one.figures.asOf, days.span.to);
  return [[0, scale.y(0)], ...points, [days.end(now), height]];
}

function line(kind: string, points: readonly Point[]): Markup {
  return html`<polyline class="${kind}" points="${written(points)}"/>`;
}

function written(points: readonly Point[]): string {
  return points.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join(' ');
}
