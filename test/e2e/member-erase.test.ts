import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ERASED } from '../../src/domain/erasure.ts';
import { type Files, filesIn, folderWith } from '../folder.ts';
import { repositoryWith } from '../hands/repository.ts';
import { cop } from './cop.ts';

const ROSTER = 'members/01K88VZ4M0AAAAAAAAAAAAAAAA.yaml';
const LOG = 'log/2026-11/2026-11-03-01K88VZ4M0AAAAAAAAAAAAAAAB.yaml';
const GOAL = 'goals/2026-Q4/meet.yaml';

function line(says: object): string {
  return `- ${JSON.stringify(says)}\n`;
}

const JOSE = {
  id: 'k3f9x2ab',
  name: 'José Ruiz',
  email: 'jose@example.org',
  handles: { slack: 'jruiz' },
  accounts: { slack: 'U0123ABCD' },
  joined: '2026-10-05',
  skills: ['SQL'],
  role: 'expert',
  'x-phone': '555 123',
};

const RECORDS = [
  { type: 'introduction', members: ['k3f9x2ab', 'p7c2q9zz'], by: 'José', note: 'JOSÉ RUIZ came' },
  { type: 'introduction', members: ['p7c2q9zz', 'm4m4m4m4'], by: 'jruiz' },
  { type: 'contribution', members: ['k3f9x2ab'], about: 'A chart by Jose\u0301 Ruiz', by: 'eva' },
  { type: 'story', members: ['p7c2q9zz'], story: 'jose@EXAMPLE.org helped.\nThanks, @jruiz!' },
  { type: 'x-lunch', with: ['Jose\u0301 Ruiz'], by: 'eva' },
].map((says, index) => ({ id: `01K88VZ4M0AAAAAAAAAAAAAA0${index}`, on: '2026-11-03', ...says }));

const COMMUNITY: Files = {
  'cop.yaml': `# Begun by José Ruiz
format: 1
name: Chart Guild
members: Analysts
timezone: Europe/Lisbon
facilitators: [José Ruiz, Eva]   # jruiz and Eva
`,
  'personas/new-analyst.yaml': 'persona: New analyst\ndescription: As JOSÉ RUIZ was once\n',
  [ROSTER]: `${line(JOSE)}\n${line({ id: 'p7c2q9zz', name: 'Eva Dias', note: 'Knows José Ruiz' })}\n${line({ id: 'm4m4m4m4', name: 'Kim' })}`,
  [GOAL]: `goal:     José Ruiz brings people together  # jruiz
timeline: Whole quarter
owner:    'josé ruiz'
key_results:
  - id: introductions
    key_result: Foster 5 introductions
    target: 5
    measure: {count: introductions}
    owner: jruiz
  - id: contributors
    key_result: >
      Have 10 members contribute, as Jose\u0301
      Ruiz does
    target: 10
    measure: {distinct: contributions, of: members}
`,
  [LOG]: `# kept by JRUIZ\n${RECORDS.map(line).join('')}`,
  'reviews/2026-Q3.yaml': 'by: José Ruiz\ngained: Trust, says José Ruiz\nkey_results: []\n',
  '.cop/drafts/meet.yaml': '# of josé ruiz\ngoal: half written\n',
  'logo.png': new Uint8Array([0x89, 0x50, 0, 1, 2]),
};

const WORDS = ['José Ruiz', 'jose@example.org', 'jruiz', 'U0123ABCD', '555 123'];

/** What `grep -ri` would find, in whatever form a word is written. */
function grep(root: string, words = WORDS): string[] {
  const form = (text: string) => text.normalize('NFD').toLowerCase().replaceAll(/\s+/g, ' ');
  return Object.entries(filesIn(root)).flatMap(([path, text]) =>
    words.filter((word) => form(text).includes(form(word))).map((word) => `${path}: ${word}`),
  );
}

function erase(cwd: string, ...words: string[]) {
  return cop(['member', 'erase', ...words, '--no-input'], { cwd });
}

function json(cwd: string, ...words: string[]): string {
  const { code, stdout, stderr } = cop([...words, '--json'], { cwd });
  expect({ words, code, stderr }).toEqual({ words, code: 0, stderr: '' });
  return stdout;
}

describe('cop member erase', () => {
  it('leaves nothing that grep would find, and every total as it was', () => {
    const cwd = folderWith(COMMUNITY);
    expect(grep(cwd).length).toBeGreaterThan(10);
    const before = json(cwd, 'report');
    const { code, stdout, stderr } = erase(cwd, 'k3f9', '--yes');
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: `Erased José Ruiz in 7 files: [erased] stands in their place.
Their id, k3f9x2ab, stays, and so does all that is counted.

Copies of this folder, backups and mails still have all of it.

A platform’s next export brings them back, unless they are removed there too.
`,
    });
    expect(stdout).toContain(`--- a/${GOAL}\n`);
    expect(grep(cwd)).toEqual([]);
    expect(json(cwd, 'report')).toBe(
      before.replaceAll(/(?:jos(?:é|e\u0301) ruiz|jruiz)/gi, ERASED),
    );
    expect(cop(['check'], { cwd }).stdout).not.toContain('error');
  });

  it('keeps ids, the shape of each file and every byte beside', () => {
    const cwd = folderWith(COMMUNITY);
    erase(cwd, 'José Ruiz', '--yes');
    const after = filesIn(cwd);
    expect(after[ROSTER]).toBe(
      `${line({ id: 'k3f9x2ab', joined: '2026-10-05', role: 'expert', erased: 'yes' })}\n${line({ id: 'p7c2q9zz', name: 'Eva Dias', note: 'Knows [erased]' })}\n${line({ id: 'm4m4m4m4', name: 'Kim' })}`,
    );
    expect(after[LOG]).toBe(
      String(COMMUNITY[LOG])
        .replaceAll(/jos(?:é|e\u0301) ruiz|jruiz|jose@example\.org/gi, ERASED)
        .replace('"José"', `"${ERASED}"`),
    );
    expect(after[GOAL]).toBe(`goal:     "[erased] brings people together"  # [erased]
timeline: Whole quarter
owner:    '[erased]'
key_results:
  - id: introductions
    key_result: Foster 5 introductions
    target: 5
    measure: {count: introductions}
    owner: "[erased]"
  - id: contributors
    key_result: >
      Have 10 members contribute, as [erased] does
    target: 10
    measure: {distinct: contributions, of: members}
`);
    expect(after['cop.yaml']).toContain('facilitators: ["[erased]", Eva]   # [erased] and Eva\n');
  });

  it('lists what it could not change, by file and line, and ends with 1', () => {
    const cwd = folderWith({
      ...COMMUNITY,
      'README.md': 'Ours.\n\nAsk José Ruiz.\n',
      'reports/jose-ruiz.html': '<p>JRUIZ</p>\n',
      'goals/2026-Q4/jruiz-talks.yaml': 'goal: Talks\ntimeline: Whole quarter\nkey_results: []\n',
      'log/2026-11/key.yaml': line({ on: '2026-11-04', type: 'ask', about: 'x', key: 'jruiz-1' }),
      'log/2026-11/broken.yaml': '- {"on": "2026-11-04", "note": "josé ruiz"\n',
      'node_modules/a/index.js': '// José Ruiz\n',
    });
    const { code, stdout } = erase(cwd, 'k3f9', '--yes');
    expect(code).toBe(1);
    const list = stdout.slice(stdout.indexOf('Still there'));
    expect(list.match(/^ {4}\S.*$/gm)).toEqual([
      '    log/2026-11/broken.yaml:1',
      '    log/2026-11/key.yaml:1',
      '    goals/2026-Q4/jruiz-talks.yaml',
      '    README.md:3',
      '    reports/jose-ruiz.html:1',
    ]);
    expect(list).toContain(
      'cop member erase k3f9x2ab --also "José Ruiz" --also "Ruiz, José" --also "jose@example.org" --also jruiz --also U0123ABCD',
    );
  });

  it('changes nothing under --dry-run, and prints a diff that git applies', () => {
    const { folder, git } = repositoryWith(COMMUNITY);
    const dry = erase(folder, 'k3f9', '--dry-run');
    expect(dry.code).toBe(0);
    expect(git('status', '--porcelain')).toBe('');
    const patch = join(folderWith({}), 'erase.diff');
    writeFileSync(patch, dry.stdout);
    git('apply', patch);
    const applied = filesIn(folder);
    git('checkout', '--', '.');
    const { stderr } = erase(folder, 'k3f9', '--yes');
    const ours = (files: object) =>
      Object.entries(files).filter(([path]) => !path.startsWith('.git/'));
    expect(ours(filesIn(folder))).toEqual(ours(applied));
    expect(stderr).toContain('git filter-repo --replace-text ../erase.txt');
    expect(stderr).toContain('regex:(?i)\\bjruiz\\b==>erased');
  });

  it('shows no line of anybody else on the roster in its diff', () => {
    const others = ['a', 'b'].map((one) =>
      line({ id: `m4m4m4m${one}`, email: `${one}@example.org` }),
    );
    for (const between of ['', '\n', '# Of the spring\n\n']) {
      const [first, last] = others;
      const roster = [first, line(JOSE), last].join(between);
      const { folder, git } = repositoryWith({ ...COMMUNITY, [ROSTER]: roster });
      const { stdout } = erase(folder, 'k3f9', '--dry-run');
      expect(stdout).toContain('-- {"id":"k3f9x2ab"');
      expect(stdout).not.toMatch(/[ab]@example\.org/);
      const patch = join(folderWith({}), 'erase.diff');
      writeFileSync(patch, stdout);
      git('apply', ...(between === '' ? ['--unidiff-zero'] : []), patch);
      expect(filesIn(folder)[ROSTER]).toBe(
        roster.replace(
          line(JOSE),
          line({ id: 'k3f9x2ab', joined: '2026-10-05', role: 'expert', erased: 'yes' }),
        ),
      );
    }
  });

  it('takes their stories out of reports, and says how to take them out of the log', () => {
    const path = 'log/2026-11/stories.yaml';
    const id = '01K88VZ4M0AAAAAAAAAAAAST0R';
    const story = { type: 'story', on: '2026-11-04', share: 'yes' };
    const cwd = folderWith({
      ...COMMUNITY,
      [path]: [
        line({ ...story, id, members: ['k3f9x2ab'], story: 'They read my chart' }),
        line({ ...story, members: ['k3f9x2ab', 'p7c2q9zz'], story: 'We met' }),
      ].join(''),
    });
    const { stderr } = erase(cwd, 'k3f9', '--yes');
    expect(stderr).toContain(`
1 story of theirs is no longer shown in reports. To take it out of the log:
  4 Nov, ${path}:1
    cop log withdraw AAST0R
`);
    const { stdout } = cop(['report'], { cwd });
    expect(stdout).toContain('We met');
    expect(stdout).not.toContain('They read my chart');
    expect(cop(['log', 'withdraw', 'AAST0R'], { cwd }).code).toBe(0);
  });

  it('needs --yes where nobody is there to be asked', () => {
    const cwd = folderWith(COMMUNITY);
    const before = filesIn(cwd);
    const { code, stdout, stderr } = erase(cwd, 'k3f9');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Give it: --yes');
    expect(filesIn(cwd)).toEqual(before);
  });

  it('has nothing to do a second time, but looks for a name that it is told', () => {
    const cwd = folderWith(COMMUNITY);
    erase(cwd, 'k3f9', '--yes');
    writeFileSync(join(cwd, 'personas/later.yaml'), 'persona: Later\ndescription: As Pepe was\n');
    const before = filesIn(cwd);
    const again = erase(cwd, 'k3f9');
    expect(again).toMatchObject({ code: 0, stdout: '' });
    expect(again.stderr).toContain('k3f9x2ab was erased before: there is nothing to do');
    expect(filesIn(cwd)).toEqual(before);
    expect(erase(cwd, 'k3f9', '--also', 'PEPE', '--yes').code).toBe(0);
    expect(filesIn(cwd)).toEqual({
      ...before,
      'personas/later.yaml': 'persona: Later\ndescription: As [erased] was\n',
    });
    expect(erase(cwd, 'k3f9', '--also', 'a', '--yes').code).toBe(2);
  });

  it('erases every line of one person', () => {
    const other = line({
      id: 'z9z9z9z9',
      name: 'Pepe R.',
      email: 'pepe@example.org',
      same_as: 'k3f9x2ab',
    });
    const cwd = folderWith({
      ...COMMUNITY,
      'members/01K88VZ4M0AAAAAAAAAAAAAAAB.yaml': other,
      'log/2026-11/more.yaml': line({ on: '2026-11-04', type: 'ask', about: 'As Pepe R. said' }),
    });
    expect(erase(cwd, 'pepe', '--yes').code).toBe(0);
    const after = filesIn(cwd);
    expect(grep(cwd, [...WORDS, 'Pepe'])).toEqual([]);
    expect(after['members/01K88VZ4M0AAAAAAAAAAAAAAAB.yaml']).toBe(
      line({ id: 'z9z9z9z9', same_as: 'k3f9x2ab', erased: 'yes' }),
    );
  });

  it('does not take somebody else’s first name for theirs', () => {
    const cwd = folderWith({
      ...COMMUNITY,
      'members/b.yaml': line({ id: 'q8q8q8q8', name: 'José Lopes', note: 'Friend of José Ruiz' }),
    });
    const { code, stdout } = erase(cwd, 'k3f9', '--yes');
    expect(code).toBe(1);
    expect(
      stdout,
    ).toContain(`A first name that others have too. If they are meant, erase it with --also:
    ${LOG}:2
`);
    expect(filesIn(cwd)['members/b.yaml']).toContain('"José Lopes","note":"Friend of [erased]"');
    expect(filesIn(cwd)[LOG]).toContain('"by":"José"');
  });
});
