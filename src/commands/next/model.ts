import type { Finding } from '../../domain/finding.ts';
import { adviceOn } from '../../insight/next/advice-on.ts';
import { comesNext } from '../../insight/next/comes-next.ts';
import type { Facts } from '../../insight/next/facts.ts';
import { itemsFor } from '../../insight/next/for-person.ts';
import type { NextModel } from '../../report/next/model.ts';
import { errorsIn, type Open } from '../running/open.ts';

/**
 * What `cop next` says.
 * @param most how many items it tells at most
 * @param name whose they are; everybody's if not said
 */
export function nextModel(
  open: Open,
  facts: Facts,
  { most, name }: { readonly most: number; readonly name: string | undefined },
): NextModel {
  const all = adviceOn(facts);
  const { items, known } =
    name === undefined ? { items: all, known: null } : itemsFor(name, all, open.community);
  return {
    asOf: open.asOf,
    items: items.slice(0, most),
    more: Math.max(0, items.length - most),
    person: name === undefined ? null : { name, known },
    unread: firstOfEachFile(errorsIn(open)),
    comesNext: items.length > 0 ? null : comesNext(facts),
  };
}

function firstOfEachFile(errors: readonly Finding[]): readonly Finding[] {
  const first = new Map<string, Finding>();
  for (const error of errors) if (!first.has(error.place.file)) first.set(error.place.file, error);
  return [...first.values()];
}
