import { describe, expect, it } from 'vitest';
import type { KeyResultFile } from '../../src/domain/key-result-file.ts';
import type { KeyResultWishes } from '../../src/domain/key-result-wishes.ts';
import { parseTimeline } from '../../src/domain/timeline.ts';
import { askKeyResultAnew } from '../../src/prompts/ask-key-result-anew.ts';
import { CALENDAR, Q4, timeline } from '../insight/builders.ts';
import { type Answer, LEAVE, scriptedAsker } from './scripted-asker.ts';

const INVITE: KeyResultFile = {
  id: 'invite',
  key_result: 'Invite at least 20 members',
  target: 20,
  unit: 'members',
};

interface Circumstances {
  readonly moves?: boolean;
  readonly why?: string;
}

async function ask(
  file: KeyResultFile,
  answers: readonly Answer[],
  { moves = false, why }: Circumstances = {},
) {
  const asker = scriptedAsker(answers);
  const goal = { timeline: timeline('Weeks 5-8'), owner: 'ana' };
  const answered = await askKeyResultAnew(asker, {
    file,
    path: 'goals/2026-Q4/meet.yaml',
    goal,
    timeline: file.timeline === undefined ? goal.timeline : timeline(file.timeline),
    readTimeline: (typed) => parseTimeline(typed, Q4, CALENDAR),
    movesGoalposts: () => moves,
    why: why ?? null,
  });
  return { answered, transcript: asker.transcript() };
}

/** Enter, so many times. */
function enter(times: number): readonly string[] {
  return Array.from({ length: times }, () => '');
}

function wishing(keys: KeyResultWishes['keys']): KeyResultWishes {
  return { keys, goneSteps: [], newSteps: [] };
}

describe('asking about a number to reach', () => {
  it('shows what is there, keeps it at Enter, and has nothing to write then', async () => {
    const { answered, transcript } = await ask(INVITE, enter(8));
    expect(answered).toEqual({ wishes: wishing({}), why: null });
    expect(transcript).toBe(`Invite at least 20 members
  reach 20 members from 0
  Weeks 5-8: Mon 26 Oct – Sun 22 Nov 2026
Enter keeps what is there, a hyphen takes it out; Ctrl-C leaves, and nothing is written.
? How does it read?
  Invite at least 20 members
? Where does it start? 0
? What is the number to reach? 20
? What is counted? members
? When, if not when its goal is (Weeks 5-8)?

? Who looks after it, if not ana?
? How much does it count beside the others? 1 if not said.
? How often is it looked at? Every week
`);
  });

  it('offers the sentence with a new number', async () => {
    const { answered, transcript } = await ask(INVITE, ['', '', '25', ...enter(6), '']);
    expect(answered?.wishes).toEqual(
      wishing({ target: 25, key_result: 'Invite at least 25 members' }),
    );
    expect(transcript).toContain(`\
? What is counted? members
? The sentence says 20. Write it as: Invite at least 25 members? Yes
`);
    expect(transcript).toContain(`
  goals/2026-Q4/meet.yaml
    target: 20 → 25
    key_result: Invite at least 20 members → Invite at least 25 members
? Write it? Yes
`);
  });

  it('leaves the sentence as it is where that is wanted', async () => {
    const { answered } = await ask(INVITE, ['', '', '25', '', 'no', ...enter(5)]);
    expect(answered?.wishes).toEqual(wishing({ target: 25 }));
  });

  it('asks for the sentence where it cannot be told how it would read', async () => {
    const file = { ...INVITE, key_result: 'Invite 20 members, 20 of them new' };
    const { answered, transcript } = await ask(file, [
      ...['', '', '25', '', 'Invite 25 members'],
      ...enter(5),
    ]);
    expect(answered?.wishes.keys).toEqual({ target: 25, key_result: 'Invite 25 members' });
    expect(transcript).toContain('  The sentence says 20');
  });

  it('asks whether the number of a new sentence is the one to reach', async () => {
    const { answered, transcript } = await ask(INVITE, [
      ...['Invite 30 people', 'yes', '', 'people'],
      ...enter(5),
    ]);
    expect(answered?.wishes.keys).toEqual({
      key_result: 'Invite 30 people',
      target: 30,
      unit: 'people',
    });
    expect(transcript).toContain(
      '? The sentence says 30, the number to reach is 20. Make it 30? Yes\n? Where does it start? 0\n? What is counted? people\n',
    );
  });

  it('takes out what may go, and not what is needed', async () => {
    const file = { ...INVITE, baseline: 5, weight: 2, owner: 'ben', timeline: 'Week 6' };
    const { answered, transcript } = await ask(file, [
      ...['-', '', '-', '-', '', '-', '-', '-', '-', 'Every month', ''],
    ]);
    expect(answered?.wishes.keys).toEqual({
      baseline: null,
      unit: null,
      timeline: null,
      owner: null,
      weight: null,
      every: 'month',
    });
    expect(transcript).toContain('! A key result is a sentence. Write it, or press Enter');
    expect(transcript).toContain('! It would have no number to reach. Write it, or press Enter');
    expect(transcript).toContain('    owner: ben → nothing\n');
  });

  it('does not take a number to reach that is where it starts', async () => {
    const { answered, transcript } = await ask(INVITE, [
      ...['', '20', '20', '40 members', 'yes'],
      ...enter(5),
    ]);
    expect(answered?.wishes.keys).toMatchObject({ baseline: 20, target: 40 });
    expect(transcript).toContain(`\
  Where it starts is the number to reach now: there would be nothing to reach.
? What is the number to reach? 20
  ! Where it starts is 20 too: there is nothing to reach. Write another number.
`);
  });

  it('says what was understood of a number, and refuses another unit', async () => {
    const { transcript } = await ask(INVITE, [
      ...['', '', '30 h', '1,200', '12,5', '', 'no'],
      ...enter(5),
    ]);
    expect(transcript).toContain('! This is counted in members, not in h. Write the number alone');
    expect(transcript).toContain('! 1,200 could be 1200 or 1.2. Write 1200 or 1.2.');
    expect(transcript).toMatch(/\? What is the number to reach\? 12,5 +12\.5\n/);
  });

  it('asks what is promised only where that is said', async () => {
    const { answered } = await ask({ ...INVITE, commit: 15 }, [...enter(3), '10', ...enter(6)]);
    expect(answered?.wishes.keys).toEqual({ commit: 10 });
  });

  it('refuses a promise beyond the target, also one that is new, and a triumph before it', async () => {
    const promised = { ...INVITE, commit: 15, stretch: 30 };
    const numbers = ['', '40', '50', '0', '30', '35', '60'];
    const { answered, transcript } = await ask(promised, ['', ...numbers, ...enter(7)]);
    expect(answered?.wishes.keys).toMatchObject({ target: 40, commit: 30, stretch: 60 });
    expect(transcript).toContain(`\
? What is promised? 50
  ! This lies beyond the target, 40 members: no promise goes so far. Write a number above 0, up to 40 members.
? What is promised? 0
  ! It starts at 0 members, so this is kept before anything is done. Write a number above 0, up to 40 members.
? What is promised? 30
? What would be a triumph? 35
  ! This does not lie beyond the target, 40 members. Write a number above 40 members.
? What would be a triumph? 60
`);
  });

  it('lets what is there stand, and be taken out', async () => {
    const strange = { ...INVITE, commit: 30, stretch: 10 };
    const { answered } = await ask(strange, [...enter(4), '-', ...enter(6)]);
    expect(answered?.wishes.keys).toEqual({ stretch: null });
  });
});

describe('asking about a level to keep', () => {
  const KEEP: KeyResultFile = {
    id: 'answered',
    key_result: 'Keep questions answered',
    at_least: 90,
    unit: '%',
  };

  it('adds the other bound', async () => {
    const { answered } = await ask(KEEP, ['', '', '95', ...enter(6)]);
    expect(answered?.wishes.keys).toEqual({ at_most: 95 });
  });

  it('keeps one bound at least, and bounds with numbers between them', async () => {
    const { transcript } = await ask(KEEP, ['', '-', '95 %', ...enter(5)]);
    expect(transcript).toContain('  A level to keep has one bound at least.\n? At most? 95 %');
    const crossed = await ask({ ...KEEP, at_most: 95 }, ['', '96', '90', '99', ...enter(6)]);
    expect(crossed.answered?.wishes.keys).toEqual({ at_least: 96, at_most: 99 });
    expect(crossed.transcript).toContain('The least is above the most now');
    expect(crossed.transcript).toContain('! No number is at least 96 and at most 90.');
  });
});

describe('asking about a milestone', () => {
  const HANDBOOK: KeyResultFile = {
    id: 'handbook',
    key_result: 'Write a handbook',
    steps: [
      { id: 'draft', step: 'Write a draft' },
      { id: 'publish', step: 'Publish it' },
    ],
  };

  it('asks for no number, and which steps it keeps and gets', async () => {
    const { answered, transcript } = await ask(HANDBOOK, [
      ...['', 'Publish it', 'Ask for comments', '', 'Weeks 6-7', ...enter(4)],
    ]);
    expect(answered?.wishes).toEqual({
      keys: { timeline: 'Weeks 6-7' },
      goneSteps: ['draft'],
      newSteps: ['Ask for comments'],
    });
    expect(transcript).toContain(`
  goals/2026-Q4/meet.yaml
    timeline: nothing → Weeks 6-7
    without the step: Write a draft
    with the step: Ask for comments
? Write it? Yes
`);
  });

  it('can get its first steps', async () => {
    const { id, key_result } = HANDBOOK;
    const { answered } = await ask({ id, key_result }, ['', 'Draft', ...enter(6)]);
    expect(answered?.wishes.newSteps).toEqual(['Draft']);
  });
});

describe('before it is written', () => {
  const answers = ['', '', '25', '', 'no', ...enter(4)];

  it('asks why where a goalpost moves after the start', async () => {
    const { answered, transcript } = await ask(INVITE, [...answers, 'More came', ''], {
      moves: true,
    });
    expect(answered?.why).toBe('More came');
    expect(transcript).toContain('? Why? It has started already');
  });

  it('does not ask why again where a flag said it', async () => {
    const { answered } = await ask(INVITE, [...answers, ''], { moves: true, why: 'So be it' });
    expect(answered?.why).toBe('So be it');
  });

  it('can be declined, and left', async () => {
    expect((await ask(INVITE, [...answers, 'no'])).answered).toBeUndefined();
    await expect(ask(INVITE, ['', LEAVE])).rejects.toMatchObject({ exit: 130 });
  });
});
