import { isMapping } from '../domain/key-result-wishes.ts';
import { saysTheSame } from './edit/data-after.ts';
import type { Data, Edit } from './edit/edit.ts';
import type { WrittenPerson } from './roster-people.ts';

type Said = Readonly<Record<string, unknown>>;

/** The edits that make somebody who is not on a line of JSON say what they are to say. */
export function personEdits({ data, index }: WrittenPerson, after: Said): readonly Edit[] {
  return editsBetween([index], data, after);
}

type Where = readonly (string | number)[];

function editsBetween(path: Where, before: Said, after: Said): readonly Edit[] {
  const gone = Object.keys(before).filter(
    (key) => !Object.hasOwn(after, key) && before[key] !== null,
  );
  return [
    ...Object.entries(after).flatMap(([key, now]) =>
      editsOf([...path, key], Object.hasOwn(before, key) ? before[key] : undefined, now),
    ),
    ...gone.map((key): Edit => ({ does: 'remove', path: [...path, key] })),
  ];
}

function editsOf(path: Where, before: unknown, now: unknown): readonly Edit[] {
  if (saysTheSame(before, now) || !isData(now)) return [];
  if (isMapping(before) && isMapping(now)) return editsBetween(path, before, now);
  if (!Array.isArray(before) || !Array.isArray(now)) return [{ does: 'set', path, value: now }];
  return listEdits(path, before, now);
}

/** The items that stay keep their places, as long as they stand in the order that is wanted. */
function listEdits(path: Where, before: readonly unknown[], now: readonly Data[]): readonly Edit[] {
  const kept = before.filter((item) => now.some((one) => saysTheSame(one, item)));
  const first = now.slice(0, kept.length);
  const added = saysTheSame(kept, first) ? now.slice(kept.length) : now;
  const stays = added === now ? [] : kept;
  const gone = before.flatMap((item, index) => (stays.includes(item) ? [] : [index]));
  return [
    ...added.map((item): Edit => ({ does: 'add', path, item })),
    ...gone.reverse().map((index): Edit => ({ does: 'remove', path: [...path, index] })),
  ];
}

/** Whether something is what a file can say. */
function isData(value: unknown): value is Data {
  if (Array.isArray(value)) return value.every(isData);
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isData);
  return ['string', 'number', 'boolean'].includes(typeof value);
}
