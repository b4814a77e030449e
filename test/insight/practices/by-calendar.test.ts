import { describe, expect, it } from 'vitest';
import { day, happening, practice, recordId } from '../builders.ts';
import { charterWith, now, occasions, recorded } from './practice.ts';

/** From Monday 2 November 2026 on. */
const WEEKLY = practice('every week', { since: day('11-02') });

describe('a practice that is due every week', () => {
  it('is due once in each calendar week, from the one that holds its first day', () => {
    expect(occasions(WEEKLY, '11-24')).toEqual([
      '2026-11-02 to 2026-11-08 missed',
      '2026-11-09 to 2026-11-15 missed',
      '2026-11-16 to 2026-11-22 missed',
      '2026-11-23 to 2026-11-29 open',
    ]);
  });

  it('is done by a record of it that is dated in the week, or skipped by one that says so', () => {
    const records = [
      recorded('11-01'),
      recorded('11-02'),
      recorded('11-15', { outcome: 'skipped' }),
      recorded('11-23', { outcome: 'done' }),
    ];
    expect(occasions(WEEKLY, '11-24', { records })).toEqual([
      '2026-11-02 to 2026-11-08 done',
      '2026-11-09 to 2026-11-15 skipped',
      '2026-11-16 to 2026-11-22 missed',
      '2026-11-23 to 2026-11-29 done',
    ]);
  });

  it('is done where it was skipped and done in one week, in whichever order', () => {
    const records = [
      recorded('11-03'),
      recorded('11-04', { outcome: 'skipped' }),
      recorded('11-10', { outcome: 'skipped' }),
      recorded('11-11'),
    ];
    const { occasions: found } = now(WEEKLY, '11-15', { records });
    expect(found.map(({ state, shownBy }) => [state, shownBy?.on])).toEqual([
      ['done', '2026-11-03'],
      ['done', '2026-11-11'],
    ]);
  });

  it('is shown by any record of the type that it names, also if another practice is too', () => {
    const talks = practice('every week', { since: day('11-02'), shownBy: 'conversation' });
    const records = [
      happening('conversation', '11-05', { about: 'Axes' }),
      happening('story', '11-12', { story: 'A mentor' }),
      recorded('11-18', { practice: 'another' }),
    ];
    expect(occasions(talks, '11-22', { records })).toEqual([
      '2026-11-02 to 2026-11-08 done',
      '2026-11-09 to 2026-11-15 missed',
      '2026-11-16 to 2026-11-22 open',
    ]);
  });

  it('is open through the last day of the week, and only then missed', () => {
    expect(occasions(WEEKLY, '11-08')).toEqual(['2026-11-02 to 2026-11-08 open']);
    expect(occasions(WEEKLY, '11-09')[0]).toBe('2026-11-02 to 2026-11-08 missed');
  });

  it('follows the weeks of the community', () => {
    const charter = charterWith({ weekStarts: 'sunday' });
    expect(occasions(WEEKLY, '11-16', { charter })).toEqual([
      '2026-11-08 to 2026-11-14 missed',
      '2026-11-15 to 2026-11-21 open',
    ]);
  });

  it('does not count a record that was withdrawn, or is of a later day', () => {
    const withdrawn = happening('practice', '11-04', { practice: 'ask' }, { id: 1 });
    const records = [
      withdrawn,
      happening('practice', '11-05', {}, { id: 2, withdraws: recordId(1) }),
      recorded('11-08'),
    ];
    expect(occasions(WEEKLY, '11-07', { records })).toEqual(['2026-11-02 to 2026-11-08 open']);
    expect(now(WEEKLY, '11-07', { records }).lastDone).toBeNull();
  });

  it('foresees the end of the week in which it is open, else of the next', () => {
    expect(now(WEEKLY, '11-24').next).toBe('2026-11-29');
    expect(now(WEEKLY, '11-24', { records: [recorded('11-24')] }).next).toBe('2026-12-06');
    expect(now(WEEKLY, '10-20').next).toBe('2026-11-08');
  });

  it('has no occasion before it is due', () => {
    expect(occasions(WEEKLY, '11-01')).toEqual([]);
    expect(occasions(WEEKLY, '11-02')).toEqual(['2026-11-02 to 2026-11-08 open']);
  });

  it('was last done on the day of the last record that says so', () => {
    const records = [
      recorded('10-02'),
      recorded('10-09'),
      recorded('10-16', { outcome: 'skipped' }),
    ];
    expect(now(WEEKLY, '11-24', { records }).lastDone).toBe('2026-10-09');
    expect(now(WEEKLY, '11-24').lastDone).toBeNull();
  });
});

describe('a practice that begins within a week or month', () => {
  // Wednesday 4 November, and Sunday 31 January.
  const weekly = practice('every week', { since: day('11-04') });
  const monthly = practice('monthly', { since: day('2027-01-31') });

  it('is not due before its first day, and from then on open', () => {
    expect(occasions(weekly, '11-03')).toEqual([]);
    expect(now(weekly, '11-03').next).toBe('2026-11-08');
    expect(occasions(weekly, '11-04')).toEqual(['2026-11-02: 2026-11-04 to 2026-11-08 open']);
    expect(occasions(monthly, '2027-01-30')).toEqual([]);
    expect(occasions(monthly, '2027-01-31')).toEqual(['2027-01-01: 2027-01-31 to 2027-01-31 open']);
  });

  it('has missed nothing once the rest of that went by', () => {
    expect(occasions(weekly, '11-09')).toEqual(['2026-11-09 to 2026-11-15 open']);
    expect(occasions(weekly, '11-16')[0]).toBe('2026-11-09 to 2026-11-15 missed');
    expect(occasions(monthly, '2027-02-01')).toEqual(['2027-02-01 to 2027-02-28 open']);
  });

  it('has what was done or skipped in the rest of it, and not what came before', () => {
    const states = (on: string, says: object = {}) =>
      occasions(weekly, '11-09', { records: [recorded(on, says)] })[0];
    expect(states('11-04')).toBe('2026-11-02: 2026-11-04 to 2026-11-08 done');
    expect(states('11-08', { outcome: 'skipped' })).toBe(
      '2026-11-02: 2026-11-04 to 2026-11-08 skipped',
    );
    expect(states('11-03')).toBe('2026-11-09 to 2026-11-15 open');
  });
});

describe('a practice that is due every few weeks', () => {
  it('is due in blocks of as many weeks, from the one that holds its first day', () => {
    const biweekly = practice('every 2 weeks', { since: day('11-02') });
    const records = [recorded('11-14')];
    expect(occasions(biweekly, '12-01', { records })).toEqual([
      '2026-11-02 to 2026-11-15 done',
      '2026-11-16 to 2026-11-29 missed',
      '2026-11-30 to 2026-12-13 open',
    ]);
  });
});

describe('a practice that is due every month, or every few', () => {
  it('is due in calendar months', () => {
    const monthly = practice('monthly', { since: day('2027-01-01') });
    const records = [recorded('2027-02-28')];
    expect(occasions(monthly, '2027-04-30', { records })).toEqual([
      '2027-01-01 to 2027-01-31 missed',
      '2027-02-01 to 2027-02-28 done',
      '2027-03-01 to 2027-03-31 missed',
      '2027-04-01 to 2027-04-30 open',
    ]);
  });

  it('is due in blocks of months, from the one that holds its first day, over the turn of a year', () => {
    const quarterly = practice('every 3 months', { since: day('11-01') });
    expect(occasions(quarterly, '2027-02-01')).toEqual([
      '2026-11-01 to 2027-01-31 missed',
      '2027-02-01 to 2027-04-30 open',
    ]);
  });

  it('follows the community’s year where it does not say since when', () => {
    const quarterly = practice('every 3 months');
    expect(occasions(quarterly, '11-24')).toEqual(['2026-10-01 to 2026-12-31 open']);
    const charter = charterWith({ yearStarts: 2 });
    expect(occasions(quarterly, '11-24', { charter })).toEqual(['2026-11-01 to 2027-01-31 open']);
  });
});

describe('a practice that does not say since when it is due', () => {
  const weekly = practice('every week', { shownBy: 'conversation' });

  it('is due from now on where nothing was recorded yet', () => {
    expect(occasions(weekly, '11-24')).toEqual(['2026-11-23 to 2026-11-29 open']);
  });

  it('is due since the first record that shows it', () => {
    const records = [happening('conversation', '11-12', { about: 'Axes' })];
    expect(occasions(weekly, '11-24', { records })).toEqual([
      '2026-11-09 to 2026-11-15 done',
      '2026-11-16 to 2026-11-22 missed',
      '2026-11-23 to 2026-11-29 open',
    ]);
  });

  it('is due since the first record of any practice, if that came before', () => {
    const records = [recorded('11-19', { practice: 'another' })];
    expect(occasions(weekly, '11-30', { records })).toEqual([
      '2026-11-23 to 2026-11-29 missed',
      '2026-11-30 to 2026-12-06 open',
    ]);
  });

  it('is looked at for the weeks of a quarter, however long ago its first record is', () => {
    // 91 days before Tuesday 24 November is Tuesday 25 August: the first whole week is that of the 31st.
    const records = [happening('conversation', '2025-11-12', { about: 'Axes' })];
    const found = occasions(weekly, '11-24', { records });
    expect(found).toHaveLength(13);
    expect(found[0]).toBe('2026-08-31 to 2026-09-06 missed');
    expect(now(weekly, '11-24', { records }).lastDone).toBe('2025-11-12');
  });

  it('has its blocks where they were, when an earlier record comes to light', () => {
    const biweekly = practice('every 2 weeks');
    const later = occasions(biweekly, '12-20', { records: [recorded('11-24'), recorded('12-07')] });
    const [, ...after] = occasions(biweekly, '12-20', {
      records: [recorded('11-24'), recorded('12-07'), recorded('11-15')],
    });
    expect(after).toEqual(later);
  });
});
