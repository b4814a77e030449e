import type { Persona } from '../../domain/persona.ts';
import { tellingWords } from './telling-words.ts';
import type { Thing } from './thing.ts';

/** What a persona's file says of what they need, how they learn and what stands in their way. */
export const WANT_KINDS = ['needs', 'learns', 'challenges'] as const;
type WantKind = (typeof WANT_KINDS)[number];

/** A need, a way of learning or a challenge, and what speaks to it. */
export interface Want {
  readonly kind: WantKind;
  readonly text: string;
  /** What serves the persona and shares a telling word with it; none where nothing here names it yet. */
  readonly spokenTo: readonly Speaking[];
}

/** Something that shares telling words with a want. */
interface Speaking {
  readonly thing: Thing;
  /** The words, as the want writes them, in its order. At least one. */
  readonly words: readonly string[];
}

/**
 * What a persona wants, each beside what speaks to it. A word in common is a hint and no more: what has
 * none may be just what is wanted, in other words.
 * @param things all that serves the persona
 */
export function wantsOf(persona: Persona, things: readonly Thing[]): readonly Want[] {
  const said = things.map((thing) => ({ thing, telling: tellingWords(textOf(thing)) }));
  return WANT_KINDS.flatMap((kind) =>
    persona[kind].map((text) => {
      const wanted = [...tellingWords(text)];
      const spokenTo = said.flatMap(({ thing, telling }): Speaking[] => {
        const words = wanted.filter(([compared]) => telling.has(compared));
        return words.length === 0 ? [] : [{ thing, words: words.map(([, written]) => written) }];
      });
      return { kind, text, spokenTo };
    }),
  );
}

/** Of an experience, its short name tells as well. */
function textOf({ kind, id, title }: Thing): string {
  return kind === 'experience' && id !== null ? `${title} ${id}` : title;
}
