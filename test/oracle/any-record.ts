import fc from 'fast-check';

/**
 * A record before it is known of what it speaks: picks, which the community turns into a day, a number
 * and another record. So a smaller failure is still a community.
 */

/** Every second time the first, so that much is said of one. */
const keyResultPick = fc.oneof(fc.constant(0), fc.nat({ max: 19 }));

const dayPick = fc.record({
  /** Somewhere in the timeline of its key result, or so many days before one of its days. */
  from: fc.constantFrom(
    ...(['span', 'span', 'span', 'span', 'as-of', 'as-of', 'first', 'last'] as const),
  ),
  /** Twentieths of the timeline. */
  twentieths: fc.integer({ min: 0, max: 20 }),
  back: fc.constantFrom(0, 0, 0, 1, 2, 3, 7, 8, 13, 14, 15, 21, 22, 31, 32, 38, 39, -1, -2, -10),
});
export type DayPick = Picked<typeof dayPick>;

const figurePick = fc.record({
  says: fc.constantFrom(
    ...(['value', 'value', 'value', 'value', 'add', 'add', 'add', 'note', 'change'] as const),
  ),
  /** What share of the way: a plain one, or what was to be expected on some day. */
  at: fc.constantFrom(...(['way', 'way', 'on', 'as-of', 'look-back'] as const)),
  way: fc.constantFrom(1, 1, 0, 0.05, 0.1, 0.25, 0.3, 0.5, 0.57, 0.6, 0.75, 0.9, 1.3, -0.3),
  /** How near to what was expected. */
  bar: fc.constantFrom(...(['even', 'on_track', 'at_risk'] as const)),
  isByGap: fc.boolean(),
  nudge: fc.constantFrom(0, 0, 0, 0.001, -0.001),
  digits: fc.constantFrom(6, 6, 0, 1),
  added: fc.constantFrom(1, 1, 2, 3, 0.1, 0.2, 0.7, -1, -0.1, 1.5),
  isAddedShare: fc.boolean(),
  /** Of a keep: how far from its bound. */
  off: fc.constantFrom(0, 0, 0, 0.1, 1, -0.1, -1, 5, -5),
  step: fc.nat({ max: 5 }),
  isDone: fc.constantFrom(true, true, true, false),
});
export type FigurePick = Picked<typeof figurePick>;

const recordPick = fc.record({
  does: fc.constantFrom(
    ...(['says', 'says', 'says', 'says', 'says', 'says', 'says', 'says'] as const),
    ...(['corrects', 'corrects', 'corrects', 'withdraws', 'retries'] as const),
  ),
  keyResult: keyResultPick,
  /** Which of the earlier records is meant, counted from the last. */
  of: fc.oneof(fc.nat({ max: 2 }), fc.nat({ max: 15 })),
  /** Whether a correction stays with the key result and the day of what it names. */
  stays: fc.constantFrom(true, true, true, false),
  day: fc.constantFrom(...(['none', 'same', 'own'] as const)),
  on: dayPick,
  figure: figurePick,
  confidence: fc.option(fc.constantFrom(0, 3, 7.5, 10), { nil: undefined, freq: 3 }),
  blocked: fc.constantFrom(undefined, undefined, undefined, true, false),
  hasId: fc.constantFrom(true, true, true, true, true, false),
  /** What the id begins with, so that ids are in another order than the records. */
  id: fc.nat({ max: 99 }),
  file: fc.constantFrom('a', 'a', 'a', 'b', 'c'),
});
export type RecordPick = Picked<typeof recordPick>;

export const anyRecords: fc.Arbitrary<RecordPick[]> = fc.array(recordPick, {
  maxLength: 26,
  size: 'max',
});

export const anyAsOf = fc.record({
  keyResult: keyResultPick,
  from: fc.constantFrom(
    ...(['span', 'span', 'span', 'span', 'span', 'first', 'last', 'last'] as const),
  ),
  twentieths: fc.integer({ min: 0, max: 20 }),
  back: fc.constantFrom(0, 0, 0, 0, 0, 1, -1, -2, -7, -20, 20),
});
export type AsOfPick = Picked<typeof anyAsOf>;

type Picked<Of> = Of extends fc.Arbitrary<infer T> ? T : never;
