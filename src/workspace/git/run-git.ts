import { nodeDisk } from '../node-disk.ts';
import { type Environment, GUARDS, gitEnvironment, gitProgram } from './environment.ts';

/** How a run of git ended. */
export type GitAnswer =
  | { readonly kind: 'fine'; readonly output: Buffer }
  /** With an error; `says` is what git wrote about it, in English. */
  | { readonly kind: 'failed'; readonly says: string }
  /** There is no git on the `PATH`. */
  | { readonly kind: 'missing' }
  /** It did not end in time, or printed more than was asked for; what it printed until then. */
  | { readonly kind: 'slow' | 'too-much'; readonly output: Buffer };

/** Runs git in one folder, and waits for it. */
export type Git = (args: readonly string[], input?: string) => GitAnswer;

interface Limits {
  /** How long git may take, in milliseconds. */
  readonly time: number;
  /** The most bytes that it may print. */
  readonly bytes: number;
}

/**
 * Git in a folder: no shell looks at its arguments, and of what the folder's own settings name no
 * program is run (environment.ts).
 * @param folder absolute; it must be there
 * @param env the environment of the person's own
 */
export function gitIn(folder: string, env: Environment, limits: Limits): Git {
  return (args, input = '') => {
    const program = gitProgram(nodeDisk, env, process.platform);
    if (program === undefined) return { kind: 'missing' };
    // Loaded when git is run, and not before: most reports are on folders without a repository.
    const { spawnSync } = process.getBuiltinModule('node:child_process');
    const run = spawnSync(program, [...GUARDS, '-C', folder, ...args], {
      env: gitEnvironment(env),
      input,
      stdio: 'pipe',
      shell: false,
      windowsHide: true,
      timeout: limits.time,
      killSignal: 'SIGKILL',
      maxBuffer: limits.bytes,
    });
    return answerOf(run);
  };
}

interface Ended {
  readonly status: number | null;
  readonly stdout: Buffer | null;
  readonly stderr: Buffer | null;
  readonly error?: NodeJS.ErrnoException;
}

function answerOf({ status, stdout, stderr, error }: Ended): GitAnswer {
  const output = stdout ?? Buffer.alloc(0);
  switch (error?.code) {
    case undefined:
      break;
    case 'ETIMEDOUT':
      return { kind: 'slow', output };
    case 'ENOBUFS':
      return { kind: 'too-much', output };
    // It ended before it had read what it was asked: why, it says itself.
    case 'EPIPE':
      break;
    case 'ENOENT':
    case 'EACCES':
    case 'ENOTDIR':
      return { kind: 'missing' };
    default:
      return { kind: 'failed', says: `git could not be started (${error?.code})` };
  }
  if (status === 0) return { kind: 'fine', output };
  return { kind: 'failed', says: stderr?.toString('utf8') ?? '' };
}
