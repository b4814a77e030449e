import { describe, expect, it } from 'vitest';
import { pathsIn } from '../folder.ts';
import { cop } from './cop.ts';
import { LOG_FILE, said, short, ulid, withoutIds, workspace, written } from './mended.ts';

const AT_31 = said({ value: 31, confidence: 7, note: 'It is the weekends' });

function run(cwd: string, ...words: string[]) {
  const { code, stdout, stderr } = cop(['checkin', ...words, '--no-input'], { cwd });
  return { code, stdout, stderr: withoutIds(stderr) };
}

/** Runs a command that must go well, and gives what it answers. */
function go(cwd: string, ...words: string[]): string {
  const { code, stdout, stderr } = run(cwd, ...words);
  expect({ words, code, stderr }).toEqual({ words, code: 0, stderr });
  return stdout;
}

/** Runs a command that must be refused, and gives what it says; nothing is written. */
function refused(cwd: string, ...words: string[]): string {
  const before = pathsIn(cwd);
  const { code, stdout, stderr } = run(cwd, ...words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(pathsIn(cwd)).toEqual(before);
  return stderr;
}

describe('cop checkin --corrects', () => {
  it('replaces the record, takes over what is not said anew, and says before and after', () => {
    const cwd = workspace([AT_31]);
    expect(run(cwd, '--corrects', short(1), '27', '--by', 'ben')).toEqual({
      code: 0,
      stdout: `Cut the time to first answer from 36 h to 12 h
  27 h on 20 Nov, instead of 31 h
  38 % of the way (was 21 %), 60 % expected by today: on track
`,
      stderr: `
Wrote log/2026-11/2026-11-20-ULID.yaml
To take it back: cop undo --by ben
`,
    });
    expect(written(cwd)).toEqual([
      {
        type: 'check-in',
        key_result: 'answer/time-to-answer',
        value: 27,
        confidence: 7,
        note: 'It is the weekends',
        by: 'ben',
        corrects: ulid(1),
      },
    ]);
    expect(JSON.parse(report(cwd)).goals[0].key_results[0]).toMatchObject({
      value: 27,
      confidence: 7,
    });
  });

  it('names the record by the end of its id, and who corrects by COP_BY', () => {
    const cwd = workspace([AT_31, said({ id: ulid(2), on: '2026-11-22', value: 29 })]);
    const { code, stdout, stderr } = cop(
      ['checkin', '--corrects', short(1), '--value', '30', '--no-input'],
      { cwd, env: { COP_BY: 'ben' } },
    );
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `Cut the time to first answer from 36 h to 12 h
  30 h on 20 Nov, instead of 31 h
  29 % of the way, 60 % expected by today: at risk
  What was said on 22 Nov still stands today.
`,
    });
    expect(stderr).toMatch(/\nTo take it back: cop undo\n$/);
    expect(written(cwd)).toMatchObject([{ value: 30, by: 'ben', corrects: ulid(1) }]);
  });

  it.each([
    [['+4'], '+4 h on 20 Nov, instead of 31 h\n'],
    [['-4'], '−4 h on 20 Nov, instead of 31 h\n'],
    [['--value', '-4'], 'at −4 h on 20 Nov, instead of 31 h\n'],
    [['12,5'], '12.5 h on 20 Nov, instead of 31 h\n'],
    [['31', '--on', '2026-11-19'], '31 h on 19 Nov, instead of 20 Nov\n'],
    [['27', '--on', '2026-11-19'], '27 h on 19 Nov, instead of 31 h on 20 Nov\n'],
    [['--note', 'Holidays'], '31 h on 20 Nov, as before\n  Note: Holidays\n'],
    [['--confidence', '3'], 'as before\n  Confidence 3/10, instead of 7/10\n'],
    [['--blocked'], 'as before\n  Something is in the way\n'],
    [['--unset', 'note'], 'as before\n  Without its note\n'],
    [['--unset', 'confidence'], 'as before\n  No confidence, instead of 7/10\n'],
    [
      ['27', '--on', '2026-12-01'],
      '  It counts from Tue 1 Dec 2026 on; until then all is as before.\n',
    ],
  ])('understands %j', (words, answer) => {
    expect(go(workspace([AT_31]), '--corrects', 'last', ...words)).toContain(answer);
  });

  it('takes what was blocked to be so no more', () => {
    const cwd = workspace([said({ value: 31, blocked: true, note: 'No room' })]);
    expect(go(cwd, '--corrects', 'last', '--unset', 'blocked')).toContain('Nothing is in the way');
    expect(written(cwd)).toEqual([
      {
        type: 'check-in',
        key_result: 'answer/time-to-answer',
        value: 31,
        note: 'No room',
        corrects: ulid(1),
      },
    ]);
  });

  it('moves the record to another key result, and says what follows for both', () => {
    const cwd = workspace([AT_31]);
    expect(go(cwd, '--corrects', short(1), 'answers', '31')).toBe(
      `That was recorded of "Cut the time to first answer from 36 h to 12 h"; it now
counts for "Answer at least 40 questions".
Answer at least 40 questions
  31 questions on 20 Nov
  Instead of Cut the time to first answer from 36 h to 12 h: 31 h on 20 Nov
  78 % of the way (was 0 %), 60 % expected by today: on track
Cut the time to first answer from 36 h to 12 h
  0 % of the way (was 21 %), 60 % expected by today: at risk
`,
    );
    expect(written(cwd)).toMatchObject([{ key_result: 'answer/answers', value: 31 }]);
  });

  it('means the last of the key result that is named beside it, not the last of all', () => {
    const cwd = workspace([
      AT_31,
      said({ id: ulid(2), key_result: 'answer/answers', value: 9, on: '2026-11-22' }),
    ]);
    expect(go(cwd, 'time', '--corrects', 'last', '27')).toContain(
      '27 h on 20 Nov, instead of 31 h',
    );
    expect(go(cwd, 'time', '--corrects', 'last', '--confidence', '3')).toContain('3/10');
    expect(written(cwd)).toMatchObject([
      { key_result: 'answer/time-to-answer', value: 27, corrects: ulid(1) },
      { key_result: 'answer/time-to-answer', value: 27, confidence: 3 },
    ]);
    expect(refused(cwd, 'handbook', '--corrects', 'last', '--done', 'draft')).toContain(
      'no check-in of answer/handbook still counts',
    );
  });

  it('finds a name in the quarter of the day that is said', () => {
    const cwd = workspace([], {
      'goals/2026-Q3/earlier.yaml': `goal: Earlier
timeline: Whole quarter
key_results:
  - {id: answers, key_result: Answer at least 10 questions, target: 10}
`,
    });
    go(cwd, 'answers', '7', '--on', '2026-09-12');
    go(cwd, 'answers', '8');
    go(cwd, 'time', '30', '--on', '2026-09-12');
    expect(written(cwd)).toMatchObject([
      { key_result: 'earlier/answers', value: 7 },
      { key_result: 'answer/time-to-answer', value: 30 },
      { key_result: 'answer/answers', value: 8 },
    ]);
  });

  it('takes over a figure only where it fits', () => {
    const cwd = workspace([AT_31]);
    expect(refused(cwd, '--corrects', short(1), 'answers')).toBe(
      `error: 000001 says 31 h, which does not fit "Answer at least 40 questions"
  Say where it stands: a number
`,
    );
    expect(refused(cwd, '--corrects', short(1), 'handbook')).toContain('Say what is done: --done');
  });

  it('finds a key result for a record that names none that is there', () => {
    const cwd = workspace([said({ key_result: 'answer/time', value: 31 })]);
    expect(refused(cwd, '--corrects', 'last', '--note', 'Hm')).toBe(
      `error: no goal has a key result answer/time, which this record names
  Say which one is meant: cop checkin --corrects ${ulid(1)} goal/key-result
`.replace(': cop', ':\n  cop'),
    );
    expect(go(cwd, '--corrects', short(1), 'time')).toContain(
      '31 h on 20 Nov\n  Instead of answer/time',
    );
    expect(written(cwd)).toMatchObject([{ key_result: 'answer/time-to-answer', value: 31 }]);
  });

  it('puts another step in the place of one', () => {
    const step = said({ key_result: 'answer/handbook', done: 'draft' });
    expect(go(workspace([step]), '--corrects', 'last', '--done', 'outline')).toContain(
      'Write the handbook\n  "Write an outline" done on 20 Nov, instead of "Write a draft" done\n',
    );
  });

  it('corrects a correction', () => {
    const cwd = workspace([AT_31]);
    go(cwd, '--corrects', 'last', '27');
    expect(go(cwd, '--corrects', 'last', '26')).toContain('26 h on 20 Nov, instead of 27 h');
    expect(JSON.parse(report(cwd)).goals[0].key_results[0].value).toBe(26);
  });

  it('writes nothing where the record says so already', () => {
    const cwd = workspace([AT_31]);
    expect(run(cwd, '--corrects', 'last', '31', '--confidence', '7')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Nothing to correct: that is what 000001 says already\n',
    });
    expect(written(cwd)).toEqual([]);
  });

  it('prints a diff under --dry-run', () => {
    const cwd = workspace([AT_31]);
    const { stdout, stderr } = run(cwd, '--corrects', 'last', '27', '--dry-run');
    expect(stdout).toContain(`"value":27,"confidence":7,`);
    expect(stderr).toContain('27 h on 20 Nov, instead of 31 h');
    expect(written(cwd)).toEqual([]);
  });

  it.each([
    ['what is withdrawn', [said({}), said({ id: ulid(2), withdraws: ulid(1) })], short(1)],
    ['a withdrawal', [said({ value: 3 }), said({ id: ulid(2), withdraws: ulid(1) })], short(2)],
    ['what is corrected', [AT_31, said({ id: ulid(2), value: 3, corrects: ulid(1) })], short(1)],
    ['what has no id', [said({ id: null, value: 3 })], `${LOG_FILE}:1`],
    ['what is not there', [AT_31], 'ABCDEF'],
    ['nothing', [], 'last'],
  ])('refuses to correct %s', (_, records, name) => {
    const cwd = workspace(records.map((one) => one.replace('"by"', '"note":"Seen","by"')));
    expect(refused(cwd, '--corrects', name, '27')).toMatchSnapshot();
  });

  it('says how a change of a goalpost is undone', () => {
    const change = { type: 'change', field: 'target', was: 14, is: 12 };
    const cwd = workspace([said(change), said({ id: ulid(2), ...change, was: 16, is: 14 })]);
    for (const flag of ['--corrects', '--withdraw'])
      expect(refused(cwd, flag, short(1))).toBe(
        `error: 000001 is no check-in: it says that a goalpost was moved (target was 14,
is 12)
  To undo that, change it back: cop kr edit answer/time-to-answer --target 14
`,
      );
  });

  it.each([
    [['--corrects', 'last'], 'what is right instead is missing'],
    [['--corrects', 'last', 'nobody'], 'there is no key result "nobody"'],
    [['--corrects', 'last', '1,200'], '1,200 could be 1200 or 1.2'],
    [['--corrects', 'last', '27 min'], 'there is no key result "27 min"'],
    [['--corrects', 'last', 'time', 'soon'], '"soon" is no number'],
    [['--corrects', 'last', '27', '--on', 'monday'], '--on: the calendar has no day'],
    [['--corrects', 'last', '--unset', 'notes'], 'Did you mean note?'],
    [['--corrects', 'last', '--unset', 'value'], 'There are: confidence, note, blocked'],
    [['--corrects', 'last', '--unset', 'note', '--note', 'A'], '--unset note and --note'],
    [['--corrects', 'last', '--withdraw', 'last'], 'corrected or taken back, not both'],
    [['answers', '3', '--unset', 'note'], '--corrects last'],
    [['answers', '3', '--why', 'A'], 'Say it in the note: --note'],
  ])('refuses %j', (words, problem) => {
    expect(refused(workspace([AT_31]), ...words)).toContain(problem);
  });

  it('does not leave a record that says nothing', () => {
    const cwd = workspace([said({ note: 'Looked at it' })]);
    expect(refused(cwd, '--corrects', 'last', '--unset', 'note')).toContain(
      `cop checkin --withdraw ${ulid(1)}`,
    );
  });

  it('rests on all of the log', () => {
    const cwd = workspace([AT_31], { 'log/2026-11/broken.yaml': '- {"on":"2026-11-20"' });
    const { code, stderr } = run(cwd, '--corrects', 'last', '27');
    expect(code).toBe(3);
    expect(stderr).toContain('log/2026-11/broken.yaml');
  });
});

describe('cop checkin --withdraw', () => {
  it('takes the record back, says why, what stands now, and how to have it again', () => {
    const cwd = workspace([AT_31, said({ id: ulid(2), on: '2026-11-22', value: 30 })]);
    expect(run(cwd, '--withdraw', short(2), '--why', 'Another list', '--by', 'ben')).toEqual({
      code: 0,
      stdout: `Cut the time to first answer from 36 h to 12 h
  Taken back: 30 h, by ana on 22 Nov
    log/2026-11/by-hand.yaml:2
  Now it stands at 31 h
  21 % of the way (was 25 %), 60 % expected by today: at risk
`,
      stderr: `
Wrote log/2026-11/2026-11-22-ULID.yaml
To have it again: cop checkin answer/time-to-answer 30 --on 2026-11-22 --by ana
`,
    });
    expect(written(cwd)).toEqual([
      {
        type: 'check-in',
        key_result: 'answer/time-to-answer',
        note: 'Another list',
        by: 'ben',
        withdraws: ulid(2),
      },
    ]);
  });

  it.each([
    [
      said({ value: 31, confidence: 7, note: 'It is the weekends' }),
      `Cut the time to first answer from 36 h to 12 h
  Taken back: 31 h, confidence 7/10, by ana on 20 Nov
    log/2026-11/by-hand.yaml:1
  Now it has no check-in
  0 % of the way (was 21 %), 60 % expected by today: at risk
`,
      '31 --on 2026-11-20 --confidence 7 --note "It is the weekends" --by ana',
    ],
    [said({ value: -3.125 }), 'Taken back: at −3.13 h', '--value -3.1250 --on 2026-11-20 --by ana'],
    [said({ add: -2, by: null }), 'Taken back: −2 h, on 20 Nov', '-2 --on 2026-11-20'],
    [
      said({ add: 2, by: 'Ana M', blocked: true }),
      '+2 h, blocked',
      '+2 --on 2026-11-20 --blocked --by "Ana M"',
    ],
    [said({ note: 'Say "$HOME"', by: null }), 'Taken back: a note, on 20 Nov', '--on 2026-11-20'],
  ])('gives the command that records it anew (%#)', (record, answer, again) => {
    const { code, stdout, stderr } = run(workspace([record]), '--withdraw', 'last');
    expect(code).toBe(0);
    expect(stdout).toContain(answer);
    expect(stderr).toContain(`\nTo have it again: cop checkin answer/time-to-answer ${again}\n`);
  });

  it('brings back what a correction replaced', () => {
    const cwd = workspace([AT_31, said({ id: ulid(2), value: 27, corrects: ulid(1) })]);
    expect(go(cwd, '--withdraw', short(2))).toContain('  Now it stands at 31 h\n');
    expect(JSON.parse(report(cwd)).goals[0].key_results[0].value).toBe(31);
  });

  it('takes a corrected record back with its correction, also where that moved it', () => {
    const moved = said({ id: ulid(2), key_result: 'answer/answers', value: 27, corrects: ulid(1) });
    const cwd = workspace([AT_31, moved]);
    expect(go(cwd, '--withdraw', short(1), '--why', 'Twice')).toBe(
      `Cut the time to first answer from 36 h to 12 h
  Now it has no check-in
  0 % of the way, 60 % expected by today: at risk
Answer at least 40 questions
  Taken back: 27 questions, by ana on 20 Nov
    log/2026-11/by-hand.yaml:2, which corrected log/2026-11/by-hand.yaml:1
  Now it has no check-in
  0 % of the way (was 68 %), 60 % expected by today: at risk
`,
    );
  });

  it('acts from a day on, where one is said', () => {
    const cwd = workspace([AT_31]);
    expect(go(cwd, '--withdraw', 'last', '--on', '2026-11-30')).toContain(
      '  It counts from Mon 30 Nov 2026 on.\n',
    );
    expect(written(cwd)).toMatchObject([{ on: '2026-11-30', withdraws: ulid(1) }]);
  });

  it('says of a milestone how many steps are done', () => {
    const steps = ['outline', 'draft'].map((done, index) =>
      said({ id: ulid(index + 1), key_result: 'answer/handbook', done }),
    );
    const { stdout, stderr } = run(workspace(steps), '--withdraw', 'last');
    expect(stdout).toContain('  Now 1 of 2 steps is done\n');
    expect(stderr).toContain('cop checkin answer/handbook --done draft --on 2026-11-20 --by ana\n');
  });

  it.each([
    ['a value', ['time', '27']],
    ['a note', ['--note', 'A']],
    ['a confidence', ['--confidence', '3']],
    ['a step', ['--done']],
  ])('goes with no %s', (_, words) => {
    expect(refused(workspace([AT_31]), ...words, '--withdraw', 'last')).toContain(
      'To put it right instead: cop checkin --corrects last\n',
    );
  });

  it('takes back the last of the key result that is named', () => {
    const later = said({ id: ulid(2), key_result: 'answer/answers', value: 9 });
    const cwd = workspace([AT_31, later]);
    expect(refused(cwd, 'time', '--withdraw', short(2))).toContain('says nothing else');
    expect(go(cwd, 'time', '--withdraw', 'last')).toContain('Taken back: 31 h');
    expect(written(cwd)).toMatchObject([{ withdraws: ulid(1) }]);
  });

  it('is done once', () => {
    const cwd = workspace([AT_31]);
    go(cwd, '--withdraw', 'last');
    expect(refused(cwd, '--withdraw', '000001')).toContain('000001 was withdrawn already');
    expect(refused(cwd, '--withdraw', 'last')).toContain('no check-in still counts');
  });

  it('is not kept from it by a mistake in another goal’s file', () => {
    const cwd = workspace([AT_31], { 'goals/2026-Q4/broken.yaml': 'goal: [' });
    expect(go(cwd, '--withdraw', 'last')).toContain('Now it has no check-in');
  });
});

function report(cwd: string): string {
  return cop(['report', '--json'], { cwd }).stdout;
}
