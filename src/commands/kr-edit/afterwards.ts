import { weekdayRange } from '../../domain/civil-date.ts';
import { referenceTo } from '../../domain/community.ts';
import type { RecordDraft } from '../../domain/drafts.ts';
import type { Goal } from '../../domain/goal.ts';
import { keyResultSchema } from '../../domain/key-result-file.ts';
import { describeKeyResult, NUMBER_KEYS } from '../../domain/key-result-sentence.ts';
import { textAt, type WrittenKeyResult } from '../../domain/key-result-wishes.ts';
import { readMeasure } from '../../domain/measure-file.ts';
import { reworded } from '../../domain/reworded.ts';
import { numbersOf, saidOtherwise, staleNumbers } from '../../domain/sentence-numbers.ts';
import { lastDay } from '../../domain/timeline.ts';
import { validate } from '../../domain/validate.ts';
import { measureAdvice } from '../../insight/findings/measures.ts';
import { measureText } from '../../report/measure-text.ts';
import { adviceLines } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { numberAdvice } from '../kr-flags/number-advice.ts';
import { flagOf } from '../kr-flags/wishes.ts';
import { plainScreen } from '../running/deliver.ts';
import { recordedLines } from '../running/goalposts.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { numbersText } from './reword.ts';

/** A key result that was changed. */
interface ChangedKeyResult {
  readonly before: WrittenKeyResult;
  readonly after: WrittenKeyResult;
  readonly goal: Goal;
  readonly reference: string;
  /** The goalposts that were moved after the start, and what was taken back. */
  readonly recorded: readonly RecordDraft[];
  readonly why: string | null;
}

/** What there is to say once a key result was changed, and what is left to do. */
export function afterwards(
  changed: ChangedKeyResult,
  open: Open,
  session: Session,
): readonly string[] {
  const { recorded, goal, why } = changed;
  const isKept = why === null || recorded.length > 0;
  return [
    ...recordedLines(recorded, goal),
    ...meaning(changed),
    ...counting(changed),
    ...days(changed, open),
    ...(isKept ? [] : ['No goalpost was moved after its start, so the --why was not kept']),
    ...sentenceToMend(changed, plainScreen(session)),
    ...numbersToMend(changed, plainScreen(session)),
    ...measureToMend(changed, open, plainScreen(session)),
  ];
}

/** What it comes to now, where a number of it or its kind is another one. */
function meaning({ before, after }: ChangedKeyResult): readonly string[] {
  const keys = [...NUMBER_KEYS, 'unit', 'steps'];
  const isSame = keys.every((key) => JSON.stringify(before[key]) === JSON.stringify(after[key]));
  const file = isSame ? undefined : validate(keyResultSchema, after).value;
  return file ? [`  → ${describeKeyResult(file)}`] : [];
}

/** What it counts by itself, where that is another thing now, or that people say where it stands. */
function counting({ before, after }: ChangedKeyResult): readonly string[] {
  if (JSON.stringify(before.measure) === JSON.stringify(after.measure)) return [];
  if (after.measure === undefined) return ['  It counts nothing by itself any more'];
  const measure = readMeasure(after.measure, []).value;
  return measure ? [`  It counts itself: ${measureText(measure)}`] : [];
}

/** What can hardly be meant by what it counts, where that or its unit is another now. */
function measureToMend(
  { before, after, goal, reference }: ChangedKeyResult,
  { community }: Open,
  screen: Screen,
): readonly string[] {
  const isSame = ['measure', 'unit'].every(
    (key) => JSON.stringify(before[key]) === JSON.stringify(after[key]),
  );
  const index = goal.keyResults.findIndex((one) => referenceTo(goal, one) === reference);
  if (isSame || index < 0) return [];
  return measureAdvice({ ...community, goals: [goal] })
    .filter(({ path }) => path[1] === index)
    .flatMap(({ message, remedy, command }) => [
      `measure: ${message}`,
      ...adviceLines(remedy, command, { indent: 2, screen }),
    ]);
}

/** The days of its timeline, where that is another one. */
function days({ before, after, goal, reference }: ChangedKeyResult, { asOf }: Open) {
  const own = goal.keyResults.find((one) => referenceTo(goal, one) === reference);
  if (!own || before.timeline === after.timeline) return [];
  const { written, intervals } = own.timeline;
  const isOver = lastDay(own.timeline) < asOf;
  return [
    `  ${written}: ${intervals.map(weekdayRange).join(', ')}${isOver ? ', which is over already' : ''}`,
  ];
}

/** What can hardly be meant by its numbers, where one of them is another now. */
function numbersToMend({ before, after, goal }: ChangedKeyResult, screen: Screen) {
  const keys = [...NUMBER_KEYS, 'commit', 'stretch', 'unit'];
  const isSame = keys.every((key) => before[key] === after[key]);
  return isSame ? [] : numberAdvice(goal, [textAt(after, 'id') ?? ''], screen);
}

/** That the sentence says another number than is counted, and what makes the two go together. */
function sentenceToMend(
  { before, after, reference }: ChangedKeyResult,
  screen: Screen,
): readonly string[] {
  const sentence = textAt(after, 'key_result') ?? '';
  const [was, is] = [numbersOf(before), numbersOf(after)];
  const stale = staleNumbers(sentence, was, is);
  if (stale.length === 0) return [];
  const edit = `kr edit ${reference}`;
  const advice = (sentence: string, command: string) =>
    adviceLines(sentence, command, { indent: 0, screen });
  const [other] = saidOtherwise(sentence, is);
  if (sentence !== before.key_result && other)
    return advice(
      `The sentence says ${numbersText([other.says])}, and ${other.key} is ${numbersText([other.is])}`,
      `${edit} ${flagOf(other.key)} ${other.says}`,
    );
  const how = reworded(sentence, was, is) === undefined ? '    write it anew' : ' --reword';
  return advice(`The sentence still says ${numbersText(stale)}`, `${edit}${how}`);
}
