import type { Asker, ChoiceQuestion, LineQuestion, TickQuestion } from '../../src/prompts/asker.ts';
import { left } from '../../src/prompts/leaving.ts';
import { withUnderstood } from '../../src/prompts/question-layout.ts';

/** What a person does at a question: types a line, or leaves with ^C. */
export type Answer = string | typeof LEAVE;

export const LEAVE = Symbol('leave');

export interface ScriptedAsker extends Asker {
  /** Everything that was asked, answered, refused and said, as it would stand on the screen. */
  transcript(): string;
}

/**
 * Answers from a list: a line as it is typed, `yes` or `no`, the name of a choice, or several of them
 * with commas between. An empty answer is Enter; where something is
 * ticked already, that leaves it so, and a hyphen takes every tick away. It fails where an answer is not there, cannot be
 * taken, or is left over when the transcript is read.
 */
export function scriptedAsker(answers: readonly Answer[]): ScriptedAsker {
  const script = [...answers];
  const screen: string[] = [];
  const next = (message: string) => nextAnswer(script, message);

  return {
    line: async (question) => {
      for (;;) {
        const answer = next(question.message).trim() || (question.preset ?? '');
        const refused = question.refuse?.(answer);
        const meant = refused === undefined ? question.understood?.(answer) : undefined;
        screen.push(asked(question, answer, meant ?? ''));
        if (refused === undefined) return answer;
        screen.push(`  ! ${refused}`);
      }
    },
    confirm: async ({ message, preset }) => {
      const answer = next(message) || preset;
      if (answer !== 'yes' && answer !== 'no') throw new Error(`"${answer}" to: ${message}`);
      screen.push(`? ${message} ${answer === 'yes' ? 'Yes' : 'No'}`);
      return answer === 'yes';
    },
    choose: async (question) => {
      const choice = named(question, next(question.message) || question.choices[0]?.name);
      screen.push(`? ${question.message} ${choice.name}`);
      return choice.value;
    },
    chooseSeveral: async (question) => {
      const ticked = tickedBy(question, next(question.message));
      const shown = question.choices.map(
        (one) => `${ticked.includes(one) ? '◉' : '◯'} ${one.name}`,
      );
      screen.push(`? ${question.message} ${shown.join('  ')}`);
      return ticked.map((one) => one.value);
    },
    say: (text) => {
      screen.push(text);
    },
    transcript: () => {
      if (script.length > 0) throw new Error(`never asked for: ${script.map(String).join(' | ')}`);
      return `${screen.join('\n')}\n`;
    },
  };
}

function nextAnswer(answers: Answer[], message: string): string {
  const answer = answers.shift();
  if (answer === undefined) throw new Error(`no answer for: ${message}`);
  if (answer === LEAVE) throw left();
  return answer;
}

function asked({ message, answer: place }: LineQuestion, answer: string, meant: string): string {
  const before = place === 'below' ? '  ' : `? ${message} `;
  const shown = withUnderstood(answer, meant, {
    before: before.length,
    width: 80,
  });
  const question = place === 'below' && message !== '' ? `? ${message}\n` : '';
  return `${question}${before}${shown}`.replace(/ +$/gm, '');
}

function tickedBy<T>(question: TickQuestion<T>, answer: string) {
  const { choices, ticked = [] } = question;
  if (answer === '') return choices.filter(({ value }) => ticked.includes(value));
  if (answer === '-') return [];
  return answer.split(', ').map((name) => named(question, name));
}

function named<T>({ message, choices }: ChoiceQuestion<T>, name: string | undefined) {
  const choice = choices.find((one) => one.name === name);
  if (choice) return choice;
  throw new Error(`"${name}" to: ${message} (${choices.map((one) => one.name).join(' | ')})`);
}
