import { type Open, openWhole } from '../running/open.ts';
import type { Session } from '../running/session.ts';

/** What suggestions rest on. */
interface OpenForMatching extends Open {
  /** What a persona is called, by its id; the id itself of one that has no file. */
  readonly personaTitle: (id: string) => string;
}

/**
 * Opens what suggestions rest on: the roster, the personas and the log.
 * @throws CopError exit 3 where there is none, or it has an error; 2 for a day that is none
 */
export function openForMatching(session: Session): OpenForMatching {
  const scope = { personas: 'all', goals: 'none', members: 'all', log: 'all' } as const;
  const open = openWhole(session, scope);
  const titles = new Map(open.community.personas.map(({ id, persona }) => [id, persona]));
  return { ...open, personaTitle: (id) => titles.get(id) ?? id };
}
