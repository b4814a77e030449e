import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cop } from '../e2e/cop.ts';
import { filesIn, folderWith, pathsIn } from '../folder.ts';
import { describeWhereThereIs } from '../where-there-is.ts';
import { realTerminal, SHELL_FOLDER } from './tmux.ts';

const GOAL = `# ours
goal: Meet one another   # in person
timeline: Weeks 5-12
key_results:
  - id: invite
    key_result: Invite at least 20 members
    target: 20
`;
const FILE = 'goals/2026-Q4/meet.yaml';

function workspace(): string {
  return folderWith({
    'cop.yaml': 'format: 1\nname: Chart Guild\ntimezone: Europe/Lisbon\n',
    [FILE]: GOAL,
  });
}

/** An editor that exchanges texts, each the next time that it is opened. */
function editorThat(folder: string, exchanges: readonly (readonly [string, string])[]): string {
  const script = join(folder, SHELL_FOLDER, 'editor.cjs');
  const turn = join(folder, SHELL_FOLDER, 'turn');
  writeFileSync(
    script,
    `const fs = require('node:fs');
const turn = fs.existsSync(${JSON.stringify(turn)}) ? Number(fs.readFileSync(${JSON.stringify(turn)}, 'utf8')) : 0;
fs.writeFileSync(${JSON.stringify(turn)}, String(turn + 1));
const file = process.argv.at(-1);
const [from, to] = ${JSON.stringify(exchanges)}[turn] ?? ['', ''];
fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(from, to));
`,
  );
  return `EDITOR="${process.execPath} ${script}"`;
}

function kept(folder: string): string[] {
  return pathsIn(folder).filter((path) => /^\.cop\/drafts\/[^.]/.test(path));
}

describeWhereThereIs('tmux', 'cop goal edit --editor', () => {
  it('puts what was typed in the place of the file, and keeps what moved', async () => {
    const folder = workspace();
    const terminal = await realTerminal(folder);
    const editor = editorThat(folder, [['target: 20', 'target: 15']]);
    terminal.type(`${editor} cop goal edit meet --editor`);
    await terminal.waitFor('the log keeps what it was, and why');
    terminal.type('Fewer teams');
    const screen = await terminal.waitFor('Wrote log/2026-11/');
    expect(screen).toContain('  7 -     target: 20\n  7 +     target: 15');
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(GOAL.replace('target: 20', 'target: 15'));
    expect(kept(folder)).toEqual([]);
    const [log = ''] = Object.entries(filesIn(folder)).flatMap(([path, text]) =>
      path.startsWith('log/') ? [text] : [],
    );
    expect(log).toContain('"field":"target","was":20,"is":15,"note":"Fewer teams"');
  });

  it('says which check-ins have no place any more', async () => {
    const folder = workspace();
    expect(cop(['checkin', 'invite', '12', '--no-input'], { cwd: folder }).code).toBe(0);
    const terminal = await realTerminal(folder);
    const editor = editorThat(folder, [['    target: 20\n', '']]);
    terminal.type(`${editor} cop goal edit meet --editor`);
    await terminal.waitFor('the log keeps what it was, and why');
    terminal.type('');
    const screen = await terminal.waitFor('How to mend that: cop check');
    expect(screen.replace(/\s+/g, ' ')).toContain(
      'There is no place any more for 1 check-in: 12 on 24 Nov (log/2026-11/',
    );
  });

  it('offers to go back in where it has an error, with what was typed', async () => {
    const folder = workspace();
    const terminal = await realTerminal(folder);
    const editor = editorThat(folder, [
      ['timeline: Weeks 5-12', 'timelin: Weeks 5-12'],
      ['timelin: Weeks 5-12', 'timeline: Weeks 5-13'],
    ]);
    terminal.type(`${editor} cop goal edit meet --editor`);
    const screen = await terminal.waitFor('Go back into the editor?');
    expect(screen).toContain('.cop/drafts/meet.yaml:3:1 error schema/unknown-key');
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(GOAL);
    terminal.type('y');
    await terminal.waitFor('the log keeps what it was, and why');
    terminal.type('');
    await terminal.waitFor('Changed goals/2026-Q4/meet.yaml');
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(GOAL.replace('5-12', '5-13'));
  });

  it.each(['n', '^C'])('keeps what was typed, and changes nothing, at %s', async (answer) => {
    const folder = workspace();
    const terminal = await realTerminal(folder);
    terminal.type(
      `${editorThat(folder, [['goal:', 'gaol:']])} cop goal edit meet --editor; echo "code $?"`,
    );
    await terminal.waitFor('Go back into the editor?');
    if (answer === 'n') terminal.type('n');
    else terminal.press('C-c');
    const screen = await terminal.waitFor(answer === 'n' ? 'code 3' : 'code 130');
    expect(screen).toContain('What you typed is kept in .cop/drafts/meet.yaml');
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(GOAL);
    expect(kept(folder)).toEqual(['.cop/drafts/meet.yaml']);
  });

  it('loses neither side where the file was changed meanwhile', async () => {
    const folder = workspace();
    const terminal = await realTerminal(folder);
    const editor = editorThat(folder, [
      ['goal:', 'gaol:'],
      ['gaol: Meet', 'goal: See'],
    ]);
    terminal.type(`${editor} cop goal edit meet --editor; echo "code $?"`);
    await terminal.waitFor('Go back into the editor?');
    const theirs = `${GOAL}# theirs\n`;
    writeFileSync(join(folder, FILE), theirs);
    terminal.type('y');
    const screen = await terminal.waitFor('code 5');
    expect(screen).toContain('was changed while you had it open');
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(theirs);
    expect(readFileSync(join(folder, '.cop/drafts/meet.yaml'), 'utf8')).toContain('goal: See');
  });

  it('says so where nothing was changed', async () => {
    const folder = workspace();
    const terminal = await realTerminal(folder);
    terminal.type('EDITOR=true cop goal edit meet --editor; echo "code $?"');
    const screen = await terminal.waitFor('code 0');
    expect(screen).toContain('Nothing to change in goals/2026-Q4/meet.yaml');
    expect(kept(folder)).toEqual([]);
  });

  it('keeps no copy for an editor that is not there', async () => {
    const folder = workspace();
    const terminal = await realTerminal(folder);
    terminal.type('EDITOR=no-such-editor cop goal edit meet --editor; echo "code $?"');
    const screen = await terminal.waitFor('code 2');
    expect(screen).toContain('there is no editor no-such-editor');
    expect(kept(folder)).toEqual([]);
  });

  it('asks which editor where none is known', async () => {
    const terminal = await realTerminal(workspace());
    terminal.type('cop goal edit meet --editor; echo "code $?"');
    expect(await terminal.waitFor('code 2')).toContain('EDITOR=nano');
  });
});

it('cop goal edit --editor needs a terminal, and goes alone', () => {
  const cwd = workspace();
  expect(cop(['goal', 'edit', 'meet', '--editor'], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('an editor needs a terminal'),
  });
  expect(cop(['goal', 'edit', 'meet', '--editor', '--owner', 'ana'], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--editor goes alone'),
  });
});
