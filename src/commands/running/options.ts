import { resolve } from 'node:path';
import type { Command } from 'commander';
import { usageError } from '../../domain/errors.ts';
import { nearest } from '../../domain/nearest.ts';
import { codeOf, type EntryKind } from '../../workspace/disk.ts';
import { lookingTrouble } from '../../workspace/disk-trouble.ts';
import { openCommit } from '../../workspace/git/open-commit.ts';
import { nodeDisk } from '../../workspace/node-disk.ts';
import { invocation } from './invocation.ts';
import { type GlobalOptions, openSession, type Session, type Where } from './session.ts';

/**
 * Reads a word that must be one of a few.
 * @param what they are, such as `sheet`
 * @throws CopError exit 2 with the nearest, or all of them
 */
export function oneOf<Choice extends string>(what: string, choices: readonly Choice[]) {
  return (written: string): Choice => {
    const chosen = choices.find((choice) => choice === written.trim().toLowerCase());
    if (chosen) return chosen;
    const meant = nearest(written, choices);
    const remedy = meant ? `Did you mean ${meant}?` : `There are: ${choices.join(', ')}`;
    throw usageError(`"${written}" is no ${what}`, remedy);
  };
}

/**
 * Collects words that must each be one of a few: a flag given several times, or once with commas.
 * @param what they are, such as `status`
 */
export function severalOf<Choice extends string>(what: string, choices: readonly Choice[]) {
  const one = oneOf(what, choices);
  return (written: string, before: readonly Choice[] = []): readonly Choice[] => {
    const words = written.split(',').map((word) => word.trim().replaceAll(' ', '-'));
    return [...before, ...words.map(one)];
  };
}

/** What an argument says; blank text, as of a variable that was not set, says nothing. */
export function text(value: string): string | undefined {
  return value.trim() === '' ? undefined : value.trim();
}

const FREE_TEXT =
  'name members hopedFor domain practice description owner note by goal why learned keyResult unit measure sponsor scope meets email'.split(
    ' ',
  );

/**
 * The flags as they count: free text that is blank says nothing. Where a number or a day belongs,
 * blank text stays, and is refused as what it is.
 */
export function withoutBlanks<Options extends object>(options: Options): Options {
  const kept = Object.entries(options).filter(
    ([key, value]) => !FREE_TEXT.includes(key) || typeof value !== 'string' || value.trim() !== '',
  );
  return Object.fromEntries(kept) as Options;
}

/** @throws CopError exit 2 where a flag that says one thing is given twice */
export function once(value: string, before: string | undefined): string {
  if (before === undefined) return value;
  throw usageError('a check-in says one thing', 'Record one step after another');
}

/** Collects a flag that may be given several times into a list. */
export function several(value: string, before: readonly string[] = []): readonly string[] {
  const said = text(value);
  return said === undefined ? before : [...before, said];
}

/** The session that a command runs in, by the options that every command takes. */
export function sessionOf(command: Command): Session {
  const options = command.optsWithGlobals<GlobalOptions>();
  const { directory, at } = options;
  const where =
    at === undefined
      ? { disk: nodeDisk, folder: folderOf(directory), at: null }
      : atCommit(resolve(currentFolder(), directory ?? '.'), at.trim());
  return openSession(options, where);
}

/** The folder may be one that is no longer there. */
function atCommit(start: string, written: string): Where {
  const { disk, folder, hash, committedAt } = openCommit(nodeDisk, start, written, process.env);
  return { disk, folder, at: { written, commit: hash, committedAt } };
}

/** @throws CopError exit 2 where `-C` names no folder, or the current one is gone; 4 where the disk does not say */
function folderOf(directory: string | undefined): string {
  const folder = currentFolder();
  if (directory === undefined) return folder;
  const named = resolve(folder, directory);
  if (kindBehindLinks(named) === 'folder') return named;
  throw usageError(`-C: there is no folder ${named}`, 'Name the folder of your community');
}

function kindBehindLinks(path: string): EntryKind | undefined {
  try {
    if (nodeDisk.kindOf(path) === undefined) return undefined;
    return nodeDisk.kindOf(nodeDisk.realPath(path));
  } catch (error) {
    // A link that leads nowhere, or in a circle.
    if (['ENOENT', 'ELOOP'].includes(codeOf(error) ?? '')) return undefined;
    throw lookingTrouble(error, path);
  }
}

function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw usageError('the current folder is no longer there', 'Go to another one: cd ..');
  }
}

/** What every command that reads takes: `--json`, and `--at`. */
export function withJson(command: Command): Command {
  return withAt(command.option('--json', 'print JSON for machines'));
}

/** `--at`, on every command that reads, also on one that prints for other programs than ours. */
export function withAt(command: Command): Command {
  return command.option('--at <commit>', 'read the files as they were at this git commit or tag');
}

/** `--dry-run`, on every command that writes. */
export function withDryRun(command: Command): Command {
  return command.option('--dry-run', 'print what would be written, as a diff, and write nothing');
}

/** `--editor`, on every command that changes a file that people write. */
export function withEditor(command: Command): Command {
  return command.option('--editor', 'open it in your editor ($VISUAL or $EDITOR), and check it');
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
