import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT, usageError } from '../../../src/domain/errors.ts';
import type { Planner } from '../../../src/workspace/change-file.ts';
import { changeTogether } from '../../../src/workspace/change-together.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { filesIn, folderWith } from '../../folder.ts';
import { failingFrom, failingOnce, meanwhile, refusing, takingLittle } from '../fault-disk.ts';
import { troubleOf, withoutTemps } from './outcome.ts';

const disk = { ...nodeDisk, sync: () => {}, syncFolder: () => {}, pause: () => {} };

const LARGE = `${'Ana was here. '.repeat(20)}\n`;
const BEFORE: Readonly<Record<string, string>> = {
  'a.yaml': LARGE,
  'b.yaml': 'Ana\n',
  'c.yaml': LARGE,
  'd.yaml': 'Ben\n',
};
const erase = (text: string) => text.replaceAll('Ana', '[erased]');
const AFTER = Object.fromEntries(Object.entries(BEFORE).map(([path, text]) => [path, erase(text)]));

const plan: Planner = ({ text }) => ({ text: erase(text), alongside: [] });
const CHANGES = Object.keys(BEFORE).map((path) => ({ path, plan }));

describe('changeTogether', () => {
  it('changes every file, leaves nothing else behind, and tells how far it is', () => {
    const root = folderWith(BEFORE);
    const steps: unknown[] = [];
    const changed = changeTogether(disk, root, CHANGES, ({ files }) => steps.push(files));
    expect(changed.map(({ before, after }) => [before, after])).toEqual(
      Object.values(BEFORE).map((text) => [text, erase(text)]),
    );
    expect(filesIn(root)).toEqual(AFTER);
    expect(steps).toEqual([0, 1, 2, 3].map((done) => ({ done, of: 4 })));
  });

  it('leaves all as it was where the disk has no room for all', () => {
    const bytes = (files: object) => new TextEncoder().encode(Object.values(files).join('')).length;
    let full = 0;
    for (let room = 0; room < bytes(AFTER) + 1200; room += 10) {
      const root = folderWith(BEFORE);
      try {
        changeTogether(takingLittle(disk, 4096, room), root, CHANGES);
        expect(filesIn(root)).toEqual(AFTER);
      } catch (error) {
        full += 1;
        expect(error).toMatchObject({
          exit: EXIT.disk,
          message: expect.stringContaining('the disk is full'),
          remedy: expect.stringContaining('Nothing was written'),
        });
        expect(withoutTemps(root)).toEqual({ files: BEFORE, temps: 0 });
      }
    }
    expect(full).toBeGreaterThan(50);
  });

  it('leaves all as it was, or changes all, whichever call of the disk fails', () => {
    for (let nth = 1; ; nth += 1) {
      const root = folderWith(BEFORE);
      const { disk: faulty, calls } = failingOnce(disk, nth, 'EIO');
      let isDone = true;
      try {
        changeTogether(faulty, root, CHANGES);
      } catch {
        isDone = false;
      }
      expect({ nth, ...withoutTemps(root).files }).toEqual({ nth, ...(isDone ? AFTER : BEFORE) });
      if (calls.length < nth) break;
    }
  });

  it('leaves each file old or new where a disk dies', () => {
    for (let nth = 1; ; nth += 5) {
      const root = folderWith(BEFORE);
      const { disk: faulty, calls } = failingFrom(disk, nth, 'EIO');
      try {
        changeTogether(faulty, root, CHANGES);
      } catch {}
      for (const [path, text] of Object.entries(withoutTemps(root).files))
        expect([BEFORE[path], AFTER[path]]).toContain(text);
      if (calls.length < nth) break;
    }
  });

  it('puts files back where one is refused, also on a disk without second names', () => {
    for (const one of [disk, refusing(disk, 'link', 'EPERM').disk]) {
      const root = folderWith(BEFORE);
      let asked = 0;
      const refuse: Planner = (source) => {
        asked += 1;
        if (asked > 1) throw usageError('it cannot be', '');
        return plan(source);
      };
      const changes = [...CHANGES.slice(0, 2), { path: 'c.yaml', plan: refuse }];
      const trouble = troubleOf(() => changeTogether(one, root, changes));
      expect(trouble).toMatchObject({ exit: EXIT.usage, message: 'it cannot be' });
      expect(withoutTemps(root)).toEqual({ files: BEFORE, temps: 0 });
    }
  });

  it('keeps what somebody saves meanwhile, and changes that too', () => {
    const root = folderWith(BEFORE);
    const saving = meanwhile(disk, 'link', (nth) => {
      if (nth === 1) appendFileSync(join(root, 'b.yaml'), 'and Ana again\n');
    });
    changeTogether(saving, root, CHANGES);
    expect(filesIn(root)).toEqual({ ...AFTER, 'b.yaml': '[erased]\nand [erased] again\n' });
  });

  it('leaves what somebody has changed since, and names it', () => {
    const root = folderWith(BEFORE);
    let asked = 0;
    const refuse: Planner = (source) => {
      asked += 1;
      if (asked === 1) return plan(source);
      writeFileSync(join(root, 'a.yaml'), 'by hand\n');
      throw usageError('it cannot be', '');
    };
    const changes = [...CHANGES.slice(0, 2), { path: 'c.yaml', plan: refuse }];
    expect(troubleOf(() => changeTogether(disk, root, changes)).message).toBe(
      'it cannot be; changed all the same: a.yaml',
    );
    expect(filesIn(root)).toEqual({ ...BEFORE, 'a.yaml': 'by hand\n' });
  });
});
