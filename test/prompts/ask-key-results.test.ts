import { describe, expect, it } from 'vitest';
import { askKeyResults } from '../../src/prompts/ask-key-results.ts';
import { type Answer, LEAVE, scriptedAsker } from './scripted-asker.ts';

const QUESTION =
  '? How will you know? One key result a line, with its number; an empty line ends.\n';

async function ask(answers: readonly Answer[]) {
  const asker = scriptedAsker(answers);
  const keyResults = await askKeyResults(asker);
  return { keyResults, transcript: asker.transcript() };
}

describe('askKeyResults', () => {
  it('gives none for an empty line', async () => {
    expect(await ask([''])).toEqual({ keyResults: [], transcript: `${QUESTION}\n` });
  });

  it('gives two of the same name two ids', async () => {
    const { keyResults } = await ask(['Hold 3 talks', '', 'Hold 5 talks', '', '']);
    expect(keyResults.map((one) => one.id)).toEqual(['hold-talks', 'hold-talks-2']);
  });

  it('gives none an id that the goal has already', async () => {
    const keyResults = await askKeyResults(scriptedAsker(['Hold 3 talks', '', '']), ['hold-talks']);
    expect(keyResults.map((one) => one.id)).toEqual(['hold-talks-2']);
  });

  it('offers to count what is recorded anyway', async () => {
    const { keyResults, transcript } = await ask([
      'Foster at least 5 introductions',
      '',
      '',
      'Send out a survey',
      'Yes',
      'no',
      '',
    ]);
    expect(keyResults).toEqual([
      {
        id: 'foster-introductions',
        key_result: 'Foster at least 5 introductions',
        target: 5,
        unit: 'introductions',
        measure: 'introductions-made',
      },
      { id: 'send-survey', key_result: 'Send out a survey' },
    ]);
    expect(transcript).toBe(`${QUESTION}\
  Foster at least 5 introductions
      → reach 5 introductions from 0
? Right? Yes
? Count it from the log (introductions made)? Yes
  Send out a survey
      → a milestone: done or not done
? Right? Yes
? Count it from the log (surveys sent)? No

`);
  });

  it('makes a level to keep of a share of what happens, and asks from where what compares is to go', async () => {
    const { keyResults, transcript } = await ask([
      'Answer 80 % of asks within two days',
      '',
      '',
      '10 % more contributors than last quarter',
      'Yes',
      '',
    ]);
    expect(keyResults).toMatchObject([
      { at_least: 80, unit: '%', measure: 'asks-answered-in-two-days' },
      { key_result: '10 % more contributors than last quarter' },
    ]);
    expect(transcript).toBe(`${QUESTION}\
  Answer 80 % of asks within two days
      → keep at least 80 %
? Right? Yes
? Count it from the log (share of asks answered within two days)? Yes
  10 % more contributors than last quarter
      → a milestone: done or not done
      It compares with another time: say from what to what: from 20 to 22 contributors
? Right? Yes

`);
  });

  it('does not offer to count what was made another kind than its sentence says', async () => {
    const milestone = 'A milestone: done or not done';
    const { keyResults } = await ask(['Foster 5 introductions', milestone, 'Yes', '']);
    expect(keyResults).toEqual([
      { id: 'foster-introductions', key_result: 'Foster 5 introductions' },
    ]);
  });

  it('changes where it starts, what it reaches and what is counted', async () => {
    const { keyResults, transcript } = await ask([
      'Answer faster',
      'A number to reach',
      '36 h',
      '36',
      '12,5',
      'Yes',
      '',
    ]);
    expect(keyResults).toEqual([
      { id: 'answer-faster', key_result: 'Answer faster', baseline: 36, target: 12.5, unit: 'h' },
    ]);
    expect(transcript).toBe(`${QUESTION}\
  Answer faster
      → a milestone: done or not done
? Right? A number to reach
? Where does it start? 36 h
? What is the number to reach? 36
  ! Where it starts is 36 too: there is nothing to reach. Write another number.
? What is the number to reach? 12,5                                         12.5
      → from 36 h to 12.5 h
? Right? Yes

`);
  });

  it('offers what was understood as the answer, and asks what is counted', async () => {
    const { keyResults, transcript } = await ask([
      'Invite at least 20 members',
      'A number to reach',
      '5',
      '',
      '-',
      '',
      '',
    ]);
    expect(keyResults).toEqual([
      { id: 'invite-members', key_result: 'Invite at least 20 members', baseline: 5, target: 20 },
    ]);
    expect(transcript).toContain(`\
      → reach 20 members from 0
? Right? A number to reach
? Where does it start? 5
? What is the number to reach? 20
? What is counted? A hyphen for nothing. -
      → from 5 to 20
`);
  });

  it('refuses a number that could be two, and none at all', async () => {
    const { keyResults, transcript } = await ask([
      'Grow',
      'A number to reach',
      '',
      '',
      '1,200',
      '1200',
      'readers',
      '',
      '',
    ]);
    expect(keyResults).toEqual([{ id: 'grow', key_result: 'Grow', target: 1200, unit: 'readers' }]);
    expect(transcript).toContain(`\
? What is the number to reach?
  ! There is no number. Write a number such as 12, 12.5 or 85 %.
? What is the number to reach? 1,200
  ! 1,200 could be 1200 or 1.2. Write 1200 or 1.2.
? What is the number to reach? 1200
? What is counted, such as members or %? Enter for nothing. readers
      → reach 1200 readers from 0
`);
  });

  it.each([
    {
      kept: ['At least a number', '90%'],
      file: { at_least: 90, unit: '%' },
      shown: 'keep at least 90 %',
    },
    {
      kept: ['At most a number', '12 h'],
      file: { at_most: 12, unit: 'h' },
      shown: 'keep at most 12 h',
    },
    {
      kept: ['Between two numbers', '5', '4', '8', 'talks'],
      file: { at_least: 5, at_most: 8, unit: 'talks' },
      shown: 'keep between 5 and 8 talks',
    },
  ])('makes a level to keep of it: $shown', async ({ kept, file, shown }) => {
    const { keyResults, transcript } = await ask([
      'Stay lively',
      'A level to keep',
      ...kept,
      '',
      '',
    ]);
    expect(keyResults).toEqual([{ id: 'stay-lively', key_result: 'Stay lively', ...file }]);
    expect(transcript).toContain(`\n      → ${shown}\n? Right? Yes\n`);
  });

  it('refuses two bounds between which there is no number', async () => {
    const { transcript } = await ask([
      'Stay lively',
      'A level to keep',
      'Between two numbers',
      '5 talks',
      '4',
      '8',
      '',
      '',
    ]);
    expect(transcript).toContain(`\
? At most? 4
  ! No number is at least 5 and at most 4. Write another number.
? At most? 8
`);
  });

  it('makes a milestone of it', async () => {
    const { keyResults } = await ask([
      'Publish 1 handbook',
      'A milestone: done or not done',
      '',
      '',
    ]);
    expect(keyResults).toEqual([{ id: 'publish-handbook', key_result: 'Publish 1 handbook' }]);
  });

  it('takes the sentence anew', async () => {
    const { keyResults, transcript } = await ask([
      'Invite some members',
      'Write the sentence anew',
      '',
      'Invite 20 members',
      '',
      'no',
      '',
    ]);
    expect(keyResults).toEqual([
      { id: 'invite-members', key_result: 'Invite 20 members', target: 20, unit: 'members' },
    ]);
    expect(transcript).toContain(`\
? Right? Write the sentence anew
? How should it read, instead of "Invite some members"?

  ! Write the sentence.
? How should it read, instead of "Invite some members"?
  Invite 20 members
      → reach 20 members from 0
? Right? Yes
`);
  });

  it('can be left in the middle', async () => {
    await expect(ask(['Invite 20 members', LEAVE])).rejects.toMatchObject({ exit: 130 });
  });
});
