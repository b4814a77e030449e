import { resolve } from 'node:path';
import type { Command } from 'commander';
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
