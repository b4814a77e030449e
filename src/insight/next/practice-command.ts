import { definitionOf } from '../../domain/happening-types.ts';
import type { Practice } from '../../domain/practice.ts';
import type { Occasion } from '../practices/occasion.ts';
import { introducing } from './for-people.ts';
import { experienceFlags } from './held-lately.ts';

/**
 * The command that records an occasion of a practice: by the type of record that shows it, for whom or
 * after what it is; else as a practice that was done.
 */
export function practiceCommand({ id, shownBy }: Practice, { about, key }: Occasion): string {
  if (shownBy === null) return `practice done ${id}${occasionFlags(about, key)}`;
  // An introduction is of two: who they could be comes first, with the command that records it.
  if (shownBy === 'introduction') return introducing(about.kind === 'member' ? [about.id] : []);
  if (about.kind === 'time') return `log ${shownBy}`;
  if (about.kind === 'member') return `log ${shownBy} ${about.id}`;
  const { fields } = definitionOf(shownBy);
  return `log ${shownBy}${'experience' in fields ? experienceFlags(about.record) : ''}`;
}

function occasionFlags(about: Occasion['about'], key: string): string {
  switch (about.kind) {
    case 'time':
      return '';
    case 'member':
      return ` --for ${about.id}`;
    case 'experience':
      return ` --experience ${key}`;
  }
}
