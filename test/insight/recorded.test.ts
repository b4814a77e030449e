import { describe, expect, it } from 'vitest';
import { keyResultsRecorded } from '../../src/insight/recorded.ts';
import { change, day, note, value, withdrawal } from './builders.ts';

describe('the key results that are recorded', () => {
  const records = [
    value('11-03', 5, { id: 1, keyResult: 'goal/withdrawn' }),
    withdrawal('11-04', 1),
    note('11-03', { keyResult: 'goal/noted' }),
    change('11-05', { keyResult: 'goal/changed' }),
  ];

  it('are those that a standing record names by that day', () => {
    const by = (on: string) => [...keyResultsRecorded(records, day(on))].sort();
    expect(by('11-02')).toEqual([]);
    expect(by('11-03')).toEqual(['goal/noted', 'goal/withdrawn']);
    expect(by('11-05')).toEqual(['goal/changed', 'goal/noted']);
  });
});
