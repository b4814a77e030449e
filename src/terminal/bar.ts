import type { Paint } from './screen.ts';
import { padEnd } from './width.ts';

interface Bar {
  /** 0…1; null draws nothing reached. */
  readonly progress: number | null;
  /** 0…1: where it should be by now; null or 0 draws no mark. */
  readonly expected: number | null;
  /** At least 2. */
  readonly columns: number;
  readonly tone: 'good' | 'warn' | 'bad' | 'dim';
}

const REACHED = '━';
const AHEAD = '╌';
const EXPECTED = '╿';

/**
 * A bar of the way that is done, `━━━━╌╌╿╌╌╌`, with a mark where it should be by now. Full is only
 * what is complete, and empty what has not begun.
 */
export function bar({ progress, expected, columns, tone }: Bar, paint: Paint): string {
  const reached = reachedColumns(progress ?? 0, columns);
  const mark = reached === columns || !expected ? -1 : markAt(expected, columns);
  const cells = Array.from({ length: columns }, (_, column) =>
    column === mark ? EXPECTED : column < reached ? REACHED : AHEAD,
  );
  const part = (from: number, to: number) => cells.slice(from, to).join('');
  if (mark < reached) return paint[tone](part(0, reached)) + paint.dim(part(reached, columns));
  return [
    paint[tone](part(0, reached)),
    paint.dim(part(reached, mark)),
    paint.strong(part(mark, mark + 1)),
    paint.dim(part(mark + 1, columns)),
  ].join('');
}

function reachedColumns(progress: number, columns: number): number {
  if (progress >= 1) return columns;
  if (progress <= 0) return 0;
  return Math.min(columns - 1, Math.max(1, Math.round(progress * columns)));
}

/** The column in which the expected way ends. */
function markAt(expected: number, columns: number): number {
  return Math.min(columns, Math.max(1, Math.round(expected * columns))) - 1;
}

/**
 * A bar as long as a share of some columns, `━━  `, with nothing drawn behind it: of what has no whole to
 * be a part of. What is more than nothing is a column long at least.
 */
export function lengthBar({
  share,
  columns,
}: {
  /** 0…1 */
  readonly share: number;
  readonly columns: number;
}): string {
  return padEnd(REACHED.repeat(Math.ceil(share * columns)), columns);
}
