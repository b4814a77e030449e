import { describe, expect, it } from 'vitest';
import type { Charter } from '../../../src/domain/charter.ts';
import { unansweredQuestions } from '../../../src/insight/findings/charter.ts';
import { CHARTER, community } from '../builders.ts';
import { shown } from './problems.ts';

function unanswered(parts: Partial<Charter>): string[] {
  return unansweredQuestions(community({ charter: { ...CHARTER, ...parts } })).map(shown);
}

describe('the questions of the charter', () => {
  it('are answered where members, domain and practice are said', () => {
    expect(unanswered({})).toEqual([]);
    expect(unanswered({ members: { now: null, hopedFor: 'Anyone' } })).toEqual([]);
  });

  it('are each asked again as long as they are open', () => {
    const open = { members: { now: null, hopedFor: null }, domain: null, practice: null };
    expect(unanswered(open)).toEqual([
      'cop.yaml charter/unanswered | who the members are is not said yet | Say it in a sentence, such as "Analysts in three teams" | charter edit',
      'cop.yaml charter/unanswered | what it is about is not said yet | Say it in a sentence, such as "Showing data" | charter edit',
      'cop.yaml charter/unanswered | what members do together, and to what end, is not said yet | Say it in a sentence, such as "Publishing charts that people act on" | charter edit',
    ]);
  });
});
