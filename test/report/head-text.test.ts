import { describe, expect, it } from 'vitest';
import { bannerTexts, emptyText, totalsText, weekText } from '../../src/report/head-text.ts';
import { community, goal, reach, value } from '../insight/builders.ts';
import { modelOf } from './analyst-circle.ts';

describe('what time of the quarter it is', () => {
  it.each([
    ['09-20', 'starts on 1 Oct 2026'],
    ['09-28', 'week 1 of 14'],
    ['11-24', 'week 9 of 14'],
    ['2027-01-04', 'over since 31 Dec 2026'],
  ])('on %s: %s', (on, says) => {
    expect(weekText(modelOf({ on }))).toBe(says);
  });
});

describe('what a reader must know before the figures', () => {
  it('is nothing where all of it is shown, as it is today', () => {
    expect(bannerTexts(modelOf())).toEqual([]);
  });

  it('is what is missing, of which day the files are, and what is not shown', () => {
    const model = modelOf({
      leftOut: ['goals/2026-Q4/a.yaml', 'cop.yaml'],
      filters: { goals: ['answer'] },
      audience: 'public',
    });
    const at = { written: 'v1', commit: '3f2a9c1'.padEnd(40, '0'), on: model.asOf };
    expect(bannerTexts({ ...model, at })).toEqual([
      'Partial: 2 files could not be read; the figures are without them: goals/2026-Q4/a.yaml, cop.yaml',
      'As the files were at v1 (3f2a9c1) of 24 Nov',
      'Only the goal answer: 4 of 9 key results, in 1 of 4 goals. The figures of the goals and of the quarter are those of all of it',
      'For everybody: without names and notes, and without counts of fewer than 5 people',
    ]);
  });
});

describe('how far the quarter is', () => {
  it('is said beside where it should be', () => {
    expect(totalsText(modelOf().figures)).toBe('Progress 58 %, expected 70 %');
  });

  it('is not said where nothing is counted', () => {
    expect(totalsText(modelOf({ of: community() }).figures)).toBeNull();
  });

  it('is kept back where it would tell of fewer than five people', () => {
    const of = community({
      goals: [goal('grow', [reach({ id: 'invite', target: 20, unit: 'members' })])],
      records: [value('11-20', 3, { keyResult: 'grow/invite' })],
    });
    expect(totalsText(modelOf({ of, audience: 'public' }).figures)).toBe(
      'Progress not shown (a group of fewer than 5), expected 100 %',
    );
    expect(totalsText(modelOf({ of }).figures)).toMatch(/^Progress 15 %, expected \d+ %$/);
  });
});

describe('why no goal is shown', () => {
  it.each([
    ['the quarter lasts', '11-24', /^No goals for 2026-Q4 yet\. Three of them/],
    ['it is over', '2027-01-10', /^No goals were written for 2026-Q4\.$/],
  ])('%s', (_, on, says) => {
    expect(emptyText(modelOf({ on, of: community() }))).toMatch(says);
  });

  it('nothing fits', () => {
    expect(emptyText(modelOf({ filters: { owners: ['nobody'] } }))).toBe('Nothing fits.');
  });
});
