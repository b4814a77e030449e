import { describe, expect, it } from 'vitest';
import { screenFor } from '../../src/terminal/stream-screen.ts';

describe('screenFor', () => {
  it.each([
    ['the terminal', { columns: 100 }, {}, 100],
    ['80 in a pipe', {}, {}, 80],
    ['at least 40', { columns: 20 }, {}, 40],
    ['at most 140', { columns: 200 }, {}, 140],
    ['what COLUMNS says', { columns: 100 }, { COLUMNS: '66' }, 66],
    ['the terminal where COLUMNS says nothing', { columns: 100 }, { COLUMNS: 'wide' }, 100],
    ['80 where the terminal says 0', { columns: 0 }, { COLUMNS: '0' }, 80],
  ])('is as wide as %s', (_, stream, env, width) => {
    expect(screenFor(stream, { flag: undefined, env, cop: 'cop' }).width).toBe(width);
  });

  it.each([
    ['a dumb terminal', { isTTY: true }, undefined, 'dumb', true],
    ['another terminal', { isTTY: true }, undefined, 'xterm', false],
    ['a pipe from a dumb terminal', {}, undefined, 'dumb', false],
    ['another terminal with --ascii', { isTTY: true }, true, 'xterm', true],
    ['a pipe with --ascii', {}, true, undefined, true],
  ])('of %s has ASCII alone: %j %s %s %s', (_, stream, ascii, TERM, is) => {
    const wishes = { flag: undefined, ascii, env: { TERM }, cop: 'cop' };
    expect(screenFor(stream, wishes).ascii).toBe(is);
  });

  it('has the colours of its own stream', () => {
    const wishes = { flag: undefined, env: {}, cop: 'npx cop-toolkit' };
    expect(screenFor({ isTTY: true }, wishes).paint.bad('x')).not.toBe('x');
    expect(screenFor({}, wishes).paint.bad('x')).toBe('x');
    expect(screenFor({}, wishes).cop).toBe('npx cop-toolkit');
  });
});
