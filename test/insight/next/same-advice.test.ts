import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDays } from '../../../src/domain/civil-date.ts';
import type { Community } from '../../../src/domain/community.ts';
import { adviceOn } from '../../../src/insight/next/advice-on.ts';
import { answersIn, answerTo, byMatter, matterOf } from '../../../src/insight/next/answers.ts';
import { day, happening } from '../builders.ts';
import { BEGUN, daysApart, example, factsAt } from './communities.ts';

const LIVED = example('product-community');
const COMMUNITIES = { BEGUN, LIVED, WEEK: example('first-week') };

afterEach(() => {
  vi.unstubAllEnvs();
});

/** What has a new occasion with each week or month. */
const hasCalendar = (id: string) => /^(practice|quiet|check-ins)\b/.test(id);

/** What is advised over the quarter, twice a week. */
const overTheQuarter = (of: Community) =>
  daysApart(4).map((asOf) => [asOf, adviceOn(factsAt(of, asOf))] as const);

describe.each(Object.entries(COMMUNITIES))('the advice for %s', (_, community) => {
  it('has ids that can be typed in any shell, each once a day', () => {
    for (const [asOf, items] of overTheQuarter(community)) {
      const ids = items.map(({ id }) => id);
      for (const id of ids) expect(id).toMatch(/^[a-z0-9\-/@.]+$/);
      expect(new Set(ids).size, asOf).toBe(ids.length);
    }
  });

  it('is the same in whatever order the records were read', () => {
    const turned = { ...community, records: [...community.records].reverse() };
    expect(overTheQuarter(turned)).toEqual(overTheQuarter(community));
  });

  it('is the same in every time zone', () => {
    const here = overTheQuarter(community);
    for (const elsewhere of ['Pacific/Kiritimati', 'America/Anchorage', 'Asia/Kolkata']) {
      vi.stubEnv('TZ', elsewhere);
      expect(overTheQuarter(community)).toEqual(here);
    }
  });

  it('says why, in words that end as a part of a sentence, and what to type', () => {
    for (const [, items] of overTheQuarter(community))
      for (const { reason, command } of items) {
        expect(reason).toMatch(/^[A-Z"“]/);
        expect(reason).not.toMatch(/[.\s]$/);
        expect(command).toMatch(/^[a-z]/);
        expect(command).not.toMatch(/['`$\\]/);
      }
  });

  it('keeps its ids from one day to the next, as long as nothing happens', () => {
    const days = Array.from({ length: 21 }, (_, index) => addDays(day('11-20'), index));
    const idsByMatter = days.map((on) => {
      const items = adviceOn(factsAt(community, on)).filter(({ id }) => !hasCalendar(id));
      return new Map(items.map(({ id, about }) => [`${matterOf(id)} ${about.join(' ')}`, id]));
    });
    const kept = idsByMatter.slice(1).flatMap((after, index) => {
      const before = [...(idsByMatter[index] ?? [])];
      return before
        .filter(([matter]) => after.has(matter))
        .map(([matter, id]) => [id, after.get(matter)]);
    });
    expect(kept.length).toBeGreaterThan(days.length);
    for (const [before, after] of kept) expect(after).toBe(before);
  });

  it('holds back each item that was answered, and that alone', () => {
    const asOf = day('11-24');
    const items = adviceOn(factsAt(community, asOf));
    for (const { id } of items) {
      const says = { advice: id, answer: 'done' };
      const answered = happening('advice', '11-24', says);
      const left = adviceOn(
        factsAt({ ...community, records: [...community.records, answered] }, asOf),
      );
      expect(answerTo(id, byMatter(answersIn([answered])), asOf)).toBeDefined();
      expect(left).toEqual(items.filter((one) => one.id !== id));
    }
  });
});
