import { describe, expect, it } from 'vitest';
import { colourLevel, painter } from '../../src/terminal/paint.ts';
import { withoutColours } from './plain-screen.ts';

describe('colourLevel', () => {
  it.each([
    ['a terminal has colours', undefined, {}, true, 1],
    ['a pipe has none', undefined, {}, false, 0],
    ['a dumb terminal has none', undefined, { TERM: 'dumb' }, true, 0],
    ['NO_COLOR takes them away', undefined, { NO_COLOR: '1' }, true, 0],
    ['an empty NO_COLOR says nothing', undefined, { NO_COLOR: '' }, true, 1],
    ['FORCE_COLOR gives them to a pipe', undefined, { FORCE_COLOR: '1' }, false, 1],
    ['FORCE_COLOR=true does too', undefined, { FORCE_COLOR: 'true' }, false, 1],
    ['FORCE_COLOR=3 gives all', undefined, { FORCE_COLOR: '3' }, false, 3],
    ['FORCE_COLOR=0 takes them away', undefined, { FORCE_COLOR: '0' }, true, 0],
    ['an empty FORCE_COLOR says nothing', undefined, { FORCE_COLOR: '' }, false, 0],
    ['NO_COLOR goes before FORCE_COLOR', undefined, { NO_COLOR: '1', FORCE_COLOR: '3' }, true, 0],
    ['--color goes before NO_COLOR', true, { NO_COLOR: '1' }, false, 1],
    ['--color keeps what FORCE_COLOR says', true, { FORCE_COLOR: '2' }, false, 2],
    ['--no-color goes before all', false, { FORCE_COLOR: '3' }, true, 0],
  ] as const)('%s', (_, flag, env, isTTY, level) => {
    expect(colourLevel({ flag, env, isTTY })).toBe(level);
  });
});

describe('painter', () => {
  it('adds nothing at level 0', () => {
    for (const paint of Object.values(painter(0))) expect(paint('word')).toBe('word');
  });

  it('gives every meaning a colour of its own, and the text stays', () => {
    const painted = Object.values(painter(1)).map((paint) => paint('word'));
    expect(new Set(painted).size).toBe(painted.length);
    for (const text of painted) expect(withoutColours(text)).toBe('word');
  });
});
