import type { Community } from '../../../src/domain/community.ts';
import { factsOf, type Rule } from '../../../src/insight/next/facts.ts';
import type { AdviceItem } from '../../../src/insight/next/item.ts';
import { RULES } from '../../../src/insight/next/rules.ts';
import { toldBy } from '../../../src/insight/next/told-by.ts';
import { ALL_READ, community, day, Q4 } from '../builders.ts';

/** What a rule tells of a community of 2026-Q4 on a day. */
export function adviceBy(
  rule: Rule,
  parts: Partial<Community>,
  asOf: string,
): readonly AdviceItem[] {
  const row = RULES.find((one) => one.rule === rule);
  if (!row) throw new Error('the table has no such rule');
  return toldBy(row, factsOf(community(parts), day(asOf), Q4));
}

/** The reasons alone. */
export function reasonsBy(rule: Rule, parts: Partial<Community>, asOf: string): readonly string[] {
  return adviceBy(rule, parts, asOf).map(({ reason }) => reason);
}

/** What a community has where a file of the log could not be read. */
export const LOG_UNREAD = { ...ALL_READ, log: ['log/2026-11/broken.yaml'] };
