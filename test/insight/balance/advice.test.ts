import { describe, expect, it } from 'vitest';
import { STRANDS } from '../../../src/domain/strand.ts';
import { strandsAdvice } from '../../../src/insight/balance/advice.ts';
import type { StrandBalance } from '../../../src/insight/balance/strand-balance.ts';

type Counts = Partial<Omit<StrandBalance, 'strand' | 'weeks'>>;

/** What is said of three strands, in the order commitment, contribution, impact. */
function advised(...counts: readonly Counts[]) {
  return advisedAfter(14, ...counts);
}

/** The same so many days after something was first due. */
function advisedAfter(daysOfPractice: number, ...counts: readonly Counts[]) {
  const strands = STRANDS.map((strand, index) => {
    const none = { due: 0, done: 0, skipped: 0, open: 0, records: 0, practices: 0, weeks: [] };
    return { strand, ...none, ...counts[index] };
  });
  const { sentence, reason, command, strand } = strandsAdvice(strands, {
    weeks: 6,
    daysOfPractice,
  });
  return { says: `${sentence}: ${reason}`, command, strand };
}

const of = (done: number, due: number, more: Counts = {}): Counts => ({
  due,
  done,
  practices: 1,
  ...more,
});

describe('the advice on the strands beside each other', () => {
  it.each<[string, readonly Counts[], string, string]>([
    [
      'nothing at all',
      [{}, {}, {}],
      'There is too little on record to say: in these 6 weeks no practice was due yet, and no record was made',
      'practice ideas',
    ],
    [
      'two facts',
      [of(0, 2, { open: 1 }), { records: 1 }, {}],
      'There is too little on record to say: in these 6 weeks 1 practice was due, and 1 record was made',
      'practice list',
    ],
    [
      'what is still open',
      [of(0, 9, { open: 9 }), {}, {}],
      'There is too little on record to say: in these 6 weeks no practice was due yet, and no record was made',
      'practice list',
    ],
  ])('says that there is too little to go on: %s', (_, counts, says, command) => {
    expect(advised(...counts)).toEqual({ says, command, strand: null });
  });

  it.each<[string, readonly Counts[], string]>([
    [
      'by records alone',
      [{ records: 12 }, { records: 1 }, {}],
      'in these 6 weeks impact had nothing due and nothing recorded, commitment 12 records and contribution 1 record',
    ],
    [
      'beside what was due',
      [{ records: 12 }, of(0, 4), {}],
      'in these 6 weeks impact had nothing due and nothing recorded, commitment 12 records and contribution 4 due',
    ],
  ])('names a strand of which there is nothing: %s', (_, counts, reason) => {
    expect(advised(...counts)).toEqual({
      says: `Amplify impact next: ${reason}`,
      command: 'practice ideas --strand impact',
      strand: 'impact',
    });
  });

  it('names the first of two, and says that of the other there is nothing either', () => {
    expect(advised({ records: 3 }, {}, {}).says).toBe(
      'Increase contribution next: in these 6 weeks contribution had nothing due and nothing recorded, commitment 3 records and impact nothing either',
    );
  });

  it.each<[string, readonly Counts[], string]>([
    [
      'less than half of it',
      [of(2, 5), of(3, 4), { records: 1 }],
      'Cultivate commitment next: of what was due, commitment had 2 of 5 done, contribution 3 of 4',
    ],
    [
      'far less than of another',
      [of(6, 6), of(4, 6), of(6, 6)],
      'Increase contribution next: of what was due, contribution had 4 of 6 done, commitment 6 of 6, impact 6 of 6',
    ],
    [
      'the same as of another, and less was recorded',
      [of(1, 4, { records: 2 }), of(1, 4, { records: 1 }), of(4, 4)],
      'Increase contribution next: of what was due, contribution had 1 of 4 done, commitment 1 of 4, impact 4 of 4',
    ],
    [
      'without what is still open, and with what was skipped',
      [of(5, 6, { open: 1 }), of(4, 6, { skipped: 1 }), of(0, 3, { open: 1 })],
      'Amplify impact next: of what was due, impact had 0 of 3 done (1 still open), contribution 4 of 6 (1 skipped), commitment 5 of 6 (1 still open)',
    ],
  ])('names the strand of which least was done: %s', (_, counts, says) => {
    expect(advised(...counts)).toMatchObject({ says, command: 'practice list' });
  });

  it('asks for fewer practices where less than half is done of each', () => {
    expect(advised(of(1, 4), of(2, 6), of(0, 4))).toEqual({
      says: 'Fewer practices, or rarer ones, may do more: of what was due, impact had 0 of 4 done, commitment 1 of 4, contribution 2 of 6',
      command: 'practice list',
      strand: null,
    });
  });

  it('says nothing of what was due before there were practices for two whole weeks', () => {
    const none = [of(0, 2), of(0, 2), of(0, 1)];
    expect(advisedAfter(13, ...none)).toEqual({
      says: 'There is too little on record to say: in these 6 weeks 5 practices were due, the first less than two weeks ago, and no record was made',
      command: 'practice list',
      strand: null,
    });
    expect(advisedAfter(14, ...none).says).toMatch(/^Fewer practices/);
    expect(advisedAfter(13, of(0, 2, { records: 3 }), of(2, 2), of(2, 2)).says).toBe(
      'None of the three is left out: commitment 3 records, contribution 2 due, impact 2 due',
    );
  });

  it.each<[string, readonly Counts[], string, string | null]>([
    [
      'all the same',
      [of(4, 4), of(4, 4), of(4, 4)],
      'The three are in balance: of what was due, commitment had 4 of 4 done, contribution 4 of 4, impact 4 of 4',
      null,
    ],
    [
      'one time behind',
      [of(6, 6), of(2, 3), of(6, 6)],
      'The three are in balance: of what was due, commitment had 6 of 6 done, contribution 2 of 3, impact 6 of 6',
      null,
    ],
    [
      'a quarter behind',
      [of(8, 8), of(6, 8), of(8, 8)],
      'The three are in balance: of what was due, commitment had 8 of 8 done, contribution 6 of 8, impact 8 of 8',
      null,
    ],
    [
      'without practices for each',
      [{ records: 12 }, { records: 1 }, of(0, 1)],
      'None of the three is left out: commitment 12 records, contribution 1 record, impact 1 due',
      'practice ideas',
    ],
  ])('says that none stands back: %s', (_, counts, says, command) => {
    expect(advised(...counts)).toEqual({ says, command, strand: null });
  });
});
