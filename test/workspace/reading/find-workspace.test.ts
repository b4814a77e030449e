import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CopError } from '../../../src/domain/errors.ts';
import type { Disk } from '../../../src/workspace/disk.ts';
import { findWorkspace } from '../../../src/workspace/find-workspace.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { folderWith } from '../../folder.ts';
import { diskError, refusing } from '../fault-disk.ts';
import { CHARTER, GOAL } from './workspace-on-disk.ts';

function troubleAt(start: string, disk: Disk = nodeDisk): CopError {
  try {
    findWorkspace(disk, start);
  } catch (error) {
    if (error instanceof CopError) return error;
    throw error;
  }
  throw new Error('a workspace was found');
}

describe('findWorkspace', () => {
  it('finds the nearest cop.yaml, here or in a folder above', () => {
    const root = folderWith({ 'cop.yaml': CHARTER, 'goals/2026-Q4/meet.yaml': GOAL });
    mkdirSync(join(root, 'team/sub'), { recursive: true });
    expect(findWorkspace(nodeDisk, root)).toBe(root);
    expect(findWorkspace(nodeDisk, join(root, 'goals/2026-Q4'))).toBe(root);
    expect(findWorkspace(nodeDisk, join(root, 'goals', '..', 'team/sub'))).toBe(root);
  });

  it('prefers the inner of two', () => {
    const root = folderWith({ 'cop.yaml': CHARTER, 'inner/cop.yaml': CHARTER });
    expect(findWorkspace(nodeDisk, join(root, 'inner'))).toBe(join(root, 'inner'));
  });

  it('says how to get one where there is none', () => {
    const folder = folderWith({});
    const { message, remedy, command, exit } = troubleAt(folder);
    expect({ message, remedy, command, exit }).toEqual({
      message: `no cop.yaml in ${folder}, nor in a folder above it`,
      remedy: 'Name the folder of your community with -C DIR, or begin one here',
      command: 'init',
      exit: 3,
    });
  });

  it('knows a cop.yml that was meant', () => {
    const folder = folderWith({ 'cop.yml': CHARTER });
    const { message, remedy, exit } = troubleAt(folder);
    expect({ message, remedy, exit }).toEqual({
      message: `no cop.yaml here; ${join(folder, 'cop.yml')} is not read`,
      remedy: 'Rename cop.yml to cop.yaml',
      exit: 3,
    });
  });

  it.each(['EIO', 'EACCES'])('takes no outer one where the disk says %s of the inner', (code) => {
    const root = folderWith({ 'cop.yaml': CHARTER, 'inner/cop.yaml': CHARTER });
    const { disk } = refusing(nodeDisk, 'kindOf', code, 1);
    const { exit, message } = troubleAt(join(root, 'inner'), disk);
    expect(exit).toBe(4);
    expect(message).toContain(join(root, 'inner/cop.yaml'));
  });

  it('passes by a folder further up that may not be entered', () => {
    const root = folderWith({ 'cop.yaml': CHARTER, 'a/b/notes.txt': '' });
    const closed: Disk = {
      ...nodeDisk,
      kindOf: (path) => {
        if (path === join(root, 'a/cop.yaml')) throw diskError('EACCES');
        return nodeDisk.kindOf(path);
      },
    };
    expect(findWorkspace(closed, join(root, 'a/b'))).toBe(root);
  });

  it('does not look further up than a cop.yaml that is a link or a folder', () => {
    const root = folderWith({ 'cop.yaml': CHARTER, 'real.yaml': CHARTER });
    mkdirSync(join(root, 'a/cop.yaml'), { recursive: true });
    mkdirSync(join(root, 'b'));
    symlinkSync('../real.yaml', join(root, 'b/cop.yaml'));
    const [folder, link] = [troubleAt(join(root, 'a')), troubleAt(join(root, 'b'))];
    expect([folder.exit, folder.message, folder.remedy]).toEqual([
      3,
      `${join(root, 'a/cop.yaml')}: this is a folder; it was not opened, since a file belongs here`,
      'Move it elsewhere',
    ]);
    expect([link.exit, link.message, link.remedy]).toEqual([
      3,
      `${join(root, 'b/cop.yaml')}: this is a link; it was not opened, since a file belongs here`,
      'Put the file itself in its place',
    ]);
  });
});
