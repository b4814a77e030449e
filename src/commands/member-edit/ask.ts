import type { Member } from '../../domain/member.ts';
import { askMemberAnew } from '../../prompts/ask-member-anew.ts';
import { missing } from '../running/missing.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import type { EditWishes } from './wishes.ts';

/**
 * Asks what is wished of somebody; undefined where the person at the terminal does not want it written.
 * @throws CopError exit 2 where nobody is there to be asked
 */
export async function askedWishes(
  session: Session,
  { community }: Open,
  member: Member,
): Promise<EditWishes | undefined> {
  if (!session.asker)
    throw missing('what to change', {
      flag: '--name, --email, --handle, --persona, --joined, --skill, --interest, --offer, --seek, --role, --status, --named, --note or --unset',
    });
  const said = await askMemberAnew(await session.asker(), member, community.personas);
  return said && { said, gone: [] };
}
