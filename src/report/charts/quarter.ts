import {
  addDays,
  type CivilDate,
  civilDate,
  daysIn,
  earlier,
  type Interval,
  later,
  MONTHS,
} from '../../domain/civil-date.ts';
import { timelineDays } from '../../domain/timeline.ts';
import type { GoalWithFigures } from '../../insight/figures.ts';
import { html, type Markup } from '../escape/html.ts';
import type { ReportModel } from '../model.ts';
import { lookOf } from '../status-look.ts';
import { goalAlternative } from './alternative.ts';
import { type Days, daysOver, percent } from './days.ts';

const ROW = 18;
const BAR = 8;
const HEAD = 34;
/** How long an arrow head is, in per cent of the width, and where its ends are. */
const ARROW = 1.8;
const HEAD_TOP = 2;
/** Behind this, in per cent of the width, the name of a month has no room. */
const LAST_MONTH = 94;

/** The days that a quarter's weeks have: they may begin before it, and end after it. */
function quarterDays({ weeks, quarterSpan }: Pick<ReportModel, 'weeks' | 'quarterSpan'>): Days {
  return daysOver({
    from: earlier(weeks[0]?.from ?? quarterSpan.from, quarterSpan.from),
    to: later(weeks.at(-1)?.to ?? quarterSpan.to, quarterSpan.to),
  });
}

/** The months and weeks of a quarter, with today: the head of the rows that `goalBar` draws. */
export function quarterHead(model: ReportModel): Markup {
  const days = quarterDays(model);
  const { weeks, quarter, asOf } = model;
  const months = weeks
    .flatMap(({ from, to }) => monthStarts(from, to))
    .filter((day) => days.start(day) < LAST_MONTH);
  const now = model.week >= 1 && model.week <= weeks.length ? `, week ${model.week} now` : '';
  return html`<svg class="weeks" width="100%" height="${HEAD}" role="img" aria-label="${`${weeks.length} weeks of ${quarter}${now}`}">${months.map(
    (day) =>
      html`<text class="month" x="${percent(days.start(day))}" y="11">${MONTHS[Number(day.slice(5, 7)) - 1]?.slice(0, 3)}</text>`,
  )}${weeks.map(({ from, to }, index) => {
    const isNow = asOf >= from && asOf <= to;
    const middle = (days.start(from) + days.end(to)) / 2;
    return html`<text class="week${isNow ? ' now' : ''}" x="${percent(middle)}" y="28" text-anchor="middle">${index + 1}</text>`;
  })}</svg>`;
}

function monthStarts(from: CivilDate, to: CivilDate): CivilDate[] {
  const month = civilDate(`${to.slice(0, 8)}01`);
  return month >= from ? [month] : [];
}

/** When a goal is worked on, how much of that its progress is, and today: what is filled is to reach today's line. */
export function goalBar(one: GoalWithFigures, model: ReportModel): Markup {
  const days = quarterDays(model);
  const { intervals } = one.goal.timeline;
  const { tone } = lookOf(one.figures.status);
  // An empty bar would say that nothing is done: one whose progress is not shown has a border alone.
  const isShown = one.figures.progress !== null || one.figures.status === null;
  const ground = isShown ? 'rest' : 'kept-back';
  return html`<svg class="row" width="100%" height="${ROW}" role="img" aria-label="${goalAlternative(one)}"><line class="axis" x1="0" x2="100%" y1="${ROW / 2}" y2="${ROW / 2}"/>${intervals.map((interval) => bar(interval, ground, days))}${filled(one).map((interval) => bar(interval, tone, days))}${beyond(intervals, days)}${todayMark(model, days)}</svg>`;
}

/** The first days of a goal's timeline, as many of them as its progress is. */
function filled({ goal: { timeline }, figures: { progress } }: GoalWithFigures): Interval[] {
  let left = Math.round((progress ?? 0) * timelineDays(timeline));
  return timeline.intervals.flatMap(({ from, to }) => {
    const days = Math.min(left, daysIn({ from, to }));
    left -= days;
    return days > 0 ? [{ from, to: addDays(from, days - 1) }] : [];
  });
}

function bar(interval: Interval, kind: string, days: Days): Markup | null {
  const shown = within(interval, days);
  if (!shown) return null;
  const [x, end] = [days.start(shown.from), days.end(shown.to)];
  return html`<rect class="span ${kind}" x="${percent(x)}" y="${(ROW - BAR) / 2}" width="${percent(end - x)}" height="${BAR}" rx="2"/>`;
}

/** An arrow head at each end beyond which it goes on. */
function beyond(intervals: readonly Interval[], { span }: Days): readonly Markup[] {
  const isEarlier = intervals.some(({ from }) => from < span.from);
  const isLater = intervals.some(({ to }) => to > span.to);
  return [
    ...(isEarlier ? arrow('0', `${ARROW}%`) : []),
    ...(isLater ? arrow('100%', `${100 - ARROW}%`) : []),
  ];
}

function arrow(tip: string, end: string): readonly Markup[] {
  return [HEAD_TOP, ROW - HEAD_TOP].map(
    (y) => html`<line class="beyond" x1="${tip}" y1="${ROW / 2}" x2="${end}" y2="${y}"/>`,
  );
}

function within({ from, to }: Interval, { span }: Days): Interval | undefined {
  if (to < span.from || from > span.to) return undefined;
  return { from: later(from, span.from), to: earlier(to, span.to) };
}

function todayMark({ asOf }: ReportModel, { span, end }: Days): Markup | null {
  if (asOf < span.from || asOf > span.to) return null;
  const x = percent(end(asOf));
  return html`<line class="today" x1="${x}" x2="${x}" y1="0" y2="${ROW}"/>`;
}
