import { describe, expect, it } from 'vitest';
import type { Goal } from '../../src/domain/goal.ts';
import { goalEditedText } from '../../src/report/goal-edited.ts';
import { community, day, goal, quarter, reach, timeline } from '../insight/builders.ts';

const Q1 = quarter('2027-Q1');

function inWeeks(written: string, parts: Partial<Goal> = {}): Goal {
  const when = timeline(written, parts.quarter);
  const keyResults = [reach({ id: 'members', keyResult: 'Invite 20 members', timeline: when })];
  return goal('build', keyResults, { timeline: when, ...parts });
}

function text(before: Goal | undefined, after: Goal): string {
  const around = { community: community(), asOf: day('11-24'), cop: 'cop' };
  return goalEditedText({ before, after }, around);
}

describe('what follows from the edit of a goal', () => {
  it('is nothing where its days stay', () => {
    expect(text(inWeeks('Weeks 1-13'), inWeeks('weeks 1–13', { owner: 'ben' }))).toBe('');
  });

  it('are its days', () => {
    expect(text(inWeeks('Weeks 1-9'), inWeeks('Weeks 1-13'))).toBe(
      '  Weeks 1-13: Mon 28 Sep – Sun 27 Dec 2026',
    );
  });

  it('is that they are over', () => {
    expect(text(undefined, inWeeks('Weeks 1-3'))).toBe(
      '  Weeks 1-3: Mon 28 Sep – Sun 18 Oct 2026, which is over already',
    );
  });

  it('is that they reach beyond the quarter', () => {
    expect(text(inWeeks('Week 12'), inWeeks('Weeks 12-18'))).toBe(`\
  Weeks 12-18: Mon 14 Dec 2026 – Sun 31 Jan 2027
Its timeline reaches beyond 2026-Q4: 2026-Q4 has 14 weeks; week 18 ends on 31 Jan 2027
  cop goal edit build --timeline "Whole quarter"`);
  });

  it('is so too where the dates stay and the quarter does not', () => {
    const dates = '2026-12-07 to 2026-12-20';
    expect(text(inWeeks(dates), inWeeks(dates, { quarter: Q1 }))).toBe(`\
Its timeline reaches beyond 2027-Q1: 2027-Q1 begins on 28 Dec 2026; this begins on 7 Dec 2026
  cop goal edit build --timeline "Whole quarter"`);
  });

  it('names the key result whose own timeline it is', () => {
    const own = [reach({ id: 'late', timeline: timeline('2026-12-07 to 2026-12-20') })];
    const after = inWeeks('Week 2', { quarter: Q1, keyResults: own });
    expect(text(inWeeks('Week 13'), after)).toContain(`
The timeline of late reaches beyond 2027-Q1: 2027-Q1 begins on 28 Dec 2026; this begins on 7 Dec 2026
  cop kr edit build/late --timeline "Whole quarter"`);
  });
});
