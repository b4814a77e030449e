import { describe, expect, it } from 'vitest';
import type { KeyResult } from '../../src/domain/key-result.ts';
import type { KeyResultFile } from '../../src/domain/key-result-file.ts';
import { parseTimeline } from '../../src/domain/timeline.ts';
import { carryOver } from '../../src/insight/carry-over.ts';
import {
  askCarryOver,
  type CarryGiven,
  type CarrySubject,
} from '../../src/prompts/ask-carry-over.ts';
import { CALENDAR, keep, milestone, quarter, reach, steps } from '../insight/builders.ts';
import { type Answer, scriptedAsker } from './scripted-asker.ts';

const Q1 = quarter('2027-Q1');

function subject(
  keyResult: KeyResult,
  value: number | null,
  more: Partial<CarrySubject> = {},
): CarrySubject {
  const { id, keyResult: key_result } = keyResult;
  const numbers =
    keyResult.kind === 'reach' ? { baseline: keyResult.baseline, target: keyResult.target } : {};
  const file: KeyResultFile = { id, key_result, ...numbers };
  return {
    keyResult,
    file,
    plan: carryOver(keyResult, { value, stepsDone: ['outline'] }, []),
    next: Q1,
    readTimeline: (typed) => parseTimeline(typed, Q1, CALENDAR),
    timeline: null,
    ...more,
  };
}

const INVITE = reach({ keyResult: 'Invite at least 20 members', target: 20, unit: 'members' });
const TIME = reach({ keyResult: 'Cut it from 36 h to 12 h', baseline: 36, target: 12, unit: 'h' });

async function ask(answers: readonly Answer[], one: CarrySubject, given: CarryGiven = {}) {
  const asker = scriptedAsker(answers);
  const answer = await askCarryOver(asker, one, given);
  return { answer, transcript: asker.transcript() };
}

describe('askCarryOver', () => {
  it('lets a count start again with what is left, and shows how its sentence reads then', async () => {
    const { answer, transcript } = await ask(['', ''], subject(INVITE, 14));
    expect(transcript).toBe(`? How does it go on? With what is left: 0 → 6 members
  → Invite at least 6 members
? When, in 2027-Q1? Whole quarter                    Fri 1 Jan – Wed 31 Mar 2027
`);
    expect(answer).toEqual({
      distance: { baseline: 0, target: 6 },
      sentence: null,
      timeline: 'Whole quarter',
    });
  });

  it('can take it for a level all the same', async () => {
    const { answer } = await ask(
      ['From where it stands: 14 → 20 members', 'Weeks 1-6'],
      subject(INVITE, 14),
    );
    expect(answer).toMatchObject({
      distance: { baseline: 14, target: 20 },
      timeline: 'Weeks 1-6',
    });
  });

  it('lets a level go on from where it stands, which is no count', async () => {
    const { answer, transcript } = await ask([''], subject(TIME, 31, { timeline: 'October' }));
    expect(transcript).toBe(`? How does it go on? From where it stands: 31 h → 12 h
  → Cut it from 31 h to 12 h
`);
    expect(answer).toMatchObject({ distance: { baseline: 31, target: 12 }, timeline: 'October' });
    const asCount = ask(['With what is left: 0 → −19 h'], subject(TIME, 31));
    await expect(asCount).rejects.toThrow(
      '(From where it stands: 31 h → 12 h | With other numbers)',
    );
  });

  it('takes other numbers, with the likely ones in place', async () => {
    const { answer, transcript } = await ask(
      ['With other numbers', '', '0', '8 members', ''],
      subject(INVITE, 14),
    );
    expect(transcript).toContain(`? Where does it start? 0
? And what is it to reach? 0
  ! It starts there: there is nothing to reach. Write another number.
? And what is it to reach? 8 members
  → Invite at least 8 members
`);
    expect(answer).toMatchObject({ distance: { baseline: 0, target: 8 } });
    const likely = await ask(['With other numbers', '', '', ''], subject(INVITE, 14));
    expect(likely.answer).toMatchObject({ distance: { baseline: 0, target: 6 } });
    const another = await ask(['With other numbers', '30', '', ''], subject(TIME, 31));
    expect(another.answer).toMatchObject({ distance: { baseline: 30, target: 12 } });
  });

  it('asks for another target where it is there already', async () => {
    const { answer, transcript } = await ask(['', '', '40', ''], subject(INVITE, 23));
    expect(transcript).toContain('It is there already, so it needs another number to go for.');
    expect(transcript).toContain('! There is no number.');
    expect(answer).toMatchObject({ distance: { baseline: 0, target: 40 } });
    const level = await ask(['', '8', ''], subject(TIME, 10));
    expect(level.answer).toMatchObject({ distance: { baseline: 10, target: 8 } });
  });

  it('does not ask for what flags say', async () => {
    const given = { target: 9, timeline: 'January' };
    const { answer, transcript } = await ask([], subject(INVITE, 14), given);
    expect(transcript).toBe('  → Invite at least 9 members\n');
    expect(answer).toEqual({
      distance: { baseline: 0, target: 9 },
      sentence: null,
      timeline: 'January',
    });
  });

  it('asks how a sentence is to read that would say a number of before', async () => {
    const twice = reach({ keyResult: 'Invite 20 members, 20 of them new', unit: 'members' });
    const { answer, transcript } = await ask(['', 'Invite 6 more', ''], subject(twice, 14));
    expect(transcript).toContain(`  Invite 20 members, 20 of them new
? That still says 20. How should it read? Enter leaves it.
  Invite 6 more
`);
    expect(answer.sentence).toBe('Invite 6 more');
    expect((await ask(['', '', ''], subject(twice, 14))).answer.sentence).toBeNull();
  });

  it('says how the other kinds go on', async () => {
    const handbook = milestone({ steps: steps('outline', 'draft', 'review') });
    expect(await ask([''], subject(handbook, 1))).toMatchObject({
      answer: { distance: null, sentence: null },
      transcript: expect.stringMatching(
        /^ {2}Goes on with 2 open steps: Step draft, Step review\n/,
      ),
    });
    expect((await ask([''], subject(keep({ unit: '%' }), 92))).transcript).toMatch(
      /^ {2}Goes on as it is: at least 90 %\n/,
    );
    expect((await ask([''], subject(milestone(), 0))).transcript).toMatch(
      /^ {2}Goes on as it is\n/,
    );
  });

  it('refuses what is no timeline', async () => {
    const { transcript } = await ask(['soon', 'Weeks 2-5'], subject(keep(), 92));
    expect(transcript).toContain('! "soon" is no timeline that cop knows.');
  });
});
