import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { plainCalendar } from '../../../src/domain/calendar.ts';
import { civilDate } from '../../../src/domain/civil-date.ts';
import { findWorkspace } from '../../../src/workspace/find-workspace.ts';
import { goalHistory } from '../../../src/workspace/git/goal-history.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { bytesIn, folderWith } from '../../folder.ts';
import { type Repository, repositoryWith } from '../../hands/repository.ts';
import { describeWhereThereIs, whereAllowed } from '../../where-there-is.ts';
import { load } from '../reading/workspace-on-disk.ts';
import { at, CHARTER, ENV, GOAL, goalText } from './scripted.ts';

// A repository that somebody sent, with all that its `.git` can be made to run. Each trap is first
// sprung by git itself, so that it is known to work.

interface Trap extends Repository {
  /** The program that leaves a mark where it was run. */
  readonly program: string;
  readonly mark: string;
}

function trapped(): Trap {
  const repository = repositoryWith({ 'cop.yaml': CHARTER, [GOAL]: goalText(20) });
  writeFileSync(join(repository.folder, GOAL), goalText(30));
  repository.commit('Raise it');
  const outside = folderWith();
  const [program, mark] = [join(outside, 'evil.sh'), join(outside, 'it-ran')];
  writeFileSync(program, `#!/bin/sh\ntouch "${mark}"\ncat >/dev/null 2>&1 </dev/null\nexit 0\n`);
  chmodSync(program, 0o755);
  return { ...repository, program, mark };
}

/** The last commit once more, with a signature: whoever shows signatures runs a program. */
function signed({ folder, git }: Repository): void {
  const tree = git('rev-parse', 'HEAD^{tree}').trim();
  const parent = git('rev-parse', 'HEAD~1').trim();
  const who = 'Ana <ana@example.org> 1790000000 +0000';
  const signature = '-----BEGIN PGP SIGNATURE-----\n \n iQ==\n -----END PGP SIGNATURE-----';
  const text = `tree ${tree}\nparent ${parent}\nauthor ${who}\ncommitter ${who}\ngpgsig ${signature}\n\nSigned\n`;
  const { stdout } = spawnSync('git', ['hash-object', '-t', 'commit', '-w', '--stdin'], {
    cwd: folder,
    env: ENV,
    input: text,
    encoding: 'utf8',
  });
  git('reset', '--quiet', '--hard', stdout.trim());
}

/** Takes the text of the goal's first version away; whoever wants it has git fetch it. */
function promised({ folder, git, program }: Trap, url: string): void {
  const blob = git('rev-parse', `HEAD~1:${GOAL}`).trim();
  git('config', 'core.repositoryFormatVersion', '1');
  git('config', 'extensions.partialClone', 'origin');
  git('config', 'remote.origin.promisor', 'true');
  git('config', 'remote.origin.url', url);
  git('config', 'remote.origin.uploadpack', program);
  git('config', 'protocol.allow', 'always');
  git('config', 'protocol.ext.allow', 'always');
  rmSync(join(folder, '.git', 'objects', blob.slice(0, 2), blob.slice(2)));
}

type Set = (trap: Trap) => void;

const TRAPS: readonly (readonly [name: string, set: Set, spring: readonly string[]])[] = [
  [
    'core.fsmonitor',
    ({ git, program }) => git('config', 'core.fsmonitor', program),
    ['status', '--short'],
  ],
  [
    'a hook in .git/hooks',
    ({ folder, program }) => {
      mkdirSync(join(folder, '.git', 'hooks'), { recursive: true });
      for (const hook of ['post-index-change', 'post-checkout', 'reference-transaction'])
        writeFileSync(join(folder, '.git', 'hooks', hook), `#!/bin/sh\n"${program}"\n`, {
          mode: 0o755,
        });
    },
    ['checkout', '--quiet', '--detach'],
  ],
  [
    'log.showSignature with a gpg.program',
    (trap) => {
      signed(trap);
      trap.git('config', 'log.showSignature', 'true');
      trap.git('config', 'gpg.program', trap.program);
    },
    ['log', '-1'],
  ],
  [
    'diff.external',
    ({ git, program }) => git('config', 'diff.external', program),
    ['diff', 'HEAD~1', 'HEAD'],
  ],
  [
    'a textconv in the attributes',
    ({ folder, git, program }) => {
      writeFileSync(join(folder, '.git', 'info', 'attributes'), '* diff=evil\n');
      git('config', 'diff.evil.textconv', program);
    },
    ['log', '-p'],
  ],
  [
    'a diff command in the attributes',
    ({ folder, git, program }) => {
      writeFileSync(join(folder, '.git', 'info', 'attributes'), '* diff=evil\n');
      git('config', 'diff.evil.command', program);
    },
    ['diff', 'HEAD~1', 'HEAD'],
  ],
  [
    'a filter in the attributes',
    ({ folder, git, program }) => {
      writeFileSync(join(folder, '.git', 'info', 'attributes'), '* filter=evil\n');
      git('config', 'filter.evil.clean', program);
      git('config', 'filter.evil.smudge', program);
    },
    ['cat-file', '--filters', `HEAD:${GOAL}`],
  ],
  [
    'an alias',
    ({ folder, program }) => {
      const names = ['show-them', 'log', 'cat-file', 'ls-tree', 'rev-parse', 'for-each-ref'];
      const lines = names.map((name) => `\t${name} = "!${program}"\n`);
      appendFileSync(join(folder, '.git', 'config'), `[alias]\n${lines.join('')}`);
    },
    ['show-them'],
  ],
  [
    'a promise of objects, to be fetched by a program',
    (trap) => promised(trap, `ext::${trap.program}`),
    ['show', `HEAD~1:${GOAL}`],
  ],
  [
    'a promise of objects, to be fetched from a folder',
    (trap) => promised(trap, trap.folder),
    ['show', `HEAD~1:${GOAL}`],
  ],
];

/** All that cop does with git, with and without success. */
function readAll({ folder }: Repository): void {
  for (const written of ['HEAD', 'HEAD~1', 'main', 'no-such-commit', 'HEAD:cop.yaml', '--help']) {
    try {
      const commit = at(folder, written);
      load(findWorkspace(commit.disk, commit.folder), undefined, commit.disk);
      historyOf(folder, commit.hash);
    } catch (error) {
      expect(error).toMatchObject({ name: 'CopError' });
    }
  }
  historyOf(folder, null);
  writeFileSync(join(folder, GOAL), goalText(40));
  historyOf(folder, null);
}

function historyOf(root: string, commit: string | null) {
  const { goals } = load(root).community;
  const calendar = plainCalendar('UTC');
  const [since, today] = [civilDate('2020-01-01'), civilDate('2026-11-24')];
  return goalHistory(nodeDisk, ENV, { root, goals, commit, since, today, calendar });
}

describeWhereThereIs('git', 'a repository that was made to do harm', () => {
  it.each(TRAPS)('is read without running %s', (_, set, spring) => {
    const trap = trapped();
    set(trap);
    trap.tryGit(...spring);
    expect(existsSync(trap.mark)).toBe(true);
    rmSync(trap.mark);
    trap.tryGit('checkout', '--quiet', 'main');
    rmSync(trap.mark, { force: true });
    const before = bytesIn(join(trap.folder, '.git'));
    readAll(trap);
    expect(existsSync(trap.mark)).toBe(false);
    expect(bytesIn(join(trap.folder, '.git'))).toEqual(before);
  });

  it.each(['--output=pwned', '-Opwned', '--upload-pack=x', '-v1'])(
    'is read by the name %s as by any other, and no file is written',
    (name) => {
      const { folder, git } = trapped();
      const hash = git('rev-parse', 'HEAD~1').trim();
      writeFileSync(join(folder, '.git', 'refs', 'tags', name), `${hash}\n`);
      expect(at(folder, name).hash).toBe(hash);
      expect(() => at(folder, `${name}-not`)).toThrow('git knows no commit');
      historyOf(folder, null);
      expect(readdirSync(folder).sort()).toEqual(['.git', 'cop.yaml', 'goals']);
      expect(existsSync('pwned')).toBe(false);
    },
  );

  it('is read as it is, whatever objects are to be shown in the place of others', () => {
    const { folder, git } = trapped();
    const [first, second] = ['HEAD~1', 'HEAD'].map((one) => git('rev-parse', `${one}:${GOAL}`));
    git('replace', (first ?? '').trim(), (second ?? '').trim());
    expect(git('show', `HEAD~1:${GOAL}`)).toContain('target: 30');
    const { disk } = at(folder, 'HEAD~1');
    expect(Buffer.from(disk.read(join(folder, GOAL), 1_000)).toString()).toContain('target: 20');
  });

  it('is not found in a folder that looks like one, among the files of another', () => {
    const { folder, git, program, mark } = trapped();
    const bare = join(folder, 'goals', 'bare');
    git('clone', '--quiet', '--bare', folder, bare);
    mkdirSync(join(bare, 'goals', '2026-Q4'), { recursive: true });
    writeFileSync(join(bare, 'cop.yaml'), CHARTER);
    writeFileSync(join(bare, GOAL), goalText(50));
    appendFileSync(join(bare, 'config'), `[core]\n\tfsmonitor = ${program}\n`);
    expect(() => at(bare, 'HEAD')).toThrow('is in no git repository');
    expect(historyOf(bare, null)).toEqual({ changed: [], unknown: 'nothing-there' });
    expect(existsSync(mark)).toBe(false);
  });

  it('is not looked for where the environment leads', () => {
    const { folder } = trapped();
    const other = repositoryWith({ 'cop.yaml': CHARTER, [GOAL]: goalText(99) });
    const led = {
      ...ENV,
      GIT_DIR: join(other.folder, '.git'),
      GIT_WORK_TREE: other.folder,
      GIT_INDEX_FILE: join(other.folder, '.git', 'index'),
    };
    const { disk } = at(folder, 'HEAD', led);
    expect(Buffer.from(disk.read(join(folder, GOAL), 1_000)).toString()).toContain('target: 30');
  });

  whereAllowed(
    process.getuid?.() === 0 ? undefined : 'only root may give a folder away',
    'is not read where it is somebody else’s, and the command that would allow it is told',
    () => {
      const { folder } = trapped();
      spawnSync('chown', ['-R', '12345', folder]);
      expect(() => at(folder, 'HEAD')).toThrow(
        expect.objectContaining({
          exit: 3,
          message: `git does not read ${folder}, since it belongs to somebody else`,
          remedy: `If you trust it: git config --global --add safe.directory "${folder}"`,
        }),
      );
      expect(historyOf(folder, null)).toEqual({ changed: [], unknown: 'not-trusted' });
      const trusting = {
        ...ENV,
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'safe.directory',
        GIT_CONFIG_VALUE_0: '*',
      };
      expect(at(folder, 'HEAD', trusting).hash).toMatch(/^[0-9a-f]{40}$/);
    },
  );
});
