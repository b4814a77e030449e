/** A row of a table that some other program wrote, or a person in a spreadsheet. */
export interface TableRow {
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table as its file says it: nothing is known yet of what its rows mean, nor which of them is the header. */
export interface Table {
  /** As it was named on the command line. */
  readonly file: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly separator: ',' | ';' | '\t';
  /** Without those that are empty throughout. */
  readonly rows: readonly TableRow[];
}
