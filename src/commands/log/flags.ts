import type { Command } from 'commander';
import { type FieldKind, fieldsOf, type HappeningField } from '../../domain/happening-fields.ts';
import { several } from '../running/options.ts';

/** What the flags of `cop log TYPE` say, beside those of the fields of its type. */
export interface LogOptions {
  readonly on?: string;
  readonly by?: string;
  readonly note?: string;
  readonly key?: string;
  /** Fields of a community's own type: `book=Data Points`. */
  readonly field?: readonly string[];
  readonly dryRun?: boolean;
  readonly json?: boolean;
  /** The fields of its type, by their flags. */
  readonly [flag: string]: unknown;
}

/** The flags that every type has. */
export function withSharedFlags(command: Command): Command {
  return command
    .option('--on <date>', 'the day on which it happened; else today')
    .option('--note <text>', 'for whoever reads this later')
    .option('--by <name>', 'who records it; else what COP_BY says');
}

/** What stands behind a field's flag, in its help. */
const VALUE: Readonly<Record<FieldKind, string>> = {
  line: ' <text>',
  text: ' <text>',
  name: ' <name>',
  link: ' <link>',
  day: ' <date>',
  number: ' <number>',
  record: ' <id>',
  lines: ' <text>',
  personas: ' <persona>',
  answers: ' <question=answer>',
  choice: ' <word>',
  'yes-no': '',
};

/** A flag for each of these fields, with its help. */
export function withFields(command: Command, fields: readonly HappeningField[]): Command {
  for (const { flag, kind, help } of fields) {
    const flags = `--${flag}${VALUE[kind]}`;
    if (isRepeated(kind)) command.option(flags, `${help} (repeat for several)`, several);
    else command.option(flags, help);
  }
  return command;
}

/** Whether a field holds several things, each said by a flag of its own. */
function isRepeated(kind: FieldKind): boolean {
  return kind === 'lines' || kind === 'answers' || kind === 'personas';
}

/** `--field`, for the fields of a community's own types. */
export function withOwnFields(command: Command): Command {
  return command.option(
    '--field <key=value>',
    'a field of a type of your own (repeat for several)',
    several,
  );
}

/** What a community's own types may say beside fields of their own. */
export const OWN_FIELDS = fieldsOf('x-');
