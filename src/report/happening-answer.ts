import type { HappeningDraft } from '../domain/drafts.ts';
import { HAPPENING_TYPES, type HappeningType } from '../domain/happening-types.ts';
import { happeningText } from './happening-text.ts';
import { namesText } from './names-text.ts';

/** What is said of the people of a record: `Ana Example and Ben Sample: introduced`. */
const DONE: Readonly<Record<string, string>> = {
  invitation: 'invited',
  introduction: 'introduced',
  contribution: 'contributed',
  conversation: 'talked',
  ask: 'asked',
  answer: 'answered',
  experience: 'led it',
  attendance: 'came',
  survey: 'were asked',
  response: 'responded',
  'expert-visit': 'visited',
  content: 'curated it',
  feedback: 'gave feedback',
  story: 'told it',
  welcome: 'welcomed',
  reflection: 'looked back',
};

/** How many there are of a type in a quarter. */
export interface NthInQuarter {
  /** The number of the first that is recorded now: 1 where it is the first of all. */
  readonly first: number;
  /** How the quarter is called: `the quarter` for the current one, else `2026-Q3`. */
  readonly quarter: string;
}

/**
 * What was understood of records of one type that are written together, in a line or two; not yet safe
 * to print: `Ana Example and Ben Sample: introduced, the 3rd introduction of the quarter`.
 * @param nameOf what somebody is called, by their id
 */
export function happeningAnswer(
  drafts: readonly HappeningDraft[],
  nameOf: (id: string) => string,
  { first, quarter }: NthInQuarter,
): readonly string[] {
  const [one] = drafts;
  if (one === undefined) return [];
  const { type, note } = one;
  const names = [...new Set(drafts.flatMap(({ members }) => members.map(nameOf)))];
  const says = happeningText({ type, says: one.fields });
  const which = `the ${nth(first, drafts.length)} ${nameFor(type, drafts.length)} of ${quarter}`;
  const below = [says, note ?? ''].filter((text) => text !== '');
  if (names.length > 0)
    return [
      `${namesText(names)}: ${DONE[type] ?? 'recorded'}, ${which}`,
      ...below.map((text) => `  ${text}`),
    ];
  const [title = which, ...others] = below;
  return [`${title}${title === which ? '' : `: ${which}`}`, ...others.map((text) => `  ${text}`)];
}

/** `3rd`, or of several together `3rd to 5th`. */
function nth(first: number, count: number): string {
  return count > 1 ? `${ordinal(first)} to ${ordinal(first + count - 1)}` : ordinal(first);
}

/** `1st`, `2nd`, `3rd`, `11th`. */
function ordinal(number: number): string {
  const ending = ENDINGS[number % 10] ?? 'th';
  const isTeen = Math.floor(number / 10) % 10 === 1;
  return `${number}${isTeen ? 'th' : ending}`;
}

const ENDINGS: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };

/** A type in the singular or the plural, as it stands in a sentence. */
function nameFor(type: HappeningType, count: number): string {
  const definition = HAPPENING_TYPES.find(({ name }) => name === type);
  const name = count > 1 && definition ? definition.plural : type;
  return definition ? name.replaceAll('-', ' ') : name;
}
