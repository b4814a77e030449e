import { describe, expect, it } from 'vitest';
import { plainCalendar, type Quarter } from '../../src/domain/calendar.ts';
import { readGoal } from '../../src/domain/goal.ts';
import type { KeyResult } from '../../src/domain/key-result.ts';
import { readTypedCheckIn, readTypedLevel, saidWords } from '../../src/domain/typed-check-in.ts';

function keyResult(keys: object): KeyResult {
  const data = {
    goal: 'A goal',
    timeline: 'Weeks 1-3',
    key_results: [{ id: 'a-result', key_result: 'A sentence', ...keys }],
  };
  const where = { id: 'a-goal', file: 'a.yaml', quarter: '2026-Q4' as Quarter };
  const [made] = readGoal(data, where, plainCalendar('UTC')).value?.keyResults ?? [];
  if (!made) throw new Error('no such key result');
  return made;
}

const HOURS = keyResult({ baseline: 36, target: 12, unit: 'h' });
const PLAIN = keyResult({ target: 20 });
const SHARE = keyResult({ at_least: 90, unit: '%' });
const DONE_OR_NOT = keyResult({});
const STEPS = keyResult({
  steps: [
    { id: 'draft', step: 'Draft it' },
    { id: 'send', step: 'Send it' },
  ],
});

describe('readTypedCheckIn', () => {
  it.each([
    [HOURS, '31', { kind: 'value', value: 31 }],
    [HOURS, '31 h', { kind: 'value', value: 31 }],
    [HOURS, '31 hours', { kind: 'value', value: 31 }],
    [HOURS, '-3', { kind: 'add', add: -3 }],
    [PLAIN, '+3', { kind: 'add', add: 3 }],
    [PLAIN, '12', { kind: 'value', value: 12 }],
    [SHARE, '92 %', { kind: 'value', value: 92 }],
    [DONE_OR_NOT, 'done', { kind: 'done', step: true }],
    [DONE_OR_NOT, ' Yes ', { kind: 'done', step: true }],
    [DONE_OR_NOT, 'not done', { kind: 'undone', step: true }],
    [STEPS, 'draft', { kind: 'done', step: 'draft' }],
    [STEPS, 'Send it', { kind: 'done', step: 'send' }],
  ])('reads, of the one with %j', (one, typed, said) => {
    expect(readTypedCheckIn(one, typed)).toEqual({ ok: true, value: said });
  });

  it.each([
    [HOURS, '31 min', 'this is counted in h, not in min', 'Write the number in h'],
    [
      PLAIN,
      '90 %',
      'this is counted without a unit, not in %',
      'Write 90 if that is the number meant',
    ],
    [
      PLAIN,
      '+3 members',
      'this is counted without a unit, not in members',
      'Write +3 if that is the number meant',
    ],
    [
      PLAIN,
      '-3 members',
      'this is counted without a unit, not in members',
      'Write -3 if that is the number meant',
    ],
    [HOURS, 'soon', '"soon" is no number', 'Write a number such as 12, 12.5 or 85 %'],
    [HOURS, '1,200', '1,200 could be 1200 or 1.2', 'Write 1200 or 1.2'],
    [
      SHARE,
      '+3',
      'a level to keep is said as it stands, not as a difference',
      'Say where it stands, without the plus',
    ],
    [
      SHARE,
      '-3',
      'a level to keep is said as it stands, not as a difference',
      'Say where it stands; for a level below zero: --value -3',
    ],
    [DONE_OR_NOT, '3', 'a milestone is done or not; "3" is neither', 'Write done, or not done'],
    [STEPS, 'done', 'this milestone has steps', 'Say which one is done: draft, send'],
  ])('refuses, of the one with %j', (one, typed, problem, remedy) => {
    expect(readTypedCheckIn(one, typed)).toEqual({ ok: false, problem, remedy });
  });
});

describe('readTypedLevel', () => {
  it('takes a minus for a level below zero', () => {
    expect(readTypedLevel(PLAIN, '-3')).toEqual({ ok: true, value: { kind: 'value', value: -3 } });
    expect(readTypedLevel(SHARE, '92')).toEqual({ ok: true, value: { kind: 'value', value: 92 } });
  });

  it('refuses a milestone, a strange unit and what is no number', () => {
    expect(readTypedLevel(DONE_OR_NOT, '3').ok).toBe(false);
    expect(readTypedLevel(HOURS, '3 min').ok).toBe(false);
    expect(readTypedLevel(HOURS, 'three').ok).toBe(false);
  });
});

describe('saidWords', () => {
  it.each([
    [HOURS, { kind: 'value', value: 31 }, 'it stands at 31 h'],
    [PLAIN, { kind: 'add', add: 3 }, '3 more'],
    [HOURS, { kind: 'add', add: -3 }, '3 h fewer'],
    [STEPS, { kind: 'done', step: 'draft' }, '"Draft it" is done'],
    [DONE_OR_NOT, { kind: 'undone', step: true }, 'it is not done'],
  ] as const)('says back what was understood: %#', (one, said, words) => {
    expect(saidWords(one, said)).toBe(words);
  });
});
