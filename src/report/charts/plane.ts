import { earlier, later } from '../../domain/civil-date.ts';
import { firstDay, lastDay } from '../../domain/timeline.ts';
import type { CoursePoint } from '../../insight/course.ts';
import type { KeyResultWithFigures } from '../../insight/figures.ts';
import { type Aim, aimOf } from './aim.ts';
import { type Days, daysOver } from './days.ts';
import { type Scale, scaleOver } from './scale.ts';

/** In px, from the top down: room for a label, the plot, room for a label, and the days below it. */
export const ABOVE = 20;
export const PLOT = 96;
export const FOOT = ABOVE + PLOT + 14;
export const HEIGHT = FOOT + 20;

/** Of more check-ins than this only the line is drawn, and the last one. */
const MOST_DOTS = 40;

/** Where a key result stood, and where that is drawn. */
export interface CourseDot extends CoursePoint {
  /** In per cent of the width. */
  readonly x: number;
  /** In px from the plot's top down. */
  readonly y: number;
}

/** What the course of a key result is drawn on. */
export interface Plane {
  readonly one: KeyResultWithFigures;
  /** At least one. */
  readonly course: readonly CourseDot[];
  readonly aim: Aim;
  readonly days: Days;
  /** Of the plot alone. */
  readonly scale: Scale;
}

/** The days from the first to the last that there is something of, and all values. */
export function planeOf(one: KeyResultWithFigures, course: readonly CoursePoint[]): Plane {
  const { keyResult, figures } = one;
  const [first, last] = [firstDay(keyResult.timeline), lastDay(keyResult.timeline)];
  const span = {
    from: earlier(first, course[0]?.on ?? first),
    to: later(last, course.at(-1)?.on ?? last),
  };
  const aim = aimOf(keyResult);
  const { value, forecast } = figures;
  const values = [
    ...course.map((point) => point.value),
    ...aim.levels.map((level) => level.value),
    ...(aim.from === null ? [] : [aim.from]),
    ...(value === null ? [] : [value]),
  ];
  const guesses = forecast === null ? [] : [forecast.atEnd, ...forecast.between];
  const [days, scale] = [daysOver(span), scaleOver(values, PLOT, guesses)];
  const dots = course.map(({ on, value }) => ({ on, value, x: days.end(on), y: scale.y(value) }));
  return { one, course: dots, aim, days, scale };
}

/** Whether the report's day lies in the chart, with days to come. */
export function isRunning({ days: { span }, one }: Plane): boolean {
  const { asOf } = one.figures;
  return asOf >= span.from && asOf < span.to;
}

/** The points of a course that are drawn as such. */
export function dotted({ course }: Pick<Plane, 'course'>): readonly CourseDot[] {
  return course.length > MOST_DOTS ? course.slice(-1) : course;
}
