import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, pathsIn } from '../folder.ts';
import { cop } from './cop.ts';
import { withoutIds } from './mended.ts';

const ANA = 'k7f3q9xd';
const BEN = 'p2m8r4tw';
const CY = 'c3h9s2vm';

const FILES = {
  'cop.yaml': 'format: 1\nname: Chart Guild\ntimezone: Europe/Lisbon\n',
  'goals/2026-Q4/meet.yaml': `goal: Get to know one another
timeline: Whole quarter
key_results:
  - id: introductions
    key_result: Foster at least 4 introductions
    target: 4
    unit: introductions
    measure: {count: introductions}
`,
  'members/roster.yaml': [
    `- {"id":"${ANA}","name":"Ana Example","joined":"2026-10-05"}\n`,
    `- {"id":"${BEN}","name":"Ben Sample"}\n`,
    `- {"id":"${CY}","name":"Cy Instance"}\n`,
  ].join('\n'),
};

function workspace(files: Readonly<Record<string, string>> = {}): string {
  return folderWith({ ...FILES, ...files });
}

function run(cwd: string, ...words: string[]) {
  const { code, stdout, stderr } = cop([...words, '--no-input'], { cwd });
  return { code, stdout: withoutIds(stdout), stderr: withoutIds(stderr) };
}

/** What a command wrote and said, which must have gone well. */
function go(cwd: string, ...words: string[]): string {
  const { code, stdout, stderr } = cop([...words, '--no-input'], { cwd });
  expect({ words, code, stderr }).toEqual({ words, code: 0, stderr });
  return stdout;
}

/** Every record of the log, without its id, in the order of the files. */
function recorded(cwd: string): Record<string, unknown>[] {
  return pathsIn(cwd)
    .filter((path) => /^log\/.*\.yaml$/.test(path))
    .flatMap((path) => readFileSync(join(cwd, path), 'utf8').trimEnd().split('\n'))
    .map((line) => {
      const { id: _, ...record } = JSON.parse(line.slice(2));
      return record;
    });
}

/** The end of the id of the record that was written last. */
function lastId(cwd: string): string {
  const { records } = JSON.parse(go(cwd, 'log', 'list', '--json', '--all'));
  const ids: string[] = records.map(({ id }: { id: string }) => id).sort();
  return (ids.at(-1) ?? '').slice(-6);
}

describe('cop log introduction', () => {
  it('records it, and says which it is and what it moves', () => {
    const cwd = workspace();
    expect(run(cwd, 'log', 'introduction', 'ana', 'ben', '--about', 'Maps')).toEqual({
      code: 0,
      stdout: `Ana Example and Ben Sample were introduced: the 1st introduction of the quarter
  Maps
Foster at least 4 introductions: 1 of 4
  25 % of the way (was 0 %), 60 % expected by today: at risk
`,
      stderr: `
Wrote log/2026-11/2026-11-24-ULID.yaml
To take it back: cop undo
`,
    });
    expect(recorded(cwd)).toEqual([
      { on: '2026-11-24', type: 'introduction', members: [ANA, BEN], about: 'Maps' },
    ]);
  });

  it('may be named in the plural, and be of another day', () => {
    const cwd = workspace();
    const words = ['--on', '2026-11-03', '--by', 'kim', '--note', 'At lunch'];
    expect(run(cwd, 'log', 'introductions', BEN, 'cy', ...words)).toMatchObject({
      stdout: `Ben Sample and Cy Instance were introduced: the 1st introduction of the quarter
  At lunch
  On Tue 3 Nov 2026
Foster at least 4 introductions: 1 of 4
  25 % of the way (was 0 %), 60 % expected by today: at risk
`,
      stderr: `
Wrote log/2026-11/2026-11-03-ULID.yaml
To take it back: cop undo --by kim
`,
    });
  });

  it('of two who were introduced already is recorded, and told', () => {
    const cwd = workspace();
    go(cwd, 'log', 'introduction', 'ana', 'ben');
    const again = run(cwd, 'log', 'introduction', 'ben', 'ana');
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('the 2nd intro') });
    expect(again.stderr).toMatch(
      /^Ben Sample and Ana Example were introduced already, on 24 Nov\. This is recorded\nas well\.\n/,
    );
  });

  it.each([
    [
      ['ana', 'ben', 'cy'],
      `error: an introduction is of two people, and these are 3
  Record each pair: ana ben, ana cy, ben cy: cop log introduction ana ben
`,
    ],
    [
      ['ana', 'ana'],
      `error: "ana" and "ana" are one person: Ana Example (${ANA})
  Nobody is introduced to themself: name two people
`,
    ],
    [
      ['ana'],
      `error: the answer to "Who was introduced to whom?" is missing, and nobody is
there to be asked
  Give it: cop log introduction ana ben
`,
    ],
    [
      ['ana', 'bem'],
      `error: nobody on the roster is called "bem"
  Did you mean Ben Sample (${BEN})? Somebody new is added to the roster first:
  cop member add bem
`,
    ],
    [
      ['ana', 'Zoe Other'],
      `error: nobody on the roster is called "Zoe Other"
  Somebody new is added to the roster first: cop member add "Zoe Other"
`,
    ],
    [['ana', 'ben', '--minutes', '3'], "error: unknown option '--minutes'\n"],
    [
      ['ana', 'ben', '--on', 'soon'],
      `error: --on: the calendar has no day "soon"
  Write a day as year-month-day, such as 2026-11-24; or yesterday, or friday
`,
    ],
  ])('is refused where it makes no record: %j', (words, stderr) => {
    const cwd = workspace();
    expect(run(cwd, 'log', 'introduction', ...words)).toEqual({ code: 2, stdout: '', stderr });
    expect(recorded(cwd)).toEqual([]);
  });
});

describe('cop log', () => {
  it('makes a record of each person, where its type says so', () => {
    const cwd = workspace();
    expect(run(cwd, 'log', 'invitation', 'ben', 'cy').stdout).toBe(
      'Ben Sample and Cy Instance were invited: the 1st and 2nd invitations of the\nquarter\n',
    );
    go(cwd, 'log', 'attendance', 'ana', 'cy', '--experience', 'clinic', '--minutes', '45 min');
    const clinic = { type: 'attendance', experience: 'clinic', minutes: 45 };
    const on = '2026-11-24';
    expect(recorded(cwd)).toEqual([
      { on, type: 'invitation', members: [BEN] },
      { on, type: 'invitation', members: [CY] },
      { on, ...clinic, members: [ANA] },
      { on, ...clinic, members: [CY] },
    ]);
    expect(pathsIn(join(cwd, 'log/2026-11'))).toHaveLength(2);
  });

  it('takes the fields of each type as flags', () => {
    const cwd = workspace();
    go(cwd, 'log', 'ask', 'ana', '--about', 'Which chart?', '--skills', 'SQL', '--skills', 'R');
    const ask = lastId(cwd);
    go(cwd, 'log', 'answer', 'ben', '--ask', ask.toLowerCase(), '--hours', '3,5 h');
    go(
      cwd,
      'log',
      'response',
      '--survey',
      'autumn',
      '--answer',
      'belonging=4',
      '--answer',
      'why=x',
    );
    go(cwd, 'log', 'story', 'ana', '--story', 'I found a mentor', '--share');
    go(cwd, 'log', 'x-book-club', 'cy', '--field', 'book=Data Points', '--field', 'pages=12');
    const on = '2026-11-24';
    expect(recorded(cwd)).toEqual([
      { on, type: 'ask', members: [ANA], about: 'Which chart?', skills: ['SQL', 'R'] },
      { on, type: 'answer', members: [BEN], ask: expect.stringMatching(`${ask}$`), hours: 3.5 },
      { on, type: 'response', survey: 'autumn', answers: { belonging: 4, why: 'x' } },
      { on, type: 'story', members: [ANA], story: 'I found a mentor', share: true },
      { on, type: 'x-book-club', members: [CY], book: 'Data Points', pages: 12 },
    ]);
    expect(cop(['check'], { cwd }).stdout).not.toContain('error');
  });

  it.each([
    [
      ['introducton', 'ana', 'ben', '--minutes', '3'],
      `error: "introducton" is no type of record
  Did you mean introduction? A type of your own begins with x-
`,
    ],
    [
      ['checkin', 'invite'],
      `error: a check-in has a command of its own
  Record it so: cop checkin
`,
    ],
    [
      ['x-Book club', 'ana'],
      `error: "x-Book club" is no name of a type
  Write x-book-club
`,
    ],
    [
      ['x-book-club', 'ana', '--pages', '3'],
      `error: an x-book-club has no --pages
  Say a field of your own so: --field pages=…
`,
    ],
    [
      ['x-book-club', '--field', 'by=kim'],
      `error: --field: "by" is a key of every record
  Say it by its own flag, or name it otherwise
`,
    ],
    [
      [],
      `error: what happened is missing, and nobody is there to be asked
  Give it: cop log introduction ana ben
`,
    ],
    [
      ['ask', 'ana'],
      `error: what is to be said of an ask is missing, and nobody is there to be asked
  Give it: --about or --note
`,
    ],
    [
      ['answer', 'ana', '--ask', 'last'],
      `error: there is no ask yet
  Record it first: cop ask add
`,
    ],
    [
      ['attendance', 'ana', '--minutes', '45 km'],
      `error: --minutes: "45 km" is not in minutes
  Write how many minutes: 45
`,
    ],
    [
      ['content', '--about', 'Maps', '--link', 'exmple'],
      `error: --link: "exmple" is no link
  Write it whole: https://example.org/page
`,
    ],
    [
      ['experience', '--experience', 'Chart clinic'],
      `error: --experience: an id has only small letters a-z, digits and hyphens
  Write chart-clinic
`,
    ],
  ])('is refused, with what to type: %j', (words, stderr) => {
    const cwd = workspace();
    expect(run(cwd, 'log', ...words)).toEqual({ code: 2, stdout: '', stderr });
    expect(recorded(cwd)).toEqual([]);
  });

  it('says what was perhaps not meant, and records it all the same', () => {
    const cwd = workspace();
    go(cwd, 'log', 'experience', '--experience', 'chart-clinic');
    expect(run(cwd, 'log', 'attendance', 'ana', '--experience', 'chart-clinc')).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(
        /^No experience is called chart-clinc yet\. Did you mean chart-clinic\? Then put it right: cop log correct last --experience chart-clinic\n/,
      ),
    });
    go(cwd, 'log', 'correct', 'last', '--experience', 'chart-clinic');
    expect(recorded(cwd).at(-1)).toMatchObject({ experience: 'chart-clinic' });
    const answers = ['--answer', 'belonging=4', '--answer', 'why=x'];
    go(cwd, 'log', 'response', '--survey', 'autumn', ...answers);
    const words = ['--answer', 'belonging=five', '--answer', 'why=y'];
    const { code, stderr } = run(cwd, 'log', 'response', '--survey', 'autumn', ...words);
    expect(code).toBe(0);
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      'Others answered belonging with a number: "five" is left out of its average. To say a number: cop log correct last --answer "belonging=5" --answer "why=y"',
    );
  });

  it('says that somebody was invited or welcomed already', () => {
    const cwd = workspace();
    go(cwd, 'log', 'invitation', 'cy', '--on', '2026-11-17', '--key', 'a');
    expect(run(cwd, 'log', 'invitation', 'ben', 'cy').stderr).toMatch(
      /^Cy Instance was invited already, on 17 Nov\. This is recorded as well\.\n/,
    );
    expect(run(cwd, 'log', 'invitation', 'cy', '--key', 'a').stderr).toBe('');
    expect(run(cwd, 'log', 'welcome', 'cy').stderr).not.toContain('already');
    expect(run(cwd, 'log', 'welcome', 'cy').stderr).toContain(
      'Cy Instance was welcomed already, on',
    );
  });

  it('understands yesterday and weekdays behind --on', () => {
    const cwd = workspace();
    go(cwd, 'log', 'welcome', 'cy', '--on', 'yesterday');
    go(cwd, 'log', 'correct', 'last', '--on', 'Friday');
    expect(recorded(cwd).map(({ on }) => on)).toEqual(['2026-11-20', '2026-11-23']);
  });

  it('counts a retry with the same key once, and writes nothing', () => {
    const cwd = workspace();
    go(cwd, 'log', 'introduction', 'ana', 'ben', '--key', 'job-1', '--by', 'bot');
    const before = recorded(cwd);
    expect(run(cwd, 'log', 'introduction', 'ana', 'ben', '--key', 'job-1')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(
        /^Already recorded as \w{6}; it counts once\n {2}introduction of Ana Example and Ben Sample, by bot on 24 Nov\n {2}log\/2026-11\/2026-11-24-ULID\.yaml:1\n$/,
      ),
      stderr: '',
    });
    expect(recorded(cwd)).toEqual(before);
  });

  it('gives each of several records a key of its own, so that a retry adds who is new', () => {
    const cwd = workspace();
    go(cwd, 'log', 'invitation', 'ana', 'ben', '--key', 'mail');
    go(cwd, 'log', 'invitation', 'ana', 'ben', 'cy', '--key', 'mail');
    expect(recorded(cwd).map(({ key }) => key)).toEqual([
      `mail:${ANA}`,
      `mail:${BEN}`,
      `mail:${CY}`,
    ]);
  });

  it('tells machines what was recorded', () => {
    const cwd = workspace();
    const said = JSON.parse(go(cwd, 'log', 'introduction', 'ana', 'ben', '--key', 'a', '--json'));
    expect(said).toEqual({
      records: [
        {
          id: expect.stringMatching(/^01\w{24}$/),
          on: '2026-11-24',
          type: 'introduction',
          members: [ANA, BEN],
          key: 'a',
          corrects: null,
          withdraws: null,
          file: expect.stringMatching(/^log\/2026-11\/.*\.yaml$/),
          line: 1,
        },
      ],
      already: [],
    });
    const again = JSON.parse(go(cwd, 'log', 'introduction', 'ana', 'ben', '--key', 'a', '--json'));
    expect(again).toEqual({ records: [], already: said.records });
  });

  it('writes nothing under --dry-run', () => {
    const cwd = workspace();
    expect(go(cwd, 'log', 'welcome', 'ana', '--dry-run')).toContain(`"members":["${ANA}"]}`);
    expect(recorded(cwd)).toEqual([]);
  });

  it('finds nobody in a roster file with an error, and says so', () => {
    const cwd = workspace({ 'members/zz.yaml': '- {"id":"x 1"}\n' });
    const { code, stderr } = run(cwd, 'log', 'welcome', 'dee');
    expect(code).toBe(3);
    expect(stderr).toContain('members/zz.yaml');
  });

  it('says in the help of each type what it takes', () => {
    expect(
      go(workspace(), 'log', 'answer', '--help'),
    ).toContain(`Usage: cop log answer [options] [who...]

somebody responded to an ask

Arguments:
  who                    the people: by id, or enough of a name

Options:
  --ask <id>             the ask that it responds to: the id of its record, or
                         the last six characters
  --about <text>         what it was about, in a few words
  --hours <number>       how many hours after the ask; by the days if not said
  --on <date>            the day on which it happened; else today
  --note <text>          for whoever reads this later
  --by <name>            who records it; else what COP_BY says
  --dry-run              print what would be written, as a diff, and write
                         nothing
  --key <text>           a retry with the same key is counted once
  --json                 print what was recorded, with its ids, for machines
  -h, --help             show what a command does
`);
    expect(go(workspace(), 'help', 'log', 'answer')).toContain('Usage: cop log answer ');
    expect(go(workspace(), 'log', '--help')).toMatch(/^Usage: cop log \[type\] \[who\.\.\.\]\n/);
  });
});

describe('cop log list', () => {
  it('shows what was recorded, a row each', () => {
    const cwd = workspace();
    go(cwd, 'log', 'introduction', 'ana', 'ben', '--on', '2026-11-03', '--about', 'Maps');
    go(cwd, 'log', 'feedback', '--note', 'More of the same, please');
    go(cwd, 'log', 'withdraw', 'last');
    go(cwd, 'log', 'welcome', 'cy', '--on', '2026-11-30');
    go(cwd, 'checkin', 'meet/introductions', '--note', 'Went on');
    const shown = run(cwd, 'log', 'list').stdout.replace(/\w{6}$/gm, (end) =>
      end.endsWith('all') ? end : 'T3X0DM',
    );
    expect(shown).toBe(`Day     What          Who                         About        Id
3 Nov   introduction  Ana Example and Ben Sample  Maps         T3X0DM
30 Nov  welcome       Cy Instance                 still ahead  T3X0DM

1 withdrawn, corrected or repeated not shown: --all
`);
    expect(run(cwd, 'log', 'list', '--all').stdout).toMatch(
      /24 Nov {2}feedback {34}withdrawn: More of the {2}\w{6}\n/,
    );
  });

  it('can be narrowed by day, type and person', () => {
    const cwd = workspace();
    go(cwd, 'log', 'introduction', 'ana', 'ben', '--on', '2026-11-03');
    go(cwd, 'log', 'welcome', 'cy', '--on', '2026-11-10');
    go(cwd, 'log', 'introduction', 'ana', 'cy', '--on', '2026-11-17');
    const days = (...words: string[]) =>
      JSON.parse(go(cwd, 'log', 'list', '--json', ...words)).records.map(({ on }: { on: string }) =>
        on.slice(8),
      );
    expect(days()).toEqual(['03', '10', '17']);
    expect(days('--since', '2026-11-10')).toEqual(['10', '17']);
    expect(days('--until', '2026-11-10', '--type', 'introductions')).toEqual(['03']);
    expect(days('--member', 'cy')).toEqual(['10', '17']);
    expect(days('--member', 'ben', '--member', 'cy', '--type', 'introduction')).toEqual([
      '03',
      '17',
    ]);
    expect(run(cwd, 'log', 'list', '--since', '2026-12-01', '--until', '2026-11-01')).toMatchObject(
      {
        code: 2,
      },
    );
  });

  it('says that nothing is there, and how to begin', () => {
    expect(run(workspace(), 'log', 'list').stdout).toBe(`Nothing is recorded yet.

Next
  cop log
`);
  });
});

describe('cop log correct', () => {
  it('replaces the record: what is not said stays', () => {
    const cwd = workspace();
    go(cwd, 'log', 'introduction', 'ana', 'ben', '--about', 'Maps', '--key', 'k', '--by', 'kim');
    const id = lastId(cwd);
    const words = ['--on', '2026-11-20', '--note', 'It was Cy'];
    expect(run(cwd, 'log', 'correct', id, 'ana', 'cy', ...words)).toEqual({
      code: 0,
      stdout: `It said: introduction of Ana Example and Ben Sample: Maps, by kim on 24 Nov
Now: introduction of Ana Example and Cy Instance: Maps, on Fri 20 Nov 2026
  It was Cy
`,
      stderr: `
Wrote log/2026-11/2026-11-20-ULID.yaml
To take it back: cop undo
`,
    });
    expect(recorded(cwd)[0]).toEqual({
      on: '2026-11-20',
      type: 'introduction',
      members: [ANA, CY],
      about: 'Maps',
      note: 'It was Cy',
      corrects: expect.stringMatching(`${id}$`),
    });
  });

  it('takes out what is unset, and moves what counts it', () => {
    const cwd = workspace();
    go(cwd, 'log', 'introduction', 'ana', 'ben', '--about', 'Maps');
    const { stdout } = run(cwd, 'log', 'correct', 'last', '--unset', 'about', '--on', '2026-11-30');
    expect(stdout).toBe(`It said: introduction of Ana Example and Ben Sample: Maps, on 24 Nov
Now: introduction of Ana Example and Ben Sample, on Mon 30 Nov 2026
  It counts from Mon 30 Nov 2026 on.
`);
    expect(run(cwd, 'undo')).toMatchObject({
      stdout: `Taken back: introduction of Ana Example and Ben Sample, on 30 Nov
  log/2026-11/2026-11-30-ULID.yaml:1
Now this stands again: introduction of Ana Example and Ben Sample: Maps, on 24
Nov
  log/2026-11/2026-11-24-ULID.yaml:1
  It counts from Mon 30 Nov 2026 on.
`,
      stderr: expect.stringMatching(
        new RegExp(
          `To have it again: cop log correct \\w{6} ${ANA} ${BEN} --on 2026-11-30 --unset about\n$`,
        ),
      ),
    });
  });

  it.each([
    [['last'], /^error: what is right instead of what \w{6} says is missing\n/],
    [['last', 'ana', 'ben', 'cy'], /^error: an introduction is of two people, and these are 3\n/],
    [
      ['last', '--minutes', '3'],
      /^error: an introduction has no --minutes\n {2}It has: --about, --note\n$/,
    ],
    [
      ['last', '--unset', 'abuot'],
      /has no "abuot" that could be taken out\n {2}Did you mean about\?\n$/,
    ],
    [
      ['last', '--unset', 'members'],
      /^error: the answer to "Who was introduced to whom\?" is missing/,
    ],
    [
      ['XXXXXX', '--note', 'x'],
      /^error: no record has an id that ends in "XXXXXX"\n {2}The last ones: \w{6}\n? ?\(introduction,/,
    ],
  ])('is refused: %j', (words, stderr) => {
    const cwd = workspace();
    go(cwd, 'log', 'introduction', 'ana', 'ben');
    expect(run(cwd, 'log', 'correct', ...words)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(stderr),
    });
    expect(recorded(cwd)).toHaveLength(1);
  });

  it('says that nothing is to correct, and leaves check-ins to their command', () => {
    const cwd = workspace();
    go(cwd, 'log', 'introduction', 'ana', 'ben', '--about', 'Maps');
    expect(run(cwd, 'log', 'correct', 'last', '--about', 'Maps')).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^Nothing to correct: that is what \w{6} says already\n$/),
    });
    const checkIn = 'log/2026-11/b.yaml';
    const id = '01M4GM13988SE5JQ2Q29R8TZSY';
    const line = `- {"id":"${id}","on":"2026-11-03","type":"check-in","key_result":"meet/introductions","note":"x"}\n`;
    const with2 = workspace({ [checkIn]: line });
    expect(run(with2, 'log', 'correct', 'R8TZSY', '--note', 'y').stderr).toBe(
      `error: R8TZSY is a check-in of meet/introductions
  It has a command of its own: cop checkin --corrects R8TZSY
`,
    );
  });
});

describe('cop log withdraw, and cop undo', () => {
  it('take what happened back, and say what moves', () => {
    const cwd = workspace();
    go(cwd, 'log', 'introduction', 'ana', 'ben', '--about', 'Maps');
    expect(run(cwd, 'log', 'withdraw', 'last', '--why', 'Twice')).toEqual({
      code: 0,
      stdout: `Taken back: introduction of Ana Example and Ben Sample: Maps, on 24 Nov
  log/2026-11/2026-11-24-ULID.yaml:1
Foster at least 4 introductions: 0 of 4
  0 % of the way (was 25 %), 60 % expected by today: off track
`,
      stderr: `
Wrote log/2026-11/2026-11-24-ULID.yaml
To have it again: cop log introduction ${ANA} ${BEN} --about Maps --on 2026-11-24
`,
    });
    expect(recorded(cwd)[1]).toEqual({
      type: 'introduction',
      note: 'Twice',
      withdraws: expect.any(String),
    });
    expect(run(cwd, 'log', 'withdraw', 'last')).toMatchObject({
      code: 2,
      stderr: `error: no record of what happened still counts
  Record one first: cop log
`,
    });
  });

  it('give a corrected record again as it stood last', () => {
    const cwd = workspace();
    go(cwd, 'log', 'invitation', 'cy');
    const id = lastId(cwd);
    go(cwd, 'log', 'correct', id, '--accepted', '2026-11-20', '--note', 'By mail');
    const { stdout, stderr } = run(cwd, 'log', 'withdraw', id);
    expect(stdout).toMatch(/^Taken back: invitation of Cy Instance: accepted on 2026-11-20, on/);
    expect(stdout).toContain('ULID.yaml:1, which corrected');
    const again = `log invitation ${CY} --accepted 2026-11-20 --on 2026-11-24 --note "By mail"`;
    expect(stderr).toContain(`To have it again: cop ${again}\n`);
    expect(run(cwd, 'undo')).toMatchObject({ code: 2, stdout: '' });
    go(cwd, ...again.replaceAll('"', '').replace('By mail', 'Mail').split(' '));
    expect(recorded(cwd).at(-1)).toMatchObject({ accepted: '2026-11-20', note: 'Mail' });
  });

  it('take several records of one command back together', () => {
    const cwd = workspace();
    go(cwd, 'log', 'invitation', 'ben', 'cy', '--by', 'kim');
    expect(run(cwd, 'undo', '--by', 'kim')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(
        /^Taken back: invitation of Ben Sample, by kim on 24 Nov\n.*\nTaken back: invitation of Cy/,
      ),
      stderr: `
Wrote log/2026-11/2026-11-24-ULID.yaml
To have them again:
  cop log invitation ${BEN} --on 2026-11-24 --by kim
  cop log invitation ${CY} --on 2026-11-24 --by kim
`,
    });
  });
});

describe('what cop log writes', () => {
  it('does not depend on how much there is in the log', () => {
    const lines = Array.from({ length: 500 }, (_, index) =>
      JSON.stringify({ on: '2026-11-01', type: 'feedback', note: `No ${index}` }),
    );
    const long = workspace({ 'log/2026-11/a.yaml': lines.map((one) => `- ${one}\n`).join('') });
    const short = workspace();
    for (const cwd of [long, short]) go(cwd, 'log', 'welcome', 'ana', '--key', 'a');
    expect(recorded(long).filter(({ type }) => type === 'welcome')).toEqual(recorded(short));
    expect(pathsIn(join(long, 'log/2026-11'))).toHaveLength(2);
  });
});
