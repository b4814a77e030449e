import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/domain/nearest.ts';

const KEYS = ['goal', 'timeline', 'owner', 'personas', 'key_results'];

describe('nearest', () => {
  it.each([
    ['gaol', 'goal'],
    ['goa', 'goal'],
    ['onwer', 'owner'],
    ['log', undefined],
    ['goals', 'goal'],
    ['timelines', 'timeline'],
    ['Timeline', 'timeline'],
    ['tmieline', 'timeline'],
    ['keyresults', 'key_results'],
    ['key-results', 'key_results'],
    ['key results', 'key_results'],
    ['persona', 'personas'],
    ['deadline', undefined],
    ['', undefined],
  ])('takes %j for %j', (written, meant) => {
    expect(nearest(written, KEYS)).toBe(meant);
  });

  it.each([
    ['unti', 'unit'],
    ['valeu', 'value'],
    ['taregt', 'target'],
    ['yb', undefined],
    ['aeulv', undefined],
  ])('takes letters that changed places in %j for %j', (written, meant) => {
    expect(nearest(written, ['unit', 'value', 'target', 'by'])).toBe(meant);
  });

  it('knows nothing near where there is nothing', () => {
    expect(nearest('goal', [])).toBeUndefined();
  });

  it('takes the first of two that are equally near', () => {
    expect(nearest('cat', ['bat', 'rat'])).toBe('bat');
  });
});
