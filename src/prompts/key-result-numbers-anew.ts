import { misplacedOnWay } from '../domain/commit-stretch.ts';
import { type KeyResultFile, keyResultProblems } from '../domain/key-result.ts';
import { parsePlainNumber } from '../domain/number-text.ts';
import { notUnderstood, type Parsed, understood } from '../domain/parsed.ts';
import { sameUnit } from '../domain/typed-check-in.ts';
import type { Wishes } from '../domain/wishes.ts';
import { amountUnlessPlain } from './amount-unless-plain.ts';
import { askAnew } from './ask-anew.ts';
import type { Asker } from './asker.ts';
import { askNumber } from './key-result-numbers.ts';

/** What was answered about numbers, and the unit that stood beside one of them. */
export interface NumbersAnew {
  readonly keys: Wishes;
  readonly beside: string | undefined;
}

type Key = 'baseline' | 'target' | 'commit' | 'stretch' | 'at_least' | 'at_most';

interface NumberQuestion {
  readonly key: Key;
  readonly message: string;
  /** What Enter gives where the key is not there. */
  readonly unsaid?: number;
  /** Why it cannot be taken out; where that is not said it can. */
  readonly needed?: string;
}

/** Asks where a key result starts and what it is to reach, with what is promised beside it. */
export async function askWay(
  asker: Asker,
  file: KeyResultFile,
  answered: Wishes,
): Promise<NumbersAnew> {
  const questions: readonly NumberQuestion[] = [
    { key: 'baseline', message: 'Where does it start?', unsaid: 0 },
    {
      key: 'target',
      message: 'What is the number to reach?',
      needed: 'it would have no number to reach',
    },
    { key: 'commit', message: 'What is promised?' },
    { key: 'stretch', message: 'What would be a triumph?' },
  ];
  const asked = questions.filter(
    ({ key }) => key === 'baseline' || key === 'target' || file[key] !== undefined,
  );
  return askEach(asker, file, asked, answered);
}

/** Asks for the bounds of a level to keep. One of them stays. */
export function askKeptBounds(
  asker: Asker,
  file: KeyResultFile,
  answered: Wishes,
): Promise<NumbersAnew> {
  const questions: readonly NumberQuestion[] = [
    { key: 'at_least', message: orNone('At least?', file.at_least) },
    { key: 'at_most', message: orNone('At most?', file.at_most) },
  ];
  return askEach(asker, file, questions, answered);
}

function orNone(message: string, now: number | undefined): string {
  return now === undefined ? `${message} Enter for no such bound.` : message;
}

async function askEach(
  asker: Asker,
  file: KeyResultFile,
  questions: readonly NumberQuestion[],
  answered: Wishes,
): Promise<NumbersAnew> {
  let keys: Wishes = {};
  let beside: string | undefined;
  for (const question of questions) {
    const { key } = question;
    if (answered[key] !== undefined) continue;
    const soFar = withAnswers(file, { ...answered, ...keys });
    const answer = await askOne(asker, soFar, question);
    if (answer.number !== undefined) keys = { ...keys, [key]: answer.number };
    beside ??= answer.unit ?? undefined;
  }
  return { keys, beside };
}

interface Answer {
  /** Undefined where it stays as it is, null where it is taken out. */
  readonly number: number | null | undefined;
  readonly unit: string | null;
}

async function askOne(
  asker: Asker,
  file: KeyResultFile,
  question: NumberQuestion,
): Promise<Answer> {
  const { key, message, unsaid, needed } = question;
  const impossible = isLast(key) ? standing(file) : undefined;
  if (impossible !== undefined) {
    asker.say(`  ${impossible}`);
    const fits = (number: number) => ({ ...file, [key]: number });
    return askNumber(asker, lastMessage(key), { preset: undefined, fits });
  }
  const now = file[key] ?? unsaid;
  let last = { typed: '', unit: null as string | null };
  const number = await askAnew<number>(asker, {
    message,
    now: now === undefined ? null : String(now),
    ...(needed === undefined ? {} : { needed }),
    read: (typed) => {
      const parsed = fitting(typed, file, key);
      last = { typed, unit: parsed.ok ? parsed.value.unit : null };
      return parsed.ok ? understood(parsed.value.number) : parsed;
    },
    understood: (value) => amountUnlessPlain(last.typed, value, last.unit),
  });
  return typeof number === 'number' ? { number, unit: last.unit } : { number, unit: null };
}

/** The last of the numbers that have to fit together: to keep it may no longer do. */
function isLast(key: Key): boolean {
  return key === 'target' || key === 'at_most';
}

function lastMessage(key: Key): string {
  return key === 'target' ? 'What is the number to reach?' : 'At most?';
}

/** Why its numbers cannot stand as they are so far, in a sentence. */
function standing(file: KeyResultFile): string | undefined {
  const isReach = file.target !== undefined;
  if (!isReach && file.at_least === undefined && file.at_most === undefined)
    return 'A level to keep has one bound at least.';
  const [problem] = keyResultProblems(file);
  if (!problem) return undefined;
  return isReach
    ? 'Where it starts is the number to reach now: there would be nothing to reach.'
    : 'The least is above the most now: no number would be within them.';
}

function fitting(
  typed: string,
  file: KeyResultFile,
  key: Key,
): Parsed<{ readonly number: number; readonly unit: string | null }> {
  const parsed = parsePlainNumber(typed);
  if (!parsed.ok) return parsed;
  const { number, unit } = parsed.value;
  if (unit !== null && file.unit !== undefined && !sameUnit(unit, file.unit))
    return notUnderstood(
      `this is counted in ${file.unit}, not in ${unit}`,
      'Write the number alone; what is counted is asked next',
    );
  const [misplaced] = misplacedOnWay(wayWith(file, key, number));
  if (misplaced) return notUnderstood(misplaced.message, misplaced.remedy);
  const [problem] = isLast(key) ? keyResultProblems({ ...file, [key]: number }) : [];
  return problem ? notUnderstood(problem.message, 'Write another number') : parsed;
}

/** The way of a key result with one number beside its target: those that are not asked about may stand. */
function wayWith(file: KeyResultFile, key: Key, number: number) {
  const { baseline = 0, target = 0, unit = null } = file;
  const commit = key === 'commit' ? number : null;
  const stretch = key === 'stretch' ? number : null;
  return { baseline, target, unit, commit, stretch };
}

/** The key result with what was answered so far. */
function withAnswers(file: KeyResultFile, answered: Wishes): KeyResultFile {
  const entries = Object.entries({ ...file, ...answered });
  return Object.fromEntries(entries.filter(([, value]) => value !== null)) as KeyResultFile;
}
