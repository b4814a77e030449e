import { formatNumber } from '../../domain/number-text.ts';
import type { PictureWeek } from '../../insight/picture/activity.ts';
import { html, type Markup } from '../escape/html.ts';
import { percent, rounded } from './days.ts';

/** In px, from the top down: room for a number, the plot, and the weeks below it. */
const ABOVE = 16;
const PLOT = 64;
const FOOT = ABOVE + PLOT;
const HEIGHT = FOOT + 18;
/** The share of a week's width that its bar takes. */
const BAR = 0.64;
/** Where numbers are larger, those of neighbours would touch on a phone: only the highest is said. */
const WIDEST = 999;

interface WeeksOf {
  /** What is counted: `Introductions`. */
  readonly label: string;
  /** As many as weeks that were counted, the first first. */
  readonly byWeek: readonly number[];
  readonly weeks: readonly PictureWeek[];
  /** The number of the quarter's last week: those ahead have room, and no bar. */
  readonly lastWeek: number;
  /** The number of the week that is now; null once the quarter is over. */
  readonly now: number | null;
}

/** How often something happened, week by week: a bar a week with its number above it. */
export function weeksChart(chart: WeeksOf): Markup {
  const { byWeek, weeks, lastWeek, now } = chart;
  const first = weeks[0]?.number ?? 1;
  const numbers = Array.from({ length: lastWeek - first + 1 }, (_, index) => first + index);
  const step = 100 / numbers.length;
  const feet = numbers.map(
    (number, index) =>
      html`<text class="week${number === now ? ' now' : ''}" x="${percent((index + 0.5) * step)}" y="${HEIGHT - 3}" text-anchor="middle">${number}</text>`,
  );
  return html`<svg class="weeks bars" width="100%" height="${HEIGHT}" role="img" aria-label="${alternative(chart)}">${barsOf(byWeek, step)}<line class="axis" x1="0" x2="100%" y1="${FOOT}" y2="${FOOT}"/>${feet}</svg>`;
}

/** @param step how wide a week is, in per cent */
function barsOf(byWeek: readonly number[], step: number): readonly Markup[] {
  const most = Math.max(...byWeek, 1);
  return byWeek.map((count, index) => {
    const top = rounded(FOOT - (count / most) * PLOT);
    const bar = html`<rect class="span" x="${percent((index + (1 - BAR) / 2) * step)}" y="${top}" width="${percent(BAR * step)}" height="${rounded(FOOT - top)}" rx="1"/>`;
    if (most > WIDEST && index !== byWeek.indexOf(most)) return bar;
    return html`${bar}<text class="count" x="${percent((index + 0.5) * step)}" y="${rounded(top - 4)}" text-anchor="middle">${formatNumber(count)}</text>`;
  });
}

/** `Introductions by week: 2 in week 1, 0 in week 2`. */
function alternative({ label, byWeek, weeks }: WeeksOf): string {
  const each = byWeek.map(
    (count, index) => `${formatNumber(count)} in week ${weeks[index]?.number}`,
  );
  return `${label} by week: ${each.join(', ')}`;
}
