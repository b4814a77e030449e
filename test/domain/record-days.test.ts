import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../src/domain/check-in.ts';
import { civilDate } from '../../src/domain/civil-date.ts';
import type { WrittenRecord } from '../../src/domain/record.ts';
import { withDays } from '../../src/domain/record-days.ts';
import type { Written } from '../../src/domain/record-parts.ts';

function written(id: string, parts: Partial<Written<CheckIn>>): WrittenRecord {
  return {
    type: 'check-in',
    id,
    on: null,
    keyResult: 'goal/kr',
    said: null,
    confidence: null,
    blocked: false,
    note: null,
    by: null,
    key: null,
    corrects: null,
    withdraws: null,
    place: { file: 'log/2026-11/a.yaml', line: 1 },
    ...parts,
  };
}

const FIRST = written('first', { on: civilDate('2026-11-03') });

/** The days of the records that have one, by their ids. */
function daysOf(...records: WrittenRecord[]): Record<string, string> {
  return Object.fromEntries(withDays(records).dated.map((one) => [one.id ?? '', one.on]));
}

describe('withDays', () => {
  it('gives a correction and a withdrawal the day of what they name', () => {
    expect(
      daysOf(
        written('better', { corrects: 'first' }),
        FIRST,
        written('no', { withdraws: 'first' }),
      ),
    ).toEqual({ better: '2026-11-03', first: '2026-11-03', no: '2026-11-03' });
  });

  it('follows a correction of a correction', () => {
    const better = written('better', { corrects: 'first' });
    expect(daysOf(FIRST, better, written('best', { corrects: 'better' }))).toHaveProperty(
      'best',
      '2026-11-03',
    );
  });

  it('keeps a day that a record says itself', () => {
    const later = written('better', { corrects: 'first', on: civilDate('2026-11-09') });
    expect(daysOf(FIRST, later, written('best', { corrects: 'better' }))).toEqual({
      first: '2026-11-03',
      better: '2026-11-09',
      best: '2026-11-09',
    });
  });

  it('sets apart what names nothing that has a day', () => {
    const lost = written('lost', { withdraws: 'nothing' });
    const circle = [written('a', { corrects: 'b' }), written('b', { corrects: 'a' })];
    expect(withDays([FIRST, lost, ...circle])).toEqual({
      dated: [FIRST],
      dayless: [lost, ...circle],
    });
  });
});
