import type { Finding } from '../../domain/finding.ts';
import {
  type GoalToEdit,
  type PersonaToEdit,
  resolveGoalToEdit,
  resolvePersonaToEdit,
} from '../../insight/resolve-to-edit.ts';
import { foundIn, type Open, refuseErrors } from './open.ts';

/**
 * The goal that is named on the command line, to be changed or removed: by its id or its file.
 * @throws CopError exit 2 where there is none, 3 where there are two of that id or it may be in what
 *   was not read
 */
export function goalToEdit(open: Open, written: string): GoalToEdit {
  const { community } = open;
  if (community.goals.length === 0 && community.unread.goals.length === 0)
    refuseErrors(open.findings.filter(({ place }) => /^goals(\/|$)/.test(place.file)));
  const target = foundIn(open, () => resolveGoalToEdit(written, community));
  if (!target.goal) refuseMisnamed(open, target.file);
  return target;
}

/**
 * The persona that is named on the command line, to be changed or removed: by its id or its file.
 * @throws CopError exit 2 where there is none, 3 where it may be in what was not read
 */
export function personaToEdit(open: Open, written: string): PersonaToEdit {
  const { community } = open;
  if (community.personas.length === 0 && community.unread.personas.length === 0)
    refuseErrors(open.findings.filter(({ place }) => /^personas(\/|$)/.test(place.file)));
  const target = foundIn(open, () => resolvePersonaToEdit(written, community));
  if (!target.persona) refuseMisnamed(open, target.file);
  return target;
}

/** A file whose name is not quite its id is known by that id, and is under another name than the id's. */
function refuseMisnamed({ findings }: Open, file: string): void {
  if (findings.some(({ place }) => place.file === file)) return;
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const isOfName = ({ code, place }: Finding) =>
    (code === 'file/name' || code === 'file/not-read') && place.file.startsWith(folder);
  refuseErrors(findings.filter(isOfName));
}
