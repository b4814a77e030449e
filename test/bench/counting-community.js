// A community that counts itself, as large as one gets: ten thousand people, a hundred thousand records
// of one quarter, and a key result for every measure that is shipped.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const PEOPLE = 10_000;
export const RECORDS = 100_000;
const A_FILE = 5_000;
/** The first day of the quarter; the last records are of 24 November 2026. */
const FIRST_DAY = Date.UTC(2026, 9, 1);
const DAYS = 55;
const DAY = 86_400_000;

const MEASURES = [
  ['introductions-made', 'target: 20000'],
  ['invitations-sent', 'target: 6000'],
  ['invitations-accepted', 'target: 3000'],
  ['members-who-contributed', 'target: 10000'],
  ['complete-profiles', "target: 80\n    unit: '%'"],
  ['asks-answered-in-two-days', "target: 90\n    unit: '%'"],
  ['hours-to-first-answer', 'baseline: 100\n    target: 12\n    unit: h'],
  ['experiences-held', 'target: 500'],
  ['people-who-came-twice', 'target: 8000'],
  ['surveys-sent', 'target: 100'],
  ['answers-per-survey', 'target: 400'],
  ['belonging', 'baseline: 3\n    target: 4'],
];

/** Writes the community into an empty folder, always the same one. */
export function countingCommunity(folder) {
  const write = (path, lines) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), `${lines.join('\n')}\n`);
  };
  write('cop.yaml', CHARTER);
  write('goals/2026-Q4/counted.yaml', [
    'goal: Count what happens',
    'timeline: Whole quarter',
    'owner: ana',
    'key_results:',
    ...MEASURES.flatMap(([name, numbers]) => [
      `  - id: ${name}`,
      `    key_result: Come far with ${name}`,
      `    measure: ${name}`,
      `    ${numbers}`,
    ]),
  ]);
  for (let from = 0; from < PEOPLE; from += A_FILE / 5)
    write(`members/${ulid(from)}.yaml`, rosterLines(from, from + A_FILE / 5));
  for (let from = 0; from < RECORDS; from += A_FILE) {
    const records = Array.from({ length: A_FILE }, (_, index) => recordOf(from + index));
    for (const [month, its] of byMonth(records))
      write(
        `log/${month}/${its[0].on}-${ulid(from)}.yaml`,
        its.map((one) => `- ${JSON.stringify(one)}`),
      );
  }
}

/** Records of several months go into one file a month. */
function byMonth(records) {
  const months = new Map();
  for (const one of records) {
    const month = one.on.slice(0, 7);
    if (!months.has(month)) months.set(month, []);
    months.get(month).push(one);
  }
  return months;
}

const CHARTER = [
  'format: 1',
  'name: Counting',
  'members: Everybody',
  'domain: Showing data',
  'practice: Publishing charts that people act on',
  'timezone: Europe/Lisbon',
];

function rosterLines(from, to) {
  return Array.from({ length: to - from }, (_, index) => personOf(from + index)).flatMap((one) => [
    `- ${JSON.stringify(one)}`,
    '',
  ]);
}

function personOf(number) {
  return {
    id: personId(number),
    name: `Person ${number}`,
    email: `person-${number}@example.org`,
    handles: { slack: `person${number}` },
    ...(number % 3 === 0 ? {} : { persona: 'analyst' }),
    joined: number % 10 === 0 ? dayAfterFirst(number % DAYS) : '2026-01-15',
    ...(number % 4 === 0 ? {} : { skills: ['SQL', 'Charts'] }),
    ...(number % 5 === 0 ? {} : { seeks: ['A peer to review charts'] }),
    ...(number % 20 === 0 ? { status: 'quiet' } : {}),
  };
}

/** Of each hundred records so many of each type, in an order that mixes them. */
const OF_A_HUNDRED = [
  ...Array(15).fill('introduction'),
  ...Array(5).fill('invitation'),
  ...Array(26).fill('contribution'),
  'experience',
  ...Array(12).fill('ask'),
  ...Array(10).fill('answer'),
  ...Array(16).fill('attendance'),
  ...Array(15).fill('response'),
];

function recordOf(number) {
  // 61 has no divisor with 100 in common, so that each type has its place.
  const type = OF_A_HUNDRED[(number * 61) % 100];
  const on = dayAfterFirst(Math.floor((number * DAYS) / RECORDS));
  const says = number % 2_000 === 0 ? surveyOf(number) : (SAYS[type]?.(number) ?? {});
  return { id: ulid(number), on, type, ...says, by: 'ana' };
}

const SAYS = {
  introduction: (number) => ({ members: [someone(number), someone(number + 1)] }),
  invitation: (number) => ({
    members: [someone(number)],
    ...(number % 2 === 0 ? { accepted: '2026-11-20' } : {}),
  }),
  contribution: (number) => ({ members: [someone(number)], about: 'A chart that helped' }),
  ask: (number) => ({ members: [someone(number)], about: 'Which chart fits?' }),
  // The number of an ask: its place in the hundred before.
  answer: (number) => ({ ask: ulid(askBefore(number)), members: [someone(number)] }),
  experience: (number) => ({ experience: `clinic-${number}`, about: 'A chart clinic' }),
  attendance: (number) => ({
    members: [someone(number)],
    experience: `clinic-${number % 40}`,
    key: `meeting-${number}`,
  }),
  response: (number) => ({
    survey: `pulse-${number % 50}`,
    answers: { belonging: 1 + (number % 9) / 2 },
    key: `form-${number}`,
  }),
};

function surveyOf(number) {
  return { type: 'survey', survey: `pulse-${(number / 2_000) % 50}`, sent: 400 };
}

function askBefore(number) {
  for (let before = number - 1; before > 0; before -= 1)
    if (OF_A_HUNDRED[(before * 61) % 100] === 'ask') return before;
  return number;
}

function someone(number) {
  return personId((number * 7919 + Math.floor(number / 100) * 31) % PEOPLE);
}

function personId(number) {
  return `m${String(number).padStart(7, '0')}`;
}

function ulid(number) {
  return `01JD000000${String(number).padStart(16, '0')}`;
}

function dayAfterFirst(days) {
  return new Date(FIRST_DAY + days * DAY).toISOString().slice(0, 10);
}
