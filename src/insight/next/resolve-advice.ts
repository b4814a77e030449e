import { usageError } from '../../domain/errors.ts';
import { nearest } from '../../domain/nearest.ts';
import { listed, named } from '../resolve.ts';
import { everyItem } from './advice-on.ts';
import { type Answer, answerTo, matterOf } from './answers.ts';
import type { Facts } from './facts.ts';
import type { AdviceItem } from './item.ts';
import { ruleNameIn } from './rules.ts';

/** The advice that an id of the command line means. */
export type Resolved =
  /** An item of the day, and what was said to it that still holds. */
  | { readonly kind: 'item'; readonly item: AdviceItem; readonly answer: Answer | undefined }
  /** No item of the day; but this was said to it once. */
  | { readonly kind: 'answered'; readonly answer: Answer };

/**
 * The advice whose id is written, or is the only one that begins so: of the items that are told, else of
 * those that were answered.
 * @throws CopError exit 2 with the candidates, or the nearest of the day's items
 */
export function resolveAdvice(written: string, facts: Facts): Resolved {
  const items = everyItem(facts).map((item) => ({
    kind: 'item' as const,
    item,
    answer: answerTo(item.id, facts.answers, facts.asOf),
  }));
  const open = items.filter(({ answer }) => answer === undefined);
  const exact = named(written, items, idOf).filter((one) => idOf(one) === written.trim());
  const found = only(written, exact.length > 0 ? exact : named(written, open, idOf));
  const hidden = found ?? only(written, named(written, items, idOf));
  if (hidden) return hidden;
  const id = written.trim();
  const before = facts.answers.get(matterOf(id))?.findLast(({ advice }) => advice === id);
  if (before) return { kind: 'answered', answer: before };
  throw unknown(written, open.map(idOf));
}

function idOf({ item }: { readonly item: AdviceItem }): string {
  return item.id;
}

/** @throws CopError exit 2 where there are several */
function only<T extends { readonly item: AdviceItem }>(
  written: string,
  found: readonly T[],
): T | undefined {
  if (found.length < 2) return found[0];
  throw usageError(
    `"${written}" could be ${found.length} pieces of advice`,
    `Write one of: ${listed(found.map(idOf))}`,
  );
}

/** The ids that come near: as they are written, else without their occasion, else by their rule. */
function nearIds(written: string, ids: readonly string[]): readonly string[] {
  for (const part of [(id: string) => id, matterOf, ruleNameIn]) {
    const meant = nearest(part(written), ids.map(part));
    if (meant !== undefined) return ids.filter((id) => part(id) === meant);
  }
  return [];
}

function unknown(written: string, ids: readonly string[]): Error {
  if (ids.length === 0)
    return usageError(`there is no advice "${written}" today`, 'Nothing needs an answer now');
  const meant = nearIds(written, ids);
  return usageError(
    `there is no advice "${written}" today`,
    meant.length > 0 ? `Did you mean ${listed(meant)}?` : 'See what there is, and its ids',
    meant.length > 0 ? undefined : 'next --why',
  );
}
