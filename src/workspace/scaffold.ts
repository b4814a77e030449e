import type { CharterDraft } from '../domain/drafts.ts';
import {
  CHARTER_FILE,
  FACILITATION_FILE,
  GOALS_FOLDER,
  goalPath,
  PERSONAS_FOLDER,
  personaPath,
  reviewPath,
} from '../domain/layout.ts';
import type { PracticeDraft } from '../domain/practice-wishes.ts';
import type { Disk } from './disk.ts';
import { diskTrouble } from './disk-trouble.ts';
import { charterText } from './new-charter.ts';
import type { NewFile } from './new-file.ts';
import { newFacilitation } from './new-practice.ts';
import { targetIn } from './target.ts';

/** The Markdown texts of a scaffold, as they stand in the package's `templates/scaffold`. */
export interface Guides {
  /** How to write a persona by hand. */
  readonly personas: string;
  /** How to write a goal by hand; `{{quarter}}` in it stands for the quarter to begin with. */
  readonly goals: string;
}

/** Which files an editor holds against which schema. */
const GLOBS: Readonly<Record<string, string>> = {
  charter: CHARTER_FILE,
  persona: personaPath('*'),
  goal: goalPath('*', '*'),
  review: reviewPath('*'),
  facilitation: FACILITATION_FILE,
};

/** What a scaffold has beside the charter and what explains it. */
interface Beside {
  /** The practices that the facilitators begin with; none if not said. */
  readonly practices?: readonly PracticeDraft[];
  /** The editor that is told which schema a file has, besides what the files say. */
  readonly editor?: 'vscode' | undefined;
}

/**
 * The files that a community begins with. `cop.yaml` is the last of them: it makes a folder a
 * workspace, so that a scaffold that was cut off can be begun again.
 * @param schemas the files of `.cop/schemas/`
 */
export function scaffoldFiles(
  draft: CharterDraft,
  schemas: readonly NewFile[],
  guides: Guides,
  { practices = [], editor }: Beside = {},
): readonly NewFile[] {
  return [
    ...schemas,
    ...(editor ? [{ path: '.vscode/settings.json', text: vscodeSettings(schemas) }] : []),
    {
      path: `${PERSONAS_FOLDER}/README.md`,
      text: guides.personas.replaceAll('{{quarter}}', draft.quarter),
    },
    {
      path: `${GOALS_FOLDER}/README.md`,
      text: guides.goals.replaceAll('{{quarter}}', draft.quarter),
    },
    ...(practices.length > 0 ? [newFacilitation(practices)] : []),
    { path: CHARTER_FILE, text: charterText(draft) },
  ];
}

/**
 * The files of a scaffold that are still to be written: a folder may hold a README or settings of
 * its own already, and those stay. `cop.yaml` is always to be written, and refused where it is there.
 * @throws CopError exit 2 or 3 where the place is not allowed, exit 4 where the disk refuses
 */
export function stillToWrite(
  disk: Disk,
  root: string,
  files: readonly NewFile[],
): readonly NewFile[] {
  return files.filter(({ path }) => {
    try {
      return path === CHARTER_FILE || disk.kindOf(targetIn(disk, root, path)) === undefined;
    } catch (error) {
      throw diskTrouble(error, `write ${path}`);
    }
  });
}

/** Settings of VS Code with the YAML extension: which schema a file written by hand has. */
function vscodeSettings(schemas: readonly NewFile[]): string {
  const known = schemas.flatMap(({ path }) => {
    const glob = GLOBS[path.replace(/^.*\/|\.json$/g, '')];
    return glob === undefined ? [] : [[`./${path}`, glob]];
  });
  return `${JSON.stringify({ 'yaml.schemas': Object.fromEntries(known) }, null, 2)}\n`;
}
