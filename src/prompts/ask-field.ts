import { type CivilDate, longDate, parseCivilDate } from '../domain/civil-date.ts';
import { dayInWords } from '../domain/day-words.ts';
import type { HappeningField } from '../domain/happening-fields.ts';
import { notUnderstood, type Parsed, understood } from '../domain/parsed.ts';
import type { Persona } from '../domain/persona.ts';
import { readPair, readTypedField } from '../domain/typed-field.ts';
import { askWhetherMeant, askWhichOf, type Offer, readShortName } from './ask-known.ts';
import { askParsed } from './ask-parsed.ts';
import { askLines } from './ask-text.ts';
import type { Asker } from './asker.ts';
import { misunderstanding } from './refusals.ts';

/** What asking for a field rests on. */
export interface FieldSetting {
  readonly asOf: CivilDate;
  /** Whether Enter does not leave it out. */
  readonly isNeeded: boolean;
  /** The id of the ask that is meant by a text. */
  readonly askIn: (written: string) => Parsed<string>;
  /** What is there already that it may name, the likeliest first. */
  readonly offers: readonly Offer[];
  /** The name that was likely meant by one that nothing has; undefined where it may well be new. */
  readonly likelyMeant: (name: string) => string | undefined;
  /** The personas of the community. */
  readonly personas: readonly Pick<Persona, 'id' | 'persona'>[];
  /** The questions of surveys that others answered with numbers. */
  readonly inNumbers: ReadonlySet<string>;
}

/**
 * Asks for one field of a record. Where it names something that is there already, that is offered.
 * @returns undefined where the person leaves it out
 */
export async function askField(
  asker: Asker,
  field: HappeningField,
  setting: FieldSetting,
): Promise<unknown> {
  const { kind, question } = field;
  switch (kind) {
    case 'yes-no':
      return (await asker.confirm({ message: question, preset: 'no' })) ? true : undefined;
    case 'choice':
      return askChoice(asker, field, setting);
    case 'lines':
      return orNothing(await askLines(asker, `${question} One a line; an empty line ends.`));
    case 'personas':
      return orNothing(await askPersonas(asker, question, setting.personas));
    case 'answers':
      return askAnswers(asker, field, setting.inNumbers);
    default:
      return setting.offers.length > 0
        ? askOffered(asker, field, setting)
        : askTyped(asker, field, question, setting);
  }
}

/** Offers the words, and to leave it out where nothing rests on it. */
function askChoice(
  asker: Asker,
  field: HappeningField,
  { isNeeded }: FieldSetting,
): Promise<string | undefined> {
  const words = field.words.map((word) => ({ name: word, value: word }));
  return asker.choose<string | undefined>({
    message: field.question,
    choices: [...(isNeeded ? [] : [{ name: 'Leave it out', value: undefined }]), ...words],
  });
}

/** By their titles; where there are none, nobody is asked. */
async function askPersonas(
  asker: Asker,
  message: string,
  personas: FieldSetting['personas'],
): Promise<readonly string[]> {
  if (personas.length === 0) return [];
  const choices = personas.map(({ id, persona }) => ({ name: persona, value: id }));
  return asker.chooseSeveral({ message, choices });
}

async function askOffered(
  asker: Asker,
  field: HappeningField,
  setting: FieldSetting,
): Promise<unknown> {
  const chosen = await askWhichOf(asker, field, setting.offers, setting);
  if (chosen !== 'another') return chosen.value;
  const message = field.kind === 'record' ? 'Which one, by the end of its id?' : 'Which one?';
  return askTyped(asker, field, message, setting);
}

async function askTyped(
  asker: Asker,
  field: HappeningField,
  message: string,
  setting: FieldSetting,
): Promise<unknown> {
  const { kind } = field;
  const value = await askParsed(asker, {
    message,
    ...(kind === 'text' ? { answer: 'below' } : {}),
    read: (typed) => {
      if (typed !== '') return readTyped(field, typed, setting);
      return setting.isNeeded ? notUnderstood('that is needed', 'Write it') : understood(undefined);
    },
    understood: (meant, typed) => understoodText(field, meant, typed),
  });
  if (kind !== 'name' || typeof value !== 'string') return value;
  return askWhetherMeant(asker, value, setting.likelyMeant(value));
}

function readTyped(
  field: HappeningField,
  typed: string,
  { askIn, asOf }: FieldSetting,
): Parsed<unknown> {
  switch (field.kind) {
    case 'record':
      return askIn(typed);
    case 'name':
      return readShortName(field, typed);
    case 'day':
      return readTypedField(field, [dayInWords(typed, asOf) ?? typed]);
    default:
      return readTypedField(field, [typed]);
  }
}

/** What was understood, where it is not what was typed. */
function understoodText({ kind }: HappeningField, meant: unknown, typed: string): string {
  const text = meant === undefined ? '' : String(meant);
  const isPlain = text === typed || !['number', 'name', 'day'].includes(kind);
  const day = kind === 'day' ? parseCivilDate(text) : undefined;
  return isPlain ? '' : day ? longDate(day) : text;
}

function orNothing(lines: readonly string[]): readonly string[] | undefined {
  return lines.length === 0 ? undefined : lines;
}

/** One answer a line, as `belonging=4`, until the line is empty. */
async function askAnswers(
  asker: Asker,
  field: HappeningField,
  inNumbers: ReadonlySet<string>,
): Promise<unknown> {
  const lines: string[] = [];
  for (;;) {
    const line = await asker.line({
      message: lines.length === 0 ? `${field.question} One a line, as belonging=4.` : '',
      answer: 'below',
      refuse: (typed) =>
        typed === '' ? undefined : misunderstanding(readAnswer(typed, inNumbers)),
    });
    if (line === '') break;
    lines.push(line);
  }
  if (lines.length === 0) return undefined;
  const parsed = readTypedField(field, lines);
  if (parsed.ok) return parsed.value;
  asker.say(`  ${misunderstanding(parsed) ?? ''}`);
  return askAnswers(asker, field, inNumbers);
}

function readAnswer(typed: string, inNumbers: ReadonlySet<string>): ReturnType<typeof readPair> {
  const pair = readPair(typed);
  if (!pair.ok) return pair;
  const [question, answer] = pair.value;
  if (typeof answer === 'number' || !inNumbers.has(question)) return pair;
  return notUnderstood(
    `others answered ${question} with a number`,
    `Write one: ${question}=4; another question by another name`,
  );
}
