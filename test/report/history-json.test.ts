import { ulid } from 'ulid';
import { describe, expect, it } from 'vitest';
import type { KeyResult } from '../../src/domain/key-result.ts';
import type { LogRecord } from '../../src/domain/record.ts';
import type { GoalpostMove } from '../../src/insight/goalpost-moves.ts';
import { historyOf } from '../../src/insight/history.ts';
import { figuresOf } from '../../src/insight/quarter-figures.ts';
import { historyJson } from '../../src/report/history-json.ts';
import {
  add,
  change,
  community,
  day,
  done,
  goal,
  milestone,
  reach,
  recordId,
  steps,
  value,
  withdrawal,
} from '../insight/builders.ts';

interface Json {
  readonly value: number | null;
  readonly records: readonly Readonly<Record<string, unknown>>[];
  readonly unrecorded_goalposts: readonly unknown[];
}

function json(
  keyResult: KeyResult,
  records: readonly LogRecord[],
  unrecorded: readonly GoalpostMove[] = [],
): Json {
  const named = { keyResult, reference: 'goal/kr' };
  const asOf = day('11-24');
  const figures = figuresOf(
    named,
    community({ goals: [goal('goal', [keyResult])], records }),
    asOf,
  );
  const entries = historyOf(named, records, asOf);
  return JSON.parse(historyJson({ ...named, figures, entries, unrecorded, timezone: 'UTC' }));
}

describe('a history for machines', () => {
  it('says all that a record says, and what became of it', () => {
    const place = { file: 'log/2026-11/a.yaml', line: 2 };
    const old = value('11-05', 31, { id: 1, confidence: 4, blocked: true, note: 'No room', place });
    const by = value('11-05', 30, { id: 2, by: 'ana', corrects: recordId(1), place });
    expect(json(reach({ unit: 'h', baseline: 36, target: 12 }), [old, by])).toEqual({
      version: 1,
      key_result: 'goal/kr',
      title: 'A key result',
      unit: 'h',
      as_of: '2026-11-24',
      value: 30,
      records: [
        {
          id: recordId(1),
          on: '2026-11-05',
          recorded_on: '2024-06-10',
          type: 'check-in',
          key_result: 'goal/kr',
          value: 31,
          add: null,
          done: null,
          undone: null,
          confidence: 4,
          blocked: true,
          field: null,
          was: null,
          is: null,
          note: 'No room',
          by: null,
          key: null,
          corrects: null,
          withdraws: null,
          outcome: 'corrected',
          outcome_id: recordId(2),
          outcome_file: 'log/2026-11/a.yaml',
          outcome_line: 2,
          leads_to: null,
          file: 'log/2026-11/a.yaml',
          line: 2,
        },
        expect.objectContaining({ value: 30, by: 'ana', outcome: 'stands', leads_to: 30 }),
      ],
      unrecorded_goalposts: [],
    });
  });

  it('has the day on which a record was written, where its id tells it', () => {
    const records = [
      value('11-05', 31, { id: null }),
      { ...value('11-06', 31), id: ulid(Date.parse('2026-11-08T23:59:00Z')) },
    ];
    expect(json(reach(), records).records.map((one) => one.recorded_on)).toEqual([
      null,
      '2026-11-08',
    ]);
  });

  it('has the goalposts that were moved by hand', () => {
    const move = { keyResult: 'goal/kr', field: 'target', by: null, note: null } as const;
    const moves: readonly GoalpostMove[] = [
      { ...move, was: 35, is: 30, on: day('11-12'), source: { kind: 'git', commit: 'c93bccc' } },
      { ...move, was: 30, is: 25, on: day('11-24'), source: { kind: 'uncommitted' } },
    ];
    expect(json(reach(), [], moves).unrecorded_goalposts).toEqual([
      { field: 'target', was: 35, is: 30, on: '2026-11-12', commit: 'c93bccc' },
      { field: 'target', was: 30, is: 25, on: '2026-11-24', commit: null },
    ]);
  });

  it('has the same value as the figures, and where each record leads', () => {
    const records = [value('11-05', 3, { id: 1 }), add('11-06', 2, { id: 2 }), add('11-30', 9)];
    const { value: now, records: entries } = json(reach(), records);
    expect(now).toBe(5);
    expect(entries.map((one) => one.leads_to)).toEqual([3, 5, null]);
    expect(entries.map((one) => one.outcome)).toEqual(['stands', 'stands', 'not-yet']);
  });

  it('names what takes back, and what is taken back', () => {
    const records = [value('11-05', 3, { id: 1 }), withdrawal('11-05', 1, { id: 2 })];
    expect(json(reach(), records).records).toMatchObject([
      { outcome: 'withdrawn', outcome_id: recordId(2) },
      { outcome: 'takes-back', outcome_id: recordId(1), withdraws: recordId(1) },
    ]);
  });

  it('has steps, and changes of goalposts', () => {
    const of = milestone({ steps: steps('a', 'b') });
    expect(
      json(of, [done('11-05', 'a'), change('11-06', { note: 'Fewer' })]).records,
    ).toMatchObject([
      { done: 'a', leads_to: 1 },
      { type: 'change', field: 'target', was: 20, is: 30, note: 'Fewer', confidence: null },
    ]);
  });
});
