import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Community } from '../../../src/domain/community.ts';
import { type Balance, balanceOf, publicBalanceOf } from '../../../src/insight/balance/balance.ts';
import { community, day, happening, member, note, practice, withdrawal } from '../builders.ts';
import { charterWith } from '../practices/practice.ts';
import { BALANCED } from './balanced.ts';

function found(of: Community, on = '11-24', weeks = 6): Balance {
  const balance = balanceOf(of, day(on), weeks);
  if (balance === null) throw new Error('there is none');
  return balance;
}

/** `done/due skipped open records`, of a strand or a week. */
function counts({
  due,
  done,
  skipped,
  open,
  records,
}: Balance['strands'][number]['weeks'][number]) {
  return `${done}/${due} ${skipped} ${open} ${records}`;
}

const byStrand = ({ strands }: Balance) =>
  Object.fromEntries(strands.map((one) => [one.strand, counts(one)]));

const firstDays = ({ weeks }: Balance) => weeks.map(({ from }) => from.slice(5));

describe('the balance of the three strands', () => {
  it('has what was due, done, skipped and is open, and what was recorded, of each', () => {
    expect(byStrand(found(BALANCED))).toEqual({
      commitment: '5/6 0 1 3',
      contribution: '4/6 1 0 5',
      impact: '0/3 0 1 1',
    });
    expect(found(BALANCED).strands.map(({ practices }) => practices)).toEqual([1, 1, 1]);
  });

  it('has the same week by week: each occasion in the week of its last day', () => {
    const { strands } = found(BALANCED);
    expect(strands.map(({ weeks }) => weeks.map(counts))).toEqual([
      ['1/1 0 0 1', '1/1 0 0 0', '1/1 0 0 0', '1/1 0 0 1', '1/1 0 0 0', '0/1 0 1 1'],
      ['1/1 0 0 0', '1/1 0 0 1', '0/1 1 0 0', '0/1 0 0 0', '1/1 0 0 4', '1/1 0 0 0'],
      ['0/0 0 0 0', '0/1 0 0 0', '0/0 0 0 0', '0/1 0 0 1', '0/0 0 0 0', '0/1 0 1 0'],
    ]);
  });

  it('looks at the calendar weeks up to the one that holds the day', () => {
    const { weeks } = found(BALANCED, '11-24', 2);
    expect(weeks).toEqual([
      { from: '2026-11-16', to: '2026-11-22' },
      { from: '2026-11-23', to: '2026-11-29' },
    ]);
    expect(byStrand(found(BALANCED, '11-24', 2))).toEqual({
      commitment: '1/2 0 1 1',
      contribution: '2/2 0 0 4',
      impact: '0/1 0 1 0',
    });
  });

  it('has no weeks from before anything began', () => {
    expect(firstDays(found(BALANCED, '11-24', 99))).toEqual([
      ...['10-19', '10-26', '11-02', '11-09', '11-16', '11-23'],
    ]);
    const older = { ...BALANCED, records: [...BALANCED.records, note('10-06')] };
    expect(firstDays(found(older, '11-24', 99))[0]).toBe('10-05');
    const meant = community({ practices: [practice('every week')] });
    expect(firstDays(found(meant))).toEqual(['11-23']);
  });

  it('does not judge practices that were written down on a Sunday by that week', () => {
    const since = day('11-22');
    const practices = ['a', 'b', 'c'].map((id) => practice('every week', { id, since }));
    const of = community({ practices });
    expect(byStrand(found(of, '11-22'))).toMatchObject({ commitment: '0/3 0 3 0' });
    expect(byStrand(found(of, '11-23'))).toMatchObject({ commitment: '0/3 0 3 0' });
    const sentences = ['11-24', '12-06', '12-07'].map((on) => found(of, on).advice.sentence);
    expect(sentences).toEqual([
      ...['There is too little on record to say', 'There is too little on record to say'],
      'Increase contribution next',
    ]);
  });

  it('begins weeks on the day on which the community does', () => {
    const charter = charterWith({ weekStarts: 'sunday' });
    const sunday = happening('contribution', '11-22', { about: 'x' });
    const weeks = { ...community({ charter, records: [sunday] }) };
    expect(firstDays(found(weeks))).toEqual(['11-22']);
    expect(firstDays(found(community({ records: [sunday] })))).toEqual(['11-16', '11-23']);
  });

  it('counts only records that stand', () => {
    const records = [
      happening('contribution', '11-10', { about: 'x' }, { id: 1 }),
      happening('contribution', '11-11', { about: 'y' }, { id: 2 }),
      withdrawal('11-12', 1),
    ];
    expect(byStrand(found(community({ records })))).toMatchObject({ contribution: '0/0 0 0 1' });
  });

  it('is none without a practice and without a record of any strand', () => {
    const of = (records: Community['records']) =>
      balanceOf(community({ records }), day('11-24'), 6);
    expect(of([])).toBeNull();
    expect(of([note('11-10'), happening('x-book-club', '11-10')])).toBeNull();
    expect(of([happening('attendance', '11-10', { members: ['p0'] })])).toBeNull();
    expect(of([happening('welcome', '11-25', { members: ['p0'] })])).toBeNull();
    expect(of([happening('welcome', '11-24', { members: ['p0'] })])).not.toBeNull();
  });

  it('adds up: a strand is the sum of its weeks, and no week has more done than due', () => {
    const on = fc.integer({ min: 1, max: 30 }).map((date) => `11-${String(date).padStart(2, '0')}`);
    const says = fc.constantFrom(
      { practice: 'welcome' },
      { practice: 'clinic', outcome: 'skipped' },
    );
    const record = fc.oneof(
      fc.tuple(on, says).map(([when, said]) => happening('practice', when, said)),
      on.map((when) => happening('contribution', when, { about: 'x' })),
    );
    fc.assert(
      fc.property(fc.array(record), fc.integer({ min: 1, max: 9 }), on, (more, most, when) => {
        const of = { ...BALANCED, records: [...BALANCED.records, ...more] };
        const { weeks, strands } = found(of, when, most);
        expect(weeks.length).toBeLessThanOrEqual(most);
        for (const { weeks: its, ...whole } of strands) {
          const sum = (key: 'due' | 'done' | 'skipped' | 'open' | 'records') =>
            its.reduce((all, week) => all + (week[key] ?? 0), 0);
          expect(whole).toMatchObject({
            ...{ due: sum('due'), done: sum('done'), skipped: sum('skipped') },
            ...{ open: sum('open'), records: sum('records') },
          });
          for (const { due, done, skipped, open } of its)
            expect(done + skipped + open).toBeLessThanOrEqual(due);
        }
      }),
    );
  });
});

describe('the balance for everybody', () => {
  const joining = practice('within 3 days of joining', { id: 'hello', since: day('10-19') });
  const members = [member('p0', { joined: '2026-11-02' })];

  it('leaves out what is due for each person who joins: its number would be theirs', () => {
    const of = { ...BALANCED, members, practices: [...BALANCED.practices, joining] };
    expect(byStrand(found(of))).toMatchObject({ commitment: '5/7 0 1 3' });
    const seen = publicBalanceOf(of, day('11-24'), 6);
    expect(seen && byStrand(seen)).toEqual(byStrand(found(BALANCED)));
  });

  it('tells no records by weeks', () => {
    const seen = publicBalanceOf(BALANCED, day('11-24'), 6);
    expect(seen?.strands.map(({ records }) => records)).toEqual([3, 5, 1]);
    const byWeek = seen?.strands.flatMap(({ weeks }) => weeks.map(({ records }) => records));
    expect(new Set(byWeek)).toEqual(new Set([null]));
  });

  it('is none where nothing else is due', () => {
    const of = { ...BALANCED, members, practices: [joining] };
    expect(publicBalanceOf(of, day('11-24'), 6)).toBeNull();
  });
});
