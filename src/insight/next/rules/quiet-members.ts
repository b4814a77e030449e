import { addDays, type CivilDate, later, shortDate } from '../../../domain/civil-date.ts';
import type { Member } from '../../../domain/member.ts';
import { namesText } from '../../../domain/names-text.ts';
import { isHappening } from '../../../domain/record.ts';
import { latelyOn } from '../../matching/lately.ts';
import { personName } from '../../person-name.ts';
import type { Facts, Rule } from '../facts.ts';
import { introducing } from '../for-people.ts';
import { isLogRead } from '../log-read.ts';

/** So many are asked after at once; one more is named too. */
const MOST = 3;

/** In so many days, fewer people than that were recorded where the log does not tell who is there. */
const DAYS = 42;
const FEWEST = 3;

/** Somebody quiet, with the last day on which something is recorded of them; null where the roster says so. */
interface Quiet {
  readonly member: Member;
  readonly since: CivilDate | null;
}

/**
 * People of whom nothing is recorded for six weeks, although there was before, or whom the roster has as
 * quiet: three of them, those first who were there last. Nothing where the log does not tell who is there.
 */
export const quietMembers: Rule = (facts) => {
  if (!isLogRead(facts) || !tellsOfPeople(facts)) return [];
  const quiet = quietOf(facts);
  if (quiet.length === 0) return [];
  const asked = quiet.length > MOST + 1 ? quiet.slice(0, MOST) : quiet;
  const ids = asked.map(({ member }) => member.id);
  const names = namesText(
    quiet.map(({ member }) => personName(member)),
    MOST,
  );
  return [
    {
      id: `quiet@${facts.asOf.slice(0, 7)}`,
      strand: 'commitment',
      reason: `Ask how ${names} ${quiet.length === 1 ? 'is' : 'are'}: ${whyText(asked, facts.asOf)}`,
      command: introducing(ids),
      due: null,
      about: ids,
      owner: null,
      urgency: 'soon',
    },
  ];
};

/** Whether enough people were recorded lately that it says something of others that they were not. */
function tellsOfPeople({ standing, people, asOf }: Facts): boolean {
  const since = addDays(asOf, 1 - DAYS);
  const heard = new Set<string>();
  for (const record of standing) {
    if (record.on < since || record.type === 'invitation' || !isHappening(record)) continue;
    for (const id of record.members) heard.add(people.who(id)?.id ?? id);
    if (heard.size >= FEWEST) return true;
  }
  return false;
}

function quietOf({ standing, people, asOf }: Facts): readonly Quiet[] {
  const lately = latelyOn(standing, people, asOf);
  return people.all
    .filter(isToBeAskedAfter)
    .flatMap((member): Quiet[] => {
      const { quiet } = lately(member);
      // Of whom nothing was ever recorded, nobody can say that they have grown quiet.
      if (quiet === null || (quiet.since === 'never' && member.status !== 'quiet')) return [];
      const isDay = quiet.since !== 'never' && quiet.since !== 'on the roster';
      return [{ member, since: isDay ? quiet.since : null }];
    })
    .sort(lastHeardFirst);
}

function isToBeAskedAfter({ role, status, erased }: Member): boolean {
  return role !== 'facilitator' && (status === 'active' || status === 'quiet') && !erased;
}

function lastHeardFirst(a: Quiet, b: Quiet): number {
  if (a.since !== b.since) return (a.since ?? '') > (b.since ?? '') ? -1 : 1;
  return a.member.id < b.member.id ? -1 : 1;
}

function whyText(asked: readonly Quiet[], asOf: CivilDate): string {
  const days = asked.flatMap(({ since }) => since ?? []);
  const [first, ...others] = days;
  if (first === undefined) return 'the roster has them as quiet';
  const nothing = `nothing is recorded of them since ${shortDate(others.reduce(later, first), asOf)}`;
  return days.length === asked.length ? nothing : `${nothing}, or the roster has them as quiet`;
}
