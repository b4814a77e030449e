import { CommanderError } from 'commander';
import { vi } from 'vitest';
import { program } from '../../src/commands/program.ts';
import { showTrouble } from '../../src/commands/running/trouble.ts';
import { wordsToParse } from '../../src/commands/words.ts';
import { EXIT } from '../../src/domain/errors.ts';
import { PowerCut } from '../workspace/fault-disk.ts';

/** How a command ended: by its exit code, or since the power went. */
export interface End {
  readonly code: number | 'power cut';
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command as the executable does, in this process, in the folder that `root` names. */
export async function runHere(words: readonly string[], root: string): Promise<End> {
  const said = { stdout: '', stderr: '' };
  const streams = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      said[name] += String(text);
      return true;
    }),
  );
  try {
    const code = await exitCodeOf(['-C', root, '--no-input', ...words]);
    return { code, ...said };
  } finally {
    for (const stream of streams) stream.mockRestore();
    process.exitCode = undefined;
  }
}

async function exitCodeOf(words: readonly string[]): Promise<End['code']> {
  const cop = program();
  try {
    await cop.parseAsync(wordsToParse(words), { from: 'user' });
    return Number(process.exitCode ?? EXIT.fine);
  } catch (error) {
    if (error instanceof PowerCut) return 'power cut';
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
    return showTrouble(error, cop.opts());
  }
}
