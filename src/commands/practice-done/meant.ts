import type { CivilDate } from '../../domain/civil-date.ts';
import { usageError } from '../../domain/errors.ts';
import { namesText } from '../../domain/names-text.ts';
import type { Occasion, PracticeNow } from '../../insight/practices/occasion.ts';
import { askWhichOccasions } from '../../prompts/ask-practice-occasions.ts';
import { occasionText } from '../../report/practices-words.ts';
import { namesIn, peopleNamed } from '../log/people.ts';
import { saidByFlags } from '../log/said-by-flags.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';

/** What a record of a practice names, and for which of its occasions it is. */
export interface Meant {
  /** Ids. */
  readonly members: readonly string[];
  readonly experience: string | null;
  /** None where nothing was due then. */
  readonly occasions: readonly Occasion[];
}

interface Said {
  readonly on: CivilDate;
  readonly for?: readonly string[];
  readonly experience?: string;
}

/**
 * Whom and which experience a record of the practice is for. Where that is not said it is for the only
 * occasion that is open; of several the person is asked.
 * @returns undefined where the person chose none
 * @throws CopError exit 2 where somebody cannot be found, or nobody is there to be asked
 */
export async function meant(
  session: Session,
  open: Open,
  now: PracticeNow,
  { on, for: who = [], experience: written }: Said,
): Promise<Meant | undefined> {
  const members = peopleNamed(who, open).map(({ id }) => id);
  const experience = experienceFrom(written, open);
  const isFor = ({ about, key, from, due }: Occasion): boolean => {
    if (about.kind === 'time') return from <= on && on <= due;
    return about.kind === 'member' ? members.includes(about.id) : key === experience;
  };
  const { kind } = now.practice.rhythm;
  const isSaid =
    kind === 'after-joining'
      ? members.length > 0
      : kind === 'after-experience'
        ? experience !== null
        : true;
  if (isSaid) return { members, experience, occasions: now.occasions.filter(isFor) };
  const chosen = await openOnes(session, open, now);
  if (chosen.length === 0) return undefined;
  const joined = chosen.flatMap(({ about }) => (about.kind === 'member' ? [about.id] : []));
  const after = chosen.find(({ about }) => about.kind === 'experience');
  return {
    members: [...new Set([...members, ...joined])],
    experience: after?.key ?? experience,
    occasions: chosen,
  };
}

function experienceFrom(written: string | undefined, { community }: Open): string | null {
  const flags = written === undefined ? {} : { experience: written };
  const { experience } = saidByFlags('practice', flags, community);
  return typeof experience === 'string' ? experience : null;
}

/** The only one that is open, or those of several that the person chooses. */
async function openOnes(
  session: Session,
  open: Open,
  { practice, occasions }: PracticeNow,
): Promise<readonly Occasion[]> {
  const waiting = occasions.filter(({ state }) => state === 'open');
  const [only, another] = waiting;
  if (only !== undefined && another === undefined) return [only];
  const telling = { asOf: open.asOf, nameOf: namesIn(open.community) };
  const choices = waiting.map((one) => ({
    name: occasionText(one, practice, telling),
    value: one,
  }));
  const isForPeople = practice.rhythm.kind === 'after-joining';
  if (session.asker && choices.length > 0)
    return askWhichOccasions(await session.asker(), isForPeople ? 'people' : 'experience', choices);
  const names = namesText(choices.map(({ name }) => name));
  throw usageError(
    choices.length === 0
      ? `nothing is open of "${practice.practice}", so it is not known what this is for`
      : `"${practice.practice}" is open for ${names}`,
    isForPeople
      ? 'Say for whom: --for ana, or for several --for ana --for ben'
      : 'Say after which one: --experience chart-clinic',
  );
}
