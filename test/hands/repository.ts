import { spawnSync } from 'node:child_process';
import { type Files, folderWith } from '../folder.ts';

export interface Repository {
  readonly folder: string;
  /** Runs git, which must go well, and gives what it prints. */
  readonly git: (...words: string[]) => string;
  /** Runs git, which may fail. */
  readonly tryGit: (...words: string[]) => { readonly code: number | null; readonly said: string };
  /** Commits all that there is, at an instant such as `2026-10-01T12:00:00Z`; now if not said. */
  readonly commit: (message: string, at?: string) => void;
}

/** Nothing of the machine's own settings, so that git does the same everywhere. */
const ENVIRONMENT = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ana',
  GIT_AUTHOR_EMAIL: 'ana@example.org',
  GIT_COMMITTER_NAME: 'Ana',
  GIT_COMMITTER_EMAIL: 'ana@example.org',
  LANG: 'C.UTF-8',
};

/** A git repository with one commit of these files, gone when the test is over. */
export function repositoryWith(files: Files, at?: string): Repository {
  const folder = folderWith(files);
  const tryGit = (...words: string[]) => runGit(folder, words);
  const git = (...words: string[]) => fine(words, tryGit(...words));
  const commit = (message: string, instant?: string) => {
    git('add', '--all');
    const words = ['commit', '--quiet', '--message', message];
    const dates = { GIT_AUTHOR_DATE: instant, GIT_COMMITTER_DATE: instant };
    fine(words, runGit(folder, words, instant === undefined ? {} : dates));
  };
  git('init', '--quiet', '--initial-branch=main');
  commit('As it was', at);
  return { folder, git, tryGit, commit };
}

function runGit(folder: string, words: readonly string[], more: NodeJS.ProcessEnv = {}) {
  const run = spawnSync('git', ['-c', 'core.autocrlf=false', ...words], {
    cwd: folder,
    env: { ...ENVIRONMENT, ...more },
    encoding: 'utf8',
  });
  return { code: run.status, said: run.stdout + run.stderr };
}

function fine(words: readonly string[], { code, said }: ReturnType<Repository['tryGit']>): string {
  if (code !== 0) throw new Error(`git ${words.join(' ')}: ${said}`);
  return said;
}
