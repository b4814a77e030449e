import type { Command } from 'commander';

/** Says what a command takes and does, on the commander command that is to run it. */
type Configure = (command: Command) => void;

/** One command: its code is loaded when it is called. */
export interface Entry {
  readonly name: string;
  readonly alias?: string;
  readonly summary: string;
  readonly load: () => Promise<Configure>;
}

/** Commands about one thing: `cop goal add`, `cop goal list`. */
export interface Noun {
  readonly name: string;
  readonly summary: string;
  readonly verbs: readonly Entry[];
  /** Where the noun is a command itself, too: `cop log introduction ana ben`, beside `cop log list`. */
  readonly load?: Entry['load'];
}
