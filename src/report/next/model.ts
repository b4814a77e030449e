import type { CivilDate } from '../../domain/civil-date.ts';
import type { Finding } from '../../domain/finding.ts';
import type { ComesNext } from '../../insight/next/comes-next.ts';
import type { AdviceItem } from '../../insight/next/item.ts';

/** What `cop next` says, as plain data. */
export interface NextModel {
  readonly asOf: CivilDate;
  /** What needs the facilitators, the most pressing first: those that are told. */
  readonly items: readonly AdviceItem[];
  /** How many more there are. */
  readonly more: number;
  /** Whose it is narrowed to; null for everybody's. */
  readonly person: Narrowed | null;
  /** The first error of each file that could not be read: what it says is in none of this. */
  readonly unread: readonly Finding[];
  /** What comes next where nothing is left to do; else, or where nobody could tell, null. */
  readonly comesNext: ComesNext | null;
}

/** A list narrowed to one person. */
interface Narrowed {
  readonly name: string;
  /** Who looks after anything, where nobody of that name does; else null. */
  readonly known: readonly string[] | null;
}
