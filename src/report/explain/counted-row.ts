import { counted, formatNumber } from '../../domain/number-text.ts';
import type { CountedGroup } from '../../insight/counted-groups.ts';
import { visible } from '../../terminal/escape.ts';
import { cut } from '../../terminal/width.ts';
import { oneLine } from '../record-text.ts';

const LONGEST_NAMES = 24;

/** How many things of a file a measure counts, what is new with them, and who recorded them. Safe to print. */
export function countedCells({ file, count, adds, numbers, by }: CountedGroup): readonly string[] {
  const things = counted(count, file === null ? 'member' : 'record');
  const isOther = numbers === 0 && adds !== count;
  return [
    isOther ? `${things}, ${formatNumber(adds)} new` : things,
    cut(visible(oneLine(by.join(', '))), LONGEST_NAMES),
  ];
}

/** The file and the lines that they stand on: `log/2026-11/a.yaml:1-9,12`; null of people. */
export function countedPath({ file, lines }: CountedGroup): string | null {
  if (file === null) return null;
  const stretches = lines.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`));
  return stretches.length === 0 ? file : `${file}:${stretches.join(',')}`;
}
