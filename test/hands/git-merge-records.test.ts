import { expect, it } from 'vitest';
import { cop } from '../e2e/cop.ts';
import { describeWhereThereIs } from '../where-there-is.ts';
import { type Repository, repositoryWith } from './repository.ts';

// A job that records what happened is run again in another branch, and git puts the two together.

const FILES = {
  'cop.yaml': 'format: 1\nname: Chart Guild\ntimezone: Europe/Lisbon\n',
  'goals/2026-Q4/meet.yaml': `goal: Get to know one another
timeline: Whole quarter
key_results:
  - {id: introductions, key_result: Foster 5 introductions, target: 5, measure: {count: introductions}}
`,
  'members/01K88VZ4M0DDDDDDDDDDDDDDDD.yaml': `- {"id":"k7f3q9xd","name":"Ana Example"}

- {"id":"p2m8r4tw","name":"Ben Sample"}

- {"id":"c3h9s2vm","name":"Cy Instance"}
`,
};

function go({ folder }: Pick<Repository, 'folder'>, ...words: string[]): string {
  const run = cop([...words, '--no-input'], { cwd: folder });
  expect({ words, ...run }).toEqual({ words, ...run, code: 0 });
  return run.stdout;
}

/** What came of the merge of two branches that began with the same files. */
function merged(works: readonly ((repository: Repository) => void)[]) {
  const repository = repositoryWith(FILES);
  const { git, tryGit, commit } = repository;
  for (const [index, work] of works.entries()) {
    git('checkout', '--quiet', '-b', `b${index}`, 'main');
    work(repository);
    commit(`Work of ${index}`);
  }
  git('checkout', '--quiet', 'b0');
  return { ...repository, merge: tryGit('merge', '--no-edit', 'b1') };
}

function recordsIn(repository: Pick<Repository, 'folder'>, ...words: string[]) {
  const { records } = JSON.parse(go(repository, 'log', 'list', '--json', ...words));
  return records.map(
    ({ type, key, outcome }: Record<string, unknown>) => `${type} ${key} ${outcome}`,
  );
}

function introductionsIn(repository: Pick<Repository, 'folder'>): unknown {
  return JSON.parse(go(repository, 'report', '--json')).goals[0].key_results[0].value;
}

describeWhereThereIs('git', 'two branches that retried the same job', () => {
  const job = (repository: Repository) => {
    go(repository, 'log', 'introduction', 'ana', 'ben', '--key', 'mail-17', '--by', 'bot');
    go(repository, 'log', 'invitation', 'ben', 'cy', '--key', 'mail-18', '--by', 'bot');
  };

  it('are merged with no conflict, and what they recorded counts once', () => {
    const both = merged([job, job]);
    expect(both.merge.code).toBe(0);
    expect(recordsIn(both)).toEqual([
      'introduction mail-17 stands',
      'invitation mail-18:p2m8r4tw stands',
      'invitation mail-18:c3h9s2vm stands',
    ]);
    expect(recordsIn(both, '--all')).toHaveLength(6);
    expect(introductionsIn(both)).toBe(1);
    expect(cop(['check'], { cwd: both.folder }).stdout).not.toMatch(/ error /);
  });

  it('find after the merge that it is recorded, and write nothing', () => {
    const both = merged([job, job]);
    job(both);
    expect(recordsIn(both, '--all')).toHaveLength(6);
  });

  it('lose it where one of them took it back', () => {
    const both = merged([
      job,
      (repository) => {
        job(repository);
        go(repository, 'log', 'introduction', 'ana', 'cy');
        go(repository, 'undo');
        go(repository, 'undo', '--by', 'bot');
        go(repository, 'log', 'withdraw', 'last', '--by', 'bot');
      },
    ]);
    expect(both.merge.code).toBe(0);
    expect(recordsIn(both)).toEqual([]);
    expect(introductionsIn(both)).toBe(0);
  });
});

describeWhereThereIs('git', 'two branches that recorded different things', () => {
  it('are merged with nothing lost', () => {
    const both = merged([
      (repository) => go(repository, 'log', 'introduction', 'ana', 'ben'),
      (repository) => go(repository, 'log', 'introduction', 'ana', 'cy'),
    ]);
    expect(both.merge.code).toBe(0);
    expect(introductionsIn(both)).toBe(2);
  });
});
