import { fits, type Phrase } from './phrase.ts';
import { keyOf } from './profile.ts';

/** The phrases of many profiles, numbered, so that they are compared once and not for every two people. */
export class PhraseBook {
  readonly #numbers = new Map<string, number>();
  readonly #phrases: Phrase[] = [];
  /** The phrases that a word stands in. */
  readonly #withWord = new Map<string, number[]>();
  #fitting: readonly (readonly number[])[] | undefined;

  get size(): number {
    return this.#phrases.length;
  }

  /** The number of a phrase; two that say the same have one. To be called before `fitting`. */
  numberOf(phrase: Phrase): number {
    const key = keyOf(phrase);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#phrases.push(phrase) - 1;
    this.#numbers.set(key, number);
    for (const word of phrase.words) {
      const its = this.#withWord.get(word);
      if (its) its.push(number);
      else this.#withWord.set(word, [number]);
    }
    return number;
  }

  /** The numbers of the phrases that fit one, itself among them. */
  fitting(number: number): readonly number[] {
    this.#fitting ??= this.#compared();
    return this.#fitting[number] ?? [];
  }

  #compared(): readonly (readonly number[])[] {
    const found = this.#phrases.map((): number[] => []);
    for (const [number, phrase] of this.#phrases.entries())
      for (const longer of this.#withRarestWord(phrase)) {
        const other = this.#phrases[longer];
        if (!other || other.words.length < phrase.words.length || !fits(phrase, other)) continue;
        found[number]?.push(longer);
        if (longer !== number) found[longer]?.push(number);
      }
    return found;
  }

  /** All of whom its words could be a part. */
  #withRarestWord({ words }: Phrase): readonly number[] {
    const lists = words.map((word) => this.#withWord.get(word) ?? []);
    return lists.reduce((shortest, one) => (one.length < shortest.length ? one : shortest));
  }
}
