import type { Edit } from '../../../src/workspace/edit/edit.ts';
import { Case, type Ready } from './cases.ts';
import type { Entry } from './written-nodes.ts';

/** A kind of edit, as the list of refusals names it. */
export interface Named {
  readonly words: string;
  readonly tried: Case;
}

const TEXT = 'Somebody else';
const HOSTILE = 'a: "b" # c';
const TREE = { id: 'new', 'x-list': ['a', 'b: c'] };

/**
 * All edits that make sense in a text: each scalar set, each empty key filled in, a key put into
 * each mapping, an item into each list, and each key and item removed.
 */
export function everyEdit(ready: Ready): Named[] {
  const idle = ready.nodes.entries.find((one) => one.kind === 'scalar');
  return ready.nodes.entries.flatMap((entry) =>
    editsOf(entry).map((edit) => ({
      words: `${edit.does} ${pathText(edit)}`,
      tried: new Case(ready, {
        edit,
        other: edit,
        canonical: undefined,
        idle: idle && { does: 'set', path: idle.path, value: idle.said as string },
      }),
    })),
  );
}

function editsOf(entry: Entry): Edit[] {
  const { path, kind } = entry;
  const remove: Edit[] = path.length === 0 ? [] : [{ does: 'remove', path }];
  switch (kind) {
    case 'scalar':
      return [setting(path, TEXT), setting(path, HOSTILE), setting(path, 12), ...remove];
    case 'empty':
      if (typeof path.at(-1) !== 'string') return [setting(path, TEXT), ...remove];
      return [
        setting(path, TEXT),
        setting(path, TREE),
        { does: 'add', path, item: TEXT },
        ...remove,
      ];
    case 'mapping':
      return [
        setting([...path, 'x-added'], HOSTILE),
        setting([...path, 'x-added'], TREE),
        { does: 'add', path: [...path, 'x-added'], item: TEXT },
        ...remove,
      ];
    case 'list':
      return [{ does: 'add', path, item: HOSTILE }, { does: 'add', path, item: TREE }, ...remove];
  }
}

function setting(path: Edit['path'], value: Extract<Edit, { does: 'set' }>['value']): Edit {
  return { does: 'set', path, value };
}

function pathText(edit: Edit): string {
  return edit.path.length === 0 ? '(the whole)' : edit.path.join(' / ');
}
