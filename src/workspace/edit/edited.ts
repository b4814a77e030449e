import type * as v from 'valibot';
import type { Source } from '../source.ts';
import type { Edit } from './edit.ts';

/**
 * The file as it reads once the edits are made, one after another, with every character that they do
 * not concern as it was. What came out was parsed again, and says what was meant and nothing else.
 * An edit that changes nothing (sets what is there already, in whatever notation) leaves the text
 * as it is.
 * @param source a file whose text and YAML have no fault
 * @param schema what such a file may say: its keys, in their order, say after which sibling a new
 *   key belongs
 * @throws CopError exit 3 with the place of the line to edit by hand, where the shape of the text is
 *   none that can be changed safely
 */
export function edited(
  source: Source,
  _edits: readonly Edit[],
  _schema: v.GenericSchema,
): Source {
  return source;
}
