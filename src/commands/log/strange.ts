import { fieldsOf } from '../../domain/happening-fields.ts';
import { numberOfWord } from '../../domain/number-words.ts';
import { flagToType, toType } from '../../domain/to-type.ts';
import { knownNames, likelyMeant, namesKnown } from '../../insight/known-names.ts';
import { questionsInNumbers } from '../../insight/strange-answers.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { whoRecords } from '../running/who-records.ts';
import type { LogOptions } from './flags.ts';
import type { Heard } from './understand.ts';

/**
 * What flags said that was perhaps not meant so, and is recorded all the same: a name that is nearly one
 * that is there, an answer in words where others gave numbers. Each with how it is put right; not yet safe
 * to print.
 */
export function strangeLines(
  session: Session,
  open: Open,
  { said }: Heard,
  options: LogOptions,
): readonly string[] {
  const correct = correctCommand(session, options);
  return fieldsOf(said.type).flatMap((field) => {
    const value = options[field.flag] === undefined ? undefined : said.fields[field.key];
    if (field.kind === 'answers') return wordsForNumbers(value, open, correct);
    return typeof value === 'string' && namesKnown(said.type, field.key)
      ? nearlyKnown(field.key, value, open, correct)
      : [];
  });
}

/** `cop log correct last`, by the one who records it. */
function correctCommand({ screen, env }: Session, { by }: LogOptions): string {
  const whose = by === whoRecords(undefined, env) ? [] : flagToType('--by', by ?? null);
  return [screen.cop, 'log', 'correct', 'last', ...whose].join(' ');
}

function nearlyKnown(
  key: 'experience' | 'survey',
  name: string,
  { community }: Open,
  correct: string,
): readonly string[] {
  const meant = likelyMeant(name, knownNames(key, community.records));
  if (meant === undefined) return [];
  return [
    `No ${key} is called ${name} yet. Did you mean ${meant}? Then put it right: ${correct} --${key} ${meant}`,
  ];
}

/** A correction says all the answers anew: those that are right too. */
function wordsForNumbers(value: unknown, { community }: Open, correct: string): readonly string[] {
  const answers = Object.entries(Object(value));
  const inNumbers = questionsInNumbers(community.records);
  const isInWords = ([question, answer]: [string, unknown]) =>
    typeof answer === 'string' && inNumbers.has(question);
  const inWords = answers.filter(isInWords);
  if (inWords.length === 0) return [];
  const anew = answers.flatMap(([question, answer]) => {
    const number = inNumbers.has(question) ? numberIn(answer) : answer;
    const typed = toType(`${question}=${number}`);
    return typed === undefined ? [] : [`--answer ${typed}`];
  });
  return [
    ...inWords.map(
      ([question, answer]) =>
        `Others answered ${question} with a number: "${answer}" is left out of its average.`,
    ),
    `To say a number: ${[correct, ...anew].join(' ')}`,
  ];
}

/** The number that an answer says, or one to put another in its place. */
function numberIn(answer: unknown): number {
  return typeof answer === 'number' ? answer : (numberOfWord(String(answer)) ?? EXAMPLE);
}

const EXAMPLE = 4;
