import type { RecordDraft } from '../../domain/drafts.ts';
import { CopError, dataError, EXIT, usageError } from '../../domain/errors.ts';
import type { Finding } from '../../domain/finding.ts';
import { askWhy } from '../../prompts/ask-why.ts';
import type { Asker } from '../../prompts/asker.ts';
import { type EditorCommand, editorIn, runEditor } from '../../terminal/editor.ts';
import { findingsText } from '../../terminal/findings.ts';
import {
  type Changed,
  changeFile,
  type Planner,
  readToChange,
  refuseProtected,
} from '../../workspace/change-file.ts';
import {
  type DraftCopy,
  makeDraftCopy,
  readDraftCopy,
  removeDraftCopy,
} from '../../workspace/draft-copy.ts';
import { Source } from '../../workspace/source.ts';
import { sweep } from '../../workspace/sweep.ts';
import { plainScreen } from './deliver.ts';
import { type FileEdit, recordsOf, tellChanged } from './edit-file.ts';
import { keeping } from './keeping.ts';
import type { Open } from './open.ts';
import type { Session } from './session.ts';

interface Edited<T> extends Pick<FileEdit<T>, 'path' | 'kind'> {
  /** The records that go with the change, and why it is made. */
  readonly records?: (
    before: T | undefined,
    after: T,
    why: string | null,
  ) => readonly RecordDraft[];
  /** What there is to say of the change once it is made. */
  readonly afterwards?: (before: T | undefined, after: T) => readonly string[];
}

interface EditorOptions {
  readonly editor?: boolean;
  readonly by?: string;
}

/**
 * Whether `--editor` was given.
 * @throws CopError exit 2 where other flags were given beside it
 */
export function wantsEditor({ editor, by: _, ...others }: EditorOptions): boolean {
  if (!editor) return false;
  if (Object.keys(others).length === 0) return true;
  throw usageError('--editor goes alone', 'Leave the other flags out, and write it in the editor');
}

/**
 * Opens a copy of a file in the person's editor, and puts what they made of it in the file's place
 * once it has no error; until then it offers to go back in. What was typed is never thrown away.
 * @throws CopError exit 2 where nobody is at a terminal or no editor is known, 3 where they leave it
 *   with an error, 5 where the file was changed meanwhile; the copy is kept then, and named
 */
export async function editInEditor<T>(
  session: Session,
  open: Open,
  edit: Edited<T>,
): Promise<void> {
  const { asker, editor } = await atTerminal(session, edit.path);
  const { text } = readToChange(session.disk, open.root, edit.path);
  refuseProtected(session.disk, open.root, edit.path);
  sweep(session.disk, open.root, session.now);
  const copy = makeDraftCopy(session.disk, open.root, edit.path, text);
  const typed = await keeping(session.disk, copy, () =>
    untilRight(session, { asker, editor }, edit, copy),
  );
  if (typed === text) {
    session.tell(`Nothing to change in ${edit.path}`);
    session.tell('  An editor with a window of its own must wait: EDITOR="code --wait"');
  } else {
    const changed = await keeping(session.disk, copy, async () => {
      const why = await whyChanged(asker, edit, { before: text, typed });
      const plan = planOf(session, open, edit, { before: text, typed, why });
      return changeFile(session.disk, open.root, edit.path, plan);
    });
    tellChanged(session, edit, changed);
    for (const line of afterwardsOf(edit, changed)) session.tell(line);
  }
  removeDraftCopy(session.disk, copy);
}

interface AtTerminal {
  readonly asker: Asker;
  readonly editor: EditorCommand;
}

async function atTerminal(session: Session, path: string): Promise<AtTerminal> {
  if (!session.asker)
    throw usageError('an editor needs a terminal', 'Give the flags instead; --help lists them');
  const editor = editorIn(session.env);
  if (editor) return { asker: await session.asker(), editor };
  throw usageError(
    'which editor is yours is not known',
    `Say it by EDITOR=nano in front of the command; or open ${path} by yourself, and then`,
    'check',
  );
}

async function untilRight<T>(
  session: Session,
  { asker, editor }: AtTerminal,
  { kind }: Edited<T>,
  copy: DraftCopy,
): Promise<string> {
  for (;;) {
    const end = await runEditor(editor, copy.absolute);
    if (end === 'missing') {
      // Nothing was typed: there is nothing to keep.
      removeDraftCopy(session.disk, copy);
      throw usageError(
        `there is no editor ${editor[0]}`,
        'Choose another one, as with EDITOR=vi in front of the command',
      );
    }
    const { text, findings } = readDraftCopy(session.disk, copy, kind.read);
    if (findings.length === 0 && end === 'fine') return text;
    asker.say(`\n${troubleWith(findings, editor, session)}\n`);
    if (await asker.confirm({ message: 'Go back into the editor?', preset: 'yes' })) continue;
    throw dataError('it was left with an error, so nothing was changed', { remedy: '' });
  }
}

function troubleWith(
  findings: readonly Finding[],
  [program]: EditorCommand,
  session: Session,
): string {
  return findings.length > 0
    ? findingsText(findings, plainScreen(session))
    : `${program} ended with an error, so it is not known whether you meant to save.`;
}

interface Typed {
  readonly before: string;
  readonly typed: string;
}

/** Asks why, where the change is one that the log keeps. */
async function whyChanged<T>(asker: Asker, edit: Edited<T>, texts: Typed): Promise<string | null> {
  return draftsOf(edit, { ...texts, why: null }).length === 0 ? null : askWhy(asker);
}

function draftsOf<T>(
  edit: Edited<T>,
  { before, typed, why }: Typed & { readonly why: string | null },
): readonly RecordDraft[] {
  const after = saidIn(edit, typed);
  return after === undefined ? [] : (edit.records?.(saidIn(edit, before), after, why) ?? []);
}

function afterwardsOf<T>(edit: Edited<T>, { before, after: typed }: Changed): readonly string[] {
  const after = saidIn(edit, typed);
  return after === undefined ? [] : (edit.afterwards?.(saidIn(edit, before), after) ?? []);
}

function saidIn<T>({ path, kind }: Edited<T>, text: string): T | undefined {
  return kind.read(new Source(path, text).yaml.data).value;
}

/** The typed text takes the file's place only while that says what it said when it was opened. */
function planOf<T>(
  session: Session,
  open: Open,
  edit: Edited<T>,
  texts: Typed & { readonly why: string | null },
): Planner {
  const drafts = draftsOf(edit, texts);
  const files = recordsOf(session, open);
  return (source) => {
    if (source.text === texts.before) return { text: texts.typed, alongside: files(drafts) };
    throw new CopError(EXIT.changed, `${edit.path} was changed while you had it open`, {
      remedy: '',
    });
  };
}
