import { symlinkSync, utimesSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { sweep } from '../../../src/workspace/sweep.ts';
import { filesIn, folderWith } from '../../folder.ts';
import { refusing } from '../fault-disk.ts';

const NOW = new Date('2026-11-24T12:00:00Z');
const [HOUR_AGO, LESS] = [new Date('2026-11-24T11:00:00Z'), new Date('2026-11-24T11:00:01Z')];
const DEAD = 4_000_000;
const isRunning = (pid: number) => pid !== DEAD;

/** A workspace with these files, all of one age. */
function aged(paths: readonly string[], time: Date, text = 'x'): string {
  const root = folderWith(Object.fromEntries(paths.map((path) => [path, text])));
  for (const path of paths) utimesSync(join(root, path), time, time);
  return root;
}

const temp = `.a.yaml.${DEAD}-x1.cop-tmp`;

describe('sweep', () => {
  it('removes what dead processes left, in every folder of the workspace', () => {
    const left = [
      temp,
      `personas/${temp}`,
      `goals/2026-Q4/${temp}`,
      `members/${temp}`,
      `log/2026-11/${temp}`,
      `.cop/schemas/${temp}`,
    ];
    const root = aged(['cop.yaml', 'log/2026-11/a.yaml', ...left], HOUR_AGO);
    const removed = sweep(nodeDisk, root, NOW, isRunning);
    expect([...removed].sort()).toEqual(left.map((path) => join(root, path)).sort());
    expect(Object.keys(filesIn(root))).toEqual(['cop.yaml', 'log/2026-11/a.yaml']);
  });

  it.each([
    ['of a process that runs', `.a.yaml.${process.pid}-x1.cop-tmp`, HOUR_AGO],
    ['younger than an hour', temp, LESS],
    ['from the future', temp, new Date('2030-01-01')],
    ['that is no temp of ours', '.a.yaml.swp', HOUR_AGO],
    ['in a folder that is not the workspace’s', `src/${temp}`, HOUR_AGO],
    ['deeper than files of the workspace lie', `log/2026-11/deep/${temp}`, HOUR_AGO],
  ])('keeps one %s', (_, path, time) => {
    const root = aged([path], time);
    expect(sweep(nodeDisk, root, NOW, isRunning)).toEqual([]);
    expect(Object.keys(filesIn(root))).toEqual([path]);
  });

  const lock = '.a.yaml.cop-lock';
  const lockOf = (pid: number, host = hostname()) =>
    JSON.stringify({ pid, host, since: '', nonce: '0b0e7d5a-0000-4000-8000-00000000000a' });

  it('removes the lock of a dead process', () => {
    const root = aged([lock, `goals/2026-Q4/${lock}`], HOUR_AGO, lockOf(DEAD));
    expect(sweep(nodeDisk, root, NOW, isRunning)).toHaveLength(2);
    expect(filesIn(root)).toEqual({});
  });

  it.each([
    ['of a process that runs', lockOf(process.pid), HOUR_AGO],
    ['of another computer', lockOf(DEAD, 'elsewhere'), HOUR_AGO],
    ['that does not say whose it is', '', HOUR_AGO],
    ['younger than an hour', lockOf(DEAD), LESS],
  ])('keeps a lock %s', (_, text, time) => {
    const root = aged([lock], time, text);
    expect(sweep(nodeDisk, root, NOW, isRunning)).toEqual([]);
    expect(filesIn(root)).toEqual({ [lock]: text });
  });

  it('knows by itself which processes run', () => {
    const mine = `.a.yaml.${process.pid}-x1.cop-tmp`;
    const root = aged([mine, temp], HOUR_AGO);
    sweep(nodeDisk, root, NOW);
    expect(Object.keys(filesIn(root))).toEqual([mine]);
  });

  it.skipIf(process.platform === 'win32')('follows no link', () => {
    const above = aged([`elsewhere/${temp}`, 'w/cop.yaml'], HOUR_AGO);
    symlinkSync(join(above, 'elsewhere'), join(above, 'w', 'log'));
    symlinkSync(join(above, 'elsewhere', temp), join(above, 'w', temp));
    expect(sweep(nodeDisk, join(above, 'w'), NOW, isRunning)).toEqual([]);
  });

  it.each(['list', 'modifiedAt', 'remove'] as const)(
    'lets no command fail where %s is refused',
    (method) => {
      const root = aged([temp], HOUR_AGO);
      const { disk } = refusing(nodeDisk, method, 'EACCES');
      expect(sweep(disk, root, NOW, isRunning)).toEqual([]);
      expect(Object.keys(filesIn(root))).toEqual([temp]);
    },
  );
});
