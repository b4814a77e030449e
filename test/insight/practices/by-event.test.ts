import { describe, expect, it } from 'vitest';
import { day, happening, member, practice, recordId } from '../builders.ts';
import { now, occasions, recorded } from './practice.ts';

const REFLECT = practice('after each experience', {
  since: day('11-01'),
  shownBy: 'reflection',
});

function clinic(on: string, name = 'chart-clinic') {
  return happening('experience', on, { experience: name });
}

describe('a practice that is due after each experience', () => {
  it('has time for a week from the day of each, or for as long as it says', () => {
    const records = [clinic('11-03'), clinic('11-10', 'map-walk')];
    expect(occasions(REFLECT, '11-12', { records })).toEqual([
      'chart-clinic: 2026-11-03 to 2026-11-10 missed',
      'map-walk: 2026-11-10 to 2026-11-17 open',
    ]);
    const soon = practice('within 2 days of each experience', { since: day('11-01') });
    expect(occasions(soon, '11-12', { records })[1]).toBe(
      'map-walk: 2026-11-10 to 2026-11-12 open',
    );
  });

  it('is shown by a record that names the experience, also late', () => {
    const records = [
      clinic('11-03'),
      clinic('11-04', 'map-walk'),
      happening('reflection', '11-20', { experience: 'chart-clinic' }),
      happening('reflection', '11-21', { experience: 'another' }),
    ];
    expect(occasions(REFLECT, '11-24', { records })).toEqual([
      'chart-clinic: 2026-11-03 to 2026-11-10 done',
      'map-walk: 2026-11-04 to 2026-11-11 missed',
    ]);
  });

  it('is not shown by a record of an earlier day', () => {
    const records = [
      happening('reflection', '11-02', { experience: 'chart-clinic' }),
      clinic('11-03'),
    ];
    expect(occasions(REFLECT, '11-03', { records })).toEqual([
      'chart-clinic: 2026-11-03 to 2026-11-10 open',
    ]);
  });

  it('is shown by a record of the same matter that names none: of the last experience of it', () => {
    const records = [
      happening('experience', '11-03', { about: 'Office hours' }),
      happening('experience', '11-10', { about: 'Office  Hours' }),
      happening('experience', '11-12', { experience: 'chart-clinic', about: 'Chart clinic' }),
      happening('reflection', '11-11', { about: 'office hours' }),
      happening('reflection', '11-13', { about: 'Chart clinic' }),
      happening('reflection', '11-14', { note: 'Of what?' }),
    ];
    expect(occasions(REFLECT, '11-14', { records })).toEqual([
      'office-hours-2026-11-03: 2026-11-03 to 2026-11-10 missed',
      'office-hours-2026-11-10: 2026-11-10 to 2026-11-17 done',
      'chart-clinic: 2026-11-12 to 2026-11-19 done',
    ]);
  });

  it('is due once for each session of an experience: of several records on one day, once', () => {
    const records = [clinic('11-03'), clinic('11-03'), clinic('11-05')];
    const found = now(REFLECT, '11-06', { records }).occasions;
    expect(found.map(({ key, from, about }) => [key, from, about])).toEqual([
      ['chart-clinic', '2026-11-03', { kind: 'experience', record: records[0] }],
      ['chart-clinic-2026-11-05', '2026-11-05', { kind: 'experience', record: records[2] }],
    ]);
  });

  it('is shown for the last session before the record, and for earlier ones that were in time', () => {
    const shown = (on: string, experience = 'chart-clinic') => {
      const records = [
        clinic('11-03'),
        clinic('11-10'),
        happening('reflection', on, { experience }),
      ];
      return occasions(REFLECT, '11-24', { records }).map((one) => one.split(' ').at(-1));
    };
    expect(shown('11-09')).toEqual(['done', 'missed']);
    expect(shown('11-10')).toEqual(['done', 'done']);
    expect(shown('11-11')).toEqual(['missed', 'done']);
    // Late is done as well; and by its key, one session alone is meant.
    expect(shown('11-23')).toEqual(['missed', 'done']);
    expect(shown('11-10', 'chart-clinic-2026-11-10')).toEqual(['missed', 'done']);
  });

  it('tells experiences apart whose matter has no letter of a-z', () => {
    const records = [
      happening('experience', '11-03', { about: '図' }, { id: 41 }),
      happening('experience', '11-03', { about: '地図' }, { id: 42 }),
      happening('reflection', '11-04', { about: '地図' }),
    ];
    expect(occasions(REFLECT, '11-04', { records })).toEqual([
      '000041-2026-11-03: 2026-11-03 to 2026-11-10 open',
      '000042-2026-11-03: 2026-11-03 to 2026-11-10 done',
    ]);
  });

  it('is shown by a record of the practice that names the experience', () => {
    const records = [
      clinic('11-03'),
      clinic('11-04', 'map-walk'),
      recorded('11-05', { experience: 'map-walk' }),
      recorded('11-20', { experience: 'chart-clinic', outcome: 'skipped' }),
    ];
    expect(occasions(REFLECT, '11-24', { records })).toEqual([
      'chart-clinic: 2026-11-03 to 2026-11-10 skipped',
      'map-walk: 2026-11-04 to 2026-11-11 done',
    ]);
  });

  it('takes a record of the practice that names none for the first that was waiting then', () => {
    const records = [
      clinic('11-03', 'a'),
      clinic('11-04', 'b'),
      clinic('11-05', 'c'),
      happening('reflection', '11-06', { experience: 'a' }),
      recorded('11-06'),
      recorded('11-13'),
    ];
    // c was waiting through the 12th.
    expect(occasions(REFLECT, '11-24', { records })).toEqual([
      'a: 2026-11-03 to 2026-11-10 done',
      'b: 2026-11-04 to 2026-11-11 done',
      'c: 2026-11-05 to 2026-11-12 missed',
    ]);
  });

  it('leaves out experiences before its first day', () => {
    const records = [clinic('10-31'), clinic('11-01', 'map-walk')];
    expect(occasions(REFLECT, '11-01', { records })).toEqual([
      'map-walk: 2026-11-01 to 2026-11-08 open',
    ]);
  });

  it('leaves out an experience that was withdrawn', () => {
    const records = [
      happening('experience', '11-03', { experience: 'a' }, { id: 7 }),
      happening('experience', '11-04', {}, { withdraws: recordId(7) }),
    ];
    expect(occasions(REFLECT, '11-05', { records })).toEqual([]);
  });

  it('foresees the last day of the first that is open, and nothing else', () => {
    const records = [clinic('11-03', 'a'), clinic('11-10', 'b'), clinic('11-11', 'c')];
    expect(now(REFLECT, '11-12', { records }).next).toBe('2026-11-17');
    expect(now(REFLECT, '11-30', { records }).next).toBeNull();
  });

  it('begins with what is still in time where nothing says since when it is due', () => {
    const undated = practice('within 5 days of each experience', { shownBy: 'reflection' });
    const records = [clinic('11-18', 'a'), clinic('11-19', 'b')];
    expect(occasions(undated, '11-24', { records })).toEqual(['b: 2026-11-19 to 2026-11-24 open']);
  });
});

const WELCOME = practice('within 3 days of joining', { since: day('11-01'), shownBy: 'welcome' });

describe('a practice that is due for each person who joins', () => {
  const members = [
    member('cleo', { joined: '2026-11-12' }),
    member('ana', { joined: '2026-11-03' }),
    member('old', { joined: '2026-10-31' }),
    member('unsaid'),
  ];

  it('has time from the day on which they joined, by those days', () => {
    expect(occasions(WELCOME, '11-13', { members })).toEqual([
      'ana: 2026-11-03 to 2026-11-06 missed',
      'cleo: 2026-11-12 to 2026-11-15 open',
    ]);
    expect(occasions(WELCOME, '11-11', { members })).toHaveLength(1);
  });

  it('is shown by a record that names them, late, or up to a week before they joined', () => {
    const welcomed = (ana: string, cleo: string) =>
      occasions(WELCOME, '11-24', {
        members,
        records: [
          happening('welcome', ana, { members: ['old', 'ana'] }),
          happening('welcome', cleo, { members: ['cleo'] }),
        ],
      }).map((one) => one.split(' ').at(-1));
    expect(welcomed('11-23', '11-05')).toEqual(['done', 'done']);
    expect(welcomed('10-27', '11-04')).toEqual(['done', 'missed']);
    expect(welcomed('10-26', '11-05')).toEqual(['missed', 'done']);
  });

  it('is shown by a record of the practice for them', () => {
    const records = [
      recorded('11-20', { members: ['ana'] }),
      recorded('11-13', { members: ['cleo'], outcome: 'skipped' }),
    ];
    expect(occasions(WELCOME, '11-24', { members, records })).toEqual([
      'ana: 2026-11-03 to 2026-11-06 done',
      'cleo: 2026-11-12 to 2026-11-15 skipped',
    ]);
  });

  it('takes a record of the practice for nobody for the first who was waiting then', () => {
    const both = [member('a', { joined: '2026-11-03' }), member('b', { joined: '2026-11-04' })];
    const records = [recorded('11-05'), recorded('11-08')];
    expect(occasions(WELCOME, '11-05', { members: both, records })).toEqual([
      'a: 2026-11-03 to 2026-11-06 done',
      'b: 2026-11-04 to 2026-11-07 open',
    ]);
    expect(occasions(WELCOME, '11-24', { members: both, records })[1]).toMatch(/missed$/);
  });

  it('follows who turned out to be somebody else', () => {
    const twice = [member('ana', { joined: '2026-11-03' }), member('ann', { same_as: 'ana' })];
    const records = [happening('welcome', '11-04', { members: ['ann'] })];
    expect(occasions(WELCOME, '11-24', { members: twice, records })).toEqual([
      'ana: 2026-11-03 to 2026-11-06 done',
    ]);
  });

  it('is not due for who is invited, who facilitates, or who left before it was done', () => {
    const joined = '2026-11-03';
    const others = [
      member('asked', { joined, status: 'invited' }),
      member('lead', { joined, role: 'facilitator' }),
      member('gone', { joined, status: 'left' }),
      member('erased', { joined, erased: true }),
      member('was-here', { joined, status: 'left' }),
      member('quiet', { joined, status: 'quiet' }),
      member('expert', { joined, role: 'expert' }),
    ];
    const records = [happening('welcome', '11-04', { members: ['was-here'] }), recorded('11-05')];
    expect(occasions(WELCOME, '11-24', { members: others, records })).toEqual([
      'expert: 2026-11-03 to 2026-11-06 done',
      'quiet: 2026-11-03 to 2026-11-06 missed',
      'was-here: 2026-11-03 to 2026-11-06 done',
    ]);
  });

  it('misses nobody of a roster that was there before the practice', () => {
    const undated = practice('within 3 days of joining', { shownBy: 'welcome' });
    const there = [
      ...Array.from({ length: 50 }, (_, n) => member(`m${n}`, { joined: '2026-10-05' })),
      member('new', { joined: '2026-11-23' }),
    ];
    expect(occasions(undated, '11-24', { members: there })).toEqual([
      'new: 2026-11-23 to 2026-11-26 open',
    ]);
  });
});
