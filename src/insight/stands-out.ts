import type { Quarter } from '../domain/calendar.ts';
import type { Community } from '../domain/community.ts';
import { formatNumber, roundHalfAway } from '../domain/number-text.ts';
import { daysGone, lastDay, timelineDays } from '../domain/timeline.ts';
import { byUrgency, isDue } from './due.ts';
import type { GoalWithFigures, KeyResultWithFigures } from './figures.ts';
import { type Movement, movementSinceLastWeek } from './movement.ts';
import type { QuarterFigures } from './quarter-figures.ts';
import { shortestReference } from './resolve.ts';
import { lookBack } from './rhythm.ts';
import { STATUS_WORDS } from './status.ts';

/** A line about what needs the facilitator's eye. */
export interface StandOut {
  readonly tone: 'bad' | 'warn' | 'plain';
  readonly text: string;
  /** The command that does something about it, without the `cop` in front. */
  readonly command: string | null;
}

const MOST_LINES = 5;

/** A line about one key result; `checkIn` is whether a check-in helps. */
interface Line {
  readonly tone: 'bad' | 'warn';
  readonly text: string;
  readonly checkIn: 'helps' | 'no';
}

/**
 * What stands out in a quarter, the most pressing first: key results that are off track or missed,
 * then stale or blocked, then at risk, then without a check-in; at most five of them, and how many
 * more there are. The last line says what moved since last week.
 * @param currentQuarter the one in which a key result may be named by its own id alone
 */
export function standsOut(
  community: Community,
  quarter: QuarterFigures,
  currentQuarter: Quarter,
): readonly StandOut[] {
  const lines = quarter.goals.flatMap((one) => linesOf(one, community, currentQuarter));
  const pressing = lines.sort((a, b) => a.rank - b.rank || byUrgency(a.about, b.about));
  const shown = pressing.slice(0, MOST_LINES).map((one) => one.standOut);
  const silent = noCheckInYet(quarter, community, currentQuarter);
  const more = pressing.length - shown.length;
  return [
    ...shown,
    ...silent,
    ...(more > 0 ? [plain(`and ${more} more`)] : []),
    ...moved(movementSinceLastWeek(community, quarter)),
  ];
}

interface Ranked {
  readonly rank: number;
  readonly about: KeyResultWithFigures;
  readonly standOut: StandOut;
}

/** Which of the rules a line comes from, in the order in which they press. */
const RULES: readonly ((one: KeyResultWithFigures) => Line | undefined)[] = [
  offTrack,
  missed,
  blocked,
  stale,
  atRisk,
];

function linesOf(
  { goal, keyResults }: GoalWithFigures,
  community: Community,
  currentQuarter: Quarter,
): readonly Ranked[] {
  return keyResults.flatMap((about): Ranked[] => {
    const found = RULES.map((rule) => rule(about));
    const rank = found.findIndex((line) => line !== undefined);
    const line = found[rank];
    if (!line) return [];
    const reference = shortestReference(goal, about.keyResult, community, currentQuarter);
    const command = line.checkIn === 'helps' ? `checkin ${reference}` : null;
    return [{ rank, about, standOut: { tone: line.tone, text: line.text, command } }];
  });
}

function offTrack(one: KeyResultWithFigures): Line | undefined {
  const { status, stale: isStale } = one.figures;
  if (status !== 'off-track') return undefined;
  const remedy = isStale ? silence(one) : '';
  const text = `${one.keyResult.keyResult} is ${STATUS_WORDS[status]}${flags(one)}${remedy}`;
  return { tone: 'bad', text, checkIn: 'helps' };
}

function missed(one: KeyResultWithFigures): Line | undefined {
  const { status, lastCheckIn } = one.figures;
  if (status !== 'missed') return undefined;
  const isOpen = lastCheckIn === null || lastCheckIn.on < lastDay(one.keyResult.timeline);
  const text = `${one.keyResult.keyResult} was ${STATUS_WORDS[status]}${flags(one)}`;
  return { tone: 'bad', text, checkIn: isOpen ? 'helps' : 'no' };
}

function blocked({ keyResult, figures }: KeyResultWithFigures): Line | undefined {
  const isOver = figures.status === 'achieved' || figures.status === 'nearly';
  if (!figures.blocked || isOver) return undefined;
  const note = figures.lastCheckIn?.note?.split('\n')[0];
  const text = `${keyResult.keyResult} is blocked${note ? `: ${note}` : ''}`;
  return { tone: 'warn', text, checkIn: 'helps' };
}

function stale(one: KeyResultWithFigures): Line | undefined {
  if (!one.figures.stale) return undefined;
  return {
    tone: 'warn',
    text: `${one.keyResult.keyResult} is stale${silence(one)}`,
    checkIn: 'helps',
  };
}

function atRisk(one: KeyResultWithFigures): Line | undefined {
  const { keyResult, figures } = one;
  if (figures.status !== 'at-risk') return undefined;
  const togo = keyResult.kind === 'reach' ? `: ${toGo(one)}` : '';
  return { tone: 'warn', text: `${keyResult.keyResult} is at risk${togo}`, checkIn: 'helps' };
}

function flags({ figures }: KeyResultWithFigures): string {
  return `${figures.stale ? ', stale' : ''}${figures.late ? ', late' : ''}${figures.blocked ? ', blocked' : ''}`;
}

/** How long nobody has looked, and everything that mends it. */
function silence({ keyResult, figures }: KeyResultWithFigures): string {
  const slower = keyResult.every === 'month' ? '' : ', or every: month in its file';
  return `: no check-in for ${days(figures.daysSilent)} (a number or a note helps${slower})`;
}

/** `16 answers to go in 12 days, 9.3 a week`. */
function toGo({ keyResult, figures }: KeyResultWithFigures): string {
  if (keyResult.kind !== 'reach' || figures.value === null) return '';
  const left = Math.abs(keyResult.target - figures.value);
  const daysLeft = timelineDays(keyResult.timeline) - daysGone(keyResult.timeline, figures.asOf);
  const amount = `${formatNumber(left)}${keyResult.unit ? ` ${keyResult.unit}` : ''} to go`;
  if (daysLeft === 0) return `${amount} on its last day`;
  const rate =
    daysLeft > 7 ? `, ${formatNumber(roundHalfAway((left / daysLeft) * 7, 1))} a week` : '';
  return `${amount} in ${days(daysLeft)}${rate}`;
}

/** Those that have begun longer ago than their rhythm, without a word: one line for all of them. */
function noCheckInYet(
  { goals }: QuarterFigures,
  community: Community,
  currentQuarter: Quarter,
): readonly StandOut[] {
  const silent = goals.flatMap(({ goal, keyResults }) =>
    keyResults.filter(isSilent).map(({ keyResult }) => ({ goal, keyResult })),
  );
  const [only, another] = silent;
  if (!only) return [];
  if (another)
    return [
      {
        tone: 'warn',
        text: `${silent.length} key results have no check-in yet`,
        command: 'checkin',
      },
    ];
  const reference = shortestReference(only.goal, only.keyResult, community, currentQuarter);
  const text = `${only.keyResult.keyResult} has no check-in yet`;
  return [{ tone: 'warn', text, command: `checkin ${reference}` }];
}

function isSilent(one: KeyResultWithFigures): boolean {
  const { lastCheckIn, daysSilent } = one.figures;
  const isSaid = RULES.some((rule) => rule(one) !== undefined);
  if (lastCheckIn !== null || isSaid || !isDue(one)) return false;
  return daysSilent >= lookBack(one.keyResult.every);
}

function moved({ moved: count, of, points }: Movement): readonly StandOut[] {
  if (of === 0) return [];
  const by = points === null ? '' : ` (${signedPoints(Math.round(points))})`;
  const results = of === 1 ? 'key result' : 'key results';
  return [plain(`${count} of ${of} ${results} moved since last week${by}`)];
}

function plain(text: string): StandOut {
  return { tone: 'plain', text, command: null };
}

function signedPoints(points: number): string {
  if (points === 0) return '±0 points';
  const unit = Math.abs(points) === 1 ? 'point' : 'points';
  return `${points > 0 ? '+' : '−'}${Math.abs(points)} ${unit}`;
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}
