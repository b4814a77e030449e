import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../folder.ts';
import { cop } from './cop.ts';

const GOAL = `goal: Members get to know one another
timeline: Weeks 1-10
key_results:
  - id: talks
    key_result: Hold 12 talks
    target: 12
    unit: talks
`;

/** A file of records or people: one a line of JSON, as cop writes it. */
function lines(all: readonly object[], between = '\n'): string {
  return `${all.map((one) => `- ${JSON.stringify(one)}`).join(between)}\n`;
}

const NAMES = ['Ana Silva', 'Ben Okafor', 'Cleo Marsh', 'Dee Lund', 'Eli Novak', 'Fay Ortiz'];
const idOf = (index: number) => `k7f3q9x${index}`;

/** Six who are active, of whom Ana and Ben may be named; five who were invited. */
const PEOPLE = [
  ...NAMES.map((name, index) => ({
    id: idOf(index),
    name,
    email: `${name.split(' ')[0]?.toLowerCase()}@example.org`,
    handles: { slack: `@${name.split(' ')[1]?.toLowerCase()}${index}` },
    skills: ['watercolours'],
    joined: `2026-${['06-01', '10-06', '10-20', '11-03', '11-18', '11-23'][index]}`,
    ...(index < 2 ? { named: 'yes' } : {}),
  })),
  ...['v', 'w', 'x', 'y', 'z'].map((letter) => ({ id: `p2m8r4t${letter}`, status: 'invited' })),
];

const ulid = (number: number) => `01KA${String(number).padStart(22, '0')}`;
const ASK = ulid(90);

const RECORDS = [
  ...['2026-10-07', '2026-10-14', '2026-11-10', '2026-11-17', '2026-11-24'].map((on, index) => ({
    on,
    type: 'introduction',
    members: [idOf(index), idOf(index + 1)],
  })),
  ...['2026-10-07', '2026-10-08', '2026-10-21', '2026-11-18', '2026-11-19', '2026-11-24'].map(
    (on, index) => ({ on, type: 'contribution', members: [idOf([0, 0, 1, 2, 0, 3][index] ?? 0)] }),
  ),
  { on: '2026-11-05', type: 'ask', about: 'Who draws maps?' },
  { on: '2026-11-19', type: 'ask', id: ASK, about: 'Who knows scales?' },
  { on: '2026-11-20', type: 'answer', ask: ASK, members: [idOf(4)] },
  { on: '2026-11-12', type: 'experience', experience: 'clinic' },
  ...[0, 1, 2, 3, 4].map((index) => ({
    on: '2026-11-12',
    type: 'attendance',
    experience: 'clinic',
    members: [idOf(index)],
  })),
  {
    on: '2026-11-13',
    type: 'story',
    members: [idOf(0)],
    share: 'yes',
    story: 'They read my chart, and then they acted.',
  },
  {
    on: '2026-11-16',
    type: 'story',
    members: [idOf(1)],
    share: 'yes',
    story: 'Cleo sat beside me until it worked.',
  },
  { on: '2026-11-17', type: 'story', members: [idOf(1)], story: 'Between us alone.' },
  { on: '2026-11-20', type: 'check-in', key_result: 'meet/talks', value: 9, by: 'Dee Lund' },
].map((record, index) => ({ id: ulid(index), ...record }));

function guild(goal = GOAL): string {
  const month = (name: string) => lines(RECORDS.filter(({ on }) => on.startsWith(name)));
  return folderWith({
    'cop.yaml': 'format: 1\nname: Guild\ntimezone: Europe/Lisbon\n',
    'goals/2026-Q4/meet.yaml': goal,
    'members/01K90000000000000000000000.yaml': lines(PEOPLE, '\n\n'),
    'log/2026-10/2026-10-21-01KA0000000000000000000010.yaml': month('2026-10'),
    'log/2026-11/2026-11-24-01KA0000000000000000000020.yaml': month('2026-11'),
  });
}

const screen = (cwd: string, ...words: string[]) => cop(['report', ...words], { cwd }).stdout;

describe('the community in a report', () => {
  it('stands between the goals and what stands out', () => {
    expect(cop(['report'], { cwd: guild() })).toEqual({
      code: 0,
      stderr: '',
      stdout: `\
Guild · 2026-Q4 · week 9 of 14                                   Tue 24 Nov 2026

  Progress  75 %  ━━━━━━━━━━━━━━━━━━━━━━━━━╌╿╌╌╌╌╌╌   expected 83 %   ● on track
  1 goal: on track

● Members get to know one another                 Weeks 1-10            on track
    Hold 12 talks                         9 of 12 ━━━━━━━━━╿╌╌  75 %    on track

The community
  Members          11 on the roster: 6 active, 5 invited
  New              5 this quarter, 2 of them in the last 7 days
  Introductions    5 this quarter: 1 this week, 1 last week    by week ▁██▁▁▁███
  Contributions    6 this quarter
  Asks             1 open, for 19 days
  Experiences      1 held, 5 came in all
  Half carried by  2 of the 5 people who contributed
  In members’ words
    “Cleo sat beside me until it worked.”
    – Ben Okafor
    “They read my chart, and then they acted.”
    – Ana Silva

Stands out
  · 1 of 1 key result moved since last week (+75 points): Hold 12 talks (+9)
`,
    });
  });

  it('has figures below their labels where the window is narrow, and needs no more than ASCII', () => {
    const { stdout } = cop(['report', '--ascii'], { cwd: guild(), env: { COLUMNS: '40' } });
    expect(stdout.slice(stdout.indexOf('The community'))).toBe(`\
The community
  Members
    11 on the roster: 6 active, 5
    invited
  New
    5 this quarter, 2 of them in the
    last 7 days
  Introductions
    5 this quarter: 1 this week, 1 last
    week               by week _##___###
  Contributions
    6 this quarter
  Asks
    1 open, for 19 days
  Experiences
    1 held, 5 came in all
  Half carried by
    2 of the 5 people who contributed
  In members' words
    "Cleo sat beside me until it
    worked."
    - Ben Okafor
    "They read my chart, and then they
    acted."
    - Ana Silva

Stands out
  - 1 of 1 key result moved since last
    week (+75 points): Hold 12 talks
    (+9)
`);
  });

  it('is not there in a narrowed report, nor without people and what they did', () => {
    expect(screen(guild(), '--goal', 'meet')).not.toContain('The community');
    const bare = folderWith({
      'cop.yaml': 'format: 1\nname: Guild\ntimezone: UTC\n',
      'goals/2026-Q4/meet.yaml': GOAL,
    });
    expect(screen(bare)).toContain('Hold 12 talks');
    expect(screen(bare)).not.toContain('The community');
  });

  it('is told by the roster as it is: a line that cannot be read is an error', () => {
    const cwd = guild();
    const broken = folderWith({
      'cop.yaml': 'format: 1\nname: Guild\ntimezone: UTC\n',
      'goals/2026-Q4/meet.yaml': GOAL,
      'members/a.yaml': '- {"id":"k7f3q9xd","status":"sleepy"}\n',
    });
    expect(cop(['report'], { cwd }).code).toBe(0);
    const { code, stderr } = cop(['report'], { cwd: broken });
    expect(code).toBe(3);
    expect(stderr).toContain('members/a.yaml:1');
    expect(cop(['report', '--partial'], { cwd: broken }).stdout).toContain('members/a.yaml');
  });
});

/** Every string of the roster that names nobody who agreed to it. */
const SECRET = [
  ...PEOPLE.map(({ id }) => id),
  ...NAMES.slice(2).flatMap((name) => [name, ...name.split(' ')]),
  '@example.org',
  'silva0',
  'okafor1',
  'watercolours',
  'Between us alone',
];

describe('a community for everybody', () => {
  it('has no name but of those who agreed, and says on stderr which story is left out', () => {
    const { stdout, stderr, code } = cop(['report', '--public'], { cwd: guild() });
    expect(code).toBe(0);
    expect(stdout.slice(stdout.indexOf('The community'), stdout.indexOf('Stands out'))).toBe(`\
The community
  Members          11 on the roster: 6 active, 5 invited
  New              5 this quarter
  Introductions    5 this quarter: 1 this week, 1 last week    by week ▁██▁▁▁███
  Contributions    6 this quarter
  Asks             1 open, for 19 days
  Experiences      1 held, 5 came in all
  Half carried by  fewer than 5 of the 5 people who contributed
  In members’ words
    “They read my chart, and then they acted.”
    – Ana Silva

`);
    expect(stderr).toBe(`\
Left out, since it names somebody who has not agreed to be named:
  log/2026-11/2026-11-24-01KA0000000000000000000020.yaml:17
`);
  });

  it.each(['terminal', 'text', 'markdown', 'html', 'csv', 'json', 'github'])(
    'has no string of the roster in %s',
    (format) => {
      const { stdout, code } = cop(['report', '--public', '--format', format], { cwd: guild() });
      expect(code).toBe(0);
      expect(stdout).toContain('Hold 12 talks');
      for (const secret of SECRET) expect(stdout).not.toContain(secret);
      if (format !== 'csv') expect(stdout).toContain('Ana Silva');
    },
  );

  it('shows a title as it stands, and says on stderr that it names somebody', () => {
    const cwd = guild(GOAL.replace('Hold 12 talks', 'Hold 12 talks with Dee Lund'));
    const told = `Shown as it stands, though it names somebody who has not agreed to be named:
  goals/2026-Q4/meet.yaml:5
`;
    for (const words of [
      ['report', '--public', '--format', 'json'],
      ['export', 'csv', '--public'],
      ['export', 'csv', '--public', '--records'],
      ['export', 'ics', '--public'],
    ]) {
      const { stdout, stderr, code } = cop(words, { cwd });
      expect({ words, code }).toEqual({ words, code: 0 });
      expect(stderr).toContain(told);
      expect(stdout).toContain('with Dee Lund');
    }
    expect(cop(['report'], { cwd }).stderr).toBe('');
    expect(cop(['report', '--public', '--output', 'r.html'], { cwd }).stderr).toContain(told);
    expect(readFileSync(join(cwd, 'r.html'), 'utf8')).not.toContain('has not agreed');
  });
});
