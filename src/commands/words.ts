import { CATALOGUE } from './catalogue.ts';

/**
 * The words of a command line as the program is to read them.
 * @param typed what stands behind the name of the program
 */
export function wordsToParse(typed: readonly string[]): string[] {
  return [...withMinusSigns(typed), ...(asksForHelp(typed) ? ['--help'] : [])];
}

const TAKE_NO_VALUE = new Set(
  '--blocked --dry-run --quiet --no-input --color --no-color'.split(' '),
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

/** `cop` alone, and `cop goal` alone, ask what there is. */
function asksForHelp([first, ...rest]: readonly string[]): boolean {
  const isNoun = CATALOGUE.some((entry) => 'verbs' in entry && entry.name === first);
  return first === undefined || (isNoun && rest.length === 0);
}
