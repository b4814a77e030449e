import type { CheckInFile } from './check-in.ts';
import { parseCivilDate } from './civil-date.ts';
import { CONFIDENCE } from './confidence.ts';
import { ID } from './ids.ts';
import { LONGEST_LINE, LONGEST_TEXT } from './parts.ts';
import { KEY_RESULT_REFERENCE, ULID } from './record-parts.ts';

type Check = (value: unknown) => boolean;

const isNumber: Check = (value) => Number.isFinite(value);
const isLine: Check = (value) =>
  typeof value === 'string' && value.length <= LONGEST_LINE && /\S/.test(value);
const isStep: Check = (value) => value === true || (typeof value === 'string' && ID.test(value));

/** What the schema of a check-in asks of each key, as short questions. */
const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['id', (value) => typeof value === 'string' && ULID.test(value)],
  ['on', (value) => typeof value === 'string' && parseCivilDate(value) !== undefined],
  ['type', (value) => value === 'check-in'],
  ['key_result', (value) => typeof value === 'string' && KEY_RESULT_REFERENCE.test(value)],
  ['value', isNumber],
  ['add', isNumber],
  ['done', isStep],
  ['undone', isStep],
  [
    'confidence',
    (value) => typeof value === 'number' && value >= CONFIDENCE.least && value <= CONFIDENCE.most,
  ],
  ['blocked', (value) => typeof value === 'boolean'],
  ['note', (value) => typeof value === 'string' && value.length <= LONGEST_TEXT],
  ['by', isLine],
  ['key', isLine],
]);

/**
 * The check-in that data plainly is, at a look: nearly all of a log are, and a log has thousands. What
 * is anything else, or has anything wrong, is left to the schema, which tells what and why; a test holds
 * that the two never disagree.
 * @param data an object that was read from a line of JSON
 */
export function plainCheckIn(data: object): CheckInFile | undefined {
  const values = data as Readonly<Record<string, unknown>>;
  let known = 0;
  // What JSON makes has keys of its own alone, and to list them would take longer than to check them.
  for (const key in values) {
    if (CHECKS.get(key)?.(values[key]) !== true) return undefined;
    if (key === 'on' || key === 'type') known += 1;
  }
  // Each key holds what the schema asks of it, and the two that must be there are.
  return known === 2 ? (data as CheckInFile) : undefined;
}
