import type { Member } from '../domain/member.ts';
import { foldedName } from './folded-name.ts';
import { peopleOf } from './people.ts';

/** By what two lines of the roster may be one person. */
export type Likeness =
  | { readonly kind: 'email' | 'name' }
  | { readonly kind: 'handle'; readonly platform: string };

/** Somebody of the roster who may be the one who is looked for. */
export interface Lookalike {
  readonly member: Member;
  readonly likeness: Likeness;
}

/** What is known of somebody who is looked for. */
interface Wanted {
  readonly name?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly handles?: Readonly<Record<string, string | null>> | null | undefined;
}

/**
 * Who of the roster has an address, a handle on the same platform, or the whole name of somebody; each
 * once, by the surest of these.
 */
export function lookalikes(wanted: Wanted, members: readonly Member[]): readonly Lookalike[] {
  return peopleOf(members).all.flatMap((member) => {
    const likeness = likenessOf(wanted, member);
    return likeness ? [{ member, likeness }] : [];
  });
}

function likenessOf({ name, email, handles }: Wanted, member: Member): Likeness | undefined {
  const addresses = [member.email, ...member.otherEmails];
  if (isSaid(email) && addresses.some((one) => isSame(one, email))) return { kind: 'email' };
  for (const [platform, handle] of Object.entries(handles ?? {}))
    if (isSaid(handle) && isSame(member.handles.get(platform) ?? null, handle))
      return { kind: 'handle', platform };
  if (isSaid(name) && isSame(member.name, name)) return { kind: 'name' };
  return undefined;
}

function isSaid(text: string | null | undefined): text is string {
  return text !== null && text !== undefined;
}

function isSame(one: string | null, other: string): boolean {
  return one !== null && foldedName(one) === foldedName(other);
}
