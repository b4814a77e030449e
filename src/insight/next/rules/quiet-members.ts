import { type CivilDate, later, shortDate } from '../../../domain/civil-date.ts';
import type { Member } from '../../../domain/member.ts';
import { namesText } from '../../../domain/names-text.ts';
import { belongs } from '../../belongs.ts';
import { talkingWith } from '../../for-people.ts';
import { latelyOn } from '../../matching/lately.ts';
import { personName } from '../../person-name.ts';
import { heardOf, tellsWhoIsQuiet } from '../../quiet.ts';
import type { Facts, Rule } from '../facts.ts';

/** So many are asked after at once; one more is named too. */
const MOST = 3;

/** Somebody quiet, with the last day on which something is recorded of them; null where the roster says so. */
interface Quiet {
  readonly member: Member;
  readonly since: CivilDate | null;
}

/**
 * People of whom nothing is recorded for six weeks, although there was before, or whom the roster has as
 * quiet and nothing since says otherwise: three of them, those first who were there last. Nothing where the
 * log does not tell who is there.
 */
export const quietMembers: Rule = (facts) => {
  const { standing, people, asOf } = facts;
  if (!tellsWhoIsQuiet(standing, people, asOf)) return [];
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
      command: talkingWith(ids),
      due: null,
      about: ids,
      owner: null,
      urgency: 'soon',
    },
  ];
};

function quietOf({ standing, people, asOf }: Facts): readonly Quiet[] {
  const lately = latelyOn(standing, people, asOf);
  const heard = heardOf(standing, people, asOf);
  return people.all
    .filter((one) => one.role !== 'facilitator' && belongs(one, asOf))
    .flatMap((member): Quiet[] => {
      const { quiet } = lately(member);
      // Of whom nothing was ever recorded, nobody can say that they have grown quiet.
      if (quiet === null || (quiet.since === 'never' && member.status !== 'quiet')) return [];
      if (quiet.since === 'on the roster' && heard.has(member.id)) return [];
      const isDay = quiet.since !== 'never' && quiet.since !== 'on the roster';
      return [{ member, since: isDay ? quiet.since : null }];
    })
    .sort(lastHeardFirst);
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
