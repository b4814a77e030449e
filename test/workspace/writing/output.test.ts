import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../../src/domain/errors.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { writeOutput } from '../../../src/workspace/output.ts';
import { filesIn, folderWith } from '../../folder.ts';
import { refusing } from '../fault-disk.ts';
import { troubleOf } from './outcome.ts';

const onUnix = it.skipIf(process.platform === 'win32');

describe('writeOutput', () => {
  it.each(['report.html', 'public/report.html', '.vscode/report.md'])(
    'writes %s in the workspace',
    (path) => {
      const root = folderWith({ 'public/x': '', '.vscode/x': '' });
      expect(writeOutput(nodeDisk, root, join(root, path), 'report')).toBe('written');
      expect(filesIn(root)[path]).toBe('report');
    },
  );

  it('writes outside of the workspace, and where there is none', () => {
    const above = folderWith({ 'w/cop.yaml': '', 'log/x': '' });
    writeOutput(nodeDisk, join(above, 'w'), join(above, 'report.html'), 'one');
    // A folder of that name elsewhere is nobody's data.
    writeOutput(nodeDisk, join(above, 'w'), join(above, 'log', 'report.html'), 'two');
    writeOutput(nodeDisk, null, join(above, 'sheet.md'), 'three');
    expect(filesIn(above)).toMatchObject({
      'report.html': 'one',
      'log/report.html': 'two',
      'sheet.md': 'three',
    });
  });

  it('replaces an output of before, unless it is the same', () => {
    const root = folderWith({ 'report.html': 'old' });
    expect(writeOutput(nodeDisk, root, join(root, 'report.html'), 'new')).toBe('written');
    expect(writeOutput(nodeDisk, root, join(root, 'report.html'), 'new')).toBe('unchanged');
    expect(filesIn(root)).toEqual({ 'report.html': 'new' });
  });

  it.each([
    'cop.yaml',
    'COP.YAML',
    'facilitation.yaml',
    'personas/analyst.yaml',
    'goals/2026-Q4/report.html',
    'members/report.csv',
    'experiences/report.html',
    'surveys/report.html',
    'reviews/report.html',
    'log/report.html',
    '.cop/report.html',
  ])('keeps the community’s data: %s', (path) => {
    const root = folderWith();
    mkdirSync(join(root, path, '..'), { recursive: true });
    const trouble = troubleOf(() => writeOutput(nodeDisk, root, join(root, path), 'report'));
    expect(trouble.exit).toBe(EXIT.usage);
    expect(trouble.message).toBe(
      `cannot write the output to ${join(root, path)}: it is a part of the community’s data`,
    );
    expect(filesIn(root)).toEqual({});
  });

  it.each(['.git/config', '.git/hooks/post-commit'])('keeps git’s own: %s', (path) => {
    const root = folderWith({ [path]: 'old' });
    const trouble = troubleOf(() => writeOutput(nodeDisk, null, join(root, path), 'report'));
    expect(trouble.exit).toBe(EXIT.usage);
    expect(filesIn(root)).toEqual({ [path]: 'old' });
  });

  onUnix('keeps the data also where a link leads to it', () => {
    const above = folderWith({ 'w/log/x': '' });
    symlinkSync(join(above, 'w'), join(above, 'link'));
    symlinkSync(join(above, 'w', 'log'), join(above, 'out'));
    const write = (root: string, path: string) =>
      troubleOf(() => writeOutput(nodeDisk, join(above, root), join(above, path), 'report')).exit;
    expect(write('w', 'out/report.html')).toBe(EXIT.usage);
    expect(write('w', 'link/log/report.html')).toBe(EXIT.usage);
    expect(write('link', 'w/cop.yaml')).toBe(EXIT.usage);
    expect(filesIn(join(above, 'w'))).toEqual({ 'log/x': '' });
  });

  onUnix('writes into a folder that is reached through a link', () => {
    const above = folderWith({ 'real/x': '' });
    symlinkSync(join(above, 'real'), join(above, 'link'));
    writeOutput(nodeDisk, null, join(above, 'link', 'report.html'), 'report');
    expect(filesIn(join(above, 'real'))).toEqual({ 'report.html': 'report', x: '' });
  });

  onUnix('refuses a folder, a link and a pipe, and says what each is', () => {
    const root = folderWith({ 'mine.txt': 'mine', 'folder/x': '' });
    symlinkSync(join(root, 'mine.txt'), join(root, 'link'));
    execFileSync('mkfifo', [join(root, 'pipe')]);
    const say = (name: string) => {
      const path = join(root, name);
      const trouble = troubleOf(() => writeOutput(nodeDisk, null, path, 'report'));
      expect(trouble.exit).toBe(EXIT.usage);
      return trouble.message.replace(/^.*: /, '');
    };
    expect(say('folder')).toBe('it is a folder');
    expect(say('link')).toBe('it is a link');
    expect(say('pipe')).toBe('it is a device or a pipe');
    expect(filesIn(root)).toEqual({ 'mine.txt': 'mine', 'folder/x': '' });
  });

  it('asks for a folder that is there', () => {
    const root = folderWith({ file: '' });
    for (const folder of ['none', 'file']) {
      const path = join(root, folder, 'report.html');
      const trouble = troubleOf(() => writeOutput(nodeDisk, null, path, 'report'));
      expect(trouble.exit).toBe(EXIT.disk);
      expect(trouble.message).toBe(
        `cannot write ${path}: there is no folder ${join(root, folder)}`,
      );
    }
  });

  it('says when the disk is full, and keeps the old output', () => {
    const root = folderWith({ 'report.html': 'old' });
    const { disk } = refusing(nodeDisk, 'write', 'ENOSPC');
    const path = join(root, 'report.html');
    const trouble = troubleOf(() => writeOutput(disk, root, path, 'new'));
    expect(trouble.exit).toBe(EXIT.disk);
    expect(trouble.message).toBe(`cannot write ${path}: the disk is full`);
    expect(filesIn(root)).toEqual({ 'report.html': 'old' });
  });
});
