import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { swap } from '../../../src/workspace/swap.ts';
import { filesIn, folderWith } from '../../folder.ts';
import { meanwhile, refusing } from '../fault-disk.ts';

const onUnix = it.skipIf(process.platform === 'win32');
const PATH = 'goals/meet.yaml';
const old = Buffer.from('goal: Meet\n');
const bytes = Buffer.from('goal: Meet often\n');

describe('swap', () => {
  it('exchanges the bytes that are expected', () => {
    const root = folderWith({ [PATH]: String(old) });
    expect(swap(nodeDisk, join(root, PATH), { expected: old, bytes })).toBe('written');
    expect(filesIn(root)).toEqual({ [PATH]: String(bytes) });
  });

  it('makes a file where none is expected', () => {
    const root = folderWith({ 'goals/other.yaml': '' });
    expect(swap(nodeDisk, join(root, PATH), { expected: undefined, bytes })).toBe('written');
    expect(filesIn(root)[PATH]).toBe(String(bytes));
  });

  it.each(['goal: Meet!\n', 'goal: Meet\n# and a line\n', 'goal: Me', ''])(
    'leaves what somebody else wrote: %j',
    (theirs) => {
      const root = folderWith({ [PATH]: theirs });
      expect(swap(nodeDisk, join(root, PATH), { expected: old, bytes })).toBe('changed');
      expect(filesIn(root)).toEqual({ [PATH]: theirs });
    },
  );

  it('leaves what somebody else writes while the new bytes go to the disk', () => {
    const root = folderWith({ [PATH]: String(old) });
    const disk = meanwhile(nodeDisk, 'sync', () => writeFileSync(join(root, PATH), 'theirs'));
    expect(swap(disk, join(root, PATH), { expected: old, bytes })).toBe('changed');
    expect(filesIn(root)).toEqual({ [PATH]: 'theirs' });
  });

  it('leaves a file that appears where none is expected', () => {
    const root = folderWith({ 'goals/other.yaml': '' });
    const disk = meanwhile(nodeDisk, 'sync', () => writeFileSync(join(root, PATH), 'theirs'));
    expect(swap(disk, join(root, PATH), { expected: undefined, bytes })).toBe('changed');
    expect(filesIn(root)).toEqual({ [PATH]: 'theirs', 'goals/other.yaml': '' });
  });

  it('brings back no file that was deleted', () => {
    const root = folderWith({ [PATH]: String(old) });
    const disk = meanwhile(nodeDisk, 'sync', () => rmSync(join(root, PATH)));
    expect(swap(disk, join(root, PATH), { expected: old, bytes })).toBe('changed');
    expect(filesIn(root)).toEqual({});
  });

  onUnix('takes neither a link nor a folder for the file', () => {
    const root = folderWith({ 'mine.yaml': String(old), 'goals/other.yaml': '' });
    symlinkSync(join(root, 'mine.yaml'), join(root, PATH));
    mkdirSync(join(root, 'goals/folder.yaml'));
    for (const path of [PATH, 'goals/folder.yaml'])
      expect(swap(nodeDisk, join(root, path), { expected: old, bytes })).toBe('changed');
    expect(filesIn(root)).toEqual({ 'mine.yaml': String(old), 'goals/other.yaml': '' });
  });

  it('throws what the disk says, and leaves the file and no temp', () => {
    const root = folderWith({ [PATH]: String(old) });
    const { disk } = refusing(nodeDisk, 'rename', 'EBUSY');
    expect(() => swap(disk, join(root, PATH), { expected: old, bytes })).toThrow('EBUSY');
    expect(filesIn(root)).toEqual({ [PATH]: String(old) });
  });
});
