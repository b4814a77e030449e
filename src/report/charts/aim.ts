import { amountText, shortUnit } from '../../domain/amount-text.ts';
import type { KeyResult, Milestone } from '../../domain/key-result.ts';
import { formatNumber } from '../../domain/number-text.ts';

/** A level that a chart draws a line at. */
interface Level {
  readonly value: number;
  readonly kind: 'target' | 'commit' | 'stretch' | 'bound';
  readonly text: string;
}

/** What a key result is to come to, and from where: what its course is drawn beside. */
export interface Aim {
  /** Where it starts; null of what is only kept. */
  readonly from: number | null;
  /**
   * The way that is expected, day by day; null of what is only kept, and of steps that differ in weight:
   * how many of them are expected is not known.
   */
  readonly way: { readonly from: number; readonly to: number } | null;
  readonly levels: readonly Level[];
}

/** The aim of a key result, in its unit; of a milestone, in steps that are done. */
export function aimOf(keyResult: KeyResult): Aim {
  switch (keyResult.kind) {
    case 'reach': {
      const { baseline, target, commit, stretch, unit } = keyResult;
      return {
        from: baseline,
        way: { from: baseline, to: target },
        levels: [
          ...level('target', target, unit),
          ...level('commit', commit, unit),
          ...level('stretch', stretch, unit),
        ],
      };
    }
    case 'keep': {
      const { atLeast, atMost, unit } = keyResult;
      return {
        from: null,
        way: null,
        levels: [
          ...level('bound', atLeast, unit, 'at least'),
          ...level('bound', atMost, unit, 'at most'),
        ],
      };
    }
    case 'milestone': {
      const all = keyResult.steps.length || 1;
      const text = all === 1 ? 'done' : `${formatNumber(all)} steps`;
      return {
        from: 0,
        way: isEven(keyResult) ? { from: 0, to: all } : null,
        levels: [{ kind: 'target', value: all, text }],
      };
    }
  }
}

function isEven({ steps }: Milestone): boolean {
  return steps.every(({ weight }) => weight === steps[0]?.weight);
}

function level(
  kind: Level['kind'],
  value: number | null,
  unit: string | null,
  says: string = kind,
): Level[] {
  return value === null
    ? []
    : [{ kind, value, text: `${says} ${amountText(value, shortUnit(unit))}` }];
}
