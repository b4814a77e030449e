import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, folderWith } from '../folder.ts';
import { cop, type Run } from './cop.ts';

/** A log of these records. */
function log(...records: readonly object[]): string {
  return records.map((one) => `- ${JSON.stringify(one)}\n`).join('');
}

const CLINIC = '01M9V2X8Q4T7B1N5C3D6F8G0HJ';

const COMMUNITY = {
  'cop.yaml': 'format: 1\nname: Chart Guild\ntimezone: Europe/Lisbon\n',
  'personas/new-analyst.yaml':
    'persona: New analyst\nneeds: [A first chart that somebody uses]\nlearns: [by doing]\n',
  'personas/silent-reader.yaml': 'persona: Silent reader\nstatus: aspired\n',
  'goals/2026-Q4/meet.yaml':
    'goal: Meet one another\ntimeline: Whole quarter\npersonas: [new-analyst]\n',
  'goals/2026-Q4/adrift.yaml': 'goal: Drift along\ntimeline: Whole quarter\n',
  'goals/2026-Q3/of-old.yaml': 'goal: Of old\ntimeline: Whole quarter\npersonas: [silent-reader]\n',
  'facilitation.yaml': `practices:
  - {id: welcome, practice: Welcome each newcomer, strand: commitment, rhythm: every week, personas: [new-analyst]}
  - {id: thank, practice: Thank a contribution, strand: contribution, rhythm: monthly}
`,
  'members/roster.yaml': log({ id: 'k7f3q9xd', name: 'Ana Example', persona: 'new-analyst' }),
  'log/2026-11/a.yaml': log({
    id: CLINIC,
    on: '2026-11-12',
    type: 'experience',
    about: 'Chart clinic',
    personas: ['new-analyst'],
  }),
};

function run(words: readonly string[], other: Readonly<Record<string, string>> = {}): Run {
  return cop(words, { cwd: folderWith({ ...COMMUNITY, ...other }) });
}

describe('cop persona coverage', () => {
  it('shows what serves whom, and what comes next', () => {
    const { code, stdout, stderr } = run(['persona', 'coverage']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`\
Chart Guild · What serves whom in 2026-Q4                        Tue 24 Nov 2026

New analyst                                                   current · 1 member
  Goals        · Meet one another                                    not counted
  Experiences  · Chart clinic                                  12 Nov · for them
  Practices    · Welcome each newcomer                                every week
  Needs        ✔ A first chart that somebody uses
                 shares “chart” with the experience “Chart clinic”
  Learns       · by doing

Silent reader                                         hoped for · no members yet
  Goals        none
  Experiences  none
  Practices    none
  Needs        Its file says nothing yet of needs, ways of learning and
               challenges

For everybody
  · Thank a contribution                                                 monthly

For nobody in particular yet
  · Goal: Drift along                                           names no persona

Named by nothing yet
  · Silent reader

✔ shares a telling word with something that serves the persona. The others
nothing here names yet: a question, no verdict, for the same may be said in
other words.

Nothing serves Silent reader yet, and a goal is open for it:
cop goal edit adrift --persona silent-reader
`);
  });

  it('prints a command that closes the gap', () => {
    const cwd = folderWith(COMMUNITY);
    expect(cop(['goal', 'edit', 'adrift', '--persona', 'silent-reader'], { cwd }).code).toBe(0);
    const { stdout } = cop(['persona', 'coverage'], { cwd });
    expect(stdout).not.toMatch(/Named by nothing yet|For nobody in particular yet/);
  });

  it('looks at another quarter, whose goals are others', () => {
    const { stdout } = run(['persona', 'coverage', '--quarter', '2026-Q3', '--json']);
    const { quarter, personas } = JSON.parse(stdout);
    expect(quarter).toBe('2026-Q3');
    expect(personas).toMatchObject([
      { id: 'new-analyst', goals: [], experiences: [] },
      { id: 'silent-reader', goals: [{ id: 'of-old' }], served: true },
    ]);
  });

  it('writes a page, Markdown or JSON by the ending, and prints them by --format', () => {
    const cwd = folderWith(COMMUNITY);
    const formats = { 'whom.html': 'html', 'whom.md': 'markdown', 'whom.json': 'json' };
    for (const [file, format] of Object.entries(formats)) {
      const written = cop(['persona', 'coverage', '--output', file], { cwd });
      expect(written).toMatchObject({ code: 0, stdout: '', stderr: `Wrote ${file}\n` });
      const printed = cop(['persona', 'coverage', '--format', format], { cwd }).stdout;
      expect(readFileSync(join(cwd, file), 'utf8').trimEnd()).toBe(printed.trimEnd());
    }
    expect(readFileSync(join(cwd, 'whom.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });

  it.each([
    [['--output', 'whom.csv'], 'a coverage is no .csv file'],
    [['--json', '--format', 'html'], '--json is for json, and --format says html'],
    [['--format', 'csv'], '"csv" is no format'],
    [['--quarter', 'soon'], '--quarter'],
  ])('refuses %j', (flags, message) => {
    const { code, stdout, stderr } = run(['persona', 'coverage', ...flags]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('refuses files that cannot be used as they are', () => {
    const { code, stderr } = run(['persona', 'coverage'], {
      'facilitation.yaml': 'practices: 3\n',
    });
    expect(code).toBe(3);
    expect(stderr).toContain('facilitation.yaml');
  });

  it('says what to do first in an empty community', () => {
    const cwd = folderWith({ 'cop.yaml': COMMUNITY['cop.yaml'] });
    const { code, stdout } = cop(['persona', 'coverage'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('No personas yet.');
    expect(stdout).toContain('cop persona add');
  });
});

describe('whom an experience was for', () => {
  it('is said by enough of an id, several times or with commas', () => {
    const cwd = folderWith(COMMUNITY);
    const words = ['log', 'experience', '--about', 'Map walk'];
    expect(
      cop([...words, '--personas', 'new, silent', '--personas', 'new-analyst'], { cwd }),
    ).toMatchObject({ code: 0 });
    const written = Object.values(filesIn(cwd)).find((text) => text.includes('Map walk'));
    expect(written).toContain('"personas":["new-analyst","silent-reader"]');
  });

  it('is refused where no file has that id, with what comes nearest', () => {
    const cwd = folderWith(COMMUNITY);
    const words = ['log', 'experience', '--about', 'Map walk', '--personas', 'silent-raeder'];
    const { code, stderr } = cop(words, { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('there is no persona "silent-raeder"');
    expect(stderr).toContain('Did you mean silent-reader?');
    expect(filesIn(cwd)).toEqual(COMMUNITY);
  });

  it('is put right by a correction, as check says where an id has no file', () => {
    const cwd = folderWith({
      ...COMMUNITY,
      'log/2026-11/a.yaml': COMMUNITY['log/2026-11/a.yaml'].replace('new-analyst', 'new-analist'),
    });
    const found = cop(['check'], { cwd }).stdout;
    expect(found).toContain('record/unknown-persona');
    const [, command = ''] = /cop (log correct .*)/.exec(found) ?? [];
    expect(command).toBe(
      'log correct 8G0HJ --personas new-analyst'.replace('8G0HJ', CLINIC.slice(-6)),
    );
    expect(cop(command.split(' '), { cwd }).code).toBe(0);
    expect(cop(['check'], { cwd }).stdout).not.toContain('record/unknown-persona');
  });

  it('keeps a persona from being removed, as practices do', () => {
    const { code, stderr } = run(['persona', 'remove', 'new']);
    expect(code).toBe(2);
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      'was not removed: 1 record names it, the goal meet serves it, and the practice welcome serves it',
    );
    const forced = run(['persona', 'remove', 'new', '--force']);
    expect(forced.stderr).toContain('1 record that names it stays in the log');
    expect(forced.stderr).toContain('  cop goal edit meet --unset personas\n');
    expect(forced.stderr).toContain('  cop practice edit welcome --unset personas\n');
  });
});
