import { counted, formatPoints } from '../domain/number-text.ts';
import type { KeyResultWithFigures } from '../insight/figures.ts';
import type { Movement } from '../insight/movement.ts';
import type { StandOut } from '../insight/stands-out.ts';
import { STATUS_WORDS } from '../insight/status.ts';
import { blockedText, silenceText } from './check-in-text.ts';
import { toGoText } from './rate-text.ts';

/** What stands out, as a sentence without its end: `30 answers to the survey is at risk: 16 to go…`. */
export function standOutText(one: StandOut): string {
  switch (one.kind) {
    case 'more':
      return `and ${one.count} more`;
    case 'moved':
      return movedText(one.movement);
    case 'silent':
      return silentText(one.about);
    default:
      return `${one.about.keyResult.keyResult} ${SAYS[one.kind](one.about)}`;
  }
}

type Pressing = Exclude<StandOut['kind'], 'more' | 'moved' | 'silent'>;

/** What is said of a key result behind its title. */
const SAYS: Readonly<Record<Pressing, (one: KeyResultWithFigures) => string>> = {
  'off-track': (one) =>
    `is ${STATUS_WORDS['off-track']}${flagsText(one)}${one.figures.stale ? `: ${remedyText(one)}` : ''}`,
  missed: (one) => `was ${STATUS_WORDS.missed}${flagsText(one)}`,
  blocked: ({ figures }) => `is ${blockedText(figures)}`,
  stale: (one) => `is stale: ${remedyText(one)}`,
  'at-risk': (one) => {
    const toGo = toGoText(one);
    return `is ${STATUS_WORDS['at-risk']}${toGo === undefined ? '' : `: ${toGo}`}`;
  },
};

function flagsText({ figures }: KeyResultWithFigures): string {
  return `${figures.stale ? ', stale' : ''}${figures.late ? ', late' : ''}${figures.blocked ? ', blocked' : ''}`;
}

/** How long nobody has looked, and everything that mends it. */
function remedyText({ keyResult, figures }: KeyResultWithFigures): string {
  const slower = keyResult.every === 'month' ? '' : ', or every: month in its file';
  return `${silenceText(figures)} (a number or a note helps${slower})`;
}

function silentText(silent: readonly KeyResultWithFigures[]): string {
  const [only, another] = silent;
  return only && !another
    ? `${only.keyResult.keyResult} has no check-in yet`
    : `${counted(silent.length, 'key result')} have no check-in yet`;
}

function movedText({ moved, of, points }: Movement): string {
  const by = points === null ? '' : ` (${formatPoints(points)})`;
  return `${moved} of ${counted(of, 'key result')} moved since last week${by}`;
}
