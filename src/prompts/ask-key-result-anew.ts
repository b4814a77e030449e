import { weekdayRange } from '../domain/civil-date.ts';
import { type KeyResultFile, kindOf } from '../domain/key-result.ts';
import { describeKeyResult } from '../domain/key-result-sentence.ts';
import { KEY_RESULT_UNSAID, type KeyResultWishes } from '../domain/key-result-wishes.ts';
import type { Parsed } from '../domain/parsed.ts';
import type { Timeline } from '../domain/timeline.ts';
import type { Wishes } from '../domain/wishes.ts';
import { ANEW_HINT } from './ask-anew.ts';
import { askWhy } from './ask-why.ts';
import type { Asker } from './asker.ts';
import { askKeptBounds, askWay } from './key-result-numbers-anew.ts';
import { askSentenceAnew, offerSentence } from './key-result-sentence-anew.ts';
import { askSteps } from './key-result-steps-anew.ts';
import { askOwner, askRhythm, askTimeline, askUnit, askWeight } from './key-result-terms-anew.ts';
import { type SaidNow, wishLines } from './wish-lines.ts';

/** A key result that is to be changed, and what it stands among. */
export interface KeyResultAnew {
  readonly file: KeyResultFile;
  /** The path of its goal's file. */
  readonly path: string;
  readonly goal: { readonly timeline: Timeline; readonly owner: string | null };
  /** Its own timeline, else its goal's. */
  readonly timeline: Timeline;
  readonly readTimeline: (typed: string) => Parsed<Timeline>;
  /** Whether that would move a goalpost after the start. */
  readonly movesGoalposts: (wishes: KeyResultWishes) => boolean;
  /** Why, where a flag has said it. */
  readonly why: string | null;
}

/** What a person wishes of a key result, and why where a goalpost moves. */
export interface KeyResultAnswers {
  readonly wishes: KeyResultWishes;
  readonly why: string | null;
}

/**
 * Asks about a key result over again, as far as its kind goes, and shows what would change before it
 * is written.
 * @returns undefined where the person does not want it written
 */
export async function askKeyResultAnew(
  asker: Asker,
  subject: KeyResultAnew,
): Promise<KeyResultAnswers | undefined> {
  const { file, path, movesGoalposts } = subject;
  asker.say(headOf(subject));
  const wishes = await askAll(asker, subject);
  const changes = changesOf(file, wishes);
  if (changes.length === 0) return { wishes, why: subject.why };
  asker.say(['', `  ${path}`, ...changes].join('\n'));
  const why = subject.why === null && movesGoalposts(wishes) ? await askWhy(asker) : subject.why;
  const isWanted = await asker.confirm({ message: 'Write it?', preset: 'yes' });
  return isWanted ? { wishes, why } : undefined;
}

function headOf({ file, timeline }: KeyResultAnew): string {
  const days = timeline.intervals.map(weekdayRange).join(', ');
  return [
    file.key_result,
    `  ${describeKeyResult(file)}`,
    `  ${timeline.written}: ${days}`,
    ANEW_HINT,
  ].join('\n');
}

async function askAll(asker: Asker, subject: KeyResultAnew): Promise<KeyResultWishes> {
  const { file, goal, readTimeline } = subject;
  const sentence = await askSentenceAnew(asker, file);
  const numbers = { ...sentence, ...(await askNumbers(asker, file, sentence)) };
  const offered = await offerSentence(asker, file, numbers);
  const steps = await askSteps(asker, file);
  const timeline = { now: file.timeline, goal: goal.timeline.written, read: readTimeline };
  return {
    keys: {
      ...numbers,
      ...offered,
      ...(await askTimeline(asker, timeline)),
      ...(await askOwner(asker, { now: file.owner, goal: goal.owner })),
      ...(await askWeight(asker, file.weight)),
      ...(await askRhythm(asker, file.every)),
    },
    ...steps,
  };
}

/** Its numbers and what is counted, as its kind has them. */
async function askNumbers(asker: Asker, file: KeyResultFile, answered: Wishes): Promise<Wishes> {
  const kind = kindOf(file);
  if (kind === 'milestone') return {};
  const { keys, beside } = await (kind === 'reach' ? askWay : askKeptBounds)(asker, file, answered);
  return { ...keys, ...(await askUnit(asker, { now: file.unit, beside })) };
}

/** What would change, a key after another; [] where nothing would. */
function changesOf(file: KeyResultFile, wishes: KeyResultWishes): readonly string[] {
  const { steps = [] } = file;
  const saidNow: SaidNow = { ...KEY_RESULT_UNSAID, ...plainKeys(file) };
  const others = Object.entries(wishes.keys).filter(
    ([key, wish]) => (saidNow[key] ?? null) !== wish,
  );
  const gone = steps.filter(({ id }) => wishes.goneSteps.includes(id));
  return [
    ...wishLines(saidNow, Object.fromEntries(others)),
    ...gone.map(({ step }) => `    without the step: ${step}`),
    ...wishes.newSteps.map((step) => `    with the step: ${step}`),
  ];
}

/** Its keys that hold a text or a number. */
function plainKeys(file: KeyResultFile): SaidNow {
  return Object.fromEntries(
    Object.entries(file).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[key, value]] : [],
    ),
  );
}
