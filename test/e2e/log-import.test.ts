import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, filesIn, folderWith } from '../folder.ts';
import { cop, type Run } from './cop.ts';

const FILES: Files = {
  'cop.yaml': 'format: 1\nname: Chart Guild\ntimezone: Europe/Lisbon\n',
  'goals/2026-Q4/meet.yaml': `goal: Get to know one another
timeline: Whole quarter
key_results:
  - id: came
    key_result: Have 4 people come
    target: 4
    measure: {distinct: attendances, of: members}
`,
  'members/roster.yaml': [
    '- {"id":"k7f3q9xd","name":"Ana Example","email":"ana@example.org"}\n',
    '- {"id":"p2m8r4tw","name":"Ben Sample"}\n',
  ].join('\n'),
};

const TEAMS = `1. Summary
Meeting title\tGuild hour
Attended participants\t3
Start time\t14/11/26, 09:29:07

2. Participants
Name\tFirst join\tLast leave\tIn-meeting duration\tEmail\tParticipant ID (UPN)\tRole
Example, Ana\t14/11/26, 09:30:46\t14/11/26, 09:50:12\t19m 26s\tana@example.org\tana@example.org\tOrganizer
Sample, Ben\t14/11/26, 09:31:46\t14/11/26, 09:50:12\t18m 26s\t\t\tPresenter
New, Zoe\t14/11/26, 09:31:46\t14/11/26, 09:50:12\t8m 26s\tzoe@example.org\t\tPresenter

3. In-Meeting activities
Name\tJoin time\tLeave time\tDuration\tEmail\tRole
Example, Ana\t14/11/26, 09:30:46\t14/11/26, 09:50:12\t19m 26s\tana@example.org\tOrganizer
`;

const SURVEY = `"Timestamp","Username","How much do you feel you belong? [1-5]","What could be better?"
"2026/10/17 6:31:58 PM GMT","ana@example.org","4","More coffee"
"2026/10/18 6:31:58 PM GMT","ben@example.org","5","Less talk"
`;

/** A community with what Teams and Google Forms exported, as they write it. */
function workspace(): string {
  const cwd = folderWith({ ...FILES, 'answers.csv': SURVEY });
  writeFileSync(join(cwd, 'meeting.csv'), `\ufeff${TEAMS}`, 'utf16le');
  return cwd;
}

const ATTENDANCE = ['meeting.csv', '--type', 'attendance', '--experience', 'guild-hour'];
const RESPONSES = ['answers.csv', '--type', 'response', '--survey', 'autumn'];

function run(cwd: string, ...words: string[]): Run {
  return cop(['log', 'import', ...words], { cwd });
}

/** Every record of the log, without its id and its key, in the order of the files. */
function recorded(cwd: string): Record<string, unknown>[] {
  return Object.entries(filesIn(cwd))
    .filter(([path]) => path.startsWith('log/'))
    .flatMap(([, text]) => text.trimEnd().split('\n'))
    .map((line) => {
      const { id: _, key: __, ...record } = JSON.parse(line.slice(2));
      return record;
    });
}

describe('cop log import', () => {
  it('shows what it understood and what would be recorded, and writes nothing', () => {
    const cwd = workspace();
    const before = filesIn(cwd);
    const { code, stdout, stderr } = run(cwd, ...ATTENDANCE);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`\
meeting.csv: Microsoft Teams: who came to a meeting, 3 rows
  UTF-16 · parted by tabs · columns named on line 7
  "Guild hour" · guild-hour · Sat 14 Nov 2026

Column                Taken for             For example
Name                  the name              Example, Ana
Email                 the e-mail address    ana@example.org
Participant ID (UPN)  a further address     ana@example.org
First join            the day               14/11/26, 09:30:46
In-meeting duration   how long they stayed  19m 26s
Not used: Last leave · Role
"14/11/26, 09:30:46" in First join is Sat 14 Nov 2026, the day first

1 attendance to record, of 1 person
  line 8: Ana Example, Guild hour, guild-hour, 19 minutes

1 row of somebody by a name alone
  line 9: Sample, Ben may be Ben Sample (p2m8r4tw)

1 row of people who are not on the roster, left out
  line 10: New, Zoe, zoe@example.org

Nothing is written yet. To write it:
  cop log import meeting.csv --type attendance --experience guild-hour --apply
  --names takes those who are known by a name alone
  --add-members puts those who are not on the roster there
`);
    expect(filesIn(cwd)).toEqual(before);
  });

  it('records who came, adds who is new, and says what that moves', () => {
    const cwd = workspace();
    const flags = ['--names', '--add-members', '--apply'];
    const { code, stdout, stderr } = run(cwd, ...ATTENDANCE, ...flags);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Recorded 3 attendances on Sat 14 Nov 2026\n {2}1 put on the roster\n/);
    expect(stdout).toContain('Have 4 people come: 3 of 4');
    expect(stderr).toContain('To take it back: cop undo (who was added stays on the roster)');
    expect(recorded(cwd)).toMatchObject([
      { type: 'attendance', members: ['k7f3q9xd'], experience: 'guild-hour', minutes: 19 },
      { type: 'attendance', members: ['p2m8r4tw'], minutes: 18 },
      { type: 'attendance', minutes: 8 },
    ]);
    expect(cop(['check', '--severity', 'error'], { cwd }).stdout).not.toContain('error');
  });

  it('records nothing when it is done again, also by somebody on another branch', () => {
    const cwd = workspace();
    const flags = ['--names', '--add-members', '--apply'];
    run(cwd, ...ATTENDANCE, ...flags);
    const after = filesIn(cwd);
    const again = run(cwd, ...ATTENDANCE, ...flags);
    expect(again.stdout).toBe('Nothing to record\n  3 recorded already\n');
    expect(filesIn(cwd)).toEqual(after);
    const other = workspace();
    run(other, ...ATTENDANCE, ...flags);
    const theirs = Object.entries(filesIn(other)).filter(([path]) => path.startsWith('log/'));
    const merged = folderWith({ ...after, ...Object.fromEntries(theirs) });
    expect(cop(['log', 'list', '--json'], { cwd: merged }).stdout.match(/"id"/g)).toHaveLength(3);
  });

  it('is taken back as a whole by undo, and recorded anew only where that is said', () => {
    const cwd = workspace();
    run(cwd, ...RESPONSES, '--apply');
    const undone = cop(['undo'], { cwd });
    expect(undone.stderr).toContain(
      'cop log import FILE --type response --survey autumn --again --apply',
    );
    expect(JSON.parse(cop(['log', 'list', '--json'], { cwd }).stdout).records).toEqual([]);
    expect(run(cwd, ...RESPONSES).stdout).toContain('2 rows recorded before, and withdrawn since');
    expect(run(cwd, ...RESPONSES, '--again', '--apply').stdout).toContain('Recorded 2 responses');
    expect(JSON.parse(cop(['log', 'list', '--json'], { cwd }).stdout).records).toHaveLength(2);
  });

  it('records answers without who gave them', () => {
    const cwd = workspace();
    run(cwd, ...RESPONSES, '--apply');
    expect(recorded(cwd)).toEqual([
      { on: '2026-10-17', type: 'response', survey: 'autumn', answers: { belonging: 4 } },
      { on: '2026-10-18', type: 'response', survey: 'autumn', answers: { belonging: 5 } },
    ]);
    const log = Object.entries(filesIn(cwd)).filter(([path]) => path.startsWith('log/'));
    expect(JSON.stringify(log)).not.toMatch(/@|ana|ben@/);
  });

  it('keeps how the columns were read, and reads the next file so', () => {
    const cwd = workspace();
    writeFileSync(join(cwd, 'a.csv'), 'Quando,Contacto\n2026-11-03,ana@example.org\n');
    const wishes = ['--column', 'on=Quando', '--column', 'email=Contacto'];
    run(cwd, 'a.csv', '--type', 'attendance', ...wishes, '--keep', 'ours', '--apply');
    expect(readFileSync(join(cwd, 'cop.yaml'), 'utf8')).toContain('email: Contacto');
    writeFileSync(join(cwd, 'b.csv'), 'Quando,Contacto\n2026-11-10,ana@example.org\n');
    run(cwd, 'b.csv', '--type', 'attendance', '--as', 'ours', '--apply');
    expect(recorded(cwd).map(({ on }) => on)).toEqual(['2026-11-03', '2026-11-10']);
  });

  it('keeps how the columns were read also where there is nothing to record', () => {
    const cwd = workspace();
    run(cwd, ...ATTENDANCE, '--apply');
    const { code } = run(cwd, ...ATTENDANCE, '--keep', 'teams', '--apply');
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, 'cop.yaml'), 'utf8')).toContain('teams:');
  });

  it('prints the records as a diff under --dry-run, and writes nothing', () => {
    const cwd = workspace();
    const before = filesIn(cwd);
    const { stdout } = run(cwd, ...RESPONSES, '--apply', '--dry-run');
    expect(stdout.match(/^\+- /gm)).toHaveLength(2);
    expect(filesIn(cwd)).toEqual(before);
  });

  it('says all of it as JSON', () => {
    const cwd = workspace();
    const { records, not_on_the_roster, by_name_alone, applied } = JSON.parse(
      run(cwd, ...ATTENDANCE, '--json').stdout,
    );
    expect(applied).toBe(false);
    expect(records).toMatchObject([{ line: 8, members: ['k7f3q9xd'], minutes: 19 }]);
    expect(not_on_the_roster).toEqual([{ line: 10, why: 'New, Zoe, zoe@example.org' }]);
    expect(by_name_alone).toEqual([{ line: 9, name: 'Sample, Ben', id: 'p2m8r4tw' }]);
  });

  it('parts what does not fit into one file', () => {
    const cwd = workspace();
    const rows = Array.from({ length: 9000 }, (_, index) => `${index},2026-11-03,${index % 5}`);
    writeFileSync(join(cwd, 'many.csv'), ['Response ID,Date,Mood', ...rows].join('\n'));
    run(cwd, 'many.csv', '--type', 'response', '--survey', 'many', '--apply');
    const files = Object.entries(filesIn(cwd)).filter(([path]) => path.startsWith('log/'));
    expect(files.length).toBeGreaterThan(1);
    for (const [, text] of files) expect(text.length).toBeLessThan(1_048_576);
    expect(recorded(cwd)).toHaveLength(9000);
    cop(['undo'], { cwd });
    expect(JSON.parse(cop(['log', 'list', '--json'], { cwd }).stdout).records).toEqual([]);
  });
});

describe('what cannot be imported', () => {
  it.each([
    [['nothing.csv'], 3, 'there is no file nothing.csv'],
    [['answers.csv', '--type', 'response'], 2, 'not said which survey'],
    [['answers.csv', '--type', 'checkin'], 2, 'a check-in has a command of its own'],
    [['plain.csv'], 2, '--type attendance'],
    [['plain.csv', '--type', 'attendance'], 2, 'on which day it was'],
    [['plain.csv', '--type', 'attendance', '--on', '2026-12-24'], 2, 'has not come yet'],
    [['plain.csv', '--type', 'attendance', '--on', '24.12.'], 2, '--on'],
    [[...ATTENDANCE, '--as', 'ours'], 2, 'cop.yaml keeps no import called "ours"'],
    [[...ATTENDANCE, '--column', 'email'], 2, 'Write it as --column on="Date"'],
    [[...ATTENDANCE, '--column', 'email=Emial'], 2, 'Did you mean "Email"?'],
    [['meeting.csv', '--experience', 'Guild hour'], 2, 'Write guild-hour'],
    [['open.csv', '--type', 'attendance'], 3, 'open.csv'],
  ])('%j', (words, exit, says) => {
    const cwd = workspace();
    writeFileSync(join(cwd, 'plain.csv'), 'Colour,Email\nred,ana@example.org\n');
    writeFileSync(join(cwd, 'open.csv'), 'Date,Email\n2026-11-03,"ana@example.org\n');
    const before = filesIn(cwd);
    const { code, stderr } = run(cwd, ...words);
    expect({ code, stderr: stderr.replace(/\s+/g, ' ') }).toEqual({
      code: exit,
      stderr: expect.stringContaining(says),
    });
    expect(filesIn(cwd)).toEqual(before);
  });
});
