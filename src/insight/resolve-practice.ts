import { usageError } from '../domain/errors.ts';
import type { PracticeIdea } from '../domain/practice-ideas.ts';
import { foldedName } from './folded-name.ts';
import { named, onlyOne } from './resolve.ts';

/** What a practice is found by. */
interface Named {
  readonly id: string;
  /** Its sentence. */
  readonly practice: string;
}

/**
 * The practice whose id is written, or is the only one that begins so; else the only one whose sentence
 * has the text in it, without regard to case.
 * @throws CopError exit 2 with the candidates, the nearest name, or the ready set where there is none yet;
 *   3 where two have that id
 */
export function resolvePractice<T extends Named>(written: string, all: readonly T[]): T {
  if (all.length === 0)
    throw usageError('there is no practice yet', 'There is a ready set', 'practice ideas');
  const wanted = { what: 'practice', written, command: 'practice list' };
  return onlyOne(called(written, all), all, idOf, wanted);
}

/**
 * The idea of the ready set that is meant, named as a practice is.
 * @throws CopError exit 2 with the candidates, or the nearest name
 */
export function resolveIdea(written: string, ideas: readonly PracticeIdea[]): PracticeIdea {
  const wanted = { what: 'idea', written, command: 'practice ideas' };
  return onlyOne(called(written, ideas), ideas, idOf, wanted);
}

function called<T extends Named>(written: string, all: readonly T[]): readonly T[] {
  const byId = named(written, all, idOf);
  return byId.length > 0 ? byId : saying(written, all);
}

function saying<T extends Named>(written: string, all: readonly T[]): readonly T[] {
  const part = foldedName(written);
  return part === '' ? [] : all.filter(({ practice }) => foldedName(practice).includes(part));
}

function idOf({ id }: Named): string {
  return id;
}
