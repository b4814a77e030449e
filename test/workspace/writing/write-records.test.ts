import fc from 'fast-check';
import { decodeTime } from 'ulid';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ChangedValue } from '../../../src/domain/change.ts';
import type { Said } from '../../../src/domain/check-in.ts';
import { civilDate } from '../../../src/domain/civil-date.ts';
import type {
  ChangeDraft,
  CheckInDraft,
  RecordDraft,
  WithdrawalDraft,
} from '../../../src/domain/drafts.ts';
import { type LogRecord, readRecord } from '../../../src/domain/record.ts';
import { isPlausible, recordFiles, ulids } from '../../../src/workspace/write-records.ts';

const NOW = new Date('2026-11-24T09:30:00Z');

const draft: CheckInDraft = {
  type: 'check-in',
  keyResult: 'build-relationships/invite-members',
  on: civilDate('2026-11-24'),
  said: { kind: 'value', value: 12 },
  confidence: null,
  blocked: false,
  note: null,
  by: null,
  corrects: null,
};

const ULID_OF_LOG = '01M4GM13988SE5JQ2Q29R8TZSY';
const LOG: readonly Recorded[] = [
  { type: 'check-in', id: ULID_OF_LOG, on: civilDate('2026-10-31') },
];

const withdrawal: WithdrawalDraft = {
  type: 'withdrawal',
  withdraws: ULID_OF_LOG,
  keyResult: 'a/b',
  on: null,
  note: 'Twice',
  by: null,
};

const change: ChangeDraft = {
  type: 'change',
  keyResult: 'a/b',
  on: civilDate('2026-11-24'),
  field: 'target',
  was: 30,
  is: 20,
  note: 'Two left',
  by: null,
};

type Recorded = Pick<LogRecord, 'id' | 'on' | 'type'>;

const CHECKED_IN: Recorded = { type: 'check-in', id: null, on: civilDate('2026-11-24') };

const ID = '01KATHED000000000000000000';

/** Ids that are easy to read: the time, and a count. */
function counting(): (time: number) => string {
  let count = 0;
  return (time) => {
    count += 1;
    return String(count).padStart(26, String(time));
  };
}

describe('recordFiles', () => {
  it('writes a check-in as one line of JSON in a list', () => {
    expect(recordFiles([draft], NOW, () => ID)).toEqual([
      {
        path: `log/2026-11/2026-11-24-${ID}.yaml`,
        text: `- {"id":"${ID}","on":"2026-11-24","type":"check-in","key_result":"build-relationships/invite-members","value":12}\n`,
      },
    ]);
  });

  it('keeps the order of the keys', () => {
    const all = { ...draft, confidence: 7, blocked: true, note: 'Rooms', by: 'ana' };
    const [file] = recordFiles([all], NOW, () => ID);
    expect(file?.text).toBe(
      `- {"id":"${ID}","on":"2026-11-24","type":"check-in","key_result":"build-relationships/invite-members","value":12,"confidence":7,"blocked":true,"note":"Rooms","by":"ana"}\n`,
    );
  });

  it.each<[Said | null, string]>([
    [{ kind: 'value', value: -3.5 }, '"value":-3.5'],
    [{ kind: 'add', add: -3 }, '"add":-3'],
    [{ kind: 'done', step: 'draft' }, '"done":"draft"'],
    [{ kind: 'done', step: true }, '"done":true'],
    [{ kind: 'undone', step: 'draft' }, '"undone":"draft"'],
    [null, '"note":"n"}'],
  ])('writes what was said: %j', (said, text) => {
    const [file] = recordFiles([{ ...draft, said, note: 'n' }], NOW, () => ID);
    expect(file?.text).toContain(text);
    expect(Object.keys(JSON.parse(file?.text.slice(2) ?? ''))).toHaveLength(said ? 6 : 5);
  });

  it('puts the records of a month into one file, named by the first', () => {
    const on = (date: string) => ({ ...draft, on: civilDate(date) });
    const drafts = ['2026-10-31', '2026-11-24', '2026-11-02'].map(on);
    const files = recordFiles(drafts, new Date('2026-11-24T00:00:00Z'), counting());
    const [first, second] = [1, 2].map((count) =>
      String(count).padStart(26, String(Date.UTC(2026, 10, 24))),
    );
    expect(files.map((file) => file.path)).toEqual([
      `log/2026-10/2026-10-31-${first}.yaml`,
      `log/2026-11/2026-11-24-${second}.yaml`,
    ]);
    expect(files.map((file) => file.text.split('\n').length - 1)).toEqual([1, 2]);
  });

  it('writes a correction without a day into the month of what it corrects', () => {
    const better = { ...draft, on: null, corrects: ULID_OF_LOG, by: 'ana' };
    expect(recordFiles([better], NOW, () => ID, LOG)).toEqual([
      {
        path: `log/2026-10/2026-10-31-${ID}.yaml`,
        text: `- {"id":"${ID}","type":"check-in","key_result":"build-relationships/invite-members","value":12,"by":"ana","corrects":"${ULID_OF_LOG}"}\n`,
      },
    ]);
    const [later] = recordFiles([{ ...better, on: draft.on }], NOW, () => ID, LOG);
    expect(later?.path).toBe(`log/2026-11/2026-11-24-${ID}.yaml`);
    expect(later?.text).toContain('"on":"2026-11-24"');
  });

  it.each(['check-in', 'change'] as const)('writes a withdrawal of a %s as one', (type) => {
    const log = [{ type, id: ULID_OF_LOG, on: civilDate('2026-10-31') }];
    expect(recordFiles([withdrawal], NOW, () => ID, log)).toEqual([
      {
        path: `log/2026-10/2026-10-31-${ID}.yaml`,
        text: `- {"id":"${ID}","type":"${type}","key_result":"a/b","note":"Twice","withdraws":"${ULID_OF_LOG}"}\n`,
      },
    ]);
  });

  it.each<[ChangedValue, ChangedValue, string]>([
    [30, 20, '"field":"target","was":30,"is":20,"note":"Two left"'],
    [null, 20, '"field":"target","is":20,"note":"Two left"'],
    [0, null, '"field":"target","was":0,"note":"Two left"'],
  ])('writes a change from %s to %s', (was, is, text) => {
    const [file] = recordFiles([{ ...change, was, is }], NOW, () => ID);
    expect(file?.text).toBe(
      `- {"id":"${ID}","on":"2026-11-24","type":"change","key_result":"a/b",${text}}\n`,
    );
  });

  it.each<[string, RecordDraft]>([
    ['key_result: this names no key result', { ...change, keyResult: 'a' }],
    ['this change says that `target` is what it was', { ...change, is: 30 }],
    ['is: `target` is a number', { ...change, is: 'Week 1' }],
    [`no record has the id ${ID}`, { ...withdrawal, withdraws: ID }],
  ])('refuses what could not be read again: %s', (problem, one) => {
    expect(() => recordFiles([one], NOW, ulids(), LOG)).toThrow(problem);
  });

  it('gives all that one command writes ids that go on by ones, also where the clock was set back', () => {
    const ahead = ulids()(NOW.getTime() + 3_600_000);
    const log = [{ type: 'check-in' as const, id: ahead, on: civilDate('2026-10-31') }];
    const on = (date: string) => ({ ...draft, on: civilDate(date) });
    const files = recordFiles(['2026-11-24', '2026-10-31'].map(on), NOW, ulids(), log);
    const [first = '', second = ''] = files.map(({ text }) => idIn(text));
    expect(decodeTime(second)).toBe(NOW.getTime() + 3_600_001);
    expect(second.slice(0, 20)).toBe(first.slice(0, 20));
    expect(second > first).toBe(true);
  });

  it('writes no file for no records', () => {
    expect(recordFiles([], NOW, ulids())).toEqual([]);
  });

  it('gives records of one moment ids that are in their order', () => {
    const files = recordFiles(
      Array.from({ length: 500 }, () => draft),
      NOW,
      ulids(),
    );
    const ids = (files[0]?.text ?? '').trim().split('\n').map(idIn);
    expect(new Set(ids).size).toBe(500);
    expect([...ids].sort()).toEqual(ids);
  });
});

describe('the ids of records, when the clock is wrong', () => {
  const idsAt = (now: string, log: readonly Recorded[] = []) =>
    (recordFiles([draft], new Date(now), ulids(), log)[0]?.text ?? '').split('\n').map(idIn)[0] ??
    '';

  it.each([
    ['an hour', '2026-11-24T10:30:00Z'],
    ['400 days', '2027-12-29T09:30:00Z'],
    ['to the same moment', NOW.toISOString()],
  ])('sort behind those of the same day when it was set back: %s', (_, before) => {
    const earlier = idsAt(before);
    const later = idsAt(NOW.toISOString(), [{ ...CHECKED_IN, id: earlier }]);
    expect(later > earlier).toBe(true);
  });

  it('do not mind records of other days, or without an id', () => {
    const far = idsAt('2090-01-01T00:00:00Z');
    const log = [{ ...CHECKED_IN, id: far, on: civilDate('2026-11-23') }, CHECKED_IN];
    expect(idsAt(NOW.toISOString(), log) < far).toBe(true);
  });

  it.each(['1970-01-01T00:00:00Z', '2019-12-31T23:59:59Z', '2100-01-01T00:00:00Z'])(
    'have noon of their day for a time at %s',
    (now) => {
      expect(isPlausible(new Date(now))).toBe(false);
      expect(idsAt(now).slice(0, 10)).toBe(idsAt('2026-11-24T12:00:00Z').slice(0, 10));
    },
  );

  it('are made for a day before 1970 and for the last moment that they can hold', () => {
    const old = { ...draft, on: civilDate('1950-01-01') };
    expect(recordFiles([old], new Date(0), ulids())).toHaveLength(1);
    const log = [{ ...CHECKED_IN, id: '7ZZZZZZZZZ0000000000000000' }];
    expect(idsAt(NOW.toISOString(), log)).toMatch(/^7ZZZZZZZZZ/);
  });

  it('leave a right clock alone', () => {
    expect(isPlausible(NOW)).toBe(true);
  });
});

describe('any check-in', () => {
  const hidden = /(?!\n)[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;
  const drafts = fc.record<CheckInDraft>({
    type: fc.constant('check-in'),
    corrects: fc.constant(null),
    keyResult: fc.constant('a/b'),
    on: fc.constantFrom(civilDate('2026-11-24'), civilDate('2026-12-01')),
    said: fc.oneof(
      fc.constant(null),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => ({
        kind: 'value' as const,
        // JSON has no zero below zero.
        value: value === 0 ? 0 : value,
      })),
    ),
    confidence: fc.option(fc.integer({ min: 0, max: 10 })),
    blocked: fc.boolean(),
    note: fc.string({ unit: 'binary', maxLength: 200 }),
    by: fc.option(
      fc.constantFrom(
        'ana',
        '\u202egnp',
        'a\u0085b',
        'a\u2028b',
        'a\u200bb',
        '\u2060',
        '\ud800',
        '\u007f',
      ),
    ),
  });

  it('is read back as it was meant, by either way of reading, and hides nothing', () => {
    fc.assert(
      fc.property(drafts, (one) => {
        const [file] = recordFiles([one], NOW, ulids());
        const text = file?.text ?? '';
        expect(text.slice(0, -1)).not.toMatch(hidden);
        expect(text.endsWith('}\n') && text.indexOf('\n') === text.length - 1).toBe(true);
        const data: unknown = JSON.parse(text.slice(2));
        expect(parse(text)).toEqual([data]);
        const { value, problems } = readRecord(data, { file: file?.path ?? '' });
        expect(problems).toEqual([]);
        expect(value).toMatchObject(one);
      }),
      { numRuns: 1000 },
    );
  });
});

function idIn(line: string): string {
  return /"id":"([^"]+)"/.exec(line)?.[1] ?? '';
}
