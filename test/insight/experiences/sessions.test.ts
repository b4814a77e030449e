import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ID } from '../../../src/domain/ids.ts';
import { sessionsOf } from '../../../src/insight/experiences/sessions.ts';
import { day, happening } from '../builders.ts';

function held(on: string, says: object, id: number | null = null) {
  return happening('experience', on, { ...says }, { id });
}

function keys(...records: readonly ReturnType<typeof held>[]): readonly string[] {
  return sessionsOf(records).map(({ key }) => key);
}

describe('the sessions of experiences', () => {
  it('have the short name for a key, and the day behind it where it is held again', () => {
    expect(
      keys(
        held('11-03', { experience: 'clinic', about: 'Chart clinic' }),
        held('11-10', { experience: 'clinic' }),
        held('11-10', { about: 'Office hours' }),
        held('11-17', { about: 'office  HOURS' }),
      ),
    ).toEqual([
      'clinic',
      'clinic-2026-11-10',
      'office-hours-2026-11-10',
      'office-hours-2026-11-17',
    ]);
  });

  it('are one for several records of an experience on one day, by the first of them', () => {
    const records = [
      held('11-03', { experience: 'clinic', about: 'Chart clinic' }),
      held('11-03', { experience: 'clinic', about: 'Charts' }),
      held('11-03', { about: 'A walk' }),
      held('11-03', { about: 'a walk' }),
    ];
    expect(sessionsOf(records)).toEqual([
      { key: 'clinic', record: records[0], about: new Set(['chart clinic', 'charts']) },
      { key: 'a-walk-2026-11-03', record: records[2], about: new Set(['a walk']) },
    ]);
  });

  it('are told apart where what they were about has no letter of a-z, and they have no id', () => {
    const [one, other] = [held('11-21', { about: '日本語' }), held('11-21', { about: '中文' })];
    const [first = '', second = ''] = keys(one, other);
    expect(first).toMatch(/^[a-z0-9]+-2026-11-21$/);
    expect(second).toMatch(/^[a-z0-9]+-2026-11-21$/);
    expect(first).not.toBe(second);
    expect(keys(other, one)).toEqual([second, first]);
  });

  it('are told apart where what they were about gives the same words', () => {
    const [first, second] = keys(
      held('11-21', { about: 'What?' }),
      held('11-21', { about: 'What!' }),
    );
    expect(first).toBe('what-2026-11-21');
    expect(second).toMatch(/^what-[a-z0-9]+-2026-11-21$/);
  });

  it('have no words of a note in their keys: it may be about people', () => {
    const note = 'Dee cried';
    const [byId, byTag] = [7, null].flatMap((id) =>
      keys(happening('experience', '11-21', {}, { id, note })),
    );
    expect(byId).toBe('000007-2026-11-21');
    expect(byTag).toMatch(/^[a-z0-9]{5,7}-2026-11-21$/);
  });

  it('each have a key of their own that is an id', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 }),
      fc.constantFrom('A', 'a!', 'con', '図', 'A '.repeat(60), 'a-2026-11-03'),
    );
    const says = fc.oneof(
      texts.map((about) => ({ about })),
      fc.constantFrom('a', 'b', 'a-2026-11-03').map((experience) => ({ experience })),
      fc.constant({}),
    );
    const on = fc.constantFrom('11-03', '11-04');
    fc.assert(
      fc.property(fc.array(fc.tuple(on, says), { maxLength: 12 }), (all) => {
        const records = all
          .map(([when, what]) => held(when, what))
          .sort((a, b) => a.on.localeCompare(b.on));
        const found = keys(...records);
        expect(new Set(found).size).toBe(found.length);
        for (const key of found) expect(key).toMatch(ID);
        expect(found.length).toBeLessThanOrEqual(records.length);
      }),
    );
  });

  it('are of the day of their record', () => {
    expect(sessionsOf([held('11-03', {})])[0]?.record.on).toBe(day('11-03'));
  });
});
