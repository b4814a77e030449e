import type { Community } from '../../src/domain/community.ts';
import {
  CHARTER,
  community,
  goal,
  happening,
  member,
  reach,
  recordId,
  timeline,
  value,
} from '../insight/builders.ts';

/** A community with people and what happened among them, for 24 November 2026. */

/** Four characters, so that none stands in another. */
const idOf = (number: number) => `k${String(100 + number)}`;

/** Those who joined this quarter: the last three in the last seven days. */
const JOINED = ['10-05', '10-19', '11-02', '11-18', '11-20', '11-24'];

/** Eighteen people: 12 active, 2 quiet, 3 invited, 1 who left; only the first two may be named. */
export const MEMBERS = Array.from({ length: 18 }, (_, index) =>
  member(idOf(index), {
    name: `Given${index} Family${index}`,
    email: `mail${index}@example.org`,
    other_emails: [`other${index}@example.org`],
    handles: { slack: `handle${index}` },
    accounts: { discourse: `account${index}` },
    skills: [`skill${index}`],
    interests: [`interest${index}`],
    offers: [`offer${index}`],
    seeks: [`seek${index}`],
    note: `note${index}`,
    status: index < 12 ? 'active' : index < 14 ? 'quiet' : index < 17 ? 'invited' : 'left',
    joined: index < 12 ? `2026-${JOINED[index - 6] ?? '06-01'}` : '2026-06-01',
    ...(index < 2 ? { named: 'yes' as const } : {}),
  }),
);

const introductions = ['10-02', '10-08', '10-09', '10-20', '11-04', '11-18', '11-24'].map(
  (on, index) => happening('introduction', on, { members: [idOf(index), idOf(index + 1)] }),
);

/** The first has five, the second three, four others one each: two carry half of twelve. */
const contributions = [0, 0, 1, 2, 0, 1, 3, 0, 4, 1, 0, 5].map((person, index) =>
  happening('contribution', index < 8 ? '10-13' : '11-17', {
    members: [idOf(person)],
    about: 'secret about',
  }),
);

const others = [
  happening('ask', '10-30', { about: 'secret ask' }, { id: 1 }),
  happening('ask', '11-12', { about: 'secret ask' }, { id: 2 }),
  happening('ask', '11-20', { about: 'secret ask' }, { id: 3 }),
  happening('ask', '11-21', { about: 'secret ask' }, { id: 4 }),
  happening('answer', '11-22', { ask: recordId(4), note: 'secret answer' }),
  happening('experience', '11-12', { experience: 'clinic', about: 'secret clinic' }),
  happening('expert-visit', '11-12', { expert: 'Secret Expert' }),
  ...[0, 1, 2, 3, 4, 5, 6].map((person) =>
    happening('attendance', '11-12', { members: [idOf(person)], experience: 'clinic' }),
  ),
  happening('story', '11-13', {
    story: 'They read my chart.\nAnd then they acted.',
    share: 'yes',
    members: [idOf(0), idOf(7)],
  }),
  happening('story', '11-14', { story: 'Not to be shown', members: [idOf(0)] }),
];

/** What a story says that names somebody who did not agree to it. */
export const TELLING_STORY = 'I owe it to Given9, who sat beside me.';

const telling = happening('story', '11-16', {
  story: TELLING_STORY,
  share: true,
  members: [idOf(1)],
});

export const CHART_GUILD: Community = community({
  charter: CHARTER,
  members: MEMBERS,
  goals: [
    goal(
      'meet',
      [
        reach({
          id: 'talks',
          keyResult: 'Hold 10 talks',
          target: 10,
          timeline: timeline('Whole quarter'),
        }),
      ],
      { goal: 'Members get to know one another', timeline: timeline('Whole quarter') },
    ),
  ],
  records: [
    value('11-20', 6, { keyResult: 'meet/talks' }),
    ...introductions,
    ...contributions,
    ...others,
    telling,
  ],
});
