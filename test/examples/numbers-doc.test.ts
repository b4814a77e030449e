import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { civilDate, daysBetween, shortDate } from '../../src/domain/civil-date.ts';
import { formatNumber, formatShare, roundHalfAway } from '../../src/domain/number-text.ts';
import { daysGone, timelineDays } from '../../src/domain/timeline.ts';
import type { Forecast } from '../../src/insight/forecast.ts';
import { stepsDue } from '../../src/insight/key-result-status.ts';
import { movementSinceLastWeek } from '../../src/insight/movement.ts';
import { quarterFigures } from '../../src/insight/quarter-figures.ts';
import { rateNeeded } from '../../src/insight/rate.ts';
import { proposedScore } from '../../src/insight/score.ts';
import { byKeyResult, standingCheckIns } from '../../src/insight/standing.ts';
import { STATUS_WORDS } from '../../src/insight/status.ts';
import { movementText } from '../../src/report/movement-text.ts';
import { loadWorkspace } from '../../src/workspace/load.ts';
import { nodeDisk } from '../../src/workspace/node-disk.ts';
import { Q4 } from './calendar-of-examples.ts';

const AS_OF = civilDate('2026-11-24');
const { community } = loadWorkspace(nodeDisk, resolve('examples/product-community'), () => ({
  personas: 'none',
  goals: 'all',
  log: 'all',
}));
const quarter = quarterFigures(community, Q4, AS_OF);
const checkIns = byKeyResult(standingCheckIns(community.records, AS_OF));

/** Everything about a key result that an example may say. */
function of(id: string) {
  const found = quarter.goals
    .flatMap((goal) => goal.keyResults)
    .find((one) => one.keyResult.id === id);
  if (!found) throw new Error(`no key result ${id}`);
  const { keyResult, figures, reference } = found;
  const { timeline } = keyResult;
  return {
    ...figures,
    keyResult,
    title: keyResult.keyResult,
    all: timelineDays(timeline),
    gone: daysGone(timeline, AS_OF),
    goneWhenJudged: daysGone(timeline, figures.judgedOn),
    said: (checkIns.get(reference) ?? []).flatMap(({ said }) =>
      said?.kind === 'value' ? [said.value] : said?.kind === 'add' ? [said.add] : [],
    ),
    status: figures.status === null ? 'none' : STATUS_WORDS[figures.status],
  };
}

function goal(id: string) {
  const found = quarter.goals.find((one) => one.goal.id === id);
  if (!found) throw new Error(`no goal ${id}`);
  return found.figures;
}

/** A share of 0…1 with a decimal: `20.8 %`, and `50 %` where that is 0. */
function percent(share: number | null): string {
  return share === null ? 'none' : `${roundHalfAway(share * 100, 1)} %`;
}

function points(share: number): number {
  return roundHalfAway(share * 100, 1);
}

function exactPoints(share: number): number {
  return roundHalfAway(share * 100, 2);
}

function forecastIn({ forecast }: { readonly forecast: Forecast | null }): Forecast {
  if (!forecast) throw new Error('no forecast');
  return forecast;
}

const time = of('time-to-answer');
const byMembers = of('answers-by-members');
const inTwoDays = of('answered-in-two-days');
const brief = of('brief');
const decisions = of('decisions');
const invited = of('invite-members');
const introductions = of('introductions');
const whole = quarter.figures;

/** The examples of the page, in its order, each put together from what the program works out. */
const EXAMPLES: readonly string[] = [
  `**At the ends.** 99.6 % is printed as ${formatShare(0.996)}, 0.4 % as ${formatShare(0.004)}, 100.4 % as ${formatShare(1.004)}. In between, 12.5 % is printed as ${formatShare(0.125)} and 12.4 % as ${formatShare(0.124)}.`,
  `**${introductions.title}.** 1 was added on 2 October, 3 on 9 October, 3 on 16 October; the 3 of 9 October were later corrected to 2. Value: ${introductions.said.join(' + ')} = ${introductions.value}.`,
  `**${byMembers.title}.** Said: 51 on 6 November, 64 on 13 November, 55 on 20 November. The 64 was withdrawn. Value: ${byMembers.value}.`,
  `**${invited.title}.** ${invited.value} of 20: attainment ${percent(invited.attainment)}, progress ${percent(invited.progress)}.`,
  `**${time.title}.** From 36 to 12; value ${time.value}. (31 − 36) ÷ (12 − 36) = −5 ÷ −24 = ${percent(time.attainment)}.`,
  `**${brief.title}.** Four steps that weigh 1, 3, 3 and 1. The first two are done: (1 + 3) ÷ 8 = ${percent(brief.attainment)}.`,
  `**${byMembers.title}.** Commit 60, target 70, stretch 80; value ${byMembers.value}: ${byMembers.zone} is passed.`,
  `**Whole quarter**, 1 October to 31 December, is ${time.all} days; ${time.gone} of them are over on 24 November. ${time.gone} ÷ ${time.all} = ${percent(time.expected)}.`,
  `**Weeks 4-10**, 19 October to 6 December, is ${brief.all} days; ${brief.gone} are over. ${brief.gone} ÷ ${brief.all} = ${percent(brief.expected)}.`,
  `**${time.title}.** ${percent(time.progress)} ÷ ${percent(time.expected)} = ${formatNumber(time.pace ?? 0)}.`,
  `**${inTwoDays.title}.** The first value was said on 9 October: ${inTwoDays.days?.known} days are known. On 16 October it was 88, on 23 October 93 again: ${(inTwoDays.days?.known ?? 0) - (inTwoDays.days?.held ?? 0)} days were not held, ${inTwoDays.days?.held} were. ${percent(inTwoDays.expected)} × ${inTwoDays.days?.held} ÷ ${inTwoDays.days?.known} = ${percent(inTwoDays.progress)}.`,
  `**${byMembers.title}.** ${percent(byMembers.progress)} on Friday ${shortDate(byMembers.judgedOn)}ember, when ${byMembers.goneWhenJudged} of ${byMembers.all} days were over: judged against ${percent(byMembers.judged)}, not against today's ${percent(byMembers.expected)}. 50 ÷ 55.4 = ${((byMembers.progress ?? 0) / byMembers.judged).toFixed(2)}: ${byMembers.status}.`,
  `**${time.title}.** Last looked up on 6 November. That is ${daysBetween(time.lastCheckIn?.on ?? AS_OF, AS_OF)} days ago, but the day moves back by 7 at most, to ${shortDate(time.judgedOn)}ember: judged against ${time.goneWhenJudged} ÷ ${time.all} = ${percent(time.judged)}.`,
  `**${inTwoDays.title}.** ${points(inTwoDays.progress ?? 0)} ÷ ${points(inTwoDays.judged)} = ${(inTwoDays.pace ?? 0).toFixed(2)}, below 0.9; but it is ${points(inTwoDays.judged)} − ${points(inTwoDays.progress ?? 0)} = ${points(inTwoDays.judged - (inTwoDays.progress ?? 0))} points behind, and 10 are allowed: ${inTwoDays.status}.`,
  `**${brief.title}.** 50 ÷ ${points(brief.judged)} = ${((brief.progress ?? 0) / brief.judged).toFixed(2)}: ${brief.status}.`,
  `**${time.title}.** ${exactPoints(time.progress ?? 0)} ÷ ${exactPoints(time.judged)} = ${((time.progress ?? 0) / time.judged).toFixed(2)}, below 0.6; ${exactPoints(time.judged)} − ${exactPoints(time.progress ?? 0)} = ${exactPoints(time.judged - (time.progress ?? 0))} points behind, more than 25: ${time.status}.`,
  `**${decisions.title}.** Weeks 8-13, ${decisions.gone} of ${decisions.all} days over, nothing seen yet. Not even one of two is due: ${decisions.status}.`,
  `**${brief.title}.** Four steps × ${percent(brief.judged)} = ${roundHalfAway(4 * brief.judged, 2)}, so ${word(stepsDue({ all: 4, done: 0 }, brief.judged))} are due and ${word(brief.steps?.done ?? 0)} are done. One is missing: ${brief.status}, which its share says as well.`,
  `**${time.title}.** Last check-in on 6 November, ${time.daysSilent} days ago, limit 14: ${time.stale ? 'stale' : 'fresh'}.`,
  `**${time.title}.** Said: 35, 34, 33, 32 and 31, a week apart: the median of the slopes is ${formatNumber(forecastIn(time).rateSoFar)} a week. ${forecastIn(time).daysLeft} days are left: 31 − 1 ÷ 7 × ${forecastIn(time).daysLeft} = ${roundHalfAway(forecastIn(time).atEnd, 1)} h at the end; needed are (31 − 12) ÷ (${forecastIn(time).daysLeft} ÷ 7) = ${roundHalfAway(rateNeeded(time.keyResult, time)?.perWeek ?? 0, 1)} h less a week.`,
  `**${time.title}.** ${forecastIn(time).points} points, and all slopes alike: ${forecastIn(time).sureness}.`,
  `**The week before 24 November.** ${movementText(movementSinceLastWeek(community, quarter))}.`,
  `**Members answer one another, and soon.** The time to a first answer weighs 2, the two others 1 each: (2 × ${points(time.progress ?? 0)} + 50 + ${points(inTwoDays.progress ?? 0)}) ÷ 4 = ${percent(goal('answer-one-another').progress)}, where ${percent(goal('answer-one-another').expected)} were expected.`,
  `The three goals weigh 1, 2 and 1: (100 + 2 × ${points(goal('answer-one-another').progress ?? 0)} + ${points(goal('inform-decisions').progress ?? 0).toFixed(1)}) ÷ 4 = ${percent(whole.progress)}, where (100 + 2 × ${points(goal('answer-one-another').expected ?? 0)} + ${points(goal('inform-decisions').expected ?? 0)}) ÷ 4 = ${percent(whole.expected)} were expected.`,
  `${points(whole.progress ?? 0)} ÷ ${points(whole.expected ?? 0)} = ${((whole.progress ?? 0) / (whole.expected ?? 1)).toFixed(2)}, and ${points((whole.expected ?? 0) - (whole.progress ?? 0))} points behind: ${whole.status === null ? 'none' : STATUS_WORDS[whole.status]}.`,
  `**${time.title}.** ${percent(time.progress)} on 24 November; if that were the end: ${proposedScore(time)}.`,
];

function word(count: number): string {
  return ['none', 'one', 'two', 'three', 'four'][count] ?? String(count);
}

/** The examples as the page has them: its quoted paragraphs, each on one line. */
function examplesIn(page: string): string[] {
  const paragraphs = page.split(/\n\n+/).filter((one) => one.startsWith('> '));
  return paragraphs.map((one) => one.replace(/^> ?/gm, '').replace(/\s+/g, ' ').trim());
}

describe('docs/numbers.md', () => {
  const page = readFileSync('docs/numbers.md', 'utf8');

  it('has no example that the program does not work out so', () => {
    expect(examplesIn(page)).toEqual(EXAMPLES);
  });
});
