import { counted, formatNumber } from '../../domain/number-text.ts';
import { type Strand, strandHeading } from '../../domain/strand.ts';
import type { StrandBalance } from './strand-balance.ts';

/** A sentence of advice on the strands beside each other, and why. */
export interface BalanceAdvice {
  /** The strand that is to come next; null where none stands back, or there is too little to go on. */
  readonly strand: Strand | null;
  /** What to do, or how it is, without a full stop: a colon and the reason go on. */
  readonly sentence: string;
  /** The facts that it rests on, without a full stop. */
  readonly reason: string;
  /** What goes on from there, without `cop` in front; null where there is nothing to do. */
  readonly command: string | null;
}

/** Of fewer occasions and records in all than this, nothing is said. */
const LEAST_TO_GO_ON = 3;
/** Of fewer occasions of a strand that are over than this, its share says nothing. */
const LEAST_OVER = 2;
/** A strand of which a smaller share than this was done stands back. */
const HALF = 0.5;
/** So does one that is further than this behind the best one, and of which more than one time is not done. */
const FAR_BEHIND = 0.25;

/** So many days there are practices before their shares say something: two whole weeks. */
const DAYS_OF_PRACTICE = 14;

/** Over how long the strands were counted. */
export interface Counted {
  /** Calendar weeks. */
  readonly weeks: number;
  /** Days since a practice was first due; 0 where none was. */
  readonly daysOfPractice: number;
}

/**
 * What to do about the strands beside each other: the first that fits. Too little to go on · a strand of
 * which nothing was due and nothing recorded, while others have something · less than half done of each
 * that can be judged, of two at least: fewer practices · the strand of which the smallest share was done,
 * where that is less than half, or far behind the best · none stands back. What was due says nothing
 * before there were practices for two whole weeks.
 */
export function strandsAdvice(strands: readonly StrandBalance[], counted: Counted): BalanceAdvice {
  const { weeks } = counted;
  const isNew = counted.daysOfPractice < DAYS_OF_PRACTICE;
  const facts = strands.reduce((sum, one) => sum + (isNew ? 0 : over(one)) + one.records, 0);
  if (facts < LEAST_TO_GO_ON) return tooLittle(strands, counted);
  const bare = strands.find(({ due, records }) => due === 0 && records === 0);
  if (bare) return nextWith(bare, nothingOf(bare, strands, weeks));
  const judged = isNew ? [] : strands.filter((one) => over(one) >= LEAST_OVER).sort(byShare);
  const [least] = judged;
  const best = judged.at(-1);
  if (least && best && judged.length > 1 && share(best) < HALF)
    return {
      strand: null,
      sentence: 'Fewer practices, or rarer ones, may do more',
      reason: sharesText(judged),
      command: 'practice list',
    };
  if (least && best && standsBack(least, best)) return nextWith(least, sharesText(judged));
  return inBalance(strands, judged);
}

/** Occasions that are over; there is time for the others yet. */
function over({ due, open }: StrandBalance): number {
  return due - open;
}

function share(one: StrandBalance): number {
  return one.done / over(one);
}

/** The smallest share first; of equal ones, the strand of which less was recorded. */
function byShare(one: StrandBalance, other: StrandBalance): number {
  return share(one) - share(other) || one.records - other.records;
}

function standsBack(least: StrandBalance, best: StrandBalance): boolean {
  if (share(least) < HALF) return true;
  return share(best) - share(least) > FAR_BEHIND && over(least) - least.done > 1;
}

function nextWith({ strand, practices }: StrandBalance, reason: string): BalanceAdvice {
  return {
    strand,
    sentence: `${strandHeading(strand)} next`,
    reason,
    command: practices === 0 ? `practice ideas --strand ${strand}` : 'practice list',
  };
}

function tooLittle(
  strands: readonly StrandBalance[],
  { weeks, daysOfPractice }: Counted,
): BalanceAdvice {
  const due = strands.reduce((sum, one) => sum + over(one), 0);
  const records = strands.reduce((sum, one) => sum + one.records, 0);
  const practices = strands.reduce((sum, one) => sum + one.practices, 0);
  const isNew = due > 0 && daysOfPractice < DAYS_OF_PRACTICE;
  const since = isNew ? ', the first less than two weeks ago' : '';
  const was = due === 1 ? '1 practice was due' : `${formatNumber(due)} practices were due`;
  return {
    strand: null,
    sentence: 'There is too little on record to say',
    reason: `in ${spanText(weeks)} ${due === 0 ? 'no practice was due yet' : was}${since}, and ${recordsText(records)} made`,
    command: practices === 0 ? 'practice ideas' : 'practice list',
  };
}

function nothingOf(bare: StrandBalance, strands: readonly StrandBalance[], weeks: number): string {
  const others = strands.filter((one) => one !== bare).map(whatThereIs);
  return `in ${spanText(weeks)} ${bare.strand} had nothing due and nothing recorded, ${others.join(' and ')}`;
}

/** `commitment 12 records`; where there is none, `commitment 2 due`. */
function whatThereIs({ strand, due, records }: StrandBalance): string {
  if (records > 0) return `${strand} ${counted(records, 'record')}`;
  return due > 0 ? `${strand} ${formatNumber(due)} due` : `${strand} nothing either`;
}

/** `of what was due, impact had 1 of 6 done (2 skipped), commitment 10 of 12`. */
function sharesText(judged: readonly StrandBalance[]): string {
  const each = judged.map(({ strand, due, done, skipped, open }, index) => {
    const asides = [
      ...(skipped > 0 ? [`${formatNumber(skipped)} skipped`] : []),
      ...(open > 0 ? [`${formatNumber(open)} still open`] : []),
    ];
    const aside = asides.length === 0 ? '' : ` (${asides.join(', ')})`;
    const share = `${formatNumber(done)} of ${formatNumber(due)}`;
    return index === 0 ? `${strand} had ${share} done${aside}` : `${strand} ${share}${aside}`;
  });
  return `of what was due, ${each.join(', ')}`;
}

function inBalance(
  strands: readonly StrandBalance[],
  judged: readonly StrandBalance[],
): BalanceAdvice {
  const isWhole = judged.length === strands.length;
  return {
    strand: null,
    sentence: isWhole ? 'The three are in balance' : 'None of the three is left out',
    reason: isWhole ? sharesText(strands) : strands.map(whatThereIs).join(', '),
    command: strands.some(({ practices }) => practices === 0) ? 'practice ideas' : null,
  };
}

function spanText(weeks: number): string {
  return weeks === 1 ? 'this week' : `these ${formatNumber(weeks)} weeks`;
}

function recordsText(records: number): string {
  if (records === 0) return 'no record was';
  return records === 1 ? '1 record was' : `${formatNumber(records)} records were`;
}
