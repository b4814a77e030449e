import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DaySettings, settleDays } from '../../../src/insight/tables/days.ts';
import { day } from '../builders.ts';

const SETTINGS: DaySettings = {
  timezone: 'Europe/Lisbon',
  timesAre: 'as written',
  latest: day('2026-11-24'),
  order: null,
};

/** The days of a column, in the order of its cells; what could not be settled is told in words. */
function read(cells: readonly string[], settings: Partial<DaySettings> = {}): unknown {
  const days = settleDays(cells, { ...SETTINGS, ...settings });
  if (days.kind === 'settled') return cells.map((cell) => days.dayOf(cell));
  if (days.kind === 'contradicting') return `${days.written.join(' against ')}`;
  return `${days.written}: ${days.readings.map((one) => `${one.order} ${one.day}`).join(', ')}`;
}

describe('a day that says itself what it is', () => {
  it.each([
    ['2026-03-02', '2026-03-02'],
    ['2026-3-2', '2026-03-02'],
    ['2026/10/17 6:31:58 PM', '2026-10-17'],
    ['2026-03-16 14:40:47', '2026-03-16'],
    ['2026-03-02T09:14:22.123Z', '2026-03-02'],
    ['Mar 14, 2026', '2026-03-14'],
    ['March 14, 2026', '2026-03-14'],
    ['Sept 4, 2026', '2026-09-04'],
    ['14 Mar 2026', '2026-03-14'],
    ['14-Mar-2026', '2026-03-14'],
    ['Nov 22, 2026 7:13 PM', '2026-11-22'],
    ['Sat, 14 March 2026', '2026-03-14'],
    [' 2026-03-02 ', '2026-03-02'],
  ])('reads %s', (written, expected) => {
    expect(read([written])).toEqual([expected]);
  });

  it.each(['', '  ', '--', 'n/a'])('takes "%s" for nothing', (written) => {
    expect(read([written, '2026-03-02'])).toEqual([null, '2026-03-02']);
  });

  it.each([
    'soon',
    '2026-02-30',
    '14',
    '1/2/3',
    'Foo 14, 2026',
    'May 2026',
    '46120',
    '1777777777',
    '=1+1',
    '2026-13-01',
    '123/4/2026',
  ])('does not make a day of %s', (written) => {
    expect(read([written])).toEqual([undefined]);
  });
});

describe('an instant', () => {
  it.each([
    ['2026-03-02 23:14:22 UTC', 'Europe/Lisbon', '2026-03-02'],
    ['2026-06-02 23:14:22 UTC', 'Europe/Lisbon', '2026-06-03'],
    ['2026-03-02 02:00:00 UTC', 'America/Sao_Paulo', '2026-03-01'],
    ['2026-03-02 23:14:22 UTC', 'Asia/Tokyo', '2026-03-03'],
    ['2026-03-02T23:30:00-02:00', 'UTC', '2026-03-03'],
    ['2026-03-02 00:30 GMT+1', 'UTC', '2026-03-01'],
    ['2026/10/17 9:31:58 PM EST', 'UTC', '2026-10-18'],
    ['2026-03-02 12:10 AM UTC', 'UTC', '2026-03-02'],
    ['2026-03-02 12:10 PM UTC', 'Pacific/Auckland', '2026-03-03'],
    // A zone that nobody knows says nothing.
    ['2026-03-02 23:14 XYZ', 'Asia/Tokyo', '2026-03-02'],
  ])('%s is in %s the day %s', (written, timezone, expected) => {
    expect(read([written], { timezone })).toEqual([expected]);
  });

  it('is in UTC where the column says so, if it has a time', () => {
    const settings = { timesAre: 'utc', timezone: 'Asia/Tokyo' } as const;
    expect(read(['2026-03-02 23:14', 'Mar 14, 2026'], settings)).toEqual([
      '2026-03-03',
      '2026-03-14',
    ]);
  });
});

describe('a column of days in numbers', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['a day above 12', ['03/04/2026', '24/04/2026'], ['2026-04-03', '2026-04-24']],
    ['a day above 12 in the middle', ['03/04/2026', '04/24/2026'], ['2026-03-04', '2026-04-24']],
    ['that no day had not come yet', ['03/04/2026', '01/12/2026'], ['2026-03-04', '2026-01-12']],
    ['PM', ['3/4/2026 4:16:29 PM', '5/6/2026 9:00:00 AM'], ['2026-03-04', '2026-05-06']],
    ['dots between the parts', ['03.04.2026', '5.6.2026, 09:29:07'], ['2026-04-03', '2026-06-05']],
    ['years of two digits', ['14/11/26, 09:29:07', '03/04/26'], ['2026-11-14', '2026-04-03']],
    ['that both parts are the same', ['03/03/2026', '04/04/2026'], ['2026-03-03', '2026-04-04']],
    [
      'a year of two digits that must come first',
      ['26-11-14', '26-01-31'],
      ['2026-11-14', '2026-01-31'],
    ],
  ])('is settled by %s', (_, cells, expected) => {
    expect(read(cells)).toMatchObject(expected);
  });

  it('is not settled by what is no day', () => {
    expect(read(['03/04/2026', '24:00', 'x'])).toBe('03/04/2026: dmy 2026-04-03, mdy 2026-03-04');
  });

  it('is settled by the order that somebody says', () => {
    expect(read(['03/04/2026'], { order: 'dmy' })).toEqual(['2026-04-03']);
    expect(read(['03/04/2026'], { order: 'mdy' })).toEqual(['2026-03-04']);
    expect(read(['26/03/04'], { order: 'ymd' })).toEqual(['2026-03-04']);
    expect(read(['24/04/2026', '03/04/2026'], { order: 'mdy' })).toEqual([undefined, '2026-03-04']);
  });

  it('is told with both readings where nothing settles it', () => {
    expect(read(['', '03/03/2026', '03/04/2026', '2026-01-31'])).toBe(
      '03/04/2026: dmy 2026-04-03, mdy 2026-03-04',
    );
  });

  it('is told where two of its days contradict one another', () => {
    expect(read(['03/04/2026', '24/04/2026', '04/25/2026'])).toBe('24/04/2026 against 04/25/2026');
  });

  it('does not go by what had not come yet where that leaves no reading', () => {
    expect(read(['24/12/2027', '03/04/2027'])).toEqual(['2027-12-24', '2027-04-03']);
  });

  it('takes tomorrow for a day that may have come elsewhere', () => {
    expect(read(['11/25/2026', '11/12/2026'])).toEqual(['2026-11-25', '2026-11-12']);
  });
});

describe('any column', () => {
  it('is settled, or told: whatever it holds', () => {
    const part = fc.oneof(fc.nat(40), fc.nat(2300)).map(String);
    const date = fc
      .tuple(part, part, part, fc.constantFrom('/', '-', '.'))
      .map(([a, b, c, mark]) => [a, b, c].join(mark));
    const cells = fc.array(fc.oneof(date, fc.string(), fc.date().map(String)));
    fc.assert(
      fc.property(cells, (column) => {
        expect(read(column)).toBeDefined();
      }),
    );
  });

  it('gives back days that were written with months in words', () => {
    const days = fc.date({
      min: new Date('1990-01-01T00:00:00Z'),
      max: new Date('2026-11-24T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const [iso, text] = [date.toISOString().slice(0, 10), date.toUTCString().slice(5, 16)];
        expect(read([text])).toEqual([iso]);
      }),
    );
  });

  it('gives back the days of a spreadsheet, whatever its order, once one is above 12', () => {
    const days = fc.array(
      fc.date({
        min: new Date('2020-01-01T00:00:00Z'),
        max: new Date('2026-11-24T00:00:00Z'),
        noInvalidDate: true,
      }),
    );
    fc.assert(
      fc.property(days, fc.boolean(), (dates, isDayFirst) => {
        const all = [...dates, new Date('2026-01-31T00:00:00Z')];
        const cells = all.map((date) => {
          const [month, date1] = [date.getUTCMonth() + 1, date.getUTCDate()];
          const [a, b] = isDayFirst ? [date1, month] : [month, date1];
          return `${a}/${b}/${date.getUTCFullYear()}`;
        });
        expect(read(cells)).toEqual(all.map((date) => date.toISOString().slice(0, 10)));
      }),
    );
  });
});
