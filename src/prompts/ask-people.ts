import type { Member } from '../domain/member.ts';
import { namesText } from '../domain/names-text.ts';
import { notUnderstood, type Parsed, understood } from '../domain/parsed.ts';
import { personName, personWithId } from '../insight/person-name.ts';
import { askParsed } from './ask-parsed.ts';
import type { Asker } from './asker.ts';

/** More are not listed to choose from: their names are typed. */
const MOST_LISTED = 15;

/** How many people are asked for, and how. */
interface Wanted {
  readonly least: number;
  readonly most: number;
  readonly question: string;
}

interface Roster {
  /** The people of the roster, each once. */
  readonly people: readonly Member[];
  readonly personIn: (written: string) => Parsed<Member>;
}

/**
 * Asks for people of the roster, as many as are wanted: those who are ticked in a list, or where the
 * roster is long, those whose names are typed.
 * @param given those whom flags have named: with enough of them, nobody is asked
 */
export async function askPeople(
  asker: Asker,
  wanted: Wanted,
  given: readonly Member[],
  roster: Roster,
): Promise<readonly Member[]> {
  if (given.length > 0 && given.length >= wanted.least) return given;
  const here = roster.people.filter(({ status }) => status !== 'left');
  if (here.length === 0 && wanted.least === 0) return given;
  if (here.length > MOST_LISTED || here.length === 0) return typedPeople(asker, wanted, roster);
  const choices = here.map((value) => ({ name: personName(value), value }));
  for (;;) {
    const ticked = await asker.chooseSeveral({
      message: wanted.question,
      choices,
      ...(given.length > 0 ? { ticked: given } : {}),
    });
    const refused = refusal(ticked, wanted);
    if (refused === undefined) return ticked;
    asker.say(`  ${refused}`);
  }
}

function typedPeople(
  asker: Asker,
  wanted: Wanted,
  { personIn }: Roster,
): Promise<readonly Member[]> {
  return askParsed(asker, {
    message: `${wanted.question} Names, with commas between.`,
    answer: 'below',
    read: (typed) => {
      const people = peopleIn(typed, personIn);
      const refused = people.ok ? refusal(people.value, wanted) : undefined;
      return refused === undefined ? people : notUnderstood(refused, '');
    },
    understood: (people) => namesText(people.map(personWithId), 3),
  });
}

/** Each who is named, once. */
function peopleIn(typed: string, personIn: Roster['personIn']): Parsed<readonly Member[]> {
  const people = new Set<Member>();
  for (const name of typed.split(',').filter((one) => one.trim() !== '')) {
    const found = personIn(name.trim());
    if (!found.ok) return found;
    people.add(found.value);
  }
  return understood([...people]);
}

function refusal(people: readonly Member[], { least, most }: Wanted): string | undefined {
  if (people.length >= least && people.length <= most) return undefined;
  if (people.length > most) return `At most ${most === 1 ? 'one person' : `${most} people`}.`;
  return least === most ? `That takes ${least} people.` : `That takes ${least} or more.`;
}
