import { describe, expect, it } from 'vitest';
import { keyResultsIn } from '../../../src/insight/sheets/key-results-in.ts';

/** What a cell says, without ids. */
function said(text: string): readonly unknown[] {
  return keyResultsIn([{ line: 4, text }], (written) => !/soon/.test(written)).map(
    ({ file: { id: _, steps, ...file } }) => ({
      ...file,
      ...(steps ? { steps: steps.map(({ id: __, ...step }) => step) } : {}),
    }),
  );
}

describe('keyResultsIn', () => {
  it('makes the guide’s rows key results that count themselves', () => {
    expect(
      said('At least 20 members invited, and at least 5 introductions made between members'),
    ).toEqual([
      {
        key_result: 'At least 20 members invited',
        target: 20,
        unit: 'members',
        measure: 'invitations-sent',
      },
      {
        key_result: 'At least 5 introductions made between members',
        target: 5,
        unit: 'introductions',
        measure: 'introductions-made',
      },
    ]);
    expect(
      said('At least one learning experience led for members, a survey sent out after it'),
    ).toEqual([
      {
        key_result: 'At least one learning experience led for members',
        target: 1,
        unit: 'learning experience',
        measure: 'experiences-held',
      },
      {
        key_result: 'A survey sent out after it',
        target: 1,
        unit: 'surveys',
        measure: 'surveys-sent',
      },
    ]);
  });

  it('keeps as a milestone what it does not understand', () => {
    expect(said('Members feel at home')).toEqual([{ key_result: 'Members feel at home' }]);
    expect(said('Raise the mood from 5 to 5')).toEqual([
      { key_result: 'Raise the mood from 5 to 5' },
    ]);
  });

  it.each([
    ['Invite 20 members\nHold 4 talks'],
    ['invite 20 members\nhold 4 talks'],
    ['- Invite 20 members\r\n- Hold 4 talks'],
    ['1. Invite 20 members\n2. Hold 4 talks'],
    ['• Invite 20 members • Hold 4 talks'],
    ['Invite 20 members; Hold 4 talks'],
    ['Invite at least\n20 members\nHold 4 talks'],
  ])('takes the lines and bullets of %j for two', (text) => {
    const [first, second, third] = said(text);
    expect([first, second, third]).toEqual([
      expect.objectContaining({ target: 20 }),
      expect.objectContaining({ target: 4 }),
      undefined,
    ]);
  });

  it('says which count of a sentence is left over', () => {
    const [one] = keyResultsIn(
      [{ line: 1, text: 'Grow to 200 members, of whom 50 contribute' }],
      () => true,
    );
    expect(one?.remarks).toEqual(['The 50 in it is not counted']);
  });

  it('makes a level to keep of a share of what happens, and a milestone of what compares', () => {
    expect(said('Answer 80 % of asks within two days')).toEqual([
      {
        key_result: 'Answer 80 % of asks within two days',
        at_least: 80,
        unit: '%',
        measure: 'asks-answered-in-two-days',
      },
    ]);
    const [one] = keyResultsIn(
      [{ line: 1, text: '10 % more contributors than last quarter' }],
      () => true,
    );
    expect(one?.file).toEqual({
      id: 'contributors-last-quarter',
      key_result: '10 % more contributors than last quarter',
    });
    expect(one?.remarks).toEqual([
      'It compares with another time: say from what to what: from 20 to 22 contributors',
    ]);
  });

  it.each([
    ['Invite (target 20 members)', { key_result: 'Invite', target: 20, unit: 'members' }],
    [
      'Answer sooner (from 36; target 12 h; commit 20; stretch 8)',
      { key_result: 'Answer sooner', baseline: 36, target: 12, unit: 'h', commit: 20, stretch: 8 },
    ],
    [
      'Answer (keep at least 80 %; keep at most 95 %)',
      { key_result: 'Answer', at_least: 80, at_most: 95, unit: '%' },
    ],
    [
      'Invite 20 members and 5 experts (milestone)',
      { key_result: 'Invite 20 members and 5 experts' },
    ],
    [
      'Write it (step Draft it; step "Ask; (wait)", weight 3)',
      { key_result: 'Write it', steps: [{ step: 'Draft it' }, { step: 'Ask; (wait)', weight: 3 }] },
    ],
    [
      'Meet (target 5; counts introductions-made; owner "Ana; Ben"; every 2 weeks; weight 2; timeline Week 4)',
      {
        key_result: 'Meet',
        target: 5,
        measure: 'introductions-made',
        owner: 'Ana; Ben',
        every: '2 weeks',
        weight: 2,
        timeline: 'Week 4',
      },
    ],
    [
      'Meet (target 5; counts {"count":"introductions","where":{"note":"a; (b)"}})',
      {
        key_result: 'Meet',
        target: 5,
        measure: { count: 'introductions', where: { note: 'a; (b)' } },
      },
    ],
    [
      'Meet (target 5; counts all welcomes where note is "a; (b)")',
      { key_result: 'Meet', target: 5, measure: { count: 'welcomes', where: { note: 'a; (b)' } } },
    ],
    [
      'Invite 20 experts (owner ben)',
      { key_result: 'Invite 20 experts', target: 20, unit: 'experts', owner: 'ben' },
    ],
  ])('reads the details of %j', (text, file) => {
    expect(said(text)).toEqual([file]);
  });

  it.each([
    'Write a handbook (step 1)',
    'Write a handbook (unit tests)',
    'Write a handbook (target group: everyone)',
    'Write a handbook (timeline soon)',
    'Write a handbook (target 0)',
    'Write a handbook (target 5; keep at least 5)',
    'Write a handbook (target 5 h; keep at least 5 %)',
    'Write a handbook (commit 5)',
    'Write a handbook (weight 0)',
    'Write a handbook (owner "ben)',
    'Write a handbook (counts nothing-known; milestone)',
    'Write a handbook (every day)',
    '(milestone)',
  ])('takes the brackets of %j for words', (text) => {
    expect(said(text)).toEqual([expect.objectContaining({ key_result: text })]);
  });
});
