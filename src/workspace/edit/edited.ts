import type * as v from 'valibot';
import { Source } from '../source.ts';
import { checkText, LARGEST_FILE } from '../text-checks.ts';
import { dataAfter, saysTheSame } from './data-after.ts';
import type { Edit } from './edit.ts';
import { faulty, refusal } from './refusal.ts';
import { emptiedBy } from './remove-node.ts';
import { splicesFor } from './splices.ts';
import { spliced } from './trivia.ts';

/**
 * The file as it reads once the edits are made, one after another, with every character that they do
 * not concern as it was. What came out was parsed again, and says what was meant and nothing else.
 * An edit that changes nothing (sets what is there already, in whatever notation) leaves the text
 * as it is.
 * @param source a file whose text and YAML have no fault
 * @param schema what such a file may say: its keys, in their order, say after which sibling a new
 *   key belongs
 * @returns the source itself where no edit changes anything
 * @throws CopError exit 3 with the place of the line to edit by hand, where the shape of the text is
 *   none that can be changed safely
 */
export function edited(source: Source, edits: readonly Edit[], schema: v.GenericSchema): Source {
  return edits.reduce((before, edit) => after(before, edit, schema), source);
}

function after(source: Source, wish: Edit, schema: v.GenericSchema): Source {
  const [fault] = source.yaml.faults;
  if (fault) throw faulty(source, fault);
  const edit = withAllThatGoes(source, wish);
  const meant = dataAfter(source.yaml.data, edit);
  if (saysTheSame(meant, source.yaml.data)) return source;
  for (const splice of splicesFor(source, edit, schema)) {
    const result = new Source(source.file, spliced(source.text, splice));
    if (says(result, meant)) return result;
  }
  throw refusal(source, wish);
}

function withAllThatGoes(source: Source, edit: Edit): Edit {
  if (edit.does !== 'remove') return edit;
  return { ...edit, path: emptiedBy(source.yaml.document?.contents, edit.path) };
}

const utf8 = new TextEncoder();

/** Whether a text would be read as a file of a workspace, and would say what was meant. */
function says({ text, yaml }: Source, meant: unknown): boolean {
  const bytes = utf8.encode(text);
  if (bytes.length > LARGEST_FILE || checkText(bytes).faults.length > 0) return false;
  return yaml.faults.length === 0 && yaml.whole && saysTheSame(yaml.data, meant);
}
