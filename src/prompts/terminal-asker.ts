import { inAsciiOn } from '../terminal/ascii-stream.ts';
import type { Asker } from './asker.ts';
import type { Terminal } from './inquirer-asker.ts';
import { plainAsker } from './plain-asker.ts';

/**
 * The one who asks at a terminal. Where the terminal says of itself that it cannot move its cursor
 * (`TERM=dumb`, as in an editor's shell), questions are printed line after line.
 */
export async function terminalAsker(
  { input, output, screen }: Terminal,
  env: NodeJS.ProcessEnv,
): Promise<Asker> {
  const terminal = { input, output: screen.ascii ? inAsciiOn(output) : output, screen };
  if (env.TERM === 'dumb') return plainAsker(terminal);
  return (await import('./inquirer-asker.ts')).inquirerAsker(terminal);
}
