import type { HappeningName, HappeningType } from '../domain/happening-types.ts';

/** How what happened is told, around which of its quarter it is: `the 3rd introduction of the quarter`. */
interface Told {
  /** With the people whom it names, as a sentence goes on behind one name, and behind several. */
  readonly byOne: string;
  readonly bySeveral: string;
  /** Where nobody is named: as a sentence goes on behind `The 3rd introduction of the quarter`. */
  readonly byNobody: string;
  /** Between the people and which one it is; a colon if not said: `led`, in `Ana led the 1st experience`. */
  readonly joint?: ' ';
  /** What is counted, where that is not the type itself. */
  readonly things?: readonly [string, string];
}

function alike(does: string, byNobody: string): Told {
  return { byOne: does, bySeveral: does, byNobody };
}

function passive(done: string, byNobody: string): Told {
  return { byOne: `was ${done}`, bySeveral: `were ${done}`, byNobody };
}

const TOLD: Readonly<Record<HappeningName, Told>> = {
  invitation: passive('invited', 'was sent'),
  introduction: passive('introduced', 'was made'),
  contribution: alike('contributed', 'was made'),
  conversation: alike('talked', 'was held'),
  ask: alike('asked', 'was made'),
  answer: alike('answered', 'was given'),
  experience: { ...alike('led', 'was held'), joint: ' ' },
  attendance: alike('came', 'was counted'),
  survey: { ...passive('sent', 'was sent out'), joint: ' ' },
  response: alike('responded', 'came in'),
  'expert-visit': alike('came as an expert', 'took place'),
  content: {
    ...alike('curated', 'was shared'),
    joint: ' ',
    things: ['piece of content', 'pieces of content'],
  },
  feedback: {
    ...alike('gave', 'came in'),
    joint: ' ',
    things: ['piece of feedback', 'pieces of feedback'],
  },
  story: { ...alike('told', 'was told'), joint: ' ' },
  welcome: passive('welcomed', 'was said'),
  reflection: alike('looked back', 'was held'),
  practice: { ...alike('took part in', 'was recorded'), joint: ' ' },
  advice: {
    ...alike('answered', 'was given'),
    joint: ' ',
    things: ['answer to advice', 'answers to advice'],
  },
};

const OWN: Told = alike('took part', 'was recorded');

/**
 * What was recorded, in a sentence without its full stop; not yet safe to print.
 * @param names of those whom it names, in a text; '' for nobody
 * @param people how many they are
 * @param which of its quarter it is, without the article: `3rd introduction of the quarter`
 */
export function toldText(
  type: HappeningType,
  { names, people, which }: { names: string; people: number; which: string },
): string {
  const { byOne, bySeveral, byNobody, joint = ': ' } = toldOf(type);
  if (people === 0) return `The ${which} ${byNobody}`;
  return `${names} ${people === 1 ? byOne : bySeveral}${joint}the ${which}`;
}

/** What is counted of a type, in the singular and the plural, where that is not its name. */
export function thingsOf(type: HappeningType): readonly [string, string] | undefined {
  return toldOf(type).things;
}

function toldOf(type: HappeningType): Told {
  return new Map<string, Told>(Object.entries(TOLD)).get(type) ?? OWN;
}
