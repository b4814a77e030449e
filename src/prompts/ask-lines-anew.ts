import { askLines } from './ask-text.ts';
import type { Asker } from './asker.ts';

interface LinesQuestion {
  /** What the list is called: `Needs`. */
  readonly title: string;
  /** The question that its lines answer. */
  readonly message: string;
  readonly now: readonly string[];
}

/**
 * Asks for a list anew, where the person wants to change it.
 * @returns undefined where it stays as it is, null where nothing is to be in it
 */
export async function askLinesAnew(
  asker: Asker,
  { title, message, now }: LinesQuestion,
): Promise<readonly string[] | null | undefined> {
  if (now.length > 0) {
    const question = `${title}: ${now.join(' · ')}. Change them?`;
    if (!(await asker.confirm({ message: question, preset: 'no' }))) return undefined;
  }
  const lines = [...new Set(await askLines(asker, message))];
  if (lines.length === 0) return now.length === 0 ? undefined : null;
  return isSame(lines, now) ? undefined : lines;
}

/** Those that stay keep their place, so another order is no change. */
function isSame(lines: readonly string[], now: readonly string[]): boolean {
  return lines.length === now.length && lines.every((line) => now.includes(line));
}
