import { describe, expect, it } from 'vitest';
import { lastIntroduction, lastWithEach } from '../../src/insight/introduced.ts';
import { peopleOf } from '../../src/insight/people.ts';
import { happening, member } from './builders.ts';

const PEOPLE = peopleOf([member('ana'), member('ben'), member('benny', { same_as: 'ben' })]);
const FIRST = happening('introduction', '11-02', { members: ['ana', 'ben'] });
const SECOND = happening('introduction', '11-03', { members: ['benny', 'ana'] });
const OTHER = happening('conversation', '11-04', { members: ['ana', 'ben'] });

describe('the last introduction of two people', () => {
  it('is found whichever way round, and by whoever they turned out to be', () => {
    expect(lastIntroduction(['ben', 'ana'], [FIRST, OTHER], PEOPLE)).toBe(FIRST);
    expect(lastIntroduction(['ana', 'ben'], [FIRST, SECOND, OTHER], PEOPLE)).toBe(SECOND);
  });

  it('is none of others', () => {
    expect(lastIntroduction(['ana', 'cy'], [FIRST, SECOND, OTHER], PEOPLE)).toBeUndefined();
    expect(lastIntroduction(['ana', 'ben'], [OTHER], PEOPLE)).toBeUndefined();
  });
});

describe('the last of a type with each of some people', () => {
  const early = happening('invitation', '11-02', { members: ['ben'] });
  const late = happening('invitation', '11-05', { members: ['benny'] });

  it('is found by whoever they turned out to be', () => {
    const found = lastWithEach('invitation', ['ana', 'ben'], [early, late, FIRST], PEOPLE);
    expect([...found]).toEqual([['ben', late]]);
    expect([...lastWithEach('invitation', ['benny'], [early], PEOPLE)]).toEqual([['benny', early]]);
  });
});
