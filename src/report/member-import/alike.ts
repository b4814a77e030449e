import { grouped } from '../../domain/parts.ts';
import type { Alike, Candidate } from '../../insight/import-members/alike.ts';
import { visible } from '../../terminal/escape.ts';
import { indented } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';

const SHARED = { email: 'the e-mail address', handle: 'the user name' } as const;

/**
 * Two who look the same, each pair with the command that says so. Nobody is merged without it.
 * @param most how many pairs are shown
 */
export function alikeLines(
  pairs: readonly Alike[],
  screen: Screen,
  most: number,
): readonly string[] {
  if (pairs.length === 0) return [];
  const more = pairs.length - most;
  const isOpen = pairs.some(({ one, other }) => one.id === null || other.id === null);
  return [
    ...indented(
      'Perhaps the same person. Nothing is merged: where two are one person, say so',
      0,
      screen.width,
    ),
    ...pairs.slice(0, most).flatMap((pair) => pairLines(pair, screen)),
    ...(more > 0 ? [`  and ${grouped(more)} more`] : []),
    ...(isOpen
      ? indented(
          'Whoever is new has an id once they are on the roster: --apply then prints the commands, cop member same with both ids',
          2,
          screen.width,
        )
      : []),
  ];
}

function pairLines({ one, other, by, shared }: Alike, { cop, width }: Screen): readonly string[] {
  const what = by === 'name' ? 'one name' : `${SHARED[by]} ${shared}`;
  const text = `${named(one)} and ${named(other)} have ${what}`;
  const ids = one.id !== null && other.id !== null ? [one.id, other.id] : undefined;
  return [
    ...indented(visible(text), 2, width),
    ...(ids ? [`    ${cop} member same ${visible(ids.join(' '))}`] : []),
  ];
}

function named({ name, id, row }: Candidate): string {
  const where = id ?? `line ${row}`;
  return name === '' ? where : `${name} (${where})`;
}
