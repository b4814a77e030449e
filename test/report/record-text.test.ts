import { describe, expect, it } from 'vitest';
import type { Said } from '../../src/domain/check-in.ts';
import {
  levelText,
  oneLine,
  recordText,
  saidOnText,
  saidText,
} from '../../src/report/record-text.ts';
import { change, checkIn, day, keep, milestone, reach, steps, value } from '../insight/builders.ts';

const HOURS = reach({ unit: 'h' });
const STEPS = milestone({ steps: steps('draft', 'review') });

describe('what a check-in says, in short', () => {
  it.each<[Said, string]>([
    [{ kind: 'value', value: 31 }, '31 h'],
    // Bare, it would read as so much less than before.
    [{ kind: 'value', value: -3 }, 'at −3 h'],
    [{ kind: 'add', add: 3 }, '+3 h'],
    [{ kind: 'add', add: -3 }, '−3 h'],
  ])('%j', (said, text) => {
    expect(saidText(said, HOURS)).toBe(text);
  });

  it('names the step of a milestone, by its id where it is not there', () => {
    expect(saidText({ kind: 'done', step: 'draft' }, STEPS)).toBe('"Step draft" done');
    expect(saidText({ kind: 'undone', step: 'gone' }, STEPS)).toBe('"gone" not done');
    expect(saidText({ kind: 'done', step: true }, milestone())).toBe('done');
  });

  it('has no unit where no goal has the key result', () => {
    expect(saidText({ kind: 'value', value: 31 }, undefined)).toBe('31');
  });
});

describe('all that a record says beside its note', () => {
  it('of a check-in', () => {
    const all = value('11-05', 31, { confidence: 5, blocked: true, note: 'No room' });
    expect(recordText(all, HOURS)).toBe('31 h, confidence 5/10, blocked');
  });

  it('is nothing where the note is all', () => {
    expect(recordText(checkIn('11-05', { note: 'Looked at it' }), HOURS)).toBe('');
  });

  it.each([
    [{ field: 'target', was: 30, is: 20 }, 'target was 30, is 20'],
    [{ field: 'at_least', was: null, is: 90 }, 'at least is 90 now'],
    [{ field: 'timeline', was: 'Weeks 1-3', is: null }, 'timeline was Weeks 1-3, and is gone'],
    [{ field: null }, ''],
  ] as const)('of a change: %j', (moved, text) => {
    expect(recordText(change('11-05', moved), HOURS)).toBe(text);
  });
});

describe('what a check-in says, and when', () => {
  it('has the year where that is another one', () => {
    expect(saidOnText(value('11-05', 31), HOURS, day('11-24'))).toBe('31 h on 5 Nov');
    expect(saidOnText(value('2025-11-05', 31), HOURS, day('11-24'))).toBe('31 h on 5 Nov 2025');
  });

  it('is that somebody looked, where it says no figure', () => {
    expect(saidOnText(checkIn('11-05'), HOURS, day('11-24'))).toBe('looked at on 5 Nov');
  });
});

describe('where a key result stands, in short', () => {
  it.each([
    [HOURS, 31, '31 h'],
    [reach({ unit: 'members' }), 12, '12'],
    [keep({ unit: '%' }), 92, '92 %'],
    [STEPS, 1, '1 of 2'],
    [milestone(), 1, ''],
  ])('%#', (keyResult, level, text) => {
    expect(levelText(keyResult, level)).toBe(text);
  });
});

describe('a text on one line', () => {
  it('has single spaces, and none around it', () => {
    expect(oneLine(' two\n  lines\t')).toBe('two lines');
  });
});
