import { goalPath, personaPath } from '../../domain/layout.ts';
import type { SheetPlan } from '../../insight/sheets/plan.ts';
import { differenceLines } from '../../report/import-plan/differences.ts';
import { remarkLines } from '../../report/import-plan/remarks.ts';
import type { ShownPlan } from '../../report/import-plan/shown-plan.ts';
import type { NewFile } from '../../workspace/new-file.ts';
import { goalText } from '../../workspace/new-goal.ts';
import { personaText } from '../../workspace/new-persona.ts';
import { plainScreen } from '../running/deliver.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { writeNew } from '../running/write.ts';

/**
 * Writes what of an import is new, all of it or nothing, and says what was there.
 * @throws CopError exit 2 where a file is there meanwhile, 4 where the disk says no
 */
export function applyPlan(
  session: Session,
  { root }: Pick<Open, 'root'>,
  shown: ShownPlan,
  options: { readonly dryRun?: boolean },
): void {
  const { plan } = shown;
  const files = newFiles(plan);
  if (files.length > 0 && writeNew(session, root, files, options) === 'shown') return;
  const screen = plainScreen(session);
  const about = [...remarkLines(shown, screen), ...differenceLines(plan, screen)];
  const lines = [
    ...files.map(({ path }) => `Wrote ${path}`),
    ...(files.length === 0 ? ['Nothing to write: all of it is there already'] : []),
    ...about,
    ...nextAfter(plan, screen.cop),
  ];
  session.tell(lines.join('\n'));
}

function newFiles({ personas, goals }: SheetPlan): readonly NewFile[] {
  return [
    ...personas
      .filter(({ standing }) => standing.kind === 'new')
      .map(({ draft }) => ({ path: personaPath(draft.id), text: personaText(draft) })),
    ...goals
      .filter(({ standing }) => standing.kind === 'new')
      .map(({ draft }) => ({ path: goalPath(draft.quarter, draft.id), text: goalText(draft) })),
  ];
}

/** What to do with what was written. */
function nextAfter({ goals, personas }: SheetPlan, cop: string): readonly string[] {
  const isNew = goals.find(({ standing }) => standing.kind === 'new');
  if (isNew) return [`Next: ${cop} goal show ${isNew.draft.id}    look at it`];
  if (personas.some(({ standing }) => standing.kind === 'new'))
    return [`Next: ${cop} persona list    look at them`];
  return [];
}
