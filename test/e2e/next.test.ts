import { describe, expect, it } from 'vitest';
import { type Files, filesIn, folderWith, pathsIn } from '../folder.ts';
import { cop, emptyFolder } from './cop.ts';

const CHARTER = `format: 1
name: Chart Guild
members: Analysts
domain: Showing data
practice: Publishing charts
timezone: Europe/Lisbon
`;

const PERSONAS = Object.fromEntries(
  ['analyst', 'editor', 'reader'].map((id) => [`personas/${id}.yaml`, `persona: ${id}\n`]),
);

const BAD_GOAL = `goal: Meet
timeline: Weeks 1-3
key_results:
  - id: invite
    key_result: Invite 20 members
    baseline: 20
    target: 20
`;

const EMPTY: Files = { 'cop.yaml': CHARTER };

/** The records of answers to advice in a folder, without their ids. */
function answersIn(folder: string): readonly unknown[] {
  return Object.entries(filesIn(folder))
    .filter(([path]) => path.startsWith('log/'))
    .flatMap(([, text]) => text.trim().split('\n'))
    .map((line) => JSON.parse(line.slice(2)))
    .map(({ id: _, ...record }) => record);
}

function idsIn(folder: string, ...words: readonly string[]): readonly string[] {
  const { stdout } = cop(['next', '--json', ...words], { cwd: folder });
  return JSON.parse(stdout).items.map(({ id }: { readonly id: string }) => id);
}

describe('cop next', () => {
  it('asks for the first steps where there is nothing yet', () => {
    const { code, stdout, stderr } = cop(['next'], { cwd: folderWith(EMPTY) });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`This week, Tue 24 Nov 2026

1  Name three to five personas: there is none yet
   cop persona add
2  Set three goals for 2026-Q4: there is none yet
   cop goal ideas

Why, and how to put one off: cop next --why
`);
  });

  it('begins with the files that cannot be used, and advises all the same', () => {
    const folder = folderWith({ ...EMPTY, ...PERSONAS, 'goals/2026-Q4/meet.yaml': BAD_GOAL });
    const { code, stdout } = cop(['next'], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout.split('\n').slice(2, 7)).toEqual([
      '▲ goals/2026-Q4/meet.yaml cannot be used: where it starts is 20 too: there is',
      '  nothing to reach',
      '  cop check',
      '',
      '1  Set three goals for 2026-Q4: there is one so far',
    ]);
    const json = JSON.parse(cop(['next', '--json'], { cwd: folder }).stdout);
    expect(json.unread).toEqual(['goals/2026-Q4/meet.yaml']);
  });

  it('says what is wrong where there is no community, or its charter cannot be read', () => {
    expect(cop(['next'], { cwd: emptyFolder() }).code).toBe(3);
    const broken = cop(['next'], { cwd: folderWith({ 'cop.yaml': 'name: [\n' }) });
    expect({ code: broken.code, stdout: broken.stdout }).toEqual({ code: 3, stdout: '' });
    expect(broken.stderr).toContain('cop.yaml:1:7');
  });

  it('fits a narrow screen, and does without what is no ASCII', () => {
    const folder = folderWith({ ...EMPTY, ...PERSONAS, 'goals/2026-Q4/meet.yaml': BAD_GOAL });
    const { stdout } = cop(['next', '--ascii'], { cwd: folder, env: { COLUMNS: '40' } });
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(44);
    expect(stdout).toMatch(/^! goals/m);
    expect(stdout).toMatch(/^[ -~\n]*$/);
  });

  it('prints commands as they are typed under npx', () => {
    const env = { npm_command: 'exec', npm_lifecycle_event: 'npx' };
    const { stdout } = cop(['next'], { cwd: folderWith(EMPTY), env });
    expect(stdout).toContain('   npx cop-toolkit persona add\n');
    expect(stdout).not.toMatch(/^\s*cop /m);
  });

  it('tells as many as are asked for, and reads the files of a day', () => {
    const folder = folderWith(EMPTY);
    expect(idsIn(folder, '-n', '1')).toEqual(['personas']);
    expect(idsIn(folder, '--as-of', '2027-02-01')).toEqual(['personas', 'goals@2027-q1']);
    expect(cop(['next', '-n', '0'], { cwd: folder }).code).toBe(2);
  });

  it('looks at the quarter before and the one after, and at no other', () => {
    const goal = (id: string) =>
      `goal: Meet\ntimeline: Whole quarter\nkey_results:\n  - {id: ${id}, key_result: Invite 20, target: 20}\n`;
    const folder = folderWith({
      ...EMPTY,
      ...PERSONAS,
      'goals/2026-Q2/old.yaml': goal('old'),
      'goals/2026-Q3/before.yaml': goal('before'),
      'goals/2027-Q1/after.yaml': goal('after'),
    });
    expect(idsIn(folder, '--as-of', '2026-10-20')).toContain('review/2026-q3');
    const december = cop(['next', '--as-of', '2026-12-29'], { cwd: folder }).stdout;
    expect(december).toContain('begins on 1 Jan 2027: there is one so far');
    expect(idsIn(folder, '--as-of', '2027-05-01')).not.toContain('review/2026-q3');
  });

  it('writes nothing', () => {
    const folder = folderWith({ ...EMPTY, ...PERSONAS });
    const before = pathsIn(folder);
    cop(['next', '--why'], { cwd: folder });
    expect(pathsIn(folder)).toEqual(before);
  });
});

describe('an answer to advice', () => {
  it('puts it off until a day, and is a record that is taken back like any other', () => {
    const folder = folderWith(EMPTY);
    const words = ['next', '--snooze', 'pers', '--until', 'friday', '--by', 'ana'];
    const { code, stdout, stderr } = cop(words, { cwd: folder });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'Put off until Fri 27 Nov 2026: Name three to five personas: there is none yet\n',
    });
    expect(stderr).toMatch(/\nWrote log\/2026-11\/.*\nTo take it back: cop undo --by ana\n/);
    expect(answersIn(folder)).toEqual([
      {
        on: '2026-11-24',
        type: 'advice',
        advice: 'personas',
        answer: 'snoozed',
        until: '2026-11-27',
        by: 'ana',
      },
    ]);
    expect(idsIn(folder)).toEqual(['goals@2026-q4']);
    expect(idsIn(folder, '--as-of', '2026-11-27')).toContain('personas');

    expect(cop(['log', 'list'], { cwd: folder }).stdout).toContain(
      'put off until 2026-11-27: personas',
    );
    expect(cop(['check'], { cwd: folder }).stdout).not.toContain('record/');
    expect(cop(['undo', '--by', 'ana'], { cwd: folder }).code).toBe(0);
    expect(idsIn(folder)).toContain('personas');
  });

  it('says that it was done, or is never wanted', () => {
    const folder = folderWith(EMPTY);
    const done = ['next', '--done', 'personas', '--note', 'On the wall of our room'];
    expect(cop(done, { cwd: folder }).stdout).toMatch(/^Done: Name three to five personas/);
    expect(cop(['next', '--never', 'goals'], { cwd: folder }).stdout).toBe(
      `Not told any more: Set three goals for 2026-Q4: there is none yet
  Nor at a later occasion
`,
    );
    expect(answersIn(folder)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ answer: 'done', note: 'On the wall of our room' }),
        expect.objectContaining({ advice: 'goals@2026-q4', answer: 'never' }),
      ]),
    );
    expect(idsIn(folder)).toEqual([]);
    expect(idsIn(folder, '--as-of', '2027-02-01')).toEqual([]);
    expect(cop(['next'], { cwd: folder }).stdout).toBe(
      `This week, Tue 24 Nov 2026

Nothing needs you now.
Next: 2026-Q4 ends on Thu 31 Dec 2026, and is looked back at
`,
    );
  });

  it('does not take an answer for a practice: what counts is the record', () => {
    const facilitation =
      'practices:\n  - {"id":"ask","practice":"Ask a question","strand":"commitment","rhythm":"every week","since":"2026-11-02"}\n';
    const folder = folderWith({ ...EMPTY, 'facilitation.yaml': facilitation });
    const before = pathsIn(folder);
    const { code, stderr } = cop(['next', '--done', 'practice/ask', '--note', 'x'], {
      cwd: folder,
    });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `error: --done: "practice/ask@2026-11-23" is a practice, which counts as done
once it is recorded
  Record it; then this goes by itself: cop practice done ask
`,
    });
    expect(pathsIn(folder)).toEqual(before);
    cop(['practice', 'done', 'ask'], { cwd: folder });
    expect(idsIn(folder)).not.toContain('practice/ask@2026-11-23');
  });

  it('says what stands where it was given before, and writes nothing', () => {
    const folder = folderWith(EMPTY);
    cop(['next', '--never', 'personas', '--by', 'ana'], { cwd: folder });
    const before = pathsIn(folder);
    const again = cop(['next', '--done', 'personas', '--note', 'x'], { cwd: folder });
    expect(again.code).toBe(0);
    expect(again.stdout).toMatch(
      /^personas is not told any more, as was said by ana on 24 Nov: nothing was written\n {2}log\//,
    );
    expect(pathsIn(folder)).toEqual(before);
  });

  it('lets a snooze be made longer, or ended by another answer', () => {
    const folder = folderWith(EMPTY);
    const snooze = (until: string) =>
      cop(['next', '--snooze', 'personas', '--until', until], { cwd: folder });
    snooze('friday');
    expect(snooze('friday').stdout).toContain('nothing was written');
    expect(snooze('in 2 weeks').stdout).toContain('Put off until Tue 8 Dec 2026');
    expect(idsIn(folder, '--as-of', '2026-12-01')).not.toContain('personas');
    const never = cop(['next', '--never', 'personas'], { cwd: folder });
    expect(never.stdout).toContain('Not told any more');
    expect(idsIn(folder, '--as-of', '2026-12-20')).not.toContain('personas');
  });

  it('shows what it would write', () => {
    const folder = folderWith(EMPTY);
    const words = ['next', '--never', 'personas', '--dry-run'];
    expect(cop(words, { cwd: folder }).stdout).toMatch(
      /^\+- \{.*"advice":"personas","answer":"never"\}$/m,
    );
    expect(pathsIn(folder)).toEqual(['cop.yaml']);
  });

  it('cannot be made one that comes back on a day and does not', () => {
    const folder = folderWith(EMPTY);
    cop(['next', '--snooze', 'personas', '--until', 'friday', '--by', 'ana'], { cwd: folder });
    const before = pathsIn(folder);
    const words = ['log', 'correct', 'last', '--decision', 'done', '--by', 'ana'];
    const refused = cop(words, { cwd: folder });
    expect({ code: refused.code, stderr: refused.stderr }).toEqual({
      code: 2,
      stderr: `error: only what is snoozed comes back on a day
  Leave out --until; to take it out of a record: --unset until
`,
    });
    expect(pathsIn(folder)).toEqual(before);
    expect(cop([...words, '--unset', 'until'], { cwd: folder }).code).toBe(0);
    expect(idsIn(folder, '--as-of', '2026-12-20')).not.toContain('personas');
  });

  it('is told to machines', () => {
    const folder = folderWith(EMPTY);
    const { stdout } = cop(['next', '--never', 'personas', '--json'], { cwd: folder });
    expect(JSON.parse(stdout)).toMatchObject({
      records: [{ type: 'advice', on: '2026-11-24', line: 1 }],
    });
  });

  it.each([
    [['--snooze', 'personas'], '--snooze: nothing says until when'],
    [['--snooze', 'personas', '--until', 'soon'], '--until: the calendar has no day "soon"'],
    [
      ['--snooze', 'personas', '--until', '2026-11-24'],
      '--until: Tue 24 Nov 2026 is not ahead: it is Tue 24 Nov 2026',
    ],
    [['--done', 'personas'], '--done: nothing says what was done'],
    [['--for', ''], '--for is blank'],
    [['--until', 'friday'], '--until is the day on which snoozed advice comes back'],
    [['--note', 'x'], '--note goes with an answer'],
    [['--never', ' '], 'the id of the advice is blank'],
    [
      ['--never', 'personas', '--done', 'personas'],
      '--snooze, --done and --never say different things',
    ],
    [['--never', 'personnas'], 'there is no advice "personnas" today'],
  ])('%j is refused, and nothing is written', (words, problem) => {
    const folder = folderWith(EMPTY);
    const { code, stderr } = cop(['next', ...words], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr.split('\n')[0]).toBe(`error: ${problem}`);
    expect(pathsIn(folder)).toEqual(['cop.yaml']);
  });

  it('is refused while the log has an error', () => {
    const folder = folderWith({ ...EMPTY, 'log/2026-11/a.yaml': '- {"type":"none"}\n' });
    expect(cop(['next', '--never', 'personas'], { cwd: folder }).code).toBe(3);
    expect(cop(['next'], { cwd: folder }).code).toBe(0);
  });
});

describe('cop next for one person', () => {
  const goal = (owner: string) => `goal: Meet\ntimeline: Whole quarter\nowner: ${owner}\n`;
  const files = {
    ...EMPTY,
    ...PERSONAS,
    'goals/2026-Q4/meet.yaml': goal('ana'),
    'goals/2026-Q4/write.yaml': goal('ben'),
    'goals/2026-Q4/speak.yaml': goal('ben'),
  };

  it('has what they look after, and what nobody does', () => {
    const folder = folderWith(files);
    expect(idsIn(folder)).toContain('key-results/write');
    expect(idsIn(folder, '--for', 'Ana')).toEqual(['key-results/meet', 'practices']);
    expect(cop(['next', '--for', 'ana'], { cwd: folder }).stdout).toContain(
      'For ana: what they look after, and what nobody does\n',
    );
  });

  it('says whom it knows where it knows nobody of that name', () => {
    const { code, stdout } = cop(['next', '--for', 'zoe'], { cwd: folderWith(files) });
    expect(code).toBe(0);
    expect(stdout).toContain('what there is belongs to ana, ben.');
  });
});
