import type { Files } from '../folder.ts';

const CHARTER = 'cop.yaml';
export const GOAL = 'goals/2026-Q4/meet.yaml';
/** Where it goes by `goal edit --quarter 2027-Q1`. */
export const GOAL_MOVED = 'goals/2027-Q1/meet.yaml';
const OTHER_GOAL = 'goals/2026-Q4/answer.yaml';
const PERSONA = 'personas/new-analyst.yaml';
const OUTPUT = 'report.txt';

const LOG: readonly (readonly [path: string, says: Says])[] = [
  ['2026-10/2026-10-23-01K88VZ4M0AAAAAAAAAAAAAAAA.yaml', ['introductions', 'add', 1]],
  ['2026-11/2026-11-13-01K9YVZ4M0BBBBBBBBBBBBBBBB.yaml', ['invite-members', 'value', 9]],
  ['2026-11/2026-11-20-01KAG6Z4M0CCCCCCCCCCCCCCCC.yaml', ['invite-members', 'value', 12]],
];

/** A small community as people write one: with comments, columns, and styles of their own. */
export const COMMUNITY: Files = {
  'README.md': 'Ours\n',
  [OUTPUT]: 'last month’s report\n',
  [CHARTER]: `# Written by hand
format: 1
name:     Chart Guild      # until we find a better one
members:  {now: Analysts in three teams, hoped_for: Anyone who shows data}
domain:   Showing data
practice: Publishing charts that people act on
timezone: Europe/Lisbon
`,
  '.cop/schemas/goal.json': '{"of": "an older cop"}\n',
  [PERSONA]: `persona: New analyst
description: Six months in; reads much, asks little
needs:
  - A first chart that somebody uses   # says Ana
`,
  'personas/silent-reader.yaml': 'persona: Silent reader\nstatus: current\n',
  [GOAL]: `# Ana wrote this by hand
goal:     Get to know one another   # the first goal
timeline: Weeks 5-12
owner:    ana
personas: [new-analyst]

key_results:
  # how many come
  - id:         invite-members
    key_result: Invite at least 20 members
    target:     20      # per quarter
    unit:       members

  - {id: introductions, key_result: Foster 5 introductions, target: 5}
`,
  [OTHER_GOAL]: `goal: Answer one another
timeline: Whole quarter
key_results:
- id: answered
  key_result: "Keep at least 9 of 10 questions answered"
  at_least: 90
  unit: '%'
`,
  ...Object.fromEntries(LOG.map(([path, said]) => [`log/${path}`, recordLine(path, said)])),
};

/** The same with a roster, and with somebody of it named in several files. */
export const WITH_ROSTER: Files = {
  ...COMMUNITY,
  'README.md': 'Ours, and Ana Silva’s\n',
  'members/01K88VZ4M0DDDDDDDDDDDDDDDD.yaml': `# By Ana Silva
- {"id":"k3f9x2ab","name":"Ana Silva","email":"ana@example.org","joined":"2026-10-05"}

- {"id":"p7c2q9zz","name":"Ben Dias","note":"A friend of Ana Silva"}
`,
};

/** The same with a list of members beside it: one is on the roster by the address, one is new. */
export const WITH_LIST: Files = {
  ...WITH_ROSTER,
  'list.csv': 'Name,Mail,Skills\nAna Silva,ana@example.org,Charts\nKim Lee,kim@example.org,\n',
};

/** The same with a list of who came, in two months: somebody of the roster, and somebody new. */
export const WITH_MEETINGS: Files = {
  ...WITH_ROSTER,
  'came.csv': `Date,Mail,Name
2026-10-30,ana@example.org,Ana
2026-11-13,ana@example.org,Ana
2026-11-13,zoe@example.org,Zoe
`,
};

/** The same once somebody asked for something, twice. */
export const WITH_ASKS: Files = {
  ...COMMUNITY,
  'log/2026-11/2026-11-13-01K9YVZ4M0EEEEEEEEEEEEEEEE.yaml':
    '- {"id":"01K9YVZ4M0EEEEEEEEEEEEEEEE","on":"2026-11-13","type":"ask","about":"Which map?"}\n',
  'log/2026-11/2026-11-20-01KAG6Z4M0EEEEEEEEEEEEEEEE.yaml':
    '- {"id":"01KAG6Z4M0EEEEEEEEEEEEEEEE","on":"2026-11-20","type":"ask","about":"Which chart?"}\n',
};

/** The same once the facilitators wrote down what they do regularly, by hand. */
export const WITH_PRACTICES: Files = {
  ...COMMUNITY,
  'facilitation.yaml': `practices:
  # Ana began with this
  - id:       weekly-question
    practice: Ask a question of the week   # in the channel
    strand:   commitment
    rhythm:   every week

  - {id: thank, practice: Thank somebody, strand: contribution, rhythm: monthly}
`,
};

/** The same once somebody recorded in two months by one command. */
export const WITH_TWO_MONTHS: Files = {
  ...COMMUNITY,
  ...recordFile('2026-10-30', '01KAT000000000000000000000'),
  ...recordFile('2026-11-23', '01KAT000000000000000000001'),
};

/** The same once one key result was reviewed, and carried over into a goal of the next quarter. */
export const WITH_REVIEW: Files = {
  ...COMMUNITY,
  'reviews/2026-Q4.yaml': `key_results:   # Ana and Ben, on the train
  - key_result: meet/invite-members
    score:      0.6
    becomes:    carried-over
    carried_to: meet-2027-q1/invite-members
`,
  'goals/2027-Q1/meet-2027-q1.yaml': `goal:      Get to know one another
timeline:  Whole quarter
continues: meet
key_results:
- {id: invite-members, key_result: Invite 8 more, target: 8}   # by hand
`,
};

function recordFile(on: string, id: string): Files {
  const path = `${on.slice(0, 7)}/${on}-${id}.yaml`;
  return { [`log/${path}`]: recordLine(path, ['introductions', 'add', 2]) };
}

type Says = readonly [keyResult: string, says: 'value' | 'add', number: number];

function recordLine(path: string, [keyResult, says, number]: Says): string {
  const [on, id] = [path.slice(8, 18), path.slice(19, -'.yaml'.length)];
  const record = { id, on, type: 'check-in', key_result: `meet/${keyResult}`, [says]: number };
  return `- ${JSON.stringify({ ...record, by: 'ana' })}\n`;
}

/** With a sheet beside it that has a persona and a goal to import. */
export const WITH_SHEET: Files = {
  ...COMMUNITY,
  'sheet.csv':
    'Persona,Description\nPower user,Asks for more\nGoal,Key results,Timeline\nLearn from one another,Hold 3 circles,Weeks 8-12\n',
};
