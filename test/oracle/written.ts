/** A community as its files say it, as plain data: what the program reads, and the second calculation too. */

export interface WrittenCommunity {
  readonly charter: WrittenCharter;
  /** The quarter that is reported, such as `2026-Q4`. */
  readonly quarter: string;
  readonly asOf: string;
  readonly goals: readonly WrittenGoal[];
  readonly log: readonly LogLine[];
}

/** What stands in cop.yaml. */
export interface WrittenCharter {
  readonly format: 1;
  readonly name: string;
  readonly timezone: string;
  readonly week_starts?: 'monday' | 'sunday';
  readonly fiscal_year_starts?: string;
  readonly quarters?: Readonly<Record<string, { readonly starts: string }>>;
  readonly status?: Partial<Limits>;
}

/** The four numbers between the statuses. */
export interface Limits {
  readonly on_track: number;
  readonly on_track_gap: number;
  readonly at_risk: number;
  readonly at_risk_gap: number;
}

/** A timeline as a person wrote it, and what they meant by it. */
export type WrittenTimeline = { readonly written: string } & (
  | { readonly kind: 'weeks'; readonly weeks: readonly WeekRange[] }
  | { readonly kind: 'days'; readonly first: string; readonly last: string }
  /** From a month such as `2026-10` on, so many months. */
  | { readonly kind: 'months'; readonly first: string; readonly count: number }
  | { readonly kind: 'quarter'; readonly quarter: string }
);

/** The first and the last of some weeks of the quarter. */
export type WeekRange = readonly [first: number, last: number];

export interface WrittenGoal {
  readonly id: string;
  readonly quarter: string;
  readonly timeline: WrittenTimeline;
  readonly weight?: number;
  readonly key_results: readonly WrittenKeyResult[];
}

interface WrittenTerms {
  readonly id: string;
  readonly timeline?: WrittenTimeline;
  readonly weight?: number;
  readonly every?: Rhythm;
}

export type Rhythm = 'week' | '2 weeks' | 'month';

export interface WrittenReach extends WrittenTerms {
  readonly kind: 'reach';
  readonly baseline?: number;
  readonly target: number;
  readonly commit?: number;
  readonly stretch?: number;
}

export interface WrittenKeep extends WrittenTerms {
  readonly kind: 'keep';
  readonly at_least?: number;
  readonly at_most?: number;
}

export interface WrittenMilestone extends WrittenTerms {
  readonly kind: 'milestone';
  readonly steps?: readonly WrittenStep[];
}

interface WrittenStep {
  readonly id: string;
  readonly weight?: number;
}

export type WrittenKeyResult = WrittenReach | WrittenKeep | WrittenMilestone;

/** A record, and the place in which it stands. */
export interface LogLine {
  readonly file: string;
  readonly line: number;
  readonly data: RecordData;
}

export interface RecordData {
  readonly id?: string;
  readonly on?: string;
  readonly type: 'check-in' | 'change';
  readonly key_result?: string;
  readonly value?: number;
  readonly add?: number;
  readonly done?: string | true;
  readonly undone?: string | true;
  readonly confidence?: number;
  readonly blocked?: boolean;
  readonly field?: 'target';
  readonly was?: number;
  readonly is?: number;
  readonly note?: string;
  readonly key?: string;
  readonly corrects?: string;
  readonly withdraws?: string;
}
