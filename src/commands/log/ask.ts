import { CopError } from '../../domain/errors.ts';
import { type HappeningType, isOwnType } from '../../domain/happening-types.ts';
import type { Member } from '../../domain/member.ts';
import { notUnderstood, type Parsed, understood } from '../../domain/parsed.ts';
import { peopleOf } from '../../insight/people.ts';
import { resolveAsk } from '../../insight/resolve-ask.ts';
import { questionsInNumbers } from '../../insight/strange-answers.ts';
import {
  askHappening,
  type HappeningGiven,
  type HappeningSaid,
} from '../../prompts/ask-happening.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { happenedAlready } from './introduced.ts';
import { knownFor } from './known.ts';
import { peopleNamed } from './people.ts';

/**
 * Asks for what flags have not said.
 * @returns undefined where it is not to be recorded
 */
export async function askForRest(
  asker: Awaited<ReturnType<NonNullable<Session['asker']>>>,
  open: Open,
  given: HappeningGiven,
): Promise<HappeningSaid | undefined> {
  const { community, asOf } = open;
  return askHappening(asker, given, {
    asOf,
    people: peopleOf(community.members).all,
    ownTypes: ownTypesIn(open),
    personIn: (written) => parsed(() => personIn(written, open)),
    askIn: (written) => parsed(() => resolveAsk(written, community.records)),
    already: (type, members) => happenedAlready(type, members, open),
    known: (type, field) => knownFor(type, field, open),
    inNumbers: questionsInNumbers(community.records),
    personas: community.personas,
  });
}

function ownTypesIn({ community }: Open): readonly HappeningType[] {
  const own = new Set<HappeningType>();
  for (const { type } of community.records) if (isOwnType(type)) own.add(type);
  return [...own].sort();
}

function personIn(written: string, open: Open): Member {
  const [person] = peopleNamed([written], open);
  if (person) return person;
  throw new RangeError('a person was named and not found');
}

/** What a command would refuse, as what a dialogue asks again for. */
function parsed<T>(find: () => T): Parsed<T> {
  try {
    return understood(find());
  } catch (error) {
    if (!(error instanceof CopError)) throw error;
    return notUnderstood(error.message, error.remedy);
  }
}
