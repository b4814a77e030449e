import { describe, expect, it } from 'vitest';
import type { LogRecord } from '../../src/domain/record.ts';
import { wholeLog } from '../../src/insight/whole-log.ts';
import { withheldRecords } from '../../src/insight/withheld-records.ts';
import {
  add,
  change,
  community,
  day,
  goal,
  happening,
  note,
  reach,
  value,
  withdrawal,
} from './builders.ts';

function told(unit: string, records: readonly LogRecord[]) {
  const of = community({ goals: [goal('goal', [reach({ unit, baseline: 0 })])], records });
  return withheldRecords(wholeLog(of, day('11-24'))).map(({ record, leadsTo, withheld }) =>
    withheld ? 'withheld' : [record.type === 'check-in' && record.said, leadsTo],
  );
}

const said = (kind: 'value' | 'add', number: number) => ({ kind, [kind]: number });

describe('records for everybody', () => {
  it('do not tell of fewer than five people', () => {
    const records = [value('10-06', 0), value('10-07', 3), value('10-08', 5), note('10-09')];
    expect(told('members', records)).toEqual([
      [said('value', 0), 0],
      'withheld',
      [said('value', 5), 5],
      [null, 5],
    ]);
  });

  it('do not tell how many were added, where that or what it was added to is a small group', () => {
    const records = [
      add('10-06', 3),
      add('10-07', 6),
      add('10-08', 2),
      add('10-09', 7),
      add('10-10', -15),
    ];
    // They lead to 3, 9, 11, 18, 3: by 9 − 6 the 3 would be told.
    expect(told('members', records)).toEqual([
      'withheld',
      'withheld',
      'withheld',
      [said('add', 7), 18],
      'withheld',
    ]);
  });

  it('do not tell what a note was beside, where that was a small group', () => {
    expect(told('members', [value('10-06', 3), note('10-07')])).toEqual(['withheld', 'withheld']);
  });

  it('do not tell of additions that do not count, since nobody knows what they were added to', () => {
    const records = [add('10-06', 8, { id: 1 }), withdrawal('10-07', 1)];
    expect(told('members', records)).toEqual(['withheld', [null, null]]);
  });

  it('tell everything of what is about no people, and of goalposts', () => {
    expect(told('hours', [value('10-06', 3), add('10-07', 1)])).toEqual([
      [said('value', 3), 3],
      [said('add', 1), 4],
    ]);
    expect(told('members', [change('10-06')])).toEqual([[false, null]]);
  });

  it('say no minutes or hours of a few people whom they name', () => {
    const of = community({
      records: [
        happening('attendance', '10-06', { members: ['ana'], minutes: 33 }),
        happening('answer', '10-06', { members: ['ana', 'ben'], hours: 2 }),
        happening('answer', '10-07', { about: 'Charts', hours: 3 }),
        happening('experience', '10-07', { members: ['ana'], people: 30 }),
        happening('experience', '10-08', { people: 4 }),
      ],
    });
    const found = withheldRecords(wholeLog(of, day('11-24')));
    expect(
      found.map(({ record, withheld }) => [
        withheld,
        'says' in record && [record.says.minutes, record.says.hours, record.says.people],
      ]),
    ).toEqual([
      [true, [undefined, undefined, undefined]],
      [true, [undefined, undefined, undefined]],
      [false, [undefined, 3, undefined]],
      [false, [undefined, undefined, 30]],
      [true, [undefined, undefined, undefined]],
    ]);
  });

  it('hold small numbers back where no goal says what they are of', () => {
    const records = [
      value('10-06', 3, { keyResult: 'gone/kr' }),
      value('10-07', 8, { keyResult: 'gone/kr' }),
    ];
    expect(told('hours', records)).toEqual(['withheld', [said('value', 8), null]]);
  });
});
