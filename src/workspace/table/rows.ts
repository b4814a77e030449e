import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { type CopError, dataError } from '../../domain/errors.ts';
import { grouped } from '../../domain/parts.ts';
import type { OnStep } from '../../domain/step.ts';
import type { Table, TableRow } from '../../domain/table.ts';
import { LONGEST_ROW } from './encoding.ts';
import { firstFault } from './row-fault.ts';
import { rowTrouble } from './row-trouble.ts';

/** How many rows a table may have. */
const MOST_ROWS = 100_000;
const ROWS_A_STEP = 1000;

interface Text {
  /** As it was named. */
  readonly file: string;
  readonly separator: Table['separator'];
  /** All of the text, in pieces. */
  readonly pieces: () => Iterable<string>;
  /** How many characters in front of the first row are to be passed over: a line of the file, if any. */
  readonly skip: number;
}

/**
 * The rows of a table, without those that are empty throughout. In a table parted by tabs quotes are text
 * where they do not work out: some programs write such tables without any.
 * @throws CopError exit 3 where a quote is not closed, or there are too many rows, or one is too long
 */
export async function rowsOf(text: Text, onStep: OnStep): Promise<readonly TableRow[]> {
  const { file, separator, pieces } = text;
  for (const quotes of separator === '\t' ? (['hold', 'text'] as const) : (['hold'] as const)) {
    const rows = await parsed(text, quotes, onStep);
    if (rows) return rows;
    const fault = firstFault(pieces(), { separator, quotes });
    if (fault && (quotes === 'text' || separator !== '\t')) throw rowTrouble(file, fault);
  }
  throw new Error('the table cannot be read, and nothing is wrong with it');
}

/** @returns undefined where a row cannot be read */
async function parsed(
  { file, separator, pieces, skip }: Text,
  quotes: 'hold' | 'text',
  onStep: OnStep,
): Promise<readonly TableRow[] | undefined> {
  const parser = parse({
    delimiter: separator,
    quote: quotes === 'hold' ? '"' : null,
    info: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: LONGEST_ROW,
  });
  const source = Readable.from(behind(pieces(), skip));
  source.on('error', (error) => parser.destroy(error));
  const rows: TableRow[] = [];
  const linesBefore = skip > 0 ? 1 : 0;
  let line = linesBefore + 1;
  try {
    for await (const row of source.pipe(parser)) {
      const { record: cells, info } = row as Row;
      if (cells.some((cell) => /\S/.test(cell))) rows.push({ line, cells });
      if (rows.length > MOST_ROWS) throw tooMany(file, line);
      if (rows.length % ROWS_A_STEP === 0)
        onStep({ doing: `Reading the file: ${grouped(rows.length)} rows` });
      line = linesBefore + info.lines + 1;
    }
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
  return rows;
}

/** What the parser makes of a row with `info`. */
interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function* behind(text: Iterable<string>, skip: number): Generator<string> {
  let left = skip;
  for (const piece of text) {
    yield piece.slice(left);
    left = Math.max(0, left - piece.length);
  }
}

function tooMany(file: string, line: number): CopError {
  return dataError(`the file has more than ${grouped(MOST_ROWS)} rows`, {
    place: { file, line },
    remedy:
      'Divide it into several files that each begin with the header, and give one after another',
  });
}
