import { shortDate } from '../../domain/civil-date.ts';
import { namesText } from '../../domain/names-text.ts';
import type { Introduction } from '../../insight/matching/round.ts';
import { personName } from '../../insight/person-name.ts';
import { visible } from '../../terminal/escape.ts';
import { indented, typed } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { calledAmong } from './called.ts';
import { latelyClauses, linkClauses, sentence, type ToldWith } from './reasons.ts';

/** What introductions are told with. */
export type ToldIn = Omit<ToldWith, 'nameOf'>;

const INDENT = 2;
const NOTHING_KNOWN = 'nothing that is known links them yet';

/**
 * Introductions that belong together: who would meet, why, what is worth knowing of each, and the
 * commands that record it.
 */
export function introductionLines(
  introductions: readonly Introduction[],
  toldIn: ToldIn,
  screen: Screen,
): readonly string[] {
  const seats = [...new Set(introductions.flatMap(({ one, other }) => [one, other]))];
  const members = seats.map(({ profile }) => profile.member);
  const told = { ...toldIn, nameOf: calledAmong(members) };
  return [
    ...indented(visible(namesText(members.map(personName))), 0, screen.width).map(
      screen.paint.strong,
    ),
    ...introductions.flatMap((one) =>
      textLines(reasons(one, told, introductions.length > 1 ? 'of several' : 'alone'), screen),
    ),
    ...textLines(latelyClauses(seats, told), screen),
    ...introductions.map((one) => `${' '.repeat(INDENT)}${typed(commandFor(one), screen)}`),
  ];
}

/** Of three people it is told whom each reason is about. */
function reasons(
  { one, other, links, met }: Introduction,
  told: ToldWith,
  which: 'alone' | 'of several',
): readonly string[] {
  const before = met === null ? [] : [`introduced before, on ${shortDate(met, told.asOf)}`];
  const clauses = [...linkClauses(links, told), ...before];
  const [first = NOTHING_KNOWN, ...others] = clauses;
  if (which === 'alone') return [first, ...others];
  const names = [one, other].map(({ profile }) => told.nameOf(profile.member));
  return [`${names.join(' and ')}: ${first}`, ...others];
}

function textLines(clauses: readonly string[], { width }: Screen): readonly string[] {
  return clauses.length === 0 ? [] : indented(visible(sentence(clauses)), INDENT, width);
}

/** The command that records an introduction, without the `cop` in front. */
export function commandFor({ one, other }: Introduction): string {
  return `log introduction ${one.profile.member.id} ${other.profile.member.id}`;
}
