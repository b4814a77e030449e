import { join, relative, resolve } from 'node:path';
import { plainCalendar, quarterOf, quarterSpan } from '../../domain/calendar.ts';
import { dateRange } from '../../domain/civil-date.ts';
import type { CharterDraft } from '../../domain/drafts.ts';
import { usageError } from '../../domain/errors.ts';
import { GOALS_TO_WRITE } from '../../domain/guide.ts';
import { CHARTER_FILE, FACILITATION_FILE, SCHEMAS_FOLDER } from '../../domain/layout.ts';
import { PRACTICE_IDEAS } from '../../domain/practice-ideas.ts';
import { draftOfIdea, type PracticeDraft } from '../../domain/practice-wishes.ts';
import { offerFirstPersona, offerPractices } from '../../prompts/ask-charter.ts';
import type { Asker } from '../../prompts/asker.ts';
import { afterWriting } from '../../prompts/leaving.ts';
import { isWorkspace } from '../../workspace/find-workspace.ts';
import { scaffoldFiles, stillToWrite } from '../../workspace/scaffold.ts';
import { schemaFiles } from '../../workspace/schemas.ts';
import { readTemplate } from '../../workspace/templates.ts';
import { addPersonas } from '../persona-add/write-personas.ts';
import { invocation } from '../running/invocation.ts';
import { openWorkspace } from '../running/open.ts';
import { dayOf, type Session } from '../running/session.ts';
import { writeNew } from '../running/write.ts';
import { draftFrom, type InitOptions } from './draft.ts';

/**
 * Asks what the charter asks, as far as flags do not say it, and writes the folder that everything
 * else stands in.
 * @throws CopError exit 2 where an answer is missing or wrong, or a file is there already
 */
export async function scaffold(session: Session, dir: string, options: InitOptions): Promise<void> {
  const root = resolve(session.folder, dir);
  if (isWorkspace(session.disk, root))
    throw usageError(
      `${join(dir, CHARTER_FILE)} is already there`,
      'Nothing was written',
      'report',
    );
  const asker = await session.asker?.();
  const draft = await draftFrom(session, root, options, asker);
  const practices = await practicesToBegin(session, draft, options, asker);
  const guides = {
    personas: readTemplate(session.disk, 'scaffold/personas.md'),
    goals: readTemplate(session.disk, 'scaffold/goals.md'),
  };
  const editor = options.vscode ? 'vscode' : undefined;
  const beside = { practices, editor } as const;
  const files = scaffoldFiles(draft, schemaFiles(session.disk), guides, beside);
  const toWrite = stillToWrite(session.disk, root, files);
  if (writeNew(session, root, toWrite, options) === 'shown') return;
  session.tell(`${asker ? '\n' : ''}${welcome(session, draft, root, practices)}`);
  const left = files.filter((file) => !toWrite.includes(file)).map((file) => file.path);
  if (left.length > 0) session.tell(`\nLeft as it was: ${left.join(', ')}`);
  if (asker) await goOn(session, root, asker);
}

/** The ready set, where a flag or an answer wants it. */
async function practicesToBegin(
  session: Session,
  { timezone }: CharterDraft,
  { practices }: InitOptions,
  asker: Asker | undefined,
): Promise<readonly PracticeDraft[]> {
  const isWanted = practices ?? (asker === undefined ? false : await offerPractices(asker));
  if (!isWanted) return [];
  const since = dayOf(session, { calendar: plainCalendar(timezone) });
  return PRACTICE_IDEAS.map((one) => draftOfIdea(one, { owner: null, personas: [], since }));
}

/** What was written, what was assumed, and what the guide asks for next. */
function welcome(
  session: Session,
  { quarter, timezone }: CharterDraft,
  root: string,
  practices: readonly PracticeDraft[],
): string {
  const calendar = plainCalendar(timezone);
  const span = dateRange(quarterSpan(quarter, calendar));
  const folder = relative(process.cwd(), root);
  const inFolder = (path: string) => (folder === '' ? path : join(folder, path));
  const isNow = quarter === quarterOf(dayOf(session, { calendar }), calendar);
  // Where to go is said by `cd`, so the commands need no -C.
  const cop = invocation(session.env);
  const written = [CHARTER_FILE, ...(practices.length > 0 ? [FACILITATION_FILE] : [])];
  return [
    `Wrote ${written.map(inFolder).join(', ')} and ${inFolder(SCHEMAS_FOLDER)}/`,
    `  The quarter is ${quarter} (${span}), the time zone ${timezone}.`,
    '  personas/ and goals/ have a README on writing their files by hand.',
    '  members/ will hold names: keep it out of a public repository with a line',
    '  members/ in .gitignore.',
    '',
    `Next: three to five personas, then ${GOALS_TO_WRITE}`,
    ...(folder === '' ? [] : [`  cd "${folder}"`]),
    `  ${cop} persona add`,
    `  ${cop} goal add${isNow ? '' : ` --quarter ${quarter}`}`,
    ...(practices.length > 0
      ? [`  ${cop} practice list    what is due regularly`]
      : [`  ${cop} practice ideas    what to do regularly`]),
  ].join('\n');
}

/** Those who answered three questions may want to go straight on. */
async function goOn(session: Session, root: string, asker: Asker): Promise<void> {
  if (!(await afterWriting(() => offerFirstPersona(asker)))) return;
  const open = openWorkspace(
    { ...session, folder: root },
    { personas: 'all', goals: 'none', log: 'none' },
  );
  await afterWriting(() => addPersonas(session, open, undefined, {}));
}
