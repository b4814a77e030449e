import { expect, it } from 'vitest';
import { isSharedKey, ownFieldsOf } from '../../src/domain/own-fields.ts';

it('a record’s own fields are those of its type, and a person’s own, in the order of its line', () => {
  const says = {
    ...{ id: 'A', on: '2026-11-03', type: 'answer', members: ['ana'], ask: 'B', 'x-place': 'den' },
    ...{ hours: 3, note: 'n', by: 'ana', key: 'k', corrects: 'C', withdraws: null },
  };
  expect(ownFieldsOf(says)).toEqual([
    ['ask', 'B'],
    ['x-place', 'den'],
    ['hours', 3],
  ]);
});

it.each(['toString', 'constructor', '__proto__', 'hasOwnProperty'])(
  '%s is a key of its own',
  (key) => {
    expect(isSharedKey(key)).toBe(false);
  },
);
