import type { Likeness, Lookalike } from '../insight/lookalikes.ts';
import { personWithId } from '../insight/person-name.ts';
import type { Screen } from '../terminal/screen.ts';

/**
 * Who of the roster may be the one who is to be added, a line each: `Ana Silva (k3f9x2ab) is on the
 * roster, with the same e-mail address`. Not yet safe to print.
 */
export function lookalikeTexts(found: readonly Lookalike[]): readonly string[] {
  return found.map(
    ({ member, likeness }) =>
      `${personWithId(member)} is on the roster, with the same ${likenessText(likeness)}`,
  );
}

/** The same on a screen, each with the command that changes what is known of them. */
export function lookalikeLines(
  found: readonly Lookalike[],
  { cop }: Pick<Screen, 'cop'>,
): readonly string[] {
  const texts = lookalikeTexts(found);
  return found.flatMap(({ member }, index) => [
    `  ${texts[index]}`,
    `    ${cop} member edit ${member.id}`,
  ]);
}

function likenessText(likeness: Likeness): string {
  switch (likeness.kind) {
    case 'email':
      return 'e-mail address';
    case 'handle':
      return `name on ${likeness.platform}`;
    case 'name':
      return 'name';
  }
}
