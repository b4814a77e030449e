import { type CivilDate, longDate } from '../domain/civil-date.ts';
import type { Community } from '../domain/community.ts';
import type { Practice } from '../domain/practice.ts';
import { practicesNow } from '../insight/practices/practices-now.ts';

interface Around {
  readonly community: Community;
  readonly asOf: CivilDate;
  /** How it was started, to print commands that work as typed. */
  readonly cop: string;
}

/**
 * What was understood of practices that are new, a line each, and what comes next; not yet safe to print:
 * `Ask a question: every week, first by Sun 29 Nov 2026`.
 */
export function practicesAddedText(
  practices: readonly Practice[],
  { community: { charter }, asOf, cop }: Around,
): string {
  const nothing = { charter, members: [], records: [] };
  const now = practicesNow({ ...nothing, practices }, asOf);
  const lines = now.map(({ practice: { practice, rhythmWords }, next }) => {
    const first = next === null ? '' : `, first by ${longDate(next)}`;
    return `  ${practice}: ${rhythmWords}${first}`;
  });
  return [...lines, `Next: ${cop} practice list    what is due, and until when`].join('\n');
}
