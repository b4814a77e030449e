import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { quarterSpan, weekNumber } from '../../src/domain/calendar.ts';
import { civilDate } from '../../src/domain/civil-date.ts';
import { HAPPENING_NAMES } from '../../src/domain/happening-types.ts';
import { MEMBER_ROLES, MEMBER_STATUSES } from '../../src/domain/member.ts';
import { isHappening } from '../../src/domain/record.ts';
import { STRANDS } from '../../src/domain/strand.ts';
import { asksNow } from '../../src/insight/asks-now.ts';
import { practicesNow } from '../../src/insight/practices/practices-now.ts';
import { loadWorkspace } from '../../src/workspace/load.ts';
import { nodeDisk } from '../../src/workspace/node-disk.ts';
import { Q4 } from './calendar-of-examples.ts';

const AS_OF = civilDate('2026-11-24');

/** No surname of anybody, as far as that can be told: words for what is made up, or stands for another. */
const INVENTED = [
  ...['Example', 'Sample', 'Specimen', 'Placeholder', 'Mockup', 'Figment', 'Stand-in', 'Nonesuch'],
  ...['Ipsum', 'Dolor', 'Amet', 'Elit', 'Tempor', 'Doe', 'Roe', 'Erstwhile', 'Fable', 'Cameo'],
  ...['Imagined', 'Pretend', 'Fictive', 'Proxy', 'Alias', 'Namesake', 'Invented', 'Pseudonym'],
  ...['Notyet', 'Tobe', 'Hopedfor'],
];

describe('the people, records and practices of examples/product-community', () => {
  const { community } = loadWorkspace(nodeDisk, resolve('examples/product-community'), () => ({
    personas: 'all',
    goals: 'none',
    members: 'all',
    practices: 'all',
    log: 'all',
  }));

  it('has people who are plainly invented: a surname that says so, an address at example.org', () => {
    expect(community.members.length).toBeGreaterThanOrEqual(24);
    for (const { name, email } of community.members) {
      expect(INVENTED).toContain(name?.split(' ').at(-1));
      expect(email ?? 'nobody@example.org').toMatch(/@example\.org$/);
    }
  });

  it('has people of every role and status, and of every persona', () => {
    const said = (key: 'role' | 'status' | 'persona') =>
      [...new Set(community.members.map((one) => one[key]))].filter((one) => one !== null).sort();
    expect(said('role')).toEqual([...MEMBER_ROLES].sort());
    expect(said('status')).toEqual([...MEMBER_STATUSES].sort());
    expect(said('persona')).toEqual(community.personas.map(({ id }) => id).sort());
    const facilitators = community.members.filter(({ role }) => role === 'facilitator');
    expect(facilitators.map(({ name }) => name?.split(' ')[0]?.toLowerCase())).toEqual(
      community.charter.facilitators,
    );
  });

  it('has records of everything that may happen, in every week', () => {
    const happenings = community.records.filter(isHappening);
    const there = new Set(happenings.map(({ type }) => type));
    expect(HAPPENING_NAMES.filter((name) => !there.has(name))).toEqual(['advice']);
    const weeks = new Set(
      happenings.map(({ on }) => weekNumber(Q4, on, community.charter.calendar)),
    );
    expect([...weeks].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it.each([
    ['invitation', '2026-10-16', 23],
    ['introduction', '2026-10-16', 6],
    ['survey', '2026-11-20', 1],
    ['response', '2026-11-20', 9],
  ])('recorded of %s by %s as many as the key result says, %d', (type, by, count) => {
    const { from } = quarterSpan(Q4, community.charter.calendar);
    const those = community.records.filter((one) => one.type === type && one.on <= by);
    expect(those).toHaveLength(count);
    expect(those.every(({ on }) => on >= from)).toBe(true);
  });

  it('has asks that were answered, one that was closed, and some that wait', () => {
    const waits = asksNow(community.records, AS_OF).map(({ state }) => state);
    expect([...new Set(waits)].sort()).toEqual(['answered', 'closed', 'open']);
  });

  it('has practices of every strand, of which some were done each time and some were not', () => {
    const practices = practicesNow(community, AS_OF);
    expect(practices.length).toBeGreaterThanOrEqual(8);
    expect([...new Set(practices.map(({ practice }) => practice.strand))].sort()).toEqual(
      [...STRANDS].sort(),
    );
    const states = new Set(
      practices.flatMap(({ occasions }) => occasions.map(({ state }) => state)),
    );
    expect([...states].sort()).toEqual(['done', 'missed', 'open', 'skipped']);
    const looked = practices.find(({ practice }) => practice.id === 'look-back');
    expect(looked?.occasions.map(({ key, state }) => [key, state])).toEqual([
      ['welcome-call', 'done'],
      ['worst-week', 'missed'],
    ]);
  });
});
