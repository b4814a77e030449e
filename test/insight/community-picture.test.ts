import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../src/domain/calendar.ts';
import type { LogRecord } from '../../src/domain/record.ts';
import { communityPicture } from '../../src/insight/community-picture.ts';
import { latestWeeks } from '../../src/insight/picture/activity.ts';
import {
  CALENDAR,
  CHARTER,
  community,
  day,
  happening,
  member,
  note,
  Q4,
  quarter,
  recordId,
  withdrawal,
} from './builders.ts';

/** Six people, p0 to p5. */
const SIX = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5'].map((id) => member(id));

function pictureOf(
  records: readonly LogRecord[],
  { on = '10-20', members = SIX, of = Q4, calendar = CALENDAR as Calendar } = {},
) {
  const charter = { ...CHARTER, calendar };
  const picture = communityPicture(community({ charter, members, records }), of, day(on));
  if (picture === null) throw new Error('there is none');
  return picture;
}

/** An introduction of two of six people, another two each time. */
const introduced = ['10-01', '10-05', '10-11', '10-12', '10-20'].map((on, index) =>
  happening('introduction', on, { members: [`p${index}`, `p${index + 1}`] }),
);

describe('the picture of a community', () => {
  it('is none where nobody is on the roster and nothing happened', () => {
    const empty = community({ records: [note('10-06')] });
    expect(communityPicture(empty, Q4, day('10-20'))).toBeNull();
    const known = community({ members: SIX });
    expect(communityPicture(known, Q4, day('10-20'))).not.toBeNull();
    const recorded = community({ records: introduced });
    expect(communityPicture(recorded, Q4, day('10-20'))).not.toBeNull();
    const other = community({ records: [happening('welcome', '10-06', { members: ['p0'] })] });
    expect(communityPicture(other, Q4, day('10-20'))).toBeNull();
  });

  describe('counts what happened', () => {
    it('week by week, on the days of the quarter alone', () => {
      const { weeks, introductions } = pictureOf([
        happening('introduction', '09-30', { members: ['p0', 'p5'] }),
        ...introduced,
        happening('introduction', '10-21', { members: ['p0', 'p5'] }),
      ]);
      expect(weeks).toEqual([
        { number: 1, from: '2026-10-01', to: '2026-10-04' },
        { number: 2, from: '2026-10-05', to: '2026-10-11' },
        { number: 3, from: '2026-10-12', to: '2026-10-18' },
        { number: 4, from: '2026-10-19', to: '2026-10-20' },
      ]);
      expect(introductions).toEqual({ total: 5, byWeek: [1, 2, 1, 1] });
      expect(latestWeeks(introductions, 'running')).toEqual({ thisWeek: 1, lastWeek: 1 });
    });

    it('also on days before week 1', () => {
      const calendar = { ...CALENDAR, weekOneOf: new Map([[Q4, day('10-12')]]) };
      const { weeks, introductions } = pictureOf(introduced, { calendar });
      expect(weeks.map(({ number }) => number)).toEqual([-1, 0, 1, 2]);
      expect(introductions.byWeek).toEqual([1, 2, 1, 1]);
    });

    it('up to the last day of a quarter that is over', () => {
      const late = happening('contribution', '2027-01-01', { members: ['p1'] });
      const picture = pictureOf([...introduced, late], { on: '2027-01-20' });
      expect(picture).toMatchObject({ day: '2026-12-31', quarterIs: 'over' });
      expect(picture.weeks.length).toBe(14);
      expect(picture.contributions.total).toBe(0);
      expect(latestWeeks(picture.introductions, 'over')).toEqual({
        thisWeek: null,
        lastWeek: null,
      });
    });

    it('not before the quarter begins', () => {
      const picture = pictureOf(introduced, { on: '10-20', of: quarter('2027-Q1') });
      expect(picture).toMatchObject({ day: '2026-10-20', quarterIs: 'ahead', weeks: [] });
      expect(picture.introductions).toEqual({ total: 0, byWeek: [] });
    });

    it('as it stands: without what was withdrawn, and one key once', () => {
      const { contributions } = pictureOf([
        happening('contribution', '10-05', { members: ['p0'] }, { id: 1 }),
        happening('contribution', '10-06', { members: ['p1'] }, { key: 'job' }),
        happening('contribution', '10-07', { members: ['p1'] }, { key: 'job' }),
        withdrawal('10-08', 1),
      ]);
      expect(contributions.total).toBe(1);
    });

    it('without weeks where fewer than five people did it', () => {
      const four = introduced.slice(0, 3);
      expect(pictureOf(four).introductions).toEqual({ total: 3, byWeek: null });
      expect(pictureOf(introduced.slice(0, 4)).introductions.byWeek).toEqual([1, 2, 1, 0]);
      const unnamed = [happening('contribution', '10-05', { about: 'A chart' })];
      expect(pictureOf(unnamed).contributions.byWeek).toEqual([0, 1, 0, 0]);
    });
  });

  describe('knows the people of the roster', () => {
    const people = [
      member('old', { joined: '2026-06-01' }),
      member('first', { joined: '2026-10-01' }),
      ...['10-13', '10-14', '10-19', '10-20', '10-20'].map((on, index) =>
        member(`new${index}`, { joined: `2026-${on}` }),
      ),
      member('later', { joined: '2026-10-21' }),
      member('twin', { same_as: 'first', joined: '2026-10-20' }),
      member('unknown', { status: 'invited' }),
    ];

    it('each once, without who joins after the day', () => {
      expect(pictureOf([], { members: people }).members.total).toBe(8);
    });

    it('and who is new: in the quarter, and in the last seven days', () => {
      // The last seven days begin on 14 October.
      expect(pictureOf([], { members: people }).members).toMatchObject({
        joined: 6,
        joinedLately: 4,
      });
    });

    it('and tells no few new ones apart', () => {
      const four = people.slice(0, 5);
      expect(pictureOf([], { members: four }).members).toMatchObject({
        joined: 4,
        joinedLately: null,
      });
    });
  });

  describe('has the asks that are open', () => {
    const ask = (on: string, id: number) => happening('ask', on, { about: 'Who knows?' }, { id });

    it('without those that an answer names, or a contribution', () => {
      const { asks } = pictureOf([
        ask('09-01', 1),
        ask('10-06', 2),
        ask('10-13', 3),
        ask('10-14', 4),
        ask('10-19', 5),
        happening('answer', '10-07', { ask: recordId(4) }),
        happening('contribution', '10-20', { ask: recordId(5) }),
        happening('feedback', '10-20', { ask: recordId(3) }),
      ]);
      // Of 1 September, 49 days ago; of 6 October, 14 days ago; of 13 October, 7 days ago.
      expect(asks).toEqual({ open: 3, oldest: 49, olderThanOneWeek: 2, olderThanTwoWeeks: 1 });
    });

    it('also where the ask was corrected after it was answered, or the answer is taken back', () => {
      const corrected = happening(
        'ask',
        '10-08',
        { about: 'Better' },
        { id: 3, corrects: recordId(1) },
      );
      const answer = happening('answer', '10-07', { ask: recordId(1) }, { id: 2 });
      const asked = [ask('10-06', 1), answer, corrected];
      expect(pictureOf(asked).asks.open).toBe(0);
      expect(pictureOf([...asked, withdrawal('10-09', 2)]).asks).toMatchObject({ open: 1 });
    });

    it('without those that are closed by then', () => {
      const says = { about: 'Who knows?', closed: '2026-10-20' };
      const closed = happening('ask', '10-06', says, { id: 2, corrects: recordId(1) });
      const asked = [ask('10-06', 1), closed];
      expect(pictureOf(asked, { on: '2026-10-19' }).asks.open).toBe(1);
      expect(pictureOf(asked, { on: '2026-10-20' }).asks.open).toBe(0);
    });

    it('on the last day of a quarter that is over', () => {
      const asked = [ask('12-30', 1), happening('answer', '2027-01-02', { ask: recordId(1) })];
      expect(pictureOf(asked, { on: '2027-01-20' }).asks).toMatchObject({ open: 1, oldest: 1 });
    });

    it('none', () => {
      expect(pictureOf([]).asks).toEqual({
        open: 0,
        oldest: null,
        olderThanOneWeek: 0,
        olderThanTwoWeeks: 0,
      });
    });
  });

  describe('counts experiences, and who came', () => {
    const held = (on: string, says: object) => happening('experience', on, { ...says });
    const came = (on: string, id: string, experience?: string) =>
      happening('attendance', on, { members: [id], ...(experience ? { experience } : {}) });

    it.each<[string, readonly LogRecord[], number]>([
      ['as many as its record says', [held('10-06', { experience: 'a', people: 12 })], 12],
      [
        'as many as are named, where those are more',
        [
          held('10-06', { experience: 'a', people: 1 }),
          came('10-06', 'p0', 'a'),
          came('10-06', 'p1', 'a'),
          came('10-06', 'p1', 'a'),
        ],
        2,
      ],
      [
        'the number that was said, where fewer are named, also a day later',
        [held('10-06', { experience: 'a', people: 12 }), came('10-07', 'p0', 'a')],
        12,
      ],
      [
        'of one that is held twice, each day for itself',
        [
          held('10-06', { experience: 'a', people: 3 }),
          held('10-13', { experience: 'a' }),
          came('10-13', 'p0', 'a'),
          came('10-13', 'p1', 'a'),
        ],
        5,
      ],
      [
        'of one without a name, by its day',
        [
          held('10-06', { experience: 'a', people: 2 }),
          held('10-06', { about: 'A walk' }),
          came('10-06', 'p0'),
        ],
        3,
      ],
      [
        'once, where two records tell of one day: the larger number',
        [
          held('10-06', { experience: 'a', people: 3 }),
          held('10-06', { experience: 'a', people: 12 }),
          came('10-06', 'p0', 'a'),
        ],
        12,
      ],
      ['of one that nobody recorded', [came('10-06', 'p0', 'b'), came('10-08', 'p0', 'b')], 1],
    ])('%s', (_, records, people) => {
      expect(pictureOf(records).experiences.people).toBe(people);
    });
  });

  it('counts experiences of the quarter alone, and who came to two twice', () => {
    const { experiences } = pictureOf([
      happening('experience', '10-06', { experience: 'clinic', members: ['p5'] }),
      happening('experience', '10-13', { experience: 'clinic' }),
      happening('attendance', '10-06', { members: ['p0'], experience: 'clinic' }),
      happening('attendance', '10-13', { members: ['p0'], experience: 'clinic' }),
      happening('attendance', '10-13', { members: ['p1', 'stranger'] }),
      happening('attendance', '09-13', { members: ['p2'] }),
    ]);
    expect(experiences).toEqual({ held: 2, people: 4 });
  });

  it('counts an experience once on a day, however many records tell of it', () => {
    const { experiences } = pictureOf([
      happening('experience', '10-06', { experience: 'clinic' }),
      happening('experience', '10-06', { experience: 'clinic', about: 'Chart clinic' }),
      happening('experience', '10-06', { about: 'A walk' }),
      happening('experience', '10-06', { about: 'a walk' }),
      happening('experience', '10-06', {}),
      happening('experience', '10-06', {}),
    ]);
    expect(experiences.held).toBe(4);
  });

  it('has the stories that may be shown, the latest first, and names who agreed to it', () => {
    const members = [
      member('p0', { name: 'Ana Silva', named: 'yes' }),
      member('p1', { name: 'Ben Okafor' }),
      member('p2', { name: 'Cleo Marsh', named: 'yes', erased: 'yes' }),
      member('p3', { same_as: 'p0', name: 'A. Silva' }),
    ];
    const { stories } = pictureOf(
      [
        happening('story', '10-06', { story: 'First', share: 'yes', members: ['p3', 'p1', 'p2'] }),
        happening('story', '10-08', { story: 'Second', share: true, members: ['p1'] }),
        happening('story', '10-09', { story: 'Mine', members: ['p0'] }),
        happening('story', '10-10', { story: 'No', share: 'no', members: ['p0'] }),
        happening('story', '09-06', { story: 'Before', share: true }),
        happening('conversation', '10-10', { story: 'Of another type', share: true, about: 'x' }),
      ],
      { members },
    );
    expect(stories).toEqual([
      { text: 'Second', by: [] },
      { text: 'First', by: ['Ana Silva'] },
    ]);
  });

  it('has no story all of whose people were erased', () => {
    const members = [
      member('p0', { erased: 'yes' }),
      member('p1', { same_as: 'p0', erased: 'yes' }),
      member('p2'),
    ];
    const story = (text: string, of: readonly string[]) =>
      happening('story', '10-06', { story: text, share: 'yes', members: of });
    const { stories } = pictureOf(
      [story('Gone', ['p0', 'p1']), story('Shared', ['p0', 'p2']), story('Of nobody', [])],
      { members },
    );
    expect(stories.map(({ text }) => text)).toEqual(['Of nobody', 'Shared']);
  });
});
