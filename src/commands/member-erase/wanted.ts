import { usageError } from '../../domain/errors.ts';
import type { Member } from '../../domain/member.ts';
import { erasingOf } from '../../insight/erasing.ts';
import {
  type IdentifyingWords,
  identifyingWords,
  isWord,
} from '../../insight/identifying-words.ts';
import { peopleOf } from '../../insight/people.ts';
import type { Wanted } from '../../workspace/erase/plan-erasure.ts';

/** Who is to be erased, and by which words they are found. */
export interface WantedWords extends Wanted {
  readonly words: IdentifyingWords;
  /** Whether they were erased before, and nothing more is to be looked for. */
  readonly isDone: boolean;
}

/**
 * What is to be erased of a person: all that their lines in the roster say, also those of whom they
 * turned out to be.
 * @param also further words
 * @throws CopError exit 2 where one of those is none that could be looked for
 */
export function wantedWords(
  person: Member,
  members: readonly Member[],
  also: readonly string[],
): WantedWords {
  for (const word of also) refuseNoWord(word);
  const { who } = peopleOf(members);
  const isTheirs = (one: Member) => one.id === person.id || who(one.id)?.id === person.id;
  const lines = members.filter(isTheirs);
  const words = identifyingWords(lines, also);
  const erasing = erasingOf(
    words,
    members.filter((one) => !isTheirs(one)),
  );
  const known = words.anywhere.length + words.alone.length;
  return { lines, words, erasing, isDone: known === 0 && lines.every(({ erased }) => erased) };
}

function refuseNoWord(word: string): void {
  if (isWord(word)) return;
  throw usageError(
    `--also: "${word}" would be found everywhere`,
    'Give a name, an address or a handle of two letters at least',
  );
}
