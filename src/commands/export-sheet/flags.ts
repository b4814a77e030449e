import type { Command } from 'commander';
import { SHEET_FORMATS, type SheetFormat } from '../../report/chart-sheet/sheet-text.ts';
import { oneOf } from '../running/options.ts';

/** The flags that say what a sheet is written as, and where. */
export function withSheetFlags(command: Command): Command {
  return command
    .option('--format <format>', 'csv, tsv or markdown', oneOf('format', SHEET_FORMATS))
    .option('--output <file>', 'write it to a file');
}

const ENDINGS: readonly (readonly [RegExp, SheetFormat])[] = [
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.(?:tsv|tab)$/i, 'tsv'],
];

/** What a sheet is written as: as the flag says, else as the file's name ends, else CSV. */
export function sheetFormatOf({
  format,
  output = '',
}: {
  readonly format?: SheetFormat;
  readonly output?: string;
}): SheetFormat {
  return format ?? ENDINGS.find(([ending]) => ending.test(output))?.[1] ?? 'csv';
}
