import type { KeptImport } from '../../domain/imports.ts';
import { CHARTER_FILE } from '../../domain/layout.ts';
import { valueAt } from '../../domain/value-at.ts';
import type { FileChange } from '../../workspace/change-files.ts';
import { checkedEdit } from '../../workspace/checked-edit.ts';
import type { Edit } from '../../workspace/edit/edit.ts';
import { CHARTER_KIND } from '../../workspace/kinds.ts';

/** The change of cop.yaml that keeps how a list was understood, under a name. */
export function keeping(name: string, kept: KeptImport): FileChange {
  return {
    path: CHARTER_FILE,
    plan: (source) => {
      const { data } = source.yaml;
      const { text } = checkedEdit(source, keepingEdits(data, name, kept), CHARTER_KIND);
      const isNew = valueAt(data, ['imports']) === undefined;
      return { text: isNew ? parted(text, source.text) : text, alongside: [] };
    },
  };
}

/** A new key stands apart, as a part of its own, where empty lines stand between the parts before it. */
function parted(text: string, before: string): string {
  const fromFirstKey = before.slice(Math.max(0, before.search(/^[^\s#]/m)));
  const hasParts = /\n[ \t]*\r?\n\S/.test(fromFirstKey);
  return hasParts ? text.replace(/([^\n\r])(\r?\n)(?=imports:)/, '$1$2$2') : text;
}

function keepingEdits(
  data: unknown,
  name: string,
  { platform, columns, dates }: KeptImport,
): readonly Edit[] {
  const path = ['imports', name];
  const said = [
    ...(platform === null ? [] : [[[...path, 'platform'], platform] as const]),
    ...[...columns].map(([field, column]) => [[...path, 'columns', field], column] as const),
    ...(dates === null ? [] : [[[...path, 'dates'], dates] as const]),
  ];
  const before: object = Object(valueAt(data, [...path, 'columns']));
  const gone = [
    ...Object.keys(before).flatMap((field) => (columns.has(field) ? [] : [['columns', field]])),
    ...(platform === null ? [['platform']] : []),
    ...(dates === null ? [['dates']] : []),
  ];
  return [
    ...said.flatMap(([at, value]): Edit[] =>
      valueAt(data, at) === value ? [] : [{ does: 'set', path: at, value }],
    ),
    ...gone
      .map((keys) => [...path, ...keys])
      .filter((at) => valueAt(data, at) !== undefined)
      .map((at): Edit => ({ does: 'remove', path: at })),
  ];
}
