import { describe, expect, it } from 'vitest';
import { type Files, folderWith } from '../folder.ts';
import { cop, type Run } from './cop.ts';

const CHARTER = 'format: 1\nname: Guild\ntimezone: Europe/Lisbon\n';
/** On 24 November one result was missed, one is off track and stale, and one is on track. */
const COMMUNITY: Files = {
  'cop.yaml': CHARTER,
  'goals/2026-Q4/meet.yaml': `goal: Meet
timeline: Whole quarter
owner: ana
key_results:
  - id: greet
    key_result: Greet 20 newcomers
    timeline: Weeks 1-3
    target: 20
  - id: circles
    key_result: Hold 10 circles
    target: 10
  - id: write
    key_result: Write 10 recipes
    target: 10
`,
  'log/2026-11/first.yaml': `- {"on":"2026-10-12","type":"check-in","key_result":"meet/greet","value":4}
- {"on":"2026-10-12","type":"check-in","key_result":"meet/circles","value":0}
- {"on":"2026-11-20","type":"check-in","key_result":"meet/write","value":8}
`,
};
const BROKEN: Files = { 'goals/2026-Q4/learn.yaml': 'goal: Learn\ntimelin: Weeks 1-3\n' };

function report(words: string, files: Files = COMMUNITY): Run {
  return cop(['report', ...words.split(' ').filter(Boolean)], { cwd: folderWith(files) });
}

describe('cop report --fail-on', () => {
  it.each([
    ['off-track', 'Failed on: off-track (Hold 10 circles)\n'],
    ['missed', 'Failed on: missed (Greet 20 newcomers)\n'],
    ['stale', 'Failed on: stale (Hold 10 circles)\n'],
    ['stale,missed', 'Failed on: missed (Greet 20 newcomers), stale (Hold 10 circles)\n'],
    ['stale --fail-on missed', 'Failed on: missed (Greet 20 newcomers), stale (Hold 10 circles)\n'],
    ['OFF-TRACK,late', 'Failed on: off-track (Hold 10 circles)\n'],
    ['missed --goal meet --status off-track', ''],
    ['at-risk,late,blocked,invalid', ''],
  ])('%s', (words, stderr) => {
    const run = report(`--fail-on ${words}`);
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: stderr === '' ? 0 : 1, stderr });
    expect(run.stdout).toContain('Guild · 2026-Q4');
  });

  it('takes a condition in words too', () => {
    const { code, stderr } = cop(['report', '--fail-on', 'at risk, off track'], {
      cwd: folderWith(COMMUNITY),
    });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'Failed on: off-track (Hold 10 circles)\n',
    });
  });

  it('is fine without it, whatever the report says', () => {
    expect(report('')).toMatchObject({ code: 0, stderr: '' });
  });

  it('leaves what is printed as it is, in any format', () => {
    for (const format of ['json', 'csv', 'github', 'terminal'])
      expect(report(`--format ${format} --fail-on missed`).stdout).toBe(
        report(`--format ${format}`).stdout,
      );
  });

  it.each([
    ['mised', 'Did you mean missed?'],
    ['everything', 'There are: off-track, missed, at-risk, stale, late, blocked, invalid'],
    ['missed,', 'There are: off-track, missed, at-risk, stale, late, blocked, invalid'],
  ])('does not know %s', (word, remedy) => {
    const { code, stdout, stderr } = report(`--fail-on ${word}`);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`is no condition to fail on\n  ${remedy}\n`);
  });
});

describe('cop report --fail-on invalid', () => {
  const broken = { ...COMMUNITY, ...BROKEN };

  it('exits 1 where it would exit 3, with the findings', () => {
    const asEver = report('', broken);
    const failed = report('--fail-on invalid', broken);
    expect([asEver.code, failed.code]).toEqual([3, 1]);
    expect(failed.stdout).toBe('');
    expect(failed.stderr).toBe(`Failed on: invalid (goals/2026-Q4/learn.yaml)\n${asEver.stderr}`);
    expect(failed.stderr).toContain('goals/2026-Q4/learn.yaml:2:1 error schema/unknown-key');
  });

  it('prints the report of the rest with --partial, and exits 1', () => {
    const partial = report('--partial', broken);
    expect(partial.code).toBe(0);
    expect(report('--partial --fail-on invalid', broken)).toEqual({
      code: 1,
      stdout: partial.stdout,
      stderr: 'Failed on: invalid (goals/2026-Q4/learn.yaml)\n',
    });
  });

  it('asks for no more than that where another condition is named', () => {
    expect(report('--fail-on missed', broken).code).toBe(3);
    expect(report('--fail-on missed,invalid --partial', broken).stderr).toBe(
      'Failed on: missed (Greet 20 newcomers), invalid (goals/2026-Q4/learn.yaml)\n',
    );
  });

  it('stays at exit 3 where cop.yaml cannot be read', () => {
    const { code, stderr } = report('--fail-on invalid', {
      ...COMMUNITY,
      'cop.yaml': 'format: {\n',
    });
    expect(code).toBe(3);
    expect(stderr).toContain('cop.yaml');
  });
});
