import { describe, expect, it } from 'vitest';
import { unitLimits } from '../../src/domain/unit-limits.ts';

const ANY = { least: null, most: null };
const SHARE = { least: 0, most: 100 };
const COUNT = { least: 0, most: null };

describe('what a unit can count', () => {
  it.each([
    ['%', 'Answer most questions', SHARE],
    ['percent', 'Answer most questions', SHARE],
    [' % ', 'Answer most questions', SHARE],
    ['% of last year', 'Ask as much as last year', COUNT],
    ['%', 'Bring the growth of the circle up', ANY],
    ['members', 'Invite members', COUNT],
    ['h', 'Answer in a day', COUNT],
    ['€', 'Raise money for the meet-up', COUNT],
    ['€', 'Keep the balance of the till', ANY],
    [null, 'Make introductions', COUNT],
    [null, 'Raise the NPS', ANY],
    ['points', 'Raise how members rate us', ANY],
    ['pts', 'Raise how members rate us', ANY],
    ['°C', 'Keep the room warm', ANY],
    ['score', 'Raise it', ANY],
    ['net members', 'Grow', ANY],
  ])('%j with "%s"', (unit, sentence, limits) => {
    expect(unitLimits(unit, sentence)).toEqual(limits);
  });

  it.each(['Use the internet', 'Appoint hosts', 'Underscore what we know', 'Exchange letters'])(
    'goes by whole words: %s',
    (sentence) => {
      expect(unitLimits('members', sentence)).toEqual(COUNT);
    },
  );
});
