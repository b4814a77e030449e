import {
  amountText,
  boundsText,
  distanceText,
  milestoneText,
  shortUnit,
} from '../domain/amount-text.ts';
import { weekdayRange } from '../domain/civil-date.ts';
import type { Goal } from '../domain/goal.ts';
import type { KeyResult } from '../domain/key-result.ts';
import { formatNumber } from '../domain/number-text.ts';
import { visible } from '../terminal/escape.ts';
import { indented, listed, typed } from '../terminal/layout.ts';
import type { Screen } from '../terminal/screen.ts';
import { tableText } from '../terminal/table.ts';
import { timelineJson } from './key-result-json.ts';
import { measureText } from './measure-text.ts';
import { prettyJson } from './pretty-json.ts';

/** Goals, one a row, each quarter's under its name. */
export function renderGoals(goals: readonly Goal[], screen: Screen): string {
  if (goals.length === 0)
    return [
      ...indented(
        'No goals yet. Three for the quarter, each with a number or two to know it by, give everyone something to work towards.',
        0,
        screen.width,
      ),
      '',
      'Next',
      `  ${typed('goal add', screen)}`,
    ].join('\n');
  const quarters = [...new Set(goals.map((goal) => goal.quarter))].sort();
  return quarters
    .map((quarter) => {
      const its = goals.filter((goal) => goal.quarter === quarter);
      return `${screen.paint.strong(quarter)}\n${goalTable(its, screen)}`;
    })
    .join('\n\n');
}

/** One goal with its key results, as its file says. */
export function renderGoal(goal: Goal, screen: Screen): string {
  const { width, paint } = screen;
  const { quarter, timeline, owner, personas, continues, keyResults } = goal;
  const facts = [
    `${quarter}`,
    timeline.written,
    ...(owner === null ? [] : [owner]),
    ...(personas.length === 0 ? [] : [`for ${personas.join(', ')}`]),
    ...(continues === null ? [] : [`continues ${continues}`]),
    ...weightOf(goal.weight),
  ];
  return [
    ...indented(visible(goal.goal), 0, width).map(paint.strong),
    ...listed(facts.map(visible), { indent: 2, columns: width }),
    ...timeline.intervals.map((interval) => paint.dim(`  ${weekdayRange(interval)}`)),
    '',
    ...(keyResults.length === 0
      ? indented(`No key results yet: add them in ${visible(goal.file)}`, 2, width)
      : keyResults.flatMap((one) => keyResultLines(one, goal, screen))),
    '',
    paint.dim(visible(goal.file)),
  ].join('\n');
}

/** Goals for machines: `{goals: [{id, goal, key_results: […], …}]}`. */
export function goalsJson(goals: readonly Goal[]): string {
  return prettyJson({ goals: goals.map(fieldsOf) });
}

/** One goal for machines, as it stands in `goalsJson`. */
export function goalJson(goal: Goal): string {
  return prettyJson(fieldsOf(goal));
}

function goalTable(goals: readonly Goal[], screen: Screen): string {
  const columns = [
    { head: 'Goal', gives: true },
    { head: 'Id' },
    { head: 'Timeline' },
    { head: 'Owner' },
    { head: 'Key results' },
  ] as const;
  const rows = goals.map((goal) => [
    visible(goal.goal),
    goal.id,
    visible(goal.timeline.written),
    visible(goal.owner ?? ''),
    String(goal.keyResults.length),
  ]);
  return tableText({ columns, rows }, screen);
}

function keyResultLines(one: KeyResult, goal: Goal, { width, paint }: Screen): string[] {
  const [first = '', ...others] = indented(visible(one.keyResult), 4, width);
  const facts = [
    one.id,
    aimOf(one),
    ...postsOf(one),
    ...(one.timeline.written === goal.timeline.written ? [] : [one.timeline.written]),
    ...(one.owner === null || one.owner === goal.owner ? [] : [one.owner]),
    ...(one.every === 'week' ? [] : [`every ${one.every}`]),
    ...(one.measure ? [measureText(one.measure)] : []),
    ...weightOf(one.weight),
  ];
  const steps = one.kind === 'milestone' ? one.steps : [];
  return [
    `  · ${first.slice(4)}`,
    ...others,
    ...listed(facts.map(visible), { indent: 4, columns: width }).map(paint.dim),
    ...steps.flatMap(({ id, step }) => indented(`${id}: ${visible(step)}`, 6, width)),
  ];
}

/** What it is to be: `0 → 20 members`, `at least 90 %`, `a milestone`, `a milestone in 4 steps`. */
function aimOf(one: KeyResult): string {
  switch (one.kind) {
    case 'reach':
      return distanceText(one.baseline, one.target, one.unit);
    case 'keep':
      return boundsText(one);
    case 'milestone':
      return milestoneText(one.steps.length);
  }
}

/** What is promised and what would be a triumph, beside the target: `commit 60 %`, `stretch 80 %`. */
function postsOf(one: KeyResult): string[] {
  if (one.kind !== 'reach') return [];
  const { commit, stretch, unit } = one;
  return Object.entries({ commit, stretch }).flatMap(([key, number]) =>
    number === null ? [] : [`${key} ${amountText(number, shortUnit(unit))}`],
  );
}

function weightOf(weight: number): string[] {
  return weight === 1 ? [] : [`weight ${formatNumber(weight)}`];
}

function fieldsOf(goal: Goal) {
  return {
    id: goal.id,
    quarter: goal.quarter,
    goal: goal.goal,
    timeline: timelineJson(goal.timeline),
    owner: goal.owner,
    personas: goal.personas,
    continues: goal.continues,
    weight: goal.weight,
    key_results: goal.keyResults.map(keyResultFields),
    file: goal.file,
  };
}

function keyResultFields(one: KeyResult) {
  return {
    id: one.id,
    key_result: one.keyResult,
    kind: one.kind,
    unit: one.unit,
    baseline: one.kind === 'reach' ? one.baseline : null,
    target: one.kind === 'reach' ? one.target : null,
    commit: one.kind === 'reach' ? one.commit : null,
    stretch: one.kind === 'reach' ? one.stretch : null,
    at_least: one.kind === 'keep' ? one.atLeast : null,
    at_most: one.kind === 'keep' ? one.atMost : null,
    steps: one.kind === 'milestone' ? one.steps : null,
    measure: one.measure?.written ?? null,
    timeline: timelineJson(one.timeline),
    owner: one.owner,
    every: one.every,
    weight: one.weight,
  };
}
