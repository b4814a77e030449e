import { amountAsWritten } from './amount-text.ts';

/** A way from a baseline to a target, up or down, with what is promised and what would be a triumph. */
interface Way {
  readonly baseline: number;
  readonly target: number;
  readonly commit: number | null;
  readonly stretch: number | null;
  readonly unit: string | null;
}

/** A `commit` or `stretch` that does not lie where it could be passed in its turn. */
export interface Misplaced {
  readonly key: 'commit' | 'stretch';
  readonly message: string;
  readonly remedy: string;
}

/**
 * Which of `commit` and `stretch` are out of their order on the way: `commit` lies behind the
 * baseline and not beyond the target, `stretch` beyond the target. The baseline and the target differ.
 */
export function misplacedOnWay(way: Way): readonly Misplaced[] {
  return [...commitOf(way), ...stretchOf(way)];
}

function commitOf(way: Way): readonly Misplaced[] {
  const { baseline, target, commit, unit } = way;
  if (commit === null) return [];
  const [after, upTo] = target > baseline ? ['above', 'up to'] : ['below', 'down to'];
  const remedy = `Write a number ${after} ${baseline}, ${upTo} ${amountAsWritten(target, unit)}`;
  if (isBeyond(way, commit, target))
    return [
      {
        key: 'commit',
        message: `this lies beyond the target, ${amountAsWritten(target, unit)}: no promise goes so far`,
        remedy,
      },
    ];
  if (isBeyond(way, commit, baseline)) return [];
  return [
    {
      key: 'commit',
      message: `it starts at ${amountAsWritten(baseline, unit)}, so this is kept before anything is done`,
      remedy,
    },
  ];
}

function stretchOf(way: Way): readonly Misplaced[] {
  const { baseline, target, stretch, unit } = way;
  if (stretch === null || isBeyond(way, stretch, target)) return [];
  return [
    {
      key: 'stretch',
      message: `this does not lie beyond the target, ${amountAsWritten(target, unit)}`,
      remedy: `Write a number ${target > baseline ? 'above' : 'below'} ${amountAsWritten(target, unit)}`,
    },
  ];
}

/** Whether a number comes after another in the direction of the target. */
function isBeyond({ baseline, target }: Way, number: number, post: number): boolean {
  return target > baseline ? number > post : number < post;
}
