import type { Balance } from '../../insight/balance/balance.ts';
import { heights } from '../../terminal/heights.ts';
import { indented, listed, typed } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { padEnd, widthOf, wrap } from '../../terminal/width.ts';
import {
  BALANCE_HEADING,
  balanceAdvice,
  balanceRows,
  PUBLIC_BALANCE,
  recordsOf,
  spanText,
} from '../balance-text.ts';
import type { ReportModel } from '../model.ts';

const INDENT = 2;

/**
 * The three strands side by side, a line each with its weeks drawn before its numbers, and what to do;
 * `cop balance` has the weeks in numbers too. Nothing where nothing is told of them.
 */
export function balanceSection({ balance, isPublic }: ReportModel, screen: Screen): string[] {
  if (balance === null) return [];
  const { paint, width } = screen;
  const { command } = balance.advice;
  const heading = `${BALANCE_HEADING} of ${spanText(balance)}, week by week`;
  return [
    '',
    ...wrap(heading, width).map(paint.strong),
    ...strandLines(balance, screen),
    ...indented(balanceAdvice(balance), INDENT, width),
    ...(isPublic ? indented(PUBLIC_BALANCE, INDENT, width) : []),
    ...(command === null ? [] : [`${' '.repeat(INDENT)}${typed(command, screen)}`]),
  ];
}

/** `  Commitment    █████▁ 5 of 6 done, 1 still open · ▃▁▁▃▁▃ 3 records`. */
function strandLines(balance: Balance, { width, paint }: Screen): string[] {
  const rows = balanceRows(balance);
  const labels = Math.max(...rows.map(({ label }) => widthOf(label)));
  const indent = INDENT + labels + 2;
  return rows.flatMap(({ label, says }, index) => {
    const pictures = picturesOf(balance, index);
    const drawn = says.map((text, at) => `${pictures[at] ?? ''} ${text}`.trimStart());
    const [first = '', ...others] = listed(drawn, { indent, columns: width });
    const head = `${' '.repeat(INDENT)}${paint.dim(padEnd(label, labels))}  `;
    return [head + first.slice(indent), ...others];
  });
}

/** How often something was done and recorded of a strand, week by week, beside the most of any strand. */
function picturesOf({ strands }: Balance, index: number): readonly string[] {
  const counted = [
    strands.map(({ weeks }) => weeks.map(({ done }) => done)),
    strands.map(({ weeks }) => recordsOf(weeks) ?? []),
  ];
  return counted.map((all) => heights(all[index] ?? [], Math.max(...all.flat())));
}
