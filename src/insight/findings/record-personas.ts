import type { Community } from '../../domain/community.ts';
import type { FileProblem } from '../../domain/finding.ts';
import type { Happening } from '../../domain/happening.ts';
import { personaPath } from '../../domain/layout.ts';
import { nearest } from '../../domain/nearest.ts';
import { counted } from '../../domain/number-text.ts';
import { personasSaid } from '../coverage/held-experiences.ts';
import { shortId } from '../resolve-record.ts';

/** A persona that a record names, where it does first, and in how many records. */
interface Named {
  readonly first: Happening;
  readonly index: number;
  count: number;
}

/** Personas that experiences name and no file describes; of all records that name the same, the first tells it. */
export function unknownPersonasIn(
  happened: readonly Happening[],
  { personas, unread }: Pick<Community, 'personas' | 'unread'>,
): readonly FileProblem[] {
  const known = [...personas.map(({ id }) => id), ...unread.personas];
  const found = new Map<string, Named>();
  for (const first of happened)
    for (const [index, id] of personasSaid(first).entries()) {
      if (known.includes(id)) continue;
      const its = found.get(id);
      if (its) its.count += 1;
      else found.set(id, { first, index, count: 1 });
    }
  return [...found].map(([id, named]) => unknownPersona(id, named, nearest(id, known)));
}

function unknownPersona(id: string, named: Named, meant: string | undefined): FileProblem {
  const { first, index, count } = named;
  const also = count > 1 ? ` (${counted(count, 'record')} say so)` : '';
  return {
    code: 'record/unknown-persona',
    file: first.place.file,
    place: first.place,
    path: ['personas', index],
    at: 'value',
    message: `there is no ${personaPath(id)}${also}`,
    ...(meant === undefined
      ? { remedy: 'Describe that persona, or put the record right', command: 'persona add' }
      : { remedy: `Did you mean ${meant}?`, ...correcting(id, named, meant) }),
  };
}

/** All personas of the record, with the one that is meant in the place of the other. */
function correcting(id: string, { first }: Named, meant: string): Pick<FileProblem, 'command'> {
  if (first.id === null) return {};
  const all = new Set(personasSaid(first).map((one) => (one === id ? meant : one)));
  const flags = [...all].map((one) => `--personas ${one}`);
  return { command: `log correct ${shortId(first)} ${flags.join(' ')}` };
}
