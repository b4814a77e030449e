import { type CivilDate, shortDate } from '../../domain/civil-date.ts';
import { STRAND_WORDS } from '../../domain/strand.ts';
import type { AdviceItem, Urgency } from '../../insight/next/item.ts';
import { rankedBy } from '../../insight/next/rank.ts';
import type { NextModel } from './model.ts';

/** The order of the list, in a sentence. */
export const ORDER_TEXT =
  'First what all else rests on, then what is late, what is due this week, and what can wait; of these the earlier day first, then the order of the rules in docs/next.md.';

/**
 * Why an item stands where it does, in words, without a full stop: of those that press alike, the first
 * says before what it comes, and each other one why it comes after the one before it.
 */
export function whyText({ items, asOf }: Pick<NextModel, 'items' | 'asOf'>, index: number): string {
  const item = items[index];
  if (!item) return '';
  const pressing = PRESSING[item.urgency](item, asOf);
  const before = items[index - 1];
  if (before?.urgency !== item.urgency) return `${pressing}, ${BEFORE[item.urgency]}`;
  return `${pressing}: ${afterText(item, before, index)}`;
}

/** What an item is, for whoever answers it: `id check-in/meet/invite`, `to amplify impact`. */
export function itemFacts({ id, strand, owner }: AdviceItem): readonly string[] {
  return [
    `id ${id}`,
    ...(strand === null ? [] : [`to ${STRAND_WORDS[strand]}`]),
    ...(owner === null ? [] : [`looked after by ${owner}`]),
  ];
}

const PRESSING: Readonly<Record<Urgency, (item: AdviceItem, asOf: CivilDate) => string>> = {
  first: () => 'All else rests on it',
  late: ({ due }, asOf) => (due === null ? 'Late' : `Late since ${shortDate(due, asOf)}`),
  due: ({ due }, asOf) => {
    if (due === null) return 'Due this week';
    return `Due ${due < asOf ? 'since' : 'by'} ${shortDate(due, asOf)}`;
  },
  soon: ({ due }, asOf) =>
    due === null || due < asOf ? 'Nothing presses' : `There is time until ${shortDate(due, asOf)}`,
};

const BEFORE: Readonly<Record<Urgency, string>> = {
  first: 'so before what is late or due',
  late: 'so before what is due this week',
  due: 'so before what can wait',
  soon: 'so after what is late or due',
};

/** @param number that of the item before */
function afterText(item: AdviceItem, before: AdviceItem, number: number): string {
  switch (rankedBy(item, before)) {
    case 'urgency':
      return `less pressing than ${number}`;
    case 'due':
      return `after ${number}, ${item.due === null ? 'which has a day' : 'whose day is earlier'}`;
    case 'rule':
      return `as pressing as ${number}, whose rule comes first`;
    case 'id':
      return `as pressing as ${number}; the ids decide`;
  }
}
