import { counted } from '../domain/number-text.ts';
import { blockedText, silenceText } from '../insight/check-in-text.ts';
import type { KeyResultWithFigures } from '../insight/figures.ts';
import { hasRateSoFar, ratesText, toGoText } from '../insight/rate-text.ts';
import { staleLimit } from '../insight/rhythm.ts';
import type { StandOut } from '../insight/stands-out.ts';
import { STATUS_WORDS } from '../insight/status.ts';
import { movementText } from './movement-text.ts';

/**
 * What stands out, each as a sentence without its end: `30 answers to the survey is at risk: 16 to
 * go…`. What mends a silence is said behind the first that is stale.
 */
export function standOutTexts(standsOut: readonly StandOut[]): readonly string[] {
  const firstStale = standsOut.findIndex(isStale);
  return standsOut.map((one, index) =>
    index === firstStale && isStale(one) ? `${textOf(one)} ${whatHelps(one)}` : textOf(one),
  );
}

function textOf(one: StandOut): string {
  switch (one.kind) {
    case 'more':
      return `and ${one.count} more`;
    case 'moved':
      return movementText(one.movement);
    case 'unreviewed':
      return unreviewedText(one);
    case 'silent':
      return silentText(one);
    default:
      return `${one.about.keyResult.keyResult}${SAYS[one.kind](one.about)}`;
  }
}

type Pressing = Exclude<StandOut['kind'], 'more' | 'moved' | 'silent' | 'unreviewed'>;

/** What is said of a key result behind its title. */
const SAYS: Readonly<Record<Pressing, (one: KeyResultWithFigures) => string>> = {
  'off-track': (one) =>
    ` is ${STATUS_WORDS['off-track']}${flagsText(one)}${one.figures.stale ? `: ${silenceText(one.figures)}` : ''}`,
  missed: (one) => ` was ${STATUS_WORDS.missed}${flagsText(one)}`,
  blocked: ({ figures }) => ` is ${blockedText(figures)}`,
  stale: ({ figures }) => ` is stale: ${silenceText(figures)}`,
  'at-risk': atRiskText,
};

/** How fast it goes and would have to go; as long as it is not known how fast it goes, how much there is to go. */
function atRiskText(one: KeyResultWithFigures): string {
  if (hasRateSoFar(one)) return `: ${ratesText(one)}`;
  const toGo = toGoText(one);
  return ` is ${STATUS_WORDS['at-risk']}${toGo === undefined ? '' : `: ${toGo}`}`;
}

function flagsText({ figures }: KeyResultWithFigures): string {
  return `${figures.stale ? ', stale' : ''}${figures.late ? ', late' : ''}${figures.blocked ? ', blocked' : ''}`;
}

type AboutOne = Extract<StandOut, { readonly kind: Pressing }>;

/** Whether it says how long nobody has looked. */
function isStale(one: StandOut): one is AboutOne {
  return one.kind === 'stale' || (one.kind === 'off-track' && one.about.figures.stale);
}

/** Everything that mends a silence; a slower rhythm does only as long as that limit is not passed too. */
function whatHelps({ about: { figures }, command }: AboutOne): string {
  if (command?.startsWith('kr edit')) return '(it could count itself)';
  const isWithinMonth = figures.daysSilent <= staleLimit('month');
  return `(a number or a note helps${isWithinMonth ? ', or every: month in its file' : ''})`;
}

function silentText({ about, from }: Extract<StandOut, { readonly kind: 'silent' }>): string {
  const [only, another] = about;
  const isOne = only && !another;
  const who = isOne
    ? `${only.keyResult.keyResult} has`
    : `${counted(about.length, 'key result')} have`;
  const could = isOne ? 'it could count itself' : 'they could count themselves';
  return `${who} no check-in yet${from === 'log' ? `: ${could}` : ''}`;
}

function unreviewedText({
  quarter,
  graded,
  of,
}: Extract<StandOut, { readonly kind: 'unreviewed' }>): string {
  if (graded === 0) return `${quarter} is over, and not reviewed yet`;
  return `${quarter} is over: ${counted(of - graded, 'key result')} still to be graded`;
}
