import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cop } from '../cop.ts';

const SAME_CHANCE = `--import=${pathToFileURL(resolve('test/e2e/lived/same-chance.mjs'))}`;

/** Something that `cop next` says. */
export interface Item {
  readonly id: string;
  readonly strand: string | null;
  readonly reason: string;
  readonly command: string;
  readonly about: readonly string[];
  readonly urgency: string;
}

/**
 * A community in a folder, which is worked on by commands alone, in a time of its own, and with a chance
 * that is the same in every run.
 */
export class Commands {
  readonly #cwd: string;
  #today = '';

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  get today(): string {
    return this.#today;
  }

  /** From now on it is this day. */
  goTo(day: string): void {
    this.#today = day;
  }

  /** Runs a command that must go well. @returns what it printed, also to standard error */
  go(...words: readonly string[]): string {
    const { stdout, stderr } = this.#run(words);
    return `${stdout}${stderr}`;
  }

  /** Runs a command that reads, and gives its JSON. */
  json(...words: readonly string[]): unknown {
    return JSON.parse(this.#run([...words, '--json']).stdout);
  }

  /** What needs somebody now, all of it. */
  next(): readonly Item[] {
    const { items } = Object(this.json('next', '-n', '50'));
    return items;
  }

  #run(words: readonly string[]): ReturnType<typeof cop> {
    const env = { COP_TODAY: this.#today, COP_BY: 'nora', NODE_OPTIONS: SAME_CHANCE };
    const run = cop([...words, '--no-input'], { cwd: this.#cwd, env });
    const { code, stderr } = run;
    if (code !== 0) throw new Error(`${this.#today}, ${words.join(' ')}: exit ${code}: ${stderr}`);
    return run;
  }
}

/** The words of a command as it is printed, as a shell parts them: `log survey --about "A talk"`. */
export function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(([, quoted, bare]) =>
    quoted === undefined ? String(bare) : quoted.replace(/\\(.)/g, '$1'),
  );
}

/** Every text under a key `command` in some JSON that begins so, from the top. */
export function commandsIn(json: unknown, beginning: string): readonly string[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) =>
    key === 'command' && String(value).startsWith(beginning)
      ? [String(value)]
      : commandsIn(value, beginning),
  );
}
