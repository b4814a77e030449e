import type { CivilDate } from '../../domain/civil-date.ts';
import { usageError } from '../../domain/errors.ts';
import { definitionOf, oneHappening } from '../../domain/happening-types.ts';
import type { Member } from '../../domain/member.ts';
import { personWithId } from '../../insight/person-name.ts';
import type { HappeningSaid } from '../../prompts/ask-happening.ts';
import { missing } from '../running/missing.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { askForRest } from './ask.ts';
import { dayOn } from './day.ts';
import { lacks } from './enough.ts';
import type { LogOptions } from './flags.ts';
import { peopleNamed } from './people.ts';
import { saidByFlags } from './said-by-flags.ts';
import { typeFrom } from './type.ts';

/** What stands on the command line behind `log`. */
export interface LogWords {
  /** The type, as it was written; undefined where it is to be asked for. */
  readonly type: string | undefined;
  /** The people, as they were written. */
  readonly who: readonly string[];
  /** Whether somebody must be named, or asked for, also where its type would do without. */
  readonly asksFor?: 'people';
  /** What comes next once it is recorded. */
  readonly next?: string;
}

/** What was said of something that happened, and whether a person was asked for any of it. */
export interface Heard {
  readonly said: HappeningSaid;
  readonly by: 'flags' | 'dialogue';
}

/**
 * What happened, by the words and flags; where they do not say enough, the person is asked.
 * @returns undefined where the person does not want it recorded
 * @throws CopError exit 2 where something cannot be understood, or is missing and nobody is there to ask
 */
export async function hear(
  session: Session,
  open: Open,
  words: LogWords,
  options: LogOptions,
): Promise<Heard | undefined> {
  const on = dayOn(options.on, open.asOf);
  const { type: written } = words;
  if (written === undefined) return askAll(session, open, on, options.note ?? null);
  const type = typeFrom(written);
  refuseFlags(type, words.who);
  const members = peopleNamed(words.who, open);
  refuseOneTwice(type, words.who, members);
  const fields = saidByFlags(type, options, open.community);
  const given = { type, members, fields, note: options.note ?? null };
  const ids = members.map(({ id }) => id);
  const lacking = lacks({ ...given, members: ids }, words.who) ?? lacksPeople(type, words);
  if (!lacking) return { said: { ...given, on: on ?? open.asOf }, by: 'flags' };
  const isTooMany = members.length > definitionOf(type).people.most;
  if (!session.asker || isTooMany) throw lacking;
  return dialogue(session.asker, open, { ...given, ...(on === undefined ? {} : { on }) });
}

function lacksPeople(type: HappeningSaid['type'], { asksFor, who }: LogWords) {
  if (asksFor === undefined || who.length > 0) return undefined;
  const { question } = definitionOf(type).people;
  return missing(`the answer to "${question}"`, { command: `${type} add ana --about "…"` });
}

async function askAll(
  { asker }: Session,
  open: Open,
  on: CivilDate | undefined,
  note: string | null,
): Promise<Heard | undefined> {
  if (!asker) throw missing('what happened', { command: 'log introduction ana ben' });
  return dialogue(asker, open, {
    members: [],
    fields: {},
    note,
    ...(on === undefined ? {} : { on }),
  });
}

async function dialogue(
  asker: NonNullable<Session['asker']>,
  open: Open,
  given: Parameters<typeof askForRest>[2],
): Promise<Heard | undefined> {
  const said = await askForRest(await asker(), open, given);
  return said && { said, by: 'dialogue' };
}

/** What is no flag of `cop log` stands among the people; of a type of their own it may be meant as a field. */
function refuseFlags(type: HappeningSaid['type'], who: readonly string[]): void {
  const flag = who.find((word) => word.startsWith('-'));
  if (flag === undefined) return;
  throw usageError(
    `${oneHappening(type)} has no ${flag}`,
    `Say a field of your own so: --field ${flag.replace(/^-+/, '') || 'book'}=…`,
  );
}

/** @throws CopError exit 2 where two words mean one person, and it takes two */
function refuseOneTwice(
  type: HappeningSaid['type'],
  written: readonly string[],
  members: readonly Member[],
): void {
  const [one] = members;
  if (!one || members.length === written.length || definitionOf(type).people.least < 2) return;
  throw usageError(
    `${written.map((word) => `"${word}"`).join(' and ')} are one person: ${personWithId(one)}`,
    'Nobody is introduced to themself: name two people',
  );
}
