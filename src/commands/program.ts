import { Command } from 'commander';
import { version } from '../../package.json';
import { shownOn } from '../terminal/shown.ts';
import { screenFor } from '../terminal/stream-screen.ts';
import type { Entry, Noun } from './catalogue/entry.ts';
import { CATALOGUE } from './catalogue.ts';
import { OPEN_NOUNS } from './open-nouns.ts';
import { invocation } from './running/invocation.ts';
import type { GlobalOptions } from './running/session.ts';
import { inPlainWords } from './running/usage-words.ts';

/**
 * The program: its options, its commands, and what becomes of an error. A command's options and
 * code are loaded when it is the one that was called.
 */
export function program(): Command {
  const started = invocation(process.env);
  const cop = new Command(started)
    .description('A facilitator’s toolkit for communities of practice.')
    .version(version, '--version', 'print the version')
    .option('-C, --directory <dir>', 'work in this folder instead of the current one')
    .option('--as-of <date>', 'work for this day instead of today, as 2026-11-24')
    .option('--no-input', 'never ask; a missing answer is an error')
    .option('--color', 'use colours, also in a pipe')
    .option('--no-color', 'use no colours')
    .option('--ascii', 'draw with plain ASCII characters')
    .option('--quiet', 'say nothing but results and errors')
    .helpOption('-h, --help', 'show what a command does')
    .helpCommand(false)
    .addHelpText('after', startHere(started))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => process.stdout.write(asShown(process.stdout, text)),
      outputError: (message, write) => write(asShown(process.stderr, inPlainWords(message))),
    })
    .configureHelp({ showGlobalOptions: true, sortSubcommands: false })
    .showSuggestionAfterError();
  for (const entry of CATALOGUE) {
    if ('verbs' in entry) addNoun(cop, entry);
    else addCommand(cop, entry);
  }
  return cop;

  function asShown(stream: NodeJS.WriteStream, text: string): string {
    const { color: flag, ascii } = cop.opts<Partial<GlobalOptions>>();
    return shownOn(screenFor(stream, { flag, ascii, env: process.env, cop: started }), text);
  }
}

/** What a newcomer types first, and what everybody types every week. */
function startHere(cop: string): string {
  return `
Start with:  ${cop} init
Every week:  ${cop} next, ${cop} checkin, then ${cop} report
The words:   ${cop} help words`;
}

function addNoun(parent: Command, { name, summary, verbs, load }: Noun): void {
  const noun = parent
    .command(name)
    .description(summary)
    .helpCommand(false)
    .copyInheritedSettings(parent);
  for (const verb of verbs) addCommand(noun, verb);
  if (!load) return;
  OPEN_NOUNS.add(noun);
  loadWhenCalled(parent, noun, load);
}

function addCommand(parent: Command, { name, alias, summary, load }: Entry): void {
  const command = parent.command(name).description(summary).copyInheritedSettings(parent);
  if (alias) command.alias(alias);
  loadWhenCalled(parent, command, load);
}

function loadWhenCalled(parent: Command, command: Command, load: Entry['load']): void {
  parent.hook('preSubcommand', async (_, called) => {
    if (called === command) (await load())(command);
  });
}
