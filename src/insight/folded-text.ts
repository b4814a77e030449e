import type { Stretch } from '../domain/erasure.ts';

const ASCII = /^[\0-\x7f]*$/;

/**
 * A text as it is compared: without regard to case, to whether letters are composed (é) or not (e and an
 * accent), to their width, and to marks that cannot be seen.
 */
export function folded(text: string): string {
  // Nearly all texts, of which an import has hundreds of thousands.
  if (ASCII.test(text)) return text.toLowerCase();
  // By upper case: ß and SS are the same then, and so are the three sigmas.
  return text
    .normalize('NFKD')
    .replace(/\p{Cf}/gu, '')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll('ς', 'σ')
    .replaceAll('i\u0307', 'i');
}

/** A letter with the accents that follow it, of whatever script. */
const CHARACTER = /\P{M}\p{M}*|\p{M}+/gu;

/** A text that is folded, and where each part of it stands in the text as it is written. */
export class FoldedText {
  readonly text: string;
  /** For each unit of the folded text where its character begins, and ends, in the other. */
  readonly #from: readonly number[] | undefined;
  readonly #to: readonly number[] | undefined;

  constructor(written: string) {
    if (ASCII.test(written)) {
      this.text = written.toLowerCase();
      return;
    }
    const [from, to]: [number[], number[]] = [[], []];
    let text = '';
    for (const { 0: character, index } of written.matchAll(CHARACTER)) {
      const part = folded(character);
      for (let unit = 0; unit < part.length; unit += 1) {
        from.push(index);
        to.push(index + character.length);
      }
      text += part;
    }
    this.text = text;
    this.#from = from;
    this.#to = to;
  }

  /** Where a stretch of the folded text is written; undefined where it ends or begins inside a character. */
  writtenAt(from: number, to: number): Stretch | undefined {
    const [starts, ends] = [this.#from, this.#to];
    if (!starts || !ends) return { from, to };
    const isCut = (at: number) => at > 0 && at < starts.length && starts[at - 1] === starts[at];
    const [first, last] = [starts[from], ends[to - 1]];
    if (first === undefined || last === undefined || isCut(from) || isCut(to)) return undefined;
    return { from: first, to: last };
  }
}
