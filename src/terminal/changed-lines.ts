import { diffLines } from 'diff';
import { visible } from './escape.ts';
import { cut } from './width.ts';

/** More changed lines than this are counted instead of shown. */
const MOST_SHOWN = 12;

/**
 * The lines that differ between two texts of a file, with their numbers: `  4 - owner: ana` is gone,
 * `  4 + owner: ben` is new. Of many the first are shown, and of a long line its beginning, so that its indent can be
 * seen. What stands in the lines is data.
 * @param columns how wide a line may be
 */
export function changedLines(before: string, after: string, columns: number): string {
  const lines = differing(before, after);
  const most = Math.max(...lines.map((one) => String(one.number).length));
  const shown = lines
    .slice(0, MOST_SHOWN)
    .map(({ number, sign, text }) =>
      cut(visible(`  ${String(number).padStart(most)} ${sign} ${text}`), columns),
    );
  const more = lines.length - shown.length;
  return [...shown, ...(more > 0 ? [`  and ${more} more lines`] : [])].join('\n');
}

interface Line {
  /** Where it stands: of a line that is gone, in the text before. */
  readonly number: number;
  readonly sign: '+' | '-';
  readonly text: string;
}

function differing(before: string, after: string): Line[] {
  const lines: Line[] = [];
  let [old, young] = [1, 1];
  for (const { value, added, removed } of diffLines(before, after)) {
    const texts = value.replace(/\r?\n$/, '').split(/\r?\n/);
    if (added) lines.push(...texts.map((text, at) => line(young + at, '+', text)));
    if (removed) lines.push(...texts.map((text, at) => line(old + at, '-', text)));
    if (!added) old += texts.length;
    if (!removed) young += texts.length;
  }
  return lines;
}

function line(number: number, sign: Line['sign'], text: string): Line {
  return { number, sign, text: text.trimEnd() };
}
