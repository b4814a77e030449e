import { amountText } from '../domain/amount-text.ts';
import { counted, formatNumber, roundHalfAway } from '../domain/number-text.ts';
import type { KeyResultWithFigures } from '../insight/figures.ts';
import { type Rate, rateNeeded } from '../insight/rate.ts';

type Asked = Pick<KeyResultWithFigures, 'keyResult' | 'figures'>;

/** `16 answers to go in 12 days, 9.3 a week`; undefined for what is no reach. */
export function toGoText({ keyResult, figures }: Asked): string | undefined {
  const rate = rateNeeded(keyResult, figures);
  if (!rate) return undefined;
  return [leftText(rate, keyResult.unit), ...weeklyText(rate)].join(', ');
}

/** In fewer words, beside the figures: `needs 9.3 a week`, in the last week `10 to go in 4 days`. */
export function neededText({ keyResult, figures }: Asked): string | undefined {
  const rate = rateNeeded(keyResult, figures);
  if (!rate) return undefined;
  const [weekly] = weeklyText(rate);
  return weekly === undefined ? leftText(rate, null) : `needs ${weekly}`;
}

function leftText({ left, daysLeft }: Rate, unit: string | null): string {
  const until = daysLeft === 0 ? 'on its last day' : `in ${counted(daysLeft, 'day')}`;
  return `${amountText(left, unit)} to go ${until}`;
}

/** A rate to one decimal, and to two where it is below 1: `9.3 a week`, `3.6 less a week`. */
function weeklyText({ perWeek, way }: Rate): string[] {
  if (perWeek === null) return [];
  const rounded = perWeek < 1 ? perWeek : roundHalfAway(perWeek, 1);
  return [`${formatNumber(rounded)} ${way === 'down' ? 'less ' : ''}a week`];
}
