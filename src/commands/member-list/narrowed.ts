import type { Member, MemberRole, MemberStatus } from '../../domain/member.ts';
import { standingOf } from '../../insight/member-standing.ts';
import { resolvePersona } from '../../insight/resolve.ts';
import type { Open } from '../running/open.ts';

/** What the flags of `cop member list` say. */
export interface ListOptions {
  readonly status?: readonly MemberStatus[];
  readonly persona?: readonly string[];
  readonly role?: readonly MemberRole[];
}

/**
 * The people whom flags ask for: of several statuses, personas or roles, those who have one of them. Who
 * was erased has no status.
 * @throws CopError exit 2 where there is no such persona, and nobody is said to be like it
 */
export function narrowed(
  all: readonly Member[],
  { status, persona, role }: ListOptions,
  open: Open,
): readonly Member[] {
  const personas = persona?.map((written) => personaFrom(written, all, open));
  return all.filter(
    (one) =>
      (status?.some((wanted) => wanted === standingOf(one)) ?? true) &&
      (role?.includes(one.role) ?? true) &&
      (personas?.includes(one.persona ?? '') ?? true),
  );
}

/** Also one that has no file, as long as somebody is said to be like it. */
function personaFrom(written: string, all: readonly Member[], { community }: Open): string {
  return all.some((one) => one.persona === written)
    ? written
    : resolvePersona(written, community).id;
}
