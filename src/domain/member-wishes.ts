import { type MemberFile, type MemberRole, type MemberStatus, saysYes } from './member.ts';

/** What is to be said of somebody, by flags or in a dialogue. A key that is not there stays as it is; null takes it out. */
export interface MemberWishes {
  readonly name?: string | null;
  readonly email?: string | null;
  /** By platform; null takes that one out. A platform that is not named stays. */
  readonly handles?: Readonly<Record<string, string | null>> | null;
  readonly persona?: string | null;
  readonly joined?: string | null;
  readonly skills?: readonly string[] | null;
  readonly interests?: readonly string[] | null;
  readonly offers?: readonly string[] | null;
  readonly seeks?: readonly string[] | null;
  readonly role?: MemberRole | null;
  readonly status?: MemberStatus | null;
  readonly named?: 'yes' | null;
  readonly note?: string | null;
}

/** What goes without saying: where a key is not there, to say this changes nothing. */
const UNSAID: Readonly<Record<string, unknown>> = { role: 'member', status: 'active' };

/**
 * What a line says of somebody once wishes came true.
 * @param gone further keys that are to be taken out
 */
export function withWishes(
  file: MemberFile,
  { handles, ...wishes }: MemberWishes,
  gone: readonly string[] = [],
): MemberFile {
  const now: Readonly<Record<string, unknown>> = file;
  const said = Object.entries(wishes).filter(
    ([key, wish]) => now[key] !== undefined || wish !== UNSAID[key],
  );
  const wished = said.map(([key, wish]) => [key, wish === null ? undefined : copied(wish)]);
  const platforms = handles === undefined ? file.handles : handlesAfter(file, handles ?? {});
  return {
    ...file,
    ...formerAddress(file, wishes.email),
    ...Object.fromEntries(wished),
    handles: handles === null ? undefined : platforms,
    ...Object.fromEntries(gone.map((key) => [key, undefined])),
    ...takenBack(file, wishes.named === null || gone.includes('named')),
  };
}

/** Whoever takes it back is not to be named again because a list, imported later, still says yes. */
function takenBack({ named }: MemberFile, isWished: boolean): Pick<MemberFile, 'named'> {
  return isWished && saysYes(named) ? { named: 'no' } : {};
}

/**
 * Of somebody whom a platform knows, the former address stays known beside the new one: the next import
 * would take it for a newer one otherwise, and put it back.
 */
function formerAddress(
  { email, accounts, other_emails = [] }: MemberFile,
  wished: string | null | undefined,
): Pick<MemberFile, 'other_emails'> {
  const isChanged = email !== undefined && typeof wished === 'string' && wished !== email;
  if (!isChanged || accounts === undefined || other_emails.includes(email)) return {};
  return { other_emails: [...other_emails.filter((one) => one !== wished), email] };
}

function handlesAfter(
  { handles = {} }: MemberFile,
  wished: Readonly<Record<string, string | null>>,
): Record<string, string> | undefined {
  const after = Object.entries({ ...handles, ...wished }).flatMap(([platform, name]) =>
    name === null ? [] : [[platform, name] as const],
  );
  return after.length === 0 ? undefined : Object.fromEntries(after);
}

function copied(wish: unknown): unknown {
  return Array.isArray(wish) ? [...wish] : wish;
}
