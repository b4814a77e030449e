import { describe, expect, it } from 'vitest';
import { cop } from './cop.ts';
import { LOG_FILE, said, ulid, withoutIds, workspace, written } from './mended.ts';

const BY_HAND = said({ value: 31 });

function run(cwd: string, words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { code, stdout, stderr } = cop([...words, '--no-input'], { cwd, env });
  return { code, stdout, stderr: withoutIds(stderr) };
}

function go(cwd: string, ...words: string[]): string {
  const { code, stdout, stderr } = run(cwd, words);
  expect({ words, code, stderr }).toEqual({ words, code: 0, stderr });
  return stdout;
}

function valueIn(cwd: string): number | null {
  return JSON.parse(cop(['report', '--json'], { cwd }).stdout).goals[0].key_results[0].value;
}

describe('cop undo', () => {
  it('takes back what was recorded last, and says what stands now', () => {
    const cwd = workspace([BY_HAND]);
    go(cwd, 'checkin', 'time', '27', '--note', 'Office hours began');
    const { code, stdout, stderr } = run(cwd, ['undo', '--why', 'Another list']);
    expect({ code, stdout: withoutIds(stdout), stderr }).toEqual({
      code: 0,
      stdout: `Cut the time to first answer from 36 h to 12 h
  Taken back: 27 h, on 24 Nov
    log/2026-11/2026-11-24-ULID.yaml:1
  Now it stands at 31 h
  21 % of the way (was 38 %), 60 % expected by today: at risk
`,
      stderr: `
Wrote log/2026-11/2026-11-24-ULID.yaml
To have it again: cop checkin answer/time-to-answer 27 --on 2026-11-24 --note "Office hours began"
`,
    });
    expect(written(cwd)).toContainEqual({
      type: 'check-in',
      key_result: 'answer/time-to-answer',
      note: 'Another list',
      withdraws: expect.stringMatching(/^01M/),
    });
    expect(valueIn(cwd)).toBe(31);
  });

  it('takes back the last command of this person, and after that nothing more', () => {
    const cwd = workspace([BY_HAND]);
    go(cwd, 'checkin', 'time', '28', '--by', 'ben');
    go(cwd, 'checkin', 'time', '27', '--by', 'ana');
    go(cwd, 'checkin', 'time', '26', '--by', 'ben');
    expect(go(cwd, 'undo', '--by', 'ana')).toContain('Taken back: 27 h, by ana on 24 Nov');
    expect(run(cwd, ['undo', '--by', 'ana'])).toEqual({
      code: 2,
      stdout: '',
      stderr: `error: what ana recorded last took a record back already, so nothing was undone.
Another one is taken back by its id: log withdraw, or checkin --withdraw
  To have it again:
  cop checkin answer/time-to-answer 27 --on 2026-11-24 --by ana
`,
    });
    expect(valueIn(cwd)).toBe(26);
  });

  it('leaves a right record alone after another one was withdrawn', () => {
    const cwd = workspace([BY_HAND]);
    go(cwd, 'checkin', 'time', '27', '--by', 'ana');
    go(cwd, 'checkin', '--withdraw', ulid(1), '--by', 'ana');
    const { code, stderr } = run(cwd, ['undo', '--by', 'ana']);
    expect(code).toBe(2);
    expect(stderr).toContain('cop checkin answer/time-to-answer 31 --on 2026-11-20 --by ana');
    expect(valueIn(cwd)).toBe(27);
  });

  it('knows the person by COP_BY, and names whose records there are', () => {
    const cwd = workspace([BY_HAND]);
    expect(run(cwd, ['undo'])).toEqual({
      code: 0,
      stdout: '',
      stderr: `Nothing to undo: no record that has no name is left that could be taken back.
There are records by ana: say whose with --by
`,
    });
    expect(run(cwd, ['undo'], { COP_BY: 'ana' }).code).toBe(0);
    expect(written(cwd)).toEqual([
      {
        type: 'check-in',
        key_result: 'answer/time-to-answer',
        by: 'ana',
        withdraws: ulid(1),
      },
    ]);
  });

  it('is what the check-in says, also where --by named the person', () => {
    const cwd = workspace([]);
    const { stderr } = run(cwd, ['checkin', 'time', '30', '--by', 'Ana Maria']);
    const undo = /To take it back: cop (.*)\n/.exec(stderr)?.[1] ?? '';
    expect(undo).toBe('undo --by "Ana Maria"');
    expect(go(cwd, 'undo', '--by', 'Ana Maria')).toContain('Taken back: 30 h');
  });

  it('can be undone by the command that it prints', () => {
    const cwd = workspace([BY_HAND]);
    go(cwd, 'checkin', 'time', '--value', '-3.1250', '--confidence', '2.5', '--blocked');
    const { stderr } = run(cwd, ['undo']);
    const again = /^To have it again: cop (.*)$/m.exec(stderr)?.[1] ?? '';
    go(cwd, ...again.split(' '));
    expect(valueIn(cwd)).toBe(-3.125);
    expect(written(cwd).at(-1)).toMatchObject({ value: -3.125, confidence: 2.5, blocked: true });
  });

  it('takes all back that one command wrote', () => {
    const both = [
      said({ id: ulid(1), key_result: 'answer/handbook', done: 'outline' }),
      said({ id: ulid(2), key_result: 'answer/handbook', done: 'draft' }),
    ];
    const cwd = workspace(both);
    const { stdout, stderr } = run(cwd, ['undo', '--by', 'ana']);
    expect(stdout).toBe(`Write the handbook
  Taken back: "Write an outline" done, by ana on 20 Nov
    ${LOG_FILE}:1
  Taken back: "Write a draft" done, by ana on 20 Nov
    ${LOG_FILE}:2
  Now it has no check-in
  0 % of the way (was 100 %), 60 % expected by today: at risk
`);
    expect(stderr).toContain(`To have them again:
  cop checkin answer/handbook --done outline --on 2026-11-20 --by ana
  cop checkin answer/handbook --done draft --on 2026-11-20 --by ana
`);
    expect(written(cwd)).toHaveLength(2);
  });

  it('brings back what a correction replaced', () => {
    const cwd = workspace([BY_HAND]);
    go(cwd, 'checkin', '--corrects', 'last', '27');
    expect(go(cwd, 'undo')).toContain('Now it stands at 31 h');
  });

  it('has what was corrected again as it stood last', () => {
    const cwd = workspace([
      BY_HAND,
      said({ id: ulid(2), value: 27, corrects: ulid(1), note: 'x' }),
    ]);
    const { stdout, stderr } = run(cwd, ['checkin', '--withdraw', ulid(1), '--by', 'ana']);
    expect(stdout).toContain(`  Taken back: 27 h, by ana on 20 Nov
    ${LOG_FILE}:2, which corrected ${LOG_FILE}:1
`);
    expect(stderr).toContain(
      'To have it again: cop checkin answer/time-to-answer 27 --on 2026-11-20 --note x --by ana\n',
    );
  });

  it('does not take back what somebody else has put right since', () => {
    const cwd = workspace([
      BY_HAND,
      said({ id: ulid(5), value: 27, corrects: ulid(1), by: 'ben' }),
    ]);
    expect(run(cwd, ['undo', '--by', 'ana'])).toEqual({
      code: 2,
      stdout: '',
      stderr: `error: 000001, recorded last, was corrected by ben since
(log/2026-11/by-hand.yaml:2)
  If both are wrong, take back what the two of them say:
  cop checkin --withdraw ${ulid(1)}
`,
    });
  });

  it('prints a diff under --dry-run, and writes nothing', () => {
    const cwd = workspace([BY_HAND]);
    const { code, stdout, stderr } = run(cwd, ['undo', '--by', 'ana', '--dry-run']);
    expect(code).toBe(0);
    expect(stdout).toContain(`"withdraws":"${ulid(1)}"`);
    expect(stderr).toContain('Taken back: 31 h');
    expect(written(cwd)).toEqual([]);
  });

  it('rests on all of the log, and on no other goal', () => {
    const broken = { 'goals/2026-Q4/broken.yaml': 'goal: [' };
    expect(run(workspace([BY_HAND], broken), ['undo', '--by', 'ana']).code).toBe(0);
    const cwd = workspace([BY_HAND], { 'log/2026-11/broken.yaml': 'nonsense' });
    const { code, stdout, stderr } = run(cwd, ['undo', '--by', 'ana']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('log/2026-11/broken.yaml');
  });
});

describe('cop undo after an edit', () => {
  it.each([
    {
      edit: ['kr', 'edit', 'time', '--target', '16'],
      back: ['kr', 'edit', 'answer/time-to-answer', '--target', '12'],
    },
    {
      edit: ['kr', 'edit', 'time', '--timeline', '2026-11-13 to 2026-12-09'],
      back: [
        ...['kr', 'edit', 'answer/time-to-answer'],
        ...['--timeline', '"2026-11-13 to 2026-12-02"'],
      ],
    },
    {
      edit: ['goal', 'edit', 'answer', '--timeline', 'Weeks 7-12'],
      back: ['goal', 'edit', 'answer', '--timeline', '"2026-11-13 to 2026-12-02"'],
    },
  ])('says how to change it back: $edit', ({ edit, back }) => {
    const cwd = workspace([BY_HAND]);
    go(cwd, ...edit, '--by', 'ana');
    const { code, stdout, stderr } = run(cwd, ['undo', '--by', 'ana']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('a goalpost was moved');
    expect(stderr).toMatch(new RegExp(`To undo that, change it back:\\s+cop ${back.join(' ')}\n$`));
    go(cwd, ...back.map((one) => one.replaceAll('"', '')), '--by', 'ana');
    expect(go(cwd, 'undo', '--by', 'ana')).toContain('Taken back: 31 h');
  });

  it('looks no further back where the goal’s file cannot be read', () => {
    const change = said({ id: ulid(2), type: 'change', field: 'target', was: 14, is: 12 });
    const broken = { 'goals/2026-Q4/answer.yaml': 'goal: [' };
    const { code, stderr } = run(workspace([BY_HAND, change], broken), ['undo', '--by', 'ana']);
    expect(code).toBe(3);
    expect(stderr).toContain('goals/2026-Q4/answer.yaml');
  });
});
