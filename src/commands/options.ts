import { resolve } from 'node:path';
import type { Command } from 'commander';
import { invocation } from './invocation.ts';
import { type GlobalOptions, openSession, type Session } from './session.ts';

/** Collects a flag that may be given several times into a list. */
export function several(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/** The session that a command runs in, by the options that every command takes. */
export function sessionOf(command: Command): Session {
  const options = command.optsWithGlobals<GlobalOptions>();
  return openSession(options, resolve(options.directory ?? '.'));
}

/** `--json`, on every command that reads. */
export function withJson(command: Command): Command {
  return command.option('--json', 'print JSON for machines');
}

/** `--dry-run`, on every command that writes. */
export function withDryRun(command: Command): Command {
  return command.option('--dry-run', 'print what would be written, as a diff, and write nothing');
}

/** What a command is called with, and what that does. */
type Example = string | readonly [words: string, meaning: string];

/**
 * The examples under a command's help, as they are typed where `cop` was started.
 * @param examples each without the `cop` in front
 */
export function withExamples(command: Command, examples: readonly Example[]): Command {
  const cop = invocation(process.env);
  const pairs = examples.map((one) => (typeof one === 'string' ? ([one, ''] as const) : one));
  const column = Math.max(...pairs.map(([words, meaning]) => (meaning ? words.length : 0))) + 3;
  const lines = pairs.map(
    ([words, meaning]) => `  ${cop} ${meaning ? words.padEnd(column) : words}${meaning}`,
  );
  return command.addHelpText('after', ['', 'Examples:', ...lines].join('\n'));
}
