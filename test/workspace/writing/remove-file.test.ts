import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../../src/domain/errors.ts';
import type { Planner } from '../../../src/workspace/change-file.ts';
import type { Disk } from '../../../src/workspace/disk.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { moveFile, removeFile } from '../../../src/workspace/remove-file.ts';
import { filesIn, folderWith } from '../../folder.ts';
import { diskError } from '../fault-disk.ts';
import { troubleOf } from './outcome.ts';

const PATH = 'goals/2026-Q4/meet.yaml';
const TO = 'goals/2027-Q1/meet.yaml';
const OLD = 'goal: Meet\n';
const RECORD = { path: 'log/2026-11/2026-11-24-x.yaml', text: '- {}\n' };
const way = { from: PATH, to: TO };
const append: Planner = ({ text }) => ({ text: `${text}x\n`, alongside: [RECORD] });

/** A disk on which somebody saves a file just before it is put aside, and perhaps anew after that. */
function savedWhilePutAside(path: string, texts: { before: string; after?: string }): Disk {
  let isOver = false;
  return {
    ...nodeDisk,
    rename: (from, to) => {
      if (from !== path || isOver) return nodeDisk.rename(from, to);
      isOver = true;
      writeFileSync(from, texts.before);
      nodeDisk.rename(from, to);
      if (texts.after !== undefined) writeFileSync(from, texts.after);
    },
  };
}

describe('removeFile', () => {
  it('removes a file that says what is expected', () => {
    const root = folderWith({ 'cop.yaml': '', [PATH]: OLD });
    removeFile(nodeDisk, root, PATH, OLD);
    expect(filesIn(root)).toEqual({ 'cop.yaml': '' });
  });

  it('leaves one that says something else', () => {
    const root = folderWith({ [PATH]: `${OLD}# more\n` });
    const trouble = troubleOf(() => removeFile(nodeDisk, root, PATH, OLD));
    expect(trouble).toMatchObject({
      exit: EXIT.changed,
      message: `${PATH} was changed meanwhile, so it was not removed`,
    });
    expect(filesIn(root)).toEqual({ [PATH]: `${OLD}# more\n` });
  });

  it('says that a file is not there, and where none may be', () => {
    const root = folderWith({ 'cop.yaml': '', '.git/config': '' });
    const exitOf = (path: string) => troubleOf(() => removeFile(nodeDisk, root, path, OLD)).exit;
    expect(exitOf(PATH)).toBe(EXIT.changed);
    expect(['../x.yaml', '.git/config'].map(exitOf)).toEqual([EXIT.usage, EXIT.usage]);
  });

  it('brings back what was saved at the last moment', () => {
    const root = folderWith({ [PATH]: OLD });
    const disk = savedWhilePutAside(join(root, PATH), { before: 'saved\n' });
    expect(troubleOf(() => removeFile(disk, root, PATH, OLD)).exit).toBe(EXIT.changed);
    expect(filesIn(root)).toEqual({ [PATH]: 'saved\n' });
  });

  it('keeps both where it was saved twice, and says where', () => {
    const root = folderWith({ [PATH]: OLD });
    const disk = savedWhilePutAside(join(root, PATH), { before: 'first\n', after: 'second\n' });
    const trouble = troubleOf(() => removeFile(disk, root, PATH, OLD));
    expect(trouble.exit).toBe(EXIT.changed);
    expect(trouble.message).toBe(`${PATH} was saved while it was being removed`);
    const kept = /meet\.yaml\.kept-[0-9a-z]+/.exec(trouble.remedy)?.[0];
    expect(filesIn(root)).toEqual({ [PATH]: 'second\n', [`goals/2026-Q4/${kept}`]: 'first\n' });
  });

  it('says what the file is called where it cannot get its name back', () => {
    const root = folderWith({ [PATH]: OLD });
    const disk: Disk = {
      ...savedWhilePutAside(join(root, PATH), { before: 'saved\n' }),
      link: (from, to) => {
        if (to.endsWith('meet.yaml')) throw diskError('EIO');
        nodeDisk.link(from, to);
      },
    };
    const trouble = troubleOf(() => removeFile(disk, root, PATH, OLD));
    expect(trouble.exit).toBe(EXIT.disk);
    expect(trouble.message).toBe(`cannot bring back ${PATH}: the disk reports a fault`);
    const kept = /meet\.yaml\.kept-[0-9a-z]+/.exec(trouble.remedy)?.[0];
    expect(filesIn(root)).toEqual({ [`goals/2026-Q4/${kept}`]: 'saved\n' });
  });
});

describe('moveFile', () => {
  it('moves a file, changed, with what goes with it', () => {
    const root = folderWith({ [PATH]: OLD });
    const changed = moveFile(nodeDisk, root, way, append);
    expect(changed).toEqual({ before: OLD, after: `${OLD}x\n`, alongside: [RECORD] });
    expect(filesIn(root)).toEqual({ [TO]: `${OLD}x\n`, [RECORD.path]: RECORD.text });
  });

  it('moves it with its text as it is', () => {
    const root = folderWith({ [PATH]: OLD });
    moveFile(nodeDisk, root, way, ({ text }) => ({ text, alongside: [] }));
    expect(filesIn(root)).toEqual({ [TO]: OLD });
  });

  it('moves nothing where the name is taken', () => {
    const files = { [PATH]: OLD, [TO]: 'theirs\n' };
    const root = folderWith(files);
    const trouble = troubleOf(() => moveFile(nodeDisk, root, way, append));
    expect(trouble).toMatchObject({ exit: EXIT.usage, message: `${TO} is already there` });
    expect(filesIn(root)).toEqual(files);
  });

  it('says that a file is not there', () => {
    const trouble = troubleOf(() => moveFile(nodeDisk, folderWith(), way, append));
    expect(trouble).toMatchObject({ exit: EXIT.changed, message: `${PATH} is not there any more` });
  });

  it('moves what was saved at the last moment', () => {
    const root = folderWith({ [PATH]: OLD });
    const disk = savedWhilePutAside(join(root, PATH), { before: 'saved\n' });
    expect(moveFile(disk, root, way, append).before).toBe('saved\n');
    expect(filesIn(root)).toEqual({ [TO]: 'saved\nx\n', [RECORD.path]: RECORD.text });
  });

  it('leaves the file where it was, and no folder that it made, where it cannot be removed', () => {
    const root = folderWith({ [PATH]: OLD });
    const disk: Disk = {
      ...nodeDisk,
      rename: () => {
        throw diskError('EIO');
      },
    };
    expect(troubleOf(() => moveFile(disk, root, way, append)).exit).toBe(EXIT.disk);
    expect(filesIn(root)).toEqual({ [PATH]: OLD });
    expect(existsSync(join(root, 'goals/2027-Q1'))).toBe(false);
  });

  it('keeps the new one where the old one could not get its name back', () => {
    const root = folderWith({ [PATH]: OLD });
    const disk: Disk = {
      ...savedWhilePutAside(join(root, PATH), { before: 'saved\n' }),
      link: (from, to) => {
        if (to.endsWith(PATH)) throw diskError('EIO');
        nodeDisk.link(from, to);
      },
    };
    const trouble = troubleOf(() => moveFile(disk, root, way, append));
    expect(trouble.exit).toBe(EXIT.disk);
    expect(trouble.remedy).toMatch(/It is called meet\.yaml\.kept-.* rename it back\. Look at /);
    expect(readFileSync(join(root, TO), 'utf8')).toBe(`${OLD}x\n`);
    expect(Object.values(filesIn(root))).toContain('saved\n');
  });
});
