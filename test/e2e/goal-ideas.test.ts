import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GOAL_IDEAS } from '../../src/domain/goal-ideas.ts';
import { type Files, folderWith, pathsIn } from '../folder.ts';
import { cop, type Run } from './cop.ts';

const CHARTER = `format: 1
name: Chart Guild
members: Analysts
domain: Showing data
practice: Publishing charts
timezone: Europe/Lisbon
`;

const LOG = 'log/2026-10/2026-10-05-by-hand.yaml';

/** Invitations in five weeks: 2, 12, 3, 1 and 4. */
const INVITATIONS = [
  ...Array<string>(2).fill('2026-10-05'),
  ...Array<string>(12).fill('2026-10-13'),
  ...Array<string>(3).fill('2026-10-20'),
  '2026-10-26',
  ...Array<string>(4).fill('2026-10-31'),
]
  .map((on, index) => {
    const id = `01M${String(index).padStart(23, '0')}`;
    return `- ${JSON.stringify({ id, on, type: 'invitation', note: 'A mail', by: 'ana' })}\n`;
  })
  .join('');

function guild(files: Files = {}) {
  const cwd = folderWith({ 'cop.yaml': CHARTER, ...files });
  return {
    cwd,
    go: (...words: string[]): Run => cop(words, { cwd }),
    file: (path: string) => readFileSync(join(cwd, path), 'utf8'),
  };
}

const INVITE = ['goal', 'add', 'Bring people in', '--owner', 'ana', '--timeline', 'Weeks 10-12'];
const MANY = ['--key-result', 'Send 200 invitations'];

describe('cop goal ideas', () => {
  it('says of one purpose what would count each key result, and what is not recorded yet', () => {
    const { go } = guild({ [LOG]: INVITATIONS });
    expect(go('goal', 'ideas', 'awareness')).toEqual({
      code: 0,
      stderr: '',
      stdout: `\
Begin with one, and make its words and numbers your own.

Be known, and have people who speak for you (awareness)

  People hear of us from our own members
    · Send at least 30 invitations
      counts invitations sent
    · At least 12 invitations are accepted
      counts invitations accepted
    · Welcome 12 newcomers
      counts newcomers welcomed; nothing of the kind is recorded yet
    cop goal add --idea be-found

  Members show others what we do
    · At least 8 members contribute something
      counts members who contributed; nothing of the kind is recorded yet
    · Hold 3 learning experiences
      counts learning experiences held; nothing of the kind is recorded yet
    cop goal add --idea members-speak-for-us
`,
    });
  });

  it('says once that nothing is recorded, where nothing is', () => {
    const { stdout } = guild().go('goal', 'ideas');
    expect(stdout.match(/recorded yet/g)).toHaveLength(1);
    for (const { id } of GOAL_IDEAS) expect(stdout).toContain(`    cop goal add --idea ${id}\n`);
  });

  it('shows what is broken in place of a list that would leave it out', () => {
    const { code, stdout, stderr } = guild({ [LOG]: 'no: list\n' }).go('goal', 'ideas');
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain(`${LOG} cannot be used as it is`);
  });

  it('counts what is recorded, for machines', () => {
    const { go } = guild({ [LOG]: INVITATIONS });
    const told = JSON.parse(go('goal', 'ideas', '--json').stdout);
    const ideas = told.purposes.flatMap((one: { ideas: object[] }) => one.ideas);
    expect(ideas).toHaveLength(GOAL_IDEAS.length);
    expect(ideas[0]).toMatchObject({ id: 'be-found', command: 'goal add --idea be-found' });
    expect(ideas[0].key_results[0]).toEqual({
      id: 'send-invitations',
      key_result: 'Send at least 30 invitations',
      target: 30,
      unit: 'invitations',
      measure: 'invitations-sent',
      counts: 'counts invitations sent',
      recorded: 22,
    });
    expect(ideas[0].key_results.map((one: { recorded: number }) => one.recorded)).toEqual([
      22, 22, 0,
    ]);
  });

  it('refuses a purpose that there is none of', () => {
    expect(guild().go('goal', 'ideas', 'belongin')).toMatchObject({
      code: 2,
      stderr: 'error: "belongin" is no purpose\n  Did you mean belonging?\n',
    });
  });
});

describe('cop goal add --idea', () => {
  it.each(GOAL_IDEAS.map(({ id }) => id))(
    'writes %s, and the check finds no fault with it',
    (id) => {
      const { go } = guild();
      expect(go('goal', 'add', '--idea', id, '--owner', 'ana')).toMatchObject({
        code: 0,
        stdout: '',
      });
      const { findings } = JSON.parse(go('check', '--json').stdout);
      const files = findings.map((one: { file: string }) => one.file);
      expect(files).toEqual(['goals/2026-Q4', 'personas']);
    },
  );

  it('takes words, a time and key results that are said in the place of its own', () => {
    const { go, file } = guild();
    const said = [
      'Members feel at home',
      '--timeline',
      'Weeks 9-13',
      '--key-result',
      'Hold 4 circles',
    ];
    expect(go('goal', 'add', ...said, '--idea', 'feel-accepted').code).toBe(0);
    expect(file('goals/2026-Q4/members-feel-home.yaml')).toContain(`\
goal: Members feel at home
timeline: Weeks 9-13
key_results:
  - id: hold-circles
`);
  });

  it('shows it, and writes nothing, under --dry-run', () => {
    const { go, cwd } = guild();
    const { stdout } = go('goal', 'add', '--idea', 'feel-accepted', '--dry-run');
    expect(stdout).toContain('+++ b/goals/2026-Q4/feel-accepted.yaml\n');
    expect(stdout).toContain('+    measure: belonging\n');
    expect(pathsIn(cwd)).toEqual(['cop.yaml']);
  });

  it('refuses one that the quarter has already, unless it is given words of its own', () => {
    const { go } = guild();
    const adding = ['goal', 'add', '--idea', 'feel-accepted', '--owner', 'ana'];
    const { stderr } = go(...adding);
    expect(stderr).not.toContain('is not counted');
    expect(go(...adding)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(
        'this goal is there already: goals/2026-Q4/feel-accepted.yaml',
      ),
    });
    expect(go('goal', 'add', 'Newcomers feel accepted too', '--idea', 'feel-accepted').code).toBe(
      0,
    );
  });

  it('tells of no number of an idea that it is not counted', () => {
    const { go } = guild();
    for (const { id } of GOAL_IDEAS)
      expect(go('goal', 'add', '--idea', id, '--dry-run').stderr).not.toContain('is not counted');
    expect(go('goal', 'add', '--idea', 'learn-by-doing').stderr).not.toContain('is not counted');
  });

  it('refuses an idea that there is none of', () => {
    const { stderr, code } = guild().go('goal', 'add', '--idea', 'feel-acepted');
    expect([code, stderr]).toEqual([
      2,
      'error: --idea: there is no idea "feel-acepted"\n  Did you mean feel-accepted?\n  cop goal ideas\n',
    ]);
  });
});

describe('what cop asks of a goal', () => {
  it('is asked once it was added, where nobody is there to answer', () => {
    const { go } = guild({ [LOG]: INVITATIONS });
    const { code, stderr } = go('goal', 'add', 'Run a survey', ...INVITE.slice(3), ...MANY);
    expect(code).toBe(0);
    expect(stderr).toContain(`\
Worth asking; none of it must change anything:
  · it says what is done, and not yet what changes by it
    What is different afterwards, and for whom? That could be the goal
  · send-invitations: 200 invitations in 3 weeks is 67 a week; the most so far
  is 12 in a week, that of Mon 12 Oct 2026
    Is that within reach? A smaller number, or more weeks, could be
Not to be asked again: cop config set advice.goal/no-outcome off
`);
  });

  it('is asked of a goal that --dry-run shows', () => {
    const { go, cwd } = guild({ [LOG]: INVITATIONS });
    const { stdout, stderr } = go(...INVITE, ...MANY, '--dry-run');
    expect(stdout).toMatch(/^diff --git /);
    expect(stderr).toContain('is 67 a week; the most so far');
    expect(pathsIn(cwd).filter((path) => path.startsWith('goals'))).toEqual([]);
  });

  it('is told by check, with its place, until it is turned off; and nothing else is', () => {
    const { go, file } = guild({ [LOG]: INVITATIONS });
    go(...INVITE, ...MANY);
    const before = go('check').stdout;
    expect(before).toContain(`\
goals/2026-Q4/bring-people.yaml:8:13 advice goal/out-of-reach
  8 |     target: 200
`);
    expect(before).toContain('\n3 advice in ');
    expect(go('config', 'set', 'advice.goal/out-of-reach', 'off').code).toBe(0);
    expect(file('cop.yaml')).toBe(`${CHARTER}advice:\n  "goal/out-of-reach": "off"\n`);
    const after = go('check').stdout;
    expect(after).not.toContain('out-of-reach');
    expect(after).toContain('\n2 advice in ');
    expect(go('config', 'get', 'advice.goal/out-of-reach').stdout).toBe('off\n');
    expect(go('config', 'list').stdout).toContain('advice.goal/out-of-reach  off');
    expect(go('goal', 'add', 'Again', ...INVITE.slice(3), ...MANY).stderr).not.toContain('Worth');
    expect(go('config', 'set', 'advice.goal/out-of-reach', '--unset').code).toBe(0);
    expect(file('cop.yaml')).toBe(CHARTER);
    expect(go('check').stdout).toContain('goal/out-of-reach');
  });

  it('fails no strict check once all of it is turned off, as a person may write it', () => {
    const advice = 'advice:\n  personas/few: off\n  goals/few: off   # two are enough\n';
    const { go } = guild({ 'cop.yaml': `${CHARTER}${advice}` });
    expect(go('check', '--strict')).toMatchObject({
      code: 0,
      stdout: 'Nothing to mend in 1 file\n',
    });
    expect(guild().go('check', '--strict').code).toBe(1);
  });

  it('turns off what is told of a single file, too', () => {
    const stray = { 'goals/autumn/meet.yaml': 'goal: Meet\ntimeline: October\n' };
    expect(guild(stray).go('check').stdout).toContain('goal/no-quarter');
    const off = { 'cop.yaml': `${CHARTER}advice: {goal/no-quarter: off}\n` };
    expect(guild({ ...stray, ...off }).go('check').stdout).not.toContain('goal/no-quarter');
  });

  it('never turns off an error', () => {
    const { go } = guild({ 'cop.yaml': `${CHARTER}advice: {record/type: off}\n` });
    const { code, stdout } = go('check');
    expect(code).toBe(3);
    expect(stdout).toContain('cop.yaml:7:23 error schema/value');
    expect(stdout).toContain('  Mend what it names; only advice can be turned off');
    expect(go('config', 'set', 'advice.record/type', 'off').code).toBe(2);
  });
});
