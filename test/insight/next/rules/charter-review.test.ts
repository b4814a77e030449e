import { describe, expect, it } from 'vitest';
import { charterReview } from '../../../../src/insight/next/rules/charter-review.ts';
import { ALL_READ, CHARTER, day } from '../../builders.ts';
import { adviceBy } from '../advice.ts';

const charter = { ...CHARTER, reviewOn: day('11-20') };

describe('the charter', () => {
  it('is told from the day on which it was to be looked at again', () => {
    expect(adviceBy(charterReview, { charter }, '11-19')).toEqual([]);
    expect(adviceBy(charterReview, { charter }, '11-20')).toEqual([
      {
        id: 'charter@2026-11-20',
        strand: null,
        reason:
          'Look at the charter again, as planned for Fri 20 Nov 2026: members, domain, practice, and the day of the next look',
        command: 'charter edit',
        due: '2026-11-20',
        about: [],
        owner: null,
        urgency: 'due',
      },
    ]);
  });

  it('is not told where it has no such day, or could not be read', () => {
    expect(adviceBy(charterReview, {}, '11-24')).toEqual([]);
    const unread = { ...ALL_READ, charter: true };
    expect(adviceBy(charterReview, { charter, unread }, '11-24')).toEqual([]);
  });
});
