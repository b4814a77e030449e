import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understandKeyResult } from '../../src/domain/key-result-sentence.ts';
import { reworded } from '../../src/domain/reworded.ts';

type Numbers = Parameters<typeof reworded>[1];

describe('reworded', () => {
  it.each<[string, Numbers, Numbers, string]>([
    ['Invite at least 20 members', { target: 20 }, { target: 25 }, 'Invite at least 25 members'],
    [
      '5 introductions between members',
      { target: 5 },
      { target: 8 },
      '8 introductions between members',
    ],
    ['Make five introductions', { target: 5 }, { target: 8 }, 'Make 8 introductions'],
    ['Five introductions', { target: 5 }, { target: 8 }, '8 introductions'],
    ['Write down a dozen recipes', { target: 12 }, { target: 15 }, 'Write down 15 recipes'],
    ['Collect two hundred ideas', { target: 200 }, { target: 300 }, 'Collect 300 ideas'],
    ['Raise 2k euros', { target: 2000 }, { target: 2500 }, 'Raise 2500 euros'],
    ['Raise €40 in donations', { target: 40 }, { target: 55.5 }, 'Raise €55.5 in donations'],
    ['Reach 1.200 members', { target: 1200 }, { target: 1500 }, 'Reach 1.500 members'],
    ['Reach 1,200 members', { target: 1200 }, { target: 1500 }, 'Reach 1,500 members'],
    ['Reach 1 200 members', { target: 1200 }, { target: 1500 }, 'Reach 1 500 members'],
    ['Reach 1\u202f200 members', { target: 1200 }, { target: 900 }, 'Reach 900 members'],
    ['Reach a score of 4,5', { target: 4.5 }, { target: 4.8 }, 'Reach a score of 4,8'],
    ['Get a score of 4.5 of 5', { target: 4.5 }, { target: 4 }, 'Get a score of 4 of 5'],
    [
      'Answer 80 % of questions within a day',
      { target: 80 },
      { target: 85 },
      'Answer 85 % of questions within a day',
    ],
    ['Win +5 members', { target: 5 }, { target: 8 }, 'Win +8 members'],
    ['Add 5-10 recipes', { target: 5 }, { target: 7 }, 'Add 7-10 recipes'],
    ['Send it to 14 of 30 members', { target: 14 }, { target: 20 }, 'Send it to 20 of 30 members'],
    [
      'Have 10 guides by 2026-12-01',
      { target: 10 },
      { target: 12 },
      'Have 12 guides by 2026-12-01',
    ],
    [
      'Invite 5 members, and a 5-day workshop',
      { target: 5 },
      { target: 6 },
      'Invite 6 members, and a 5-day workshop',
    ],
    ['  Invite 20\u00a0members  ', { target: 20 }, { target: 25 }, '  Invite 25\u00a0members  '],
    ['🎉 Invite 20 members', { target: 20 }, { target: 25 }, '🎉 Invite 25 members'],
    ['Save 1 h a week', { target: 1 }, { target: 2 }, 'Save 2 h a week'],
  ])('changes the target of %j', (sentence, from, to, expected) => {
    expect(reworded(sentence, from, to)).toBe(expected);
  });

  it.each<[string, Numbers, Numbers, string]>([
    [
      'From 36 h to 12 h',
      { baseline: 36, target: 12 },
      { baseline: 36, target: 10 },
      'From 36 h to 10 h',
    ],
    [
      'From 36 h to 12 h',
      { baseline: 36, target: 12 },
      { baseline: 40, target: 12 },
      'From 40 h to 12 h',
    ],
    [
      'From 36 h to 12 h',
      { baseline: 36, target: 12 },
      { baseline: 4, target: 1000 },
      'From 4 h to 1000 h',
    ],
    [
      'To 12 h from 36 h',
      { baseline: 36, target: 12 },
      { baseline: 100, target: 5 },
      'To 5 h from 100 h',
    ],
    ['31 h → 12 h', { baseline: 31, target: 12 }, { baseline: 31, target: 8.5 }, '31 h → 8.5 h'],
    [
      'NPS from -10 to +10',
      { baseline: -10, target: 10 },
      { baseline: -5, target: 20 },
      'NPS from -5 to +20',
    ],
    [
      'NPS from −10 to 10',
      { baseline: -10, target: 10 },
      { baseline: -12, target: 10 },
      'NPS from −12 to 10',
    ],
    [
      'From 9 of 10 to 10 of 10',
      { baseline: 90, target: 100 },
      { baseline: 80, target: 100 },
      'From 8 of 10 to 10 of 10',
    ],
    [
      'Grow from 5 to 40 members',
      { baseline: 5, target: 40 },
      { target: 40 },
      'Grow from 0 to 40 members',
    ],
  ])('changes where %j starts and ends', (sentence, from, to, expected) => {
    expect(reworded(sentence, from, to)).toBe(expected);
  });

  it.each<[string, Numbers, Numbers, string]>([
    [
      'Keep at least 9 of 10 answered',
      { at_least: 90 },
      { at_least: 80 },
      'Keep at least 8 of 10 answered',
    ],
    [
      'Keep two of three answered',
      { at_least: 66.67 },
      { at_least: 33.33 },
      'Keep 1 of three answered',
    ],
    ['Keep the rate below 5 %', { at_most: 5 }, { at_most: 4 }, 'Keep the rate below 4 %'],
    ['Keep it within 24 hours', { at_most: 24 }, { at_most: 12 }, 'Keep it within 12 hours'],
    [
      'Keep between 3 and 5 hosts',
      { at_least: 3, at_most: 5 },
      { at_least: 4, at_most: 6 },
      'Keep between 4 and 6 hosts',
    ],
    [
      'Keep between 3 and 5 hosts',
      { at_least: 3, at_most: 5 },
      { at_least: 3, at_most: 6 },
      'Keep between 3 and 6 hosts',
    ],
    ['Keep it at 20 % at most', { at_most: 20 }, { at_most: 15 }, 'Keep it at 15 % at most'],
    ['Keep 5 or fewer hosts', { at_most: 5 }, { at_most: 4 }, 'Keep 4 or fewer hosts'],
    ['Never more than 5 talks', { at_most: 5 }, { at_most: 4 }, 'Never more than 4 talks'],
    ['Max. 20 % no-shows', { at_most: 20 }, { at_most: 0 }, 'Max. 0 % no-shows'],
    ['Min. 80 %', { at_least: 80 }, { at_least: 85.5 }, 'Min. 85.5 %'],
    ['Never below 9 of 10', { at_least: 90 }, { at_least: 80 }, 'Never below 8 of 10'],
    // A second bound that the sentence is silent about stays unsaid.
    [
      'Keep at least 90 %',
      { at_least: 90, at_most: 95 },
      { at_least: 85, at_most: 95 },
      'Keep at least 85 %',
    ],
  ])('changes the bounds of %j', (sentence, from, to, expected) => {
    expect(reworded(sentence, from, to)).toBe(expected);
  });

  it('changes what sounds like a bound and is a target in the file', () => {
    const from = { baseline: 36, target: 12 };
    expect(reworded('Cut the time to 12 h', from, { baseline: 36, target: 10 })).toBe(
      'Cut the time to 10 h',
    );
  });

  it('brings a sentence in line that says another number than the file', () => {
    const file = { target: 25 };
    expect(reworded('Invite at least 20 members', file, file)).toBe('Invite at least 25 members');
    expect(reworded('Invite at least 20 members', file, { target: 30 })).toBe(
      'Invite at least 30 members',
    );
  });

  it.each<[string, string, Numbers, Numbers]>([
    ['nothing changes', 'Invite 20 members', { target: 20 }, { target: 20 }],
    [
      'only what it does not say changes',
      'Invite 20 members',
      { target: 20 },
      { target: 20, baseline: 5 },
    ],
    ['it says no number', 'Invite members', { target: 20 }, { target: 25 }],
    ['the file says none', 'Invite 20 members', { target: 20 }, {}],
    [
      'its number is not the one that is counted',
      'Invite 20 members and make 5 introductions',
      { target: 5 },
      { target: 8 },
    ],
    ['the number stands in it twice', 'Invite 5 members to 5 talks', { target: 5 }, { target: 6 }],
    [
      'it says how far it is',
      'Invite 5 more members',
      { baseline: 10, target: 15 },
      { baseline: 10, target: 18 },
    ],
    ['one becomes several', 'Lead one learning experience', { target: 1 }, { target: 2 }],
    ['several become one', 'Invite 20 members', { target: 20 }, { target: 1 }],
    ['no whole number is that share', 'Keep 9 of 10 answered', { at_least: 90 }, { at_least: 85 }],
    ['the score is beyond its scale', 'Get a score of 4 of 5', { target: 4 }, { target: 6 }],
    ['the range ends before it', 'Add 5-10 recipes', { target: 5 }, { target: 10 }],
    [
      'a share would be read as a percentage',
      'Send it to 14 of 30 members',
      { target: 14 },
      { target: 15 },
    ],
    ['it would be read as thousands', 'Reach a score of 4.5', { target: 4.5 }, { target: 4.125 }],
    ['nothing at all would be a bound', 'Invite 20 members', { target: 20 }, { target: 0 }],
    [
      'the bounds cross',
      'Keep between 3 and 5 hosts',
      { at_least: 3, at_most: 5 },
      { at_least: 8, at_most: 5 },
    ],
    [
      'its kind changes to both bounds',
      'Invite 20 members',
      { target: 20 },
      { at_least: 20, at_most: 30 },
    ],
    [
      'it says where it starts, and a level has no start',
      'From 36 to 12 h',
      { baseline: 36, target: 12 },
      { at_most: 12 },
    ],
  ])('leaves it to a person where %s', (_, sentence, from, to) => {
    expect(reworded(sentence, from, to)).toBeUndefined();
  });

  it('always says the new numbers, with every other character as it was', () => {
    const number = fc.oneof(
      fc.integer({ min: 0, max: 3000 }),
      fc.integer({ min: -50, max: 50 }),
      fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10),
    );
    const written = fc.oneof(
      number.map(String),
      fc.constantFrom(
        '1,200',
        '1.200,5',
        '2 500',
        '3\u202f000',
        'five',
        'a dozen',
        '9 of 10',
        '2k',
        '4/5',
        '5-8',
        '+7',
      ),
    );
    const sentence = fc
      .tuple(
        fc.constantFrom(
          'Invite ',
          'Keep at least ',
          'At most ',
          'From ',
          'Keep between ',
          'Keep it at ',
          'Never more than ',
          'Never below ',
          'Max. ',
          'Min. ',
          'Cut it to ',
          '😀 ',
        ),
        written,
        fc.constantFrom(
          ' members, ',
          ' h ',
          ' % ',
          ' to ',
          ' and ',
          ' members and ',
          ' % at most, ',
          ' or fewer members, ',
          ' points or more, ',
        ),
        written,
        fc.constantFrom(' members', ' h', ' points', '', ' within 24 hours'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(sentence, number, number, (text, one, other) => {
        const { id: _id, key_result: _text, unit, ...from } = understandKeyResult(text, []);
        const to = Object.fromEntries(
          Object.keys(from).map((key, index) => [key, [one, other][index] ?? 0]),
        );
        const result = reworded(text, from, to);
        if (result === undefined) return;
        const {
          id: _newId,
          key_result: _newText,
          unit: newUnit,
          ...now
        } = understandKeyResult(result, []);
        expect([now, newUnit]).toEqual([to, unit]);
        expect(wordsOf(result)).toBe(wordsOf(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('always finds the words for a plain number', () => {
    const number = fc.integer({ min: 2, max: 999_999 });
    const plain = fc.constantFrom(
      'Invite at least # members',
      'Reach # points',
      'Answer # questions within a day',
    );
    fc.assert(
      fc.property(plain, number, number, (text, from, to) => {
        fc.pre(from !== to);
        const sentence = (count: number) => text.replace('#', String(count));
        expect(reworded(sentence(from), { target: from }, { target: to })).toBe(sentence(to));
      }),
    );
  });
});

/** A sentence without its numbers, and without the words that were one. */
function wordsOf(sentence: string): string {
  return sentence.replace(/[+−-]?\d[\d.,\u202f]*(?: \d{3})*k?|a dozen|five/g, '#');
}
