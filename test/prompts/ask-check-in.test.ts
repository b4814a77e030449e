import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../src/domain/check-in.ts';
import type { CheckInDraft } from '../../src/domain/drafts.ts';
import type { KeyResult } from '../../src/domain/key-result.ts';
import { withRecord } from '../../src/insight/if-recorded.ts';
import { figuresOf } from '../../src/insight/quarter-figures.ts';
import {
  askCheckIn,
  askDueCheckIns,
  type CheckInGiven,
  type CheckInSubject,
} from '../../src/prompts/ask-check-in.ts';
import {
  COUNTS_INTRODUCTIONS,
  community,
  day,
  done,
  goal,
  keep,
  MEDIAN_OF_NOTHING,
  milestone,
  note,
  reach,
  steps,
  timeline,
  value,
} from '../insight/builders.ts';
import { type Answer, LEAVE, scriptedAsker } from './scripted-asker.ts';

const TODAY = day('11-24');
/** Twenty days, of which twelve are over by the end of the 24th: 60 %. */
const RUNNING = timeline('2026-11-13 to 2026-12-02');

const TIME_TO_ANSWER = reach({
  keyResult: 'Median time to first answer',
  baseline: 36,
  target: 12,
  unit: 'h',
  timeline: RUNNING,
});
const AT_31_H = [value('11-05', 31)];

const ANSWERED = keep({ keyResult: 'At least 9 of 10 answered', unit: '%', timeline: RUNNING });

const HANDBOOK = milestone({
  keyResult: 'Write the handbook',
  timeline: RUNNING,
  steps: steps('outline', 'draft', 'review'),
});

function subject(keyResult: KeyResult, checkIns: readonly CheckIn[] = []): CheckInSubject {
  const before = community({ records: checkIns, goals: [goal('goal', [keyResult])] });
  const one = { keyResult, reference: 'goal/kr' };
  return {
    ...one,
    figures: figuresOf(one, before, TODAY),
    after: (drafts) => figuresOf(one, drafts.reduce(withRecord, before), TODAY),
  };
}

function draft(parts: Partial<CheckInDraft>): CheckInDraft {
  const nothing = { said: null, confidence: null, blocked: false, note: null, by: null };
  return {
    type: 'check-in',
    keyResult: 'goal/kr',
    on: TODAY,
    ...nothing,
    corrects: null,
    ...parts,
  };
}

async function walk(
  answers: readonly Answer[],
  due: readonly CheckInSubject[],
  given: CheckInGiven = {},
) {
  const asker = scriptedAsker(answers);
  const drafts = await askDueCheckIns(asker, due, given);
  return { drafts, transcript: asker.transcript() };
}

async function ask(answers: readonly Answer[], one: CheckInSubject, given: CheckInGiven = {}) {
  const asker = scriptedAsker(answers);
  const drafts = await askCheckIn(asker, one, given);
  return { drafts, transcript: asker.transcript() };
}

describe('askDueCheckIns', () => {
  it('walks through those that are due', async () => {
    const due = [subject(TIME_TO_ANSWER, AT_31_H), subject(ANSWERED, [value('11-17', 92)])];
    const { drafts, transcript } = await walk(['27', '5', 'Office hours have begun', ''], due);
    expect(drafts).toEqual([
      draft({
        said: { kind: 'value', value: 27 },
        confidence: 5,
        note: 'Office hours have begun',
      }),
    ]);
    expect(transcript).toBe(`\
2 key results are due. Enter skips one; Ctrl-C leaves, and nothing is written.

1 of 2  Median time to first answer · 36 h → 12 h · last 31 h on 5 Nov
? Where is it now? 27
  38 % of the way (was 21 %), 60 % expected by today: at risk
? How confident are you that it gets there, 0 to 10? 5
? A note for whoever reads this later? Office hours have begun

2 of 2  At least 9 of 10 answered · last 92 % on 17 Nov
? Where is it now?
  Skipped
`);
  });

  it('gives nothing where all are skipped', async () => {
    const { drafts, transcript } = await walk([''], [subject(TIME_TO_ANSWER)]);
    expect(drafts).toEqual([]);
    expect(transcript).toBe(`\
1 key result is due. Enter skips it; Ctrl-C leaves, and nothing is written.

1 of 1  Median time to first answer · 36 h → 12 h
? Where is it now?
  Skipped
`);
  });

  it('leaves out confidence and note with Enter, and keeps what flags have said of them all', async () => {
    const given = { by: 'ana', on: day('11-23') };
    const { drafts } = await walk(['27', '', ''], [subject(TIME_TO_ANSWER)], given);
    expect(drafts).toEqual([
      draft({ said: { kind: 'value', value: 27 }, by: 'ana', on: day('11-23') }),
    ]);
  });

  it('does not ask again what flags have said', async () => {
    const given = { confidence: 7, note: 'Looked at it together', blocked: true };
    const { drafts } = await walk(['27'], [subject(TIME_TO_ANSWER)], given);
    expect(drafts).toEqual([draft({ said: { kind: 'value', value: 27 }, ...given })]);
  });

  it('is left with ^C, and the answers before are lost', async () => {
    const due = [subject(TIME_TO_ANSWER), subject(ANSWERED)];
    await expect(walk(['27', '', '', LEAVE], due)).rejects.toMatchObject({ exit: 130 });
  });

  it('can skip a milestone, or say that it is not done yet', async () => {
    const due = [subject(milestone({ timeline: RUNNING })), subject(HANDBOOK)];
    const { drafts, transcript } = await walk(['', 'None', '3', ''], due);
    expect(drafts).toEqual([draft({ confidence: 3 })]);
    expect(transcript).toBe(`\
2 key results are due. Enter skips one; Ctrl-C leaves, and nothing is written.

1 of 2  A key result
? Is it done? Skip it
  Skipped

2 of 2  Write the handbook · 0 of 3 steps done
? Which step is done now? None
? How confident are you that it gets there, 0 to 10? 3
? A note for whoever reads this later?
`);
  });
});

describe('where it is now', () => {
  it.each([
    { typed: '12,5', said: { kind: 'value', value: 12.5 }, shown: '12.5 h' },
    { typed: '27h', said: { kind: 'value', value: 27 }, shown: '' },
    { typed: '27 hours', said: { kind: 'value', value: 27 }, shown: '' },
    { typed: '1.200,5', said: { kind: 'value', value: 1200.5 }, shown: '1200.5 h' },
    { typed: '1 234 567', said: { kind: 'value', value: 1234567 }, shown: '' },
    { typed: '+3', said: { kind: 'add', add: 3 }, shown: 'now 34 h' },
    { typed: '-3', said: { kind: 'add', add: -3 }, shown: 'now 28 h' },
    { typed: '−3 h', said: { kind: 'add', add: -3 }, shown: 'now 28 h' },
  ] as const)('takes $typed', async ({ typed, said, shown }) => {
    const { drafts, transcript } = await walk([typed, '', ''], [subject(TIME_TO_ANSWER, AT_31_H)]);
    expect(drafts).toEqual([draft({ said })]);
    const line = `? Where is it now? ${typed}`;
    expect(transcript.split('\n')).toContain(
      shown === '' ? line : line + shown.padStart(80 - line.length),
    );
  });

  it('takes a level below zero behind an equals sign', async () => {
    const balance = reach({ target: -10, timeline: RUNNING });
    const { drafts, transcript } = await walk(['=-3', '', ''], [subject(balance)]);
    expect(drafts).toEqual([draft({ said: { kind: 'value', value: -3 } })]);
    expect(transcript).toMatch(/\? Where is it now\? =-3 +−3\n/);
  });

  it('takes a sum from where it starts, where nothing was said before', async () => {
    const { transcript } = await walk(['+3', '', ''], [subject(TIME_TO_ANSWER)]);
    expect(transcript).toMatch(/\? Where is it now\? \+3 +now 39 h\n/);
  });

  it.each([
    { typed: '1,200', refused: '1,200 could be 1200 or 1.2. Write 1200 or 1.2.' },
    { typed: 'much', refused: '"much" is no number. Write a number such as 12, 12.5 or 85 %.' },
    {
      typed: '27 min',
      refused: 'This is counted in h, not in min. Write the number in h.',
    },
    { typed: '2 k', refused: '"2 k" is no number. Write a number such as 12, 12.5 or 85 %.' },
  ])('asks again for $typed', async ({ typed, refused }) => {
    const { transcript } = await walk([typed, ''], [subject(TIME_TO_ANSWER)]);
    expect(transcript).toContain(`\
? Where is it now? ${typed}
  ! ${refused}
? Where is it now?
`);
  });

  it('takes no difference for a level to keep', async () => {
    const { drafts, transcript } = await walk(['+3', '92%', '', ''], [subject(ANSWERED)]);
    expect(drafts).toEqual([draft({ said: { kind: 'value', value: 92 } })]);
    expect(transcript).toContain(
      '  ! A level to keep is said as it stands, not as a difference. Write where it stands; a level below zero as =-3.\n',
    );
  });
});

describe('confidence', () => {
  it.each([
    { typed: '11', refused: 'Confidence goes from 0 to 10. Write a number from 0 to 10.' },
    { typed: '-1', refused: 'Confidence goes from 0 to 10. Write a number from 0 to 10.' },
    { typed: 'high', refused: '"high" is no number. Write a number such as 12, 12.5 or 85 %.' },
  ])('is not $typed', async ({ typed, refused }) => {
    const { drafts, transcript } = await walk(['27', typed, '7,5', ''], [subject(TIME_TO_ANSWER)]);
    expect(drafts[0]?.confidence).toBe(7.5);
    expect(transcript).toContain(`  ! ${refused}\n`);
  });

  it('is not asked for what is achieved with this answer', async () => {
    const { drafts, transcript } = await walk(['12', ''], [subject(TIME_TO_ANSWER)]);
    expect(drafts).toEqual([draft({ said: { kind: 'value', value: 12 } })]);
    expect(transcript).not.toContain('How confident');
  });
});

describe('a milestone', () => {
  it('is done', async () => {
    const { drafts, transcript } = await walk(
      ['Done', ''],
      [subject(milestone({ keyResult: 'Write it down', timeline: RUNNING }))],
    );
    expect(drafts).toEqual([draft({ said: { kind: 'done', step: true } })]);
    expect(transcript).toContain(`\
? Is it done? Done
  100 % of the way (was 0 %), 60 % expected by today: achieved
`);
  });

  it('is undone, where it was done', async () => {
    const one = subject(milestone({ timeline: RUNNING }), [done('11-20', true)]);
    const { drafts } = await ask(['Not done after all', '', ''], one);
    expect(drafts).toEqual([draft({ said: { kind: 'undone', step: true } })]);
  });

  it('has a step done, of those that are open', async () => {
    const one = subject(HANDBOOK, [done('11-20', 'outline')]);
    const { drafts, transcript } = await walk(['Step draft', '8', ''], [one]);
    expect(drafts).toEqual([draft({ said: { kind: 'done', step: 'draft' }, confidence: 8 })]);
    expect(transcript).toContain(`\
1 of 1  Write the handbook · 1 of 3 steps done · last looked at on 20 Nov
? Which step is done now? Step draft
  67 % of the way (was 33 %), 60 % expected by today: on track
`);
    await expect(walk(['Step outline'], [one])).rejects.toThrow('"Step outline" to: Which step');
  });

  it('has several steps done at once: a check-in each, what is felt with the last', async () => {
    const { drafts, transcript } = await walk(
      ['Several', 'Step outline, Step draft', '8', 'Both on one day'],
      [subject(HANDBOOK)],
      { blocked: true },
    );
    expect(drafts).toEqual([
      draft({ said: { kind: 'done', step: 'outline' } }),
      draft({
        said: { kind: 'done', step: 'draft' },
        confidence: 8,
        note: 'Both on one day',
        blocked: true,
      }),
    ]);
    expect(transcript).toContain(`\
? Which step is done now? Several
? Which ones? ◉ Step outline  ◉ Step draft  ◯ Step review
  67 % of the way (was 0 %), 60 % expected by today: on track
`);
  });
});

describe('a result that is over', () => {
  const OVER = reach({
    keyResult: 'Invite at least 20 members',
    unit: 'members',
    timeline: timeline('Weeks 1-3'),
  });

  it('is recorded for its last day, and nobody asks how sure one is', async () => {
    const { drafts, transcript } = await walk(['17', '', ''], [subject(OVER, [value('10-06', 9)])]);
    expect(drafts).toEqual([draft({ said: { kind: 'value', value: 17 }, on: day('10-18') })]);
    expect(transcript).toBe(`\
1 key result is due. Enter skips it; Ctrl-C leaves, and nothing is written.

1 of 1  Invite at least 20 members · 0 → 20 · last 9 on 6 Oct
? Where is it now? 17
? For which day? 2026-10-18                                      Sun 18 Oct 2026
  85 % of the way (was 45 %), 100 % expected by today: missed
? A note for whoever reads this later?
`);
  });

  it('takes another day, but none that is still to come', async () => {
    const { drafts, transcript } = await walk(
      ['20', '18.10.', '2026-11-25', '2026-11-24', ''],
      [subject(OVER)],
    );
    expect(drafts[0]?.on).toBe('2026-11-24');
    expect(transcript).toContain('  ! The calendar has no day "18.10.". Write it as 2026-10-18.\n');
    expect(transcript).toContain(
      '  ! Wed 25 Nov 2026 is still to come. Write a day that has been.\n',
    );
  });
});

describe('askCheckIn', () => {
  it('asks the same of the one that was named', async () => {
    const { drafts, transcript } = await ask(['27', '5', ''], subject(TIME_TO_ANSWER, AT_31_H));
    expect(drafts).toEqual([draft({ said: { kind: 'value', value: 27 }, confidence: 5 })]);
    expect(transcript).toBe(`\
Median time to first answer · 36 h → 12 h · last 31 h on 5 Nov
Enter leaves a question out; Ctrl-C leaves, and nothing is written.
? Where is it now? 27
  38 % of the way (was 21 %), 60 % expected by today: at risk
? How confident are you that it gets there, 0 to 10? 5
? A note for whoever reads this later?
`);
  });

  it('takes a note without a number', async () => {
    const { drafts } = await ask(['', '', 'Waiting for the survey'], subject(TIME_TO_ANSWER));
    expect(drafts).toEqual([draft({ note: 'Waiting for the survey' })]);
  });

  it('gives nothing where nothing was said', async () => {
    const { drafts, transcript } = await ask(['', '', ''], subject(TIME_TO_ANSWER));
    expect(drafts).toEqual([]);
    expect(transcript).toMatch(/\n {2}Skipped\n$/);
  });

  it('says when somebody last looked at it without a number', async () => {
    const { transcript } = await ask(['', '', ''], subject(TIME_TO_ANSWER, [note('11-20')]));
    expect(transcript).toContain(' · 36 h → 12 h · last looked at on 20 Nov\n');
  });

  it('offers no skipping of a milestone', async () => {
    const { drafts, transcript } = await ask(['', '', 'Half of it is there'], subject(HANDBOOK));
    expect(drafts).toEqual([draft({ note: 'Half of it is there' })]);
    expect(transcript).toContain('? Which step is done now? None\n');
  });
});

describe('a key result that counts itself', () => {
  const counts = { keyResult: 'Make introductions', unit: 'introductions', timeline: RUNNING };

  it('says where it is; a person says how confident they are', async () => {
    const asker = scriptedAsker(['7', 'Two more are planned']);
    const one = subject(reach({ ...counts, measure: COUNTS_INTRODUCTIONS }));
    expect(await askCheckIn(asker, one, {})).toEqual([
      draft({ confidence: 7, note: 'Two more are planned' }),
    ]);
    expect(asker.transcript()).toContain('  It counts itself: 0 introductions.\n');
  });

  it('says that there is no data yet', async () => {
    const asker = scriptedAsker(['', '']);
    const one = subject(reach({ ...counts, unit: 'h', measure: MEDIAN_OF_NOTHING }));
    expect(await askCheckIn(asker, one, {})).toEqual([]);
    expect(asker.transcript()).toContain('  It counts itself, and there is no data yet.\n');
  });
});
