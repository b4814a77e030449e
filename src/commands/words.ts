import { usageError } from '../domain/errors.ts';
import { CATALOGUE } from './catalogue.ts';

/**
 * The words of a command line as the program is to read them.
 * @param typed what stands behind the name of the program
 * @throws CopError exit 2 where a word holds what is no text
 */
export function wordsToParse(typed: readonly string[]): string[] {
  refuseNoText(typed);
  return [...withMinusSigns(typed), ...(asksForHelp(typed) ? ['--help'] : [])];
}

/** Bytes that are no UTF-8 come as this character: what was meant is lost, and must not be stored. */
function refuseNoText(words: readonly string[]): void {
  const word = words.find((one) => one.includes('\uFFFD'));
  if (word === undefined) return;
  throw usageError(
    `"${word}" holds bytes that are no text`,
    'Type it anew, in a terminal that writes UTF-8',
  );
}

const TAKE_NO_VALUE = new Set(
  '--blocked --dry-run --quiet --no-input --color --no-color --ascii'.split(' '),
);

/**
 * A number below zero must not be read as an option: `checkin answers -3%`. The minus sign proper
 * says the same and begins no option. What an option is given stays as it was typed.
 */
function withMinusSigns(words: readonly string[]): string[] {
  const from = words.findIndex((word) => word === 'checkin' || word === 'check-in');
  return words.map((word, index) => {
    const before = words[index - 1] ?? '';
    const isOperand = !before.startsWith('-') || TAKE_NO_VALUE.has(before);
    const isNumber = from >= 0 && index > from && /^-[\d.,]*\d[^-]*$/.test(word);
    return isNumber && isOperand ? `−${word.slice(1)}` : word;
  });
}

/** `cop` alone, and `cop goal` alone, ask what there is; `cop log` alone is a command. */
function asksForHelp([first, ...rest]: readonly string[]): boolean {
  const isNoun = CATALOGUE.some(
    (entry) => 'verbs' in entry && entry.load === undefined && entry.name === first,
  );
  return first === undefined || (isNoun && rest.length === 0);
}
