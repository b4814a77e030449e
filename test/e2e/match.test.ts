import { describe, expect, it } from 'vitest';
import { folderWith, pathsIn } from '../folder.ts';
import { cop } from './cop.ts';
import { withoutIds } from './mended.ts';

const CHARTER = 'format: 1\nname: Chart Guild\ntimezone: Europe/Lisbon\n';
const ASK = '01M9V2X8Q4T7B1N5C3D6F8G0HJ';

const NEW_ANALYST = `persona: New analyst
description: Six months in; reads much, asks little
`;

/** Six people, of whom each shows one thing that suggestions rest on. */
const PEOPLE = [
  { id: 'k7f3q9xd', name: 'Ana Example', skills: ['Accessibility', 'SQL'], joined: '2026-03-02' },
  { id: 'p2m8r4tw', name: 'Ben Sample', interests: ['Accessibility'], offers: ['Chart reviews'] },
  { id: 'c3h9s2vm', name: 'Cy Instance', seeks: ['SQL'], persona: 'new-analyst' },
  {
    id: 'd4k2m8xq',
    name: 'Dee Case',
    interests: ['Accessibility'],
    seeks: ['Chart review'],
    joined: '2026-11-12',
  },
  { id: 'e5n1w7zp', name: 'Eli Model', persona: 'new-analyst', status: 'quiet' },
  { id: 'f6r4t9yb', name: 'Fay Pattern', joined: '2026-11-20' },
] as const;

/** A log of these records. */
function log(...records: readonly object[]): string {
  return records.map((one) => `- ${JSON.stringify(one)}\n`).join('');
}

const RECORDS = [
  { on: '2026-09-10', type: 'introduction', members: ['k7f3q9xd', 'p2m8r4tw'] },
  { on: '2026-09-11', type: 'conversation', members: ['c3h9s2vm', 'e5n1w7zp'] },
  {
    id: ASK,
    on: '2026-11-06',
    type: 'ask',
    members: ['c3h9s2vm'],
    about: 'Which chart for shares?',
    skills: ['SQL', 'Accessibility'],
  },
  { on: '2026-11-13', type: 'answer', members: ['k7f3q9xd'] },
  { on: '2026-11-16', type: 'contribution', members: ['k7f3q9xd'], about: 'A page' },
  { on: '2026-11-20', type: 'contribution', members: ['k7f3q9xd'], about: 'Another' },
  { on: '2026-11-20', type: 'conversation', members: ['d4k2m8xq'] },
];

function community(people: readonly object[] = PEOPLE, records: readonly object[] = RECORDS) {
  return folderWith({
    'cop.yaml': CHARTER,
    'personas/new-analyst.yaml': NEW_ANALYST,
    ...(people.length === 0
      ? {}
      : { 'members/roster.yaml': log(...people).replaceAll('\n-', '\n\n-') }),
    ...(records.length === 0 ? {} : { 'log/2026-11/a.yaml': log(...records) }),
  });
}

function run(cwd: string, ...words: string[]) {
  const { code, stdout, stderr } = cop([...words, '--no-input'], { cwd });
  return { code, stdout: withoutIds(stdout), stderr: withoutIds(stderr) };
}

/** What a command printed, which must have gone well and said nothing else. */
function screen(cwd: string, ...words: string[]): string {
  const { code, stdout, stderr } = cop([...words, '--no-input'], { cwd });
  expect({ words, code, stderr }).toEqual({ words, code: 0, stderr: '' });
  return stdout;
}

describe('cop match introductions', () => {
  it('makes a round in which nobody is left out, says why, and what records each', () => {
    const cwd = community();
    expect(screen(cwd, 'match', 'introductions')).toMatchInlineSnapshot(`
      "Who could meet: 6 people, 3 pairs, nobody left out               Tue 24 Nov 2026

      Dee Case and Ben Sample
        Ben offers Chart reviews, Dee seeks them; both care about Accessibility.
        Dee joined on 12 Nov; the last record of Ben is of 10 Sep.
        cop log introduction d4k2m8xq p2m8r4tw

      Cy Instance and Ana Example
        Ana is good at SQL, Cy seeks it.
        Cy has not been introduced to anybody yet; Ana did 3 things for others in two
        weeks, and may like a rest.
        cop log introduction c3h9s2vm k7f3q9xd

      Eli Model and Fay Pattern
        Nothing that is known links them yet.
        Fay joined on 20 Nov; Eli has not been introduced to anybody yet.
        cop log introduction e5n1w7zp f6r4t9yb

      The profiles of 2 people say nothing yet of skills, interests, offers or what is
      sought. Ask one of them, such as Eli Model, and write it down:
      cop member edit e5n1w7zp
      "
    `);
    expect(pathsIn(cwd).filter((path) => /^log\/.*yaml$/.test(path))).toEqual([
      'log/2026-11/a.yaml',
    ]);
  });

  it('says whom some could meet, nobody for two of them', () => {
    expect(
      screen(community(), 'match', 'introductions', '--for', 'dee', '--for', 'cy', '--for', 'fay'),
    ).toMatchInlineSnapshot(`
      "Whom each of them could meet                                     Tue 24 Nov 2026

      Dee Case and Ben Sample
        Ben offers Chart reviews, Dee seeks them; both care about Accessibility.
        Dee joined on 12 Nov; the last record of Ben is of 10 Sep.
        cop log introduction d4k2m8xq p2m8r4tw

      Cy Instance and Eli Model
        Both are like the persona “New analyst”.
        Cy and Eli have not been introduced to anybody yet.
        cop log introduction c3h9s2vm e5n1w7zp

      Fay Pattern and Ana Example
        Nothing that is known links them yet.
        Fay joined on 20 Nov; Ana did 3 things for others in two weeks, and may like a
        rest.
        cop log introduction f6r4t9yb k7f3q9xd
      "
    `);
  });

  it('lets people rest for a fortnight once they were introduced', () => {
    const met = { on: '2026-11-19', type: 'introduction', members: ['k7f3q9xd', 'd4k2m8xq'] };
    const cwd = community(PEOPLE, [...RECORDS, met]);
    expect(screen(cwd, 'match', 'introductions')).toMatchInlineSnapshot(`
      "Who could meet: 4 people, 2 pairs, nobody left out               Tue 24 Nov 2026

      Cy Instance and Eli Model
        Both are like the persona “New analyst”.
        Cy and Eli have not been introduced to anybody yet.
        cop log introduction c3h9s2vm e5n1w7zp

      Fay Pattern and Ben Sample
        Nothing that is known links them yet.
        Fay joined on 20 Nov; the last record of Ben is of 10 Sep.
        cop log introduction f6r4t9yb p2m8r4tw

      Introduced within the last two weeks, so not in this round: Dee Case (again from
      3 Dec) and Ana Example (again from 3 Dec).

      The profiles of 2 people say nothing yet of skills, interests, offers or what is
      sought. Ask one of them, such as Eli Model, and write it down:
      cop member edit e5n1w7zp
      "
    `);
    expect(screen(cwd, 'match', 'introductions', '--for', 'dee')).toMatchInlineSnapshot(`
      "Whom Dee Case could meet                                         Tue 24 Nov 2026

      Dee Case was introduced on 19 Nov. The next could be from Thu 3 Dec 2026 on.
      "
    `);
  });

  it('joins three where the number is odd', () => {
    expect(screen(community(PEOPLE.slice(0, 5)), 'match', 'introductions')).toMatchInlineSnapshot(`
      "Who could meet: 5 people, 1 pair and one group of three, nobody left out
                                                                       Tue 24 Nov 2026

      Dee Case and Ben Sample
        Ben offers Chart reviews, Dee seeks them; both care about Accessibility.
        Dee joined on 12 Nov; the last record of Ben is of 10 Sep.
        cop log introduction d4k2m8xq p2m8r4tw

      Cy Instance, Eli Model and Ana Example
        Cy and Eli: both are like the persona “New analyst”.
        Cy and Ana: Ana is good at SQL, Cy seeks it.
        Eli and Ana: nothing that is known links them yet.
        Cy and Eli have not been introduced to anybody yet; Ana did 3 things for
        others in two weeks, and may like a rest.
        cop log introduction c3h9s2vm e5n1w7zp
        cop log introduction c3h9s2vm k7f3q9xd
        cop log introduction e5n1w7zp k7f3q9xd
      "
    `);
  });

  it('prints commands that record what was suggested', () => {
    const cwd = community();
    const { groups } = JSON.parse(screen(cwd, 'match', 'introductions', '--json'));
    const commands: string[] = groups.flatMap(
      ({ introductions }: { introductions: { command: string }[] }) =>
        introductions.map(({ command }) => command),
    );
    expect(commands).toHaveLength(3);
    for (const command of commands)
      expect(run(cwd, ...command.split(' '))).toMatchObject({ code: 0 });
    // All of them rest now.
    expect(screen(cwd, 'match', 'introductions')).toBe(
      'Everybody was introduced within the last two weeks. The next introduction could\nbe from Tue 8 Dec 2026 on.\n',
    );
  });

  it.each([
    ['nobody is there', []],
    ['one person is there', PEOPLE.slice(0, 1)],
    ['no two have anything in common', [PEOPLE[0], PEOPLE[5]]],
  ])('says so where %s, instead of guessing', (_, people) => {
    expect(screen(community(people, []), 'match', 'introductions')).toMatchSnapshot();
  });

  it.each([
    [['--for', 'zoe'], 'nobody on the roster is called "zoe"'],
    [['-n', 'many'], '"many" is no number of suggestions'],
    [['-n', '0'], '"0" is no number of suggestions'],
  ])('is refused with %j', (words, problem) => {
    const { code, stderr } = run(community(), 'match', 'introductions', ...words);
    expect(code).toBe(2);
    expect(stderr).toContain(problem);
  });
});

/** A community of forty: what they know and look for goes round, so that each fits a few others. */
const TOPICS = ['Accessibility', 'Maps', 'SQL', 'Colour', 'Statistics', 'Storytelling', 'Surveys'];
const FORTY = Array.from({ length: 40 }, (_, at) => ({
  id: `m${String((at * 7) % 40).padStart(2, '0')}example`,
  name: `${['Ada', 'Bo', 'Cleo', 'Dev', 'Eve'][at % 5]} ${['Ash', 'Birch', 'Cedar', 'Elm', 'Fir', 'Hazel', 'Oak', 'Pine'][at % 8]}`,
  joined: at % 10 === 3 ? '2026-11-10' : '2026-06-01',
  ...(at % 3 === 0 ? { skills: [TOPICS[at % 7]] } : { interests: [TOPICS[at % 7]] }),
  ...(at % 4 === 1 ? { offers: [`${TOPICS[(at + 1) % 7]} reviews`] } : {}),
  ...(at % 4 === 2 ? { seeks: [`A ${TOPICS[(at + 2) % 7]} review`] } : {}),
}));

describe('a community of forty', () => {
  it('has a round in which nobody is left out, and everybody has a reason', () => {
    const cwd = community(FORTY, []);
    const { people, groups } = JSON.parse(screen(cwd, 'match', 'introductions', '--json'));
    const introductions: { members: string[]; links: unknown[] }[] = groups.flatMap(
      (group: { introductions: object[] }) => group.introductions,
    );
    expect(people).toHaveLength(40);
    expect(introductions).toHaveLength(20);
    expect(new Set(introductions.flatMap(({ members }) => members)).size).toBe(40);
    for (const { links } of introductions) expect(links).not.toEqual([]);
  });

  it('shows the first ten pairs, and how to see the others', () => {
    const cwd = community(FORTY, []);
    expect(screen(cwd, 'match', 'introductions')).toMatchSnapshot();
    const all = screen(cwd, 'match', 'introductions', '-n', '20');
    expect(all.match(/cop log introduction/g)).toHaveLength(20);
    expect(all).not.toContain('more:');
  });

  it('says the same whichever file somebody stands in', () => {
    const other = folderWith({
      'cop.yaml': CHARTER,
      'members/a.yaml': log(...FORTY.slice(20)).replaceAll('\n-', '\n\n-'),
      'members/b.yaml': log(...FORTY.slice(0, 20)).replaceAll('\n-', '\n\n-'),
    });
    const one = community(FORTY, []);
    expect(screen(other, 'match', 'introductions')).toBe(screen(one, 'match', 'introductions'));
  });
});

describe('cop match ask', () => {
  it('says who could answer, and why: neither who asks nor who answered', () => {
    const cwd = community();
    const shown = screen(cwd, 'match', 'ask', 'which chart');
    expect(shown).toMatchInlineSnapshot(`
      "Who could answer                                                 Tue 24 Nov 2026
      Cy Instance asks: Which chart for shares? (takes SQL, Accessibility): open for
      18 days

      Dee Case
        Cares about Accessibility. Dee joined on 12 Nov.
        cop log answer d4k2m8xq --ask F8G0HJ

      Ben Sample
        Cares about Accessibility. The last record of Ben is of 10 Sep.
        cop log answer p2m8r4tw --ask F8G0HJ

      Ana Example
        Is good at Accessibility and SQL. Ana did 3 things for others in two weeks,
        and may like a rest.
        cop log answer k7f3q9xd --ask F8G0HJ
      "
    `);
    expect(screen(cwd, 'match', 'ask', 'last')).toBe(shown);
    expect(screen(cwd, 'match', 'ask', ASK.slice(-6).toLowerCase())).toBe(shown);
    expect(screen(cwd, 'match', 'ask', 'last', '-n', '1')).toContain(
      '\nAnd 2 more: cop match ask F8G0HJ -n 3\n',
    );
    expect(run(cwd, 'log', 'answer', 'd4k2m8xq', '--ask', 'F8G0HJ')).toMatchObject({ code: 0 });
    const { ask, people } = JSON.parse(screen(cwd, 'match', 'ask', 'last', '--json'));
    expect(ask).toMatchObject({ id: ASK, state: 'answered', since: '2026-11-24' });
    expect(people.map(({ id }: { id: string }) => id)).toEqual(['p2m8r4tw', 'k7f3q9xd']);
  });

  it('says so where no profile suits, instead of guessing', () => {
    const cwd = community(PEOPLE, [{ ...RECORDS[2], about: 'Knitting', skills: ['Wool'] }]);
    expect(screen(cwd, 'match', 'ask', 'knit')).toMatchInlineSnapshot(`
      "Who could answer                                                 Tue 24 Nov 2026
      Cy Instance asks: Knitting (takes Wool): open for 18 days

      There is too little to go on: no profile says that it suits this. Ask everybody,
      or say in other words what it takes:
      cop log correct F8G0HJ --skills "…"
      "
    `);
  });

  it('is refused where there is no such ask', () => {
    expect(run(community(), 'match', 'ask', 'sewing')).toMatchObject({
      code: 2,
      stderr: `error: no ask has an id that ends in "sewing", or says that
  The last ones: F8G0HJ (Which chart for shares?, Fri 6 Nov 2026)
`,
    });
    expect(run(community(PEOPLE, []), 'match', 'ask', 'last').stderr).toContain('no ask yet');
  });
});

describe('cop ask', () => {
  it('add records an ask, and says who could be looked for next', () => {
    const cwd = community(PEOPLE, []);
    const words = ['--about', 'How to draw maps?', '--skill', 'Maps', '--skill', 'R'];
    expect(run(cwd, 'ask', 'add', 'ben', ...words)).toEqual({
      code: 0,
      stdout: `Ben Sample asked: the 1st ask of the quarter
  How to draw maps? Takes Maps, R
`,
      stderr: `
Wrote log/2026-11/2026-11-24-ULID.yaml
To take it back: cop undo
Who could answer: cop match ask last
`,
    });
    expect(screen(cwd, 'ask', 'list')).toMatch(
      /^24 Nov {2}asked today {2}Ben Sample {2}How to draw maps\? \(takes Maps, R\) {2}[0-9A-Z]{6}$/m,
    );
  });

  it('add names the flags of what is missing', () => {
    expect(run(community(), 'ask', 'add', '--about', 'Maps?')).toMatchObject({
      code: 2,
      stderr: `error: the answer to "Who asks?" is missing, and nobody is there to be asked
  Give it: cop ask add ana --about "…"
`,
    });
    expect(run(community(), 'ask', 'add', 'ben').stderr).toContain('--about');
  });

  it('list has those that are open, the oldest first, and with --all how the others ended', () => {
    const cwd = community();
    const later = ['--about', 'A talk in May', '--on', '2026-11-20'];
    run(cwd, 'ask', 'add', 'ben', ...later);
    run(cwd, 'ask', 'add', 'dee', '--about', 'Colours', '--on', '2026-11-10', '--by', 'kim');
    const shown = screen(cwd, 'ask', 'list');
    expect(shown).toMatch(/\n6 Nov .*18 days [\s\S]*\n10 Nov .*14 days .*\n20 Nov .*4 days /);
    run(cwd, 'log', 'answer', 'ana', '--ask', 'F8G0HJ');
    run(cwd, 'ask', 'close', 'talk');
    expect(screen(cwd, 'ask', 'list')).toMatch(
      /^Asked.*\n10 Nov .*\n\n2 answered or closed not shown: --all\n/,
    );
    const { asks } = JSON.parse(screen(cwd, 'ask', 'list', '--all', '--json'));
    expect(asks.map(({ about, state }: Record<string, string>) => [about, state])).toEqual([
      ['Which chart for shares?', 'answered'],
      ['Colours', 'open'],
      ['A talk in May', 'closed'],
    ]);
  });

  it('close says that nobody waits any more, and undo takes that back', () => {
    const cwd = community();
    const why = ['--why', 'Found it in the handbook'];
    expect(run(cwd, 'ask', 'close', 'which chart', ...why, '--on', '2026-11-20')).toEqual({
      code: 0,
      stdout: `Cy Instance asks: Which chart for shares? (takes SQL, Accessibility): closed
from Fri 20 Nov 2026 on
  Found it in the handbook
`,
      stderr: `
Wrote log/2026-11/2026-11-06-ULID.yaml
To take it back: cop undo
`,
    });
    expect(screen(cwd, 'ask', 'list')).toBe('No ask is open. 1 answered or closed: --all\n');
    expect(screen(cwd, 'ask', 'list', '--as-of', '2026-11-19')).toContain('open for 13 days');
    expect(screen(cwd, 'report')).toMatch(/Asks +none open/);
    // By the id that it had, too.
    expect(run(cwd, 'ask', 'close', 'F8G0HJ').stdout).toMatch(
      /closed\s+on\s+20 Nov already, so there is nothing to close/,
    );
    expect(screen(cwd, 'match', 'ask', 'last')).toMatchInlineSnapshot(`
      "Who could answer                                                 Tue 24 Nov 2026
      Cy Instance asks: Which chart for shares? (takes SQL, Accessibility): closed on
      20 Nov
      "
    `);
    expect(cop(['check'], { cwd }).stdout).not.toContain('error');
    expect(run(cwd, 'undo', '--no-input')).toMatchObject({ code: 0 });
    expect(screen(cwd, 'ask', 'list')).toContain('open for 18 days');
  });

  it('close is refused before the ask was made, and shows what it would write', () => {
    const cwd = community();
    expect(run(cwd, 'ask', 'close', 'last', '--on', '2026-11-05')).toMatchObject({ code: 2 });
    const { stdout } = run(cwd, 'ask', 'close', 'last', '--why', 'Done', '--dry-run');
    expect(stdout).toContain('"closed":"2026-11-24"');
    expect(screen(cwd, 'ask', 'list')).toContain('open for 18 days');
  });

  it('by nobody is told by cop check, with its place and what to type', () => {
    const { members: _, ...ask } = { ...RECORDS[2], members: [] };
    const cwd = community(PEOPLE, [ask]);
    const { stdout } = cop(['check'], { cwd });
    expect(stdout).toContain('record/ask-by-nobody');
    expect(stdout).toMatch(/log\/2026-11\/a\.yaml:1:\d+ advice record\/ask-by-nobody/);
    expect(stdout).toContain('cop log correct F8G0HJ ana');
  });
});
