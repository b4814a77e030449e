import { askOptional } from './ask-text.ts';
import type { Asker } from './asker.ts';

/** Asks why a goalpost moves after the start; null where the person does not say. */
export function askWhy(asker: Asker): Promise<string | null> {
  const message = 'Why? It has started already, so the log keeps what it was, and why.';
  return askOptional(asker, message, 'below');
}
