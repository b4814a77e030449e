import { MEMBERS_FOLDER } from '../../domain/layout.ts';
import type { Member } from '../../domain/member.ts';
import { type Called, personFound, whoIsCalled } from '../../insight/resolve-member.ts';
import { type Open, refuseErrors } from './open.ts';

/**
 * The person who is named on the command line.
 * @throws CopError exit 2 with those who fit or come near, and as `calledPerson` does
 */
export function namedMember(written: string, open: Open): Member {
  return personFound(calledPerson(written, open));
}

/**
 * Who is named on the command line, if anybody. Who is not found may be in a roster file with an error:
 * that is told first.
 * @throws CopError exit 3 where there is such a file, or two have the id
 */
export function calledPerson(written: string, open: Open): Called {
  const called = whoIsCalled(written, open.community.members);
  if (called.kind !== 'found') refuseErrorsInRoster(open);
  return called;
}

/**
 * For what rests on all of the roster: nobody knows who a line with an error is.
 * @throws CopError exit 3 that carries the errors of the roster, if there are any
 */
export function refuseErrorsInRoster({ findings }: Open): void {
  refuseErrors(
    findings.filter(
      ({ severity, place }) =>
        severity === 'error' && `${place.file}/`.startsWith(`${MEMBERS_FOLDER}/`),
    ),
  );
}
