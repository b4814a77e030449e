import type { TextUse } from './erasure.ts';
import type { Path } from './finding.ts';
import {
  CHARTER_FILE,
  DRAFTS_FOLDER,
  FACILITATION_FILE,
  GOALS_FOLDER,
  MEMBERS_FOLDER,
  PERSONAS_FOLDER,
} from './layout.ts';

/** Keys whose texts say who somebody is. */
const IDENTITY: ReadonlySet<string> = new Set([
  ...['name', 'email', 'other_emails', 'handles', 'accounts'],
]);

/** Keys whose texts name people. */
const PEOPLE: ReadonlySet<string> = new Set([
  ...['by', 'owner', 'expert', 'facilitators', 'sponsor'],
]);

/** Keys whose texts are ids, days, choices of a list, or other parts of the structure. */
const FIXED: ReadonlySet<string> = new Set([
  ...['id', 'type', 'on', 'key', 'key_result', 'members', 'corrects', 'withdraws', 'field'],
  ...['experience', 'survey', 'ask', 'accepted', 'closed', 'share', 'done', 'undone'],
  ...['persona', 'personas', 'joined', 'role', 'status', 'named', 'same_as', 'erased'],
  ...['timeline', 'continues', 'every', 'unit', 'becomes', 'carried_to', 'quarter'],
  ...['practice', 'strand', 'rhythm', 'shown_by', 'since', 'advice', 'until'],
  ...['target', 'at_least', 'at_most', 'value', 'add', 'confidence'],
]);

/** Keys of the charter under which there is nothing but settings. */
const SETTINGS: ReadonlySet<string> = new Set([
  ...['format', 'review_on', 'timezone', 'week_starts', 'fiscal_year_starts', 'quarters', 'status'],
  ...['imports', 'advice'],
]);

/**
 * What a text is there for, by where it stands.
 * @param file the path from the workspace's root
 * @param path the keys and indexes that lead to it
 */
export function textUse(file: string, path: Path): TextUse {
  const keys = path.filter((step) => typeof step === 'string');
  const [first = ''] = keys;
  const own = keys.at(-1) ?? '';
  if (isIn(MEMBERS_FOLDER, file) && IDENTITY.has(first)) return 'identity';
  if (file === CHARTER_FILE && SETTINGS.has(first)) return 'fixed';
  // The keys of answers are a survey's own, and so are those of a community's own.
  const isOwn = first === 'answers' || first.startsWith('x-');
  if (!isOwn && (isDefinition(keys) || (FIXED.has(own) && !isSentence(file, own)))) return 'fixed';
  return keys.some((key) => PEOPLE.has(key)) ? 'person' : 'text';
}

/** What a measure counts, and by what; what it compares texts with is none of that. */
function isDefinition(keys: readonly string[]): boolean {
  const measure = keys.findIndex((key) => key === 'measure' || key === 'measures');
  return measure >= 0 && !keys.includes('where', measure);
}

/** Some keys are an id in one file, and a sentence in another. */
function isSentence(file: string, key: string): boolean {
  return (
    (key === 'members' && file === CHARTER_FILE) ||
    (key === 'practice' && (file === CHARTER_FILE || file === FACILITATION_FILE)) ||
    (key === 'persona' && isIn(PERSONAS_FOLDER, file)) ||
    (key === 'key_result' && (isIn(GOALS_FOLDER, file) || isIn(DRAFTS_FOLDER, file)))
  );
}

function isIn(folder: string, file: string): boolean {
  return file.startsWith(`${folder}/`);
}
