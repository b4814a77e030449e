import { chmodSync, existsSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../../src/domain/errors.ts';
import type { Disk } from '../../../src/workspace/disk.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { overwriteFile } from '../../../src/workspace/overwrite.ts';
import { filesIn, folderWith } from '../../folder.ts';
import { meanwhile, refusing } from '../fault-disk.ts';
import { troubleOf } from './outcome.ts';

const schema = { path: '.cop/schemas/goal.json', text: '{"new":true}\n' };
const onUnix = it.skipIf(process.platform === 'win32');

describe('overwriteFile', () => {
  it('makes a file that is not there, with its folders', () => {
    const root = folderWith();
    expect(overwriteFile(nodeDisk, root, schema)).toBe('written');
    expect(filesIn(root)).toEqual({ [schema.path]: schema.text });
  });

  it('replaces the one that is there', () => {
    const root = folderWith({ [schema.path]: 'a longer text than the new one has' });
    expect(overwriteFile(nodeDisk, root, schema)).toBe('written');
    expect(filesIn(root)).toEqual({ [schema.path]: schema.text });
  });

  it('writes nothing where the same bytes are there', () => {
    const root = folderWith({ [schema.path]: schema.text });
    const faulty = refusing(nodeDisk, 'create', 'EROFS');
    expect(overwriteFile(faulty.disk, root, schema)).toBe('unchanged');
    expect(faulty.calls).not.toContain('create');
  });

  onUnix('keeps the permissions of the file', () => {
    const root = folderWith({ [schema.path]: 'old' });
    chmodSync(join(root, schema.path), 0o600);
    overwriteFile(nodeDisk, root, schema);
    expect(statSync(join(root, schema.path)).mode & 0o777).toBe(0o600);
  });

  it.each(['EPERM', 'EBUSY', 'EACCES'])('tries again when renaming is refused with %s', (code) => {
    const root = folderWith({ [schema.path]: 'old' });
    overwriteFile(refusing(nodeDisk, 'rename', code, 4).disk, root, schema);
    expect(filesIn(root)).toEqual({ [schema.path]: schema.text });
  });

  it('gives up when renaming is refused for good, and keeps the old file', () => {
    const root = folderWith({ [schema.path]: 'old' });
    const { disk } = refusing(nodeDisk, 'rename', 'EBUSY');
    const trouble = troubleOf(() => overwriteFile(disk, root, schema));
    expect(trouble.exit).toBe(EXIT.disk);
    expect(trouble.message).toBe(
      'cannot write .cop/schemas/goal.json: another program is using it',
    );
    expect(filesIn(root)).toEqual({ [schema.path]: 'old' });
  });

  it('looks again when another program changed the file, and goes on once it rests', () => {
    const root = folderWith({ [schema.path]: 'old' });
    const disk = changing(root, 2);
    expect(overwriteFile(disk, root, schema)).toBe('written');
    expect(filesIn(root)).toEqual({ [schema.path]: schema.text });
  });

  it('leaves the file to a program that never stops changing it', () => {
    const root = folderWith({ [schema.path]: 'old' });
    const trouble = troubleOf(() => overwriteFile(changing(root, 99), root, schema));
    expect(trouble.exit).toBe(EXIT.changed);
    expect(trouble.message).toBe('.cop/schemas/goal.json was changed while it was being written');
    expect(filesIn(root)).toEqual({ [schema.path]: 'theirs 6' });
  });

  it('notices a file that appears meanwhile', () => {
    const root = folderWith({ '.cop/schemas/other.json': '' });
    const disk = meanwhile(nodeDisk, 'create', () =>
      writeFileSync(join(root, schema.path), 'theirs'),
    );
    expect(overwriteFile(disk, root, schema)).toBe('written');
    expect(filesIn(root)[schema.path]).toBe(schema.text);
  });

  onUnix('replaces no link, and not what it points to', () => {
    const root = folderWith({ 'mine.json': 'mine', '.cop/schemas/other.json': '' });
    symlinkSync(join(root, 'mine.json'), join(root, schema.path));
    const trouble = troubleOf(() => overwriteFile(nodeDisk, root, schema));
    expect(trouble.exit).toBe(EXIT.data);
    expect(trouble.message).toBe('.cop/schemas/goal.json is a link, not a file');
    expect(filesIn(root)).toEqual({ 'mine.json': 'mine', '.cop/schemas/other.json': '' });
  });

  onUnix('follows no link in a folder’s place', () => {
    const above = folderWith({ 'elsewhere/there': '', 'w/cop.yaml': '' });
    symlinkSync(join(above, 'elsewhere'), join(above, 'w', '.cop'));
    expect(troubleOf(() => overwriteFile(nodeDisk, join(above, 'w'), schema)).exit).toBe(EXIT.data);
    expect(filesIn(above)).toEqual({ 'elsewhere/there': '', 'w/cop.yaml': '' });
  });

  it('removes the folders it made when it cannot go on', () => {
    const root = folderWith();
    const { disk } = refusing(nodeDisk, 'create', 'ENOSPC');
    expect(troubleOf(() => overwriteFile(disk, root, schema)).exit).toBe(EXIT.disk);
    expect(existsSync(join(root, '.cop'))).toBe(false);
  });

  it('does not take a folder for a file', () => {
    const root = folderWith();
    mkdirSync(join(root, schema.path), { recursive: true });
    expect(troubleOf(() => overwriteFile(nodeDisk, root, schema)).exit).toBe(EXIT.data);
  });
});

/** A disk on which somebody changes the schema just before each of the first readings but one. */
function changing(root: string, times: number): Disk {
  return meanwhile(nodeDisk, 'read', (nth) => {
    if (nth <= times) writeFileSync(join(root, schema.path), `theirs ${nth}`);
  });
}
