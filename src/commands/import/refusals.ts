import { CopError, dataError, EXIT } from '../../domain/errors.ts';
import { counted } from '../../domain/number-text.ts';
import type { TableRow } from '../../domain/table.ts';
import { toType } from '../../domain/to-type.ts';
import { type OtherTable, otherTableIn } from '../../insight/sheets/not-a-sheet.ts';
import type { SheetPlan } from '../../insight/sheets/plan.ts';
import type { FoundSheets } from '../../insight/sheets/sheets-in.ts';

/** What a table is that is no sheet, and the command that reads it; `FILE` is what it was named. */
const READ_BY: Readonly<Record<OtherTable, readonly [is: string, command: string]>> = {
  charter: ['a charter', 'charter edit'],
  people: ['a list of people', 'member import FILE'],
  attendance: ['a list of who came', 'log import FILE --type attendance'],
  answers: ['the answers of a form', 'log import FILE --type response'],
};

const NEEDED =
  'A goal chart has the columns Goal, Key results and Timeline; a persona table has Persona and Description';

/** @throws CopError exit 3 where there is no sheet in a file, with the command that reads what there is */
export function refuseNoSheet(
  file: string,
  { sheets }: FoundSheets,
  tables: readonly (readonly TableRow[])[],
): void {
  if (sheets.length > 0) return;
  const other = otherTableIn(tables.flat());
  if (other !== undefined) {
    const [is, command] = READ_BY[other];
    throw dataError(`${file} looks like ${is}, no goal chart and no personas`, {
      remedy: other === 'charter' ? 'What it says is asked for by' : 'That is read by',
      command: command.replace('FILE', () => toType(file) ?? 'FILE'),
    });
  }
  const isEmptySheet = tables.flat().length > 0;
  throw dataError(
    isEmptySheet
      ? `there is no goal chart and no persona table in ${file}, or nothing below its header`
      : `there is no table in ${file}`,
    { remedy: NEEDED, command: 'template goal-chart' },
  );
}

/** @throws CopError exit 3 while something in the sheet is to be mended first */
export function refuseProblems(file: string, { problems }: SheetPlan): void {
  const [first, ...others] = problems;
  if (!first) return;
  const more = others.length === 0 ? '' : `, and ${counted(others.length, 'thing')} more`;
  throw new CopError(EXIT.data, `${first.message}${more}`, {
    place: { file, line: first.line },
    remedy: 'Nothing was written. Mend it in the sheet, and import it again',
  });
}
