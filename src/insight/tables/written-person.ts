import { isAddress } from '../../domain/address.ts';
import { withoutAt } from '../identifying-words.ts';
import type { MemberFacts } from './member-row.ts';
import type { RowPerson } from './record-list.ts';

/**
 * Somebody whom a cell names in one text: by their id on the roster, their address, a user name or a name.
 * @param blank the facts of nobody in particular, such as those of a row that says nothing else
 */
export function personWritten(written: string, blank: MemberFacts): RowPerson {
  const nobody = { ...blank, account: null, handle: null, email: null, name: null };
  if (isAddress(written)) return { id: null, facts: { ...nobody, email: written.toLowerCase() } };
  const handle = /^@?\S+$/.test(written) ? withoutAt(written) : null;
  return { id: written, facts: { ...nobody, handle, name: withoutAt(written) } };
}
