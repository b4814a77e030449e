import { describe, expect, it } from 'vitest';
import type { KeyResult } from '../../../src/domain/key-result.ts';
import type { LogRecord } from '../../../src/domain/record.ts';
import { keyResultNumbers } from '../../../src/insight/findings/numbers.ts';
import { recordAdvice } from '../../../src/insight/findings/records.ts';
import {
  add,
  community,
  day,
  goal,
  keep,
  milestone,
  note,
  reach,
  recordId,
  value,
  withdrawal,
} from '../builders.ts';
import { shown } from './problems.ts';

const HERE = { file: 'log/2026-11/a.yaml', line: 1 };

const numbers = (keyResult: KeyResult) =>
  keyResultNumbers(community({ goals: [goal('goal', [keyResult])] })).map(shown);

const said = (keyResult: KeyResult, ...records: readonly LogRecord[]) =>
  recordAdvice(community({ goals: [goal('goal', [keyResult])], records }), day('12-31')).map(shown);

const share = reach({ target: 80, unit: '%' });
const members = reach({ unit: 'members' });

describe('a number of a key result', () => {
  const of = (key: string, number: number) =>
    `goals/2026-Q4/goal.yaml key_results 0 ${key} key-result/unit-range | a share is from 0 to 100 %, and this is ${number} % | Write such a number. If it is no share, let its unit say of what: "% of last year"`;

  it.each([
    [reach({ target: 120, unit: '%' }), [of('target', 120)]],
    [reach({ baseline: -5, target: 80, unit: '%' }), [of('baseline', -5)]],
    [reach({ target: 80, stretch: 101, unit: '%' }), [of('stretch', 101)]],
    [keep({ atLeast: 120, unit: '%' }), [of('at_least', 120)]],
    [keep({ atLeast: 90, atMost: 101, unit: '%' }), [of('at_most', 101)]],
  ])('is beyond what a share can be: %j', (keyResult, expected) => {
    expect(numbers(keyResult)).toEqual(expected);
  });

  it.each([
    reach({ baseline: 0, target: 100, unit: '%' }),
    keep({ atLeast: 0, atMost: 100, unit: '%' }),
    reach({ target: 150, unit: '% of last year' }),
    reach({ target: 120, unit: '%', keyResult: 'Reach a growth of 120 %' }),
    reach({ target: 120, unit: 'members' }),
    // Somebody's way to say "five fewer".
    reach({ target: -5, unit: 'members' }),
    milestone({ unit: '%' }),
  ])('is none of these: %j', (keyResult) => {
    expect(numbers(keyResult)).toEqual([]);
  });
});

describe('a check-in', () => {
  const wrong = (field: string, message: string, remedy: string) =>
    `log/2026-11/a.yaml:1 ${field} record/unit-range | ${message} | ${remedy}. If it is a slip, put it right | checkin --corrects ${recordId(1)}`;
  const noShare = 'If it is no share, let its unit say of what: "% of last year"';
  const belowZero = 'If it can be below zero, let its unit say so, such as "points"';
  const at = { id: 1, place: HERE };

  it.each([
    [value('11-03', 120, at), 'value', 'this is 120 %'],
    [value('11-03', 100.004, at), 'value', 'this is 100.004 %'],
    [value('11-03', -1, at), 'value', 'this is -1 %'],
    [add('11-03', 130, at), 'add', 'with this it stands at 130 %'],
    [add('11-03', -3, at), 'add', 'with this it stands at -3 %'],
  ])('goes beyond what a share can be: %#', (record, field, stands) => {
    expect(said(share, record)).toEqual([
      wrong(field, `a share is from 0 to 100 %, and ${stands}`, noShare),
    ]);
  });

  it('goes beyond it for a level to keep too', () => {
    expect(said(keep({ unit: '%' }), value('11-03', 120, at))).toHaveLength(1);
    expect(said(keep({ unit: '%' }), value('11-03', 95, at))).toEqual([]);
  });

  it.each([
    [members, add('11-03', -3, at), 'add', 'with this it stands at -3 members'],
    [members, value('11-03', -3, at), 'value', 'this is -3 members'],
    [
      reach({ baseline: 36, target: 12, unit: 'h' }),
      value('11-03', -3, at),
      'value',
      'this is -3 h',
    ],
    [reach({ unit: '€' }), add('11-03', -0.5, at), 'add', 'with this it stands at -0.5 €'],
    [reach(), add('11-03', -3, at), 'add', 'with this it stands at -3'],
    [keep({ atLeast: 3, unit: 'hosts' }), value('11-03', -3, at), 'value', 'this is -3 hosts'],
  ])('leads below what can be counted: %#', (keyResult, record, field, stands) => {
    expect(said(keyResult, record)).toEqual([
      wrong(field, `${stands}, and there are never fewer than 0`, belowZero),
    ]);
  });

  it.each([
    ['a share at its ends', share, [value('11-03', 0), value('11-04', 100)]],
    ['thirds that make a whole', share, [1, 2, 3].map((n) => add(`11-0${n}`, 100 / 3))],
    ['more than was aimed at', members, [value('11-03', 400)]],
    ['a score', reach({ unit: 'points' }), [value('11-03', -3)]],
    ['a temperature', reach({ unit: '°C' }), [value('11-03', -3)]],
    ['a score by its sentence', reach({ keyResult: 'Raise the NPS' }), [add('11-03', -3)]],
    ['a level of nobody knows what', reach(), [value('11-03', -3)]],
    ['a way that leads below zero', reach({ target: -20, unit: 'm' }), [value('11-03', -3)]],
    ['a way beyond 100 %', reach({ target: 150, unit: '%' }), [value('11-03', 120)]],
    ['no figure', share, [note('11-03')]],
    ['what was taken back', share, [value('11-03', 120, { id: 1 }), withdrawal('11-03', 1)]],
  ])('may say %s', (_, keyResult, records) => {
    expect(said(keyResult, ...records).filter((one) => one.includes('unit-range'))).toEqual([]);
  });

  it('is told where it begins, and not again of what is added after it', () => {
    const records = [add('11-03', -3), add('11-04', 1), add('11-05', -1), add('11-06', 9)];
    expect(said(members, ...records)).toHaveLength(1);
    expect(said(members, ...records, add('11-07', -9))).toHaveLength(2);
    expect(said(share, value('11-03', 120), value('11-04', 130))).toHaveLength(2);
  });

  it('is mended where it stands if no record can name it', () => {
    const [found] = said(share, value('11-03', 120, { id: null, place: HERE }));
    expect(found?.endsWith('If it is a slip, put it right')).toBe(true);
  });
});
