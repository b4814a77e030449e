import { expect, it } from 'vitest';
import { cop } from '../e2e/cop.ts';
import { filesIn } from '../folder.ts';
import { describeWhereThereIs } from '../where-there-is.ts';
import { type Repository, repositoryWith } from './repository.ts';

// Two people keep the roster in branches of their own, and git puts it together.

const ROSTER = 'members/01M0000000000000000000000A.yaml';
const NAMES = ['Ana Silva', 'Ben Osei', 'Kim Lee'];
const LINES = NAMES.map((name, index) => `- {"id":"p${index}","name":"${name}"}\n`);
const COMMUNITY = {
  'cop.yaml': 'format: 1\nname: Chart Guild\ntimezone: Europe/Lisbon\n',
  [ROSTER]: LINES.join('\n'),
};

type Work = readonly (readonly string[])[];

/** What came of the merge of two branches that began with the same roster. */
function merged(ana: Work, ben: Work) {
  const repository = repositoryWith(COMMUNITY);
  const { git, tryGit, commit, folder } = repository;
  for (const [name, work] of Object.entries({ ana, ben })) {
    git('checkout', '--quiet', '-b', name, 'main');
    for (const words of work) {
      const run = cop(['member', ...words, '--no-input'], { cwd: folder });
      expect({ words, ...run }).toEqual({ words, ...run, code: 0 });
    }
    commit(`Work of ${name}`);
  }
  git('checkout', '--quiet', 'ana');
  return { ...repository, merge: tryGit('merge', '--no-edit', 'ben') };
}

interface Listed {
  readonly members: readonly { readonly name: string; readonly status: string }[];
}

function people({ folder }: Repository): string[] {
  const { members }: Listed = JSON.parse(cop(['member', 'list', '--json'], { cwd: folder }).stdout);
  return members.map(({ name, status }) => `${name}: ${status}`).sort();
}

describeWhereThereIs('git', 'two branches that keep the roster', () => {
  it('are merged with nothing lost where both add people and edit neighbours', () => {
    const both = merged(
      [
        ['add', 'Zoë Braun', '--email', 'zoe@example.org'],
        ['edit', 'p0', '--status', 'quiet'],
        ['edit', 'p2', '--status', 'left'],
        ['add', 'Lee Chan'],
      ],
      [
        ['add', 'Ada Okoye'],
        ['edit', 'p1', '--status', 'invited'],
        ['add', 'Mia Roth', '--status', 'quiet'],
      ],
    );
    expect(both.merge.code).toBe(0);
    expect(people(both)).toEqual([
      'Ada Okoye: active',
      'Ana Silva: quiet',
      'Ben Osei: invited',
      'Kim Lee: left',
      'Lee Chan: active',
      'Mia Roth: quiet',
      'Zoë Braun: active',
    ]);
    expect(cop(['check'], { cwd: both.folder })).toMatchObject({ code: 0 });
  });

  it('are merged where both change the same person in the same way, and somebody else besides', () => {
    const both = merged(
      [['edit', 'p1', '--status', 'left']],
      [
        ['edit', 'p1', '--status', 'left'],
        ['edit', 'p2', '--status', 'quiet'],
      ],
    );
    expect(both.merge.code).toBe(0);
    expect(people(both)).toEqual(['Ana Silva: active', 'Ben Osei: left', 'Kim Lee: quiet']);
  });

  it('are in conflict only where both changed the same person, and check says so', () => {
    const both = merged(
      [
        ['edit', 'p1', '--status', 'left'],
        ['edit', 'p0', '--status', 'left'],
      ],
      [
        ['edit', 'p1', '--status', 'quiet'],
        ['edit', 'p2', '--status', 'quiet'],
      ],
    );
    expect(both.merge.code).toBe(1);
    const conflicted = filesIn(both.folder)[ROSTER] ?? '';
    expect(conflicted.match(/^(?:<<<<<<<|>>>>>>>)/gm)).toHaveLength(2);
    expect(conflicted).toContain('"Ana Silva","status":"left"');
    expect(conflicted).toContain('"Kim Lee","status":"quiet"');
    const check = cop(['check'], { cwd: both.folder });
    expect(check.code).toBe(1);
    expect(check.stdout).toContain(`${ROSTER}:3:1 error file/conflict-marker`);
  });
});
