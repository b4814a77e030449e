import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Community } from '../../src/domain/community.ts';
import type { LogRecord } from '../../src/domain/record.ts';
import { lastRecording } from '../../src/insight/last-recording.ts';
import { standingRecords } from '../../src/insight/standing.ts';
import { change, community, day, goal, reach, recordId, value, withdrawal } from './builders.ts';

/** A record of ana's in a file of its own. */
function ana(id: number, parts: Parameters<typeof value>[2] = {}, on = '11-03') {
  return value(on, id, {
    id,
    by: 'ana',
    place: { file: `log/2026-11/${id}.yaml`, line: 1 },
    ...parts,
  });
}

function raised(id: number, was: number, is: number, by = 'ana') {
  return change('11-04', { id, was, is, by, place: { file: `log/2026-11/${id}.yaml`, line: 1 } });
}

function withTarget(target: number, records: readonly LogRecord[]): Community {
  return community({ goals: [goal('goal', [reach({ target })])], records });
}

/** What is left to take back, in short: the numbers of the records. */
function left(records: readonly LogRecord[], by: string | null = 'ana', target = 30): string {
  const last = lastRecording(withTarget(target, records), by);
  const numbers = (some: readonly LogRecord[]) =>
    some.map((one) => Number((one.id ?? '').slice(3))).join(' ');
  switch (last.kind) {
    case 'nothing':
      return 'nothing';
    case 'records':
      return numbers(last.records);
    case 'taken-back':
      return `took back ${numbers(last.records)}`;
    case 'changes':
      return `changed by ${numbers(last.changes)}`;
    case 'corrected':
      return `${numbers([last.record])} corrected by ${numbers([last.by])}`;
  }
}

/** Takes back what is left, as `cop undo` does. */
function undone(records: readonly LogRecord[], id: number): readonly LogRecord[] {
  const last = lastRecording(withTarget(30, records), 'ana');
  if (last.kind !== 'records') return records;
  const taken = last.records.map((one, index) =>
    withdrawal('11-05', 0, { id: id + index, by: 'ana', withdraws: one.id }),
  );
  return [...records, ...taken];
}

describe('what a person recorded last', () => {
  it('is nothing where they recorded nothing, or only by hand', () => {
    expect(left([])).toBe('nothing');
    expect(left([ana(10, { id: null }), ana(20, { by: 'ben' }), ana(30, { by: null })])).toBe(
      'nothing',
    );
  });

  it('is what was written last, whatever day it is of', () => {
    expect(left([ana(10, {}, '11-20'), ana(20, {}, '11-02')])).toBe('20');
  });

  it('is what says no name, where nobody says one', () => {
    expect(left([ana(10), ana(20, { by: null }), ana(30, { by: 'ben' })], null)).toBe('20');
  });

  it('is what took something back: that is not undone, and it goes no further', () => {
    const first = [ana(5), ana(10), ana(20)];
    const second = undone(first, 30);
    expect(left(second)).toBe('took back 20');
    expect(undone(second, 40)).toEqual(second);
    const named = [...first, withdrawal('11-05', 10, { id: 30, by: 'ana' })];
    expect(left(named)).toBe('took back 10');
  });

  it('is not what takes nothing back', () => {
    const idle = withdrawal('11-05', 99, { id: 30, by: 'ana' });
    expect(left([ana(10), idle])).toBe('10');
  });

  it('begins anew with what is recorded after it was taken back', () => {
    expect(left([...undone([ana(10), ana(20)], 30), ana(40)])).toBe('40');
  });

  it('is told as it stood last, where what was taken back had been corrected', () => {
    const corrected = [ana(10), ana(20, { corrects: recordId(10), by: 'ben' })];
    const taken = [...corrected, withdrawal('11-05', 10, { id: 30, by: 'ana' })];
    const last = lastRecording(withTarget(30, taken), 'ana');
    expect(last).toMatchObject({
      kind: 'taken-back',
      records: [{ id: recordId(20), corrects: null }],
    });
  });

  it('is all of a file, also what is of several days', () => {
    const place = { file: 'log/2026-11/one.yaml', line: 1 };
    expect(left([ana(10), ana(20, { place }), ana(25, { place }, '11-04')])).toBe('20 25');
  });

  it('is in several files, where their ids go on by ones', () => {
    const [october, november] = ['log/2026-10/o.yaml', 'log/2026-11/n.yaml'].map((file) => ({
      place: { file, line: 1 },
    }));
    const walk = [
      ana(20, november),
      ana(21, october, '10-31'),
      ana(22, november),
      ana(23, october, '10-30'),
    ];
    expect(left([ana(10), ...walk])).toBe('20 21 22 23');
    expect(left([ana(19, { by: 'ben' }), ...walk, ana(25)])).toBe('25');
  });

  it('knows the id that follows one', () => {
    const of = (end: string) => ({ ...ana(10), id: `01J${end.padStart(23, '0')}` });
    const at = (file: string) => ({ place: { file, line: 1 } });
    const pairs: [string, string, number][] = [
      ['9', 'A', 2],
      ['H', 'J', 2],
      ['AZZ', 'B00', 2],
      ['AZZ', 'B01', 1],
    ];
    for (const [one, next, count] of pairs) {
      const records = [
        { ...of(one), ...at('log/2026-10/a.yaml') },
        { ...of(next), ...at('log/2026-11/b.yaml') },
      ];
      const last = lastRecording(withTarget(30, records), 'ana');
      expect(last.kind === 'records' && last.records.length).toBe(count);
    }
  });

  it('is what is left of it', () => {
    const place = { file: 'log/2026-11/one.yaml', line: 1 };
    const both = [ana(20, { place }), ana(21, { place })];
    expect(left([...both, withdrawal('11-04', 21, { id: 30, by: 'ben' })])).toBe('20');
  });

  it('is the correction; taken back, what it corrects stands and is next', () => {
    const corrected = [ana(10), ana(20, { corrects: recordId(10) })];
    expect(left(corrected)).toBe('20');
    const back = undone(corrected, 30);
    expect(standingRecords(back, day('12-31')).map((one) => one.id)).toEqual([recordId(10)]);
    expect(left(back)).toBe('took back 20');
  });

  it('is not simply taken back once somebody else has corrected it', () => {
    const corrected = [ana(5), ana(10), ana(20, { by: 'ben', corrects: recordId(10) })];
    expect(left(corrected)).toBe('10 corrected by 20');
    expect(left(corrected, 'ben')).toBe('20');
    expect(left([...corrected, withdrawal('11-04', 10, { id: 30, by: 'cy' })])).toBe('5');
  });

  it('is not what repeats an earlier record, but that one', () => {
    expect(left([ana(10, { key: 'k' }), ana(20, { key: 'k' })])).toBe('10');
  });
});

describe('a change that a person recorded last', () => {
  it('is to be changed back', () => {
    expect(left([ana(10), raised(20, 20, 30)])).toBe('changed by 20');
    expect(left([ana(10), raised(20, 20, 30), ana(30)])).toBe('30');
  });

  it('is passed over once it was changed back, by whomever', () => {
    const back = [ana(10), raised(20, 20, 30), raised(40, 30, 20)];
    expect(left(back, 'ana', 20)).toBe('10');
    expect(left([ana(10), raised(20, 20, 30), raised(40, 30, 20, 'ben')], 'ana', 20)).toBe('10');
  });

  it('is the one before, once the last was changed back', () => {
    const twice = [raised(20, 20, 30), raised(30, 30, 40)];
    expect(left(twice, 'ana', 40)).toBe('changed by 30');
    expect(left([...twice, raised(40, 40, 30)], 'ana', 30)).toBe('changed by 20');
  });

  it('is passed over where the file says something else, or has the key result no more', () => {
    expect(left([ana(10), raised(20, 20, 30)], 'ana', 25)).toBe('10');
    const gone = { ...raised(20, 20, 30), keyResult: 'goal/gone' };
    expect(left([ana(10), gone])).toBe('10');
  });

  it('is passed over once it was withdrawn', () => {
    expect(left([ana(10), raised(20, 20, 30), withdrawal('11-05', 20, { id: 30 })])).toBe('10');
  });
});

describe('any row of check-ins and undos', () => {
  it('leaves the check-ins after which nobody said undo at once', () => {
    const steps = fc.array(fc.constantFrom('check in', 'undo'), { maxLength: 20 });
    fc.assert(
      fc.property(steps, (done) => {
        let records: readonly LogRecord[] = [];
        for (const [index, step] of done.entries()) {
          const id = 100 + index * 10;
          records = step === 'undo' ? undone(records, id) : [...records, ana(id)];
        }
        const expected = done.flatMap((step, index) =>
          step === 'check in' && done[index + 1] !== 'undo' ? [recordId(100 + index * 10)] : [],
        );
        expect(standingRecords(records, day('12-31')).map((one) => one.id)).toEqual(expected);
      }),
    );
  });
});
