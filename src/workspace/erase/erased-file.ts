import type { Erasing, LeftOver } from '../../domain/erasure.ts';
import { saysTheSame } from '../edit/data-after.ts';
import { Source } from '../source.ts';
import { checkText, LARGEST_FILE } from '../text-checks.ts';
import { erasedData } from './erased-data.ts';
import { erasedTexts } from './erased-texts.ts';
import { hasSameProblems } from './file-problems.ts';
import { leftInData, leftInText } from './left-over.ts';
import { plainLines } from './written-texts.ts';

/** A file once somebody is erased in it. */
export interface ErasedFile {
  readonly text: string;
  /** What of them is still in it. */
  readonly left: readonly LeftOver[];
}

/**
 * Erases somebody in a file of the workspace. What comes out was read again: it has the same records, ids
 * and keys, and says the same but for what was erased. A file with a fault, or where that cannot be
 * done, stays as it is, and all that names them is left over.
 */
export function erasedFile(source: Source, erasing: Erasing): ErasedFile {
  const { file, text } = source;
  const before = dataOf(source);
  if (before === undefined) return { text, left: leftInText(source, erasing, 'unsafe') };
  const meant = erasedData(before, file, erasing);
  for (const candidate of erasedTexts(source, erasing)) {
    const after = candidate === text ? source : new Source(file, candidate);
    if (after === source || says(after, meant, before))
      return { text: candidate, left: leftInData(after, erasing) };
  }
  return { text, left: leftInText(source, erasing, 'unsafe') };
}

/** What a file says; undefined where it has a fault. */
function dataOf(source: Source): unknown {
  const lines = plainLines(source);
  if (lines) return lines.map(({ data }) => data);
  const { yaml } = source;
  return yaml.faults.length === 0 && yaml.whole ? yaml.data : undefined;
}

function says(after: Source, meant: unknown, before: unknown): boolean {
  const bytes = new TextEncoder().encode(after.text);
  if (bytes.length > LARGEST_FILE || checkText(bytes).faults.length > 0) return false;
  return saysTheSame(dataOf(after), meant) && hasSameProblems(after.file, before, meant);
}
