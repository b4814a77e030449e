import { distanceText } from '../domain/amount-text.ts';
import type { Quarter } from '../domain/calendar.ts';
import { weekdayRange } from '../domain/civil-date.ts';
import type { KeyResult, Reach } from '../domain/key-result.ts';
import type { KeyResultFile } from '../domain/key-result-file.ts';
import { formatNumber } from '../domain/number-text.ts';
import { notUnderstood, type Parsed, understood } from '../domain/parsed.ts';
import type { Timeline } from '../domain/timeline.ts';
import { numberToType } from '../domain/to-type.ts';
import { readTypedLevel } from '../domain/typed-check-in.ts';
import { type GoesOn, sentenceToGoOn } from '../insight/carried-key-result.ts';
import {
  type CarryOver,
  type Distance,
  distanceWished,
  type Nature,
  type NumberToCarry,
  type WishedNumbers,
} from '../insight/carry-over.ts';
import { goesOnText } from '../report/carry-over-text.ts';
import { amountUnlessPlain } from './amount-unless-plain.ts';
import { askParsed } from './ask-parsed.ts';
import type { Asker } from './asker.ts';
import { tooLong } from './refusals.ts';

/** A key result that is to go on in the next quarter. */
export interface CarrySubject {
  readonly keyResult: KeyResult;
  /** What its file says of it. */
  readonly file: KeyResultFile;
  readonly plan: CarryOver;
  readonly next: Quarter;
  readonly readTimeline: (typed: string) => Parsed<Timeline>;
  /** The timeline that its goal has in the next quarter already; null where it has none yet. */
  readonly timeline: string | null;
}

/** What flags have said: it is not asked again. */
export interface CarryGiven extends WishedNumbers {
  readonly timeline?: string;
}

/** How a key result goes on, and when its goal does. */
export interface CarryAnswer extends GoesOn {
  readonly timeline: string;
}

/** The timeline of a goal that is carried over, if nobody says another. */
export const CARRIED_TIMELINE = 'Whole quarter';

/** Asks how a key result goes on, showing how it would. Enter takes that. */
export async function askCarryOver(
  asker: Asker,
  subject: CarrySubject,
  given: CarryGiven,
): Promise<CarryAnswer> {
  const { keyResult, file, plan, timeline } = subject;
  if (plan.kind !== 'number' || keyResult.kind !== 'reach') {
    asker.say(`  ${goesOnText(keyResult, plan)}`);
    return {
      distance: null,
      sentence: null,
      timeline: timeline ?? given.timeline ?? (await askTimeline(asker, subject)),
    };
  }
  const distance = await askDistance(asker, keyResult, plan, given);
  const sentence = await askSentence(asker, file, distance);
  return {
    distance,
    sentence,
    timeline: timeline ?? given.timeline ?? (await askTimeline(asker, subject)),
  };
}

async function askDistance(
  asker: Asker,
  reach: Reach,
  plan: NumberToCarry,
  given: CarryGiven,
): Promise<Distance> {
  const isSaid = given.baseline !== undefined || given.target !== undefined;
  const wished = isSaid ? distanceWished(reach, plan, given) : undefined;
  if (wished && wished.baseline !== wished.target) return wished;
  if (isSaid || plan.left[plan.nature] === null) {
    asker.say('  It is there already, so it needs another number to go for.');
    return askNumbers(asker, reach, plan);
  }
  const chosen = await asker.choose<Distance | 'other'>({
    message: 'How does it go on?',
    choices: [
      ...waysOn(reach, plan).map(({ nature, distance }) => ({
        name: wayText(nature, distance, reach.unit),
        value: distance,
      })),
      { name: 'With other numbers', value: 'other' },
    ],
  });
  return chosen === 'other' ? askNumbers(asker, reach, plan) : chosen;
}

interface WayOn {
  readonly nature: Nature;
  readonly distance: Distance;
}

/** The ways in which a number can go on, the likeliest first. What did not start at 0 is no count. */
function waysOn({ baseline, target }: Reach, { nature, left }: NumberToCarry): WayOn[] {
  const natures: Nature[] = nature === 'count' ? ['count', 'level'] : ['level', 'count'];
  return natures.flatMap((one) => {
    const distance = left[one];
    const isPossible = one === 'level' || (baseline === 0 && target > 0);
    return distance && isPossible ? [{ nature: one, distance }] : [];
  });
}

function wayText(nature: Nature, { baseline, target }: Distance, unit: string | null): string {
  const distance = distanceText(baseline, target, unit);
  return nature === 'level'
    ? `From where it stands: ${distance}`
    : `With what is left: ${distance}`;
}

async function askNumbers(asker: Asker, reach: Reach, plan: NumberToCarry): Promise<Distance> {
  const start = plan.nature === 'level' ? plan.value : 0;
  const baseline = await askParsed(asker, {
    message: 'Where does it start?',
    preset: numberToType(start),
    read: (typed) => readNumber(reach, typed),
    understood: (number, typed) => amountUnlessPlain(typed, number, reach.unit),
  });
  const proposed = distanceWished(reach, plan, { baseline })?.target;
  const isPlausible = proposed !== undefined && proposed !== baseline && plan.left.level !== null;
  const target = await askParsed(asker, {
    message: 'And what is it to reach?',
    ...(isPlausible ? { preset: numberToType(proposed) } : {}),
    read: (typed) => {
      const read = readNumber(reach, typed);
      return read.ok && read.value === baseline
        ? notUnderstood('it starts there: there is nothing to reach', 'Write another number')
        : read;
    },
    understood: (number, typed) => amountUnlessPlain(typed, number, reach.unit),
  });
  return { baseline, target };
}

function readNumber(reach: Reach, typed: string): Parsed<number> {
  const read = readTypedLevel(reach, typed);
  if (!read.ok) return read;
  return read.value.kind === 'value'
    ? understood(read.value.value)
    : notUnderstood('this is no number', 'Write a number');
}

/** Shows how its sentence reads then, and asks for another where it would say a wrong number. */
async function askSentence(
  asker: Asker,
  file: KeyResultFile,
  distance: Distance,
): Promise<string | null> {
  const { sentence, stale } = sentenceToGoOn(file, distance);
  if (stale.length === 0) {
    if (sentence !== file.key_result) asker.say(`  → ${sentence}`);
    return null;
  }
  asker.say(`  ${sentence}`);
  const answer = await asker.line({
    message: `That still says ${stale.map(formatNumber).join(' and ')}. How should it read? Enter leaves it.`,
    answer: 'below',
    refuse: tooLong,
  });
  return answer || null;
}

async function askTimeline(asker: Asker, { next, readTimeline }: CarrySubject): Promise<string> {
  const timeline = await askParsed(asker, {
    message: `When, in ${next}?`,
    preset: CARRIED_TIMELINE,
    read: readTimeline,
    understood: ({ intervals }) => intervals.map(weekdayRange).join(', '),
  });
  return timeline.written;
}
