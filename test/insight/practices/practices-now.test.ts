import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDays, type CivilDate, daysIn } from '../../../src/domain/civil-date.ts';
import type { Member } from '../../../src/domain/member.ts';
import type { Practice } from '../../../src/domain/practice.ts';
import { isByCalendar } from '../../../src/domain/practice-rhythm.ts';
import type { LogRecord } from '../../../src/domain/record.ts';
import type { PracticeNow } from '../../../src/insight/practices/occasion.ts';
import { practicesNow } from '../../../src/insight/practices/practices-now.ts';
import { CHARTER, community, day, happening, member, practice } from '../builders.ts';
import { charterWith, now } from './practice.ts';
import { slowly } from './slowly.ts';

describe('practices together', () => {
  it('are in the order of their file, and one record shows all that share its type', () => {
    const since = day('11-23');
    const practices = [
      practice('every week', { id: 'b', since, shownBy: 'welcome' }),
      practice('every 2 weeks', { id: 'a', since, shownBy: 'welcome' }),
      practice('every week', { id: 'c', since }),
    ];
    const records = [happening('welcome', '11-24', { members: ['ana'] })];
    const found = practicesNow(community({ practices, records }), day('11-24'));
    expect(found.map(({ practice: { id }, occasions: [one] }) => [id, one?.state])).toEqual([
      ['b', 'done'],
      ['a', 'done'],
      ['c', 'open'],
    ]);
  });

  it('are none where there is no file', () => {
    expect(practicesNow(community(), day('11-24'))).toEqual([]);
  });
});

/** A day of the ten weeks from Monday 5 October 2026 on. */
const days = fc.integer({ min: 0, max: 69 }).map((number) => addDays(day('10-05'), number));
const ids = fc.constantFrom('a', 'b', 'c', 'd');
const experiences = fc.constantFrom(undefined, 'clinic', 'walk', 'talk');

const rhythms = fc.oneof(
  fc.integer({ min: 1, max: 4 }).map((every) => `every ${every} weeks`),
  fc.integer({ min: 1, max: 4 }).map((every) => `every ${every} months`),
  fc.integer({ min: 1, max: 14 }).map((within) => `within ${within} days of each experience`),
  fc.integer({ min: 1, max: 14 }).map((within) => `within ${within} days of joining`),
);

const practices = fc
  .record({
    rhythm: rhythms,
    since: fc.option(days, { freq: 4 }),
    shownBy: fc.constantFrom(null, 'reflection' as const),
  })
  .map(({ rhythm, ...parts }) => practice(rhythm, parts));

const showing = fc.record({
  type: fc.constantFrom('practice' as const, 'reflection' as const),
  on: days,
  practice: fc.constantFrom('ask', 'ask', 'ask', 'other'),
  outcome: fc.constantFrom(undefined, 'done', 'skipped'),
  experience: experiences,
  members: fc.uniqueArray(ids, { maxLength: 2 }),
});

const held = fc.record({
  type: fc.constant('experience' as const),
  on: days,
  experience: fc.constantFrom('clinic', 'walk', 'talk'),
});

const logs = fc
  .array(fc.oneof(showing, showing, held), { maxLength: 14 })
  .map((all) => all.map(({ type, on, ...says }, id) => happening(type, on, says, { id })));

const rosters = fc
  .uniqueArray(ids)
  .chain((some) =>
    fc.tuple(
      ...some.map((id) =>
        fc
          .record({ joined: days, status: fc.constantFrom('active', 'active', 'left', 'invited') })
          .map((says) => member(id, says as Parameters<typeof member>[1])),
      ),
    ),
  );

const cases = fc.record({
  one: practices,
  records: logs,
  members: rosters,
  asOf: days,
  weekStarts: fc.constantFrom('monday' as const, 'sunday' as const),
});

interface Case {
  readonly one: Practice;
  readonly records: readonly LogRecord[];
  readonly members: readonly Member[];
  readonly asOf: CivilDate;
  readonly weekStarts: 'monday' | 'sunday';
}

function nowOf({ one, records, members, asOf, weekStarts }: Case): PracticeNow {
  return now(one, asOf, { records, members, charter: charterWith({ weekStarts }) });
}

function statesOf(found: PracticeNow): readonly (readonly [string, string])[] {
  return found.occasions.map(({ key, state }) => [key, state]);
}

describe('the occasions of any practice', () => {
  it('are what a slow look at every day and every record finds', () => {
    fc.assert(
      fc.property(cases, (one) => {
        fc.pre(one.one.since !== null);
        expect(statesOf(nowOf(one))).toEqual(slowly(one));
      }),
      { numRuns: 500 },
    );
  });

  it('tile the days from the first on, where they are weeks or months', () => {
    fc.assert(
      fc.property(cases, (one) => {
        fc.pre(isByCalendar(one.one.rhythm));
        const { occasions, next } = nowOf(one);
        for (const [index, { from, due }] of occasions.entries()) {
          const before = occasions[index - 1];
          if (before || one.one.since === null)
            expect(daysIn({ from, to: due })).toBeGreaterThanOrEqual(7);
          if (before) expect(from).toBe(addDays(before.due, 1));
        }
        const last = occasions.at(-1);
        if (last) expect(last.from <= one.asOf && one.asOf <= last.due).toBe(true);
        expect(next !== null && next >= one.asOf).toBe(true);
      }),
    );
  });

  it('that were done are not missed once one more record shows something', () => {
    fc.assert(
      fc.property(cases, showing, (one, { type, on, ...says }) => {
        const more = [...one.records, happening(type, on, says, { id: 99 })];
        const after = new Map(statesOf(nowOf({ ...one, records: more })));
        for (const [key, state] of statesOf(nowOf(one)))
          if (state === 'done') expect([key, after.get(key)]).not.toEqual([key, 'missed']);
      }),
      { numRuns: 500 },
    );
  });

  it('are not undone or missed as days go by, but for what could be done later', () => {
    fc.assert(
      fc.property(cases, (one) => {
        fc.pre(one.one.since !== null);
        const tomorrow = new Map(statesOf(nowOf({ ...one, asOf: addDays(one.asOf, 1) })));
        for (const [key, state] of statesOf(nowOf(one)))
          if (state === 'done') expect(tomorrow.get(key)).toBe('done');
      }),
    );
  });

  it('are the same in whatever order files were read', () => {
    const shuffled = cases.chain((one) =>
      fc.record({
        one: fc.constant(one),
        records: fc.shuffledSubarray([...one.records], { minLength: one.records.length }),
        members: fc.shuffledSubarray([...one.members], { minLength: one.members.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ one, records, members }) => {
        expect(nowOf({ ...one, records, members })).toEqual(nowOf(one));
      }),
    );
  });

  it('have keys that are typed in any shell, and each but once', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const keys = nowOf(one).occasions.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const key of keys) expect(key).toMatch(/^[0-9A-Za-z][0-9A-Za-z.-]*$/);
      }),
    );
  });
});

describe('the time zone', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles'])(
    'of a computer in %s moves nothing',
    (zone) => {
      const some = fc.sample(cases, { numRuns: 100, seed: 8 });
      const before = some.map(nowOf);
      vi.stubEnv('TZ', zone);
      expect(some.map(nowOf)).toEqual(before);
      expect(before.flatMap(({ occasions }) => occasions).length).toBeGreaterThan(50);
    },
  );
});

/** How often the days of people and records are looked at, in a community of so many of both. */
function looksAt(people: number, count: number): number {
  let looks = 0;
  const members = Array.from({ length: people }, (_, n): Member => {
    const joined = addDays(day('2026-01-01'), n % 300);
    return {
      ...member(`m${n}`),
      get joined() {
        looks += 1;
        return joined;
      },
    };
  });
  const records = Array.from({ length: count }, (_, n): LogRecord => {
    const type = (['welcome', 'experience', 'reflection', 'practice'] as const)[n % 4] ?? 'welcome';
    const says = { members: [`m${n % people}`], experience: `e${n % people}` };
    const record = happening(type, '01-01', type === 'practice' ? { practice: 'ask' } : says, {
      id: n,
    });
    const on = addDays(day('2026-01-01'), n % 320);
    return {
      ...record,
      get on() {
        looks += 1;
        return on;
      },
    };
  });
  const since = day('2026-01-01');
  const practices = [
    practice('every week', { since, shownBy: 'welcome' }),
    practice('after each experience', { since, shownBy: 'reflection' }),
    practice('within 3 days of joining', { since, shownBy: 'welcome' }),
  ];
  const found = practicesNow({ charter: CHARTER, practices, members, records }, day('11-24'));
  expect(found.every(({ occasions }) => occasions.length > 40)).toBe(true);
  return looks;
}

describe('a large community', () => {
  it('is looked at by its size: ten times as many people and records are no hundred times as much', () => {
    expect(looksAt(2_000, 20_000) / looksAt(200, 2_000)).toBeLessThan(20);
  });
});
