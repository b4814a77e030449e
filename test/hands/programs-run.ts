import { type ChildProcess, spawn } from 'node:child_process';
import { EXECUTABLE, environment, type Run } from '../e2e/cop.ts';

export interface Running {
  readonly child: ChildProcess;
  readonly end: Promise<Run>;
}

/** Runs a script of node beside others. */
export function running(words: readonly string[], cwd?: string): Running {
  const child = spawn(process.execPath, words, { cwd, env: environment() });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (data) => {
    said.stdout += data;
  });
  child.stderr.on('data', (data) => {
    said.stderr += data;
  });
  const end = new Promise<Run>((resolve) => {
    child.on('close', (code) => resolve({ code, ...said }));
  });
  return { child, end };
}

/** Runs the built executable beside others. */
export function copBeside(words: readonly string[], cwd: string): Promise<Run> {
  return running([EXECUTABLE, ...words, '--no-input'], cwd).end;
}
