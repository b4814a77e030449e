import type { CheckIn } from '../domain/check-in.ts';
import { formatNumber } from '../domain/number-text.ts';
import type { Becomes, KeyResultReview } from '../domain/review.ts';
import { readScore } from '../domain/typed-score.ts';
import type { CarryOver } from '../insight/carry-over.ts';
import type { KeyResultWithFigures } from '../insight/figures.ts';
import { endedText, heardText } from '../report/review-text.ts';
import { askParsed } from './ask-parsed.ts';
import { askLines } from './ask-text.ts';
import type { Asker } from './asker.ts';
import { required, tooLong } from './refusals.ts';

/** A key result to grade, with the figures that it ended with. */
export interface ReviewSubject extends KeyResultWithFigures {
  /** Which it is of those that are asked about: `4 of 7`. */
  readonly place?: string;
  /** The last check-in that says more than a figure. */
  readonly noted: CheckIn | undefined;
  /** The score that its figures give; null where they give none. */
  readonly proposed: number | null;
  readonly becomes: Becomes;
  /** Whether and how it could go on. */
  readonly plan: CarryOver;
  /** What was concluded before, where that is to be changed. */
  readonly before: KeyResultReview | undefined;
}

/** What flags have said: it is not asked again. */
export interface ReviewGiven {
  readonly score?: number;
  readonly why?: string;
  readonly learned?: string;
  readonly becomes?: Becomes;
}

/** What a person concludes of a key result. */
export type ReviewAnswer = Pick<KeyResultReview, 'score' | 'why' | 'learned' | 'becomes'>;

/** Shows how a key result ended, and asks for its grade, what was learned, and what becomes of it. */
export async function askReview(
  asker: Asker,
  subject: ReviewSubject,
  given: ReviewGiven,
): Promise<ReviewAnswer> {
  asker.say(headingLines(subject).join('\n'));
  const score = given.score ?? (await askScore(asker, subject));
  const why = given.why ?? (await askWhyDiffers(asker, subject, score));
  const learned = given.learned ?? (await askLearned(asker, subject));
  return { score, why, learned, becomes: given.becomes ?? (await askBecomes(asker, subject)) };
}

function headingLines({ place, keyResult, figures, proposed, noted }: ReviewSubject): string[] {
  const heard = heardText(keyResult, figures, noted);
  return [
    place === undefined ? keyResult.keyResult : `${place}  ${keyResult.keyResult}`,
    `  ${endedText(keyResult, figures, proposed)}`,
    ...(heard === '' ? [] : [`  ${heard}`]),
  ];
}

/** Asks what members gained in a quarter; null where the person does not say. */
export async function askGained(asker: Asker): Promise<string | null> {
  const lines = await askLines(
    asker,
    'What did members gain this quarter? A sentence a line; an empty line ends.',
  );
  return gainedOf(lines);
}

/** What members gained, as one text of several sentences; null where there is none. */
export function gainedOf(sentences: readonly string[]): string | null {
  const [first, another] = sentences;
  if (first === undefined || another === undefined) return first ?? null;
  return sentences.map((one) => (/[.!?…]$/.test(one) ? one : `${one}.`)).join(' ');
}

function askScore(asker: Asker, { proposed, before }: ReviewSubject): Promise<number> {
  const preset = before?.score ?? proposed;
  return askParsed(asker, {
    message: 'Your score, 0 to 1?',
    ...(preset === null ? {} : { preset: formatNumber(preset) }),
    read: readScore,
    understood: (score, typed) => (typed === formatNumber(score) ? '' : formatNumber(score)),
  });
}

/** Whoever reads another grade than the figures give will want to know why. */
async function askWhyDiffers(
  asker: Asker,
  { proposed, before }: ReviewSubject,
  score: number,
): Promise<string | null> {
  if (proposed === null || score === proposed) return null;
  return asker.line({
    message: `Why not ${formatNumber(proposed)}, as the figures say?`,
    answer: 'below',
    ...presetOf(before?.why),
    refuse: required('Say it in a few words, for whoever reads this later.'),
  });
}

async function askLearned(asker: Asker, { before }: ReviewSubject): Promise<string | null> {
  const answer = await asker.line({
    message: 'What was learned?',
    ...presetOf(before?.learned),
    refuse: tooLong,
  });
  return answer || null;
}

function presetOf(said: string | null | undefined): { readonly preset?: string } {
  return said ? { preset: said } : {};
}

const CHOICES: readonly { readonly name: string; readonly value: Becomes }[] = [
  { name: 'Done', value: 'done' },
  { name: 'Carried over into the next quarter', value: 'carried-over' },
  { name: 'Dropped', value: 'dropped' },
];

/** Enter takes the first: what it was, else what is proposed. */
function askBecomes(asker: Asker, { plan, becomes, before }: ReviewSubject): Promise<Becomes> {
  const first = before?.becomes ?? becomes;
  const possible = CHOICES.filter(
    ({ value }) => value !== 'carried-over' || plan.kind !== 'nothing-left',
  );
  const choices = [
    ...possible.filter(({ value }) => value === first),
    ...possible.filter(({ value }) => value !== first),
  ];
  return asker.choose({ message: 'What becomes of it?', choices });
}
