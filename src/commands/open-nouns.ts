import type { Command } from 'commander';

/** The nouns that are commands themselves: which commands stand behind them is known once their code is loaded. */
export const OPEN_NOUNS = new WeakSet<Command>();
