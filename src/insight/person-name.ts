import type { Member } from '../domain/member.ts';

/**
 * What somebody is called on the facilitators' terminal: by their name; else by what they go by on a
 * platform; else by their id. Outside that terminal, only who agreed to it is named.
 */
export function personName({ id, name, handles }: Pick<Member, 'id' | 'name' | 'handles'>): string {
  const [handle] = handles.values();
  return name ?? handle ?? id;
}

/** Somebody with the id that names them on the command line: `Ana Silva (k3f9x2ab)`. */
export function personWithId(member: Pick<Member, 'id' | 'name' | 'handles'>): string {
  const name = personName(member);
  return name === member.id ? name : `${name} (${member.id})`;
}
