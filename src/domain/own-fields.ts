import { SHARED_KEYS } from './happening-schemas.ts';

/** Whether every record of what happened may have a key: its type, its day, whom it is about and the like. */
export function isSharedKey(key: string): boolean {
  return key === 'type' || Object.hasOwn(SHARED_KEYS, key);
}

/** What a record of what happened says by the keys of its type and by a person's own, as it is written. */
export function ownFieldsOf(
  says: Readonly<Record<string, unknown>>,
): readonly (readonly [string, unknown])[] {
  return Object.entries(says).filter(([key]) => !isSharedKey(key));
}
