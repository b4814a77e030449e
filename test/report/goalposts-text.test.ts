import { describe, expect, it } from 'vitest';
import type { GoalpostMove } from '../../src/insight/goalpost-moves.ts';
import { goalpostsTexts } from '../../src/report/goalposts-text.ts';
import { day } from '../insight/builders.ts';

/** A target that was 30 and is 20 since 12 November. */
function move(parts: Partial<GoalpostMove> = {}): GoalpostMove {
  return {
    keyResult: 'goal/kr',
    field: 'target',
    was: 30,
    is: 20,
    on: day('11-12'),
    by: 'ana',
    note: null,
    source: { kind: 'record', place: { file: 'log/2026-11/a.yaml', line: 1 } },
    ...parts,
  };
}

const texts = (moves: readonly GoalpostMove[], unit: string | null = null) =>
  goalpostsTexts(moves, { unit, asOf: day('11-24') });

describe('goalposts that were moved', () => {
  it.each<[string, Partial<GoalpostMove>, string | null]>([
    ['target was 30 until 12 Nov', {}, 'answers'],
    ['target was 30 h until 12 Nov', {}, 'h'],
    ['baseline was −3 until 12 Nov', { field: 'baseline', was: -3 }, null],
    ['at least was 90 % until 12 Nov', { field: 'at_least', was: 90 }, '%'],
    ['at most was not set until 12 Nov', { field: 'at_most', was: null, is: 12 }, 'h'],
    ['timeline was Weeks 1-3 until 12 Nov', { field: 'timeline', was: 'Weeks 1-3' }, '%'],
    ['target was 30 until 12 Nov 2025', { on: day('2025-11-12') }, null],
  ])('%s', (text, parts, unit) => {
    expect(texts([move(parts)], unit)).toEqual([text]);
  });

  it.each<[string, Partial<GoalpostMove>]>([
    ['Half of us are away', { note: 'Half of us are away\nin December' }],
    [`${'So many reasons '.repeat(2)}So many…`, { note: 'So many reasons '.repeat(9) }],
    ['by hand, commit 3f2a9c1', { source: { kind: 'git', commit: `3f2a9c1${'0'.repeat(33)}` } }],
    ['by hand, not committed', { source: { kind: 'uncommitted' } }],
    [
      'by hand, commit 3f2a9c1: Fewer came',
      { note: 'Fewer came', source: { kind: 'git', commit: `3f2a9c1${'0'.repeat(33)}` } },
    ],
  ])('say why, and how it came about: (%s)', (why, parts) => {
    expect(texts([move(parts)])).toEqual([`target was 30 until 12 Nov (${why})`]);
  });

  it('say every move of a field, and each field by itself', () => {
    const moves = [
      move({ note: 'Fewer came' }),
      move({ field: 'timeline', was: 'Weeks 1-3', is: 'Weeks 1-6', on: day('11-15') }),
      move({ was: 20, is: 25, on: day('11-20') }),
    ];
    expect(texts(moves)).toEqual([
      'target was 30 until 12 Nov (Fewer came), 20 until 20 Nov',
      'timeline was Weeks 1-3 until 15 Nov',
    ]);
  });

  it('say of many moves where it began, and the last two', () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      move({ was: 30 - index, on: day(`11-0${index + 1}`) }),
    );
    expect(texts(many)).toEqual([
      'target was 30 until 1 Nov, 6 more in between, 23 until 8 Nov, 22 until 9 Nov',
    ]);
    expect(texts(many.slice(0, 3))).toEqual([
      'target was 30 until 1 Nov, 29 until 2 Nov, 28 until 3 Nov',
    ]);
  });

  it.each<[string, Partial<GoalpostMove>, string | null]>([
    ['target was 60 on this day, counts here as 50, set on 27 Nov', { was: 60, is: 50 }, null],
    [
      'target was 60 h on this day, counts here as 50 h, set on 27 Nov (Half of us are away)',
      { was: 60, is: 50, note: 'Half of us are away' },
      'h',
    ],
    [
      'timeline was Weeks 1-3 on this day, counts here as Weeks 1-6, set on 27 Nov (by hand, not committed)',
      { field: 'timeline', was: 'Weeks 1-3', is: 'Weeks 1-6', source: { kind: 'uncommitted' } },
      null,
    ],
    [
      'at most was not set on this day, counts here as 12 h, set on 27 Nov',
      { field: 'at_most', was: null, is: 12 },
      'h',
    ],
  ])('say what it was on a day before they were moved: %s', (text, parts, unit) => {
    expect(texts([move({ on: day('11-27'), ...parts })], unit)).toEqual([text]);
  });

  it('say of the moves after the day only what came of them', () => {
    const moves = [
      move({ was: 60, is: 50, on: day('11-12') }),
      move({ was: 50, is: 40, on: day('11-25'), note: 'Fewer came' }),
      move({ was: 40, is: 35, on: day('11-27'), note: 'Fewer still' }),
    ];
    expect(texts(moves)).toEqual([
      'target was 60 until 12 Nov, 50 on this day, counts here as 35, set on 27 Nov (Fewer still)',
    ]);
  });

  it('are moved from the day of the move on', () => {
    expect(texts([move({ on: day('11-24') })])).toEqual(['target was 30 until 24 Nov']);
    expect(texts([move({ on: day('11-25') })])[0]).toContain('30 on this day');
  });

  it('are none where none was moved', () => {
    expect(texts([])).toEqual([]);
  });
});
