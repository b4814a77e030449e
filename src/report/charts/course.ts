import { amountText, shortUnit } from '../../domain/amount-text.ts';
import { addDays, earlier, later, shortDate } from '../../domain/civil-date.ts';
import { firstDay, lastDay, type Timeline } from '../../domain/timeline.ts';
import type { CoursePoint } from '../../insight/course.ts';
import { expectedProgress } from '../../insight/expected.ts';
import type { KeyResultWithFigures } from '../../insight/figures.ts';
import { html, type Markup } from '../escape/html.ts';
import type { ReportModel } from '../model.ts';
import { lookOf } from '../status-look.ts';
import { type Aim, aimOf, type Level } from './aim.ts';
import { courseAlternative, expectedValue } from './alternative.ts';
import { type Days, daysOver, percent, rounded } from './days.ts';
import { type Label, spreadApart } from './labels.ts';
import { type Scale, scaleOver } from './scale.ts';

/** In px: the plot, with room above it for a label and below it for the days. */
const PLOT = 96;
const ABOVE = 16;
const BELOW = 20;
/** Of more check-ins than this only the line is drawn, and the last one. */
const MOST_DOTS = 40;
/** What is nearer to an end than this, in per cent of the width, would touch its label. */
const END = 20;

/** What a chart of a course is drawn with. */
interface Plane {
  readonly days: Days;
  readonly scale: Scale;
  readonly aim: Aim;
  readonly course: readonly CoursePoint[];
  readonly one: KeyResultWithFigures;
}

/**
 * A key result's check-ins over time, beside where it should be, its target, and where it comes to at
 * this rate. It is as wide as its place; null where nothing was said of it yet.
 */
export function courseChart(
  one: KeyResultWithFigures,
  { course: courses }: Pick<ReportModel, 'course'>,
): Markup | null {
  const course = courses.get(one.reference) ?? [];
  if (course.length === 0) return null;
  const plane = planeOf(one, course);
  return html`<svg class="course" width="100%" height="${ABOVE + PLOT + BELOW}" role="img" aria-label="${courseAlternative(one, course)}">${pauses(plane)}${lines(plane)}${today(plane)}${dots(plane)}${labels(plane)}${dayLabels(plane)}</svg>`;
}

function planeOf(one: KeyResultWithFigures, course: readonly CoursePoint[]): Plane {
  const { keyResult, figures } = one;
  const { timeline } = keyResult;
  const [first, last] = [course[0]?.on, course.at(-1)?.on];
  const span = {
    from: earlier(firstDay(timeline), first ?? firstDay(timeline)),
    to: later(lastDay(timeline), last ?? lastDay(timeline)),
  };
  const aim = aimOf(keyResult);
  const values = [
    ...course.map(({ value }) => value),
    ...aim.levels.map(({ value }) => value),
    ...(aim.way === null ? [] : [aim.way.from]),
    ...(figures.forecast === null ? [] : [figures.forecast.atEnd, ...figures.forecast.between]),
  ];
  return { one, course, aim, days: daysOver(span), scale: scaleOver(values, PLOT) };
}

/** The days between two intervals of a timeline, which count in nothing. */
function pauses({ days, one }: Plane): readonly Markup[] {
  const { intervals } = one.keyResult.timeline;
  return intervals.slice(1).map(({ from }, index) => {
    const start = days.end(intervals[index]?.to ?? from);
    return html`<rect class="pause" x="${percent(start)}" y="${ABOVE}" width="${percent(days.start(from) - start)}" height="${PLOT}"/>`;
  });
}

/** Everything that is drawn as a line, in a drawing of its own that is stretched to the width. */
function lines(plane: Plane): Markup {
  const { scale, aim, one } = plane;
  const { tone } = lookOf(one.figures.status);
  const points = one.keyResult.kind === 'milestone' ? stairs(plane) : straight(plane);
  return html`<svg y="${ABOVE}" width="100%" height="${PLOT}" viewBox="0 0 100 ${PLOT}" preserveAspectRatio="none" overflow="visible">${aim.levels.map((level) => levelLine(level, scale))}${expectedLine(plane)}${fan(plane)}${forecastLine(plane)}<polyline class="said ${tone}" points="${points.join(' ')}"/></svg>`;
}

/** From one point to the next. */
function straight({ course, days, scale }: Plane): readonly string[] {
  return onePerColumn(course.map(({ on, value }) => at(days.end(on), scale.y(value))));
}

/** Steps are done in a day: it rests until then, and from the last one until now. */
function stairs({ course, days, scale, one }: Plane): readonly string[] {
  let height = scale.y(0);
  const points = course.flatMap(({ on, value }) => {
    const x = days.end(on);
    const corner = at(x, height);
    height = scale.y(value);
    return [corner, at(x, height)];
  });
  const now = earlier(one.figures.asOf, days.span.to);
  return [at(0, scale.y(0)), ...points, at(days.end(now), height)];
}

function at(x: number, y: number): string {
  return `${rounded(x)},${rounded(y)}`;
}

/** Of points in one column, to a third of a pixel or so, the last one is seen. */
function onePerColumn(points: readonly string[]): readonly string[] {
  const column = (point: string | undefined): string | undefined => point?.split(',')[0];
  return points.filter((point, index) => column(point) !== column(points[index + 1]));
}

function levelLine({ kind, value }: Level, { y }: Scale): Markup {
  const height = rounded(y(value));
  return html`<line class="level ${kind}" x1="0" x2="100" y1="${height}" y2="${height}"/>`;
}

/** Where it should be at the end of each day: it rests while the timeline does. */
function expectedLine({ aim: { way }, days, scale, one }: Plane): Markup | null {
  if (way === null) return null;
  const { timeline } = one.keyResult;
  const height = (share: number): number => scale.y(expectedValue(way, share));
  const points = timeline.intervals.flatMap(({ from, to }) => [
    at(days.start(from), height(expectedProgress(timeline, addDays(from, -1)))),
    at(days.end(to), height(expectedProgress(timeline, to))),
  ]);
  return html`<polyline class="expected" points="${points.join(' ')}"/>`;
}

/** The middle half of what may come. */
function fan({ days, scale, one }: Plane): Markup | null {
  const { forecast, value, asOf } = one.figures;
  if (forecast === null || value === null || forecast.daysLeft === 0) return null;
  const end = endOf(one.keyResult.timeline, days);
  const [low, high] = forecast.between;
  const corners = [
    at(days.end(asOf), scale.y(value)),
    at(end, scale.y(low)),
    at(end, scale.y(high)),
  ];
  return html`<polygon class="fan" points="${corners.join(' ')}"/>`;
}

/** From where it was last said to stand it rests until now, and then goes on as it went. */
function forecastLine({ course, days, scale, one }: Plane): Markup | null {
  const { forecast, value, asOf } = one.figures;
  const last = course.at(-1);
  if (forecast === null || value === null || forecast.daysLeft === 0 || !last) return null;
  const points = [
    at(days.end(last.on), scale.y(last.value)),
    at(days.end(asOf), scale.y(value)),
    at(endOf(one.keyResult.timeline, days), scale.y(forecast.atEnd)),
  ];
  return html`<polyline class="forecast" points="${points.join(' ')}"/>`;
}

function endOf(timeline: Timeline, days: Days): number {
  return days.end(lastDay(timeline));
}

function isToday({ days: { span }, one }: Plane): boolean {
  const { asOf } = one.figures;
  return asOf >= span.from && asOf < span.to;
}

function today(plane: Plane): Markup | null {
  if (!isToday(plane)) return null;
  const x = percent(plane.days.end(plane.one.figures.asOf));
  return html`<line class="today" x1="${x}" x2="${x}" y1="${ABOVE}" y2="${ABOVE + PLOT}"/>`;
}

function dots({ course, days, scale, one }: Plane): readonly Markup[] {
  const { tone } = lookOf(one.figures.status);
  const shown = course.length > MOST_DOTS ? course.slice(-1) : course;
  return shown.map(({ on, value }, index) => {
    const isLast = index === shown.length - 1;
    const y = rounded(ABOVE + scale.y(value));
    return html`<circle class="dot ${tone}" cx="${percent(days.end(on))}" cy="${y}" r="${isLast ? 4 : 2.5}"/>`;
  });
}

/** What the lines are, at the right end; where it stands now, beside its point or among them. */
function labels(plane: Plane): readonly Markup[] {
  const { aim, scale, one, days, course } = plane;
  const above = (value: number): number => ABOVE + scale.y(value) - 4;
  const last = course.at(-1);
  const x = last ? days.end(last.on) : 0;
  const now: Label[] = last
    ? [{ kind: 'now', text: nowText(one, last.value), y: above(last.value) - 3 }]
    : [];
  const isAtEnd = x > 100 - END;
  const levels = aim.levels.map(({ kind, value, text }) => ({ kind, text, y: above(value) }));
  const right = spreadApart([...(isAtEnd ? now : []), ...levels], {
    top: ABOVE - 5,
    bottom: ABOVE + PLOT - 2,
  });
  const place = (label: Label, where: string, anchor: string): Markup =>
    html`<text class="${label.kind}" x="${where}" y="${rounded(label.y)}" text-anchor="${anchor}">${label.text}</text>`;
  return [
    ...right.map((label) => place(label, '100%', 'end')),
    ...(isAtEnd ? [] : now).map((label) => place(label, percent(x), x < END ? 'start' : 'middle')),
  ];
}

function nowText({ keyResult: { kind, unit } }: KeyResultWithFigures, value: number): string {
  return amountText(value, kind === 'milestone' ? null : shortUnit(unit));
}

/** The first day and the last, and today where it has room between them. */
function dayLabels(plane: Plane): readonly Markup[] {
  const { days, one } = plane;
  const { asOf } = one.figures;
  const y = ABOVE + PLOT + 14;
  const label = (x: string, anchor: string, text: string): Markup =>
    html`<text class="day" x="${x}" y="${y}" text-anchor="${anchor}">${text}</text>`;
  const x = days.end(asOf);
  const hasRoom = isToday(plane) && x > END && x < 100 - END;
  return [
    html`<line class="axis" x1="0" x2="100%" y1="${ABOVE + PLOT + 1}" y2="${ABOVE + PLOT + 1}"/>`,
    label('0', 'start', shortDate(days.span.from, asOf)),
    ...(hasRoom ? [label(percent(x), 'middle', shortDate(asOf))] : []),
    label('100%', 'end', shortDate(days.span.to, asOf)),
  ];
}
