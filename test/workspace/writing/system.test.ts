import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished } from 'vitest';
import { EXIT } from '../../../src/domain/errors.ts';
import { changeFile, type Planner } from '../../../src/workspace/change-file.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { overwriteFile } from '../../../src/workspace/overwrite.ts';
import { publish } from '../../../src/workspace/publish.ts';
import { moveFile, removeFile } from '../../../src/workspace/remove-file.ts';
import { filesIn, folderWith } from '../../folder.ts';
import { whereAllowed, whereThereIs } from '../../where-there-is.ts';
import { built } from './built.ts';
import { troubleOf } from './outcome.ts';

// What only a real system can show: the order in which calls reach it, a disk that is full, a folder
// of somebody else's.

const [recording, overwriting, editing] = [built('record'), built('overwrite'), built('edit')];
const GOAL = 'goals/2026-Q4/meet.yaml';
const append: Planner = ({ text }) => ({ text: `${text}# more\n`, alongside: [] });
const isRoot = process.getuid?.() === 0;
const mounting =
  isRoot && canMount() ? undefined : 'only root may mount a small disk, and not everywhere';
const NOBODY = { uid: 65534, gid: 65534, cwd: '/' };
const changingUser =
  isRoot && spawnSync(process.execPath, ['-e', '0'], NOBODY).status === 0
    ? undefined
    : 'only root can run as somebody else, where they may run this node';

describe('the order in which calls reach the system', () => {
  whereThereIs(
    'strace',
    'a new file is on the disk before it has its name, and then its folder',
    () => {
      const root = folderWith({ 'log/2026-11/old.yaml': '- {}\n' });
      const calls = traced(recording, [root, 'ana', '1']);
      const temp = calls.findIndex((call) => /^openat.*cop-tmp.*O_EXCL/.test(call));
      const order = [
        temp,
        calls.findIndex((call) => /^fsync.*cop-tmp/.test(call)),
        calls.findIndex((call) => /^close.*cop-tmp/.test(call)),
        calls.findIndex((call) => /^link.*cop-tmp.*\.yaml"/.test(call)),
        calls.findIndex((call) => /^unlink.*cop-tmp/.test(call)),
        calls.findIndex((call, at) => at > temp && /^fsync.*log\/2026-11>/.test(call)),
      ];
      expect(order).not.toContain(-1);
      expect([...order].sort((a, b) => a - b)).toEqual(order);
    },
  );

  whereThereIs(
    'strace',
    'a file that replaces another is on the disk before it has its name',
    () => {
      const root = folderWith({ '.cop/schemas/goal.json': 'old' });
      const calls = traced(overwriting, [root, 'new']);
      const renamed = calls.findIndex((call) => /^rename.*cop-tmp.*goal\.json"/.test(call));
      const order = [
        calls.findIndex((call) => /^fsync.*cop-tmp/.test(call)),
        renamed,
        calls.findIndex((call, at) => at > renamed && /^fsync.*\.cop\/schemas>/.test(call)),
      ];
      expect(order).not.toContain(-1);
      expect([...order].sort((a, b) => a - b)).toEqual(order);
    },
  );
});

describe('the order in which the calls of an edit reach the system', () => {
  whereThereIs(
    'strace',
    'text and record are on the disk before they have their names; the record has its first',
    () => {
      const root = folderWith({ [GOAL]: 'goal: Meet\n', 'log/2026-11/old.yaml': '- {}\n' });
      const calls = traced(editing, [root, 'ana', '1']);
      const linked = calls.findIndex((call) => /^link.*cop-tmp.*ana-1\.yaml"/.test(call));
      const renamed = calls.findIndex((call) => /^rename.*cop-tmp.*\/meet\.yaml"/.test(call));
      const order = [
        calls.findIndex((call) => /^link.*cop-tmp.*meet\.yaml\.cop-lock"/.test(call)),
        calls.findIndex((call) => /^fsync.*\/\.meet\.yaml\.\d.*cop-tmp/.test(call)),
        calls.findIndex((call) => /^fsync.*\.ana-1\.yaml.*cop-tmp/.test(call)),
        linked,
        calls.findIndex((call, at) => at > linked && /^fsync.*log\/2026-11>/.test(call)),
        renamed,
        calls.findIndex((call, at) => at > renamed && /^fsync.*goals\/2026-Q4>/.test(call)),
        calls.findIndex((call) => /^unlink.*meet\.yaml\.cop-lock"/.test(call)),
      ];
      expect(order).not.toContain(-1);
      expect([...order].sort((a, b) => a - b)).toEqual(order);
    },
  );
});

describe('a disk of 64 KiB', () => {
  whereAllowed(mounting, 'that is full leaves a file that was to be edited as it was', () => {
    const root = smallDisk();
    publish(nodeDisk, root, [{ path: GOAL, text: 'goal: Meet\n' }]);
    const grow: Planner = ({ text }) => ({ text: text.padEnd(100_000, '#'), alongside: [] });
    for (const act of [
      () => changeFile(nodeDisk, root, GOAL, grow),
      () => moveFile(nodeDisk, root, { from: GOAL, to: 'goals/2027-Q1/meet.yaml' }, grow),
    ]) {
      const trouble = troubleOf(act);
      expect(trouble.exit).toBe(EXIT.disk);
      expect(trouble.message).toMatch(/^cannot write goals\/.*: the disk is full$/);
      expect(filesIn(root)).toEqual({ [GOAL]: 'goal: Meet\n' });
    }
  });

  whereAllowed(mounting, 'that can only be read keeps a file from being edited or removed', () => {
    const root = smallDisk();
    publish(nodeDisk, root, [{ path: GOAL, text: 'goal: Meet\n' }]);
    execFileSync('mount', ['-o', 'remount,ro', root]);
    for (const act of [
      () => changeFile(nodeDisk, root, GOAL, append),
      () => removeFile(nodeDisk, root, GOAL, 'goal: Meet\n'),
    ]) {
      const trouble = troubleOf(act);
      expect(trouble.exit).toBe(EXIT.disk);
      expect(trouble.message).toMatch(/^cannot (write|remove) .*: this disk can only be read$/);
    }
    changeFile(nodeDisk, root, GOAL, ({ text }) => ({ text, alongside: [] }));
  });

  whereAllowed(mounting, 'is full with exit code 4, an old file whole and no temp', () => {
    const root = smallDisk();
    const small = { path: '.cop/schemas/goal.json', text: 'old' };
    overwriteFile(nodeDisk, root, small);
    const large = 'x'.repeat(100_000);
    for (const act of [
      () => publish(nodeDisk, root, [{ path: 'goals/a.yaml', text: large }]),
      () => overwriteFile(nodeDisk, root, { ...small, text: large }),
    ]) {
      const trouble = troubleOf(act);
      expect(trouble.exit).toBe(EXIT.disk);
      expect(trouble.message).toMatch(/^cannot write .*: the disk is full$/);
      expect(filesIn(root)).toEqual({ [small.path]: small.text });
      expect(nodeDisk.kindOf(join(root, 'goals'))).toBeUndefined();
    }
  });

  whereAllowed(mounting, 'that can only be read is told as such', () => {
    const root = smallDisk();
    execFileSync('mount', ['-o', 'remount,ro', root]);
    const trouble = troubleOf(() => publish(nodeDisk, root, [{ path: 'a.yaml', text: 'a' }]));
    expect(trouble.exit).toBe(EXIT.disk);
    expect(trouble.message).toBe('cannot write a.yaml: this disk can only be read');
  });
});

describe('a folder of somebody else’s', () => {
  whereAllowed(changingUser, 'is told as such, and stays as it is', () => {
    const root = folderWith({ 'log/2026-11/old.yaml': '- {}\n' });
    for (const folder of [root, join(root, 'log'), join(root, 'log/2026-11')])
      chmodSync(folder, 0o555);
    const { status, stdout } = spawnSync(process.execPath, [recording, root, 'ana', '1'], {
      ...NOBODY,
      encoding: 'utf8',
    });
    expect(stdout).toMatch(/^cannot write log\/2026-11\/.*\.yaml: you have no permission to\n$/);
    expect(status).toBe(EXIT.disk);
    expect(filesIn(root)).toEqual({ 'log/2026-11/old.yaml': '- {}\n' });
  });
});

describe('a file of somebody else’s', () => {
  whereAllowed(changingUser, 'is not edited, and says why', () => {
    const root = folderWith({ [GOAL]: 'goal: Meet\n' });
    chmodSync(root, 0o755);
    const words = [editing, root, 'ana', '1'];
    const { status, stdout } = spawnSync(process.execPath, words, { ...NOBODY, encoding: 'utf8' });
    expect(stdout).toBe(`cannot: cannot write ${GOAL}: you have no permission to\n`);
    expect(status).toBe(EXIT.disk);
    expect(filesIn(root)).toEqual({ [GOAL]: 'goal: Meet\n' });
  });
});

/** The calls on files that a program makes, with the paths of what it has open. */
function traced(program: string, words: readonly string[]): string[] {
  const out = join(folderWith(), 'trace');
  const which = 'trace=openat,close,fsync,link,linkat,unlink,unlinkat,rename,renameat,renameat2';
  execFileSync('strace', [
    '-qq',
    '-y',
    '-s',
    '300',
    '-e',
    which,
    '-o',
    out,
    process.execPath,
    program,
    ...words,
  ]);
  return readFileSync(out, 'utf8').split('\n');
}

function smallDisk(): string {
  const root = join(folderWith(), 'disk');
  mkdirSync(root);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', root]);
  onTestFinished(() => void execFileSync('umount', [root]));
  return root;
}

function canMount(): boolean {
  return canRun('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/tmp']);
}

function canRun(command: string, words: readonly string[]): boolean {
  return spawnSync(command, words, { stdio: 'ignore' }).status === 0;
}
