import type { Happening } from '../../domain/happening.ts';
import { foldedName } from '../folded-name.ts';

/** The short name by which a record names an experience; null where it names none. */
export function experienceName({ says }: Pick<Happening, 'says'>): string | null {
  return typeof says.experience === 'string' ? says.experience : null;
}

/** What a record says that it is about, as two of them are compared; null where it does not say. */
export function aboutFolded({ says }: Pick<Happening, 'says'>): string | null {
  return typeof says.about === 'string' ? foldedName(says.about) : null;
}

/**
 * What an experience is called by a record, on one line: by what it was about, else by its short name, else
 * by the first line of its note. Null where it says none of that. The note of another record, such as of
 * somebody who came, is no name.
 */
export function experienceTitle(record: Pick<Happening, 'type' | 'says' | 'note'>): string | null {
  const { type, says, note } = record;
  const words = [says.about, says.experience, type === 'experience' ? note : null];
  const lines = words.map((one) => (typeof one === 'string' ? firstLine(one) : ''));
  return lines.find((line) => line !== '') ?? null;
}

/**
 * What tells an experience from others, however often it is held: its short name, else its title, without
 * regard to case and spaces. Null where a record says neither: then nothing else is known to be the same.
 */
export function experienceIdentity(
  record: Pick<Happening, 'type' | 'says' | 'note'>,
): string | null {
  const name = experienceName(record);
  if (name !== null) return `named ${name}`;
  const title = experienceTitle(record);
  return title === null ? null : `titled ${foldedName(title)}`;
}

function firstLine(text: string): string {
  return text.trim().split(/\r?\n/)[0]?.trim() ?? '';
}
