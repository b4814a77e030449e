import { spawn } from 'node:child_process';
import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { sweep } from '../../../src/workspace/sweep.ts';
import { isTempName } from '../../../src/workspace/temp-name.ts';
import { filesIn, folderWith } from '../../folder.ts';
import { built } from './built.ts';
import { withoutTemps } from './outcome.ts';

const program = built('record');

/** Runs the recording program, and kills it some milliseconds after its first record. */
function recordUntilKilled(root: string, killAfter: number): Promise<unknown> {
  const child = spawn(process.execPath, [program, root, 'p', '100000'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), killAfter));
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => resolve(signal ?? code));
  });
}

function recordsIn(files: Readonly<Record<string, string>>): Record<string, unknown>[] {
  return Object.entries(files)
    .filter(([path]) => path.startsWith('log/'))
    .map(([, text]) => {
      expect(text.endsWith('}\n')).toBe(true);
      return JSON.parse(text.slice(2));
    });
}

describe('a process that is killed', () => {
  it('leaves whole records, and temps that are swept once they are old', async () => {
    const root = folderWith({ 'cop.yaml': 'format: 1\n' });
    const kills = Array.from({ length: 24 }, (_, index) => index * 3);
    const ends: unknown[] = [];
    for (let at = 0; at < kills.length; at += 4)
      ends.push(
        ...(await Promise.all(
          kills.slice(at, at + 4).map((after) => recordUntilKilled(root, after)),
        )),
      );
    expect(new Set(ends)).toEqual(new Set(['SIGKILL']));
    expect(recordsIn(withoutTemps(root).files).length).toBeGreaterThanOrEqual(kills.length);

    const before = withoutTemps(root).files;
    const folder = join(root, 'log', '2026-11');
    const old = new Date(Date.now() - 3_700_000);
    for (const name of readdirSync(folder).filter(isTempName))
      utimesSync(join(folder, name), old, old);
    sweep(nodeDisk, root, new Date());
    expect(filesIn(root)).toEqual(before);
  });
});
