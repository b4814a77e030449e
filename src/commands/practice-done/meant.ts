import type { CivilDate } from '../../domain/civil-date.ts';
import { usageError } from '../../domain/errors.ts';
import { namesText } from '../../domain/names-text.ts';
import type { Occasion, PracticeNow } from '../../insight/practices/occasion.ts';
import { occasionsAfter } from '../../insight/practices/session-meant.ts';
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
  const said = saidOnes(now, { members, experience }, on);
  if (said) return { members, experience, occasions: said };
  const chosen = await openOnes(session, open, now);
  if (chosen.length === 0) return undefined;
  const joined = chosen.flatMap(({ about }) => (about.kind === 'member' ? [about.id] : []));
  const after = chosen.find(({ about }) => about.kind === 'experience')?.key;
  return {
    members: [...new Set([...members, ...joined])],
    experience: after ?? experience,
    occasions: after === undefined ? chosen : occasionsAfter(after, now.occasions, on),
  };
}

/** The occasions that are meant where all that tells them is said; else undefined. */
function saidOnes(
  { practice, occasions }: PracticeNow,
  { members, experience }: Pick<Meant, 'members' | 'experience'>,
  on: CivilDate,
): readonly Occasion[] | undefined {
  switch (practice.rhythm.kind) {
    case 'after-experience':
      return experience === null ? undefined : occasionsAfter(experience, occasions, on);
    case 'after-joining':
      return members.length === 0
        ? undefined
        : occasions.filter(({ about }) => about.kind === 'member' && members.includes(about.id));
    default:
      return occasions.filter(({ from, due }) => from <= on && on <= due);
  }
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
  const kind = practice.rhythm.kind === 'after-joining' ? 'people' : 'experience';
  if (session.asker && choices.length > 0)
    return askWhichOccasions(await session.asker(), kind, choices);
  const names = namesText(choices.map(({ name }) => name));
  throw usageError(
    choices.length === 0
      ? `nothing is open of "${practice.practice}", so it is not known what this is for`
      : `"${practice.practice}" is open for ${names}`,
    sayWhich(waiting.length > 0 ? waiting : occasions.slice(-MOST_OVER), kind),
  );
}

/** Where nothing is open, so many of those that are over are offered. */
const MOST_OVER = 3;

/** What to type for one of several occasions, or for some. */
function sayWhich(occasions: readonly Occasion[], kind: 'people' | 'experience'): string {
  const flags = occasions.map(
    ({ key }) => `${kind === 'people' ? '--for' : '--experience'} ${key}`,
  );
  if (kind === 'experience')
    return flags.length === 0
      ? 'Record that it was held, then say after which one: --experience'
      : `Say after which one: ${flags.join(', or ')}`;
  return flags.length === 0
    ? 'Say for whom: --for and their name'
    : `Say for whom: ${flags.join(' ')}`;
}
