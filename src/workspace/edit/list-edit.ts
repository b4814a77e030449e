import type { Path } from '../../domain/finding.ts';
import { valueAt } from '../../domain/value-at.ts';
import type { Data, Edit } from './edit.ts';

/** What several edits do, all together, to one list that is there. */
export interface ListEdit {
  readonly path: Path;
  /** What comes behind the last item. */
  readonly added: readonly Data[];
  /** The indexes of what goes, from the first to the last. */
  readonly gone: readonly number[];
}

/** The edits in their order; those of one list that follow one another are together. */
export function byList(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const groups: Edit[][] = [];
  for (const edit of edits) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && isOfOneList(last, edit)) group.push(edit);
    else groups.push([edit]);
  }
  return groups;
}

function isOfOneList(one: Edit, other: Edit): boolean {
  const [list, same] = [listOf(one), listOf(other)];
  return (
    list !== undefined &&
    list.length === same?.length &&
    list.every((step, index) => step === same[index])
  );
}

function listOf({ does, path }: Edit): Path | undefined {
  if (does === 'add') return path;
  return does === 'remove' && typeof path.at(-1) === 'number' ? path.slice(0, -1) : undefined;
}

/**
 * The edits of one list as one; undefined where they have to be made one after another: the list is
 * not there, it is empty in between, or an index is not of the list as it is now.
 */
export function asListEdit(data: unknown, edits: readonly Edit[]): ListEdit | undefined {
  const [first] = edits;
  const path = first && listOf(first);
  const list = path && valueAt(data, path);
  if (!path || !Array.isArray(list)) return undefined;
  const added = edits.flatMap((edit) => (edit.does === 'add' ? [edit.item] : []));
  const gone = edits.flatMap(({ does, path: at }) =>
    does === 'remove' ? [Number(at.at(-1))] : [],
  );
  const isBackwards = gone.every((index, at) => index < (gone[at - 1] ?? list.length));
  const isEmptied = gone.length > 0 && gone.length === list.length && first?.does !== 'add';
  return isBackwards && !isEmptied ? { path, added, gone: gone.reverse() } : undefined;
}
