import type { KeyResult } from './key-result.ts';
import { saidNumbers } from './key-result-sentence.ts';
import { countsPeople } from './people-units.ts';
import { SHIPPED_MEASURES, type ShippedMeasure } from './shipped-measures.ts';

/** Which sentences a shipped measure fits. */
interface Fit {
  readonly name: string;
  /** What the sentence counts: people, or what one of these words names. */
  readonly counts: 'people' | RegExp;
  /** What it says beside, if anything. */
  readonly says?: RegExp;
  /** What it does not say: another thing would be counted then. */
  readonly never?: RegExp;
  /** A sentence without a number that means one of them: `Send out a survey`. */
  readonly once?: RegExp;
}

const EXPERIENCE = '(?:learning experience|experience|workshop)s?';
const NOT_HELD = /\b(?:attend|com(?:e|es|ing) to|plan|prepare|announce|survey|feedback)/i;
const ANSWERS = /\b(?:answers?|responses?|repl(?:y|ies))$/i;
const EACH = /\b(?:per|each|every|average|mean|for one|invit|ask|remind|who|can|could)/i;
const NOT_ANSWERED = /\b(?:answer|respon[ds]|repl(?:y|ies)|fill)/i;
/** `introductions to the tool`; a pair is introduced to each other. */
const TO_A_THING = /\bintroduc.*\bto (?!(?:each|one) (?:an)?other\b)/i;
/** What is done with a survey by who answers it. */
const ANSWERED = `(?:answer|respond to|repl(?:y|ies) to|fill(?:s|ed)? (?:in|out)|complete|return)(?:s|ed)?`;
const TWICE = String.raw`\b(?:twice|(?:two|2) (?:or more|${EXPERIENCE})|at least (?:two|2)\b|more than (?:once|one ${EXPERIENCE}))`;

/** One sentence fits one of them: each says what sets it off from the others. */
const FITS: readonly Fit[] = [
  {
    name: 'introductions-made',
    counts: /\bintroductions?$/i,
    never: TO_A_THING,
  },
  {
    name: 'introductions-made',
    counts: /\bpairs?$/i,
    says: /\bintroduc(?:e|es|ed|ing)\b/i,
    never: TO_A_THING,
  },
  {
    name: 'invitations-sent',
    counts: 'people',
    says: /\binvit(?:e|es|ed|ing)\b/i,
    never:
      /\b(?:accept|join|come|attend|experts?|executives?|speakers?|guests?|sponsors?|surveys?)/i,
  },
  {
    name: 'invitations-sent',
    counts: /\binvitations?$/i,
    never: /\baccept/i,
  },
  {
    name: 'invitations-accepted',
    counts: 'people',
    says: /\baccept\w* (?:\w+ )?invitations?\b|\binvited\b.*\baccept/i,
  },
  {
    name: 'invitations-accepted',
    counts: /\b(?:invitations?|invited \w+)$/i,
    says: /\baccept/i,
  },
  {
    name: 'newcomers-welcomed',
    counts: /\b(?:newcomers?|new (?:members?|people|joiners?|colleagues?)|joiners?)$/i,
    says: /\bwelcom(?:e|es|ed|ing)\b/i,
    never:
      /\b(?:ask|find|recruit|train|encourag|who|could|can)|\bwelcom.* to (?!(?:the|our) (?:communit|circle|guild|group|team|club|network))/i,
  },
  {
    name: 'members-who-contributed',
    counts: 'people',
    says: /\b(?:contribut(?:e|es|ed|ing)|contributors?)\b/i,
    never: /\b(?:invit|ask|find|recruit|encourag|welcom|thank|who|could|can)/i,
  },
  {
    name: 'complete-profiles',
    counts: /^%$/,
    says: /\bprofiles?\b.*\b(?:complete|filled)|\b(?:complete|full|fill)\w*\b.*\bprofiles?\b/i,
  },
  {
    name: 'asks-answered-in-two-days',
    counts: /^%$/,
    says: /\b(?:asks?|questions?|requests?)\b.*\b(?:within|in|inside) (?:(?:two|2) days|48 ?h(?:ours)?)\b/i,
    never: /\bsurvey/i,
  },
  {
    name: 'hours-to-first-answer',
    counts: /^(?:h|hrs?|hours?)$/i,
    says: /\b(?:time|hours) to (?:an? |the |its )?(?:first )?(?:answer|response|reply)\b/i,
    never: /\b(?:average|mean|survey|all|most|longest)\b/i,
  },
  {
    name: 'experiences-held',
    counts: new RegExp(String.raw`\b${EXPERIENCE}$`, 'i'),
    says: /\b(?:lead|led|hold|held|host|run|ran|organi[sz]e|offer|give|learning experience|workshop)/i,
    never: NOT_HELD,
    once: new RegExp(
      String.raw`^(?:lead|hold|host|run|organi[sz]e|offer|give) (?:out )?an? (?:\w+ )?${EXPERIENCE}\b`,
      'i',
    ),
  },
  {
    name: 'expert-visits',
    counts: /\bvisits?$/i,
    says: /\bexperts?\b/i,
    never: NOT_HELD,
    once: /^(?:host|hold|organi[sz]e|have) an expert visit\b/i,
  },
  {
    name: 'people-who-came-twice',
    counts: 'people',
    says: new RegExp(String.raw`\b(?:com(?:e|es)|came|attend(?:s|ed)?)\b.*${TWICE}`, 'i'),
  },
  {
    name: 'surveys-sent',
    counts: /\bsurveys?$/i,
    says: /\b(?:send|sent)\b/i,
    never: NOT_ANSWERED,
    once: /^(?:send|run|conduct)(?: out)? (?:a|the) (?:\w+ )?survey\b|^an? (?:\w+ )?survey (?:is )?sent\b/i,
  },
  {
    name: 'survey-answers',
    counts: ANSWERS,
    says: /\bsurveys?\b/i,
    never: EACH,
  },
  {
    name: 'survey-answers',
    counts: 'people',
    says: new RegExp(String.raw`\b${ANSWERED} (?:an?|the|our) (?:[\p{L}-]+ )?survey\b`, 'iu'),
    never: EACH,
  },
  {
    name: 'answers-per-survey',
    counts: ANSWERS,
    says: /\b(?:per|(?:to|for) (?:each|every)) survey\b/i,
  },
];

/** So many a week is another thing than so many in all. */
const BY_TIME = /(?:\b(?:an?|per|each|every)|\/) ?(?:\w+ )?(?:days?|weeks?|fortnights?|months?)\b/i;

/**
 * The shipped measure that counts what the sentence of a key result says, by its words. It is there to
 * be offered, never taken in silence: where another thing may be meant, there is none.
 * @returns undefined where none fits, or several do
 */
export function measureThatFits(sentence: string): ShippedMeasure | undefined {
  const { numbers, unit } = saidNumbers(sentence);
  const words = sentence.trim();
  const [first, second] = numbers;
  if (!first) return onceThere(words);
  const isFromNothing = first.key === 'target' && second === undefined;
  return counting(words, { unit, isFromNothing });
}

/**
 * The same for a key result that is there, by what its file says it counts. Its sentence is not
 * understood, which would take a report a third of its start-up.
 */
export function measureFor(keyResult: KeyResult): ShippedMeasure | undefined {
  const words = keyResult.keyResult.trim();
  if (keyResult.kind === 'milestone')
    return keyResult.steps.length > 0 || /\d/.test(words) ? undefined : onceThere(words);
  const isFromNothing = keyResult.kind === 'reach' && keyResult.baseline === 0;
  return counting(words, { unit: keyResult.unit, isFromNothing });
}

/** For a sentence without a number that means one of them. */
function onceThere(words: string): ShippedMeasure | undefined {
  return onlyOne(FITS.filter(({ once, never }) => once?.test(words) && !never?.test(words)));
}

interface Counting {
  readonly unit: string | null;
  /** Whether it is to reach a target, and begins at 0. */
  readonly isFromNothing: boolean;
}

function counting(words: string, { unit, isFromNothing }: Counting): ShippedMeasure | undefined {
  const fitting = FITS.filter((one) => fits(one, words, unit));
  const measure = onlyOne([...fitting, ...belongingFits(words, unit)]);
  if (!measure || !isNumberOfThings(measure)) return measure;
  // A count grows from nothing to its target, and only once: it is no level, and begins at 0.
  return isFromNothing && !BY_TIME.test(words) ? measure : undefined;
}

function onlyOne(fitting: readonly Pick<Fit, 'name'>[]): ShippedMeasure | undefined {
  const [only, another] = new Set(fitting.map(({ name }) => name));
  if (only === undefined || another !== undefined) return undefined;
  return SHIPPED_MEASURES.find((one) => one.name === only);
}

function isNumberOfThings({ definition }: ShippedMeasure): boolean {
  return definition.count !== undefined || definition.distinct !== undefined;
}

function fits({ counts, says, never }: Fit, words: string, unit: string | null): boolean {
  const isOf =
    counts === 'people'
      ? unit !== null && unit !== '%' && countsPeople({ unit, keyResult: words })
      : counts.test(unit ?? '');
  return isOf && (says?.test(words) ?? true) && !never?.test(words);
}

/** What people answer to the question of belonging is a number on a scale, and counts nothing. */
function belongingFits(words: string, unit: string | null): readonly Pick<Fit, 'name'>[] {
  const isScore = unit === null || /^points?$/i.test(unit);
  return isScore && /\bbelong(?:ing)?\b/i.test(words) ? [{ name: 'belonging' }] : [];
}
