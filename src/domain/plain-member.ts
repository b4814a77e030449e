import { parseCivilDate } from './civil-date.ts';
import { keyProblem } from './id-as-key.ts';
import { ID } from './ids.ts';
import { MEMBER_ID, MEMBER_ROLES, MEMBER_STATUSES, type MemberFile } from './member.ts';
import { LONGEST_LINE, LONGEST_TEXT } from './parts.ts';

type Check = (value: unknown) => boolean;

const isLine: Check = (value) =>
  typeof value === 'string' && value.length <= LONGEST_LINE && /\S/.test(value);
const isLines: Check = (value) => Array.isArray(value) && value.every(isLine);
const isMemberId: Check = (value) => typeof value === 'string' && MEMBER_ID.test(value);
const isYesOrNo: Check = (value) => value === true || value === false || isOf(['yes', 'no'])(value);

const isPlatforms: Check = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(
    // A person's own keys, which begin with x-, do not count, so they are left to the schema.
    ([key, name]) => keyProblem(key) === undefined && isLine(name),
  );
};

function isOf(words: readonly string[]): Check {
  return (value) => words.some((word) => word === value);
}

/** What the schema of a person asks of each key, as short questions. */
const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['id', isMemberId],
  ['name', isLine],
  ['email', isLine],
  ['other_emails', isLines],
  ['handles', isPlatforms],
  ['accounts', isPlatforms],
  ['persona', (value) => typeof value === 'string' && ID.test(value)],
  ['joined', (value) => typeof value === 'string' && parseCivilDate(value) !== undefined],
  ['skills', isLines],
  ['interests', isLines],
  ['offers', isLines],
  ['seeks', isLines],
  ['role', isOf(MEMBER_ROLES)],
  ['status', isOf(MEMBER_STATUSES)],
  ['named', isYesOrNo],
  ['note', (value) => typeof value === 'string' && value.length <= LONGEST_TEXT],
  ['same_as', isMemberId],
  ['erased', isYesOrNo],
]);

/**
 * The person that data plainly is, at a look: nearly all of a roster are, and a roster may have
 * thousands. What is anything else, or has anything wrong, is left to the schema, which tells what and
 * why; a test holds that the two never disagree.
 * @param data an object that was read from a line of JSON
 */
export function plainMember(data: object): MemberFile | undefined {
  const values = data as Readonly<Record<string, unknown>>;
  let hasId = false;
  // What JSON makes has keys of its own alone, and to list them would take longer than to check them.
  for (const key in values) {
    if (CHECKS.get(key)?.(values[key]) !== true) return undefined;
    if (key === 'id') hasId = true;
  }
  // Each key holds what the schema asks of it, and the one that must be there is.
  return hasId ? (data as MemberFile) : undefined;
}
