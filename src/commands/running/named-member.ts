import { CopError, EXIT } from '../../domain/errors.ts';
import type { Member } from '../../domain/member.ts';
import { resolveMember } from '../../insight/resolve-member.ts';
import { type Open, refuseErrors } from './open.ts';

/**
 * The person who is named on the command line. Who is not found may be in a roster file that was not
 * read: that is told first.
 * @throws CopError exit 2 with those who fit or come near, 3 where there is such a file or two have the id
 */
export function namedMember(written: string, open: Open): Member {
  try {
    return resolveMember(written, open.community.members);
  } catch (error) {
    if (error instanceof CopError && error.exit === EXIT.data) throw error;
    const { members } = open.community.unread;
    refuseErrors(
      open.findings.filter(
        ({ severity, place }) => severity === 'error' && members.includes(place.file),
      ),
    );
    throw error;
  }
}
