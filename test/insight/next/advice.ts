import type { Community } from '../../../src/domain/community.ts';
import type { Practice } from '../../../src/domain/practice.ts';
import { readPracticeRhythm } from '../../../src/domain/practice-rhythm.ts';
import { factsOf, type Rule } from '../../../src/insight/next/facts.ts';
import type { AdviceItem } from '../../../src/insight/next/item.ts';
import { ALL_READ, community, day, Q4 } from '../builders.ts';

/** What a rule says of a community of 2026-Q4 on a day. */
export function adviceBy(
  rule: Rule,
  parts: Partial<Community>,
  asOf: string,
): readonly AdviceItem[] {
  return rule(factsOf(community(parts), day(asOf), Q4));
}

/** The reasons alone. */
export function reasonsBy(rule: Rule, parts: Partial<Community>, asOf: string): readonly string[] {
  return adviceBy(rule, parts, asOf).map(({ reason }) => reason);
}

/** What a community has where a file of the log could not be read. */
export const LOG_UNREAD = { ...ALL_READ, log: ['log/2026-11/broken.yaml'] };

/** A practice for commitment, every week and for as long as anything was recorded, shown by its own record. */
export function practice(
  id: string,
  {
    rhythm: rhythmWords = 'every week',
    ...parts
  }: Partial<Omit<Practice, 'rhythm'>> & { readonly rhythm?: string } = {},
): Practice {
  const rhythm = readPracticeRhythm(rhythmWords);
  if (!rhythm.ok) throw new Error(rhythm.problem);
  return {
    id,
    practice: `The practice ${id}`,
    strand: 'commitment',
    rhythm: rhythm.value,
    rhythmWords,
    owner: null,
    personas: [],
    shownBy: null,
    since: day('10-01'),
    ...parts,
  };
}
