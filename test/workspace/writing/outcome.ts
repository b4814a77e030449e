import { CopError } from '../../../src/domain/errors.ts';
import { isTempName } from '../../../src/workspace/temp-name.ts';
import { filesIn } from '../../folder.ts';

/** A folder's files without the temps, and the number of temps. */
export function withoutTemps(root: string): { files: Record<string, string>; temps: number } {
  const all = Object.entries(filesIn(root));
  const kept = all.filter(([path]) => !isTempName(path.replace(/^.*\//, '')));
  return { files: Object.fromEntries(kept), temps: all.length - kept.length };
}

/** The trouble that an action ends in. */
export function troubleOf(action: () => unknown): CopError {
  try {
    action();
  } catch (error) {
    if (error instanceof CopError) return error;
    throw error;
  }
  throw new Error('expected trouble, and there was none');
}
