import type { Community } from '../../domain/community.ts';
import { usageError } from '../../domain/errors.ts';
import type { Member } from '../../domain/member.ts';
import { toType } from '../../domain/to-type.ts';
import { peopleOf } from '../../insight/people.ts';
import { personName } from '../../insight/person-name.ts';
import {
  type Called,
  didYouMean,
  nobodyCalled,
  personFound,
} from '../../insight/resolve-member.ts';
import { calledPerson } from '../running/named-member.ts';
import type { Open } from '../running/open.ts';

/**
 * The people who are named on the command line, each once, in the order given.
 * @throws CopError exit 2 where nobody of the roster is called so, or several are; 3 where they may stand
 *   in a roster file with an error
 */
export function peopleNamed(written: readonly string[], open: Open): readonly Member[] {
  return [...new Set(written.map((one) => personNamed(one, open)))];
}

function personNamed(written: string, open: Open): Member {
  const called = calledPerson(written, open);
  return called.kind === 'nobody' ? refuseNobody(called) : personFound(called);
}

/** Who is not on the roster yet is added to it first. */
function refuseNobody({ written, near }: Extract<Called, { kind: 'nobody' }>): never {
  const name = toType(written.trim());
  throw usageError(
    nobodyCalled(written),
    `${near === null ? '' : `${didYouMean(near)} `}Somebody new is added to the roster first`,
    `member add${name === undefined ? '' : ` ${name}`}`,
  );
}

/** What somebody is called on the facilitators' terminal, by the id that a record names; the id itself of nobody on the roster. */
export function namesIn({ members }: Pick<Community, 'members'>): (id: string) => string {
  const { who } = peopleOf(members);
  return (id) => {
    const person = who(id);
    return person ? personName(person) : id;
  };
}
