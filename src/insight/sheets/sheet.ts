import type { TableRow } from '../../domain/table.ts';

/** The columns of the goal chart that are understood. */
export type GoalField =
  | 'goal'
  | 'key results'
  | 'timeline'
  | 'owner'
  | 'personas'
  | 'weight'
  | 'continues';

/** The columns of the persona table that are understood. */
export type PersonaField = 'persona' | 'description' | 'status' | 'needs' | 'learns' | 'challenges';

/** Which columns of a row say what: a key result may have several columns, all others have one. */
export type Columns<Field extends string> = ReadonlyMap<Field, readonly number[]>;

/** What a header row says of the rows below it. */
export type Header =
  | { readonly kind: 'goals'; readonly columns: Columns<GoalField> }
  | { readonly kind: 'personas'; readonly columns: Columns<PersonaField> };

/** A part of a file whose rows have one header. */
export type Sheet = Header & {
  /** The line of its header. */
  readonly line: number;
  readonly rows: readonly TableRow[];
};

/** Something that is to be said about a line of the file. */
export interface Remark {
  readonly line: number;
  /** A sentence without a full stop. */
  readonly message: string;
}

/** The text of a row's first filled cell among some columns; '' where there is none. */
export function cellOf<Field extends string>(
  { cells }: TableRow,
  columns: Columns<Field>,
  field: Field,
): string {
  const filled = (columns.get(field) ?? []).map((index) => (cells[index] ?? '').trim());
  return filled.find((text) => text !== '') ?? '';
}
