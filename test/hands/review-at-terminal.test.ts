import { expect, it } from 'vitest';
import { cop } from '../e2e/cop.ts';
import { fileIn, REVIEW, workspace } from '../e2e/reviewed.ts';
import { pathsIn } from '../folder.ts';
import { realTerminal, SHELL_FOLDER } from '../prompts/tmux.ts';
import { describeWhereThereIs } from '../where-there-is.ts';

const ON_5_OCTOBER = 'COP_TODAY=2026-10-05 cop review --by ana';

/** What is there of reviews and of the next quarter. */
function written(folder: string): string[] {
  return pathsIn(folder).filter(
    (path) => !path.startsWith(SHELL_FOLDER) && /^reviews\/.|2026-Q4\/./.test(path),
  );
}

describeWhereThereIs('tmux', 'a review at a real terminal', () => {
  it('keeps each answer, can be left, and goes on from there into the next quarter', async () => {
    const folder = workspace();
    const terminal = await realTerminal(folder);
    terminal.type(`${ON_5_OCTOBER}; echo "left with $?"`);
    await terminal.waitFor('? Your score, 0 to 1? (0.3)');
    terminal.type('0,4');
    await terminal.waitFor('? Why not 0.3, as the figures say?');
    terminal.type('It fell most in September');
    await terminal.waitFor('? What was learned?');
    terminal.type('Office hours help');
    await terminal.waitFor('Up and down, then Enter');
    terminal.press('Enter');
    await terminal.waitFor('❯ From where it stands: 30 h → 12 h');
    terminal.press('Enter');
    await terminal.waitFor('? When, in 2026-Q4? (Whole quarter)');
    terminal.type('Weeks 2-7');
    const screen = await terminal.waitFor('2 of 6');
    expect(screen).toContain(`
Review of 2026-Q3 · Chart Guild
Enter takes what is proposed. Ctrl-C leaves; what is reviewed by then stays.

Answer one another · Whole quarter
1 of 6  Cut the time to first answer from 36 h to 12 h
  30 h → 12 h · 25 % · missed · score 0.3
  confidence 4/10
? Your score, 0 to 1? 0,4                                                   0.4
? Why not 0.3, as the figures say?
  It fell most in September
? What was learned? Office hours help
? What becomes of it? Carried over into the next quarter
? How does it go on? From where it stands: 30 h → 12 h
  → Cut the time to first answer from 30 h to 12 h
? When, in 2026-Q4? Weeks 2-7                       Mon 5 Oct – Sun 15 Nov 2026
  Wrote goals/2026-Q4/answer-2026-q4.yaml
  Wrote reviews/2026-Q3.yaml

2 of 6  Keep at least 9 of 10 questions answered`);
    terminal.press('Enter');
    await terminal.waitFor('? What was learned?');
    terminal.press('C-c');
    const left = await terminal.waitFor('left with 130');
    // The terminal itself breaks the line.
    expect(left.replaceAll('\n', '')).toContain(
      'Stopped. 1 of 6 is reviewed and stays; "Keep at least 9 of 10 questions answered" is asked again.',
    );
    expect(written(folder)).toEqual(['goals/2026-Q4/answer-2026-q4.yaml', REVIEW]);
    expect(fileIn(folder, REVIEW)).toContain(`key_results:
  - key_result: answer/time
    score: 0.4
    proposed: 0.3
    why: It fell most in September
    learned: Office hours help
    becomes: carried-over
    carried_to: answer-2026-q4/time
`);

    terminal.type(`clear; ${ON_5_OCTOBER}`);
    await terminal.waitFor('1 of 6 reviewed already\n');
    for (const place of ['2 of 6', '3 of 6', '4 of 6', '5 of 6', '6 of 6']) {
      await terminal.waitFor(place);
      await accept(terminal, place);
    }
    await terminal.waitFor('? What did members gain this quarter?');
    terminal.type('An answer within a day');
    await terminal.waitFor('An answer within a day');
    await untilAskedAgain();
    terminal.type('');
    expect(await terminal.waitFor('Next: cop report --quarter 2026-Q3')).toContain(`
2026-Q3 is reviewed
  6 key results, mean score 0.7: 3 done, 3 carried over
  Members gained: An answer within a day
  goals/2026-Q4/answer-2026-q4.yaml
  · Cut the time to first answer from 30 h to 12 h (30 h → 12 h)
  goals/2026-Q4/learn-2026-q4.yaml
  · Hand over the brief
  goals/2026-Q4/meet-2026-q4.yaml
  · Invite at least 6 members (0 → 6 members)
`);
    expect(fileIn(folder, REVIEW).match(/key_result: /g)).toHaveLength(6);
  });

  it('overwrites nothing that somebody else concluded meanwhile', async () => {
    const folder = workspace();
    const terminal = await realTerminal(folder);
    terminal.type(`${ON_5_OCTOBER}; echo "left with $?"`);
    await terminal.waitFor('? Your score, 0 to 1?');
    terminal.press('Enter');
    await terminal.waitFor('? What was learned?');
    const theirs = ['review', '2026-Q3', '--kr', 'time', '--accept', '--becomes', 'dropped'];
    const today = { COP_TODAY: '2026-10-05' };
    expect(cop(theirs, { cwd: folder, env: today })).toMatchObject({ code: 0 });
    const text = fileIn(folder, REVIEW);
    terminal.type('Office hours help');
    await terminal.waitFor('Up and down, then Enter');
    terminal.press('Down');
    terminal.press('Enter');
    expect(await terminal.waitFor('left with 5')).toContain(
      'answer/time was reviewed by somebody else meanwhile',
    );
    expect(fileIn(folder, REVIEW)).toBe(text);
  });

  it('leaves nothing behind where the person leaves at the first question', async () => {
    const folder = workspace();
    const terminal = await realTerminal(folder);
    terminal.type(`${ON_5_OCTOBER}; echo "left with $?"`);
    await terminal.waitFor('? Your score, 0 to 1?');
    terminal.press('C-d');
    expect(await terminal.waitFor('left with 130')).toContain('Left; nothing was written');
    expect(written(folder)).toEqual([]);
  });
});

/** A further line has no question above it that could be waited for. */
function untilAskedAgain(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 500));
}

type Terminal = Awaited<ReturnType<typeof realTerminal>>;

/** Takes what is proposed for the key result at a place. */
async function accept(terminal: Terminal, place: string): Promise<void> {
  const below = async (text: string) => {
    for (;;) {
      const screen = await terminal.waitFor(text);
      if (screen.slice(screen.lastIndexOf(place)).includes(text)) return;
    }
  };
  await below('? Your score, 0 to 1?');
  terminal.press('Enter');
  await below('? What was learned?');
  terminal.press('Enter');
  await below('Up and down, then Enter');
  terminal.press('Enter');
  const goesOn = { '5 of 6': 'numbers', '3 of 6': 'timeline' }[place];
  if (goesOn === 'numbers') {
    await below('❯ With what is left: 0 → 6 members');
    terminal.press('Enter');
  }
  if (goesOn !== undefined) {
    await below('? When, in 2026-Q4?');
    terminal.press('Enter');
  }
}
