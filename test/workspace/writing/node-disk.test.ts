import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { folderWith } from '../../folder.ts';

const onUnix = it.skipIf(process.platform === 'win32');

describe('nodeDisk', () => {
  it('says what stands at a path', () => {
    const root = folderWith({ 'a.yaml': 'a' });
    expect(nodeDisk.kindOf(root)).toBe('folder');
    expect(nodeDisk.kindOf(join(root, 'a.yaml'))).toBe('file');
    expect(nodeDisk.kindOf(join(root, 'b.yaml'))).toBeUndefined();
    expect(nodeDisk.kindOf(join(root, 'a.yaml', 'inside'))).toBeUndefined();
  });

  it('lists a folder by name, and nothing where there is none', () => {
    const root = folderWith({ 'b.yaml': '', 'a.yaml': '', 'c/d.yaml': '' });
    expect(nodeDisk.list(root)).toEqual([
      { name: 'a.yaml', kind: 'file' },
      { name: 'b.yaml', kind: 'file' },
      { name: 'c', kind: 'folder' },
    ]);
    expect(nodeDisk.list(join(root, 'none'))).toEqual([]);
  });

  it('reads a file up to a limit', () => {
    const root = folderWith({ 'a.yaml': 'abcdef', empty: '' });
    const text = (name: string, limit: number) =>
      Buffer.from(nodeDisk.read(join(root, name), limit)).toString();
    expect(text('a.yaml', 100)).toBe('abcdef');
    expect(text('a.yaml', 3)).toBe('abc');
    expect(text('empty', 100)).toBe('');
  });

  it('creates no file over one that is there', () => {
    const root = folderWith({ 'a.yaml': 'mine' });
    expect(() => nodeDisk.create(join(root, 'a.yaml'))).toThrow('EEXIST');
    expect(readFileSync(join(root, 'a.yaml'), 'utf8')).toBe('mine');
  });

  onUnix('tells links and pipes, and opens neither', () => {
    const root = folderWith({ 'a.yaml': 'a' });
    symlinkSync(join(root, 'a.yaml'), join(root, 'link'));
    execFileSync('mkfifo', [join(root, 'pipe')]);
    expect(nodeDisk.kindOf(join(root, 'link'))).toBe('link');
    expect(nodeDisk.kindOf(join(root, 'pipe'))).toBe('other');
    expect(() => nodeDisk.read(join(root, 'link'), 9)).toThrow('ELOOP');
    expect(() => nodeDisk.read(join(root, 'pipe'), 9)).toThrow('EINVAL');
    expect(() => nodeDisk.read(root, 9)).toThrow('EISDIR');
    expect(() => nodeDisk.create(join(root, 'link'))).toThrow('EEXIST');
  });

  onUnix('gives one file the permissions of another', () => {
    const root = folderWith({ from: '', to: '' });
    chmodSync(join(root, 'from'), 0o640);
    nodeDisk.copyPermissions(join(root, 'from'), join(root, 'to'));
    expect(statSync(join(root, 'to')).mode & 0o777).toBe(0o640);
  });

  it('removes a folder only when it is empty', () => {
    const root = folderWith({ 'full/a.yaml': '' });
    mkdirSync(join(root, 'empty'));
    nodeDisk.removeFolder(join(root, 'empty'));
    expect(nodeDisk.kindOf(join(root, 'empty'))).toBeUndefined();
    expect(() => nodeDisk.removeFolder(join(root, 'full'))).toThrow();
    expect(nodeDisk.kindOf(join(root, 'full', 'a.yaml'))).toBe('file');
  });

  it('gives a second name only where none is', () => {
    const root = folderWith({ a: 'a', b: 'b' });
    expect(() => nodeDisk.link(join(root, 'a'), join(root, 'b'))).toThrow('EEXIST');
    nodeDisk.link(join(root, 'a'), join(root, 'c'));
    writeFileSync(join(root, 'c'), 'both');
    expect(readFileSync(join(root, 'a'), 'utf8')).toBe('both');
    expect(readFileSync(join(root, 'b'), 'utf8')).toBe('b');
  });
});
