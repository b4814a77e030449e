import { describe, expect, it } from 'vitest';
import { zoneOf } from '../../src/insight/zone.ts';
import { reach } from './builders.ts';

describe('the zone of a reach', () => {
  const up = reach({ target: 20, commit: 15, stretch: 30 });
  const down = reach({ baseline: 36, target: 12, commit: 24, stretch: 8 });

  it.each([
    [-5, 'none'],
    [14.99, 'none'],
    [15, 'commit'],
    [19.99, 'commit'],
    [20, 'target'],
    [29.99, 'target'],
    [30, 'stretch'],
    [100, 'stretch'],
  ])('on the way up, with %d, is %s', (value, zone) => {
    expect(zoneOf(up, value)).toBe(zone);
  });

  it.each([
    [40, 'none'],
    [24.01, 'none'],
    [24, 'commit'],
    [12.01, 'commit'],
    [12, 'target'],
    [8.01, 'target'],
    [8, 'stretch'],
    [0, 'stretch'],
  ])('on the way down, with %d, is %s', (value, zone) => {
    expect(zoneOf(down, value)).toBe(zone);
  });

  it('does without a commit, or without a stretch', () => {
    expect(zoneOf({ ...up, commit: null }, 16)).toBe('none');
    expect(zoneOf({ ...up, commit: null }, 20)).toBe('target');
    expect(zoneOf({ ...up, stretch: null }, 16)).toBe('commit');
    expect(zoneOf({ ...up, stretch: null }, 100)).toBe('target');
  });

  it('is not told without both', () => {
    expect(zoneOf(reach(), 20)).toBeNull();
  });

  it('is the furthest by their numbers, also where these are out of order', () => {
    const odd = { ...up, commit: 25, stretch: 15 };
    expect(zoneOf(odd, 14)).toBe('none');
    expect(zoneOf(odd, 15)).toBe('stretch');
    expect(zoneOf(odd, 20)).toBe('target');
    expect(zoneOf(odd, 25)).toBe('commit');
    expect(zoneOf({ ...down, commit: 8, stretch: 24 }, 8)).toBe('commit');
  });

  it('is the later one of two with the same number', () => {
    expect(zoneOf({ ...up, commit: 20 }, 20)).toBe('target');
    expect(zoneOf({ ...up, stretch: 20 }, 20)).toBe('stretch');
  });

  it('is told of numbers of any size', () => {
    const tiny = reach({ target: 2e-12, commit: 1e-12 });
    expect(zoneOf(tiny, 0)).toBe('none');
    expect(zoneOf(tiny, 1e-12)).toBe('commit');
    const huge = reach({ baseline: -1.7e308, target: 1.7e308, commit: 0 });
    expect(zoneOf(huge, 0)).toBe('commit');
    expect(zoneOf(huge, -1e300)).toBe('none');
  });
});
