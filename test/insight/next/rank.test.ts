import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AdviceItem, URGENCIES } from '../../../src/insight/next/item.ts';
import { rank, rankedBy } from '../../../src/insight/next/rank.ts';
import { RULES } from '../../../src/insight/next/rules.ts';
import { day } from '../builders.ts';

const item = (id: string, parts: Partial<AdviceItem> = {}): AdviceItem => ({
  id,
  strand: null,
  reason: `The matter ${id}`,
  command: 'next',
  due: null,
  about: [],
  owner: null,
  urgency: 'due',
  ...parts,
});

const ids = (items: readonly AdviceItem[]) => rank(items).map(({ id }) => id);

describe('the order of advice', () => {
  it('begins with what all else rests on, then what is late, what is due, and what waits', () => {
    const each = ['soon', 'due', 'first', 'late'] as const;
    expect(ids(each.map((urgency) => item(`goals@${urgency}`, { urgency })))).toEqual([
      'goals@first',
      'goals@late',
      'goals@due',
      'goals@soon',
    ]);
  });

  it('has the earlier day first where two press alike, and what has no day last', () => {
    const items = [
      item('goals@c'),
      item('goals@b', { due: day('11-26') }),
      item('goals@a', { due: day('11-24') }),
    ];
    expect(ids(items)).toEqual(['goals@a', 'goals@b', 'goals@c']);
  });

  it('has how much they press before their days', () => {
    const items = [item('goals@a', { due: day('11-01') }), item('goals@b', { urgency: 'late' })];
    expect(ids(items)).toEqual(['goals@b', 'goals@a']);
  });

  it('has the order of the rules where the days are alike, then that of the ids', () => {
    const items = [item('ask/b'), item('goals@a'), item('ask/a'), item('personas')];
    expect(ids(items)).toEqual(['personas', 'goals@a', 'ask/a', 'ask/b']);
  });

  it.each([
    ['urgency', item('goals@a', { urgency: 'late' }), item('goals@b')],
    ['due', item('goals@a', { due: day('11-24') }), item('goals@b')],
    ['rule', item('personas'), item('goals@b')],
    ['id', item('goals@a'), item('goals@b')],
  ])('says by what one comes after another: %s', (by, before, after) => {
    expect(rankedBy(after, before)).toBe(by);
  });

  it('is the same whatever order the items come in', () => {
    const made = fc.uniqueArray(
      fc.record({
        id: fc
          .tuple(fc.constantFrom(...RULES.map(({ name }) => name)), fc.integer({ max: 99, min: 0 }))
          .map(([name, number]) => `${name}/${number}`),
        urgency: fc.constantFrom(...URGENCIES),
        due: fc.constantFrom(null, day('11-20'), day('11-27')),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(made, fc.infiniteStream(fc.nat()), (parts, numbers) => {
        const items = parts.map(({ id, ...rest }) => item(id, rest));
        const shuffled = items
          .map((one) => ({ one, by: numbers.next().value ?? 0 }))
          .sort((a, b) => a.by - b.by)
          .map(({ one }) => one);
        expect(rank(shuffled)).toEqual(rank(items));
      }),
    );
  });
});
