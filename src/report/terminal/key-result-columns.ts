import type { Screen } from '../../terminal/screen.ts';
import { padEnd, padStart } from '../../terminal/width.ts';
import { isRoomy, isWide } from './wide.ts';

/** A column of a key result's line: `width` columns of the screen from `start` on, which is 0 at its edge. */
export interface Column {
  readonly start: number;
  readonly width: number;
  readonly align: 'left' | 'right';
}

/**
 * Where the parts of a key result's line stand. `words` has two texts at its two ends: title and value
 * where the figures stand beside the title; value and status, which then has no column of its own,
 * where they stand below it. What is expected has a column of no width where
 * there is no room for it.
 */
export type KeyResultColumns =
  | ({ readonly figures: 'beside' } & Readonly<
      Record<'words' | 'bar' | 'share' | 'expected' | 'status', Column>
    >)
  | ({ readonly figures: 'below' } & Readonly<Record<'words' | 'bar' | 'share', Column>>);

export const KEY_RESULT_INDENT = 4;

const SHARE = { gap: 1, width: '100 %'.length, align: 'right' } as const;
const EXPECTED = { gap: 2, width: 'expected 60 %'.length, align: 'left' } as const;
const NO_ROOM = { gap: 0, width: 0, align: 'left' } as const;
const STATUS = { gap: 1, width: 'not counted'.length, align: 'right' } as const;
/** What a value below its title has at least, beside a status of any length. */
const LEAST_VALUE = 10;
const REST = 'what the others leave';

/** The columns of a key result's line on a screen: all widths and gaps of it are said here. */
export function keyResultColumns({ width }: Pick<Screen, 'width'>): KeyResultColumns {
  if (!isWide({ width })) {
    const others = KEY_RESULT_INDENT + taken(SHARE) + 2 + LEAST_VALUE + taken(STATUS);
    const columns = placed(width, {
      bar: { gap: KEY_RESULT_INDENT, width: Math.min(14, width - others), align: 'left' },
      share: SHARE,
      words: { gap: 2, width: REST, align: 'left' },
    });
    return { figures: 'below', ...columns };
  }
  const columns = placed(width, {
    words: { gap: KEY_RESULT_INDENT, width: REST, align: 'left' },
    // 12 columns at 80; from there on four more for every ten of the screen.
    bar: { gap: 1, width: Math.max(10, 12 + Math.floor((width - 80) * 0.4)), align: 'left' },
    share: SHARE,
    expected: isRoomy({ width }) ? EXPECTED : NO_ROOM,
    status: STATUS,
  });
  return { figures: 'beside', ...columns };
}

/** A text on its side of a column. */
export function aligned(text: string, { width, align }: Column): string {
  return align === 'left' ? padEnd(text, width) : padStart(text, width);
}

/** A line of cells that fill their columns, in the order in which these stand. */
export function lineOf(cells: readonly (readonly [column: Column, cell: string])[]): string {
  let [line, end] = ['', 0];
  for (const [{ start, width }, cell] of cells) {
    line += ' '.repeat(start - end) + cell;
    end = start + width;
  }
  return line;
}

interface Wanted {
  readonly gap: number;
  readonly width: number | typeof REST;
  readonly align: Column['align'];
}

function taken({ gap, width }: { readonly gap: number; readonly width: number }): number {
  return gap + width;
}

/** Columns one after another, each after its gap, over the whole width of the screen. */
function placed<Part extends string>(
  width: number,
  wanted: Readonly<Record<Part, Wanted>>,
): Record<Part, Column> {
  const entries = Object.entries<Wanted>(wanted);
  const fixed = entries.reduce(
    (sum, [, one]) => sum + one.gap + (one.width === REST ? 0 : one.width),
    0,
  );
  let end = 0;
  const columns = entries.map(([part, one]) => {
    const start = end + one.gap;
    const own = one.width === REST ? width - fixed : one.width;
    end = start + own;
    return [part, { start, width: own, align: one.align }] as const;
  });
  return Object.fromEntries(columns) as Record<Part, Column>;
}
