import { expect, it } from 'vitest';
import { said, ulid, workspace, written } from '../e2e/mended.ts';
import { describeWhereThereIs } from '../where-there-is.ts';
import { realTerminal } from './tmux.ts';

const AT_31 = said({ value: 31, confidence: 7 });

describeWhereThereIs('tmux', 'records mended at a real terminal', () => {
  it('cop undo shows what was recorded last, and asks before it takes it back', async () => {
    const folder = workspace([AT_31]);
    const terminal = await realTerminal(folder);
    terminal.type('cop undo --by ana');
    await terminal.waitFor('Take it back? (Y/n)');
    terminal.type('');
    const screen = await terminal.waitFor('To have it again:');
    expect(screen).toContain(`
Recorded last by ana:
  Cut the time to first answer from 36 h to 12 h: 31 h, confidence 7/10, by ana
  on 20 Nov
    log/2026-11/by-hand.yaml:1
? Take it back? Yes
Cut the time to first answer from 36 h to 12 h
  Taken back: 31 h, confidence 7/10, by ana on 20 Nov
`);
    expect(written(folder)).toMatchObject([{ withdraws: ulid(1), by: 'ana' }]);
  });

  it('cop undo leaves all as it is where the person says no, or leaves', async () => {
    const folder = workspace([AT_31]);
    const terminal = await realTerminal(folder);
    terminal.type('cop undo --by ana');
    await terminal.waitFor('Take it back? (Y/n)');
    terminal.type('n');
    await terminal.waitFor('Nothing was taken back.');
    terminal.type('clear; cop undo --by ana');
    await terminal.waitFor('Take it back? (Y/n)');
    terminal.press('C-c');
    await terminal.waitFor('Left; nothing was written.');
    expect(written(folder)).toEqual([]);
  });

  it('cop checkin --withdraw asks why', async () => {
    const folder = workspace([AT_31]);
    const terminal = await realTerminal(folder);
    terminal.type('cop checkin --withdraw last');
    await terminal.waitFor('Why is it taken back?');
    terminal.type('Another list');
    await terminal.waitFor('To have it again:');
    expect(written(folder)).toMatchObject([{ withdraws: ulid(1), note: 'Another list' }]);
  });

  it('cop checkin --corrects asks, with what was said in place', async () => {
    const folder = workspace([AT_31]);
    const terminal = await realTerminal(folder);
    terminal.type('cop checkin --corrects last');
    await terminal.waitFor('Where was it? (31)');
    terminal.type('27');
    await terminal.waitFor('For which day? (2026-11-20)');
    terminal.type('');
    await terminal.waitFor('0 to 10? (7)');
    terminal.type('');
    await terminal.waitFor('A note for whoever reads this later?');
    terminal.type('Counted twice');
    await terminal.waitFor('Write it? (Y/n)');
    terminal.type('');
    const screen = await terminal.waitFor('To take it back: cop undo');
    expect(screen).toContain(`
  27 h on 20 Nov, instead of 31 h
  Note: Counted twice
  38 % of the way (was 21 %), 60 % expected by today: on track
? Write it? Yes
`);
    expect(written(folder)).toEqual([
      {
        type: 'check-in',
        key_result: 'answer/time-to-answer',
        value: 27,
        confidence: 7,
        note: 'Counted twice',
        corrects: ulid(1),
      },
    ]);
  });

  it('cop checkin --corrects writes nothing where the person leaves', async () => {
    const folder = workspace([AT_31]);
    const terminal = await realTerminal(folder);
    terminal.type('cop checkin --corrects last');
    await terminal.waitFor('Where was it? (31)');
    terminal.press('C-d');
    await terminal.waitFor('Left; nothing was written.');
    expect(written(folder)).toEqual([]);
  });
});
