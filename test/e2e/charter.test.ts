import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../folder.ts';
import { cop } from './cop.ts';

const BY_HAND = `# Ours.
format: 1
name: Chart Guild        # since 2024
members: Analysts in three teams   # all of them
domain:                  # ask ana
practice: >-
  Publishing charts
  that people act on
facilitators: [ana, ben]   # until June

# Where we are.
timezone: Europe/Lisbon
`;

const MAPPING = `format: 1
name: Chart Guild
members:
    now:   "Analysts"   # in three teams
    # whoever comes
    hoped_for: Anyone
sponsor: Dee   # she said so in May
timezone: Europe/Lisbon
`;

function guild(text = BY_HAND) {
  const cwd = folderWith({ 'cop.yaml': text });
  return {
    charter: (...words: string[]) => cop(['charter', ...words], { cwd }),
    file: () => readFileSync(join(cwd, 'cop.yaml'), 'utf8'),
  };
}

/** The file after an edit that must go well. */
function edited(text: string, ...flags: string[]): string {
  const { charter, file } = guild(text);
  expect(charter('edit', ...flags)).toMatchObject({ code: 0, stdout: '' });
  return file();
}

describe('cop charter show', () => {
  it('shows what is said and what is open', () => {
    expect(guild().charter('show')).toEqual({
      code: 0,
      stderr: '',
      stdout: `\
Chart Guild

  Members now      Analysts in three teams
  Hoped for        not answered yet
  Domain           not answered yet
  Practice         Publishing charts that people act on
  Sponsor          not answered yet
  Scope            not answered yet
  Facilitators     ana, ben
  Meets            not answered yet
  Looked at again  not answered yet

Answer the 6 that are open: cop charter edit

cop.yaml
`,
    });
  });

  it('says it for machines', () => {
    const { stdout } = guild().charter('show', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      name: 'Chart Guild',
      members: { now: 'Analysts in three teams', hoped_for: null },
      domain: null,
      facilitators: ['ana', 'ben'],
      review_on: null,
    });
  });

  it('names the mistake in a file that cannot be read', () => {
    const run = guild('format: 1\nname: X\ntimezone: here\n').charter('show');
    expect(run).toMatchObject({ code: 3, stdout: '' });
    expect(run.stderr).toContain('cop.yaml:3:11');
  });
});

describe('cop charter edit', () => {
  it('changes what it was asked to change, and shows it', () => {
    const { charter, file } = guild();
    const run = charter('edit', '--domain', 'Showing data', '--name', 'Chart Guild Lisbon');
    expect(run).toEqual({
      code: 0,
      stdout: '',
      stderr: `\
Changed cop.yaml
  3 - name: Chart Guild        # since 2024
  3 + name: Chart Guild Lisbon        # since 2024
  5 - domain:                  # ask ana
  5 + domain: Showing data                  # ask ana
Look at it: cop charter show
`,
    });
    expect(file()).toBe(
      BY_HAND.replace('name: Chart Guild ', 'name: Chart Guild Lisbon ').replace(
        'domain: ',
        'domain: Showing data ',
      ),
    );
  });

  it('writes a whole line for each key that was not there, where it belongs', () => {
    expect(edited(BY_HAND, '--meets', 'Thursdays', '--sponsor', 'Dee', '--scope', 'Charts')).toBe(
      BY_HAND.replace('act on\n', 'act on\nsponsor: Dee\nscope: Charts\n').replace(
        '# until June\n',
        '# until June\nmeets: Thursdays\n',
      ),
    );
  });

  it('exchanges the one sentence on the members in its place', () => {
    expect(edited(BY_HAND, '--members', 'Whoever draws')).toBe(
      BY_HAND.replace('Analysts in three teams', 'Whoever draws'),
    );
  });

  it('makes a mapping of the sentence where somebody is hoped for beside it', () => {
    expect(edited(BY_HAND, '--hoped-for', 'Anyone who shows data')).toBe(
      BY_HAND.replace(
        'Analysts in three teams',
        '{now: Analysts in three teams, hoped_for: Anyone who shows data}',
      ),
    );
    expect(edited(BY_HAND, '--hoped-for', 'Anyone', '--members', 'Us')).toBe(
      BY_HAND.replace('Analysts in three teams', '{now: Us, hoped_for: Anyone}'),
    );
    expect(edited(BY_HAND, '--hoped-for', 'Anyone', '--unset', 'members.now')).toBe(
      BY_HAND.replace('Analysts in three teams', '{hoped_for: Anyone}'),
    );
  });

  it('edits a mapping of members in place', () => {
    expect(edited(MAPPING, '--members', 'Analysts', '--hoped-for', 'Anyone who asks')).toBe(
      MAPPING.replace('Anyone', 'Anyone who asks'),
    );
    expect(edited(MAPPING, '--unset', 'members.hoped_for')).toBe(
      MAPPING.replace('    # whoever comes\n    hoped_for: Anyone\n', ''),
    );
    expect(edited(MAPPING, '--unset', 'members')).toBe(
      MAPPING.replace(/members:\n(?: {4}.*\n)+/, ''),
    );
  });

  it('takes out what is unset, with its own comments', () => {
    expect(edited(MAPPING, '--unset', 'sponsor')).toBe(MAPPING.replace(/sponsor.*\n/, ''));
    expect(edited(BY_HAND, '--unset', 'members')).toBe(BY_HAND.replace(/members.*\n/, ''));
  });

  it('takes out a key that does not belong there', () => {
    const slip = MAPPING.replace('sponsor', 'sponser');
    expect(edited(slip, '--unset', 'sponser')).toBe(MAPPING.replace(/sponsor.*\n/, ''));
  });

  it('gives the whole list of those who facilitate', () => {
    expect(edited(BY_HAND, '--facilitator', 'ben', '--facilitator', 'dee')).toBe(
      BY_HAND.replace('[ana, ben]', '[ben, dee]'),
    );
  });

  it('writes nothing where that is what is said', () => {
    const { charter, file } = guild();
    expect(
      charter(
        'edit',
        '--name',
        'Chart Guild',
        '--practice',
        'Publishing charts that people act on',
      ),
    ).toEqual({ code: 0, stdout: '', stderr: 'Nothing to change in cop.yaml\n' });
    expect(charter('edit', '--unset', 'sponsor', '--unset', 'members.hoped_for').stderr).toBe(
      'Nothing to change in cop.yaml\n',
    );
    expect(file()).toBe(BY_HAND);
  });

  it('prints the diff under --dry-run', () => {
    const { charter, file } = guild(MAPPING);
    expect(charter('edit', '--sponsor', 'Kim', '--dry-run')).toEqual({
      code: 0,
      stderr: '',
      stdout: `\
diff --git a/cop.yaml b/cop.yaml
--- a/cop.yaml
+++ b/cop.yaml
@@ -4,5 +4,5 @@
     now:   "Analysts"   # in three teams
     # whoever comes
     hoped_for: Anyone
-sponsor: Dee   # she said so in May
+sponsor: Kim   # she said so in May
 timezone: Europe/Lisbon
`,
    });
    expect(file()).toBe(MAPPING);
  });

  it.each([
    [[], 'what to change is missing, and nobody is there to be asked'],
    [['--domain', ' '], '--domain is blank\n  To take it out: --unset domain'],
    [['--unset', 'name'], '--unset: a community needs a name\n  Give it another one: --name TEXT'],
    [['--unset', 'sponser'], 'is no key of the charter\n  Did you mean sponsor?'],
    [['--unset', 'colour'], 'There are: members, members.now, members.hoped_for, domain,'],
    [['--unset', 'status'], '"status" is a setting\n  Look at the settings: cop config list'],
    [['--domain', 'A', '--unset', 'domain'], '--domain and --unset domain say two things'],
    [['--review-on', '2027-02-30'], '--review-on: the calendar has no day "2027-02-30"'],
    [['--review-on', ''], '--review-on: the calendar has no day ""'],
    [['--sponsor', 'x'.repeat(501)], '--sponsor: this is longer than 500 characters\n  Shorten it'],
  ])('refuses %j', (flags, says) => {
    const { charter, file } = guild();
    const run = charter('edit', ...flags);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(says);
    expect(file()).toBe(BY_HAND);
  });

  it('mends an error in what it sets', () => {
    expect(edited('format: 1\nname: 7   # ours\ntimezone: UTC\n', '--name', 'Seven')).toBe(
      'format: 1\nname: Seven   # ours\ntimezone: UTC\n',
    );
    expect(edited('format: 1\ntimezone: UTC\n', '--name', 'Seven')).toBe(
      'format: 1\nname: Seven\ntimezone: UTC\n',
    );
  });

  it('changes no file that has an error elsewhere', () => {
    const text = 'format: 1\nname: X\ntimezone: here\n';
    const { charter, file } = guild(text);
    const run = charter('edit', '--domain', 'Charts');
    expect(run).toMatchObject({ code: 3, stdout: '' });
    expect(run.stderr).toContain('cop.yaml:3:11 error schema/value');
    expect(run.stderr).toContain('cop.yaml has an error elsewhere, so it was not changed');
    expect(file()).toBe(text);
  });
});
