import { amountText, shortUnit } from '../domain/amount-text.ts';
import { shortDate } from '../domain/civil-date.ts';
import { counted, formatRate } from '../domain/number-text.ts';
import { lastDay } from '../domain/timeline.ts';
import { estimateOf } from './estimate.ts';
import type { KeyResultWithFigures } from './figures.ts';
import { type Rate, rateNeeded } from './rate.ts';

/** How fast a key result goes and would have to go, and where that leads, wherever it is said. */

type Asked = Pick<KeyResultWithFigures, 'keyResult' | 'figures'>;

/** `16 answers to go in 12 days, 9.3 a week`; undefined for what is no reach. */
export function toGoText({ keyResult, figures }: Asked): string | undefined {
  const rate = rateNeeded(keyResult, figures);
  if (!rate) return undefined;
  return [leftText(rate, keyResult.unit), ...weeklyText(rate)].join(', ');
}

/**
 * How fast it went so far, where that is known, and how fast it has to go, in few words:
 * `3.1 a week, needs 9.3`, `needs 3.6 less a week`, in the last week `10 to go in 4 days`.
 */
export function ratesText({ keyResult, figures }: Asked): string | undefined {
  const needed = rateNeeded(keyResult, figures);
  if (!needed) return undefined;
  const { forecast } = figures;
  if (!forecast || needed.daysLeft === 0) return neededText(needed);
  const { perWeek, way } = needed;
  const soFar = soFarText(forecast.rateSoFar, way);
  if (perWeek === null) return `${soFar}, ${leftText(needed, null)}`;
  // Where it went the wrong way, or not at all, it is said once more which way it has to go.
  const goesOn = way === 'down' ? forecast.rateSoFar < 0 : forecast.rateSoFar >= 0;
  return `${soFar}, needs ${formatRate(perWeek)}${goesOn ? '' : way === 'down' ? ' less' : ' more'}`;
}

/** Whether `ratesText` can say how fast it went so far. */
export function hasRateSoFar({ figures: { forecast } }: Asked): boolean {
  return forecast !== null && forecast.daysLeft > 0;
}

/** Where it comes to at this rate, and how sure that is: `heading for 19 by 6 Dec (rough guess)`. */
export function forecastText({ keyResult, figures }: Asked): string | undefined {
  const { forecast, asOf } = figures;
  if (keyResult.kind !== 'reach' || !forecast || forecast.daysLeft === 0) return undefined;
  const { unit, timeline } = keyResult;
  const atEnd = estimateOf(forecast.atEnd, keyResult);
  const amount = amountText(atEnd, shortUnit(unit));
  const day = shortDate(lastDay(timeline), asOf);
  return `heading for ${amount} by ${day} (${forecast.sureness} guess)`;
}

function neededText(rate: Rate): string {
  const [weekly] = weeklyText(rate);
  return weekly === undefined ? leftText(rate, null) : `needs ${weekly}`;
}

function leftText({ left, daysLeft }: Rate, unit: string | null): string {
  const until = daysLeft === 0 ? 'on its last day' : `in ${counted(daysLeft, 'day')}`;
  return `${amountText(left, unit)} to go ${until}`;
}

/** `9.3 a week`, `3.6 less a week`. */
function weeklyText({ perWeek, way }: Rate): string[] {
  if (perWeek === null) return [];
  return [`${formatRate(perWeek)} ${way === 'down' ? 'less ' : ''}a week`];
}

/** `3.1 a week`; of what goes down, or went the wrong way, `1 less a week`, `2 more a week`. */
function soFarText(rate: number, way: Rate['way']): string {
  const size = formatRate(Math.abs(rate));
  if (rate < 0) return `${size} less a week`;
  return way === 'down' && rate > 0 ? `${size} more a week` : `${size} a week`;
}
