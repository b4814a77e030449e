import { rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../../src/domain/errors.ts';
import type { Disk } from '../../../src/workspace/disk.ts';
import { removeStaleLock, underEditLock } from '../../../src/workspace/edit-lock.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { filesIn, folderWith } from '../../folder.ts';
import { refusing } from '../fault-disk.ts';
import { troubleOf } from './outcome.ts';

const LOCK = '.meet.yaml.cop-lock';
const DEAD = 4_000_000;
const NONCE = '0b0e7d5a-0000-4000-8000-00000000000a';

function lockText(more: Readonly<Record<string, unknown>> = {}): string {
  const since = '2026-11-24T12:00:00.000Z';
  return JSON.stringify({ pid: DEAD, host: hostname(), since, nonce: NONCE, ...more });
}

function lockedFile(root: string, patience = 0) {
  return { path: join(root, 'meet.yaml'), shown: 'goals/meet.yaml', patience };
}

describe('underEditLock', () => {
  it('has the lock while it acts, and gives it back', () => {
    const root = folderWith({ 'meet.yaml': '' });
    const inside = underEditLock(nodeDisk, lockedFile(root), () => filesIn(root));
    expect(Object.keys(inside)).toEqual([LOCK, 'meet.yaml']);
    expect(JSON.parse(inside[LOCK] ?? '')).toMatchObject({ pid: process.pid, host: hostname() });
    expect(filesIn(root)).toEqual({ 'meet.yaml': '' });
  });

  it('gives it back where the action throws', () => {
    const root = folderWith({ 'meet.yaml': '' });
    const act = () =>
      underEditLock(nodeDisk, lockedFile(root), () => {
        throw new Error('as the test says');
      });
    expect(act).toThrow('as the test says');
    expect(filesIn(root)).toEqual({ 'meet.yaml': '' });
  });

  it('takes over from a dead process at once', () => {
    const root = folderWith({ 'meet.yaml': '', [LOCK]: lockText() });
    expect(underEditLock(nodeDisk, lockedFile(root), () => 'in')).toBe('in');
    expect(filesIn(root)).toEqual({ 'meet.yaml': '' });
  });

  it.each([
    ['of a process that runs', lockText({ pid: process.pid }), `process ${process.pid} on `],
    ['of another computer', lockText({ host: 'elsewhere' }), 'process 4000000 on elsewhere'],
    ['that does not say whose it is', '', 'another cop'],
    ['whose nonce is none', lockText({ nonce: '../../x' }), 'another cop'],
    ['that is no object', 'null', 'another cop'],
  ])('waits for one %s, and then says so', (_, text, who) => {
    const root = folderWith({ 'meet.yaml': '', [LOCK]: text });
    let waited = 0;
    const disk: Disk = {
      ...nodeDisk,
      pause: (time) => {
        waited += time;
      },
    };
    const trouble = troubleOf(() => underEditLock(disk, lockedFile(root, 500), () => 'in'));
    expect(trouble.exit).toBe(EXIT.changed);
    expect(trouble.message).toMatch(/^goals\/meet\.yaml is being changed by another cop/);
    expect(trouble.message).toContain(who);
    expect(trouble.remedy).toContain(`delete goals/${LOCK}`);
    expect(waited).toBeGreaterThanOrEqual(500);
    expect(waited).toBeLessThan(600);
    expect(filesIn(root)).toEqual({ 'meet.yaml': '', [LOCK]: text });
  });

  it('says since when', () => {
    const root = folderWith({ [LOCK]: lockText({ host: 'elsewhere' }) });
    expect(troubleOf(() => underEditLock(nodeDisk, lockedFile(root), () => 'in')).message).toBe(
      'goals/meet.yaml is being changed by another cop: process 4000000 on elsewhere, since 2026-11-24 12:00:00 UTC',
    );
  });

  it('gets in once the other is done', () => {
    const root = folderWith({ [LOCK]: lockText({ pid: process.pid }) });
    const disk: Disk = { ...nodeDisk, pause: () => rmSync(join(root, LOCK)) };
    expect(underEditLock(disk, lockedFile(root, 500), () => 'in')).toBe('in');
  });

  it('does not give back what has become another’s meanwhile', () => {
    const root = folderWith({ 'meet.yaml': '' });
    const theirs = lockText({ host: 'elsewhere' });
    underEditLock(nodeDisk, lockedFile(root), () => writeFileSync(join(root, LOCK), theirs));
    expect(filesIn(root)).toEqual({ 'meet.yaml': '', [LOCK]: theirs });
  });

  it('locks on a disk without links too', () => {
    const root = folderWith({ 'meet.yaml': '' });
    const { disk } = refusing(nodeDisk, 'link', 'EPERM');
    const inside = underEditLock(disk, lockedFile(root), () => {
      expect(troubleOf(() => underEditLock(disk, lockedFile(root), () => 'in')).exit).toBe(
        EXIT.changed,
      );
      return filesIn(root)[LOCK];
    });
    expect(JSON.parse(inside ?? '')).toMatchObject({ pid: process.pid });
    expect(filesIn(root)).toEqual({ 'meet.yaml': '' });
  });

  it('knows its own lock where a network disk denies having made it', () => {
    const root = folderWith({ 'meet.yaml': '' });
    const disk: Disk = {
      ...nodeDisk,
      link: (from, to) => {
        nodeDisk.link(from, to);
        nodeDisk.link(from, to);
      },
    };
    expect(underEditLock(disk, lockedFile(root), () => 'in')).toBe('in');
    expect(filesIn(root)).toEqual({ 'meet.yaml': '' });
  });
});

describe('removeStaleLock', () => {
  const guard = `.${NONCE}.cop-lock`;

  it.each([2 ** 31, 2 ** 40])('takes one away of %d, which can be no process', (pid) => {
    const root = folderWith({ [LOCK]: lockText({ pid }) });
    expect(removeStaleLock(nodeDisk, join(root, LOCK))).toBe(true);
    expect(filesIn(root)).toEqual({});
  });

  it('leaves a lock that took the place of the stale one meanwhile', () => {
    const root = folderWith({ [LOCK]: lockText() });
    const theirs = lockText({ pid: process.pid, nonce: NONCE.replace('a', 'b') });
    const disk: Disk = {
      ...nodeDisk,
      link: (from, to) => {
        nodeDisk.link(from, to);
        writeFileSync(join(root, LOCK), theirs);
      },
    };
    expect(removeStaleLock(disk, join(root, LOCK))).toBe(false);
    expect(filesIn(root)).toEqual({ [LOCK]: theirs });
  });

  it('leaves it to whoever is at it', () => {
    const theirs = lockText({ pid: process.pid, nonce: NONCE.replace('a', 'b') });
    const files = { [LOCK]: lockText(), [guard]: theirs };
    const root = folderWith(files);
    expect(removeStaleLock(nodeDisk, join(root, LOCK))).toBe(false);
    expect(filesIn(root)).toEqual(files);
  });

  it('goes on where somebody died over it', () => {
    const root = folderWith({
      [LOCK]: lockText(),
      [guard]: lockText({ nonce: NONCE.replace('a', 'b') }),
    });
    expect(removeStaleLock(nodeDisk, join(root, LOCK))).toBe(false);
    expect(Object.keys(filesIn(root))).toEqual([LOCK]);
    expect(removeStaleLock(nodeDisk, join(root, LOCK))).toBe(true);
    expect(filesIn(root)).toEqual({});
  });
});
