import type { HappeningType } from '../../domain/happening-types.ts';
import type { LogRecord } from '../../domain/record.ts';
import { END_OF_LOG, inOrderOfLog } from '../log-order.ts';
import { outcomes } from '../outcomes.ts';

/** What the keys of all records that an import wrote begin with. */
export const IMPORTED = 'import:';

/** Makes a short text of any text, from which that cannot be told; the same one each time. */
export type Digest = (text: string) => string;

/** Whether the log has a row already. */
export type InLog = 'no' | 'recorded' | 'withdrawn';

/**
 * The key of the record that a row makes: the same whoever imports the file, and however often. It says
 * nothing of a person.
 * @param parts what tells the row from all others of its type
 */
export function rowKey(type: HappeningType, parts: readonly string[], digest: Digest): string {
  return `${IMPORTED}${type}:${digest(parts.join('\n'))}`;
}

/** The keys of rows that the log has. */
export class KeysInLog {
  readonly #isWithdrawn = new Map<string, boolean>();

  constructor(records: readonly LogRecord[]) {
    const imported = records.filter(({ key }) => key?.startsWith(IMPORTED));
    if (imported.length === 0) return;
    const became = outcomes(records, END_OF_LOG);
    for (const record of inOrderOfLog(imported))
      if (record.key !== null && !this.#isWithdrawn.has(record.key))
        this.#isWithdrawn.set(record.key, became.get(record)?.kind === 'withdrawn');
  }

  /** Whether a row is in the log, under its key or that of a later import of it. */
  state(key: string): InLog {
    let state: InLog = 'no';
    for (let turn = 1; ; turn += 1) {
      const isWithdrawn = this.#isWithdrawn.get(turned(key, turn));
      if (isWithdrawn === undefined) return state;
      if (!isWithdrawn) return 'recorded';
      state = 'withdrawn';
    }
  }

  /** The key under which a row is recorded anew, once it was withdrawn. */
  next(key: string): string {
    let turn = 1;
    while (this.#isWithdrawn.has(turned(key, turn))) turn += 1;
    return turned(key, turn);
  }
}

function turned(key: string, turn: number): string {
  return turn === 1 ? key : `${key}:${turn}`;
}
