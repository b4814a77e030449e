import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/domain/change.ts';
import { movesByKeyResult, recordedMoves } from '../../src/insight/goalpost-moves.ts';
import { change, recordId, value, withdrawal } from './builders.ts';

const moves = (records: Parameters<typeof recordedMoves>[0]) =>
  recordedMoves(records).map(
    ({ keyResult, field, was, is, on }) => `${keyResult} ${field} ${was} → ${is} ${on.slice(5)}`,
  );

describe('the goalposts that were moved, by the log', () => {
  it('are its changes, with all that they say', () => {
    const made = change('11-12', { id: 1, by: 'ana', note: 'Half of us are away' });
    expect(recordedMoves([value('11-11', 3), made])).toEqual([
      {
        keyResult: 'goal/kr',
        field: 'target',
        was: 20,
        is: 30,
        on: '2026-11-12',
        by: 'ana',
        note: 'Half of us are away',
        source: { kind: 'record', place: made.place },
      },
    ]);
  });

  it('are in the order of the log, each move of one field too', () => {
    const records = [
      change('11-20', { was: 30, is: 25 }),
      change('11-12'),
      change('11-15', { field: 'timeline', was: 'Weeks 1-3', is: 'Weeks 1-6' }),
    ];
    expect(moves(records)).toEqual([
      'goal/kr target 20 → 30 11-12',
      'goal/kr timeline Weeks 1-3 → Weeks 1-6 11-15',
      'goal/kr target 30 → 25 11-20',
    ]);
  });

  it('are those of every day: the files have them, whatever day is looked at', () => {
    expect(moves([change('2027-11-12')])).toEqual(['goal/kr target 20 → 30 11-12']);
  });

  it.each<[string, readonly (Change | ReturnType<typeof value>)[], string[]]>([
    ['moved back', [change('11-12', { id: 1 }), change('11-14', { id: 2, was: 30, is: 20 })], []],
    [
      'moved back by two steps',
      [
        change('11-12', { id: 1 }),
        change('11-13', { id: 2, was: 30, is: 25 }),
        change('11-14', { id: 3, was: 25, is: 20 }),
      ],
      [],
    ],
    ['withdrawn', [change('11-12', { id: 1 }), withdrawal('11-14', 1)], []],
    [
      'corrected',
      [change('11-12', { id: 1 }), change('11-14', { id: 2, is: 35, corrects: recordId(1) })],
      ['goal/kr target 20 → 35 11-14'],
    ],
  ])('are without what was %s', (_, records, expected) => {
    expect(moves(records)).toEqual(expected);
  });

  it('are none in a log of check-ins', () => {
    expect(moves([value('11-11', 3)])).toEqual([]);
  });
});

describe('moves by their key result', () => {
  it('keep their order', () => {
    const all = recordedMoves([
      change('11-12', { keyResult: 'goal/a' }),
      change('11-13', { keyResult: 'goal/b' }),
      change('11-14', { keyResult: 'goal/a', field: 'baseline', was: 0, is: 2 }),
    ]);
    const by = movesByKeyResult(all);
    expect([...by.keys()]).toEqual(['goal/a', 'goal/b']);
    expect(by.get('goal/a')?.map(({ field }) => field)).toEqual(['target', 'baseline']);
    expect(by.get('goal/c')).toBeUndefined();
  });
});
