import { indented, typed } from '../terminal/layout.ts';
import type { Screen } from '../terminal/screen.ts';
import type { ReportModel } from './model.ts';

/** The quarter has no goals: what they are for, and how to write the first. */
export function emptyLines({ quarter }: ReportModel, screen: Screen): string[] {
  const says =
    `No goals for ${quarter} yet. Three of them, each with a number or two to know it by, ` +
    'give everyone something to work towards.';
  return [...indented(says, 2, screen.width), '', 'Next', `  ${typed('goal add', screen)}`];
}
