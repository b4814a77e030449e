import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../folder.ts';
import { cop, EXECUTABLE, environment } from './cop.ts';
import { fileIn, REVIEW, workspace } from './reviewed.ts';

const MEET = 'goals/2026-Q4/meet-2026-q4.yaml';

/** Runs `cop review` on 5 October 2026, with no terminal. */
function review(cwd: string, ...words: string[]) {
  return cop(['review', ...words, '--no-input'], { cwd, env: { COP_TODAY: '2026-10-05' } });
}

/** Runs it where it must go well, and gives all that it says. */
function go(cwd: string, ...words: string[]): string {
  const { code, stdout, stderr } = review(cwd, ...words);
  expect({ words, code, stderr }).toEqual({ words, code: 0, stderr });
  return stdout + stderr;
}

/** The files that are new or other than before. */
function newIn(cwd: string, before: Readonly<Record<string, string>>): string[] {
  const gone = Object.keys(before).filter((path) => !(path in filesIn(cwd)));
  expect(gone).toEqual([]);
  return Object.entries(filesIn(cwd)).flatMap(([path, text]) =>
    before[path] === text ? [] : [path],
  );
}

const GRADE_INVITE = ['--kr', 'meet/invite', '--score', '0,7', '--becomes', 'carried-over'];
const GRADE_INTRODUCTIONS = [
  ...['--kr', 'introductions', '--score', '90 %', '--why', 'One pair met twice'],
  ...['--learned', 'Ask first', '--becomes', 'done'],
];

describe('cop review, by flags', () => {
  it('takes a whole quarter into the next one', () => {
    const cwd = workspace();
    const before = filesIn(cwd);
    expect(go(cwd, ...GRADE_INVITE, '--by', 'ana')).toBe(
      `Invite at least 20 members: score 0.7, carried over
Wrote ${MEET}
Wrote ${REVIEW}

1 of 6 reviewed already: cop review 2026-Q3    goes on
`,
    );
    expect(go(cwd, ...GRADE_INTRODUCTIONS)).toContain(
      'Make at least 5 introductions: score 0.9 (its figures give 1), done\n',
    );
    go(cwd, '--kr', 'answer/time', '--accept', '--target', '10 h', '--timeline', 'Weeks 1-6');
    go(cwd, '--kr', 'answered', '--score', '1', '--becomes', 'carried-over');
    expect(go(cwd, '--accept', '--gained', 'Answers in a day')).toBe(
      `Hand over the brief: score 0.3, carried over
Send a survey: score 1, done
Wrote goals/2026-Q4/learn-2026-q4.yaml
Changed ${REVIEW}

2026-Q3 is reviewed
  6 key results, mean score 0.7: 2 done, 4 carried over
  Members gained: Answers in a day
  goals/2026-Q4/answer-2026-q4.yaml
  · Cut the time to first answer from 30 h to 10 h (30 h → 10 h)
  · Keep at least 9 of 10 questions answered
  goals/2026-Q4/learn-2026-q4.yaml
  · Hand over the brief
  ${MEET}
  · Invite at least 6 members (0 → 6 members)
Next: cop report --quarter 2026-Q3    the grades beside the figures
      cop goal list                   what goes on
`,
    );

    expect(newIn(cwd, before)).toEqual([
      'goals/2026-Q4/answer-2026-q4.yaml',
      'goals/2026-Q4/learn-2026-q4.yaml',
      MEET,
      REVIEW,
    ]);
    expect(fileIn(cwd, REVIEW)).toBe(
      `# yaml-language-server: $schema=../.cop/schemas/review.json

# What the review of 2026-Q3 concluded. It is about the work, not about people.
# Change it by hand whenever you like. A line behind a # is only a comment.

on: 2026-10-05
by: ana

# What did members gain this quarter? A sentence or a few, best in their words.
gained: Answers in a day

# score: 0 to 1 in steps of 0.1. Up to 0.3 it has hardly moved, up to 0.6 it came
#   halfway, from 0.7 on it came far. Where it is not what the figures gave
#   (proposed), say why.
# becomes: done, dropped or carried-over. carried_to is what carries it on.
key_results:
  - key_result: meet/invite
    score: 0.7
    proposed: 0.7
    becomes: carried-over
    carried_to: meet-2026-q4/invite
  - key_result: meet/introductions
    score: 0.9
    proposed: 1
    why: One pair met twice
    learned: Ask first
    becomes: done
  - key_result: answer/time
    score: 0.3
    proposed: 0.3
    becomes: carried-over
    carried_to: answer-2026-q4/time
  - key_result: answer/answered
    score: 1
    proposed: 1
    becomes: carried-over
    carried_to: answer-2026-q4/answered
  - key_result: learn/brief
    score: 0.3
    proposed: 0.3
    becomes: carried-over
    carried_to: learn-2026-q4/brief
  - key_result: learn/survey
    score: 1
    proposed: 1
    becomes: done
`,
    );
    expect(fileIn(cwd, MEET)).toBe(`# yaml-language-server: $schema=../../.cop/schemas/goal.json
goal: Get to know one another
timeline: Whole quarter
owner: ana
personas: [analyst, reader]
continues: meet
key_results:
  - id: invite
    key_result: Invite at least 6 members
    target: 6
    unit: members
    every: 2 weeks
`);
    expect(fileIn(cwd, 'goals/2026-Q4/answer-2026-q4.yaml')).toContain(`timeline: Weeks 1-6
owner: ben
personas: [reader]
continues: answer
weight: 2
key_results:
  - id: time
    key_result: Cut the time to first answer from 30 h to 10 h
    baseline: 30
    target: 10
    unit: h
  - id: answered
    key_result: Keep at least 9 of 10 questions answered
    at_least: 90
    unit: "%"
`);
    expect(fileIn(cwd, 'goals/2026-Q4/learn-2026-q4.yaml')).toContain(`    steps:
      - id: write
        step: Write it
        weight: 3
`);

    const today = { cwd, env: { COP_TODAY: '2026-10-05' } };
    expect(cop(['check', '--strict'], today)).toMatchObject({ code: 0, stderr: '' });
    const closed = cop(['report', '--quarter', '2026-Q3'], today);
    expect(closed).toMatchObject({ code: 0, stderr: '' });
    expect(closed.stdout).toContain('carried over to meet-2026-q4/invite');
    expect(cop(['report'], today)).toMatchObject({ code: 0, stderr: '' });
    expect(review(cwd)).toMatchObject({ code: 2 });
    expect(go(cwd, '2026-Q3')).toContain('2026-Q3 is reviewed\n');
  });

  it('goes on where it was left', () => {
    const cwd = workspace();
    go(cwd, ...GRADE_INVITE);
    const left = review(cwd);
    expect(left).toMatchObject({ code: 2, stdout: '' });
    expect(
      left.stderr,
    ).toBe(`error: 5 key results of 2026-Q3 wait for a review, and nobody is there to be
asked
  Say it one by one, as --kr answer/time --score 0.7 --becomes done, or take
  what is proposed for all of them:
  cop review 2026-Q3 --accept
`);
    const graded = fileIn(cwd, REVIEW);
    expect(go(cwd, '--accept')).not.toContain('Invite at least 20');
    expect(fileIn(cwd, REVIEW).startsWith(graded)).toBe(true);
    expect(fileIn(cwd, REVIEW).match(/key_result:/g)).toHaveLength(6);
  });

  it('finds what carries on already, and completes what was interrupted', () => {
    const goal = `goal: Meet on   # by hand
timeline: Weeks 2-3
continues: meet
key_results:
  - {id: invite, key_result: Invite 7 more, target: 7}
`;
    const cwd = workspace({ 'goals/2026-Q4/onwards.yaml': goal });
    go(cwd, ...GRADE_INVITE);
    expect(fileIn(cwd, 'goals/2026-Q4/onwards.yaml')).toBe(goal);
    expect(fileIn(cwd, REVIEW)).toContain('carried_to: onwards/invite\n');
    const said = go(
      cwd,
      '--kr',
      'introductions',
      '--accept',
      '--becomes',
      'carried-over',
      '--target',
      '8',
    );
    expect(said).toContain('Changed goals/2026-Q4/onwards.yaml\nChanged reviews/2026-Q3.yaml\n');
    expect(fileIn(cwd, 'goals/2026-Q4/onwards.yaml')).toBe(
      `${goal}  - {id: introductions, key_result: Make at least 8 introductions, target: 8, unit: introductions}\n`,
    );
  });

  it('takes a timeline for every goal that is made, and leaves those that are there', () => {
    const cwd = workspace();
    go(cwd, ...GRADE_INVITE);
    go(cwd, '--accept', '--timeline', 'Weeks 2-9');
    expect(fileIn(cwd, MEET)).toContain('timeline: Whole quarter\n');
    for (const id of ['answer', 'learn'])
      expect(fileIn(cwd, `goals/2026-Q4/${id}-2026-q4.yaml`)).toContain('timeline: Weeks 2-9\n');
    expect(go(cwd, '2026-Q3', '--accept')).toContain(`Nothing to change in ${REVIEW}\n`);
  });

  it('asks for the score of what has no data, since there is none to propose', () => {
    const path = 'goals/2026-Q3/meet.yaml';
    const cwd = workspace();
    const counts = fileIn(cwd, path).replace(
      'target: 5\n',
      'target: 5\n    measure: {median: asks, of: hours_to_answer}\n',
    );
    writeFileSync(join(cwd, path), counts);
    const before = filesIn(cwd);
    const { code, stderr } = review(cwd, '--accept');
    expect(code).toBe(2);
    expect(stderr).toContain('cop review 2026-Q3 --kr meet/introductions --score 0.7');
    expect(filesIn(cwd)).toEqual(before);
    go(cwd, '--kr', 'introductions', '--score', '0.7', '--becomes', 'carried-over');
    expect(fileIn(cwd, MEET)).toContain('    target: 5\n');
    expect(fileIn(cwd, MEET)).toContain('    measure: {"median":"asks","of":"hours_to_answer"}\n');
    expect(fileIn(cwd, REVIEW)).not.toContain('proposed: ');
    expect(go(cwd, '--accept')).toContain('2026-Q3 is reviewed\n');
  });

  it('says where a sentence still says another number', () => {
    const cwd = workspace();
    const path = 'goals/2026-Q3/meet.yaml';
    writeFileSync(join(cwd, path), fileIn(cwd, path).replace('20 members', '20 members, 20 new'));
    expect(go(cwd, ...GRADE_INVITE)).toContain(
      'What goes on still says 20 in its sentence: cop kr edit meet-2026-q4/invite\n',
    );
  });
});

describe('cop review, by several people at once', () => {
  it('keeps what each of them says, in one review and one goal a goal', async () => {
    const cwd = workspace();
    const keyResults = [...'time answered brief invite introductions survey'.split(' ')];
    const ends = await Promise.all(
      keyResults.map((kr) =>
        ended(cwd, ['review', '2026-Q3', '--kr', kr, '--score', '0.1', '--why', 'We say so']),
      ),
    );
    expect(ends).toEqual(keyResults.map(() => ({ code: 0, stderr: expect.any(String) })));
    expect(fileIn(cwd, REVIEW).match(/key_result: /g)).toHaveLength(6);
    const made = Object.keys(filesIn(cwd)).filter((path) => path.startsWith('goals/2026-Q4/'));
    expect(made).toEqual([
      'goals/2026-Q4/answer-2026-q4.yaml',
      'goals/2026-Q4/learn-2026-q4.yaml',
      MEET,
    ]);
    expect(cop(['check'], { cwd, env: { COP_TODAY: '2026-10-05' } })).toMatchObject({ code: 0 });
    expect(go(cwd, '2026-Q3')).toContain('6 key results, mean score 0.1: 1 done, 5 carried over');
  });
});

/** How a command ended that runs beside others. */
function ended(cwd: string, words: readonly string[]) {
  const fate = words.includes('survey') ? 'done' : 'carried-over';
  const target = words.includes('introductions') ? ['--target', '9'] : [];
  return new Promise((resolve) => {
    const run = spawn(
      process.execPath,
      [EXECUTABLE, ...words, '--becomes', fate, ...target, '--no-input'],
      { cwd, env: environment({ COP_TODAY: '2026-10-05' }) },
    );
    let stderr = '';
    run.stderr.on('data', (text) => {
      stderr += String(text);
    });
    run.on('close', (code) => resolve({ code, stderr }));
  });
}

describe('cop review --dry-run', () => {
  it.each([
    ['what begins', [], ['--accept', '--gained', 'Much']],
    ['what goes on', [GRADE_INVITE], ['--accept']],
    [
      'what makes a goal grow that was made before',
      [GRADE_INVITE],
      ['--kr', 'introductions', '--accept', '--becomes', 'carried-over', '--target', '8'],
    ],
    ['what changes', [GRADE_INVITE], ['--kr', 'meet/invite', '--learned', 'Ask in person']],
  ])('prints, of %s, a diff of which git makes the very same', (_, first, words) => {
    const [cwd, other] = [workspace(), workspace()];
    for (const one of [cwd, other]) for (const before of first) go(one, ...before);
    const before = filesIn(other);
    const { code, stdout, stderr } = review(other, ...words, '--dry-run');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(filesIn(other)).toEqual(before);
    const git = spawnSync('git', ['apply', '-'], { cwd: other, input: stdout, encoding: 'utf8' });
    expect({ status: git.status, stderr: git.stderr }).toEqual({ status: 0, stderr: '' });
    go(cwd, ...words);
    expect(filesIn(other)).toEqual(filesIn(cwd));
  });
});

describe('cop review of what was reviewed', () => {
  it('changes its item alone, and never makes a second goal', () => {
    const cwd = workspace();
    go(cwd, ...GRADE_INVITE, '--gained', 'Much', '--gained', 'More');
    const text = fileIn(cwd, REVIEW).replace(
      'score: 0.7\n',
      'score:   0.7   # after a long talk\n',
    );
    writeFileSync(join(cwd, REVIEW), text);
    expect(text).toContain('gained: Much. More.\n');
    const before = filesIn(cwd);

    go(cwd, ...GRADE_INVITE.slice(0, 2), '--learned', 'Ask in person');
    go(cwd, ...GRADE_INVITE.slice(0, 2), '--score', '0.8', '--why', 'They stayed');
    expect(newIn(cwd, before)).toEqual([REVIEW]);
    expect(fileIn(cwd, REVIEW)).toBe(
      text
        .replace('  0.7   # after', '  0.8   # after')
        .replace(
          'proposed: 0.7\n',
          'proposed: 0.7\n    why: They stayed\n    learned: Ask in person\n',
        ),
    );
    expect(go(cwd, ...GRADE_INVITE.slice(0, 4))).toContain('Changed');
    expect(fileIn(cwd, REVIEW)).not.toContain('why: They');
    expect(go(cwd, ...GRADE_INVITE)).toContain(`Nothing to change in ${REVIEW}\n`);
  });

  it('says how to take out what goes on, where it is not to', () => {
    const cwd = workspace();
    go(cwd, ...GRADE_INVITE);
    const said = go(cwd, '--kr', 'meet/invite', '--becomes', 'done');
    expect(said).toContain(
      'It stands in the next quarter still: cop kr remove meet-2026-q4/invite\n',
    );
    expect(fileIn(cwd, REVIEW)).not.toContain('carried_to: ');
    go(cwd, ...GRADE_INVITE);
    expect(fileIn(cwd, REVIEW)).toContain('carried_to: meet-2026-q4/invite\n');
  });
});

describe('cop review refuses', () => {
  it.each([
    [['--kr', 'invite', '--score', '7', '--becomes', 'done'], 'Did you mean 0.7?'],
    [['--kr', 'invite', '--becomes', 'done'], 'Give it: --score 0.7'],
    [['--kr', 'invite', '--score', '0.7'], '--becomes done, dropped or carried-over'],
    [['--kr', 'invite', '--score', '0.9', '--becomes', 'done'], 'Give it: --why'],
    [
      ['--kr', 'invite', '--accept', '--becomes', 'carried'],
      'There are: done, dropped, carried-over',
    ],
    [['--kr', 'invite', '--accept', '--target', '0'], 'there is nothing to reach'],
    [['--kr', 'invite', '--accept', '--target', '9 h'], 'this is counted in members, not in h'],
    [['--kr', 'invite', '--accept', '--timeline', 'soon'], '--timeline: "soon" is no timeline'],
    [['--kr', 'introductions', '--accept', '--becomes', 'carried-over'], 'Give it: --target 30'],
    [['--kr', 'survey', '--accept', '--becomes', 'carried-over'], 'Let it be done: --becomes done'],
    [
      ['--kr', 'survey', '--accept', '--timeline', 'Week 3'],
      'Let it go on: --becomes carried-over',
    ],
    [
      ['--kr', 'answered', '--accept', '--becomes', 'carried-over', '--target', '95'],
      'goes on as it is',
    ],
    [['--kr', 'nothing', '--accept'], 'there is no key result "nothing"'],
    [['--score', '0.7'], 'is about one key result'],
    [['soon'], '"soon" is no quarter'],
    [['2026-Q2'], '2026-Q2 has no key results'],
    [['2026-Q4'], '2026-Q4 has no key results'],
    [['2027-Q1'], '2027-Q1 begins on Fri 1 Jan 2027'],
  ])('%j', (words, message) => {
    const cwd = workspace();
    const before = filesIn(cwd);
    const { code, stdout, stderr } = review(cwd, ...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(message);
    expect(filesIn(cwd)).toEqual(before);
  });

  it('numbers for what goes on already, and names the command that changes it there', () => {
    const cwd = workspace();
    go(cwd, ...GRADE_INVITE);
    const { code, stderr } = review(cwd, ...GRADE_INVITE, '--target', '9');
    expect(code).toBe(2);
    expect(stderr).toContain('cop kr edit meet-2026-q4/invite --target ');
  });

  it('a quarter in which a file has an error', () => {
    const cwd = workspace({ 'goals/2026-Q3/broken.yaml': 'goal: Broken\n' });
    const { code, stderr } = review(cwd, ...GRADE_INVITE);
    expect(code).toBe(3);
    expect(stderr).toContain('goals/2026-Q3/broken.yaml');
  });

  it('to grade in a quarter that runs, unless it is named', () => {
    const cwd = workspace();
    go(cwd, '--accept');
    const meant = review(cwd, '--kr', 'invite', '--learned', 'Ask');
    expect(meant).toMatchObject({ code: 2, stdout: '' });
    expect(meant.stderr).toContain('2026-Q4 runs until Thu 31 Dec 2026, and no quarter before it');
    expect(meant.stderr).toContain('cop review 2026-Q4 --kr invite\n');
    expect(review(cwd, '--gained', 'Much')).toMatchObject({ code: 2 });
    expect(go(cwd, '--kr', 'meet/invite', '--learned', 'Ask')).toContain(`Changed ${REVIEW}\n`);
  });

  it('to accept all of a quarter that runs, unless it is named', () => {
    const cwd = workspace();
    const early = { cwd, env: { COP_TODAY: '2026-09-28' } };
    const { code, stderr } = cop(['review', '--accept'], early);
    expect(code).toBe(2);
    expect(stderr).toContain('2026-Q3 runs until Wed 30 Sep 2026');
    expect(stderr).toContain('cop review 2026-Q3 --accept');
    expect(cop(['review', '2026-Q3', '--accept'], early)).toMatchObject({ code: 0 });
  });

  it('a quarter that runs without saying what would be taken', () => {
    const early = { cwd: workspace(), env: { COP_TODAY: '2026-09-10' } };
    const { code, stderr } = cop(['review', '--no-input'], early);
    expect(code).toBe(2);
    expect(stderr).toContain('what is proposed for all of them:\n  cop review 2026-Q3 --accept\n');
    expect(cop(['review', '2026-Q3', '--accept', '--no-input'], early)).toMatchObject({ code: 0 });
  });
});
