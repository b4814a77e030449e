import type { Table } from '../../domain/table.ts';
import { LONGEST_ROW } from './encoding.ts';

/** What keeps a row from being read. */
export interface RowFault {
  readonly what: 'never closed' | 'closed in a cell' | 'opened in a cell' | 'too long';
  /** The line on which the quote that is to blame stands or opens, or the row that is too long begins. */
  readonly line: number;
  /** The line on which the reader cannot go on. */
  readonly at: number;
}

/** How a table is written. */
interface Written {
  readonly separator: Table['separator'];
  /** Whether quotes are text, or hold cells together. */
  readonly quotes: 'text' | 'hold';
}

/**
 * The first thing that keeps a table from being read.
 * @param text all of it, in pieces
 * @returns undefined where there is nothing
 */
export function firstFault(text: Iterable<string>, written: Written): RowFault | undefined {
  const cells = new CellReader(written);
  for (const piece of text)
    for (const character of piece) {
      const fault = cells.next(character);
      if (fault) return fault;
    }
  return cells.end();
}

type State = 'at a start' | 'in a cell' | 'in quotes' | 'behind a quote';

/** Walks through a table character by character: slow, and only asked when the quick way has failed. */
class CellReader {
  readonly #written: Written;
  #state: State = 'at a start';
  #line = 1;
  #opened = 0;
  #row = { line: 1, length: 0 };

  constructor(written: Written) {
    this.#written = written;
  }

  next(character: string): RowFault | undefined {
    const after = this.#after(character);
    const isQuoted = after === 'in quotes' || after === 'closed in a cell';
    if (after === 'closed in a cell') return this.#fault(after, this.#opened);
    if (after === 'opened in a cell') return this.#fault(after, this.#line);
    if (after === 'in quotes' && this.#state === 'at a start') this.#opened = this.#line;
    this.#state = after;
    this.#row.length += character <= '\u007f' ? 1 : Buffer.byteLength(character);
    if (this.#row.length > LONGEST_ROW)
      return isQuoted ? this.end() : this.#fault('too long', this.#row.line);
    if (character === '\n') this.#line += 1;
    if (character === '\n' && !isQuoted) this.#row = { line: this.#line, length: 0 };
    return undefined;
  }

  end(): RowFault | undefined {
    return this.#state === 'in quotes' ? this.#fault('never closed', this.#opened) : undefined;
  }

  #after(character: string): State | 'closed in a cell' | 'opened in a cell' {
    const isQuote = character === '"' && this.#written.quotes === 'hold';
    if (this.#state === 'in quotes') return isQuote ? 'behind a quote' : 'in quotes';
    if (this.#state === 'behind a quote' && isQuote) return 'in quotes';
    if (character === this.#written.separator || /[\r\n]/.test(character)) return 'at a start';
    if (this.#state === 'behind a quote') return 'closed in a cell';
    if (!isQuote) return 'in a cell';
    return this.#state === 'at a start' ? 'in quotes' : 'opened in a cell';
  }

  #fault(what: RowFault['what'], line: number): RowFault {
    return { what, line, at: this.#line };
  }
}
