import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../src/domain/check-in.ts';
import type { LogRecord } from '../../src/domain/record.ts';
import { byKeyResult, standingCheckIns, standingRecords } from '../../src/insight/standing.ts';
import { add, change, checkIn, day, note, recordId, value, withdrawal } from './builders.ts';

/** The values that stand, in order. */
function standing(checkIns: readonly CheckIn[], asOf = '12-31'): (number | null)[] {
  return standingCheckIns(checkIns, day(asOf)).map(({ said }) => {
    if (said?.kind === 'value') return said.value;
    return said?.kind === 'add' ? said.add : null;
  });
}

function correction(on: string, number: number, id: number, of: number): CheckIn {
  return value(on, number, { id, corrects: recordId(of) });
}

describe('standing check-ins', () => {
  it('are those up to the day, that day included', () => {
    const checkIns = [value('11-01', 1), value('11-02', 2), value('11-03', 3)];
    expect(standing(checkIns, '11-02')).toEqual([1, 2]);
  });

  it('are in order of their day, then of their id', () => {
    const checkIns = [
      value('11-02', 4, { id: 1 }),
      value('11-01', 3, { id: 9 }),
      value('11-01', 2, { id: 5 }),
    ];
    expect(standing(checkIns)).toEqual([2, 3, 4]);
  });

  it('come first on their day without an id, in order of path and line', () => {
    const at = (file: string, line: number) => ({ id: null, place: { file, line } });
    const checkIns = [
      value('11-01', 4, { id: 0 }),
      value('11-01', 3, at('log/2026-11/b.yaml', 1)),
      value('11-01', 2, at('log/2026-11/a.yaml', 10)),
      value('11-01', 1, at('log/2026-11/a.yaml', 9)),
    ];
    expect(standing(checkIns)).toEqual([1, 2, 3, 4]);
  });

  it('leave the input as it was', () => {
    const checkIns = [value('11-02', 2), value('11-01', 1)];
    standingCheckIns(checkIns, day('12-31'));
    expect(checkIns.map((one) => one.on)).toEqual(['2026-11-02', '2026-11-01']);
  });
});

describe('a correction', () => {
  const wrong = value('11-03', 5, { id: 1 });

  it('stands and acts from its own day; then what it names is as if never written', () => {
    const checkIns = [wrong, correction('11-10', 7, 2, 1)];
    expect(standing(checkIns, '11-09')).toEqual([5]);
    expect(standing(checkIns, '11-10')).toEqual([7]);
  });

  it('may be dated before what it corrects, and then stands from there', () => {
    const checkIns = [wrong, correction('11-01', 7, 2, 1)];
    expect(standing(checkIns, '11-01')).toEqual([7]);
    expect(standing(checkIns, '11-03')).toEqual([7]);
  });

  it('of a correction that is dated later stands for all three, on every day', () => {
    const checkIns = [
      add('11-05', 5, { id: 1 }),
      add('11-07', 3, { id: 2, corrects: recordId(1) }),
      add('11-05', 4, { id: 3, corrects: recordId(2) }),
    ];
    expect(['11-04', '11-05', '11-06', '11-07'].map((asOf) => standing(checkIns, asOf))).toEqual([
      [],
      [4],
      [4],
      [4],
    ]);
  });

  it('that is dated later leaves what it corrects as it is until then', () => {
    const checkIns = [wrong, correction('11-10', 7, 2, 1), correction('11-08', 9, 3, 2)];
    expect(standing(checkIns, '11-07')).toEqual([5]);
    expect(standing(checkIns, '11-08')).toEqual([9]);
  });

  it('takes its place in the order on the day of what it corrects', () => {
    const later = add('11-03', 2, { id: 5 });
    expect(standing([wrong, later, correction('11-03', 7, 9, 1)])).toEqual([7, 2]);
  });

  it('keeps its own place on another day', () => {
    const between = add('11-04', 2, { id: 5 });
    expect(standing([wrong, between, correction('11-05', 7, 9, 1)])).toEqual([2, 7]);
  });

  it('of a correction stands for both, at the place of the first', () => {
    const later = add('11-03', 2, { id: 5 });
    const checkIns = [wrong, later, correction('11-03', 7, 8, 1), correction('11-03', 8, 9, 8)];
    expect(standing(checkIns)).toEqual([8, 2]);
  });

  it('of a correction takes the place of the record itself where only that is of its day', () => {
    const later = add('11-03', 2, { id: 5 });
    const checkIns = [wrong, later, correction('11-04', 7, 8, 1), correction('11-03', 8, 9, 8)];
    expect(standing(checkIns)).toEqual([8, 2]);
  });

  it('stands alone where there are two: the last', () => {
    expect(standing([wrong, correction('11-03', 7, 2, 1), correction('11-03', 8, 3, 1)])).toEqual([
      8,
    ]);
    expect(standing([wrong, correction('11-08', 7, 2, 1), correction('11-03', 8, 3, 1)])).toEqual([
      7,
    ]);
  });

  it('gives way to the last correction of the record, also where it was itself corrected', () => {
    const first = correction('11-03', 7, 2, 1);
    const second = correction('11-03', 8, 3, 1);
    expect(standing([wrong, first, second, correction('11-03', 9, 4, 2)])).toEqual([9]);
    expect(
      standing([wrong, first, correction('11-03', 9, 3, 2), correction('11-03', 8, 4, 1)]),
    ).toEqual([8]);
  });

  it('may name another key result', () => {
    const moved = value('11-03', 5, { id: 2, corrects: recordId(1), keyResult: 'goal/other' });
    const grouped = byKeyResult(standingCheckIns([wrong, moved], day('11-03')));
    expect(grouped.get('goal/kr')).toBeUndefined();
    expect(grouped.get('goal/other')).toHaveLength(1);
  });

  it('without a figure takes the figure away', () => {
    expect(standing([wrong, note('11-03', { id: 2, corrects: recordId(1) })])).toEqual([null]);
  });

  it('of a record that is not there stands by itself', () => {
    expect(standing([correction('11-03', 7, 2, 77)])).toEqual([7]);
  });
});

describe('a withdrawal', () => {
  const first = value('11-03', 5, { id: 1 });

  it('acts from its own day, and is no check-in itself', () => {
    const checkIns = [first, withdrawal('11-10', 1)];
    expect(standing(checkIns, '11-09')).toEqual([5]);
    expect(standing(checkIns, '11-10')).toEqual([]);
  });

  it('of a correction brings back what stood before it', () => {
    const checkIns = [first, correction('11-04', 7, 2, 1), withdrawal('11-06', 2)];
    expect(standing(checkIns, '11-05')).toEqual([7]);
    expect(standing(checkIns, '11-06')).toEqual([5]);
  });

  it('of the last of two corrections brings back the one before', () => {
    const checkIns = [first, correction('11-03', 7, 2, 1), correction('11-03', 8, 3, 1)];
    expect(standing([...checkIns, withdrawal('11-04', 3)])).toEqual([7]);
    expect(standing([...checkIns, withdrawal('11-04', 2)])).toEqual([8]);
  });

  it('of a record withdraws its corrections too, and theirs', () => {
    const checkIns = [first, correction('11-03', 7, 2, 1), correction('11-03', 8, 3, 2)];
    expect(standing([...checkIns, withdrawal('11-04', 1)])).toEqual([]);
    expect(standing([...checkIns, withdrawal('11-04', 2)])).toEqual([5]);
  });

  it('withdraws a correction that is dated later', () => {
    const checkIns = [first, withdrawal('11-04', 1), correction('11-05', 7, 3, 1)];
    expect(standing(checkIns)).toEqual([]);
  });

  it('of a record dated later withdraws its correction from the start', () => {
    const checkIns = [first, correction('11-01', 7, 3, 1), withdrawal('11-02', 1)];
    expect(standing(checkIns, '11-01')).toEqual([7]);
    expect(standing(checkIns, '11-02')).toEqual([]);
  });

  it('is not withdrawn', () => {
    const checkIns = [first, withdrawal('11-04', 1, { id: 2 }), withdrawal('11-05', 2)];
    expect(standing(checkIns)).toEqual([]);
  });

  it('stays though a record says that it corrects it; that record stands by itself', () => {
    const checkIns = [first, withdrawal('11-04', 1, { id: 2 }), correction('11-05', 7, 3, 2)];
    expect(standing(checkIns)).toEqual([7]);
  });

  it('of a record that is not there does nothing', () => {
    expect(standing([first, withdrawal('11-04', 77)])).toEqual([5]);
  });
});

describe('a change', () => {
  const raised = change('11-03', { id: 1 });
  const typesOf = (...records: LogRecord[]) =>
    standingRecords(records, day('12-31')).map((one) => one.type);

  it('stands among the records, and not among the check-ins', () => {
    const said = value('11-04', 5);
    expect(standingRecords([said, raised], day('12-31'))).toEqual([raised, said]);
    expect(standingCheckIns([said, raised], day('12-31'))).toEqual([said]);
  });

  it('is withdrawn and corrected as a check-in is', () => {
    expect(typesOf(raised, withdrawal('11-04', 1))).toEqual([]);
    const right = change('11-03', { id: 2, is: 25, corrects: recordId(1) });
    expect(standingRecords([raised, right], day('12-31'))).toEqual([right]);
    const taken = { field: null, was: null, is: null, withdraws: recordId(2) };
    expect(standingRecords([raised, right, change('11-05', taken)], day('12-31'))).toEqual([
      raised,
    ]);
  });

  it('gives its place to a check-in that corrects it, and the other way round', () => {
    expect(typesOf(raised, correction('11-03', 7, 2, 1))).toEqual(['check-in']);
    const said = value('11-03', 5, { id: 8 });
    expect(typesOf(said, change('11-03', { id: 9, corrects: recordId(8) }))).toEqual(['change']);
  });
});

describe('records with one key', () => {
  const first = add('11-03', 5, { id: 1, key: 'retry' });
  const retry = add('11-04', 5, { id: 2, key: 'retry' });

  it('are one record: the first stands', () => {
    expect(standing([retry, first])).toEqual([5]);
    expect(standingCheckIns([retry, first], day('12-31'))[0]?.on).toBe('2026-11-03');
  });

  it('are all withdrawn with any of them', () => {
    expect(standing([first, retry, withdrawal('11-05', 2)])).toEqual([]);
    expect(standing([first, retry, withdrawal('11-05', 1)])).toEqual([]);
  });

  it('are all corrected with any of them', () => {
    expect(standing([first, retry, correction('11-05', 7, 3, 2)])).toEqual([7]);
  });

  it('lend a correction the place of the first', () => {
    const between = add('11-03', 1, { id: 4 });
    expect(standing([first, retry, between, correction('11-03', 7, 9, 2)])).toEqual([7, 1]);
  });

  it('correct only once', () => {
    const fix = { key: 'fix', corrects: recordId(1) };
    const checkIns = [
      first,
      value('11-05', 7, { id: 5, ...fix }),
      value('11-06', 8, { id: 6, ...fix }),
    ];
    expect(standing(checkIns)).toEqual([7]);
  });
});

describe('slips of a hand', () => {
  it('lets the first of two records with one id stand', () => {
    expect(standing([value('11-03', 5, { id: 1 }), value('11-04', 6, { id: 1 })])).toEqual([5]);
  });

  it('lets the last of a circle stand', () => {
    expect(standing([correction('11-03', 1, 1, 2), correction('11-03', 2, 2, 1)])).toEqual([2]);
    expect(
      standing([
        correction('11-03', 1, 1, 3),
        correction('11-03', 2, 2, 1),
        correction('11-03', 3, 3, 2),
      ]),
    ).toEqual([3]);
  });

  it('lets a record stand that says that it corrects itself', () => {
    expect(standing([correction('11-03', 1, 1, 1)])).toEqual([1]);
  });

  it('takes no correction of a correction too many', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) =>
      index === 0 ? value('11-03', 0, { id: 0 }) : correction('11-03', index, index, index - 1),
    );
    expect(standing(chain)).toEqual([19_999]);
  });
});

describe('byKeyResult', () => {
  it('groups check-ins in their order, and leaves out those that name none', () => {
    const checkIns = [
      value('11-01', 1),
      value('11-02', 2, { keyResult: 'goal/other' }),
      value('11-03', 3),
      checkIn('11-04', { keyResult: null }),
    ];
    const grouped = byKeyResult(checkIns);
    expect([...grouped.keys()]).toEqual(['goal/kr', 'goal/other']);
    expect(grouped.get('goal/kr')?.map((one) => one.on)).toEqual(['2026-11-01', '2026-11-03']);
  });
});
