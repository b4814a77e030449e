import type { KeyResultCell } from './key-results-in.ts';
import type { Remark, Sheet } from './sheet.ts';

/** A goal as the rows of a chart say it. */
export interface WrittenGoal {
  /** The line of its first row. */
  readonly line: number;
  readonly goal: string;
  readonly cells: readonly KeyResultCell[];
  /** '' where nothing is said. */
  readonly timeline: string;
  readonly owner: string;
  readonly personas: string;
  readonly weight: string;
  readonly continues: string;
}

/** The goals of charts, and what is to be said about their rows. */
export interface WrittenGoals {
  readonly goals: readonly WrittenGoal[];
  readonly remarks: readonly Remark[];
  /** What keeps the file from being imported. */
  readonly problems: readonly Remark[];
}

/** What is said where key results have no goal. */
export const NO_GOAL = 'These key results have no goal: write one in the first column';

/** A chart. */
export type GoalSheet = Extract<Sheet, { kind: 'goals' }>;
