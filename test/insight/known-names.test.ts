import { describe, expect, it } from 'vitest';
import { knownNames, likelyMeant, namesKnown } from '../../src/insight/known-names.ts';
import { happening, withdrawal } from './builders.ts';

const LOG = [
  happening('experience', '11-02', { experience: 'chart-clinic', about: 'Chart clinic' }),
  happening('experience', '11-05', { experience: 'maps' }),
  happening('experience', '11-09', { experience: 'chart-clinic' }),
  happening('experience', '11-10', { experience: 'gone' }, { id: 7 }),
  withdrawal('11-11', 7),
  happening('attendance', '11-12', { members: ['ana'], experience: 'chart-clinc' }),
  happening('survey', '11-13', { survey: 'autumn' }),
];

describe('the experiences and surveys that are known', () => {
  it('are those that a record of theirs names and that stand, the latest first', () => {
    expect(knownNames('experience', LOG)).toEqual([
      { name: 'chart-clinic', on: '2026-11-09', about: null },
      { name: 'maps', on: '2026-11-05', about: null },
    ]);
    expect(knownNames('survey', LOG).map(({ name }) => name)).toEqual(['autumn']);
  });

  it.each([
    ['chart-clinc', 'chart-clinic'],
    ['Chart-Clinic', 'chart-clinic'],
    ['chart-clinic', undefined],
    ['maps', undefined],
    ['map', 'maps'],
    ['retrospective', undefined],
  ])('are likely meant by %s: %s', (name, meant) => {
    expect(likelyMeant(name, knownNames('experience', LOG))).toBe(meant);
  });

  it('are named by other types than their own', () => {
    expect(namesKnown('attendance', 'experience')).toBe(true);
    expect(namesKnown('x-club', 'experience')).toBe(true);
    expect(namesKnown('experience', 'experience')).toBe(false);
    expect(namesKnown('survey', 'survey')).toBe(false);
    expect(namesKnown('response', 'survey')).toBe(true);
    expect(namesKnown('response', 'about')).toBe(false);
  });
});
