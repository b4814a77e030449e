import { SAY_FROM_WHAT } from '../domain/comparison-words.ts';
import { countingItself, measureToOffer, understandToMeasure } from '../domain/counting-itself.ts';
import { type KeyResultFile, keyResultProblems, kindOf } from '../domain/key-result.ts';
import { comparesTimes, describeKeyResult } from '../domain/key-result-sentence.ts';
import { askSentence } from './ask-text.ts';
import type { Asker, ChoiceQuestion } from './asker.ts';
import { askBounds, askDistance } from './key-result-numbers.ts';
import { tooLong } from './refusals.ts';

const ARROW = '      →';

/**
 * Asks for key results, one a line, until the line is empty. Each is shown as it was understood, and
 * can be changed at once; where a measure fits, it is asked whether it is to count itself.
 * @param takenIds the ids of the key results that the goal has already
 */
export async function askKeyResults(
  asker: Asker,
  takenIds: readonly string[] = [],
): Promise<KeyResultFile[]> {
  const settled: KeyResultFile[] = [];
  for (;;) {
    const sentence = await asker.line({
      message:
        settled.length === 0
          ? 'How will you know? One key result a line, with its number; an empty line ends.'
          : '',
      answer: 'below',
      refuse: tooLong,
    });
    if (sentence === '') return settled;
    const ids = [...takenIds, ...settled.map((one) => one.id)];
    settled.push(await settle(asker, sentence, ids));
  }
}

type Verdict = 'right' | 'distance' | 'bounds' | 'milestone' | 'anew';

async function settle(
  asker: Asker,
  sentence: string,
  takenIds: readonly string[],
): Promise<KeyResultFile> {
  let file = understandToMeasure(sentence, takenIds);
  for (;;) {
    const [problem] = keyResultProblems(file);
    asker.say(`${ARROW} ${problem ? problem.message : describeKeyResult(file)}`);
    if (isMilestoneOfComparison(file)) asker.say(`      ${SAY_FROM_WHAT}`);
    const verdict = await asker.choose(verdictOn(file));
    if (verdict === 'right') return offerMeasure(asker, file);
    file = await changed(asker, file, verdict, takenIds);
  }
}

function isMilestoneOfComparison(file: KeyResultFile): boolean {
  return kindOf(file) === 'milestone' && comparesTimes(file.key_result);
}

/** Where what is recorded could say how far it is, nobody need type that figure. */
async function offerMeasure(asker: Asker, file: KeyResultFile): Promise<KeyResultFile> {
  const measure = measureToOffer(file);
  if (!measure) return file;
  const message = `Count it from the log (${measure.title})?`;
  const isWanted = await asker.confirm({ message, preset: 'yes' });
  return isWanted ? countingItself(file, measure) : file;
}

/** What can be answered to how a key result was understood. Enter takes it, where it can stand. */
function verdictOn(file: KeyResultFile): ChoiceQuestion<Verdict> {
  const broken = keyResultProblems(file).length > 0;
  const isMilestone = kindOf(file) === 'milestone';
  const choices: (ChoiceQuestion<Verdict>['choices'][number] | undefined)[] = [
    broken ? undefined : { name: 'Yes', value: 'right' },
    { name: 'A number to reach', value: 'distance' },
    { name: 'A level to keep', value: 'bounds' },
    isMilestone ? undefined : { name: 'A milestone: done or not done', value: 'milestone' },
    { name: 'Write the sentence anew', value: 'anew' },
  ];
  return {
    message: broken ? 'What is it?' : 'Right?',
    choices: choices.filter((choice) => choice !== undefined),
  };
}

async function changed(
  asker: Asker,
  file: KeyResultFile,
  verdict: Exclude<Verdict, 'right'>,
  takenIds: readonly string[],
): Promise<KeyResultFile> {
  const plain = { id: file.id, key_result: file.key_result };
  switch (verdict) {
    case 'distance':
      return { ...plain, ...(await askDistance(asker, file)) };
    case 'bounds':
      return { ...plain, ...(await askBounds(asker, file)) };
    case 'milestone':
      return plain;
    case 'anew':
      return understandToMeasure(await askSentence(asker, file.key_result), takenIds);
  }
}
