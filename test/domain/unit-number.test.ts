import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitBehind } from '../../src/domain/unit-number.ts';

describe('unitBehind', () => {
  it.each([
    ['members', 'member'],
    ['new members', 'new member'],
    ['learning experiences', 'learning experience'],
    ['surveys', 'survey'],
    ['stories', 'story'],
    ['matches', 'match'],
    ['responses', 'response'],
    ['people', 'person'],
    ['days', 'day'],
    ['ties', 'tie'],
  ])('says one of %s as %s', (several, one) => {
    expect(unitBehind('1', several)).toBe(one);
    expect(unitBehind('−1', several)).toBe(one);
    expect(unitBehind('2', several)).toBe(several);
    expect(unitBehind('0', several)).toBe(several);
    expect(unitBehind('1.5', several)).toBe(several);
    expect(unitBehind('1', one)).toBe(one);
  });

  it.each([
    ['learning experience', 'learning experiences'],
    ['story', 'stories'],
    ['person', 'people'],
    ['survey', 'surveys'],
  ])('says none and several of %s as %s', (one, several) => {
    expect(unitBehind('0', one)).toBe(several);
    expect(unitBehind('2', one)).toBe(several);
  });

  it.each([
    ...['h', 's', '%', '‰', '€', '°C', 'pts', 'hrs', 'NPS', 'EUR', 'points (of 100)'],
    ...['% of members', 'answers per week', 'hours a week', 'Tests', 'members*'],
    ...['status', 'access', 'analysis', 'news', 'analytics', 'feedback', 'Mitglieder'],
  ])('leaves %s as it is', (unit) => {
    expect(unitBehind('1', unit)).toBe(unit);
    expect(unitBehind('2', unit)).toBe(unit);
  });

  it('keeps all but the end of any unit', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('0', '1', '12', '−1'), (unit, written) => {
        const start = unit.lastIndexOf(' ') + 1;
        expect(unitBehind(written, unit).slice(0, start)).toBe(unit.slice(0, start));
      }),
    );
  });
});
