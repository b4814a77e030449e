import { type CivilDate, longDate, shortDate } from '../domain/civil-date.ts';
import { formatNumber } from '../domain/number-text.ts';
import { SHIPPED_MEASURES } from '../domain/shipped-measures.ts';
import type { CountedGroup } from '../insight/counted-groups.ts';
import type { Ignored } from '../insight/derivation/ignored.ts';
import type { AccountSide, MeasureAccount } from '../insight/measure-account.ts';
import { visible } from '../terminal/escape.ts';
import { indented, typed } from '../terminal/layout.ts';
import type { Screen } from '../terminal/screen.ts';
import { countedCells, countedPath } from './explain/counted-row.ts';
import { thingsLines } from './explain/ignored-lines.ts';
import { rowLines } from './explain/row-lines.ts';
import { countedText, measureText } from './measure-text.ts';
import { givesText } from './measures.ts';
import { prettyJson } from './pretty-json.ts';

/** Of more files than these the last ones are shown. */
const MOST_SHOWN = 8;

interface Tried {
  readonly asOf: CivilDate;
  /** What it looks at and does not count. */
  readonly ignored: readonly Ignored[];
  /** The measure as it is typed on a command line; undefined where it cannot be. */
  readonly written: string | undefined;
}

/** What a measure gives, and the records that this is made of, for a terminal. */
export function renderTried(
  account: MeasureAccount,
  { asOf, ignored, written }: Tried,
  screen: Screen,
): string {
  const { measure, gives, sides } = account;
  const unit = SHIPPED_MEASURES.find(({ name }) => name === measure.named)?.unit;
  const amount = givesText(gives, unit ?? (measure.way === 'share' ? '%' : null));
  return [
    ...indented(`${visible(measureText(measure))}: ${amount}`, 0, screen.width).map(
      screen.paint.strong,
    ),
    `  ${daysText(account, asOf)}`,
    ...sides.flatMap((side, index) =>
      sideLines(side, { isShare: sides.length > 1, index }, screen),
    ),
    ...notCounted(ignored, { measure, asOf }, screen),
    ...(written === undefined
      ? []
      : [
          '',
          'To let a key result count by it',
          `  ${typed(`kr edit <key-result> --measure ${written}`, screen)}`,
        ]),
  ].join('\n');
}

function daysText({ window: { from, to } }: MeasureAccount, asOf: CivilDate): string {
  return from > asOf ? `from ${longDate(from)} on` : `${shortDate(from, to)} – ${longDate(to)}`;
}

function sideLines(
  side: AccountSide,
  { isShare, index }: { readonly isShare: boolean; readonly index: number },
  screen: Screen,
): string[] {
  const { looked, value, groups } = side;
  const isCounted = looked.way === 'count' || looked.way === 'distinct';
  const head =
    isShare && isCounted
      ? [`${index === 0 ? 'part' : 'of all'}: ${formatNumber(value ?? 0)} (${countedText(looked)})`]
      : [];
  const shown = groups.length > MOST_SHOWN + 1 ? groups.slice(-MOST_SHOWN) : groups;
  const left = groups.length - shown.length;
  return [
    '',
    ...head.flatMap((text) => indented(visible(text), 2, screen.width)),
    ...(groups.length === 0 ? ['    nothing of it was recorded in these days'] : []),
    ...(left > 0 ? [`    and what stands in ${left} earlier files`] : []),
    ...rowLines(shown.map(rowOf), screen),
  ];
}

/** Other days, conditions that do not hold, answers that are no numbers. */
function notCounted(
  ignored: readonly Ignored[],
  about: Parameters<typeof thingsLines>[1],
  screen: Screen,
): string[] {
  const things = ignored.filter((one) => one.kind === 'things');
  if (things.length === 0) return [];
  return [
    '',
    screen.paint.strong('Not counted'),
    ...things.flatMap((one) => thingsLines(one, about, screen)),
  ];
}

function rowOf(group: CountedGroup) {
  const path = countedPath(group);
  return { cells: countedCells(group), record: null, ...(path === null ? {} : { path }) };
}

/** The same for machines; `gives` is null where there is no data. */
export function triedJson(
  { measure, window, gives, sides }: MeasureAccount,
  { asOf, ignored }: Pick<Tried, 'asOf' | 'ignored'>,
): string {
  return prettyJson({
    measure: measure.written,
    way: measure.way,
    as_of: asOf,
    from: window.from,
    to: window.to,
    gives,
    sides: sides.map(({ value, counted, groups, numbers }) => ({
      value,
      counted,
      least: numbers[0] ?? null,
      most: numbers.at(-1) ?? null,
      groups: groups.map(({ lines, by, ...rest }) => ({
        ...rest,
        lines: [...lines],
        by: [...by],
      })),
    })),
    not_counted: ignored.flatMap((one) =>
      one.kind === 'things' ? [{ what: one.things, count: one.count, why: one.why }] : [],
    ),
  });
}
