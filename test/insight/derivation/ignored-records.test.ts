import { describe, expect, it } from 'vitest';
import type { KeyResult } from '../../../src/domain/key-result.ts';
import type { LogRecord } from '../../../src/domain/record.ts';
import {
  add,
  change,
  community,
  done,
  goal,
  keep,
  milestone,
  note,
  reach,
  recordId,
  steps,
  timeline,
  undone,
  value,
  withdrawal,
} from '../builders.ts';
import { derivationOf } from './grounds.ts';

const WEEKS = timeline('Weeks 4-10');

/** What is ignored of a key result’s records on 24 November: `why for`, by the record’s day. */
function ignored(keyResult: KeyResult, records: readonly LogRecord[]): Record<string, string> {
  const of = community({ goals: [goal('goal', [keyResult])], records });
  return Object.fromEntries(
    derivationOf(of).ignored.map((one) =>
      one.kind === 'record' ? [one.record.on.slice(5), `${one.why}, ${one.for}`] : ['', ''],
    ),
  );
}

describe('what is ignored', () => {
  it('is what is of a later day, was corrected, withdrawn, or said twice', () => {
    const records = [
      value('11-02', 3, { id: 1, key: 'week-45' }),
      value('11-03', 4, { id: 2 }),
      value('11-04', 5, { id: 3, corrects: recordId(2) }),
      value('11-05', 6, { id: 4 }),
      withdrawal('11-06', 4, { id: 5 }),
      value('11-07', 7, { id: 6, key: 'week-45' }),
      value('11-25', 8, { id: 7 }),
    ];
    expect(ignored(reach({ timeline: WEEKS }), records)).toEqual({
      '11-03': 'corrected, everything',
      '11-05': 'withdrawn, everything',
      '11-07': 'repeats, everything',
      '11-25': 'later, everything',
    });
  });

  it('names the record that makes it so', () => {
    const by = value('11-03', 5, { id: 2, corrects: recordId(1) });
    const of = community({
      goals: [goal('goal', [reach()])],
      records: [value('11-03', 4, { id: 1 }), by],
    });
    expect(derivationOf(of).ignored).toMatchObject([{ outcome: { kind: 'corrected', by } }]);
  });

  it('is what corrects it and names another, and what takes back what is not there', () => {
    const records = [
      value('11-03', 4, { id: 1 }),
      value('11-04', 5, { id: 2, corrects: recordId(1), keyResult: 'goal/other' }),
      withdrawal('11-05', 9, { id: 3, keyResult: 'goal/kr' }),
    ];
    expect(ignored(reach({ timeline: WEEKS }), records)).toEqual({
      '11-03': 'corrected, everything',
      '11-04': 'other-key-result, everything',
      '11-05': 'no-effect, everything',
    });
  });

  it('is no record of another key result, and no change of a goalpost', () => {
    const records = [value('11-03', 4, { keyResult: 'goal/other' }), change('11-04')];
    expect(ignored(reach({ timeline: WEEKS }), records)).toEqual({});
  });

  it('moves no value where it says none, or what the kind has no place for', () => {
    const records = [note('11-02'), done('11-03', 'a'), add('11-04', 3)];
    expect(ignored(reach({ timeline: WEEKS }), records)).toEqual({
      '11-02': 'no-figure, value',
      '11-03': 'other-kind, value',
    });
    expect(ignored(keep({ timeline: WEEKS }), records)).toMatchObject({
      '11-03': 'other-kind, value',
      '11-04': 'other-kind, value',
    });
    expect(ignored(milestone({ timeline: WEEKS, steps: steps('b') }), records)).toMatchObject({
      '11-03': 'unknown-step, value',
      '11-04': 'other-kind, value',
    });
  });

  it('is of a milestone’s step what another check-in of it says anew', () => {
    const records = [
      done('11-02', 'a'),
      undone('11-03', 'a'),
      done('11-04', 'a'),
      done('11-05', 'a'),
      done('11-06', 'b'),
    ];
    expect(ignored(milestone({ timeline: WEEKS, steps: steps('a', 'b') }), records)).toEqual({
      '11-02': 'said-anew, value',
      '11-03': 'said-anew, value',
      '11-05': 'said-anew, value',
    });
  });

  it('is in the forecast what lies outside the timeline, or is said anew on the same day', () => {
    const records = [value('10-18', 1), value('10-20', 2, { note: 'first' }), value('11-02', 3)];
    expect(ignored(reach({ timeline: WEEKS }), records)).toEqual({
      '10-18': 'outside-timeline, forecast',
    });
    const again = [value('11-02', 3), value('11-02', 4)];
    expect(ignored(reach({ timeline: WEEKS }), again)).toEqual({ '11-02': 'same-day, forecast' });
  });

  it('is in the forecast of nothing that does not run', () => {
    const over = reach({ timeline: timeline('Weeks 1-3') });
    expect(ignored(over, [value('10-02', 1), value('11-02', 3)])).toEqual({});
  });

  it('is among a keep’s days what another value of the day replaces, or no day of it has', () => {
    const records = [
      value('10-12', 91),
      value('10-15', 92),
      value('10-20', 93),
      value('10-20', 94),
    ];
    // That of 15 October still stands on the 19th, the first day.
    expect(ignored(keep({ timeline: WEEKS }), records)).toEqual({
      '10-12': 'outside-timeline, days',
      '10-20': 'same-day, days',
    });
  });
});
