import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../src/insight/sheets/clauses.ts';

describe('clausesOf', () => {
  it.each([
    [
      'At least 20 members invited, and at least 5 introductions made between members',
      ['At least 20 members invited', 'At least 5 introductions made between members'],
    ],
    [
      'Invite at least 20 members and at least 5 introductions between members',
      ['Invite at least 20 members', 'At least 5 introductions between members'],
    ],
    [
      'At least 20 members will be invited and there will be at least 5 introductions',
      ['At least 20 members will be invited', 'There will be at least 5 introductions'],
    ],
    [
      'members make at least 5 introductions and members give at least 3 talks',
      ['Members make at least 5 introductions', 'Members give at least 3 talks'],
    ],
    [
      'Get twenty members to join & hold three workshops',
      ['Get twenty members to join', 'Hold three workshops'],
    ],
    ['Answer 9 of 10 questions and hold 4 talks', ['Answer 9 of 10 questions', 'Hold 4 talks']],
    ['12 posts, 6 comments and 3 stories', ['12 posts', '6 comments', '3 stories']],
    [
      'Invite 20 members, with at least 5 introductions among them',
      ['Invite 20 members', 'At least 5 introductions among them'],
    ],
    [
      'Invite 20 members from 3 teams, make 5 introductions',
      ['Invite 20 members from 3 teams', 'Make 5 introductions'],
    ],
    ['Reach 1,000 members and 12,5 % activity', ['Reach 1,000 members', 'Reach 12,5 % activity']],
  ])('parts the counts of %j', (sentence, clauses) => {
    expect(clausesOf(sentence)).toEqual(clauses);
  });

  it.each([
    ['Invite 20 members and 5 experts', ['Invite 20 members', 'Invite 5 experts']],
    [
      'Have at least 20 new members and 5 introductions',
      ['Have at least 20 new members', 'Have 5 introductions'],
    ],
    [
      'We will publish 3 stories and 2 guides',
      ['We will publish 3 stories', 'We will publish 2 guides'],
    ],
    // Nobody invites introductions.
    ['Invite 20 members and 5 introductions', ['Invite 20 members', '5 introductions']],
  ])('says the verb of %j before each count that it goes with', (sentence, clauses) => {
    expect(clausesOf(sentence)).toEqual(clauses);
  });

  it.each([
    [
      'Lead at least one learning experience for members, and send out a survey after it',
      ['Lead at least one learning experience for members', 'Send out a survey after it'],
    ],
    [
      'At least one learning experience led for members, a survey sent out after it',
      ['At least one learning experience led for members', 'A survey sent out after it'],
    ],
    [
      'At least one learning experience led and a survey is sent out',
      ['At least one learning experience led', 'A survey is sent out'],
    ],
    [
      'Write a handbook, publish it, and tell everyone',
      ['Write a handbook', 'Publish it', 'Tell everyone'],
    ],
    ['Publish a survey and report on it', ['Publish a survey', 'Report on it']],
    [
      '20 members invited, 5 introductions made, and a survey',
      ['20 members invited', '5 introductions made', 'A survey'],
    ],
    ['Invite 20 members. Send a survey.', ['Invite 20 members', 'Send a survey']],
    ['Invite 20 members; ask them; listen', ['Invite 20 members', 'Ask them', 'Listen']],
  ])('parts what is to be done without a number in %j', (sentence, clauses) => {
    expect(clausesOf(sentence)).toEqual(clauses);
  });

  it.each([
    'Answer 80 % of asks within two days',
    'Raise NPS from 32 to 45',
    'Keep the score between 3.5 and 4.5 points',
    'Invite 20 members in 3 teams and 2 countries',
    'Invite 20 members and mentors from 3 teams',
    'Invite 5, 6 or 7 members',
    'Spend 2 hours and 30 minutes with members',
    'Hold 6 calls, one a week',
    'Grow to 200 members, of whom 50 contribute',
    'At least 20 members meet and share their charts',
    'By the end of October, invite 20 members',
    'For at least 20 members, hold 2 sessions',
    'Lead a session and discussion for members',
    'Invite at least 20 members (10 of them new, and 5 experts)',
    'Ask members "who are you, and what are 2 things you like"',
    'Hold min. 20 calls',
    'Host 2 expert visits, maybe 3',
    'Host 2 expert visits, ideally even 3',
    'Members feel at home.',
  ])('leaves %j as it is', (sentence) => {
    expect(clausesOf(sentence)).toEqual([sentence]);
  });

  it('loses no word but those that join two clauses', () => {
    const words =
      'and , ; invite 20 members at least 5 introductions a survey sent out from the in'.split(' ');
    const letters = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 }), (list) => {
        const sentence = list.join(' ');
        const kept = clausesOf(sentence).flatMap(letters);
        for (const word of letters(sentence).filter((one) => one !== 'and'))
          expect(kept, sentence).toContain(word);
      }),
    );
  });
});
