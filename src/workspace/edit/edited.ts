import type * as v from 'valibot';
import { Source } from '../source.ts';
import { checkText, LARGEST_FILE } from '../text-checks.ts';
import { dataAfter, dataAfterListEdit, saysTheSame } from './data-after.ts';
import type { Edit } from './edit.ts';
import { textsAfter } from './edit-list.ts';
import { asListEdit, byList, type ListEdit } from './list-edit.ts';
import { faulty, refusal, tooLarge } from './refusal.ts';
import { emptiedBy } from './remove-node.ts';
import { splicesFor } from './splices.ts';
import { spliced } from './trivia.ts';

/**
 * The file as it reads once the edits are made, one after another, with every character that they do
 * not concern as it was. What came out was parsed again, and says what was meant and nothing else.
 * Edits of one list that follow one another cost a single parse: exchanging thousands of items is
 * no slower than exchanging one.
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
  return byList(edits).reduce((before, group) => afterGroup(before, group, schema), source);
}

/** How many edits of a list are made one by one, each parsed, where they cannot be made together. */
const MOST_ONE_BY_ONE = 100;

function afterGroup(source: Source, group: readonly Edit[], schema: v.GenericSchema): Source {
  const [first, ...others] = group;
  if (!first) return source;
  const list = others.length > 0 ? asListEdit(source.yaml.data, group) : undefined;
  if (!list) return afterGroup(after(source, first, schema), others, schema);
  const together = afterListEdit(source, list, first);
  if (together) return together;
  if (group.length > MOST_ONE_BY_ONE) throw refusal(source, first);
  return group.reduce((before, edit) => after(before, edit, schema), source);
}

function afterListEdit(source: Source, edit: ListEdit, first: Edit): Source | undefined {
  refuseFaults(source);
  const meant = dataAfterListEdit(source.yaml.data, edit);
  return saysTheSame(meant, source.yaml.data)
    ? source
    : firstThatSays(meant, { source, edit: first, texts: textsAfter(source, edit) });
}

function after(source: Source, wish: Edit, schema: v.GenericSchema): Source {
  refuseFaults(source);
  const edit = withAllThatGoes(source, wish);
  const meant = dataAfter(source.yaml.data, edit);
  if (saysTheSame(meant, source.yaml.data)) return source;
  const texts = splicesFor(source, edit, schema).map((splice) => spliced(source.text, splice));
  const result = firstThatSays(meant, { source, edit: wish, texts });
  if (!result) throw refusal(source, wish);
  return result;
}

function refuseFaults(source: Source): void {
  const [fault] = source.yaml.faults;
  if (fault) throw faulty(source, fault);
}

function withAllThatGoes(source: Source, edit: Edit): Edit {
  if (edit.does !== 'remove') return edit;
  return { ...edit, path: emptiedBy(source.yaml.document?.contents, edit.path) };
}

interface Ways {
  readonly source: Source;
  readonly edit: Edit;
  /** What the edit may come to, the best first. */
  readonly texts: Iterable<string>;
}

function firstThatSays(meant: unknown, { source, edit, texts }: Ways): Source | undefined {
  let isTooLarge = false;
  for (const text of texts) {
    const bytes = utf8.encode(text);
    const result = new Source(source.file, text);
    if (bytes.length > LARGEST_FILE) isTooLarge = true;
    else if (checkText(bytes).faults.length === 0 && says(result, meant)) return result;
  }
  if (isTooLarge) throw tooLarge(source, edit);
  return undefined;
}

const utf8 = new TextEncoder();

/** Whether a text is read as a whole, and says what was meant. */
function says({ yaml }: Source, meant: unknown): boolean {
  return yaml.faults.length === 0 && yaml.whole && saysTheSame(yaml.data, meant);
}
