import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cop, emptyFolder } from '../e2e/cop.ts';
import { pathsIn } from '../folder.ts';
import { describeWhereThereIs } from '../where-there-is.ts';
import { realTerminal, SHELL_FOLDER } from './tmux.ts';

/** What a workspace holds, the shell's own apart. */
function entriesIn(folder: string): string[] {
  return pathsIn(folder).filter((path) => !path.startsWith(SHELL_FOLDER));
}

/** A workspace with a persona and a goal that is under way. */
function workspace(): string {
  const folder = emptyFolder();
  const run = (...words: string[]) =>
    expect(cop(words, { cwd: folder })).toMatchObject({ code: 0 });
  run('init', '--name', 'Chart Guild', '--timezone', 'Europe/Lisbon');
  run('persona', 'add', 'New analyst');
  run('persona', 'add', 'Silent reader', '--aspired');
  run(
    ...['goal', 'add', 'Answer well', '--timeline', '2026-11-13 to 2026-12-02'],
    ...['--key-result', 'Cut the time to first answer from 36 h to 12 h'],
    ...['--key-result', 'Keep at least 9 of 10 questions answered'],
  );
  return folder;
}

describeWhereThereIs('tmux', 'at a real terminal', () => {
  it('cop init asks, writes the charter and offers the first persona', async () => {
    const folder = emptyFolder();
    const terminal = await realTerminal(folder);
    terminal.type('cop init chart-guild');
    await terminal.waitFor('What is your community called? (Chart guild)');
    terminal.type('Chart Guild');
    await terminal.waitFor('Who are its members now?');
    terminal.type('Analysts in three teams');
    await terminal.waitFor('And whom do you hope for?');
    terminal.type('Anyone who shows data');
    await terminal.waitFor('What is it about?');
    terminal.type('');
    await terminal.waitFor('What do members do together');
    terminal.type('Publishing charts that people act on');
    await terminal.waitFor('ready set of facilitators’ practices? All can be changed. (Y/n)');
    terminal.type('y');
    await terminal.waitFor('Go on with the first persona? (Y/n)');
    terminal.type('n');
    const screen = await terminal.waitFor('Go on with the first persona? No');
    expect(screen).toContain(`
A community of practice has a domain, a community and a practice.
Answer in a sentence, or press Enter and come back to it later.

? What is your community called? Chart Guild
? Who are its members now? Analysts in three teams
? And whom do you hope for? Anyone who shows data
? What is it about?
? What do members do together, and to what end?
  Publishing charts that people act on
? Begin with a ready set of facilitators’ practices? All can be changed. Yes

Wrote chart-guild/cop.yaml, chart-guild/facilitation.yaml and
chart-guild/.cop/schemas/
  The quarter is 2026-Q4 (1 Oct – 31 Dec 2026), the time zone Europe/Lisbon.
`);
    const charter = readFileSync(join(folder, 'chart-guild/cop.yaml'), 'utf8');
    expect(charter).toContain('\nname: Chart Guild\n');
    expect(charter).toContain('\n  hoped_for: Anyone who shows data\n');
    expect(charter).toContain('\npractice: Publishing charts that people act on\n');
  });

  it('cop persona add asks for one persona after another', async () => {
    const folder = workspace();
    const terminal = await realTerminal(folder);
    terminal.type('cop persona add');
    await terminal.waitFor('What do you call this kind of member?');
    terminal.type('Power user');
    await terminal.waitFor('Who is that, in a sentence?');
    terminal.type('');
    await terminal.waitFor('Up and down, then Enter');
    terminal.press('Down');
    terminal.press('Enter');
    await terminal.waitFor('What do they need?');
    terminal.type('To be asked');
    await terminal.waitForLineBelow('To be asked');
    terminal.type('');
    await terminal.waitFor('How do they prefer to learn?');
    terminal.type('');
    await terminal.waitFor('What stands in their way?');
    terminal.type('');
    await terminal.waitFor('Write it? (Y/n)');
    terminal.type('');
    await terminal.waitFor('Another persona? (3 so far; three to five serve best) (y/N)');
    terminal.type('');
    await terminal.waitFor('Next:');
    const persona = readFileSync(join(folder, 'personas/power-user.yaml'), 'utf8');
    expect(persona).toContain('\npersona: Power user\n');
    expect(persona).toContain('\nstatus: aspired\n');
    expect(persona).toContain('To be asked');
  });

  it('cop goal add asks for a goal and shows how it understood it', async () => {
    const folder = workspace();
    const terminal = await realTerminal(folder);
    terminal.type('cop goal add');
    await terminal.waitFor('What do you want for the community this quarter?');
    terminal.type('Get to know one another');
    await terminal.waitFor('? When?');
    terminal.type('soon');
    await terminal.waitFor('"soon" is no timeline');
    terminal.press('C-u');
    terminal.type('Weeks 5-12');
    await terminal.waitFor('? How will you know?');
    terminal.type('Invite at least 20 members');
    await terminal.waitFor('Up and down, then Enter');
    terminal.press('Enter');
    await terminal.waitFor('? Count it from the log (invitations sent)? (Y/n)');
    terminal.type('n');
    await terminal.waitFor('(invitations sent)? No');
    terminal.type('');
    await terminal.waitFor('Who looks after it?');
    terminal.type('ana');
    await terminal.waitFor('Space ticks one, Enter goes on');
    terminal.press('Down');
    terminal.press('Space');
    terminal.press('Enter');
    await terminal.waitFor('Write it? (Y/n)');
    terminal.type('');
    const screen = await terminal.waitFor('Wrote goals/2026-Q4/');
    expect(screen).toContain(`
? What do you want for the community this quarter?
  Get to know one another
? When? (Weeks 1-3, Week 4, October, Whole quarter, 2026-10-05 to 2026-10-23)
  Weeks 5-12                                       Mon 26 Oct – Sun 20 Dec 2026
? How will you know? One key result a line, with its number; an empty line ends.
  Invite at least 20 members
      → reach 20 members from 0
? Right? Yes
? Count it from the log (invitations sent)? No

? Who looks after it? ana
? Which personas does it serve? ◯ New analyst  ◉ Silent reader

`);
    const file = entriesIn(folder).find((path) => path.includes('get-'));
    const goal = readFileSync(join(folder, file ?? ''), 'utf8');
    expect(goal).toContain('\ngoal: Get to know one another\ntimeline: Weeks 5-12\nowner: ana\n');
    expect(goal).toContain('\npersonas: [silent-reader]\n');
    expect(goal).toContain('    target: 20\n    unit: members\n');
  });

  it('cop checkin walks through what is due', async () => {
    const folder = workspace();
    const terminal = await realTerminal(folder);
    terminal.type('cop checkin');
    await terminal.waitFor('1 of 2');
    await terminal.waitFor('? Where is it now?');
    terminal.type('much');
    await terminal.waitFor('"much" is no number.');
    terminal.press('C-u');
    terminal.type('27');
    await terminal.waitFor('0 to 10?');
    terminal.type('5');
    await terminal.waitFor('A note for whoever reads this later?');
    terminal.type('Office hours have begun');
    await terminal.waitFor('2 of 2');
    terminal.type('');
    const screen = await terminal.waitFor('Wrote log/2026-11/');
    expect(screen).toContain(`
2 key results are due. Enter skips one; Ctrl-C leaves, and nothing is written.

1 of 2  Cut the time to first answer from 36 h to 12 h · 36 h → 12 h
? Where is it now? 27
  38 % of the way (was 0 %), 60 % expected by today: at risk
? How confident are you that it gets there, 0 to 10? 5
? A note for whoever reads this later? Office hours have begun

2 of 2  Keep at least 9 of 10 questions answered
? Where is it now?
  Skipped
`);
    const [record = '', ...others] = entriesIn(folder).filter(
      (path) => path.endsWith('.yaml') && path.startsWith('log'),
    );
    expect(others).toEqual([]);
    expect(JSON.parse(readFileSync(join(folder, record), 'utf8').slice(2))).toMatchObject({
      on: '2026-11-24',
      type: 'check-in',
      value: 27,
      confidence: 5,
      note: 'Office hours have begun',
    });
  });

  describe.each([
    {
      command: 'cop init new',
      first: 'What is your community called?',
      second: 'Who are its members now?',
    },
    {
      command: 'cop persona add',
      first: 'What do you call',
      second: 'Who is that, in a sentence?',
    },
    { command: 'cop goal add', first: 'What do you want', second: '? When?' },
    { command: 'cop checkin', first: 'Where is it now?', second: '0 to 10?' },
  ])('$command', ({ command, first, second }) => {
    it.each(['C-c', 'C-d'])(
      'leaves on %s with nothing written and the terminal as it was',
      async (key) => {
        const folder = workspace();
        const before = entriesIn(folder);
        const terminal = await realTerminal(folder);
        terminal.type(`${command}; echo "left with $?"`);
        await terminal.waitFor(first);
        terminal.type('27');
        await terminal.waitFor(second);
        terminal.press(key);
        expect(await terminal.waitFor('left with 130')).toContain('Left; nothing was written');
        terminal.type('stty -a | tr " ;" "\\n\\n" | grep -x -e icanon -e echo -e isig | wc -l');
        await terminal.waitFor('\n3\n');
        expect(entriesIn(folder)).toEqual(before);
      },
    );
  });

  it('goes on after it was sent to the background and fetched back', async () => {
    const folder = emptyFolder();
    const terminal = await realTerminal(folder);
    terminal.type('cop init');
    await terminal.waitFor('What is your community called?');
    terminal.press('C-z');
    await terminal.waitFor('Stopped');
    terminal.type('fg');
    await terminal.waitFor('\ncop init');
    terminal.type('Chart Guild');
    await terminal.waitFor('Who are its members now?');
    terminal.press('C-c');
    await terminal.waitFor('Left; nothing was written');
  });

  it('asks line after line where the terminal cannot move its cursor', async () => {
    const folder = workspace();
    const terminal = await realTerminal(folder, { term: 'dumb' });
    terminal.type('cop checkin cut; echo "left with $?"');
    await terminal.waitFor('? Where is it now?');
    terminal.type('27');
    await terminal.waitFor('? How confident are you that it gets there, 0 to 10?');
    terminal.press('C-c');
    expect(await terminal.waitFor('left with 130')).toContain('Left; nothing was written');
  });

  it('breaks no question and no answer within a word on a narrow screen', async () => {
    const terminal = await realTerminal(workspace(), { columns: 50 });
    terminal.type('cop goal add');
    await terminal.waitFor('this quarter?');
    terminal.type('Get to know the people who ask and those who answer');
    await terminal.waitFor('2026-10-05 to 2026-10-23)');
    terminal.type('Weeks 1-3, 6');
    expect(await terminal.waitFor('an empty line ends.')).toContain(`
? What do you want for the community this quarter?
  Get to know the people who ask and those who
  answer
? When? (Weeks 1-3, Week 4, October, Whole
  quarter, 2026-10-05 to 2026-10-23)
  Weeks 1-3, 6
  Mon 28 Sep – Sun 18 Oct 2026, Mon 2 Nov – Sun 8
  Nov 2026
? How will you know? One key result a line, with
  its number; an empty line ends.`);
  });
});
