import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../../src/domain/errors.ts';
import type { Disk } from '../../../src/workspace/disk.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { publish } from '../../../src/workspace/publish.ts';
import { filesIn, folderWith } from '../../folder.ts';
import { diskError, meanwhile, refusing, takingLittle } from '../fault-disk.ts';
import { troubleOf } from './outcome.ts';

const goal = { path: 'goals/2026-Q4/meet.yaml', text: 'goal: Meet\n' };
const persona = { path: 'personas/analyst.yaml', text: 'persona: Analyst\n' };
const onUnix = it.skipIf(process.platform === 'win32');

describe('publish', () => {
  it('writes every file whole, in folders that it makes', () => {
    const root = folderWith({ 'cop.yaml': 'format: 1\n' });
    expect(publish(nodeDisk, root, [goal, persona])).toEqual([goal.path, persona.path]);
    expect(filesIn(root)).toEqual({
      'cop.yaml': 'format: 1\n',
      [goal.path]: goal.text,
      [persona.path]: persona.text,
    });
  });

  it('adds no file to a folder of which with one more none would be read', () => {
    const root = folderWith({ 'personas/a.yaml': '' });
    const holding = (count: number): Disk => ({
      ...nodeDisk,
      list: () => Array.from({ length: count }, (_, at) => ({ name: `${at}.yaml`, kind: 'file' })),
    });
    expect(troubleOf(() => publish(holding(10_000), root, [goal, persona]))).toMatchObject({
      exit: EXIT.usage,
      message: 'personas holds 10,000 files already; with more of them none would be read',
      remedy: 'Nothing was written. Put several of its files into one, or move some elsewhere',
    });
    expect(filesIn(root)).toEqual({ 'personas/a.yaml': '' });
    publish(holding(9_999), root, [persona]);
    expect(filesIn(root)).toEqual({ 'personas/a.yaml': '', [persona.path]: persona.text });
  });

  it('writes nothing when there is nothing to write', () => {
    expect(publish(nodeDisk, folderWith(), [])).toEqual([]);
  });

  it('keeps what the disk takes piece by piece together', () => {
    const root = folderWith();
    publish(takingLittle(nodeDisk, 3), root, [{ path: 'a.yaml', text: 'sünn und ménd\n' }]);
    expect(filesIn(root)).toEqual({ 'a.yaml': 'sünn und ménd\n' });
  });

  it('makes the workspace’s own folder, and removes it again when it cannot go on', () => {
    const above = folderWith();
    const root = join(above, 'new', 'guild');
    const { disk } = refusing(nodeDisk, 'create', 'ENOSPC');
    expect(troubleOf(() => publish(disk, root, [goal])).exit).toBe(EXIT.disk);
    expect(readdirSync(above)).toEqual([]);
    publish(nodeDisk, root, [goal]);
    expect(filesIn(above)).toEqual({ [`new/guild/${goal.path}`]: goal.text });
  });

  it('makes no workspace in .git, and none where a file is in the way', () => {
    const above = folderWith({ '.git/config': '', file: '' });
    const exit = (root: string) =>
      troubleOf(() => publish(nodeDisk, join(above, root), [goal])).exit;
    expect(exit('.git/guild')).toBe(EXIT.usage);
    expect(exit('file')).toBe(EXIT.disk);
    expect(exit('file/guild')).toBe(EXIT.disk);
    expect(filesIn(above)).toEqual({ '.git/config': '', file: '' });
  });

  it('brings each folder to the disk that has got a new name', () => {
    const root = folderWith({ 'cop.yaml': '' });
    const synced: string[] = [];
    const disk = {
      ...nodeDisk,
      syncFolder: (folder: string) => {
        synced.push(folder);
        nodeDisk.syncFolder(folder);
      },
    };
    publish(disk, root, [goal]);
    expect(synced).toEqual([root, join(root, 'goals'), join(root, 'goals', '2026-Q4')]);
  });

  it('refuses before it writes anything when one of the files is there', () => {
    const root = folderWith({ [persona.path]: 'persona: Mine\n' });
    const trouble = troubleOf(() => publish(nodeDisk, root, [goal, persona]));
    expect(trouble.exit).toBe(EXIT.usage);
    expect(trouble.message).toBe('personas/analyst.yaml is already there');
    expect(trouble.remedy).toBe(
      'Nothing was written. Choose another name, or change that file by hand',
    );
    expect(filesIn(root)).toEqual({ [persona.path]: 'persona: Mine\n' });
    expect(existsSync(join(root, 'goals'))).toBe(false);
  });

  it.each(['link', 'create'] as const)(
    'overwrites nothing that appears just before the %s',
    (method) => {
      const root = folderWith({ 'personas/README.md': '' });
      const noLinks = method === 'link' ? nodeDisk : refusing(nodeDisk, 'link', 'EPERM').disk;
      // Without links the first creation is the temp's, the second the file's own.
      const disk = meanwhile(noLinks, method, (nth) => {
        if (nth === (method === 'link' ? 1 : 2)) writeFileSync(join(root, persona.path), 'theirs');
      });
      const trouble = troubleOf(() => publish(disk, root, [persona]));
      expect(trouble.exit).toBe(EXIT.usage);
      expect(trouble.message).toBe('personas/analyst.yaml is already there');
      expect(filesIn(root)).toEqual({ 'personas/README.md': '', [persona.path]: 'theirs' });
    },
  );

  it('takes back what it wrote when a later file turns out to be there', () => {
    const root = folderWith({ 'cop.yaml': 'format: 1\n', 'personas/README.md': '' });
    const disk = meanwhile(nodeDisk, 'link', (nth) => {
      if (nth === 2) writeFileSync(join(root, persona.path), 'theirs');
    });
    expect(troubleOf(() => publish(disk, root, [goal, persona])).exit).toBe(EXIT.usage);
    expect(filesIn(root)).toEqual({
      'cop.yaml': 'format: 1\n',
      'personas/README.md': '',
      [persona.path]: 'theirs',
    });
    expect(existsSync(join(root, 'goals'))).toBe(false);
  });

  it('names what it could not take back', () => {
    const root = folderWith();
    const disk = {
      ...refusing(nodeDisk, 'remove', 'EIO').disk,
      link: (from: string, to: string) => {
        if (to.endsWith('analyst.yaml')) throw diskError('ENOSPC');
        nodeDisk.link(from, to);
      },
    };
    const trouble = troubleOf(() => publish(disk, root, [goal, persona]));
    expect(trouble.exit).toBe(EXIT.disk);
    expect(trouble.message).toBe(
      'cannot write personas/analyst.yaml: the disk is full; written all the same: goals/2026-Q4/meet.yaml',
    );
    expect(trouble.remedy).toBe('Remove by hand what was written, then try again');
  });
});

describe('publish, where the system refuses a call', () => {
  it.each(['EPERM', 'EACCES', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EXDEV', 'EMLINK'])(
    'creates the file itself where links are refused with %s',
    (code) => {
      const root = folderWith();
      publish(refusing(nodeDisk, 'link', code).disk, root, [goal, persona]);
      expect(filesIn(root)).toEqual({ [goal.path]: goal.text, [persona.path]: persona.text });
    },
  );

  it('removes what it began where there are no links and the disk is full', () => {
    const root = folderWith({ 'cop.yaml': 'format: 1\n' });
    const room = goal.text.length + 4; // for the temp, and a little of the file itself
    const disk = takingLittle(refusing(nodeDisk, 'link', 'EPERM').disk, 100, room);
    expect(troubleOf(() => publish(disk, root, [goal])).exit).toBe(EXIT.disk);
    expect(filesIn(root)).toEqual({ 'cop.yaml': 'format: 1\n' });
  });

  it.each(['EISDIR', 'EINVAL', 'EPERM', 'EACCES', 'ENOTSUP', 'ENOSYS', 'EBADF'])(
    'goes on where a folder cannot be brought to the disk: %s',
    (code) => {
      const root = folderWith();
      publish(refusing(nodeDisk, 'syncFolder', code).disk, root, [goal]);
      expect(filesIn(root)).toEqual({ [goal.path]: goal.text });
    },
  );

  it('does not go on where a folder is lost to a fault of the disk', () => {
    const root = folderWith();
    const { disk } = refusing(nodeDisk, 'syncFolder', 'EIO');
    expect(troubleOf(() => publish(disk, root, [goal])).exit).toBe(EXIT.disk);
    expect(filesIn(root)).toEqual({});
  });

  it('waits for whoever looks at a temp that is to be removed', () => {
    const root = folderWith();
    publish(refusing(nodeDisk, 'remove', 'EBUSY', 3).disk, root, [persona]);
    expect(filesIn(root)).toEqual({ [persona.path]: persona.text });
  });

  it('is content with a temp that cannot be removed', () => {
    const root = folderWith();
    expect(publish(refusing(nodeDisk, 'remove', 'EBUSY').disk, root, [persona])).toEqual([
      persona.path,
    ]);
  });

  it('does not let a temp that cannot be removed hide the first error', () => {
    const { disk } = refusing(takingLittle(nodeDisk, 1, 5), 'remove', 'EIO');
    const trouble = troubleOf(() => publish(disk, folderWith(), [persona]));
    expect(trouble.message).toBe('cannot write personas/analyst.yaml: the disk is full');
  });

  it.each([
    ['ENOSPC', 'the disk is full', 'Free some space'],
    ['EDQUOT', 'your share of the disk is used up', 'Free some space'],
    ['EROFS', 'this disk can only be read', 'Copy the folder to a disk that can be written to'],
    ['EACCES', 'you have no permission to', 'Ask whoever owns the folder'],
    ['EIO', 'the disk reports a fault', 'Copy your files to another disk soon'],
    ['EFBIG', 'it would be larger than this system allows', 'Raise the limit'],
    ['EWHAT', 'the disk says EWHAT', 'Look at the folder and the disk'],
  ])('says %s in plain words', (code, why, remedy) => {
    const root = folderWith({ 'cop.yaml': 'format: 1\n' });
    const { disk } = refusing(nodeDisk, 'create', code);
    const trouble = troubleOf(() => publish(disk, root, [persona]));
    expect(trouble.exit).toBe(EXIT.disk);
    expect(trouble.message).toBe(`cannot write personas/analyst.yaml: ${why}`);
    expect(trouble.remedy).toContain(`Nothing was written. ${remedy}`);
    expect(readdirSync(root)).toEqual(['cop.yaml']);
  });
});

describe('publish, and ways out of the workspace', () => {
  it.each([
    '../out.yaml',
    'goals/../../out.yaml',
    '/out.yaml',
    'goals//out.yaml',
    './out.yaml',
    'goals/..',
    'C:/out.yaml',
    'goals\\out.yaml',
    'goals/a\0b.yaml',
    '',
  ])('does not take %j', (path) => {
    const above = folderWith({ 'inner/cop.yaml': '' });
    const root = join(above, 'inner');
    const trouble = troubleOf(() => publish(nodeDisk, root, [{ path, text: 'x' }]));
    expect(trouble.exit).toBe(EXIT.usage);
    expect(filesIn(above)).toEqual({ 'inner/cop.yaml': '' });
  });

  it.each(['.git/hooks/x', 'goals/.git/x', '.GIT/x', '.git /x', 'GIT~1/x', '.git'])(
    'does not write into %j',
    (path) => {
      const root = folderWith({ '.git/hooks/there': '', 'goals/.git/there': '' });
      const place = path.endsWith('.git') ? `${path}/x` : path;
      mkdirSync(join(root, place, '..'), { recursive: true });
      const before = filesIn(root);
      const trouble = troubleOf(() => publish(nodeDisk, root, [{ path: place, text: 'x' }]));
      expect(trouble.exit).toBe(EXIT.usage);
      expect(filesIn(root)).toEqual(before);
    },
  );

  it('does not write where the workspace itself lies in .git', () => {
    const above = folderWith({ '.git/w/cop.yaml': '' });
    const root = join(above, '.git', 'w');
    const { disk, calls } = refusing(nodeDisk, 'makeFolder', 'EIO');
    expect(troubleOf(() => publish(disk, root, [persona])).exit).toBe(EXIT.usage);
    expect(calls).not.toContain('makeFolder');
  });

  it('makes nothing in a folder that the system has elsewhere, though it is no link', () => {
    const root = folderWith({ 'goals/README.md': '' });
    const elsewhere = folderWith();
    const { disk, calls } = refusing(nodeDisk, 'makeFolder', 'EIO');
    const mounted = {
      ...disk,
      realPath: (path: string) => (path.includes('goals') ? elsewhere : nodeDisk.realPath(path)),
    };
    expect(troubleOf(() => publish(mounted, root, [goal])).exit).toBe(EXIT.usage);
    expect(calls).not.toContain('makeFolder');
  });

  onUnix.each(['outside', 'inside'])('follows no folder’s link that leads %s', (where) => {
    const above = folderWith({ 'elsewhere/there': '', 'w/cop.yaml': '', 'w/other/there': '' });
    const root = join(above, 'w');
    symlinkSync(join(above, where === 'inside' ? 'w/other' : 'elsewhere'), join(root, 'personas'));
    const before = filesIn(above);
    const trouble = troubleOf(() => publish(nodeDisk, root, [persona]));
    expect(trouble.exit).toBe(EXIT.data);
    expect(trouble.message).toBe('personas is a link; a folder belongs there');
    expect(trouble.place).toEqual({ file: 'personas' });
    expect(filesIn(above)).toEqual(before);
  });

  onUnix('follows no link that takes a folder’s place meanwhile', () => {
    const above = folderWith({ 'elsewhere/there': '', 'w/cop.yaml': '' });
    const root = join(above, 'w');
    const disk = meanwhile(nodeDisk, 'makeFolder', (nth) => {
      if (nth === 1) symlinkSync(join(above, 'elsewhere'), join(root, 'personas'));
    });
    expect(troubleOf(() => publish(disk, root, [persona])).exit).toBe(EXIT.data);
    expect(filesIn(above)).toEqual({ 'elsewhere/there': '', 'w/cop.yaml': '' });
  });

  onUnix('takes a link, also a dead one, for a file that is there', () => {
    const root = folderWith({ 'personas/README.md': '' });
    symlinkSync(join(root, 'nowhere'), join(root, persona.path));
    expect(troubleOf(() => publish(nodeDisk, root, [persona])).exit).toBe(EXIT.usage);
    expect(existsSync(join(root, 'nowhere'))).toBe(false);
  });

  onUnix('takes a pipe for something that is there, without waiting on it', () => {
    const root = folderWith({ 'personas/README.md': '' });
    execFileSync('mkfifo', [join(root, persona.path)]);
    expect(troubleOf(() => publish(nodeDisk, root, [persona])).exit).toBe(EXIT.usage);
  });

  it('does not take a file for a folder', () => {
    const root = folderWith({ personas: 'a file' });
    const trouble = troubleOf(() => publish(nodeDisk, root, [persona]));
    expect(trouble.message).toBe('personas is a file; a folder belongs there');
    expect(trouble.exit).toBe(EXIT.data);
  });

  onUnix('works in a workspace that is reached through a link', () => {
    const above = folderWith({ 'real/cop.yaml': '' });
    symlinkSync(join(above, 'real'), join(above, 'link'));
    publish(nodeDisk, join(above, 'link'), [persona]);
    expect(filesIn(join(above, 'real'))).toEqual({ 'cop.yaml': '', [persona.path]: persona.text });
  });

  it('uses a folder that another program makes at the same moment', () => {
    const root = folderWith();
    const disk = meanwhile(nodeDisk, 'makeFolder', (nth) => {
      if (nth === 1) mkdirSync(join(root, 'personas'));
    });
    publish(disk, root, [persona]);
    expect(filesIn(root)).toEqual({ [persona.path]: persona.text });
  });
});
