import { type Quarter, quarterOf, quarterSpan } from '../domain/calendar.ts';
import { type CivilDate, earlier } from '../domain/civil-date.ts';
import type { Community } from '../domain/community.ts';
import { closingFigures } from './closing-figures.ts';
import { conclusionOn } from './conclusion.ts';
import type { CommunityFigures } from './figures.ts';
import { quarterFigures } from './quarter-figures.ts';
import type { QuarterScores } from './quarter-scores.ts';

/** What there is to compare of one quarter. */
export interface TrendQuarter {
  readonly quarter: Quarter;
  readonly phase: 'running' | 'over';
  /**
   * The day that its figures count up to: its last one, or while it lasts, the day of the trend. The
   * statuses of one that is over are those of the morning after.
   */
  readonly asOf: CivilDate;
  readonly figures: CommunityFigures;
  /** How many goals it has, also those without figures. */
  readonly goals: number;
  readonly keyResults: number;
  /** Null as long as it lasts and nobody has graded any of it. */
  readonly scores: QuarterScores | null;
}

/** Quarters side by side. */
export interface Trend {
  /** The oldest first. */
  readonly quarters: readonly TrendQuarter[];
  /** How many older ones are left out. */
  readonly leftOut: number;
}

/**
 * The last quarters that have goals, up to the one that holds a day: each with the figures that it
 * ended with, by all that is known on the day; that one with its figures of the day.
 * @param most how many quarters at most, 1 or more
 */
export function trendOf(community: Community, asOf: CivilDate, most: number): Trend {
  const current = quarterOf(asOf, community.charter.calendar);
  const all = [...new Set(community.goals.map(({ quarter }) => quarter))]
    .filter((quarter) => quarter <= current)
    .sort();
  const shown = all.slice(-most);
  return {
    quarters: shown.map((quarter) => inTrend(community, quarter, asOf)),
    leftOut: all.length - shown.length,
  };
}

function inTrend(community: Community, quarter: Quarter, asOf: CivilDate): TrendQuarter {
  const { to } = quarterSpan(quarter, community.charter.calendar);
  const isOver = asOf > to;
  const { figures, goals } = isOver
    ? closingFigures(community, quarter, asOf)
    : quarterFigures(community, quarter, asOf);
  return {
    quarter,
    phase: isOver ? 'over' : 'running',
    asOf: earlier(asOf, to),
    figures,
    goals: goals.length,
    keyResults: goals.reduce((sum, { keyResults }) => sum + keyResults.length, 0),
    scores: conclusionOn(community, quarter, asOf).scores,
  };
}
