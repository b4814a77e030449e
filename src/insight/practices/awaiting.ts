import type { CivilDate } from '../../domain/civil-date.ts';
import type { Happening } from '../../domain/happening.ts';
import type { Occasion } from './occasion.ts';

/** Whether a record that shows a practice says that it was skipped; every other says that it was done. */
export function saysSkipped({ type, says }: Pick<Happening, 'type' | 'says'>): boolean {
  return type === 'practice' && says.outcome === 'skipped';
}

/** An occasion while it is looked for what shows how it ended. */
export class Awaiting {
  readonly #occasion: Pick<Occasion, 'key' | 'from' | 'due' | 'about'>;
  #done: Happening | null = null;
  #skipped: Happening | null = null;

  constructor(occasion: Pick<Occasion, 'key' | 'from' | 'due' | 'about'>) {
    this.#occasion = occasion;
  }

  get key(): string {
    return this.#occasion.key;
  }

  get from(): CivilDate {
    return this.#occasion.from;
  }

  get due(): CivilDate {
    return this.#occasion.due;
  }

  get isShown(): boolean {
    return this.#done !== null || this.#skipped !== null;
  }

  /** This shows how it ended. Of several the first does, and what was done counts before what was skipped. */
  take(record: Happening): void {
    if (saysSkipped(record)) this.#skipped ??= record;
    else this.#done ??= record;
  }

  /** How it is on a day. */
  on(asOf: CivilDate): Occasion {
    return { ...this.#occasion, state: this.#stateOn(asOf), shownBy: this.#done ?? this.#skipped };
  }

  #stateOn(asOf: CivilDate): Occasion['state'] {
    if (this.#done) return 'done';
    if (this.#skipped) return 'skipped';
    return this.#occasion.due < asOf ? 'missed' : 'open';
  }
}
