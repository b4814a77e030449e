import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, folderWith } from '../folder.ts';
import { EXECUTABLE, environment } from './cop.ts';

const FILE = 'goals/2026-Q4/meet.yaml';
const TARGETS = [30, 31, 32, 33, 34, 35];

function workspace(): string {
  return folderWith({
    'cop.yaml': 'format: 1\nname: Guild\ntimezone: Europe/Lisbon\n',
    [FILE]: `goal: Meet
timeline: Weeks 5-12
key_results:
  - id: invite
    key_result: Invite members
    target: 20
`,
  });
}

function editing(cwd: string, target: number): Promise<number | null> {
  const words = ['kr', 'edit', 'invite', '--target', String(target), '--no-input', '--quiet'];
  const child = spawn(process.execPath, [EXECUTABLE, ...words], {
    cwd,
    env: environment(),
    stdio: 'ignore',
  });
  return new Promise((resolve) => {
    child.on('exit', resolve);
  });
}

/** The changes of the log as `was→is`, in the order of their ids. */
function changesIn(cwd: string): readonly { id: string; was: number; is: number }[] {
  return Object.entries(filesIn(cwd))
    .filter(([path]) => path.startsWith('log/'))
    .flatMap(([, text]) => text.trim().split('\n'))
    .map((line) => JSON.parse(line.slice(2)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('several who move one goalpost at the same time', () => {
  it('leave changes that follow one on the other, up to what the file says', async () => {
    const cwd = workspace();
    const ends = await Promise.all(TARGETS.map((target) => editing(cwd, target)));
    expect(ends).toEqual(TARGETS.map(() => 0));
    const changes = changesIn(cwd);
    expect(changes).toHaveLength(TARGETS.length);
    expect(changes.map(({ was }) => was)).toEqual([
      20,
      ...changes.slice(0, -1).map(({ is }) => is),
    ]);
    expect(readFileSync(join(cwd, FILE), 'utf8')).toContain(`target: ${changes.at(-1)?.is}\n`);
  }, 60_000);
});
