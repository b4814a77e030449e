import type { CharterWishes } from '../../domain/charter-keys.ts';
import { valueAt } from '../../domain/value-at.ts';
import { said, type Wishes } from '../../domain/wishes.ts';
import type { Edit } from '../../workspace/edit/edit.ts';
import { wished } from '../../workspace/edit/wished.ts';

const PATH = ['members'];

/**
 * The edits that bring about what is wished of the charter.
 * @param data what stands in `cop.yaml`
 */
export function charterEdits(data: unknown, wishes: CharterWishes): readonly Edit[] {
  const { 'members.now': now, 'members.hoped_for': hopedFor, ...others } = wishes;
  const members = valueAt(data, PATH) ?? {};
  const ofMembers = said({ now, hoped_for: hopedFor });
  return [
    ...wished([], data, said(others)),
    ...(typeof members === 'object'
      ? inMapping(members, ofMembers)
      : ofSentence(members, ofMembers)),
  ];
}

function inMapping(members: object, wishes: Wishes): readonly Edit[] {
  const left = Object.values({ ...members, ...wishes }).filter((value) => value !== null);
  if (left.length > 0) return wished(PATH, members, wishes);
  return Object.keys(members).length > 0 ? [{ does: 'remove', path: PATH }] : [];
}

/** One sentence says who the members are now; beside whom they hope for, it becomes a mapping. */
function ofSentence(sentence: unknown, wishes: Wishes): readonly Edit[] {
  const now = wishes.now === undefined ? String(sentence) : wishes.now;
  const { hoped_for: hopedFor = null } = wishes;
  if (typeof hopedFor !== 'string') return wished([], { members: sentence }, { members: now });
  const value = typeof now === 'string' ? { now, hoped_for: hopedFor } : { hoped_for: hopedFor };
  return [{ does: 'set', path: PATH, value }];
}
