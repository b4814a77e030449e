import { describe, expect, it } from 'vitest';
import { happening, member, recordId, withdrawal } from '../builders.ts';
import { course, gives, readings } from './community.ts';

const INTRODUCTIONS = { count: 'introductions' };
const introduced = (on: string, id: number | null = null) =>
  happening('introduction', on, { members: ['a', 'b'] }, { id });

describe('the days that a measure counts', () => {
  it('are those from the first day of the timeline to the day itself', () => {
    const records = ['10-04', '10-05', '10-07', '10-08'].map((on) => introduced(on));
    expect(course(INTRODUCTIONS, { records, on: '10-04' })).toEqual([]);
    expect(course(INTRODUCTIONS, { records, on: '10-07' })).toEqual([
      ['10-05', 1],
      ['10-07', 2],
    ]);
  });

  it('go on after the timeline, to the last of the quarter', () => {
    const records = ['10-05', '12-31', '2027-01-01'].map((on) => introduced(on));
    expect(gives(INTRODUCTIONS, { records, on: '2027-01-20' })).toBe(2);
  });

  it('go on to the last of the timeline, where that is later', () => {
    const records = ['12-20', '2027-01-08', '2027-01-09'].map((on) => introduced(on));
    const when = '2026-12-20 to 2027-01-08';
    expect(gives(INTRODUCTIONS, { records, on: '2027-01-20', when })).toBe(2);
  });

  it('are those of a gap in the timeline too', () => {
    const records = ['10-05', '10-12', '10-20'].map((on) => introduced(on));
    expect(gives(INTRODUCTIONS, { records, on: '10-20', when: 'Weeks 2, 4' })).toBe(3);
  });

  it('begin with a reading, also where there is nothing', () => {
    expect(course(INTRODUCTIONS, { records: [introduced('10-09')] })).toEqual([
      ['10-05', 0],
      ['10-09', 1],
    ]);
  });

  it('have a reading wherever a record counted, whatever it changed', () => {
    const records = ['10-06', '10-08'].map((on) => introduced(on));
    expect(course({ distinct: 'introductions' }, { records })).toEqual([
      ['10-05', 0],
      ['10-06', 1],
      ['10-08', 1],
    ]);
  });

  it('are those since when somebody belongs', () => {
    const members = [
      member('a'),
      member('b', { joined: '2026-10-05' }),
      member('c', { joined: '2026-10-08' }),
      member('d', { joined: '2026-10-15' }),
    ];
    expect(course({ count: 'members' }, { members })).toEqual([
      ['10-05', 2],
      ['10-08', 3],
    ]);
  });
});

describe('each record counts once', () => {
  it('also where two have one key', () => {
    const records = [
      happening('introduction', '10-05', {}, { key: 'job-7' }),
      happening('introduction', '10-06', {}, { key: 'job-7' }),
      happening('introduction', '10-06', {}, { key: 'job-8' }),
    ];
    expect(course(INTRODUCTIONS, { records })).toEqual([
      ['10-05', 1],
      ['10-06', 2],
    ]);
  });

  it('and not at all once it is withdrawn', () => {
    const records = [introduced('10-05', 1), introduced('10-06', 2), withdrawal('10-08', 1)];
    expect(gives(INTRODUCTIONS, { records, on: '10-07' })).toBe(2);
    // From then on it is as if it had never been written, for every day.
    expect(course(INTRODUCTIONS, { records, on: '10-08' })).toEqual([
      ['10-05', 0],
      ['10-06', 1],
    ]);
  });

  it('as what corrects it says', () => {
    const records = [
      happening('introduction', '10-06', { members: ['a', 'b'], about: 'Maps' }, { id: 1 }),
      happening(
        'introduction',
        '10-06',
        { members: ['a', 'b'], about: 'Charts' },
        { id: 2, corrects: recordId(1) },
      ),
    ];
    expect(gives({ ...INTRODUCTIONS, where: { about: 'charts' } }, { records })).toBe(1);
    expect(gives({ ...INTRODUCTIONS, where: { about: 'maps' } }, { records })).toBe(0);
  });

  it('answers an ask also by the name that it had before it was corrected', () => {
    const records = [
      happening('ask', '10-05', { about: 'Wich?' }, { id: 1 }),
      happening('ask', '10-05', { about: 'Which?' }, { id: 2, corrects: recordId(1) }),
      happening('answer', '10-06', { ask: recordId(1) }),
    ];
    expect(gives({ median: 'asks', of: 'hours_to_answer' }, { records })).toBe(24);
  });

  it('answers the first of two asks with one key, whichever of them it names', () => {
    const records = [
      happening('ask', '10-05', { about: 'Which?' }, { id: 1, key: 'job' }),
      happening('ask', '10-06', { about: 'Which?' }, { id: 2, key: 'job' }),
      happening('answer', '10-07', { ask: recordId(2) }),
    ];
    expect(gives({ median: 'asks', of: 'days_to_answer' }, { records })).toBe(2);
  });

  it('answers an ask of the same day, or later, at once', () => {
    const records = [
      happening('answer', '10-06', { ask: recordId(2) }, { id: 1 }),
      happening('ask', '10-06', { about: 'Which?' }, { id: 2 }),
      happening('answer', '10-08', { ask: recordId(2) }, { id: 3 }),
      happening('ask', '10-09', { about: 'How?' }, { id: 4 }),
      happening('answer', '10-07', { ask: recordId(4) }, { id: 5 }),
    ];
    expect(course({ average: 'asks', of: 'days_to_answer' }, { records })).toEqual([
      ['10-06', 0],
      ['10-09', 0],
    ]);
  });

  it('answers an ask by a contribution that names it, which says no hours', () => {
    const records = [
      happening('ask', '10-05', { about: 'Which?' }, { id: 1 }),
      happening('contribution', '10-08', { ask: recordId(1), members: ['ana'], hours: 5 }),
      happening('answer', '10-09', { ask: recordId(1), hours: 90 }),
    ];
    expect(course({ median: 'asks', of: 'hours_to_answer' }, { records })).toEqual([['10-08', 72]]);
  });

  it('answers an ask by nothing else that has its id under `ask`', () => {
    const records = [
      happening('ask', '10-05', { about: 'Which?' }, { id: 1 }),
      happening('content', '10-08', { ask: recordId(1) }),
    ];
    expect(gives({ median: 'asks', of: 'days_to_answer' }, { records })).toBeUndefined();
  });

  it('answers nothing, where the ask is withdrawn or is none', () => {
    const records = [
      happening('ask', '10-05', { about: 'Which?' }, { id: 1 }),
      withdrawal('10-06', 1),
      introduced('10-05', 3),
      happening('answer', '10-07', { ask: recordId(1) }),
      happening('answer', '10-07', { ask: recordId(3) }),
      happening('answer', '10-07', { ask: recordId(999) }),
    ];
    expect(gives({ count: 'asks' }, { records })).toBe(0);
    expect(gives({ median: 'asks', of: 'days_to_answer' }, { records })).toBeUndefined();
  });
});

describe('who turned out to be somebody else', () => {
  const members = [member('ana'), member('anna', { same_as: 'ana' }), member('ben')];

  it('is that one, in every number of people', () => {
    const records = [
      happening('contribution', '10-06', { members: ['ana'] }),
      happening('contribution', '10-07', { members: ['anna', 'ana'] }),
      happening('introduction', '10-08', { members: ['ben', 'ana'] }),
      happening('introduction', '10-08', { members: ['anna', 'ben'] }),
    ];
    const its = { records, members };
    expect(gives({ count: 'members' }, its)).toBe(2);
    expect(gives({ distinct: 'contributions', of: 'members' }, its)).toBe(1);
    expect(gives({ distinct: 'introductions' }, its)).toBe(1);
    expect(gives({ count: 'members', where: { contributions: { at_least: 2 } } }, its)).toBe(1);
  });

  it('is counted by the id alone, where nobody of the roster has it', () => {
    const records = [happening('contribution', '10-06', { members: ['who', 'Who'] })];
    expect(gives({ distinct: 'contributions', of: 'members' }, { records, members })).toBe(2);
  });
});

describe('what comes and goes', () => {
  it('is an ask that is not answered yet', () => {
    const records = [
      happening('ask', '10-05', { about: 'Which?' }, { id: 1 }),
      happening('ask', '10-06', { about: 'How?' }, { id: 2 }),
      happening('answer', '10-08', { ask: recordId(1) }),
    ];
    const open = { count: 'asks', where: { days_to_answer: { has: false } } };
    expect(course(open, { records })).toEqual([
      ['10-05', 1],
      ['10-06', 2],
      ['10-08', 1],
    ]);
  });

  it('is what happened so many days ago, also where nothing is recorded', () => {
    const records = [introduced('10-05'), introduced('10-07')];
    const recent = { ...INTRODUCTIONS, where: { days_ago: { at_most: 2 } } };
    expect(course(recent, { records })).toEqual([
      ['10-05', 1],
      ['10-07', 2],
      ['10-08', 1],
      ['10-10', 0],
    ]);
    const old = { ...INTRODUCTIONS, where: { days_ago: { at_least: 2, at_most: 3 } } };
    expect(course(old, { records })).toEqual([
      ['10-05', 0],
      ['10-07', 1],
      ['10-09', 1],
      ['10-11', 0],
    ]);
    expect(course({ ...INTRODUCTIONS, where: { days_ago: 4 } }, { records })).toEqual([
      ['10-05', 0],
      ['10-09', 1],
      ['10-10', 0],
      ['10-11', 1],
      ['10-12', 0],
    ]);
  });

  it('is a mean, which is no data again once there is nothing left', () => {
    const records = [
      happening('response', '10-06', { answers: { belonging: 2 } }),
      happening('response', '10-07', { answers: { belonging: 5 } }),
    ];
    const recent = { average: 'answers', of: 'belonging', where: { days_ago: { at_most: 1 } } };
    expect(course(recent, { records })).toEqual([
      ['10-06', 2],
      ['10-07', 3.5],
      ['10-08', 5],
      ['10-09', null],
    ]);
    expect(readings(recent, { records }).at(-1)?.said).toEqual({ kind: 'value', value: 0 });
  });

  it('is what is told at the place of the last record that moved it', () => {
    const last = introduced('10-09');
    const found = readings(INTRODUCTIONS, { records: [introduced('10-07'), last] });
    expect(found.map(({ place }) => place)).toEqual([
      { file: 'goals/2026-Q4/goal.yaml' },
      { file: 'log/2026-10/10-07.yaml', line: expect.any(Number) },
      last.place,
    ]);
  });
});

describe('the people that a reading tells of', () => {
  const members = ['a', 'b', 'c'].map((id) => member(id, { skills: id === 'a' ? ['SQL'] : [] }));
  const records = [
    happening('contribution', '10-06', { members: ['a', 'b'] }),
    happening('response', '10-06', { answers: { belonging: 4 } }),
    happening('response', '10-06', { answers: { belonging: 5 } }),
  ];
  const told = (written: Parameters<typeof readings>[0]) =>
    readings(written, { records, members }).at(-1)?.people;

  it('are those that it counts, or that its mean or share is made of', () => {
    expect(told({ count: 'members' })).toEqual([3]);
    expect(told({ distinct: 'contributions', of: 'members' })).toEqual([2]);
    expect(told({ average: 'answers', of: 'belonging' })).toEqual([2]);
    const skilled = { count: 'members', where: { skills: { has: true } } };
    expect(told({ share: { of: skilled, over: 'members' } })).toEqual([1, 3]);
  });

  it('are none where it counts something else', () => {
    expect(told({ count: 'contributions' })).toEqual([]);
    expect(told({ count: 'responses' })).toEqual([]);
    expect(told({ distinct: 'contributions', of: 'about' })).toEqual([]);
  });

  const telling = (written: Parameters<typeof readings>[0], ...its: typeof records) =>
    readings(written, { records: its, members: [...members, member('aa', { same_as: 'a' })] }).at(
      -1,
    )?.people;
  const came = (id: string, minutes: number) =>
    happening('attendance', '10-06', { members: [id], minutes });

  it('are those whom its records name, each once, whoever they turned out to be', () => {
    const minutes = { average: 'attendances', of: 'minutes' };
    expect(telling(minutes, came('a', 10), came('aa', 20), came('b', 30))).toEqual([2]);
    const names = { distinct: 'attendances', of: 'member.id' };
    expect(telling(names, came('a', 10), came('b', 10))).toEqual([2]);
    const long = { count: 'attendances', where: { minutes: { at_least: 20 } } };
    expect(
      telling({ share: { of: long, over: 'attendances' } }, came('a', 10), came('c', 20)),
    ).toEqual([2]);
  });

  it('are one for each record that names nobody and may be somebody’s', () => {
    const paid = (amount: number) => happening('x-salary', '10-06', { amount });
    expect(telling({ median: 'x-salary', of: 'amount' }, paid(1), paid(2))).toEqual([2]);
    const held = happening('experience', '10-06', { people: 30 });
    expect(telling({ share: { of: 'experiences', over: 'experiences' } }, held)).toEqual([0]);
  });

  it('are as many as a number of people says', () => {
    const held = happening('experience', '10-06', { people: 3, members: ['a'] });
    expect(telling({ average: 'experiences', of: 'people' }, held)).toEqual([3]);
  });

  it('are those of the day, as answers come and records are counted anew', () => {
    const asks = ['a', 'b'].map((id, index) =>
      happening('ask', '10-06', { members: [id] }, { id: 700 + index }),
    );
    const answer = happening('answer', '10-07', { ask: recordId(701), hours: 3 });
    const hours = { median: 'asks', of: 'hours_to_answer' };
    expect(telling(hours, ...asks, answer)).toEqual([1]);
    const open = { average: 'asks', of: 'days_ago', where: { days_to_answer: { has: false } } };
    expect(telling(open, ...asks, answer)).toEqual([1]);
  });
});
