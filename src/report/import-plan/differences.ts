import { toType } from '../../domain/to-type.ts';
import type { Difference, SheetPlan, Standing } from '../../insight/sheets/plan.ts';
import { visible } from '../../terminal/escape.ts';
import { indented, typed } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';

/** That something is there already, where, and what the sheet says otherwise. */
export function standingLines(
  { file, differences }: Extract<Standing, { kind: 'there' }>,
  screen: Screen,
  room: number,
): readonly string[] {
  return [
    ...indented(`Already there: ${visible(file)}`, 0, room).map(screen.paint.dim),
    ...differences.flatMap((one) => differenceOf(one, screen, room)),
  ];
}

/** What is there already and reads otherwise in the sheet, with the commands that change it. */
export function differenceLines(
  { personas, goals }: Pick<SheetPlan, 'personas' | 'goals'>,
  screen: Screen,
): readonly string[] {
  return [...personas, ...goals].flatMap(({ standing }) =>
    standing.kind === 'there' && standing.differences.length > 0
      ? standingLines(standing, screen, screen.width)
      : [],
  );
}

function differenceOf({ message, edit }: Difference, screen: Screen, room: number) {
  return [...indented(visible(message), 0, room), `  ${typed(visible(commandOf(edit)), screen)}`];
}

const FLAG = /^--[a-z-]+$/;

/** The words as they are typed; where a text cannot be, the command that asks for it. */
function commandOf(edit: readonly string[]): string {
  const words = edit.map((word) => (FLAG.test(word) ? word : toType(word)));
  const untyped = words.indexOf(undefined);
  if (untyped < 0) return words.join(' ');
  const flag = edit.findIndex((word) => FLAG.test(word));
  return edit.slice(0, flag < 0 ? untyped : Math.min(flag, untyped)).join(' ');
}
