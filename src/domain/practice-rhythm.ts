import { notUnderstood, type Parsed, understood } from './parsed.ts';

/** How often a practice is due. */
export type PracticeRhythm =
  /** Once in every so many calendar weeks. */
  | { readonly kind: 'weeks'; readonly every: number }
  /** Once in every so many calendar months. */
  | { readonly kind: 'months'; readonly every: number }
  /** Once for each learning experience, within so many days after it. */
  | { readonly kind: 'after-experience'; readonly within: number }
  /** Once for each person who joins, within so many days. */
  | { readonly kind: 'after-joining'; readonly within: number };

/** How long after an experience there is time, where a rhythm does not say. Days. */
export const USUAL_DAYS_AFTER = 7;

/**
 * Reads a rhythm as people write it: `every week`, `every 2 weeks`, `monthly`, `every 3 months`,
 * `after each experience`, `within 5 days of each experience`, `within 3 days of joining`.
 */
export function readPracticeRhythm(written: string): Parsed<PracticeRhythm> {
  const words = written.trim().toLowerCase().replace(/\s+/g, ' ');
  if (words === 'every week') return understood({ kind: 'weeks', every: 1 });
  return notUnderstood(
    `"${written.trim()}" is no rhythm`,
    'Write every week, every 2 weeks, monthly, after each experience, or within 3 days of joining',
  );
}
