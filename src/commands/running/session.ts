import type { Writable } from 'node:stream';
import { type AtCommit, commitName } from '../../domain/at-commit.ts';
import type { Charter } from '../../domain/charter.ts';
import { type CivilDate, dayIn, parseCivilDate } from '../../domain/civil-date.ts';
import { usageError } from '../../domain/errors.ts';
import type { Asker } from '../../prompts/asker.ts';
import { visible } from '../../terminal/escape.ts';
import { inert } from '../../terminal/inert.ts';
import { type Progress, progressLine } from '../../terminal/progress.ts';
import { reflow } from '../../terminal/reflow.ts';
import type { Screen } from '../../terminal/screen.ts';
import { shownOn } from '../../terminal/shown.ts';
import { type ScreenWishes, screenFor } from '../../terminal/stream-screen.ts';
import type { Disk } from '../../workspace/disk.ts';
import type { Commit } from '../../workspace/git/commit.ts';
import { invocation } from './invocation.ts';

/** The options that every command takes. */
export interface GlobalOptions {
  readonly directory?: string;
  readonly asOf?: string;
  /** Of reading commands alone. */
  readonly at?: string;
  readonly input: boolean;
  readonly color?: boolean;
  readonly ascii?: boolean;
  readonly quiet?: boolean;
}

/** Where a command finds the community's files. */
export interface Where {
  /** Where the files are read: today's, or those of a commit, which nobody can write to. */
  readonly disk: Disk;
  /** Where it was called, or what `-C` says. */
  readonly folder: string;
  /** The commit whose files are read; null for today's. */
  readonly at: (Omit<AtCommit, 'on'> & Pick<Commit, 'committedAt'>) | null;
}

/** What a command has from the world: taken once, at its start. */
export interface Session extends Where {
  readonly env: NodeJS.ProcessEnv;
  readonly now: Date;
  /** The screen that results go to. */
  readonly screen: Screen;
  /** Prints what a person asked for, on stdout, so that a CI system that reads along obeys none of it. */
  readonly print: (text: string) => void;
  /** Prints what a program is to read: JSON, a diff, a file's text. */
  readonly printExactly: (text: string) => void;
  /** Says what was done and what comes next, on stderr; silent under `--quiet`. */
  readonly tell: (text: string) => void;
  /** Does work that may take its time, and tells a person at a terminal how far it is. */
  readonly progress: Progress;
  /** The one who answers questions; undefined where nobody is there to ask. */
  readonly asker: (() => Promise<Asker>) | undefined;
  /** The day that was asked for, and by what. */
  readonly asOf: { readonly written: string; readonly by: '--as-of' | 'COP_TODAY' } | undefined;
}

/** Opens a session on the process: its streams, its clock and its environment. */
export function openSession(options: GlobalOptions, where: Where): Session {
  const { stdout, env } = process;
  const { color: flag, ascii } = options;
  const wishes = { flag, ascii, env, cop: invocation(env, options.directory) };
  const screen = screenFor(stdout, wishes);
  return {
    ...where,
    env,
    now: new Date(),
    screen,
    print: (text) => write(stdout, inert(shownOn(screen, text))),
    printExactly: (text) => write(stdout, text),
    tell: options.quiet
      ? () => {}
      : (text) => write(process.stderr, told(text, screenFor(process.stderr, wishes))),
    progress: progressOn(options, wishes),
    // Looked for when somebody is to be asked: node takes its time to open the other two streams.
    get asker() {
      const { stdin, stderr } = process;
      if (!options.input || !stdin.isTTY || !stderr.isTTY) return undefined;
      return () => atTerminal(screenFor(stderr, wishes));
    },
    asOf: asOfIn(options, env),
  };
}

/**
 * The day that a command works for: `--as-of`, else `COP_TODAY`, else in the community's time zone the
 * day of the commit whose files are read, else today.
 * @throws CopError exit 2 where one of the first two is no day, or the commit is of no year that can be right
 */
export function dayOf(
  { asOf, at, now }: Pick<Session, 'asOf' | 'at' | 'now'>,
  { calendar }: Pick<Charter, 'calendar'>,
): CivilDate {
  if (asOf) return dayFrom(asOf.written, asOf.by);
  if (at === null) return dayIn(calendar.timezone, now);
  const { on } = datedCommit(at, { calendar });
  if (on !== null) return on;
  throw usageError(
    `--at: the day of ${commitName(at)} cannot be right`,
    'Say the day: --as-of 2026-11-24',
  );
}

/** The commit whose files are read, with its day; null for today's files. */
export function atCommitOf(
  { at }: Pick<Session, 'at'>,
  charter: Pick<Charter, 'calendar'>,
): AtCommit | null {
  return at && datedCommit(at, charter);
}

function datedCommit(
  { written, commit, committedAt }: NonNullable<Session['at']>,
  { calendar }: Pick<Charter, 'calendar'>,
): AtCommit {
  const year = committedAt.getUTCFullYear();
  const on = year > 1900 && year < 2199 ? dayIn(calendar.timezone, committedAt) : null;
  return { written, commit, on };
}

/**
 * The day that it is, by `COP_TODAY` or the clock, also where a command works for another.
 * @throws CopError exit 2 where `COP_TODAY` is no day
 */
export function todayOf({ env, now }: Session, charter: Pick<Charter, 'calendar'>): CivilDate {
  return dayOf({ asOf: asOfIn({}, env), at: null, now }, charter);
}

function asOfIn(options: Pick<GlobalOptions, 'asOf'>, env: NodeJS.ProcessEnv): Session['asOf'] {
  if (options.asOf !== undefined) return { written: options.asOf, by: '--as-of' };
  return env.COP_TODAY ? { written: env.COP_TODAY, by: 'COP_TODAY' } : undefined;
}

/**
 * The day that a flag says.
 * @throws CopError exit 2 where it is none
 */
export function dayFrom(written: string, flag: string): CivilDate {
  const date = parseCivilDate(written);
  if (date) return date;
  throw usageError(
    `${flag}: the calendar has no day "${written}"`,
    'Write a day as year-month-day: 2026-11-24',
  );
}

/**
 * Progress is told on stderr where that is a terminal that can take back what it shows; not under
 * `--quiet`, nor in a CI job. The stream is opened only when there is something to tell.
 */
function progressOn({ quiet }: GlobalOptions, wishes: ScreenWishes): Progress {
  const { env } = wishes;
  return progressLine({
    now: () => performance.now(),
    terminal: () => {
      const { stderr } = process;
      if (quiet || env.CI || env.TERM === 'dumb' || !stderr.isTTY) return undefined;
      const screen = screenFor(stderr, wishes);
      return { write: (text) => stderr.write(shownOn(screen, text)), width: screen.width };
    },
  });
}

/** Questions go to stderr, so that they are no part of what a command prints. */
async function atTerminal(screen: Screen): Promise<Asker> {
  const { terminalAsker } = await import('../../prompts/terminal-asker.ts');
  return terminalAsker({ input: process.stdin, output: process.stderr, screen }, process.env);
}

/** What is said to a person, who may have named a file with anything in it. */
function told(text: string, screen: Screen): string {
  return inert(shownOn(screen, reflow(text.split('\n').map(visible).join('\n'), screen)));
}

function write(stream: Writable, text: string): void {
  if (text !== '') stream.write(text.endsWith('\n') ? text : `${text}\n`);
}
