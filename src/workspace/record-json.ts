import { escapeUnseenInJson, inJson } from '../domain/unseen.ts';

/** What YAML keeps out of its files, and JSON does not. */
const NOT_IN_YAML = /[\ufffe\uffff]/g;

/**
 * Data as one line of JSON, with every character escaped that a reader could not see. It is YAML
 * too: so records are written, and what stands in quotes in the other files.
 */
export function recordJson(data: unknown): string {
  return escapeUnseenInJson(JSON.stringify(data)).replace(NOT_IN_YAML, inJson);
}
