import { amountText } from '../../domain/amount-text.ts';
import { type CivilDate, parseCivilDate, shortDate } from '../../domain/civil-date.ts';
import { counted, formatNumber, formatShare, roundHalfAway } from '../../domain/number-text.ts';
import type { Figure, FigureKind } from '../../insight/derivation/derivation.ts';
import { STATUS_WORDS, STATUSES } from '../../insight/status.ts';
import { confidenceText } from '../record-text.ts';

/** What a figure needs to be read by: the unit of amounts, and the day beside which years are left out. */
export interface Reading {
  readonly unit: string | null;
  readonly asOf: CivilDate;
}

/** A figure as the report prints it: `47 %`, `31 h`, `at risk`; null is `none`. Not yet safe to print. */
export function figureText(value: Figure, as: FigureKind, { unit, asOf }: Reading): string {
  if (value === null) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return wordText(value, as, asOf);
  switch (as) {
    case 'share':
      return formatShare(value);
    case 'amount':
      return amountText(value, unit);
    case 'days':
      return counted(value, 'day');
    case 'score':
      return formatNumber(roundHalfAway(value, 1));
    case 'confidence':
      return confidenceText(value).replace('confidence ', '');
    default:
      return formatNumber(value);
  }
}

function wordText(value: string, as: FigureKind, asOf: CivilDate): string {
  if (as === 'date') return dateText(value, asOf);
  const status = STATUSES.find((one) => one === value);
  return status ? STATUS_WORDS[status] : value;
}

/** A day that a figure is: `24 Nov`. */
export function dateText(value: Figure, asOf: CivilDate): string {
  const day = parseCivilDate(String(value));
  return day ? shortDate(day, asOf) : String(value);
}

/** A number as a term of a formula: without its unit, and a share to a tenth of a percent: `46.7 %`. */
export function termText(value: Figure, as: FigureKind): string {
  if (typeof value !== 'number') return String(value);
  return as === 'share' ? `${tenths(value)} %` : formatNumber(value);
}

/** A difference between two shares: `8.9 points`. */
export function pointsText(difference: number): string {
  const points = tenths(difference);
  return `${points} ${points === '1' ? 'point' : 'points'}`;
}

/** A share in percent to a tenth; what is not quite 0 or 100 is not printed as that. */
function tenths(share: number): string {
  const percent = roundHalfAway(share * 100, 1);
  const isFalseEnd = (percent === 0 && share !== 0) || (percent === 100 && share < 1 - 1e-9);
  return formatNumber(isFalseEnd ? share * 100 : percent);
}
