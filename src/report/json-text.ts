import { visibleJson } from '../terminal/escape.ts';

/** Data as JSON for machines, indented for people, safe to print to a terminal. */
export function jsonText(data: unknown): string {
  return visibleJson(JSON.stringify(data, null, 2));
}
