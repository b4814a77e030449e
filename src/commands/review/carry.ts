import { usageError } from '../../domain/errors.ts';
import type { Reach } from '../../domain/key-result.ts';
import { formatNumber } from '../../domain/number-text.ts';
import { readTypedLevel } from '../../domain/typed-check-in.ts';
import { type Distance, distanceWished, type NumberToCarry } from '../../insight/carry-over.ts';
import {
  askCarryOver,
  CARRIED_TIMELINE,
  type CarryAnswer,
  type CarryGiven,
} from '../../prompts/ask-carry-over.ts';
import { flagValue } from '../running/flag-value.ts';
import type { Session } from '../running/session.ts';
import type { ReviewOptions } from './options.ts';
import type { Subject } from './subject.ts';

/** The flags that say how a key result goes on. */
export type CarryFlags = Pick<ReviewOptions, 'baseline' | 'target' | 'timeline'>;

/** Of what flags say for all key results, what is for one: a timeline is that of goals which are made. */
export function flagsForAll(
  subject: Pick<Subject, 'timeline'>,
  { timeline }: ReviewOptions,
): CarryFlags {
  return subject.timeline === null && timeline !== undefined ? { timeline } : {};
}

/**
 * How a key result goes on: as flags say, else as it would anyway.
 * @param open whether the person is asked what flags do not say
 * @throws CopError exit 2 where it cannot go on so, or something is missing and nobody is there to ask
 */
export async function carryOf(
  session: Session,
  subject: Subject,
  flags: CarryFlags,
  open: 'as-proposed' | 'asked',
): Promise<CarryAnswer> {
  refuseNothingLeft(subject);
  const given = carryGiven(subject, flags);
  const { plan, keyResult, timeline } = subject;
  const isAsked = session.asker && open === 'asked';
  const distance =
    plan.kind === 'number' && keyResult.kind === 'reach' && !isAsked
      ? distanceBy(keyResult, plan, given)
      : null;
  if (session.asker && (isAsked || distance === undefined))
    return askCarryOver(await session.asker(), subject, given);
  if (distance === undefined)
    throw usageError(
      `${subject.reference} has reached its target, so it needs another one to go on with`,
      'Give it: --target 30',
    );
  return {
    distance,
    sentence: null,
    timeline: timeline ?? given.timeline ?? CARRIED_TIMELINE,
  };
}

/** @throws CopError exit 2 where the two numbers are one */
function distanceBy(reach: Reach, plan: NumberToCarry, given: CarryGiven): Distance | undefined {
  const distance = distanceWished(reach, plan, given);
  if (distance === undefined || distance.baseline !== distance.target) return distance;
  const number = formatNumber(distance.target);
  throw given.target === undefined
    ? usageError(
        `--baseline: the number to reach is ${number} too: there is nothing to reach`,
        'Give another number, or another --target',
      )
    : usageError(
        `--target: where it starts is ${number} too: there is nothing to reach`,
        'Give another number, or another --baseline',
      );
}

/** @throws CopError exit 2 where a flag cannot be taken, or does not fit the key result */
function carryGiven(subject: Subject, { baseline, target, timeline }: CarryFlags): CarryGiven {
  return {
    ...(baseline === undefined ? {} : { baseline: numberFrom(subject, '--baseline', baseline) }),
    ...(target === undefined ? {} : { target: numberFrom(subject, '--target', target) }),
    ...(timeline === undefined ? {} : { timeline: timelineFrom(subject, timeline) }),
  };
}

function numberFrom(
  { keyResult, plan, reference }: Subject,
  flag: string,
  written: string,
): number {
  if (plan.kind !== 'number')
    throw usageError(
      `${flag}: ${reference} has no number that is to be reached, and goes on as it is`,
      'Leave the flag out',
    );
  const said = flagValue(flag, readTypedLevel(keyResult, written));
  return said.kind === 'value' ? said.value : 0;
}

function timelineFrom(subject: Subject, written: string): string {
  const timeline = flagValue('--timeline', subject.readTimeline(written)).written;
  if (subject.timeline === null || subject.timeline === timeline) return timeline;
  throw usageError(
    `--timeline: the goal goes on already, with the timeline "${subject.timeline}"`,
    'Leave the flag out, or change the goal itself with cop goal edit',
  );
}

function refuseNothingLeft({ plan, reference }: Subject): void {
  if (plan.kind !== 'nothing-left') return;
  throw usageError(
    `${reference} is done, so nothing of it is left to carry over`,
    'Let it be done: --becomes done',
  );
}
