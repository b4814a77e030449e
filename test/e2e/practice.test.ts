import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, filesIn, folderWith } from '../folder.ts';
import { cop, type Run } from './cop.ts';
import { withoutIds } from './mended.ts';

const CHARTER = 'format: 1\nname: Chart Guild\ntimezone: Europe/Lisbon\n';

/** By hand, with columns and comments of their own. */
const WRITTEN = `# What Ana and Ben do
practices:
  - id:       weekly-question
    practice: Ask a question of the week   # in the channel
    strand:   commitment
    rhythm:   every week
    owner:    ana
    since:    2026-11-02

  # Ben
  - id:       welcome-newcomers
    practice: Welcome each newcomer by name
    strand:   commitment
    rhythm:   within 3 days of joining
    shown_by: welcome
    since:    2026-11-02
`;

const ROSTER = `- {"id":"d4k2m8xq","name":"Dee Case","joined":"2026-11-22"}

- {"id":"k3f9x2ab","name":"Kim Lee","joined":"2026-11-23"}
`;

function guild(more: Files = {}): string {
  return folderWith({
    'cop.yaml': CHARTER,
    'facilitation.yaml': WRITTEN,
    'members/roster.yaml': ROSTER,
    ...more,
  });
}

function practice(cwd: string, ...words: string[]): Run {
  return cop(['practice', ...words], { cwd });
}

function facilitation(cwd: string): string {
  return readFileSync(join(cwd, 'facilitation.yaml'), 'utf8');
}

/** The records of a log, without their ids. */
function recorded(cwd: string): readonly object[] {
  return Object.entries(filesIn(cwd))
    .filter(([path]) => path.startsWith('log/'))
    .flatMap(([, text]) => text.trim().split('\n'))
    .map((line) => JSON.parse(line.slice(2)))
    .map(({ id: _, ...says }) => says);
}

describe('cop practice add', () => {
  it('begins facilitation.yaml, and says when it is first due', () => {
    const cwd = folderWith({ 'cop.yaml': CHARTER });
    const words = ['Ask a question', '--strand', 'commitment', '--rhythm', 'every  week'];
    const { code, stderr } = practice(cwd, 'add', ...words, '--owner', 'ana');
    expect(stderr).toBe(`\
Wrote facilitation.yaml
  Ask a question: every week, first by Sun 29 Nov 2026
Next: cop practice list    what is due, and until when
`);
    expect(code).toBe(0);
    expect(facilitation(cwd)).toBe(`\
# yaml-language-server: $schema=.cop/schemas/facilitation.json

# What the facilitators do regularly, and how often. Change it by hand whenever
# you like, but not an id: records name the practice by it.
# strand: commitment, contribution or impact.
# rhythm: every week, every 2 weeks, monthly, after each experience, or
#   within 3 days of joining.

practices:
  - id: ask-question
    practice: Ask a question
    strand: commitment
    rhythm: every week
    owner: ana
    since: "2026-11-24"
`);
    expect(cop(['check'], { cwd }).code).toBe(0);
  });

  it('appends to what people wrote, and leaves that as it is', () => {
    const cwd = guild({ 'personas/new-analyst.yaml': 'persona: New analyst\n' });
    const words = ['Thank somebody', '--strand', 'contribution', '--rhythm', 'monthly'];
    practice(cwd, 'add', ...words, '--persona', 'new', '--shown-by', 'stories');
    expect(facilitation(cwd)).toBe(`${WRITTEN}
  - id: thank-somebody
    practice: Thank somebody
    strand: contribution
    rhythm: monthly
    personas: [new-analyst]
    shown_by: story
    since: "2026-11-24"
`);
  });

  it('takes ideas of the ready set once, by enough of their ids, or all of a strand', () => {
    const cwd = guild();
    expect(practice(cwd, 'add', '--idea', 'welcome', '--idea', 'thank').stderr).toContain(
      'There already: Welcome each newcomer by name\nChanged facilitation.yaml\n',
    );
    practice(cwd, 'add', '--ideas', '--strand', 'impact');
    expect(practice(cwd, 'add', '--ideas', '--strand', 'impact').stderr).toMatch(
      /\nNothing was written\.\n$/,
    );
    const { practices } = JSON.parse(practice(cwd, 'list', '--json').stdout);
    const strands = practices.map(({ strand }: { strand: string }) => strand);
    expect(strands.filter((one: string) => one === 'contribution')).toHaveLength(1);
    expect(new Set(strands)).toEqual(new Set(['commitment', 'contribution', 'impact']));
  });

  it('begins a list in a file that has none', () => {
    const cwd = guild({ 'facilitation.yaml': '# Later\npractices:   # none yet\n' });
    expect(practice(cwd, 'add', '--idea', 'welcome').code).toBe(0);
    expect(facilitation(cwd)).toMatch(/^# Later\npractices: {3}# none yet\n {2}- id: welcome-/);
  });

  it.each([
    ['no sentence', [], /practice is missing.*\n.*\n {2}cop practice add "Thank somebody"/],
    ['no strand', ['Meet'], /what it is for is missing.*\n.*--strand commitment/],
    ['no rhythm', ['Meet', '--strand', 'impact'], /how often it is due.*\n.*--rhythm "every week"/],
    ['another strand', ['Meet', '--strand', 'fun'], /"fun" is no strand\n.*commitment, contrib/],
    ['no rhythm that is one', ['Meet', '--rhythm', 'dayly'], /"dayly" is no rhythm\n.*every week/],
    ['no idea', ['--idea', 'bake'], /there is no idea "bake"/],
    ['both', ['Meet', '--idea', 'thank'], /it goes without a sentence\n/],
    ['a blank flag', ['Meet', '--strand', 'impact', '--rhythm', ''], /"" is no rhythm/],
    ['nobody’s persona', ['Meet', '--persona', 'nobody'], /there is no persona yet/],
  ])('says what it needs: %s', (_, words, message) => {
    const cwd = guild();
    const { code, stderr } = practice(cwd, 'add', ...words);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    expect(facilitation(cwd)).toBe(WRITTEN);
  });

  it('does not take for proof what gives the occasion', () => {
    const words = ['Look back', '--strand', 'impact', '--rhythm', 'after each experience'];
    const { code, stderr } = practice(guild(), 'add', ...words, '--shown-by', 'experience');
    expect(code).toBe(2);
    expect(stderr).toContain('--shown-by: each experience would show by itself');
  });

  it('does not touch a file with an error', () => {
    const wrong = WRITTEN.replace('every week', 'sometimes');
    const cwd = guild({ 'facilitation.yaml': wrong });
    const { code, stderr } = practice(cwd, 'add', '--idea', 'thank');
    expect(code).toBe(3);
    expect(stderr).toContain('facilitation.yaml:6:15');
    expect(facilitation(cwd)).toBe(wrong);
  });

  it('prints a diff under --dry-run, and writes nothing', () => {
    const cwd = folderWith({ 'cop.yaml': CHARTER });
    const { stdout } = practice(cwd, 'add', '--ideas', '--dry-run');
    expect(stdout).toMatch(/^diff --git a\/facilitation.yaml b\/facilitation.yaml\nnew file/);
    expect(Object.keys(filesIn(cwd))).toEqual(['cop.yaml']);
    const changed = guild();
    expect(practice(changed, 'add', '--idea', 'thank', '--dry-run').stdout).toContain('\n+  - id:');
    expect(facilitation(changed)).toBe(WRITTEN);
  });
});

describe('cop practice ideas', () => {
  it('adds each by the command that it prints', () => {
    const cwd = folderWith({ 'cop.yaml': CHARTER });
    const { stdout } = practice(cwd, 'ideas');
    const commands = [...stdout.matchAll(/^ {4}cop (practice add --idea \S+)$/gm)];
    for (const [, command = ''] of commands) expect(cop(command.split(' '), { cwd }).code).toBe(0);
    const { ideas } = JSON.parse(practice(cwd, 'ideas', '--json').stdout);
    expect(ideas).toHaveLength(commands.length);
    expect(ideas.every(({ added }: { added: boolean }) => added)).toBe(true);
    expect(practice(cwd, 'ideas', '--strand', 'impact').stdout).toMatch(/^Amplify impact\n/);
  });
});

describe('cop practice done', () => {
  it('records the week, says so, and is taken back', () => {
    const cwd = guild();
    const run = practice(cwd, 'done', 'question', '--by', 'ana', '--note', 'Which map?');
    expect(run.stdout).toBe(`\
Ask a question of the week: done for the week of 23 Nov
  Next by Sun 6 Dec 2026
`);
    expect(withoutIds(run.stderr)).toMatch(
      /^\nWrote log\/2026-11\/.*\nTo take it back: cop undo --by ana\n$/,
    );
    expect(recorded(cwd)).toEqual([
      {
        on: '2026-11-24',
        type: 'practice',
        practice: 'weekly-question',
        outcome: 'done',
        note: 'Which map?',
        by: 'ana',
      },
    ]);
    expect(practice(cwd, 'list').stdout).toMatch(/Ask a question of the week +next by 6 Dec\n/);
    expect(cop(['undo', '--by', 'ana'], { cwd }).code).toBe(0);
    expect(practice(cwd, 'list').stdout).toMatch(/Ask a question of the week +open until 29 Nov\n/);
  });

  it('records it once, and says what shows it', () => {
    const cwd = guild();
    practice(cwd, 'done', 'weekly', '--by', 'ana');
    const again = practice(cwd, 'done', 'weekly');
    expect(again.stdout).toMatch(
      /^Ask a question of the week: done already for the week of 23 Nov\n {2}practice of 24 Nov, by ana: /,
    );
    expect(again.stderr).toMatch(
      /^Nothing was written\. .* cop log practice --practice weekly-question\n$/,
    );
    expect(practice(cwd, 'skip', 'weekly').stdout).toContain('done already');
    expect(practice(cwd, 'done', 'weekly', '--json').stdout).toContain('"records": []');
    expect(recorded(cwd)).toHaveLength(1);
  });

  it('counts a retry with the same key once', () => {
    const cwd = guild();
    practice(cwd, 'done', 'weekly', '--key', 'k-1');
    expect(practice(cwd, 'done', 'weekly', '--key', 'k-1').stdout).toMatch(/^Already recorded as /);
    expect(recorded(cwd)).toHaveLength(1);
  });

  it('is done of a week that went by, and of one that was skipped', () => {
    const cwd = guild();
    expect(practice(cwd, 'skip', 'weekly', '--on', '2026-11-17').stdout).toBe(`\
Ask a question of the week: skipped for the week of 16 Nov
  On Tue 17 Nov 2026
  Next by Sun 29 Nov 2026
`);
    expect(practice(cwd, 'done', 'weekly', '--on', '2026-11-18').stdout).toContain(
      'done for the week of 16 Nov',
    );
    const { practices } = JSON.parse(practice(cwd, 'list', '--json').stdout);
    expect(practices[0].occasions).toEqual({ done: 1, skipped: 0, open: 1, missed: 2 });
  });

  it('asks for whom where it is open for several, and takes the only one', () => {
    const cwd = guild();
    const several = practice(cwd, 'done', 'welcome');
    expect(several).toMatchObject({ code: 2, stdout: '' });
    expect(several.stderr).toMatch(/is open for Dee Case and Kim\s+Lee\n {2}Say for whom: --for/);
    expect(practice(cwd, 'done', 'welcome', '--for', 'kim').stdout).toBe(`\
Welcome each newcomer by name: done for Kim Lee
  Still open for Dee Case
`);
    expect(practice(cwd, 'done', 'welcome').stdout).toBe(
      'Welcome each newcomer by name: done for Dee Case\n',
    );
    const none = practice(cwd, 'done', 'welcome');
    expect(none.stderr).toContain('nothing is open of "Welcome each newcomer by name"');
    expect(none.code).toBe(2);
  });

  it('is shown by the record that the practice names', () => {
    const cwd = guild();
    cop(['log', 'welcome', 'dee'], { cwd });
    expect(practice(cwd, 'done', 'welcome', '--for', 'dee').stdout).toMatch(
      /^Welcome each newcomer by name: done already for Dee Case\n {2}welcome of 24 Nov: /,
    );
  });

  it('is of the experience that was held, also one without a name', () => {
    const cwd = guild();
    practice(cwd, 'add', 'Look back', '--strand', 'impact', '--rhythm', 'after each experience');
    cop(['log', 'experience', '--about', 'Chart clinic'], { cwd });
    const { stdout } = practice(cwd, 'list');
    expect(stdout).toContain('open for Chart clinic of 24 Nov');
    expect(practice(cwd, 'done', 'look').stdout).toContain('done for Chart clinic of 24 Nov');
    const { practices } = JSON.parse(practice(cwd, 'list', '--json').stdout);
    expect(practices.at(-1).occasions).toEqual({ done: 1, skipped: 0, open: 0, missed: 0 });
  });

  it('says which experiences it may be of, where it is open for several, and takes each', () => {
    const cwd = guild();
    const words = ['--strand', 'impact', '--rhythm', 'after each experience'];
    practice(cwd, 'add', 'Look back', ...words);
    practice(cwd, 'edit', 'look', '--since', '2026-11-20');
    cop(['log', 'experience', '--about', '日本語', '--on', '2026-11-23'], { cwd });
    cop(['log', 'experience', '--experience', 'clinic', '--on', '2026-11-22'], { cwd });
    cop(['log', 'experience', '--experience', 'clinic'], { cwd });
    const several = practice(cwd, 'done', 'look');
    expect(several).toMatchObject({ code: 2, stdout: '' });
    const keys = [...several.stderr.matchAll(/--experience\s+([a-z0-9-]+)/g)].map(([, key]) => key);
    expect(keys).toEqual([
      'clinic',
      expect.stringMatching(/^[a-z0-9]+-2026-11-23$/),
      'clinic-2026-11-24',
    ]);
    const [, walk = '', later = ''] = keys;
    const done = (key: string) => practice(cwd, 'done', 'look', '--experience', key);
    expect(done(walk).stdout).toContain('done for 日本語 of 23 Nov\n');
    expect(done(later)).toMatchObject({ stderr: expect.not.stringContaining('Did you mean') });
    const { practices } = JSON.parse(practice(cwd, 'list', '--json').stdout);
    expect(practices.at(-1).occasions).toEqual({ done: 2, skipped: 0, open: 1, missed: 0 });
  });

  it('says so where an experience is nearly one that is there, or nothing was due', () => {
    const cwd = guild();
    practice(cwd, 'add', 'Look back', '--strand', 'impact', '--rhythm', 'after each experience');
    cop(['log', 'experience', '--experience', 'chart-clinic'], { cwd });
    const { stdout, stderr } = practice(cwd, 'done', 'look', '--experience', 'chart-clinik');
    expect(stdout).toContain('Look back: done, beside what was due\n  Still open for chart-clinic');
    expect(stderr).toContain('Did you mean chart-clinic?');
    expect(practice(cwd, 'done', 'weekly', '--on', '2026-10-01').stdout).toContain(
      'done, beside what was due',
    );
  });

  it('says who or what cannot be found, and writes nothing', () => {
    const cwd = guild();
    expect(practice(cwd, 'done').stderr).toContain('cop practice done weekly-question');
    expect(practice(cwd, 'skip').stderr).toContain('cop practice skip weekly-question');
    expect(practice(cwd, 'done', 'bake').stderr).toContain('there is no practice "bake"');
    expect(practice(cwd, 'done', 'welcome', '--for', 'zoe').code).toBe(2);
    expect(practice(cwd, 'done', 'weekly', '--on', 'someday').code).toBe(2);
    const none = cop(['practice', 'done', 'x'], { cwd: folderWith({ 'cop.yaml': CHARTER }) });
    expect(none.stderr).toContain(
      'there is no practice yet\n  There is a ready set: cop practice ideas',
    );
    const wrong = guild({ 'facilitation.yaml': WRITTEN.replace('every week', 'sometimes') });
    expect(practice(wrong, 'done', 'weekly')).toMatchObject({ code: 3, stdout: '' });
    expect(practice(cwd, 'done', 'weekly', '--dry-run').stdout).toMatch(/^diff --git/);
    expect(recorded(cwd)).toEqual([]);
  });
});

describe('cop practice edit', () => {
  it('changes what is said, and leaves the rest as it is', () => {
    const cwd = guild();
    const wishes = ['--rhythm', 'every 2 weeks', '--unset', 'owner', '--since', '2026-12-07'];
    expect(practice(cwd, 'edit', 'weekly', ...wishes).code).toBe(0);
    expect(facilitation(cwd)).toBe(
      WRITTEN.replace('every week', 'every 2 weeks')
        .replace('    owner:    ana\n', '')
        .replace('2026-11-02', '2026-12-07'),
    );
  });

  it('mends a practice whose rhythm makes no sense', () => {
    const cwd = guild({ 'facilitation.yaml': WRITTEN.replace('every week', 'sometimes') });
    expect(practice(cwd, 'edit', 'weekly', '--rhythm', 'every week').code).toBe(0);
    expect(facilitation(cwd)).toBe(WRITTEN);
  });

  it.each([
    [['weekly'], /what to change is missing/],
    [['weekly', '--unset', 'id'], /records name a practice by its id/],
    [['weekly', '--unset', 'rhythm'], /a practice has a rhythm\n.*--rhythm "every 2 weeks"/],
    [['weekly', '--owner', ''], /--owner is blank\n.*--unset owner/],
    [['weekly', '--since', 'soon'], /--since: the calendar has no day "soon"/],
    [['welcome', '--shown-by', 'welcom'], /"welcom" is no type of record\n.*Did you mean welcome/],
    [['bake', '--owner', 'ana'], /there is no practice "bake"/],
  ])('refuses %j', (words, message) => {
    const cwd = guild();
    const { code, stderr } = practice(cwd, 'edit', ...words);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    expect(facilitation(cwd)).toBe(WRITTEN);
  });
});

describe('cop practice remove', () => {
  it('takes one out with its comment, and the file with the last', () => {
    const cwd = guild();
    expect(practice(cwd, 'remove', 'welcome').stderr).toMatch(/\nNext: cop practice list .*\n$/);
    expect(facilitation(cwd)).toBe(WRITTEN.slice(0, WRITTEN.indexOf('  # Ben')));
    const last = practice(cwd, 'remove', 'weekly');
    expect(last.stderr).toContain('Ask a question of the week\nRemoved facilitation.yaml\n');
    expect(Object.keys(filesIn(cwd))).toEqual(['cop.yaml', 'members/roster.yaml']);
    expect(practice(cwd, 'list').stdout).toMatch(/^No practices yet\./);
  });

  it('asks for --force where records name it; they stay', () => {
    const cwd = guild();
    practice(cwd, 'done', 'weekly');
    const refused = practice(cwd, 'remove', 'weekly');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('weekly-question was not removed: 1 record names it');
    expect(practice(cwd, 'remove', 'weekly', '--force').stderr).toContain(
      '1 record that names it stays in the log',
    );
    expect(recorded(cwd)).toHaveLength(1);
  });
});

describe('cop init', () => {
  const INIT = ['init', '--name', 'Guild', '--timezone', 'Europe/Lisbon'];

  it('begins with the ready set where a flag says so', () => {
    const cwd = folderWith();
    const { stderr } = cop([...INIT, '--practices'], { cwd });
    expect(stderr).toMatch(/^Wrote cop\.yaml, facilitation\.yaml and \.cop\/schemas\/\n/);
    expect(stderr).toMatch(/\n {2}cop practice list {4}what is due regularly\n$/);
    const { ideas } = JSON.parse(practice(cwd, 'ideas', '--json').stdout);
    expect(ideas.every(({ added }: { added: boolean }) => added)).toBe(true);
  });

  it.each([[[]], [['--no-practices']]])(
    'begins without them by %j, and says where they are',
    (flags) => {
      const cwd = folderWith();
      expect(cop([...INIT, ...flags], { cwd }).stderr).toMatch(
        /\n {2}cop practice ideas {4}what to do regularly\n$/,
      );
      expect(Object.keys(filesIn(cwd))).not.toContain('facilitation.yaml');
    },
  );
});
