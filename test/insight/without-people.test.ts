import { describe, expect, it } from 'vitest';
import type { Community } from '../../src/domain/community.ts';
import { storiesLeftOut } from '../../src/insight/public-names.ts';
import { withoutAuthors, withoutPeople, withoutPerson } from '../../src/insight/without-people.ts';
import {
  ALL_READ,
  CHARTER,
  community,
  day,
  goal,
  happening,
  member,
  Q4,
  reach,
  value,
} from './builders.ts';

const SECRET = 'Ana Secret';

describe('a community without people', () => {
  it('has no owner, nobody who recorded, and nothing that they wrote', () => {
    const of = community({
      charter: CHARTER,
      goals: [goal('meet', [reach({ owner: SECRET })], { owner: SECRET })],
      records: [value('10-06', 3, { keyResult: 'meet/kr', by: SECRET, note: `${SECRET} is away` })],
      reviews: [
        {
          quarter: goal('meet', []).quarter,
          file: 'reviews/2026-Q4.yaml',
          on: day('12-31'),
          by: SECRET,
          gained: `${SECRET} gained`,
          keyResults: [
            {
              keyResult: 'meet/kr',
              score: 0.4,
              proposed: 0.2,
              why: SECRET,
              learned: SECRET,
              becomes: 'done',
              carriedTo: null,
            },
          ],
        },
      ],
    });
    const without = withoutPeople(of);
    expect(JSON.stringify(of)).toContain(SECRET);
    expect(JSON.stringify(without)).not.toContain(SECRET);
    expect(without.records).toHaveLength(1);
    expect(without.reviews[0]?.keyResults[0]).toMatchObject({ score: 0.4, becomes: 'done' });
  });

  describe('of its roster', () => {
    const all = {
      ...{ name: SECRET, email: 'secret@example.org', other_emails: ['secret@example.net'] },
      ...{ handles: { slack: 'secret' }, accounts: { slack: 'U0SECRET' }, note: SECRET },
      ...{ skills: ['secret'], interests: ['secret'], offers: ['secret'], seeks: ['secret'] },
      ...{ persona: 'analyst', joined: '2026-10-05', role: 'expert', status: 'quiet' },
    } as const;
    const of = community({ members: [member('a', all), member('b', { ...all, named: 'yes' })] });

    it('keeps what is counted, and the names of those who agreed to it', () => {
      const [one, named] = withoutPeople(of).members;
      expect(one).toMatchObject({
        ...{ id: 'a', name: null, persona: 'analyst', joined: '2026-10-05' },
        ...{ role: 'expert', status: 'quiet', named: false },
      });
      expect(JSON.stringify(one)).not.toMatch(/secret/i);
      expect([...(one?.handles ?? []), ...(one?.accounts ?? [])]).toEqual([]);
      expect(named?.name).toBe(SECRET);
      expect(JSON.stringify({ ...named, name: null })).not.toMatch(/secret/i);
    });

    it('keeps it all where only those who wrote something are left out', () => {
      expect(withoutAuthors(of).members).toBe(of.members);
    });
  });

  describe('of what happened', () => {
    const members = [member('a', { name: SECRET }), member('b', { name: 'Ben O', named: 'yes' })];
    const without = (says: Readonly<Record<string, unknown>>) => {
      const record = happening('story', '10-06', says, { note: SECRET, by: SECRET });
      return withoutPeople(community({ members, records: [record] })).records[0];
    };

    it('keeps who and when, and nothing that somebody wrote', () => {
      const record = without({
        members: ['a'],
        ask: 'x',
        about: SECRET,
        'x-own': SECRET,
        hours: 3,
      });
      expect(record).toMatchObject({
        ...{ on: '2026-10-06', members: ['a'], note: null, by: null },
        says: { members: ['a'], ask: 'x', hours: 3 },
      });
      expect(JSON.stringify(record)).not.toContain(SECRET);
    });

    it.each([
      ['that may be shown', { story: 'Ben O helped', share: 'yes' }, true],
      ['that may not', { story: 'Ben O helped', share: 'no' }, false],
      ['of which nobody said that it may', { story: 'Ben O helped' }, false],
      ['that names somebody else', { story: `${SECRET} helped`, share: true }, false],
    ])('keeps a story %s: %j, %s', (_, says, isKept) => {
      expect('story' in Object(Object(without(says)).says)).toBe(isKept);
    });
  });

  it('has no story at all while a part of the roster could not be read', () => {
    const records = [happening('story', '10-06', { story: 'It helped', share: 'yes' })];
    const unread = { ...ALL_READ, members: ['members/a.yaml'] };
    const says = (of: Community) => JSON.stringify(withoutPeople(of).records);
    expect(says(community({ records }))).toContain('It helped');
    expect(says(community({ records, unread }))).not.toContain('It helped');
    expect(storiesLeftOut(community({ records, unread }), Q4, day('11-24'))).toHaveLength(1);
  });

  it('has moved goalposts without who moved them and why', () => {
    const move = {
      keyResult: 'meet/kr',
      field: 'target',
      was: 30,
      is: 20,
      on: day('11-12'),
      by: SECRET,
      note: SECRET,
      source: { kind: 'uncommitted' },
    } as const;
    expect(withoutPerson(move)).toEqual({ ...move, by: null, note: null });
  });
});
