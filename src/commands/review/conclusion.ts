import { usageError } from '../../domain/errors.ts';
import type { KeyResultFile } from '../../domain/key-result-file.ts';
import type { KeyResultReview } from '../../domain/review.ts';
import { numbersOf, staleNumbers } from '../../domain/sentence-numbers.ts';
import type { Carried } from '../../insight/carried-goal.ts';
import { carriedKeyResult, type GoesOn, sentenceToGoOn } from '../../insight/carried-key-result.ts';
import type { Session } from '../running/session.ts';
import { type CarryFlags, carryOf } from './carry.ts';
import { type Grading, gradeOf } from './grade.ts';
import type { Subject } from './subject.ts';

/** What is concluded of a key result. */
export interface Conclusion {
  /** The key result in its own words. */
  readonly title: string;
  /** As it is to stand in the review; `carriedTo` is null as long as what carries it on is not made. */
  readonly item: KeyResultReview;
  /** What was concluded before, where that is changed. */
  readonly before: KeyResultReview | undefined;
  /** What goes on; null where nothing does, or it does already. */
  readonly carried: Carried | null;
  /** The numbers of before that the sentence of what goes on still says. */
  readonly stale: readonly number[];
}

/**
 * What is concluded of a key result: by flags, by what is proposed, and by the person for the rest.
 * @throws CopError exit 2 where a flag cannot be taken, or something is missing and nobody is there to ask
 */
export async function conclusionOf(
  session: Session,
  subject: Subject,
  grading: Grading,
  flags: CarryFlags,
): Promise<Conclusion> {
  const { before, proposed, reference, goal, file, plan } = subject;
  const title = subject.keyResult.keyResult;
  const { answer: grade, open } = await gradeOf(session, subject, grading);
  const isGradedAnew = !before || before.score !== grade.score;
  const isCarried = grade.becomes === 'carried-over';
  const item = {
    ...grade,
    keyResult: reference,
    proposed: isGradedAnew ? proposed : before.proposed,
    carriedTo: isCarried ? (before?.carriedTo ?? null) : null,
  };
  if (!isCarried || item.carriedTo !== null)
    return { title, item, before, carried: null, stale: [] };
  const { timeline, ...goesOn } = await carryOf(session, subject, flags, open);
  return {
    title,
    item,
    before,
    carried: { goal, file: carriedKeyResult(file, plan, goesOn), timeline },
    stale: staleIn(file, goesOn),
  };
}

function staleIn(file: KeyResultFile, { distance, sentence }: GoesOn): readonly number[] {
  if (distance === null) return [];
  if (sentence === null) return sentenceToGoOn(file, distance).stale;
  return staleNumbers(sentence, numbersOf(file), numbersOf({ ...file, ...distance }));
}

/**
 * Refuses flags that say how something goes on that does not, or does already.
 * @throws CopError exit 2
 */
export function refuseUnused({ item, carried }: Conclusion, flags: CarryFlags): void {
  const { keyResult, carriedTo } = item;
  if (carried) return;
  const flag = (['baseline', 'target', 'timeline'] as const).find(
    (one) => flags[one] !== undefined,
  );
  if (flag === undefined) return;
  if (carriedTo === null)
    throw usageError(
      `--${flag} says how ${keyResult} goes on, and it does not`,
      'Let it go on: --becomes carried-over',
    );
  const [goal] = carriedTo.split('/');
  throw usageError(
    `--${flag}: ${keyResult} goes on already, as ${carriedTo}`,
    'Change it there',
    flag === 'timeline' ? `goal edit ${goal} --timeline "…"` : `kr edit ${carriedTo} --${flag} 30`,
  );
}
