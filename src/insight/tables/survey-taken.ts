import { usageError } from '../../domain/errors.ts';
import { keyProblem } from '../../domain/id-as-key.ts';
import { foldedName } from '../folded-name.ts';
import { type Column, columnsNamed } from './column.ts';
import type { Section } from './header.ts';
import { wishedColumn } from './member-columns.ts';
import { questionNames } from './question-names.ts';
import type { Taken } from './record-columns.ts';
import type { LeftColumn, RecordWishes } from './record-list.ts';
import { PERSONAL } from './survey-products.ts';
import { type Question, questionsIn } from './survey-questions.ts';

/** What a column of a survey can say that is no answer. */
export const META_FIELDS: readonly string[] = [
  'id',
  'on',
  'note',
  'email',
  'name',
  'first_name',
  'last_name',
];

/** A question whose answers are taken, under its short name. */
export interface TakenQuestion {
  readonly question: Question;
  readonly name: string;
}

/** The questions of a survey, by whether their answers are taken. */
export interface AsksSorted {
  readonly taken: readonly TakenQuestion[];
  readonly left: readonly LeftColumn[];
}

interface Sorting {
  readonly meta: Taken;
  /** What is no question, in small letters; null where nothing is known of that. */
  readonly ignored: RegExp | null;
  readonly wishes: RecordWishes;
}

/**
 * Parts the questions whose answers are taken from the others.
 * @throws CopError exit 2 where a wish names no question, or what may not be taken
 */
export function sortedQuestions(section: Section, { meta, ignored, wishes }: Sorting): AsksSorted {
  const used = new Set<Column>([...meta.values()].flat());
  const open = section.columns.filter(
    (one) => !used.has(one) && !ignored?.test(foldedName(one.name)) && one.name !== '',
  );
  const questions = questionsIn(open, section.rows);
  const wished = wishedQuestions(questions, section, wishes);
  const others = questions.filter((one) => !wished.has(one));
  const names = questionNames(others, [...META_FIELDS, ...wished.values()]);
  const dropped = droppedNames(wishes, [...names.values()]);
  const taken: TakenQuestion[] = [];
  const left: LeftColumn[] = [];
  for (const question of questions) {
    const name = wished.get(question) ?? names.get(question) ?? '';
    const why = wished.has(question) ? undefined : whyLeft(question, wishes, dropped.has(name));
    if (why === undefined) taken.push({ question, name });
    else
      left.push({ column: asColumn(question), why, as: name, canBeTaken: !isPersonal(question) });
  }
  return { taken, left };
}

/** A question as one column, by what it asks. */
function asColumn({ columns, asks }: Question): Column {
  return { index: columns[0]?.index ?? 0, name: asks, under: null };
}

/** Undefined where its answers are taken. */
function whyLeft(
  question: Question,
  { others }: RecordWishes,
  isDropped: boolean,
): string | undefined {
  if (isPersonal(question)) return 'it says who somebody is';
  if (isDropped) return 'you left it out';
  if (others === 'not taken') return 'the kept mapping does not name it';
  if (question.example === '') return 'nobody answered it';
  return question.kind === 'text' ? 'it is answered in words of their own' : undefined;
}

function isPersonal({ kind, asks }: Question): boolean {
  return kind === 'personal' || PERSONAL.test(foldedName(asks));
}

/** The questions that wishes name, with the short names that they give them. */
function wishedQuestions(
  questions: readonly Question[],
  section: Section,
  { columns }: RecordWishes,
): ReadonlyMap<Question, string> {
  const wished = new Map<Question, string>();
  for (const [name, [written = '']] of columns) {
    if (META_FIELDS.includes(name) || written.trim() === '') continue;
    refuseNoName(name);
    const named = columnsNamed(section.columns, written);
    const found = questions.filter((one) => one.columns.some((column) => named.includes(column)));
    const [question, twin] = found;
    if (!question || twin) wishedColumn(section.columns, name, written);
    if (!question) throw noQuestion(written);
    if (isPersonal(question)) throw personal(question.asks);
    wished.set(question, name);
  }
  return wished;
}

function refuseNoName(name: string): void {
  const problem = keyProblem(name);
  if (problem) throw usageError(`--column: ${problem.problem}`, problem.remedy);
}

function noQuestion(written: string) {
  return usageError(
    `--column: "${written}" is no question of this survey`,
    'Name another column, or leave it out',
  );
}

function personal(asks: string) {
  return usageError(
    `--column: "${asks}" says who somebody is, which is put into no answer`,
    'Leave it out. To record whose response it is: --named',
  );
}

/** Names of questions that are wished away by nothing behind the `=`. */
function droppedNames({ columns }: RecordWishes, names: readonly string[]): ReadonlySet<string> {
  const dropped = new Set<string>();
  for (const [name, [written = '']] of columns) {
    if (META_FIELDS.includes(name) || written.trim() !== '') continue;
    if (!names.includes(name))
      throw usageError(`--column: no question is called ${name}`, `There are: ${names.join(', ')}`);
    dropped.add(name);
  }
  return dropped;
}
