import { limitsOf } from './case.ts';
import { exact } from './exact.ts';
import { goalCases, type OracleReport } from './report.ts';
import { statusByPace } from './status.ts';
import { firstMonth } from './timeline-days.ts';
import { named, traitsOfKeyResult } from './traits-of-key-result.ts';
import { traitsOfLog } from './traits-of-log.ts';
import type { WrittenCommunity } from './written.ts';

/** What is special about a community's figures, in a few words each; each is there once. */
export function traitsOf(written: WrittenCommunity, report: OracleReport): Set<string> {
  return new Set([
    ...keyResultTraits(written, report),
    ...traitsOfLog(written),
    ...charterTraits(written),
    ...goalTraits(written, report),
    ...communityTraits(written, report),
  ]);
}

function keyResultTraits(written: WrittenCommunity, { goals }: OracleReport): string[] {
  return goalCases(written).flatMap(({ cases }, goal) =>
    cases.flatMap((one, index) => {
      const figures = goals[goal]?.key_results[index];
      return figures ? traitsOfKeyResult(one, figures) : [];
    }),
  );
}

function charterTraits({ charter }: WrittenCommunity): string[] {
  return named({
    'weeks from Sunday': charter.week_starts === 'sunday',
    'a fiscal year': (charter.fiscal_year_starts ?? 'january') !== 'january',
    'week 1 moved': charter.quarters !== undefined,
    'limits of its own': charter.status !== undefined,
  });
}

function goalTraits({ goals, quarter, charter }: WrittenCommunity, report: OracleReport): string[] {
  const statuses = (one: OracleReport['goals'][number]) =>
    new Set(one.key_results.map(({ status }) => status));
  const starts = `${firstMonth(quarter, charter)}-01`;
  return [
    ...report.goals.map(({ status }) => `goal: ${status}`),
    ...goals.map(({ timeline }) => `a timeline in ${timeline.kind}`),
    ...named({
      'a goal of another quarter': goals.some((goal) => goal.quarter !== quarter),
      'a goal with a weight': goals.some(({ weight }) => weight !== undefined),
      'a key result with a weight': goals.some((goal) =>
        goal.key_results.some(({ weight }) => weight !== undefined),
      ),
      'achieved and upcoming mixed': report.goals.some(
        (one) =>
          one.status === 'on-track' &&
          [...statuses(one)].every((status) => status === 'achieved' || status === 'upcoming'),
      ),
      'a timeline that starts before its quarter': report.goals.some((goal) =>
        goal.key_results.some(({ days }) => (days[0] ?? starts) < starts),
      ),
    }),
  ];
}

function communityTraits(written: WrittenCommunity, report: OracleReport): string[] {
  const { progress, expected, status } = report;
  if (progress === null || expected === null) return [`community: ${status}`];
  const byMeans = statusByPace(exact(progress), exact(expected), limitsOf(written));
  const isRunning = ['on-track', 'at-risk', 'off-track', 'nearly'].includes(status ?? '');
  const isWhileOver = written.asOf > (lastDay(report) ?? '');
  return [
    `community: ${status}`,
    ...named({
      'a community no worse than its weakest goal': isRunning && !isWhileOver && byMeans !== status,
    }),
  ];
}

function lastDay(report: OracleReport): string | undefined {
  const lasts = report.goals.flatMap((goal) =>
    goal.key_results.map(({ days }) => days.at(-1) ?? ''),
  );
  return lasts.sort().at(-1);
}
