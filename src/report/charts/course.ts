import type { KeyResult } from '../../domain/key-result.ts';
import type { KeyResultWithFigures } from '../../insight/figures.ts';
import { isWithin } from '../../insight/keep.ts';
import { html, type Markup } from '../escape/html.ts';
import type { ReportModel } from '../model.ts';
import { lookOf } from '../status-look.ts';
import { courseAlternative, expectedValue } from './alternative.ts';
import { dayLabels, drawnLabel, dueLabel, lineLabels, nowLabel } from './course-labels.ts';
import { aimLines, courseLines } from './course-lines.ts';
import { percent, rounded } from './days.ts';
import { ABOVE, dotted, FOOT, HEIGHT, isRunning, type Plane, planeOf } from './plane.ts';

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
  const lines = lineLabels(plane);
  const now = present(nowLabel(plane, lines));
  const below = [...lines, ...present(dueLabel(plane, [...lines, ...now]))];
  // What was said is drawn over the labels of lines, so that none hides it.
  return html`<svg class="course" width="100%" height="${HEIGHT}" role="img" aria-label="${courseAlternative(one, course)}">${pauses(plane)}${axis()}${aimLines(plane)}${below.map(drawnLabel)}${today(plane)}${courseLines(plane)}${due(plane)}${dots(plane)}${[...now, ...dayLabels(plane)].map(drawnLabel)}</svg>`;
}

function present<One>(one: One | undefined): readonly One[] {
  return one === undefined ? [] : [one];
}

/** The days between two intervals of a timeline, which count in nothing. */
function pauses({ days, one }: Plane): readonly Markup[] {
  const { intervals } = one.keyResult.timeline;
  return intervals.slice(1).map(({ from }, index) => {
    const start = days.end(intervals[index]?.to ?? from);
    return html`<rect class="pause" x="${percent(start)}" y="${ABOVE}" width="${percent(days.start(from) - start)}" height="${FOOT - ABOVE}"/>`;
  });
}

function axis(): Markup {
  return html`<line class="axis" x1="0" x2="100%" y1="${FOOT}" y2="${FOOT}"/>`;
}

function today(plane: Plane): Markup | null {
  if (!isRunning(plane)) return null;
  const x = percent(plane.days.end(plane.one.figures.asOf));
  return html`<line class="today" x1="${x}" x2="${x}" y1="${ABOVE}" y2="${FOOT}"/>`;
}

/** Where it should be today. */
function due(plane: Plane): Markup | null {
  const { days, aim, scale, one } = plane;
  if (aim.way === null || !isRunning(plane)) return null;
  const { asOf, expected } = one.figures;
  const y = rounded(ABOVE + scale.y(expectedValue(aim.way, expected)));
  return html`<circle class="due" cx="${percent(days.end(asOf))}" cy="${y}" r="3"/>`;
}

/** Round; what is not within the bounds of a keep is square and hollow. */
function dots(plane: Plane): readonly Markup[] {
  const { keyResult, figures } = plane.one;
  const { tone } = lookOf(figures.status);
  const shown = dotted(plane);
  return shown.map((dot, index) => {
    const size = index === shown.length - 1 ? 4 : 3;
    const [x, y] = [percent(dot.x), rounded(ABOVE + dot.y)];
    return isBroken(keyResult, dot.value)
      ? html`<rect class="dot out ${tone}" x="${x}" y="${rounded(y - size)}" width="${2 * size}" height="${2 * size}" transform="translate(-${size} 0)"/>`
      : html`<circle class="dot ${tone}" cx="${x}" cy="${y}" r="${size}"/>`;
  });
}

function isBroken(keyResult: KeyResult, value: number): boolean {
  return keyResult.kind === 'keep' && !isWithin(keyResult, value);
}
