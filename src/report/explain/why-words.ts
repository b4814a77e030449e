import { daysBetween, parseCivilDate } from '../../domain/civil-date.ts';
import { counted } from '../../domain/number-text.ts';
import type { DerivedStep } from '../../insight/derivation/derivation.ts';
import { reasonTexts } from './reason-text.ts';
import { inputOf, numberOf, type View } from './view.ts';

/** How time and status are reasoned. The texts are not yet safe to print. */

/** More stretches of days than these are counted. */
const MOST_INTERVALS = 3;

/** `37 of 49 days of Weeks 4-10 (19 Oct – 6 Dec) are over`. */
export function timeText(step: DerivedStep, view: View): string {
  const all = numberOf(step, 'days_in_all');
  const over = numberOf(step, 'days_over');
  const days = step.parts.flatMap((one) => (one.kind === 'interval' ? [view.days(one)] : []));
  const more = days.length > MOST_INTERVALS ? [`${days.length - MOST_INTERVALS + 1} more`] : [];
  const shown = [...days.slice(0, more.length > 0 ? MOST_INTERVALS - 1 : undefined), ...more];
  const count = over === 0 ? 'none' : over === all ? 'all' : String(over);
  const written = view.input(step, 'timeline');
  return `${count} of the ${counted(all, 'day')} of ${written} (${shown.join(', ')}) ${over === 1 ? 'is' : 'are'} over`;
}

/** `5 of 21 days, by 20 Nov, when a figure was last said`. */
export function judgedText(step: DerivedStep, view: View): string {
  const judgedOn = inputOf(step, 'judged_on');
  const day = parseCivilDate(String(judgedOn?.value));
  const count = `${numberOf(step, 'days_over')} of ${counted(numberOf(step, 'days_in_all'), 'day')}`;
  const by = `${count}, by ${view.day(judgedOn?.value ?? null)}`;
  if (judgedOn?.from.kind === 'record') return `${by}, when a figure was last said`;
  const back = day ? daysBetween(day, view.asOf) : 0;
  const isHalf = back < numberOf(step, 'look_back');
  return `${by}: ${counted(back, 'day')} back${isHalf ? ', half its time' : ''}, and no further`;
}

/** Why the status is what it is. */
export function statusTexts(step: DerivedStep, view: View): readonly string[] {
  switch (step.rule) {
    case null:
      return ['nothing in it counts yet'];
    case 'weakest-key-result':
      return ['that of its weakest key result'];
    case 'mixed':
      return ['some are achieved, and all others are still to come'];
    case 'weakest-goal':
      return ['that of its weakest goal; its means alone would give a worse one'];
    default:
      return reasonTexts(step, view.asOf);
  }
}
