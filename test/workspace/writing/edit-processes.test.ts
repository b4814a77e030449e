import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../../src/domain/errors.ts';
import { changeFile } from '../../../src/workspace/change-file.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { filesIn, folderWith } from '../../folder.ts';
import { built } from './built.ts';
import { troubleOf, withoutTemps } from './outcome.ts';

// Many processes at one file: what only the real system can show.

const [editing, contending] = [built('edit'), built('contend')];
const PATH = 'goals/2026-Q4/meet.yaml';
const START = { [PATH]: '# Written by hand\n' };
const onUnix = it.skipIf(process.platform === 'win32');

interface Editing {
  readonly child: ChildProcess;
  /** How it ended, and what it said. */
  readonly end: Promise<{ readonly code: unknown; readonly said: readonly string[] }>;
}

function edit(root: string, name: string, count: number, ...wishes: string[]): Editing {
  const words = [editing, root, name, String(count), ...wishes];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.on('data', (data) => {
    text += data;
  });
  const end = new Promise<Awaited<Editing['end']>>((resolve) => {
    child.on('close', (code, signal) => {
      resolve({ code: signal ?? code, said: text.split('\n').slice(0, -1) });
    });
  });
  return { child, end };
}

function linesIn(root: string): string[] {
  const text = readFileSync(join(root, PATH), 'utf8');
  expect(text.endsWith('\n')).toBe(true);
  return text.split('\n').slice(1, -1);
}

function recordsIn(root: string): string[] {
  return Object.keys(filesIn(root))
    .filter((path) => path.startsWith('log/'))
    .map((path) => path.replace(/^.*\/|\.yaml$/g, ''));
}

describe('sixteen processes that edit one file', () => {
  it('lose no edit that was said to be made, and no record of it', async () => {
    const root = folderWith(START);
    const names = Array.from({ length: 16 }, (_, index) => `p${index}`);
    const ends = await Promise.all(names.map((name) => edit(root, name, 12).end));
    const made = ends.flatMap(({ said }) => said.filter((line) => !line.startsWith('cannot')));
    expect(linesIn(root).sort()).toEqual([...made].sort());
    expect(recordsIn(root).sort()).toEqual([...made].sort());
    expect(made.length).toBeGreaterThan(0);
    for (const { code, said } of ends)
      expect(code).toBe(said.some((line) => line.startsWith('cannot')) ? EXIT.changed : 0);
    expect(withoutTemps(root).temps).toBe(0);
  });
});

describe('a lock whose process is dead', () => {
  it('is taken over by one of sixteen at a time, twenty times', async () => {
    const root = folderWith({ 'meet.yaml': '' });
    const all = Array.from({ length: 16 }, () => contender(root));
    try {
      await Promise.all(all.map((one) => one.answer()));
      for (let round = 0; round < 20; round += 1) {
        writeFileSync(join(root, '.meet.yaml.cop-lock'), lockOf(4_000_000));
        for (const one of all) one.ask();
        const answers = await Promise.all(all.map((one) => one.answer()));
        expect(answers).toEqual(all.map(() => 'alone'));
        expect(Object.keys(filesIn(root))).toEqual(['meet.yaml']);
      }
    } finally {
      for (const one of all) one.child.kill();
    }
  });
});

function lockOf(pid: number): string {
  const nonce = crypto.randomUUID();
  return JSON.stringify({ pid, host: hostname(), since: '2026-11-24T12:00:00.000Z', nonce });
}

function contender(root: string) {
  const child = spawn(process.execPath, [contending, root], { stdio: ['pipe', 'pipe', 'inherit'] });
  return {
    child,
    ask: () => void child.stdin.write('go\n'),
    answer: () =>
      new Promise<string>((resolve) => {
        child.stdout.once('data', (data) => resolve(String(data).trim()));
      }),
  };
}

describe('a process that was stopped while it edits', () => {
  onUnix('keeps the others out, says who it is, and loses no edit when it goes on', async () => {
    const root = folderWith(START);
    const { child, end } = edit(root, 'stopped', 1, 'stopped');
    await untilStopped(child);
    const mine = (patience: number) => () =>
      changeFile(
        nodeDisk,
        root,
        PATH,
        ({ text }) => ({ text: `${text}mine\n`, alongside: [] }),
        patience,
      );
    const trouble = troubleOf(mine(100));
    expect(trouble.exit).toBe(EXIT.changed);
    expect(trouble.message).toMatch(
      new RegExp(`^${PATH} is being changed by another cop: process ${child.pid} on .*, since `),
    );
    expect(trouble.remedy).toContain('delete goals/2026-Q4/.meet.yaml.cop-lock');
    expect(linesIn(root)).toEqual([]);
    child.kill('SIGCONT');
    expect(await end).toEqual({ code: 0, said: ['stopped-1'] });
    mine(10_000)();
    expect(linesIn(root)).toEqual(['stopped-1', 'mine']);
    expect(withoutTemps(root).temps).toBe(0);
  });
});

/** Linux says so itself; elsewhere a process that takes so long has stopped. */
async function untilStopped(child: ChildProcess): Promise<void> {
  for (let tried = 0; tried < 500; tried += 1) {
    await later(10);
    if (process.platform === 'linux' && stateOf(child.pid) === 'T') return;
  }
}

function stateOf(pid: number | undefined): string | undefined {
  return /\) (\w)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1];
}

describe('a process that is killed while it edits', () => {
  it('leaves a whole file, every edit that it said to be made, and nobody waiting', async () => {
    const root = folderWith(START);
    const made: string[] = [];
    for (let kill = 0; kill < 24; kill += 1) {
      const { child, end } = edit(root, `k${kill}`, 100_000);
      child.stdout?.once('data', () => setTimeout(() => child.kill('SIGKILL'), kill));
      const { code, said } = await end;
      expect(code).toBe('SIGKILL');
      made.push(...said);
      const next = `after-${kill}`;
      changeFile(
        nodeDisk,
        root,
        PATH,
        ({ text }) => ({ text: `${text}${next}\n`, alongside: [] }),
        0,
      );
      made.push(next);
      const lines = linesIn(root);
      expect(made.filter((line) => !lines.includes(line))).toEqual([]);
      for (const line of lines) expect(line).toMatch(/^(k\d+-\d+|after-\d+)$/);
    }
    const recorded = new Set(recordsIn(root));
    const unrecorded = linesIn(root).filter(
      (one) => !one.startsWith('after') && !recorded.has(one),
    );
    expect(unrecorded).toEqual([]);
  });
});

describe('an editor that saves all the time', () => {
  // On a machine that is busy with other things the file may stay empty for longer than an edit waits.
  it('loses none of its saves to a hundred edits, and keeps none of them out', {
    retry: 2,
  }, async () => {
    const root = folderWith(START);
    const { end } = edit(root, 'cop', 100);
    let isOver = false;
    const cop = end.finally(() => {
      isOver = true;
    });
    const saves: string[] = [];
    for (let nth = 1; !isOver; nth += 1) {
      await later(10 + (nth % 5) * 5);
      // As an editor does: the file is emptied, and filled with all that it is to say.
      const text = readFileSync(join(root, PATH), 'utf8');
      writeFileSync(join(root, PATH), `${text}save-${nth}\n`);
      saves.push(`save-${nth}`);
    }
    const { code, said } = await cop;
    expect(said.filter((line) => line.startsWith('cannot'))).toEqual([]);
    expect([code, said.length]).toEqual([0, 100]);
    expect(linesIn(root).filter((line) => line.startsWith('save'))).toEqual(saves);
  });
});
