import type { Path } from '../../domain/finding.ts';
import type { Edit } from './edit.ts';
import type { ListEdit } from './list-edit.ts';

/** What a file's data is to be after an edit. The data itself stays as it is. */
export function dataAfter(data: unknown, edit: Edit): unknown {
  if (edit.does === 'remove') return without(data, edit.path);
  if (edit.does === 'set') return changed(data, edit.path, () => edit.value);
  return changed(data, edit.path, (list) => [...(Array.isArray(list) ? list : []), edit.item]);
}

/** What a file's data is to be once items of a list are gone and others are behind what stays. */
export function dataAfterListEdit(data: unknown, { path, added, gone }: ListEdit): unknown {
  const goes = new Set(gone);
  return changed(data, path, (list) => [
    ...(Array.isArray(list) ? list : []).filter((_, index) => !goes.has(index)),
    ...added,
  ]);
}

function changed(data: unknown, path: Path, change: (value: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(data);
  if (Array.isArray(data)) return itemChanged(data, step, (item) => changed(item, rest, change));
  const before = entriesOf(data);
  const old = before.find(([key]) => key === String(step));
  const pair = [String(step), changed(old?.[1], rest, change)] as const;
  const after = old ? before.map((entry) => (entry === old ? pair : entry)) : [...before, pair];
  // From entries, not by assignment: a key `__proto__` would then set the prototype.
  return Object.fromEntries(after);
}

/** Of an index that is not there, the data is to be what no text comes to: the edit is refused. */
function itemChanged(
  data: readonly unknown[],
  step: string | number,
  change: (item: unknown) => unknown,
): unknown[] {
  if (typeof step !== 'number' || step >= data.length) return [...data, change(undefined)];
  return data.map((item, index) => (index === step ? change(item) : item));
}

function without(data: unknown, path: Path): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return undefined;
  const isLast = rest.length === 0;
  if (Array.isArray(data))
    return data.flatMap((item, index) => {
      if (index !== step) return [item];
      return isLast ? [] : [without(item, rest)];
    });
  if (!isMapping(data)) return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => {
      if (key !== String(step)) return [[key, value]];
      return isLast ? [] : [[key, without(value, rest)]];
    }),
  );
}

/** Whether two files say the same; the order of a mapping's keys says nothing. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one))
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => saysTheSame(item, other[index]))
    );
  if (!isMapping(one)) return one === other;
  if (!isMapping(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && saysTheSame(one[key], other[key]))
  );
}

function entriesOf(data: unknown): (readonly [string, unknown])[] {
  return isMapping(data) ? Object.entries(data) : [];
}

function isMapping(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
