/** Where the things of a workspace lie. Paths are from its root, with `/` on every system. */

/** The charter and the settings. Where this file is, there is a workspace. */
export const CHARTER_FILE = 'cop.yaml';

/** The name that people try instead, which is not read. */
export const MISNAMED_CHARTER = 'cop.yml';

/** The facilitators' practices. */
export const FACILITATION_FILE = 'facilitation.yaml';

export const PERSONAS_FOLDER = 'personas';
export const GOALS_FOLDER = 'goals';
export const LOG_FOLDER = 'log';
export const REVIEWS_FOLDER = 'reviews';
export const MEMBERS_FOLDER = 'members';
const OWN_FOLDER = '.cop';
export const SCHEMAS_FOLDER = `${OWN_FOLDER}/schemas`;
/** Where the copies lie that an editor has open. */
export const DRAFTS_FOLDER = `${OWN_FOLDER}/drafts`;

/** The folders of people's data that are read today. */
export const FOLDERS_READ: readonly string[] = [
  PERSONAS_FOLDER,
  GOALS_FOLDER,
  LOG_FOLDER,
  REVIEWS_FOLDER,
  MEMBERS_FOLDER,
];

/** Every folder of a workspace: also those that later versions will read, and what `cop` makes for itself. */
export const FOLDERS: readonly string[] = [
  ...FOLDERS_READ,
  ...['experiences', 'surveys'],
  OWN_FOLDER,
];

/** The names at the root that are a workspace's own. */
export const ROOT_NAMES: readonly string[] = [CHARTER_FILE, FACILITATION_FILE, ...FOLDERS];

/** `personas/new-analyst.yaml`. */
export function personaPath(id: string): string {
  return `${PERSONAS_FOLDER}/${id}.yaml`;
}

/** `goals/2026-Q4`. */
export function goalsFolder(quarter: string): string {
  return `${GOALS_FOLDER}/${quarter}`;
}

/** `goals/2026-Q4/get-to-know.yaml`. */
export function goalPath(quarter: string, id: string): string {
  return `${goalsFolder(quarter)}/${id}.yaml`;
}

/** `reviews/2026-Q4.yaml`. */
export function reviewPath(quarter: string): string {
  return `${REVIEWS_FOLDER}/${quarter}.yaml`;
}

/** `members/01KB….yaml`: a roster file, named by a ULID so that two branches never write the same. */
export function rosterPath(ulid: string): string {
  return `${MEMBERS_FOLDER}/${ulid}.yaml`;
}

/** `log/2026-11`: the folder of a day's or month's records. */
export function logFolder(date: string): string {
  return `${LOG_FOLDER}/${date.slice(0, 7)}`;
}

/** `log/2026-11/2026-11-24-01KB….yaml`: named by its first record's day and id. */
export function recordPath(on: string, id: string): string {
  return `${logFolder(on)}/${on}-${id}.yaml`;
}

/** The month, `2026-11`, in whose folder a file of records lies; undefined where it is in no month's. */
export function monthOfPath(path: string): string | undefined {
  const [folder, month = '', file] = path.split('/');
  return folder === LOG_FOLDER && file !== undefined && /^\d{4}-\d\d$/.test(month)
    ? month
    : undefined;
}

/** `.cop/schemas/goal.json`. */
export function schemaPath(name: string): string {
  return `${SCHEMAS_FOLDER}/${name}.json`;
}
