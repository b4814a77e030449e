import type { DerivedStep } from '../../insight/derivation/derivation.ts';
import { oneLine } from '../record-text.ts';
import { termText } from './figure-text.ts';
import { inputOf, type View } from './view.ts';

/** Where a score comes from. The texts are not yet safe to print. */

/** `68.4 % at its end, 31 Dec, in steps of 0.1`; of what ends after the day, what it has come to so far. */
export function scoreText(step: DerivedStep, view: View): string {
  const progress = inputOf(step, 'closing_progress')?.value ?? null;
  const closing = view.step('closing_progress');
  const ends = ['quarter_end', 'last_day'].map((name) =>
    String((closing && inputOf(closing, name)?.value) ?? ''),
  );
  const end = ends.sort().at(-1) ?? '';
  const when =
    end < view.asOf ? `at its end, ${view.day(end)}` : `so far; it ends on ${view.day(end)}`;
  return `${termText(progress, 'share')} ${when}, in steps of 0.1`;
}

/** `given in the review, 0.2 was proposed then: The survey was late`. */
export function gradeText(step: DerivedStep, view: View): string {
  const proposed = view.input(step, 'proposed');
  const why = inputOf(step, 'why')?.value ?? null;
  const then = proposed === '' ? '' : `, ${proposed} was proposed then`;
  return `given in the review${then}${why === null ? '' : `: ${oneLine(String(why))}`}`;
}
