import { describe, expect, it } from 'vitest';
import { cop } from './cop.ts';
import { LOG_FILE, said, short, ulid, workspace } from './mended.ts';

function history(cwd: string, ...words: string[]): string {
  const { code, stdout, stderr } = cop(['history', 'time', ...words], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

interface Entry {
  readonly id: string | null;
  readonly outcome: string;
  readonly leads_to: number | null;
}

/** What became of each record, where it leads, and where the key result stands: by history, by report, by both alike. */
function became(cwd: string): { entries: string[]; value: number | null } {
  const { records, value } = JSON.parse(history(cwd, '--json'));
  const report = JSON.parse(cop(['report', '--json'], { cwd }).stdout);
  expect(value).toBe(report.goals[0].key_results[0].value);
  const entries = records.map(
    ({ id, outcome, leads_to }: Entry) =>
      `${Number(id?.slice(3) ?? 0)} ${outcome} ${leads_to ?? '-'}`,
  );
  return { entries, value };
}

/** What `cop check` says of the log. */
function findings(cwd: string): string[] {
  const all: { code: string; file: string; line: number; message: string }[] = JSON.parse(
    cop(['check', '--json'], { cwd }).stdout,
  ).findings;
  return all
    .filter(({ file }) => file === LOG_FILE)
    .map(({ code, line, message }) => `${line} ${code}: ${message}`);
}

describe('cop history', () => {
  const STORY = [
    said({ id: null, on: '2026-11-13', value: 34, note: 'Counted by hand' }),
    said({ id: ulid(2), on: '2026-11-16', value: 31, by: 'ben', confidence: 4 }),
    said({
      id: ulid(3),
      on: '2026-11-16',
      value: 29,
      corrects: ulid(2),
      note: 'Two counted twice',
    }),
    said({
      id: ulid(4),
      on: '2026-11-18',
      type: 'change',
      field: 'target',
      was: 14,
      is: 12,
      note: 'It went well',
    }),
    said({ id: ulid(5), on: '2026-11-19', add: -2, by: null }),
    said({ id: ulid(6), on: '2026-11-20', value: 3, by: 'ben' }),
    said({ id: ulid(7), on: '2026-11-20', withdraws: ulid(6), note: 'Another list' }),
    said({ id: ulid(8), on: '2026-12-01', value: 20 }),
  ];

  it('tells every record, what became of it, and where it stands in the files', () => {
    expect(history(workspace(STORY))).toMatchInlineSnapshot(`
      "Cut the time to first answer from 36 h to 12 h                   Tue 24 Nov 2026
        answer/time-to-answer · 36 h → 12 h · 2026-11-13 to 2026-12-02

      · 13 Nov  34 h · Counted by hand                               34 h  ana
                log/2026-11/by-hand.yaml:1
      × 16 Nov  31 h, confidence 4/10                                      ben  000002
                corrected by ana, recorded on 14 Aug (000003): Two counted twice
                log/2026-11/by-hand.yaml:2
      · 16 Nov  29 h · corrects 000002 · Two counted twice           29 h  ana  000003
                log/2026-11/by-hand.yaml:3
      ◆ 18 Nov  target was 14, is 12: It went well                         ana  000004
                log/2026-11/by-hand.yaml:4
      · 19 Nov  −2 h                                                 27 h       000005
                log/2026-11/by-hand.yaml:5
      × 20 Nov  3 h                                                        ben  000006
                withdrawn by ana, recorded on 14 Aug (000007): Another list
                log/2026-11/by-hand.yaml:6
      ← 20 Nov  takes back 000006 of 20 Nov: Another list                  ana  000007
                log/2026-11/by-hand.yaml:7
      ○  1 Dec  20 h                                                       ana  000008
                not counted yet: it is of 1 Dec
                log/2026-11/by-hand.yaml:8

      On 24 Nov it stands at 27 h: 38 % of the way, 60 % expected by today: on track

      To put one right:  cop checkin --corrects 000005
      To take one back:  cop checkin --withdraw 000005
      "
    `);
  });

  it('tells it as it counted on a day', () => {
    const { records, value, as_of } = JSON.parse(
      history(workspace(STORY), '--json', '--as-of', '2026-11-17'),
    );
    expect({ value, as_of }).toEqual({ value: 29, as_of: '2026-11-17' });
    expect(records.map((one: Entry) => one.outcome)).toEqual([
      ...['stands', 'corrected', 'stands'],
      ...['not-yet', 'not-yet', 'not-yet', 'not-yet', 'not-yet'],
    ]);
  });

  it('says all of a record to machines', () => {
    const { records, ...head } = JSON.parse(history(workspace(STORY), '--json'));
    expect(head).toEqual({
      version: 1,
      key_result: 'answer/time-to-answer',
      title: 'Cut the time to first answer from 36 h to 12 h',
      unit: 'h',
      as_of: '2026-11-24',
      value: 27,
      unrecorded_goalposts: [],
    });
    const nothing = { value: null, add: null, done: null, undone: null, confidence: null };
    const rest = { blocked: false, field: null, was: null, is: null, key: null };
    expect(records[1]).toEqual({
      ...{ ...nothing, ...rest },
      ...{ id: ulid(2), on: '2026-11-16', type: 'check-in', key_result: 'answer/time-to-answer' },
      ...{ value: 31, confidence: 4, note: null, by: 'ben', corrects: null, withdraws: null },
      ...{ outcome: 'corrected', outcome_id: ulid(3), outcome_file: LOG_FILE, outcome_line: 3 },
      ...{ leads_to: null, file: LOG_FILE, line: 2, recorded_on: '2026-08-14' },
    });
    expect(records[3]).toMatchObject({ type: 'change', field: 'target', was: 14, is: 12 });
    expect(records[6]).toMatchObject({ outcome: 'takes-back', outcome_id: ulid(6) });
  });

  it('says what to do where nothing was recorded', () => {
    expect(history(workspace([]))).toBe(`\
Cut the time to first answer from 36 h to 12 h                   Tue 24 Nov 2026
  answer/time-to-answer · 36 h → 12 h · 2026-11-13 to 2026-12-02

No check-in yet
  cop checkin answer/time-to-answer
`);
  });

  it('asks for a key result, and names the nearest', () => {
    const cwd = workspace(STORY);
    expect(cop(['history'], { cwd })).toMatchObject({ code: 2, stdout: '' });
    const { code, stderr } = cop(['history', 'tme-to-answer'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean answer/time-to-answer?');
  });

  it('leaves out no file that cannot be read', () => {
    const cwd = workspace(STORY, { 'log/2026-11/broken.yaml': '- {"on":' });
    const { code, stdout, stderr } = cop(['history', 'time'], { cwd });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('log/2026-11/broken.yaml');
  });
});

describe('records that people wrote, in cases that only a slip can make', () => {
  it('of two corrections of one record the last stands', () => {
    const cwd = workspace([
      said({ value: 31 }),
      said({ id: ulid(2), value: 29, corrects: ulid(1) }),
      said({ id: ulid(3), value: 28, corrects: ulid(1) }),
    ]);
    expect(became(cwd)).toEqual({
      entries: ['1 corrected -', '2 corrected -', '3 stands 28'],
      value: 28,
    });
    expect(findings(cwd)).toEqual([
      `2 record/no-effect: ${LOG_FILE}:3 corrects the same record, and only that one counts`,
    ]);
  });

  it('a correction of a correction stands for both', () => {
    const cwd = workspace([
      said({ value: 31 }),
      said({ id: ulid(2), value: 29, corrects: ulid(1) }),
      said({ id: ulid(3), value: 28, corrects: ulid(2) }),
    ]);
    expect(became(cwd)).toEqual({
      entries: ['1 corrected -', '2 corrected -', '3 stands 28'],
      value: 28,
    });
    expect(findings(cwd)).toEqual([]);
  });

  it('of a circle the last stands', () => {
    const cwd = workspace([
      said({ value: 31, corrects: ulid(2) }),
      said({ id: ulid(2), value: 29, corrects: ulid(1) }),
    ]);
    expect(became(cwd)).toEqual({ entries: ['1 corrected -', '2 stands 29'], value: 29 });
    const message = 'it and what it corrects correct one another; only the last of them stands';
    expect(findings(cwd)).toEqual([1, 2].map((line) => `${line} record/no-effect: ${message}`));
  });

  it('a withdrawn record takes its correction along', () => {
    const cwd = workspace([
      said({ on: '2026-11-18', value: 33 }),
      said({ id: ulid(2), value: 31 }),
      said({ id: ulid(3), value: 29, corrects: ulid(2) }),
      said({ id: ulid(4), withdraws: ulid(2) }),
    ]);
    expect(became(cwd)).toEqual({
      entries: ['1 stands 33', '2 withdrawn -', '3 withdrawn -', '4 takes-back -'],
      value: 33,
    });
    expect(findings(cwd)).toEqual([]);
  });

  it('records without an id come first on their day', () => {
    const cwd = workspace([
      said({ id: ulid(1), add: -1 }),
      said({ id: null, value: 31 }),
      said({ id: null, value: 30 }),
    ]);
    expect(became(cwd)).toEqual({
      entries: ['0 stands 31', '0 stands 30', '1 stands 29'],
      value: 29,
    });
    expect(findings(cwd)).toEqual([]);
  });

  it('of records with one key the first stands', () => {
    const cwd = workspace([
      said({ value: 31, key: 'week-47' }),
      said({ id: ulid(2), value: 29, key: 'week-47' }),
    ]);
    expect(became(cwd)).toEqual({ entries: ['1 stands 31', '2 repeats -'], value: 31 });
    expect(history(cwd)).toContain(`the same record as ${short(1)}`);
  });
});
