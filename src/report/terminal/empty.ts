import { indented, typed } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { emptyText } from '../head-text.ts';
import type { ReportModel } from '../model.ts';

/** No goal is shown: why, and how to write the first, unless the quarter is over or others are there. */
export function emptyLines(model: ReportModel, screen: Screen): string[] {
  const { quarter, quarterSpan, asOf, narrowed } = model;
  const says = indented(emptyText(model), 2, screen.width);
  if (asOf > quarterSpan.to || (narrowed !== null && narrowed.of.goals > 0)) return says;
  const isNow = asOf >= quarterSpan.from;
  const command = isNow ? 'goal add' : `goal add --quarter ${quarter}`;
  return [...says, '', 'Next', `  ${typed(command, screen)}`];
}
