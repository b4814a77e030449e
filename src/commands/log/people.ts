import type { Community } from '../../domain/community.ts';
import { CopError, EXIT, usageError } from '../../domain/errors.ts';
import { MEMBERS_FOLDER } from '../../domain/layout.ts';
import type { Member } from '../../domain/member.ts';
import { peopleOf } from '../../insight/people.ts';
import { personName } from '../../insight/person-name.ts';
import { resolveMember } from '../../insight/resolve-member.ts';
import { toType } from '../../report/to-type.ts';
import { type Open, refuseErrors } from '../running/open.ts';

/**
 * The people who are named on the command line, each once, in the order given.
 * @throws CopError exit 2 where nobody of the roster is called so, or several are; 3 where they may stand
 *   in a roster file with an error
 */
export function peopleNamed(written: readonly string[], open: Open): readonly Member[] {
  return [...new Set(written.map((one) => personNamed(one, open)))];
}

function personNamed(written: string, { community, findings }: Open): Member {
  try {
    return resolveMember(written, community.members);
  } catch (error) {
    if (error instanceof CopError && error.exit === EXIT.data) throw error;
    refuseErrors(
      findings.filter(
        ({ severity, place }) =>
          severity === 'error' &&
          (place.file === MEMBERS_FOLDER || place.file.startsWith(`${MEMBERS_FOLDER}/`)),
      ),
    );
    throw error instanceof CopError ? orSomebodyNew(error, written) : error;
  }
}

/** Who is not on the roster yet is added to it first. */
function orSomebodyNew(error: CopError, written: string): CopError {
  if (!error.message.startsWith('nobody on the roster is called')) return error;
  const name = toType(written.trim());
  const near = error.remedy.startsWith('Did you mean') ? `${error.remedy} ` : '';
  return usageError(
    error.message,
    `${near}Somebody new is added to the roster first`,
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
