import type { HappeningType } from '../../domain/happening-types.ts';
import type { Practice } from '../../domain/practice.ts';
import { experienceFlags } from '../experiences/session-flags.ts';
import { introducing } from '../for-people.ts';
import type { Occasion } from './occasion.ts';

/**
 * The command that records an occasion of a practice as done, without the `cop` in front: that of the type
 * of record that shows it, `log welcome d4k2m8xq`, where that can say for whom or after what; else
 * `practice done reflect --experience chart-clinic`.
 */
export function doneCommand({ id, shownBy }: Practice, { about, key }: Occasion): string {
  const logged = shownBy === null ? undefined : logCommand(shownBy, about);
  if (logged !== undefined) return logged;
  switch (about.kind) {
    case 'time':
      return `practice done ${id}`;
    case 'member':
      return `practice done ${id} --for ${about.id}`;
    case 'experience':
      return `practice done ${id} --experience ${key}`;
  }
}

/** The command that writes a record of a type about an occasion; undefined where it cannot name it. */
function logCommand(type: HappeningType, about: Occasion['about']): string | undefined {
  if (about.kind === 'experience') {
    const flags = experienceFlags(type, about.record);
    return flags === '' ? undefined : `log ${type}${flags}`;
  }
  const ids = about.kind === 'member' ? [about.id] : [];
  // An introduction is of two: who they could be comes first, with the command that records it.
  return type === 'introduction' ? introducing(ids) : ['log', type, ...ids].join(' ');
}
