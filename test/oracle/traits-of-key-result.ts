import { type Case, daysGone, everyOf, expectedOn, LOOK_BACK } from './case.ts';
import { daysApart } from './days.ts';
import { compare, exact, floor, isWhole, minus, ONE, times, ZERO } from './exact.ts';
import type { OracleKeyResult } from './key-result-figures.ts';
import { daysHeld, isOf, lastLevel, progressOn, runningTotals } from './progress.ts';
import { judgedOf, statusByPace, wholeSteps } from './status.ts';
import type { WrittenKeep, WrittenMilestone, WrittenReach } from './written.ts';

/** What is special about a key result's figures, in a few words each. */
export function traitsOfKeyResult(its: Case, figures: OracleKeyResult): string[] {
  const { kind } = its.keyResult;
  const isRunning = its.asOf >= its.first && its.asOf <= its.last;
  return [
    `${kind}: ${figures.status}`,
    ...named({
      late: figures.late,
      stale: figures.stale,
      blocked: figures.blocked,
      confidence: figures.confidence !== null,
      'attainment above 1': (figures.attainment ?? 0) > 1,
      'attainment below 0': (figures.attainment ?? 0) < 0,
      'a score': figures.score !== null,
      'moved since last week': figures.since_last_week.progress !== 0,
      'achieved, though below since': figures.status === 'achieved' && figures.progress < 1,
    }),
    ...timeTraits(its),
    ...(isRunning ? runningTraits(its, figures) : []),
    ...(isOf(its, 'keep') ? keepTraits(its) : []),
    ...(isOf(its, 'reach') ? reachTraits(its) : []),
    ...(isOf(its, 'milestone') ? milestoneTraits(its) : []),
    ...forecastTraits(figures),
  ];
}

/** The names of what is true. */
export function named(traits: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(traits).filter((name) => traits[name]);
}

function timeTraits({ asOf, days, first, last, keyResult }: Case): string[] {
  return named({
    'as-of before the first day': asOf < first,
    'as-of the first day': asOf === first,
    'as-of the last day': asOf === last,
    'as-of the day after the last': daysApart(last, asOf) === 1,
    'as-of after the last day': asOf > last,
    'as-of between two intervals': asOf > first && asOf < last && !days.includes(asOf),
    'several intervals': daysApart(first, last) >= days.length,
    'a timeline across the year': first.slice(0, 4) !== last.slice(0, 4),
    'a timeline of one day': days.length === 1,
    'a timeline of its own': keyResult.timeline !== undefined,
  });
}

function runningTraits(its: Case, { status }: OracleKeyResult): string[] {
  const [progress, judged] = [progressOn(its, its.asOf), judgedOf(its)];
  const { on_track, on_track_gap, at_risk, at_risk_gap } = its.limits;
  const plain = statusByPace(progress, judged, its.limits);
  const isUnlike = (limits: Partial<Case['limits']>) =>
    statusByPace(progress, judged, { ...its.limits, ...limits }) !== plain;
  const isEarlier = compare(judged, expectedOn(its, its.asOf)) < 0;
  const behind = minus(judged, progress);
  const steps = wholeSteps(its);
  const isOn = (ratio: number) => compare(progress, times(exact(ratio), judged)) === 0;
  return named({
    'judged by an earlier day': isEarlier,
    'judged more kindly for it':
      statusByPace(progress, expectedOn(its, its.asOf), its.limits) !== plain,
    'judged by half of a short timeline':
      isEarlier && its.days.length < 2 * LOOK_BACK[everyOf(its.keyResult)],
    'on track by the gap alone': plain === 'on-track' && isUnlike({ on_track_gap: -1 }),
    'on track by the share alone': plain === 'on-track' && isUnlike({ on_track: 2 }),
    'at risk by the gap alone': plain === 'at-risk' && isUnlike({ at_risk_gap: -1 }),
    'at risk by the share alone': plain === 'at-risk' && isUnlike({ at_risk: 2 }),
    'exactly on the share of on track': judged.n > 0n && isOn(on_track),
    'exactly on the share of at risk': judged.n > 0n && isOn(at_risk),
    'exactly on the gap of on track': compare(behind, exact(on_track_gap)) === 0,
    'exactly on the gap of at risk': compare(behind, exact(at_risk_gap)) === 0,
    'on track by whole steps': status === 'on-track' && plain !== 'on-track',
    'at risk by whole steps': status === 'at-risk' && plain === 'off-track',
    'a whole number of steps due':
      steps !== null && judged.n > 0n && isWhole(times(steps.all, judged)),
    'one whole step missing':
      steps !== null && compare(minus(floor(times(steps.all, judged)), steps.done), ONE) === 0,
  });
}

function reachTraits(its: Case<WrittenReach>): string[] {
  const { baseline = 0, target } = its.keyResult;
  const totals = runningTotals(its, its.asOf);
  const hasParts = its.said.some(({ data }) => !Number.isInteger(data.add ?? 0));
  return named({
    'a way down': target < baseline,
    'a start below 0': baseline < 0,
    'an add after a value': its.said.at(-1)?.data.add !== undefined && totals.length > 2,
    'parts that add up to a whole': hasParts && isWhole(totals.at(-1) ?? ZERO),
  });
}

function milestoneTraits({ keyResult, said }: Case<WrittenMilestone>): string[] {
  const undone = said.findIndex(({ data }) => data.undone !== undefined);
  return named({
    'steps with weights': keyResult.steps?.some(({ weight = 1 }) => weight !== 1) ?? false,
    'a milestone without steps': keyResult.steps === undefined,
    'a step undone': said.some(({ data }, at) => at < undone && data.done !== undefined),
  });
}

function keepTraits(its: Case<WrittenKeep>): string[] {
  const { at_least, at_most } = its.keyResult;
  const level = lastLevel(its, its.asOf);
  const { known, held } = daysHeld(its, its.asOf);
  return named({
    'at least': at_most === undefined,
    'at most': at_least === undefined,
    'between two bounds': at_least !== undefined && at_most !== undefined,
    'a keep without a value': level === null,
    'a level exactly on its bound': level?.value === at_least || level?.value === at_most,
    'days that are not known': known > 0 && known < daysGone(its, its.asOf),
    'some days held and some not': held > 0 && held < known,
    'a level said before the timeline': its.said.some(({ on }) => on < its.first),
  });
}

function forecastTraits({ days, forecast, zone, rate_needed }: OracleKeyResult): string[] {
  const on = forecast?.target_on ?? null;
  const last = days.at(-1) ?? '';
  return named({
    'a forecast': forecast !== null,
    'a forecast from five points or more': (forecast?.points ?? 0) >= 5,
    'a forecast that goes nowhere': forecast !== null && on === null,
    'the target met in time': on !== null && on <= last,
    'the target met too late': on !== null && on > last,
    'a rate needed': rate_needed !== null && rate_needed !== 0,
    [`zone ${zone}`]: zone !== null,
  });
}
