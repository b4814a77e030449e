import { spawnSync } from 'node:child_process';
import { chmodSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, folderWith } from '../folder.ts';
import { realTerminal, SHELL_FOLDER } from '../prompts/tmux.ts';
import { describeWhereThereIs } from '../where-there-is.ts';
import { cop, type Run } from './cop.ts';

const GOAL = 'goals/2026-Q4/build.yaml';
const MOVED = 'goals/2027-Q1/build.yaml';
const MORE = 'goals/2027-Q1/build-more.yaml';
const CHECK_IN = 'log/2026-11/2026-11-03-01JBQ00000000000000000000A.yaml';

/** As a person writes it: aligned, with comments beside and between. */
const BUILD = `# Our first goal
goal:      Get to know one another
timeline:  Weeks 1-13       # all of it
owner:     ana              # until Christmas
personas:
  - new-analyst   # above all
  - silent-reader
key_results:
  # counted by hand
  - id: members
    key_result: Invite at least 20 members
    target: 20
  - id: clinics
    key_result: Lead 3 clinics
    target: 3
    timeline: 2026-12-07 to 2026-12-20
`;

const COMMUNITY = {
  'cop.yaml': 'format: 1\nname: Chart Guild\ntimezone: Europe/Lisbon\n',
  'personas/new-analyst.yaml': 'persona: New analyst\n',
  'personas/power-user.yaml': 'persona: Power user\n',
  'personas/silent-reader.yaml': 'persona: Silent reader\n',
  [GOAL]: BUILD,
  [MORE]: `goal: More of it
timeline: Whole quarter
continues: build
key_results:
  - id: members
    key_result: Invite 30 members
    target: 30
`,
  [CHECK_IN]: `- ${JSON.stringify({
    id: '01JBQ00000000000000000000A',
    on: '2026-11-03',
    type: 'check-in',
    key_result: 'build/members',
    value: 12,
  })}\n`,
};

interface Edited extends Run {
  readonly cwd: string;
  /** The files once it has run, without the records that it wrote. */
  readonly files: Readonly<Record<string, string>>;
  /** The records that it wrote, without their ids. */
  readonly recorded: readonly unknown[];
}

/** Runs a command in the community, perhaps with other files in it. */
function run(words: readonly string[], other: Readonly<Record<string, string>> = {}): Edited {
  const cwd = folderWith({ ...COMMUNITY, ...other });
  const done = cop(words, { cwd });
  const all = Object.entries(filesIn(cwd));
  const isNew = ([path]: [string, string]) => path.startsWith('log/') && path !== CHECK_IN;
  const recorded = all.filter(isNew).flatMap(([, text]) => recordsIn(text));
  const files = Object.fromEntries(all.filter((one) => !isNew(one)));
  return { ...done, cwd, files, recorded };
}

function recordsIn(text: string): unknown[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id: _, ...record } = JSON.parse(line.slice(2));
      return record;
    });
}

/** What was said, with the ULIDs of new records left out. */
function said({ stderr }: Run): string {
  return stderr.replace(/01[0-9A-Z]{24}/g, 'ULID');
}

const UNCHANGED = { files: COMMUNITY, recorded: [] };

describe('cop goal edit', () => {
  it('changes what it is told and not one character more', () => {
    const edited = run(['goal', 'edit', 'build', '--owner', 'ben', '--weight', '2']);
    expect(edited).toMatchObject({ code: 0, stdout: '', recorded: [] });
    const text = BUILD.replace('ana  ', 'ben  ').replace(
      '  - silent-reader\n',
      '  - silent-reader\nweight: 2\n',
    );
    expect(edited.files).toEqual({ ...COMMUNITY, [GOAL]: text });
    expect(edited.stderr).toBe(`\
Changed goals/2026-Q4/build.yaml
  4 - owner:     ana              # until Christmas
  4 + owner:     ben              # until Christmas
  8 + weight: 2
Look at it: cop goal show build
`);
  });

  it('records what moves of a key result that has started, and tells the new dates', () => {
    const words = ['--timeline', 'Weeks 1-14', '--why', 'The tool came late', '--by', 'ana'];
    const edited = run(['goal', 'edit', 'build', ...words]);
    expect(edited.code).toBe(0);
    expect(edited.files[GOAL]).toBe(BUILD.replace('Weeks 1-13', 'Weeks 1-14'));
    expect(edited.recorded).toEqual([
      {
        on: '2026-11-24',
        type: 'change',
        key_result: 'build/members',
        field: 'timeline',
        was: 'Weeks 1-13',
        is: 'Weeks 1-14',
        note: 'The tool came late',
        by: 'ana',
      },
    ]);
    expect(said(edited)).toBe(`\
Changed goals/2026-Q4/build.yaml
  3 - timeline:  Weeks 1-13       # all of it
  3 + timeline:  Weeks 1-14       # all of it
Wrote log/2026-11/2026-11-24-ULID.yaml
  Weeks 1-14: Mon 28 Sep 2026 – Sun 3 Jan 2027
Recorded: timeline was Weeks 1-13, is Weeks 1-14 (Invite at least 20 members)
Look at it: cop goal show build
`);
  });

  it('records nothing of what is still to begin, and says so of a reason', () => {
    const words = ['goal', 'edit', 'build', '--timeline', 'Weeks 1-6', '--why', 'Less to do'];
    const edited = run([...words, '--as-of', '2026-09-01']);
    expect(edited).toMatchObject({ code: 0, recorded: [] });
    expect(edited.stderr).toContain('so the --why was not kept');
  });

  it('takes the personas for the whole list, and leaves those that stay in their place', () => {
    const both = run(['goal', 'edit', 'build', '--persona', 'silent', '--persona', 'new']);
    expect(both).toMatchObject({ code: 0, ...UNCHANGED });
    expect(both.stderr).toBe('Nothing to change in goals/2026-Q4/build.yaml\n');
    const other = run(['goal', 'edit', 'build', '--persona', 'power', '--persona', 'silent']);
    expect(other.files[GOAL]).toBe(
      BUILD.replace(
        '  - new-analyst   # above all\n  - silent-reader\n',
        '  - silent-reader\n  - power-user\n',
      ),
    );
  });

  it('takes keys out', () => {
    const edited = run(['goal', 'edit', 'build', '--unset', 'owner', '--unset', 'personas']);
    const without = BUILD.split('\n').filter((line) => !/^(owner|personas| {2}- [ns])/.test(line));
    expect(edited.files[GOAL]).toBe(without.join('\n'));
  });

  it.each([
    [['--owner', 'ana']],
    [['--weight', '1']],
    [['--timeline', 'Weeks 1-13', '--quarter', '2026-q4']],
    [['--unset', 'continues']],
  ])('writes nothing where %j is what is there', (words) => {
    const edited = run(['goal', 'edit', 'build', ...words]);
    expect(edited).toMatchObject({ code: 0, ...UNCHANGED });
    expect(edited.stderr).toBe('Nothing to change in goals/2026-Q4/build.yaml\n');
  });

  it('prints a diff that git apply takes, and writes nothing', () => {
    const words = ['goal', 'edit', 'build', '--owner', 'ben', '--timeline', 'October'];
    const shown = run([...words, '--dry-run']);
    expect(shown).toMatchObject({ code: 0, stderr: '', ...UNCHANGED });
    expect(afterApplying(shown)[GOAL]).toBe(run(words).files[GOAL]);
  });

  describe('with another quarter', () => {
    it('moves the file, with its id, its key results and every character', () => {
      const edited = run(['goal', 'edit', 'build', '--quarter', '2027-q1', '--owner', 'ben']);
      const { [GOAL]: _, ...others } = COMMUNITY;
      const text = BUILD.replace('ana  ', 'ben  ');
      expect(edited.files).toEqual({ ...others, [MOVED]: text });
      expect(edited.recorded).toMatchObject([
        {
          key_result: 'build/members',
          field: 'timeline',
          was: 'Weeks 1-13 of 2026-Q4',
          is: 'Weeks 1-13 of 2027-Q1',
        },
      ]);
      expect(said(edited)).toBe(`\
Moved goals/2026-Q4/build.yaml to goals/2027-Q1/build.yaml
  4 - owner:     ana              # until Christmas
  4 + owner:     ben              # until Christmas
Wrote log/2026-11/2026-11-24-ULID.yaml
  Weeks 1-13: Mon 28 Dec 2026 – Sun 28 Mar 2027
The timeline of clinics reaches beyond 2027-Q1: 2027-Q1 begins on 28 Dec 2026;
this begins on 7 Dec 2026
  cop kr edit build/clinics --timeline "Whole quarter"
Recorded: timeline was Weeks 1-13 of 2026-Q4, is Weeks 1-13 of 2027-Q1 (Invite
at least 20 members)
Look at it: cop goal show build
`);
      expect(cop(['goal', 'show', 'build', '--json'], edited).stdout).toContain('"2027-Q1"');
    });

    it('reads a new timeline as one of that quarter', () => {
      const words = ['goal', 'edit', 'build', '--quarter', '2027-Q1', '--timeline', 'Week 2'];
      expect(run(words).stderr).toContain('\n  Week 2: Mon 4 Jan – Sun 10 Jan 2027\n');
    });

    it('prints a diff that git apply takes', () => {
      const words = ['goal', 'edit', 'build', '--quarter', '2027-Q1'];
      const shown = run([...words, '--dry-run']);
      expect(shown).toMatchObject({ code: 0, ...UNCHANGED });
      const applied = afterApplying(shown);
      expect(applied[MOVED]).toBe(BUILD);
      expect(applied[GOAL]).toBeUndefined();
    });

    it('does not write over a file that is there', () => {
      for (const more of [[], ['--dry-run']]) {
        const edited = run(['goal', 'edit', MORE, '--quarter', '2026-Q4', ...more], {
          'goals/2026-Q4/build-more.yaml': '# not a goal yet\n',
        });
        expect(edited).toMatchObject({ code: 2, stdout: '' });
        expect(edited.stderr).toContain('goals/2026-Q4/build-more.yaml is already there');
        expect(edited.files[MORE]).toBe(COMMUNITY[MORE]);
      }
    });

    describe('cut short, so that both files are there', () => {
      const twins = { [MOVED]: BUILD.replace('2026-12-07 to 2026-12-20', 'Whole quarter') };
      const same = {
        [GOAL]: BUILD.replace('2026-12-07 to 2026-12-20', 'Whole quarter'),
        ...twins,
      };

      it('says so, and which file to take out', () => {
        const edited = run(['goal', 'edit', 'build', '--owner', 'ben'], same);
        expect(edited).toMatchObject({ code: 3, stdout: '' });
        expect(edited.stderr).toContain('2 files have the id "build"');
        expect(edited.stderr).toContain(`${GOAL}: error goal/duplicate-id`);
        expect(edited.stderr).toContain(`${MOVED}: error goal/duplicate-id`);
        expect(edited.stderr).toContain(`goal remove ${GOAL}`);
      });

      it('is ended by what it says, and the records stay with the other', () => {
        const removed = run(['goal', 'remove', GOAL], same);
        expect(removed.code).toBe(0);
        expect(removed.files[GOAL]).toBeUndefined();
        expect(removed.files[MOVED]).toBe(same[MOVED]);
      });

      it('keeps key results from being changed, also by their own ids alone', () => {
        for (const written of ['members', 'build/members']) {
          const edited = run(['kr', 'edit', written, '--target', '25'], same);
          expect(edited.code).toBe(3);
          expect(edited.stderr).toContain('error goal/duplicate-id');
          expect(edited.files[GOAL]).toBe(same[GOAL]);
        }
      });

      it('is not taken for one where the two say different things', () => {
        const edited = run(['goal', 'edit', 'build', '--owner', 'ben'], {
          [MOVED]: 'goal: Another\ntimeline: Whole quarter\n',
        });
        expect(edited.code).toBe(3);
        expect(edited.stderr).toContain('See what they say, and keep one');
      });

      it('leaves both to be named by their files', () => {
        const edited = run(['goal', 'edit', `./${MOVED}`, '--owner', 'ben'], same);
        expect(edited.code).toBe(0);
        expect(edited.files[GOAL]).toBe(same[GOAL]);
        expect(edited.files[MOVED]).toContain('ben');
      });
    });
  });

  it.each([
    [['build', '--timeline', 'soon'], '--timeline: "soon" is no timeline', 'Whole quarter'],
    [['build', '--quarter', '2027'], '--quarter: "2027" is no quarter', 'Write it as 2026-Q4'],
    [['build', '--weight', '0'], '--weight: a weight is more than 0', 'Write 1, 2 or 0.5'],
    [['build', '--weight', ''], '--weight: there is no number', 'Write a number such as'],
    [['build', '--persona', 'newanalyst'], 'no persona "newanalyst"', 'Did you mean new-analyst?'],
    [['build', '--goal', 'x'.repeat(501)], '--goal: this is longer than', 'Shorten it'],
    [['bild', '--owner', 'ben'], 'there is no goal "bild"', 'Did you mean build?'],
    [['bui', '--owner', 'ben'], '"bui" could be 2 goals', 'build, build-more'],
    [['build', '--unset', 'timeline'], 'a goal has a timeline', '--timeline "Whole quarter"'],
    [['build', '--unset', 'goal'], 'a goal is a sentence', '--goal'],
    [['build', '--unset', 'key_results'], 'taken out one by one', 'kr remove'],
    [['build', '--unset', 'onwer'], 'there is no key "onwer"', 'Did you mean owner?'],
    [['build', '--unset', 'colour'], 'there is no key "colour"', 'owner, personas'],
    [['build', '--unset', 'owner', '--owner', 'ben'], 'say two things', 'Give one of the two'],
    [['build'], 'what to change is missing', '--goal, --timeline, --owner'],
    [['build', '--owner', '', '--why', 'x'], '--owner is blank', '--unset owner'],
    [['build', '--persona', ''], '--persona is blank', '--unset personas'],
    [['build', '--goal', ' '], '--goal is blank', 'Say something there'],
    [['build', '--owner', 'a\uFFFDb'], 'bytes that are no text', 'UTF-8'],
  ])('refuses %j, and says what to do', (words, problem, remedy) => {
    const edited = run(['goal', 'edit', ...words]);
    expect(edited).toMatchObject({ code: 2, stdout: '', ...UNCHANGED });
    const text = edited.stderr.replace(/\s+/g, ' ');
    expect(text).toContain(problem);
    expect(text).toContain(remedy);
  });

  it('says of a blank flag beside others that it changed nothing', () => {
    const edited = run(['goal', 'edit', 'build', '--owner', '', '--weight', '2']);
    expect(edited.code).toBe(0);
    expect(edited.files[GOAL]).toContain('owner:     ana');
    expect(edited.stderr).toContain('--owner is blank, so it changed nothing');
    expect(edited.stderr.replace(/\s+/g, ' ')).toContain('To take it out: --unset owner');
  });

  it('leaves a file that is write-protected', () => {
    const cwd = folderWith(COMMUNITY);
    chmodSync(join(cwd, GOAL), 0o444);
    for (const words of [
      ['edit', 'build', '--owner', 'ben'],
      ['edit', 'build', '--quarter', '2027-Q1', '--timeline', 'Weeks 1-3'],
      ['remove', 'build', '--force'],
    ]) {
      const { code, stderr } = cop(['goal', ...words], { cwd });
      expect({ code, stderr }).toMatchObject({
        code: 4,
        stderr: expect.stringContaining(`${GOAL} is write-protected`),
      });
    }
    expect(filesIn(cwd)).toEqual(COMMUNITY);
  });

  it('says where goals may be that it cannot look into, before it says that there are none', () => {
    const cwd = folderWith(COMMUNITY);
    renameSync(join(cwd, 'goals'), join(cwd, 'elsewhere'));
    symlinkSync('elsewhere', join(cwd, 'goals'));
    for (const words of [
      ['goal', 'edit'],
      ['goal', 'remove'],
      ['kr', 'add'],
    ]) {
      const { code, stderr } = cop([...words, 'build'], { cwd });
      expect({ code, stderr }).toMatchObject({
        code: 3,
        stderr: expect.stringContaining('goals: error file/not-regular'),
      });
    }
  });

  it('says of a folder in the place of the file what it is', () => {
    const cwd = folderWith({ ...COMMUNITY, 'goals/2026-Q4/tell.yaml/x.txt': '' });
    const { code, stderr } = cop(['goal', 'edit', 'tell', '--owner', 'ben'], { cwd });
    expect(code).toBe(3);
    expect(stderr).toContain('this is a folder');
  });

  it('says of a file whose name is not quite its id how to rename it', () => {
    const edited = run(['goal', 'edit', 'tell-all', '--owner', 'ben'], {
      'goals/2026-Q4/Tell All.yaml': 'goal: Tell\ntimeline: October\n',
    });
    expect(edited.code).toBe(3);
    expect(edited.stderr).toContain('Rename it to tell-all.yaml');
  });

  describe('where the file has an error', () => {
    const unclear = { [GOAL]: BUILD.replace('Weeks 1-13', 'soon      ') };

    it('mends it by setting what is wrong', () => {
      const edited = run(['goal', 'edit', 'build', '--timeline', 'Weeks 1-13'], unclear);
      expect(edited).toMatchObject({ code: 0, recorded: [] });
      expect(edited.files[GOAL]).toContain('timeline:  Weeks 1-13             # all of it\n');
      expect(cop(['check'], edited).stdout).not.toContain('error');
    });

    it('takes out a key that does not belong there, as it stands', () => {
      for (const slip of ['ownr', 'Owner']) {
        const wrong = { [GOAL]: BUILD.replace('owner:    ', `${slip}:`) };
        const edited = run(['goal', 'edit', 'build', '--unset', slip], wrong);
        expect(edited.code).toBe(0);
        expect(edited.files[GOAL]).toBe(BUILD.replace(/owner.*\n/, ''));
      }
    });

    it('is not changed elsewhere', () => {
      const edited = run(['goal', 'edit', 'build', '--owner', 'ben'], unclear);
      expect(edited).toMatchObject({ code: 3, recorded: [] });
      expect(edited.files[GOAL]).toBe(unclear[GOAL]);
      expect(edited.stderr).toContain('goals/2026-Q4/build.yaml:3:12 error timeline/unclear');
      expect(edited.stderr).toContain('Mend that first: cop check');
    });
  });
});

describe('cop goal remove', () => {
  it('shows the goal, and removes its file', () => {
    const { files, ...removed } = run(['goal', 'remove', 'build-more']);
    const { [MORE]: _, ...others } = COMMUNITY;
    expect(files).toEqual(others);
    expect(removed).toMatchObject({ code: 0, stdout: '' });
    expect(removed.stderr).toBe(`\
More of it
  2027-Q1 · Whole quarter · continues build
  Fri 1 Jan – Wed 31 Mar 2027

  · Invite 30 members
    members · 0 → 30

goals/2027-Q1/build-more.yaml
Removed goals/2027-Q1/build-more.yaml
Next: cop goal list    what is left
`);
  });

  it('does not remove what something points at, and says what and how', () => {
    const removed = run(['goal', 'remove', 'build']);
    expect(removed).toMatchObject({ code: 2, stdout: '', ...UNCHANGED });
    expect(removed.stderr).toBe(`\
error: goals/2026-Q4/build.yaml was not removed: 1 record names it, and the goal
build-more continues it
  What points at it would stay as it is. To remove it all the same:
  cop goal remove build --force
`);
  });

  it('removes it all the same with --force, and leaves the records', () => {
    const removed = run(['goal', 'remove', 'build', '--force']);
    const { [GOAL]: _, ...others } = COMMUNITY;
    expect(removed).toMatchObject({ code: 0, files: others });
    expect(removed.stderr).toContain(`
Removed goals/2026-Q4/build.yaml
1 record that names it stays in the log
It is still named in 1 goal. Take it out there:
  cop goal edit build-more --unset continues
Next: cop goal list    what is left
`);
  });

  it('prints the removal as a diff that git apply takes', () => {
    const shown = run(['goal', 'remove', 'build-more', '--dry-run']);
    expect(shown).toMatchObject({ code: 0, stderr: '', ...UNCHANGED });
    const { [MORE]: _, ...others } = COMMUNITY;
    expect(afterApplying(shown)).toEqual(others);
  });

  it('removes a goal that cannot be read', () => {
    const removed = run(['goal', 'remove', 'build-more'], { [MORE]: 'goal: More\n' });
    expect(removed.code).toBe(0);
    expect(removed.files[MORE]).toBeUndefined();
  });

  it('names the nearest where there is none', () => {
    const removed = run(['goal', 'remove', 'build-mroe']);
    expect(removed).toMatchObject({ code: 2, ...UNCHANGED });
    expect(removed.stderr).toContain('Did you mean build-more?');
  });
});

describeWhereThereIs('tmux', 'at a terminal', () => {
  /** The files of the community, without those of the shell. */
  function community(folder: string): Record<string, string> {
    const files = Object.entries(filesIn(folder));
    return Object.fromEntries(files.filter(([path]) => !path.startsWith(SHELL_FOLDER)));
  }

  it('cop goal edit shows what is there, asks why, and writes only what was changed', async () => {
    const folder = folderWith(COMMUNITY);
    const terminal = await realTerminal(folder);
    terminal.type('cop goal edit build; echo "left with $?"');
    await terminal.waitFor('(Get to know one another)');
    terminal.press('Enter');
    await terminal.waitFor('In which quarter? (2026-Q4)');
    terminal.press('Enter');
    await terminal.waitFor('(Weeks 1-13)');
    terminal.type('Weeks 1-9');
    await terminal.waitFor('Who looks after it? (ana)');
    terminal.type('-');
    await terminal.waitFor('Space ticks one');
    terminal.press('Enter');
    await terminal.waitFor('beside the others? (1)');
    terminal.press('Enter');
    await terminal.waitFor('? Why?');
    terminal.type('The tool came late');
    await terminal.waitFor('Write it? (Y/n)');
    terminal.press('Enter');
    const screen = await terminal.waitFor('left with 0');
    expect(screen).toContain(`
? What do you want for the community?
  Get to know one another
? In which quarter? 2026-Q4
? When? (Weeks 1-3, Week 4, October, Whole quarter, 2026-10-05 to 2026-10-23)
  Weeks 1-9                                        Mon 28 Sep – Sun 29 Nov 2026
? Who looks after it? -
? Which personas does it serve? ◉ New analyst  ◯ Power user  ◉ Silent reader
? How much does it count beside the others? 1

  goals/2026-Q4/build.yaml
    timeline: Weeks 1-13 → Weeks 1-9
    owner: ana → nothing
? Why? It has started already, so the log keeps what it was, and why.
  The tool came late
? Write it? Yes
Changed goals/2026-Q4/build.yaml
`);
    const text = BUILD.replace('Weeks 1-13', 'Weeks 1-9').replace(/owner: .*\n/, '');
    expect(community(folder)[GOAL]).toBe(text);
  });

  it('cop goal edit does not ask about a file with an error, and says what to do', async () => {
    const terminal = await realTerminal(
      folderWith({ ...COMMUNITY, [GOAL]: BUILD.replace('owner:     ana', 'owner:     [ana]') }),
    );
    terminal.type('clear; cop goal edit build; echo "left with $?"');
    const screen = await terminal.waitFor('left with 3');
    expect(screen).toContain('goals/2026-Q4/build.yaml:4:12 error schema/wrong-type');
    expect(screen).toContain(`
error: goals/2026-Q4/build.yaml has an error, so what is there cannot be shown
  Mend it in the file, or set what is wrong by its flag
`);
  });

  it('nothing is written where the person leaves at the last question', async () => {
    const folder = folderWith(COMMUNITY);
    const terminal = await realTerminal(folder);
    terminal.type('cop goal edit build; echo "left with $?"');
    await terminal.waitFor('(Get to know one another)');
    terminal.type('Know one another');
    for (const next of ['quarter?', 'When?', 'after it?', 'Space ticks', 'the others?']) {
      await terminal.waitFor(next);
      terminal.press('Enter');
    }
    await terminal.waitFor('Write it?');
    terminal.press('C-c');
    expect(await terminal.waitFor('left with 130')).toContain('Left; nothing was written');
    expect(community(folder)).toEqual(COMMUNITY);
  });

  it('cop goal remove asks first, and Enter keeps it', async () => {
    const folder = folderWith(COMMUNITY);
    const terminal = await realTerminal(folder);
    terminal.type('cop goal remove build-more');
    await terminal.waitFor('Remove the goal build-more? (y/N)');
    terminal.press('Enter');
    await terminal.waitFor('Nothing was removed.');
    expect(community(folder)).toEqual(COMMUNITY);
    terminal.type('cop goal remove build-more');
    await terminal.waitFor('Remove the goal build-more? (y/N)');
    terminal.type('y');
    await terminal.waitFor('Removed goals/2027-Q1/build-more.yaml');
    expect(community(folder)[MORE]).toBeUndefined();
  });
});

/** The files once git has applied the diff that was printed. */
function afterApplying({ cwd, stdout }: Edited): Record<string, string> {
  const applied = spawnSync('git', ['apply', '-'], { cwd, input: stdout, encoding: 'utf8' });
  expect({ code: applied.status, stderr: applied.stderr }).toEqual({ code: 0, stderr: '' });
  return filesIn(cwd);
}
