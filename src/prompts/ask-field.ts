import type { HappeningField } from '../domain/happening-fields.ts';
import { notUnderstood, type Parsed, understood } from '../domain/parsed.ts';
import { readPair, readTypedField } from '../domain/typed-field.ts';
import { askParsed } from './ask-parsed.ts';
import { askLines } from './ask-text.ts';
import type { Asker } from './asker.ts';
import { misunderstanding } from './refusals.ts';

interface Asking {
  /** Whether Enter does not leave it out. */
  readonly isNeeded: boolean;
  /** The id of the ask that is meant by a text. */
  readonly askIn: (written: string) => Parsed<string>;
}

/**
 * Asks for one field of a record, with its help for a question.
 * @returns undefined where the person leaves it out
 */
export async function askField(
  asker: Asker,
  field: HappeningField,
  { isNeeded, askIn }: Asking,
): Promise<unknown> {
  const { kind } = field;
  const message = question(field);
  switch (kind) {
    case 'yes-no':
      return (await asker.confirm({ message, preset: 'no' })) ? true : undefined;
    case 'lines':
      return orNothing(await askLines(asker, `${message} One a line; an empty line ends.`));
    case 'answers':
      return askAnswers(asker, field, message);
    default:
      return askParsed(asker, {
        message,
        ...(kind === 'text' ? { answer: 'below' } : {}),
        read: (typed) => {
          if (typed === '')
            return isNeeded ? notUnderstood('that is needed', 'Write it') : understood(undefined);
          return kind === 'record' ? askIn(typed) : readTypedField(field, [typed]);
        },
        understood: (value, typed) => (kind === 'number' ? numberUnlessPlain(value, typed) : ''),
      });
  }
}

/** A field's help as a question. */
function question({ help }: HappeningField): string {
  const [first = ''] = help.split('; ');
  return `${first.charAt(0).toUpperCase()}${first.slice(1)}?`;
}

function numberUnlessPlain(value: unknown, typed: string): string {
  return value === undefined || String(value) === typed ? '' : String(value);
}

function orNothing(lines: readonly string[]): readonly string[] | undefined {
  return lines.length === 0 ? undefined : lines;
}

/** One answer a line, as `belonging=4`, until the line is empty. */
async function askAnswers(asker: Asker, field: HappeningField, message: string): Promise<unknown> {
  const lines: string[] = [];
  for (;;) {
    const line = await asker.line({
      message: lines.length === 0 ? `${message} One a line, as belonging=4.` : '',
      answer: 'below',
      refuse: (typed) => (typed === '' ? undefined : misunderstanding(readPair(typed))),
    });
    if (line === '') break;
    lines.push(line);
  }
  if (lines.length === 0) return undefined;
  const parsed = readTypedField(field, lines);
  if (parsed.ok) return parsed.value;
  asker.say(`  ${misunderstanding(parsed) ?? ''}`);
  return askAnswers(asker, field, message);
}
