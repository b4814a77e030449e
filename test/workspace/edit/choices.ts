import fc from 'fast-check';

/**
 * A row of choices, which a generator takes one after another. Once they run out, every choice is
 * the first: so a shorter row, or smaller numbers in it, makes a simpler case, and a failing case
 * shrinks to one that can be read. It is also many times as fast as arbitraries inside arbitraries.
 */
export class Choices {
  readonly #row: readonly number[];
  #at = 0;

  constructor(row: readonly number[]) {
    this.#row = row;
  }

  /** A number from 0 to one below `count`. */
  below(count: number): number {
    const chosen = this.#row[this.#at] ?? 0;
    this.#at += 1;
    return chosen % count;
  }

  /** One of these; put the simplest first. */
  of<T>(options: readonly T[]): T {
    const chosen = options[this.below(options.length)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  }

  /** True once in so many times. */
  once(inSoMany: number): boolean {
    return this.below(inSoMany) === inSoMany - 1;
  }
}

const row = (maxLength: number) => fc.array(fc.nat({ max: 0xffff }), { maxLength, size: 'max' });

/** What a generator makes of two rows of choices: one for a text, one for what is done to it. */
export function made<T>(make: (text: Choices, deeds: Choices) => T): fc.Arbitrary<T> {
  return fc
    .tuple(row(160), row(60))
    .map(([text, deeds]) => make(new Choices(text), new Choices(deeds)));
}
