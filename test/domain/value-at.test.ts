import { describe, expect, it } from 'vitest';
import { valueAt } from '../../src/domain/value-at.ts';

const DATA = { status: { at_risk: 0.6, on_track: null }, steps: [{ id: 'a' }] };

describe('valueAt', () => {
  it.each<[(string | number)[], unknown]>([
    [[], DATA],
    [['status', 'at_risk'], 0.6],
    [['status', 'on_track'], null],
    [['steps', 0, 'id'], 'a'],
    [['steps', 1], undefined],
    [['status', 'at_risk', 'deeper'], undefined],
    [['status', 'on_track', 'deeper'], undefined],
    [['toString'], undefined],
  ])('gives what stands at %j', (path, value) => {
    expect(valueAt(DATA, path)).toEqual(value);
  });
});
