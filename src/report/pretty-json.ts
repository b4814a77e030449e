import { escapeUnseenInJson } from '../domain/unseen.ts';

/** Data as JSON for machines, indented for people, safe to print to a terminal. */
export function prettyJson(data: unknown): string {
  return escapeUnseenInJson(JSON.stringify(data, null, 2));
}
