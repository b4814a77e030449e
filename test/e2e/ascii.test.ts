import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realTerminal } from '../prompts/tmux.ts';
import { describeWhereThereIs } from '../where-there-is.ts';
import { cop, emptyFolder } from './cop.ts';

const EXAMPLE = resolve('examples/product-community');

/** Lines, as `--ascii` prints them on the example. */
function linesOf(words: readonly string[], columns = 80): string[] {
  const run = cop([...words, '--ascii'], { cwd: EXAMPLE, env: { COLUMNS: String(columns) } });
  return `${run.stdout}${run.stderr}`.split('\n');
}

const COMMANDS = [
  ['report'],
  ['report', '--as-of', '2027-01-10'],
  ['report', '--quarter', '2027-Q1'],
  ['report', '--format', 'text'],
  ['timeline'],
  ['trend'],
  ['balance'],
  ['explain'],
  ['explain', 'answer-one-another'],
  ['explain', 'time-to-answer'],
  ['explain', 'brief'],
  ['explain', 'answered-in-two-days'],
  ['history', 'brief'],
  ['goal', 'list'],
  ['goal', 'show', 'answer-one-another'],
  ['persona', 'list'],
  ['charter', 'show'],
  ['config', 'list'],
  ['check'],
  ['help', 'words'],
  ['--help'],
  ['report', '--help'],
  ['goal', 'add', '--help'],
  ['report', '--quarter', '2026-Q9'],
  ['report', '--goal', 'nowhere'],
  ['repotr'],
  ['checkin', 'time-to-answer', '1,200'],
];

describe('--ascii', () => {
  it.each(COMMANDS.map((words) => [words.join(' '), words] as const))(
    'leaves nothing but ASCII in cop %s, on stdout and stderr',
    (_, words) => {
      const lines = linesOf(words);
      expect(lines.length).toBeGreaterThan(1);
      for (const line of lines) expect(line).toMatch(/^[ -~]*$/);
    },
  );

  it.each([40, 50, 80, 120])('keeps a report within %i columns', (columns) => {
    for (const line of linesOf(['report'], columns))
      expect(line.length, line).toBeLessThanOrEqual(columns);
  });

  it('says the same as the glyphs, in the same columns', () => {
    expect(linesOf(['report']).slice(0, 12).join('\n')).toMatchInlineSnapshot(`
      "Product Community | 2026-Q4 | week 9 of 14                       Tue 24 Nov 2026

        Progress  57 %  ===================...|..........   expected 71 %    ! at risk
        3 goals: 1 achieved, 1 at risk, 1 off track

      + Get to know the people who use the product      Weeks 1-3             achieved
          Invite at least 20 members           23 of 20 ============ 100 %    achieved
          Make at least 5 introductions          6 of 5 ============ 100 %    achieved

      x Members answer one another, and soon            Whole quarter        off track
          First answers in 12 h, not in    31 h -> 12 h ===...|.....  21 %   off track
          36"
    `);
  });

  it('may stand before the command', () => {
    const run = cop(['--ascii', 'report'], { cwd: EXAMPLE });
    expect(run.stdout).toBe(cop(['report', '--ascii'], { cwd: EXAMPLE }).stdout);
  });

  it('leaves the letters of names, and what a finding shows of a file', () => {
    const cwd = emptyFolder();
    cop(['init', '--name', 'Zoë – “Ñandú” 日本', '--no-input'], { cwd });
    expect(cop(['report', '--ascii'], { cwd }).stdout).toContain('Zoë - "Ñandú" 日本 | 2026-Q4');
    mkdirSync(join(cwd, 'goals/2026-Q4'), { recursive: true });
    writeFileSync(
      join(cwd, 'goals/2026-Q4/tabs.yaml'),
      'goal: Tabs\ntimeline:\t“Whole quarter”\nkey_results: []\n',
    );
    const { stdout } = cop(['check', '--ascii'], { cwd });
    expect(stdout).toContain('  2 | timeline:>“Whole quarter”\n    |           ^^^^^^^^^^^^^^^');
  });

  it('goes for what --output writes for a person', () => {
    const cwd = emptyFolder();
    const file = join(cwd, 'report.txt');
    const words = ['report', '--ascii', '-C', EXAMPLE];
    cop([...words, '--output', file]);
    expect(readFileSync(file, 'utf8')).toBe(cop(words).stdout);
  });

  it.each(['json', 'html', 'markdown', 'csv', 'github'])(
    'changes nothing in %s, which is not drawn',
    (format) => {
      const cwd = emptyFolder();
      cop(['init', '--example', '.'], { cwd });
      const charter = readFileSync(join(cwd, 'cop.yaml'), 'utf8');
      const goal = join(cwd, 'goals/2026-Q4/answer-one-another.yaml');
      writeFileSync(join(cwd, 'cop.yaml'), charter.replace(/^name:.*$/m, 'name: Guild – of “all”'));
      writeFileSync(goal, readFileSync(goal, 'utf8').replace(/^goal:.*$/m, 'goal: Answer → soon'));
      const words = ['report', '--format', format];
      const drawn = cop(words, { cwd });
      expect(drawn.stdout).toMatch(/[–→]/);
      expect(cop([...words, '--ascii'], { cwd })).toEqual(drawn);
    },
  );
});

describeWhereThereIs('tmux', 'a terminal', () => {
  it('that says of itself that it is a dumb one gets ASCII alone, a pipe from it does not', async () => {
    const cwd = emptyFolder();
    cop(['init', '--example', 'here'], { cwd });
    const terminal = await realTerminal(cwd, { term: 'dumb' });
    terminal.type('cop report -C here | head -4; cop report -C here --goal inform-decisions');
    const screen = await terminal.waitFor('Stands out');
    expect(screen).toMatch(/▲ at risk(?:.*\n)+.*! at risk/);
    expect(screen.slice(screen.lastIndexOf('Product Community'))).toMatch(/^[ -~\n]*$/);
  });

  it('is asked in ASCII too', async () => {
    const cwd = emptyFolder();
    cop(['init', '--name', 'Guild', '--no-input'], { cwd });
    const terminal = await realTerminal(cwd);
    terminal.type('cop --ascii goal add');
    await terminal.waitFor('What do you want for the community');
    terminal.type('Members answer one another’s questions');
    await terminal.waitFor('When?');
    terminal.type('Weeks 5-12');
    const screen = await terminal.waitFor('How will you know?');
    expect(screen).toContain(`Members answer one another's questions`);
    expect(screen).toMatch(/Weeks 5-12 +Mon 26 Oct - Sun 20 Dec 2026/);
    terminal.press('C-c');
  });
});
