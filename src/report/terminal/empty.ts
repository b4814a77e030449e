import { indented, typed } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import type { ReportModel } from '../model.ts';

/** The quarter has no goals: what they are for, and how to write the first, unless it is over. */
export function emptyLines({ quarter, quarterSpan, asOf }: ReportModel, screen: Screen): string[] {
  if (asOf > quarterSpan.to)
    return indented(`No goals were written for ${quarter}.`, 2, screen.width);
  const says =
    `No goals for ${quarter} yet. Three of them, each with a number or two to know it by, ` +
    'give everyone something to work towards.';
  const isNow = asOf >= quarterSpan.from;
  const command = isNow ? 'goal add' : `goal add --quarter ${quarter}`;
  return [...indented(says, 2, screen.width), '', 'Next', `  ${typed(command, screen)}`];
}
