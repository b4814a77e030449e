import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { filesIn, folderWith } from '../folder.ts';
import { realTerminal } from '../prompts/tmux.ts';
import { describeWhereThereIs } from '../where-there-is.ts';
import { cop, type Run } from './cop.ts';

const NEW = 'personas/new-analyst.yaml';
const SILENT = 'personas/silent-reader.yaml';

/** As a person writes it: folded text, quotes of two kinds, comments beside. */
const NEW_ANALYST = `# Whom we had in mind from the start
persona:   New analyst   # not "junior"
description: >-
  Six months in;
  reads much, asks little
needs:
  - A first chart that somebody uses   # the most of all
  - "A face to ask"
learns: [by doing]
`;

const COMMUNITY = {
  'cop.yaml': 'format: 1\nname: Chart Guild\ntimezone: Europe/Lisbon\n',
  [NEW]: NEW_ANALYST,
  [SILENT]: 'persona: Silent reader\nstatus: aspired\n',
  'goals/2026-Q4/build.yaml':
    'goal: Meet\ntimeline: October\npersonas: [new-analyst, silent-reader]\n',
  'goals/2026-Q4/tell.yaml': 'goal: Tell\ntimeline: October\npersonas: [new-analyst]\n',
};

interface Edited extends Run {
  readonly cwd: string;
  readonly files: Readonly<Record<string, string>>;
}

function run(words: readonly string[], other: Readonly<Record<string, string>> = {}): Edited {
  const cwd = folderWith({ ...COMMUNITY, ...other });
  return { ...cop(words, { cwd }), cwd, files: filesIn(cwd) };
}

describe('cop persona edit', () => {
  it('changes what it is told and not one character more', () => {
    const lists = ['--needs', 'A face to ask', '--needs', 'A map', '--unset', 'learns'];
    const edited = run(['persona', 'edit', 'new', '--name', 'Newcomer', '--aspired', ...lists]);
    expect(edited).toMatchObject({ code: 0, stdout: '' });
    expect(edited.files).toEqual({
      ...COMMUNITY,
      [NEW]: `# Whom we had in mind from the start
persona:   Newcomer   # not "junior"
description: >-
  Six months in;
  reads much, asks little
status: aspired
needs:
  - "A face to ask"
  - A map
`,
    });
    expect(edited.stderr).toBe(`\
Changed personas/new-analyst.yaml
  2 - persona:   New analyst   # not "junior"
  2 + persona:   Newcomer   # not "junior"
  6 + status: aspired
  7 -   - A first chart that somebody uses   # the most of all
  9 - learns: [by doing]
  9 +   - A map
Look at it: cop persona show new-analyst
`);
  });

  it('puts another text in the place of a folded one', () => {
    const edited = run(['persona', 'edit', 'new', '--description', 'Asks: little # yet']);
    expect(edited.files[NEW]).toBe(
      NEW_ANALYST.replace(/description: >-\n.*\n.*\n/, 'description: "Asks: little # yet"\n'),
    );
  });

  it.each([
    ['new', ['--current']],
    ['silent', ['--aspired']],
    ['new', ['--learns', 'by doing', '--name', 'New analyst']],
    ['new', ['--needs', 'A face to ask', '--needs', 'A first chart that somebody uses']],
    ['new', ['--unset', 'challenges']],
  ])('of %s writes nothing where %j is what is there', (persona, words) => {
    const edited = run(['persona', 'edit', persona, ...words]);
    expect(edited).toMatchObject({ code: 0, stdout: '', files: COMMUNITY });
    expect(edited.stderr).toMatch(/^Nothing to change in personas\/\S+\n$/);
  });

  it('prints a diff that git apply takes, and writes nothing', () => {
    const words = ['persona', 'edit', 'silent', '--current', '--challenges', 'Is shy'];
    const shown = run([...words, '--dry-run']);
    expect(shown).toMatchObject({ code: 0, stderr: '', files: COMMUNITY });
    expect(afterApplying(shown)).toEqual(run(words).files);
  });

  it.each([
    [['new', '--current', '--aspired'], '--current', '--aspired'],
    [['new', '--unset', 'persona'], 'a persona needs a name', '--name'],
    [['new', '--unset', 'name'], 'a persona needs a name', '--name'],
    [['new', '--unset', 'need'], 'there is no key "need"', 'Did you mean needs?'],
    [['new', '--unset', 'needs', '--needs', 'x'], 'say two things', 'Give one of the two'],
    [['new', '--needs', 'x'.repeat(501)], '--needs: this is longer', 'Shorten it'],
    [['nwe-analyst', '--aspired'], 'no persona "nwe-analyst"', 'Did you mean new-analyst?'],
    [['new'], 'what to change is missing', '--name, --description'],
    [['new', '--name', ' '], '--name is blank', 'Say something there'],
    [['new', '--learns', ''], '--learns is blank', '--unset learns'],
  ])('refuses %j, and says what to do', (words, problem, remedy) => {
    const edited = run(['persona', 'edit', ...words]);
    expect(edited).toMatchObject({ code: 2, stdout: '', files: COMMUNITY });
    const text = edited.stderr.replace(/\s+/g, ' ');
    expect(text).toContain(problem);
    expect(text).toContain(remedy);
  });

  it('takes out a key that does not belong there, and finds the persona by its file', () => {
    for (const slip of ['lerns', 'name']) {
      const edited = run(['persona', 'edit', NEW, '--unset', slip], {
        [NEW]: NEW_ANALYST.replace('learns', slip),
      });
      expect(edited).toMatchObject({ code: 0 });
      expect(edited.files[NEW]).toBe(NEW_ANALYST.replace(/learns.*\n/, ''));
    }
  });

  it('mends an error by setting what is wrong, and changes nothing beside one', () => {
    const wrong = { [SILENT]: 'persona: Silent reader\nstatus: hoped   # some day\n' };
    const mended = run(['persona', 'edit', 'silent', '--aspired'], wrong);
    expect(mended).toMatchObject({ code: 0 });
    expect(mended.files[SILENT]).toBe('persona: Silent reader\nstatus: aspired   # some day\n');
    const refused = run(['persona', 'edit', 'silent', '--needs', 'x'], wrong);
    expect(refused).toMatchObject({ code: 3, files: { ...COMMUNITY, ...wrong } });
    expect(refused.stderr).toContain('personas/silent-reader.yaml:2:9 error schema/wrong-type');
  });
});

describe('cop persona remove', () => {
  it('does not remove what goals serve, and says which and how', () => {
    const removed = run(['persona', 'remove', 'new']);
    expect(removed).toMatchObject({ code: 2, stdout: '', files: COMMUNITY });
    expect(removed.stderr).toBe(`\
error: personas/new-analyst.yaml was not removed: the goals build and tell serve
it
  What points at it would stay as it is. To remove it all the same:
  cop persona remove new-analyst --force
`);
  });

  it('removes it all the same with --force, and says how to take it out of the goals', () => {
    const removed = run(['persona', 'remove', 'new', '--force']);
    const { [NEW]: _, ...others } = COMMUNITY;
    expect(removed).toMatchObject({ code: 0, stdout: '', files: others });
    expect(removed.stderr).toBe(`\
New analyst                                                              current
Six months in; reads much, asks little

Needs
  · A first chart that somebody uses
  · A face to ask

Learns
  · by doing

personas/new-analyst.yaml
Removed personas/new-analyst.yaml
It is still named in 2 goals. Take it out there:
  cop goal edit build --persona silent-reader
  cop goal edit tell --unset personas
Next: cop persona list    what is left
`);
    for (const words of [
      ['goal', 'edit', 'build', '--persona', 'silent-reader'],
      ['goal', 'edit', 'tell', '--unset', 'personas'],
    ])
      expect(cop(words, removed).code).toBe(0);
    expect(cop(['check'], removed).stdout).not.toContain('goal/unknown-persona');
  });

  it('removes one that nothing points at, also where it cannot be read', () => {
    const alone = { 'personas/alone.yaml': 'persona:\n' };
    const removed = run(['persona', 'remove', 'alone'], alone);
    expect(removed).toMatchObject({ code: 0, files: COMMUNITY });
  });

  it('prints the removal as a diff that git apply takes', () => {
    const alone = { 'personas/alone.yaml': 'persona: Alone' };
    const shown = run(['persona', 'remove', 'alone', '--dry-run'], alone);
    expect(shown).toMatchObject({ code: 0, stderr: '', files: { ...COMMUNITY, ...alone } });
    expect(afterApplying(shown)).toEqual(COMMUNITY);
  });
});

describeWhereThereIs('tmux', 'at a terminal', () => {
  it('cop persona edit asks for a list anew', async () => {
    const folder = folderWith(COMMUNITY);
    const terminal = await realTerminal(folder);
    terminal.type('cop persona edit new; echo "left with $?"');
    await terminal.waitFor('kind of member? (New analyst)');
    terminal.press('Enter');
    await terminal.waitFor('(Six months in; reads much, asks little)');
    terminal.press('Enter');
    await terminal.waitFor('Up and down');
    terminal.press('Enter');
    await terminal.waitFor('A face to ask. Change them? (y/N)');
    terminal.type('y');
    await terminal.waitFor('One a line; an empty line ends.');
    terminal.type('A face to ask');
    await terminal.waitFor('  A face to ask');
    terminal.press('Enter');
    await terminal.waitFor('Learns: by doing. Change them?');
    terminal.press('Enter');
    await terminal.waitFor('stands in their way?');
    terminal.press('Enter');
    await terminal.waitFor('Write it? (Y/n)');
    terminal.press('Enter');
    await terminal.waitFor('left with 0');
    expect(filesIn(folder)[NEW]).toBe(
      NEW_ANALYST.replace('  - A first chart that somebody uses   # the most of all\n', ''),
    );
  });
});

/** The files once git has applied the diff that was printed. */
function afterApplying({ cwd, stdout }: Edited): Record<string, string> {
  const applied = spawnSync('git', ['apply', '-'], { cwd, input: stdout, encoding: 'utf8' });
  expect({ code: applied.status, stderr: applied.stderr }).toEqual({ code: 0, stderr: '' });
  return filesIn(cwd);
}
