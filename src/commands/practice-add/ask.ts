import { freeId } from '../../domain/ids.ts';
import { PRACTICE_IDEAS } from '../../domain/practice-ideas.ts';
import { practiceRhythmText } from '../../domain/practice-rhythm.ts';
import { draftOfIdea, ideasLeft, type PracticeDraft } from '../../domain/practice-wishes.ts';
import { typeThatShows } from '../../domain/shown-by.ts';
import { askPractice, askReadySet } from '../../prompts/ask-practice.ts';
import type { PracticeSaid } from '../practice-flags/flags.ts';
import { flagValue } from '../running/flag-value.ts';
import { missing } from '../running/missing.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';

interface Given {
  readonly sentence: string | undefined;
  readonly said: PracticeSaid;
  /** The ids of the practices that are there. */
  readonly taken: readonly string[];
}

/**
 * The practice that a sentence and flags say; where they do not say enough, the person is asked, and may
 * choose from the ready set.
 * @returns none where the person does not want it written
 * @throws CopError exit 2 where an answer is missing and nobody is there to ask
 */
export async function askedPractices(
  session: Session,
  { asOf, community }: Open,
  { sentence, said, taken }: Given,
): Promise<readonly PracticeDraft[]> {
  const { strand, rhythm, rhythmWords, owner = null, personas = [], shownBy = null } = said;
  if (rhythm !== undefined && shownBy !== null)
    flagValue('--shown-by', typeThatShows(shownBy, rhythm));
  if (sentence !== undefined && strand !== undefined && rhythm !== undefined) {
    const id = freeId(sentence, 'practice', taken);
    const how = { strand, rhythm, rhythmWords: rhythmWords ?? practiceRhythmText(rhythm) };
    return [{ id, practice: sentence, ...how, owner, personas, shownBy, since: asOf }];
  }
  if (!session.asker) throw lacking(sentence, said);
  const asker = await session.asker();
  const isOpen = [sentence, strand, rhythm, said.shownBy].every((one) => one === undefined);
  const chosen = isOpen ? await askReadySet(asker, ideasLeft(PRACTICE_IDEAS, taken)) : [];
  if (chosen === undefined) return [];
  if (chosen.length > 0)
    return chosen.map((one) => draftOfIdea(one, { owner, personas, since: asOf }));
  const given = { ...said, ...(sentence === undefined ? {} : { practice: sentence }) };
  const around = { takenIds: taken, personas: community.personas, since: asOf };
  const draft = await askPractice(asker, given, around);
  return draft ? [draft] : [];
}

function lacking(sentence: string | undefined, { strand }: PracticeSaid) {
  if (sentence === undefined)
    return missing('the practice', {
      command: 'practice add "Thank somebody" --strand contribution --rhythm "every week"',
    });
  return strand === undefined
    ? missing('what it is for', { flag: '--strand commitment, or contribution, or impact' })
    : missing('how often it is due', { flag: '--rhythm "every week"' });
}
