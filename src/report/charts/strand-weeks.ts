import { shortDate } from '../../domain/civil-date.ts';
import { formatNumber } from '../../domain/number-text.ts';
import { strandTitle } from '../../domain/strand.ts';
import type { Balance } from '../../insight/balance/balance.ts';
import type { StrandBalance, WeekCounts } from '../../insight/balance/strand-balance.ts';
import { doneText, recordsOf } from '../balance-text.ts';
import { html, type Markup } from '../escape/html.ts';
import { percent, rounded } from './days.ts';

/** In px: room for a number above each of the two rows of bars, and for the days below them. */
const ABOVE = 16;
const DUE = 44;
const RECORDS = 28;
const DUE_FOOT = ABOVE + DUE;
const RECORDS_FOOT = DUE_FOOT + ABOVE + RECORDS;
const DAYS = 18;
/** The share of a week's width that its bar takes. */
const BAR = 0.5;
/** Beside more weeks than this, not every one has room for its day. */
const MOST_DAYS = 7;

/** What the bars of all strands are as high as: so that one can be seen beside another. */
export interface Heights {
  readonly due: number;
  readonly records: number;
}

/** The most that was due and recorded in a week of any strand, 1 at least. */
export function heightsOf({ strands }: Balance): Heights {
  const weeks = strands.flatMap((one) => one.weeks);
  return {
    due: Math.max(1, ...weeks.map(({ due }) => due)),
    records: Math.max(1, ...weeks.map(({ records }) => records ?? 0)),
  };
}

/**
 * A strand week by week: above, how much was due, filled as far as it was done, dashed where there is time yet; below, what was recorded,
 * where that is told.
 */
export function strandChart(one: StrandBalance, { weeks }: Balance, most: Heights): Markup {
  const records = recordsOf(one.weeks);
  const foot = records === null ? DUE_FOOT : RECORDS_FOOT;
  const step = 100 / Math.max(1, weeks.length);
  const at = (index: number): Place => ({ left: index * step, width: step });
  const days = weeks.flatMap(({ from }, index) =>
    index % Math.ceil(weeks.length / MOST_DAYS) === 0
      ? [text(dayText(from, weeks[index - 1]?.from), 'week', at(index), foot + DAYS - 3)]
      : [],
  );
  return html`<svg class="strand" width="100%" height="${foot + DAYS}" role="img" aria-label="${alternative(one, weeks)}">${one.weeks.map(
    (week, index) => dueBar(week, at(index), DUE / most.due),
  )}${axis(DUE_FOOT)}${records?.map((count, index) =>
    recordsBar(count, at(index), RECORDS / most.records),
  )}${records === null ? null : axis(RECORDS_FOOT)}${days}</svg>`;
}

/** A week, in per cent of the width. */
interface Place {
  readonly left: number;
  readonly width: number;
}

/** @param unit how high one of what was due is */
function dueBar(week: WeekCounts, place: Place, unit: number): Markup {
  const top = DUE_FOOT - week.due * unit;
  const over = top + week.open * unit;
  return html`${rect('open', place, top, over)}${rect('track', place, over, DUE_FOOT)}${rect('done', place, DUE_FOOT - week.done * unit, DUE_FOOT)}${text(
    doneText(week),
    'count',
    place,
    top - 4,
  )}`;
}

function recordsBar(count: number, place: Place, unit: number): Markup {
  const top = RECORDS_FOOT - count * unit;
  return html`${rect('records', place, top, RECORDS_FOOT)}${text(formatNumber(count), 'count', place, top - 4)}`;
}

function rect(kind: string, { left, width }: Place, top: number, foot: number): Markup | null {
  if (top >= foot) return null;
  return html`<rect class="${kind}" x="${percent(left + ((1 - BAR) / 2) * width)}" y="${rounded(top)}" width="${percent(BAR * width)}" height="${rounded(foot - top)}" rx="1"/>`;
}

function text(says: string, kind: string, { left, width }: Place, foot: number): Markup {
  return html`<text class="${kind}" x="${percent(left + width / 2)}" y="${rounded(foot)}" text-anchor="middle">${says}</text>`;
}

function axis(foot: number): Markup {
  return html`<line class="axis" x1="0" x2="100%" y1="${foot}" y2="${foot}"/>`;
}

/** `12 Oct`; without its month where the week before begins in that too. */
function dayText(day: Balance['weeks'][number]['from'], before: typeof day | undefined): string {
  const isSameMonth = before?.slice(0, 7) === day.slice(0, 7);
  return isSameMonth ? String(Number(day.slice(8))) : shortDate(day);
}

/** `Commitment by week: from 12 Oct 2 of 3 done, 4 records; from 19 Oct nothing due, 1 record`. */
function alternative({ strand, weeks }: StrandBalance, spans: Balance['weeks']): string {
  const each = weeks.map(({ due, done, records }, index) => {
    const from = spans[index]?.from;
    const was = due === 0 ? 'nothing due' : `${formatNumber(done)} of ${formatNumber(due)} done`;
    const said = records === null ? '' : `, ${formatNumber(records)} recorded`;
    return `${from === undefined ? '' : `from ${shortDate(from)} `}${was}${said}`;
  });
  return `${strandTitle(strand)} by week: ${each.join('; ')}`;
}
