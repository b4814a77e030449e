import type { CivilDate } from './civil-date.ts';
import type { Practice } from './practice.ts';
import type { PracticeIdea } from './practice-ideas.ts';
import { readPracticeRhythm } from './practice-rhythm.ts';

/** A practice that is about to be written: flags, a dialogue and the ready set all end in it. */
export interface PracticeDraft extends Practice {
  readonly since: CivilDate;
}

/** What is said of a practice beside what an idea of the ready set says of it. */
type BesideIdea = Pick<PracticeDraft, 'owner' | 'personas' | 'since'>;

/**
 * An idea of the ready set as a practice. It keeps its id, so that nobody takes it twice.
 * @throws RangeError where its rhythm cannot be read: then this program is at fault
 */
export function draftOfIdea(
  { id, practice, strand, rhythm: rhythmWords, shownBy }: PracticeIdea,
  beside: BesideIdea,
): PracticeDraft {
  const rhythm = readPracticeRhythm(rhythmWords);
  if (!rhythm.ok) throw new RangeError(`the idea ${id} has no rhythm: ${rhythm.problem}`);
  return { id, practice, strand, rhythm: rhythm.value, rhythmWords, shownBy, ...beside };
}

/** The ideas that are no practice yet, in their order. */
export function ideasLeft(
  ideas: readonly PracticeIdea[],
  taken: readonly string[],
): readonly PracticeIdea[] {
  return ideas.filter(({ id }) => !taken.includes(id));
}
