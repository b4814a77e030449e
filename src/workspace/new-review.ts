import type { ReviewDraft } from '../domain/drafts.ts';
import { schemaPath } from '../domain/layout.ts';
import { type KeyResultReview, reviewSchema } from '../domain/review.ts';
import type { Mapping } from './edit/edit.ts';
import { fileOf, mappingLines, scalar } from './yaml-text.ts';

/**
 * The text of a new `reviews/<quarter>.yaml`, with guidance for whoever opens it. What members gained
 * stands there as a key without a value until somebody has said it.
 */
export function reviewText({ quarter, on, by, gained, keyResults }: ReviewDraft): string {
  const head = { on, by: by ?? undefined };
  const items = keyResults.map(reviewItem);
  const lines = [
    `# yaml-language-server: $schema=../${schemaPath('review')}`,
    '',
    `# What the review of ${quarter} concluded. It is about the work, not about people.`,
    '# Change it by hand whenever you like. A line behind a # is only a comment.',
    '',
    `on: ${on}`,
    ...mappingLines({ by }),
    '',
    '# What did members gain this quarter? A sentence or a few, best in their words.',
    gained === null ? 'gained:' : `gained: ${scalar(gained)}`,
    '',
    '# score: 0 to 1 in steps of 0.1. Up to 0.3 it has hardly moved, up to 0.6 it came',
    '#   halfway, from 0.7 on it came far. Where it is not what the figures gave',
    '#   (proposed), say why.',
    '# becomes: done, dropped or carried-over. carried_to is what carries it on.',
    'key_results:',
    ...mappingLines({ key_results: items }).slice(1),
  ];
  const listed = items.length > 0 ? items : null;
  return fileOf(lines, { ...head, gained, key_results: listed }, reviewSchema);
}

/** What is concluded of a key result, as it is added to a review's file. */
export function reviewItem(one: KeyResultReview): Mapping {
  const { keyResult, score, proposed, why, learned, becomes, carriedTo } = one;
  return {
    key_result: keyResult,
    score,
    ...(proposed === null ? {} : { proposed }),
    ...(why === null ? {} : { why }),
    ...(learned === null ? {} : { learned }),
    becomes,
    ...(carriedTo === null ? {} : { carried_to: carriedTo }),
  };
}
