import { describe, expect, it } from 'vitest';
import { unnamedIn } from '../../src/insight/unnamed-people.ts';
import { member } from './builders.ts';

const ROSTER = [
  member('a', {
    name: 'Ana Silva',
    email: 'ana.s@example.org',
    handles: { slack: '@anasil' },
    accounts: { slack: 'U0123ABCD' },
  }),
  member('b', { name: 'Ana Ruiz', named: 'yes', email: 'ana.r@example.org' }),
  member('c', { name: 'Zoë Łuk' }),
  member('d', { name: '田中 花子' }),
  member('e', { name: 'Will Power' }),
  member('f', { name: 'B. Okafor', same_as: 'g' }),
  member('g', { name: 'Ben Okafor', named: 'yes' }),
  member('h', { name: 'Cleo Marsh', named: 'yes', same_as: 'i' }),
  member('i', { name: 'Cleopatra Marsh' }),
  member('j', { name: 'Zoé van der Quillfeather-Łasz (Will’s team)' }),
  member('k', { name: 'Ada Quillfeather', named: 'yes' }),
];

describe('whether a text names somebody who did not agree to it', () => {
  it.each([
    ['a name', 'Ask Ana Silva about it', true],
    ['it in capital letters', 'ASK ANA SILVA', true],
    ['it as an id', 'welcome-ana-silva', true],
    ['a first name', 'Ana sat beside me', true],
    ['an address', 'Write to ana.s@example.org.', true],
    ['what somebody goes by', 'Thanks, @anasil!', true],
    ['an id of a platform', 'It was U0123ABCD', true],
    ['a name with its accents, or without', 'Thanks, ZOE\u0308 Łuk', true],
    ['a name where words have no spaces', '昨日田中 花子さんに会った', true],
    ['a name that is part of a word', 'Bananas and Anabel', false],
    ['a name of somebody who agreed', 'Ask Ana Ruiz about it', false],
    ['an address of hers', 'Write to ana.r@example.org', false],
    ['two, of whom one agreed', 'Ana Ruiz and Ana Silva', true],
    ['a name of two words', 'We will power the clinic', true],
    ['a word that is a first name', 'We will hold a clinic', false],
    ['the other name of somebody who agreed', 'Ask B. Okafor', false],
    ['the other name of somebody who did not', 'Ask Cleo Marsh', true],
    ['a surname', 'Only Quillfeather helped', true],
    ['a part of a surname', 'ŁASZ helped', true],
    ['letters without their accents', 'Zoe and Lasz', true],
    ['it in an id', 'x-zoe-quillfeather-club', true],
    ['a surname of somebody who agreed, too', 'Only Ada Quillfeather helped', false],
    ['a little word of a name', 'Der Chart van der Woche', false],
    ['what stands beside a name', 'Will’s team came', false],
    ['nobody', 'Members get to know one another', false],
    ['nothing', '', false],
  ])('looks for %s: %s', (_, text, names) => {
    expect(unnamedIn(ROSTER)(text)).toBe(names);
  });

  it('finds nobody in an empty roster', () => {
    expect(unnamedIn([])('Ana Silva')).toBe(false);
  });
});
