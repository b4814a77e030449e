import { type KeyResultFile, keyResultProblems, kindOf } from '../domain/key-result.ts';
import { describeKeyResult, understandKeyResult } from '../domain/key-result-sentence.ts';
import { askSentence } from './ask-text.ts';
import type { Asker, ChoiceQuestion } from './asker.ts';
import { askBounds, askDistance } from './key-result-numbers.ts';
import { tooLong } from './refusals.ts';

const ARROW = '      →';

/**
 * Asks for key results, one a line, until the line is empty. Each is shown as it was understood, and
 * can be changed at once.
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
  let file = understandKeyResult(sentence, takenIds);
  for (;;) {
    const [problem] = keyResultProblems(file);
    asker.say(`${ARROW} ${problem ? problem.message : describeKeyResult(file)}`);
    const verdict = await asker.choose(verdictOn(file));
    if (verdict === 'right') return file;
    file = await changed(asker, file, verdict, takenIds);
  }
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
      return understandKeyResult(await askSentence(asker, file.key_result), takenIds);
  }
}
