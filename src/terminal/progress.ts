import type { OnStep } from '../domain/step.ts';
import { stepText } from './step-text.ts';
import { cut } from './width.ts';

/** Nobody wonders before that, in milliseconds. */
const PATIENCE = 500;
/** A number that changes faster than this cannot be read, in milliseconds. */
const READABLE = 100;

/** Takes the cursor to the start of its line, and leaves nothing in that. */
const ERASE = '\r\u001b[K';

/** The terminal that a line of progress is written to. */
interface ProgressTerminal {
  readonly write: (text: string) => void;
  /** Its columns. */
  readonly width: number;
}

/** What a line of progress needs to know of the world. */
interface World {
  /** Milliseconds since some moment that stays the same. */
  readonly now: () => number;
  /** Asked for when there is something to write; undefined where nobody would see it. */
  readonly terminal: () => ProgressTerminal | undefined;
}

/**
 * Does some work, and tells how far it is once it has taken half a second. Whatever was told is gone
 * when the work is done, or has failed.
 */
export interface Progress {
  /** Work that says itself at which step it is. */
  readonly during: <T>(work: (onStep: OnStep) => T) => T;
  /** The same, of work that others do their part of meanwhile. */
  readonly waiting: <T>(work: (onStep: OnStep) => Promise<T>) => Promise<T>;
  /** Work that is one step. */
  readonly step: <T>(doing: string, work: () => T) => T;
}

/**
 * Progress in one line of a terminal. Pieces of work that follow one another take their time together:
 * each that begins within half a second after the one before.
 */
export function progressLine({ now, terminal }: World): Progress {
  let [begun, ended] = [now(), now()];
  const lineFromNow = () => {
    if (now() - ended > PATIENCE) begun = now();
    return lineOf({ now, terminal, begun });
  };
  const over = (line: ReturnType<typeof lineOf>) => {
    line.erase();
    ended = now();
  };
  const during: Progress['during'] = (work) => {
    const line = lineFromNow();
    try {
      return work(line.onStep);
    } finally {
      over(line);
    }
  };
  return {
    during,
    waiting: async (work) => {
      const line = lineFromNow();
      try {
        return await work(line.onStep);
      } finally {
        over(line);
      }
    },
    step: (doing, work) =>
      during((onStep) => {
        onStep({ doing });
        return work();
      }),
  };
}

function lineOf({ now, terminal, begun }: World & { readonly begun: number }): {
  readonly onStep: OnStep;
  readonly erase: () => void;
} {
  let written = Number.NEGATIVE_INFINITY;
  let on: ProgressTerminal | undefined;
  return {
    onStep: (step) => {
      const time = now();
      if (time - begun < PATIENCE || time - written < READABLE) return;
      written = time;
      on ??= terminal();
      on?.write(ERASE + cut(stepText(step), on.width - 1));
    },
    erase: () => on?.write(ERASE),
  };
}
