import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Said } from '../../src/domain/check-in.ts';
import type { KeyResult, Reach } from '../../src/domain/key-result.ts';
import { carryOver, distanceWished, type NumberToCarry } from '../../src/insight/carry-over.ts';
import { keep, measure, milestone, reach, steps } from './builders.ts';

/** Check-ins as a person types them: `12` stands at 12, `+3` is three more. */
function said(...typed: string[]): Said[] {
  return typed.map((one) =>
    /^[+-]/.test(one) ? { kind: 'add', add: Number(one) } : { kind: 'value', value: Number(one) },
  );
}

function planOf(keyResult: KeyResult, value: number | null, stepsDone: (string | true)[] = []) {
  return carryOver(keyResult, { value, stepsDone }, []);
}

describe('whether a number is a level or a count', () => {
  it.each<[string, Partial<Reach>, string[], 'level' | 'count']>([
    ['members that were invited, counted one by one', { unit: 'members' }, ['+3', '+4'], 'count'],
    ['the same, by totals', { unit: 'members' }, ['3', '7', '12'], 'count'],
    ['the same, before anybody looked', { unit: 'members' }, [], 'count'],
    ['something without a unit', { unit: null }, ['4', '9'], 'count'],
    ['answers a week', { unit: 'answers/week' }, ['4', '9'], 'level'],
    ['answers per week', { unit: 'answers per week' }, ['4'], 'level'],
    ['from 12 members to 20', { baseline: 12, unit: 'members' }, ['14'], 'level'],
    ['hours that go down', { baseline: 36, target: 12, unit: 'h' }, ['31'], 'level'],
    ['below zero', { target: -5 }, [], 'level'],
    ['a percentage', { target: 70, unit: '%' }, ['40'], 'level'],
    ['a percentage of which so much more is said', { target: 70, unit: '%' }, ['+5'], 'level'],
    ['minutes', { unit: 'minutes' }, [], 'level'],
    ['days', { unit: 'days' }, ['+2'], 'level'],
    ['money', { unit: '€' }, ['+200'], 'level'],
    ['money by its code', { unit: 'EUR' }, ['200'], 'level'],
    ['degrees', { unit: '°C' }, [], 'level'],
    ['stars', { unit: 'stars' }, [], 'level'],
    ['of 5', { unit: 'of 5' }, [], 'level'],
    ['a value that fell', { unit: 'regulars' }, ['12', '9'], 'level'],
    ['one that only rose', { unit: 'regulars' }, ['9', '9', '12'], 'count'],
    ['a value that is not whole', { unit: null }, ['3.5', '4'], 'level'],
    ['a target that is not whole', { target: 4.2 }, ['3'], 'level'],
    ['halves that were added', { unit: 'pages' }, ['+0.5'], 'count'],
    ['a rating, by its sentence', { keyResult: 'Reach an average rating of 4' }, ['3'], 'level'],
    ['a score, by its sentence', { keyResult: 'Get a score of 40' }, [], 'level'],
    ['recipes that are shared', { keyResult: 'Share 20 recipes', unit: 'recipes' }, [], 'count'],
    ['a rating that is counted', { keyResult: 'Collect 20 ratings' }, ['+2'], 'count'],
  ])('%s', (_, parts, sayings, nature) => {
    const plan = carryOver(reach(parts), { value: null, stepsDone: [] }, said(...sayings));
    expect(plan).toMatchObject({ nature });
  });
});

describe('carryOver', () => {
  it('takes a count up again with what is left, and shows it as a level too', () => {
    expect(planOf(reach({ target: 20, unit: 'members' }), 14)).toEqual({
      kind: 'number',
      nature: 'count',
      value: 14,
      left: { count: { baseline: 0, target: 6 }, level: { baseline: 14, target: 20 } },
    });
  });

  it('lets a level go on from where it stands, up or down', () => {
    expect(planOf(reach({ baseline: 36, target: 12, unit: 'h' }), 31)).toMatchObject({
      nature: 'level',
      left: { level: { baseline: 31, target: 12 } },
    });
    expect(planOf(reach({ baseline: 40, target: 70, unit: '%' }), 35)).toMatchObject({
      left: { level: { baseline: 35, target: 70 } },
    });
  });

  it.each<[string, Partial<Reach>, number]>([
    ['is just there', { target: 20 }, 20],
    ['went beyond', { target: 20 }, 23],
    ['is there but for the dust of binary fractions', { target: 0.3 }, 0.1 + 0.2],
    ['went down beyond', { baseline: 36, target: 12 }, 10],
  ])('has nothing left of a number that %s', (_, parts, value) => {
    expect(planOf(reach(parts), value)).toMatchObject({ left: { count: null, level: null } });
  });

  it('subtracts as on paper', () => {
    expect(planOf(reach({ target: 0.3 }), 0.1)).toMatchObject({
      left: { count: { baseline: 0, target: 0.2 } },
    });
  });

  it('takes the whole way where nobody looked', () => {
    expect(planOf(reach({ target: 20 }), null)).toMatchObject({
      value: 0,
      left: { count: { baseline: 0, target: 20 } },
    });
  });

  it('lets a keep go on as it is', () => {
    expect(planOf(keep(), 92)).toEqual({ kind: 'as-it-is' });
  });

  it.each([
    ['records', { count: 'introductions' }, 'count'],
    ['the people in them', { distinct: 'contributions', of: 'members' }, 'count'],
    ['who joined', { count: 'members', where: { joined: { since: 'start' } } }, 'count'],
    ['members', { count: 'members' }, 'level'],
    ['a share', 'complete-profiles', 'level'],
    ['a mean', { average: 'answers', of: 'belonging' }, 'level'],
    ['a median', { median: 'asks', of: 'hours_to_answer' }, 'level'],
  ])('knows of what counts itself whether that begins anew: %s', (_, written, nature) => {
    // Its unit would say a level, and its sentence a count.
    expect(planOf(reach({ measure: measure(written), unit: '%' }), 14)).toMatchObject({ nature });
  });

  it('takes the open steps of a milestone along', () => {
    const handbook = milestone({ steps: steps('outline', 'draft', 'review') });
    expect(planOf(handbook, 1, ['draft'])).toEqual({
      kind: 'steps',
      open: steps('outline', 'review'),
    });
    expect(planOf(handbook, 3, ['outline', 'draft', 'review'])).toEqual({ kind: 'nothing-left' });
  });

  it('has nothing left of a milestone that is done', () => {
    expect(planOf(milestone(), 0)).toEqual({ kind: 'as-it-is' });
    expect(planOf(milestone(), 1, [true])).toEqual({ kind: 'nothing-left' });
  });

  it('goes from one number to another, never to the same', () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(number, number, number, (baseline, target, value) => {
        fc.pre(baseline !== target);
        const plan = planOf(reach({ baseline, target }), value);
        if (plan.kind !== 'number') return;
        const { level, count } = plan.left;
        const isThere = target > baseline ? value >= target : value <= target;
        expect(level === null).toBe(isThere);
        if (level)
          expect(Math.sign(level.target - level.baseline)).toBe(Math.sign(target - baseline));
        if (level && count) expect(value + count.target).toBe(level.target);
      }),
    );
  });
});

describe('distanceWished', () => {
  const own = { target: 20 };
  const plan = (nature: 'level' | 'count', value: number) => {
    const parts = nature === 'level' ? { unit: 'h' } : { unit: 'members' };
    return carryOver(reach({ ...own, ...parts }), { value, stepsDone: [] }, []) as NumberToCarry;
  };

  it.each<[string, NumberToCarry, { baseline?: number; target?: number }, unknown]>([
    ['what is left of a count', plan('count', 14), {}, { baseline: 0, target: 6 }],
    ['the rest of a level', plan('level', 14), {}, { baseline: 14, target: 20 }],
    ['another target of a count', plan('count', 14), { target: 9 }, { baseline: 0, target: 9 }],
    ['another target of a level', plan('level', 14), { target: 25 }, { baseline: 14, target: 25 }],
    ['a count that is a level', plan('count', 14), { baseline: 14 }, { baseline: 14, target: 20 }],
    ['another start of a level', plan('level', 14), { baseline: 10 }, { baseline: 10, target: 20 }],
    ['both', plan('count', 14), { baseline: 2, target: 3 }, { baseline: 2, target: 3 }],
    ['nothing of what is there', plan('count', 20), {}, undefined],
    ['nothing of a level that is there', plan('level', 22), {}, undefined],
    [
      'a new target of what is there',
      plan('count', 20),
      { target: 30 },
      { baseline: 0, target: 30 },
    ],
    ['one of a level', plan('level', 22), { target: 30 }, { baseline: 22, target: 30 }],
    ['no target, where 0 is said again', plan('count', 20), { baseline: 0 }, undefined],
  ])('%s', (_, number, wished, distance) => {
    expect(distanceWished(own, number, wished)).toEqual(distance);
  });
});
