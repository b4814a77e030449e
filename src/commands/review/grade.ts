import { formatNumber } from '../../domain/number-text.ts';
import {
  askReview,
  type ReviewAnswer,
  type ReviewGiven,
  type ReviewSubject,
} from '../../prompts/ask-review.ts';
import { missing } from '../running/missing.ts';
import type { Session } from '../running/session.ts';

/** How a key result is graded where flags leave something open. */
export interface Grading {
  readonly given: ReviewGiven;
  /** Whether what is proposed is taken where nothing else is said. */
  readonly open: 'as-proposed' | 'asked';
}

/** What is not said yet, and the flag that says it. */
interface Lacking {
  readonly what: string;
  readonly flag: string;
}

/** The grade of a key result, and whether the person was asked for some of it. */
interface Graded {
  readonly answer: ReviewAnswer;
  readonly open: Grading['open'];
}

/**
 * The grade of a key result, by flags, by what was concluded before or is proposed, and by the person
 * for the rest.
 * @throws CopError exit 2 where something is missing and nobody is there to ask
 */
export async function gradeOf(
  session: Session,
  subject: ReviewSubject,
  grading: Grading,
): Promise<Graded> {
  const answer = answerBy(subject, grading);
  if (!('flag' in answer)) return { answer, open: 'as-proposed' };
  if (!session.asker)
    throw missing(`${answer.what} of ${subject.reference}`, { flag: answer.flag });
  const asked = await askReview(await session.asker(), subject, saidOf(subject, grading));
  return { answer: asked, open: 'asked' };
}

/** What need not be asked: what flags say, and what is proposed where that is to be taken. */
function saidOf({ proposed, becomes }: ReviewSubject, { given, open }: Grading): ReviewGiven {
  if (open === 'asked') return given;
  return { ...(proposed === null ? {} : { score: proposed }), becomes, ...given };
}

function answerBy(subject: ReviewSubject, grading: Grading): ReviewAnswer | Lacking {
  const { before, proposed } = subject;
  const { given, open } = grading;
  const isNothing = Object.keys(given).length === 0;
  if (before && (!isNothing || open === 'as-proposed')) return changed(before, proposed, given);
  const { score, becomes } = saidOf(subject, grading);
  if (score === undefined) return { what: 'the score', flag: '--score 0.7' };
  if (becomes === undefined)
    return { what: 'what becomes', flag: '--becomes done, dropped or carried-over' };
  const isOther = proposed !== null && proposed !== score;
  if (isOther && given.why === undefined) return lackingReason(proposed);
  return { score, becomes, why: given.why ?? null, learned: given.learned ?? null };
}

/** What was concluded before, with what flags say in its place. */
function changed(
  before: ReviewAnswer,
  proposed: number | null,
  given: ReviewGiven,
): ReviewAnswer | Lacking {
  const { score = before.score, learned = before.learned, becomes = before.becomes } = given;
  const isSame = given.score === undefined || given.score === before.score;
  const isOther = proposed !== null && proposed !== score;
  const why = given.why ?? (isOther || isSame ? before.why : null);
  if (isOther && why === null && !isSame) return lackingReason(proposed);
  return { score, learned, becomes, why };
}

function lackingReason(proposed: number): Lacking {
  return {
    what: `the reason for not taking ${formatNumber(proposed)} as the score`,
    flag: '--why "…"',
  };
}
