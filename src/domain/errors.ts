import type { Finding, Place } from './finding.ts';

/** What the program's exit code says. */
export const EXIT = {
  fine: 0,
  findings: 1,
  usage: 2,
  data: 3,
  disk: 4,
  changed: 5,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

interface Trouble {
  readonly remedy: string;
  readonly command?: string;
  readonly place?: Place;
  readonly findings?: readonly Finding[];
  readonly cause?: unknown;
}

/** Trouble that was expected to come some day: it is told in plain words, never with a stack trace. */
export class CopError extends Error {
  /** By its name: the dialogues are built apart, and bring a copy of this class of their own. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'CopError';
  }

  readonly exit: ExitCode;
  /** What to do about it, in a sentence without a full stop; '' where the command says it all. */
  readonly remedy: string;
  /** The command that does it, without the `cop` in front. */
  readonly command: string | undefined;
  readonly place: Place | undefined;
  /** What is wrong in the files, where that is the trouble. */
  readonly findings: readonly Finding[];

  constructor(exit: ExitCode, message: string, more: Trouble) {
    super(message, { cause: more.cause });
    this.name = 'CopError';
    this.exit = exit;
    this.remedy = more.remedy;
    this.command = more.command;
    this.place = more.place;
    this.findings = more.findings ?? [];
  }
}

/** The command line asks for what cannot be: exit code 2. */
export function usageError(message: string, remedy: string, command?: string): CopError {
  return new CopError(EXIT.usage, message, {
    remedy,
    ...(command === undefined ? {} : { command }),
  });
}

/** There is no workspace, or its data cannot be used: exit code 3. */
export function dataError(message: string, more: Trouble): CopError {
  return new CopError(EXIT.data, message, more);
}
