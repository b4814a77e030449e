import { describe, expect, it } from 'vitest';
import { STYLE } from '../../../src/report/html/style.ts';

/** The colours of a theme by their names: of the first the light one, of the second the dark one. */
const [LIGHT = {}, DARK = {}] = [...STYLE.matchAll(/--paper:#[^;}]+(?:;--[\w-]+:#[^;}]+)+/g)].map(
  ([colours]) =>
    Object.fromEntries(
      [...colours.matchAll(/--([\w-]+):(#\w+)/g)].map(([, name = '', colour = '']) => [
        name,
        colour,
      ]),
    ),
);

/** WCAG 2.2: (L1 + 0.05) / (L2 + 0.05), from 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1);
  const [red = 0, green = 0, blue = 0] = (digits.match(/../g) ?? []).map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('contrast', () => {
  it('is measured as WCAG does', () => {
    expect(contrast('#fff', '#000000')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

const TEXTS = ['ink', 'ink-soft', 'accent', 'good', 'warn', 'bad', 'dim'];

describe.each([
  ['by day', LIGHT],
  ['at night', DARK],
])('the colours %s', (_, colours) => {
  it.each(TEXTS)('%s can be read on paper and on a card', (name) => {
    for (const ground of ['paper', 'card'])
      expect(contrast(colours[name] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['good', 'warn', 'bad', 'dim'])(
    'a bar that is %s is told from the rest of its track',
    (name) => {
      expect(contrast(colours[name] ?? '', colours.track ?? '')).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('the style', () => {
  it('has both themes, with the same names', () => {
    expect(Object.keys(LIGHT)).toEqual(
      expect.arrayContaining([...TEXTS, 'paper', 'card', 'track']),
    );
    expect(Object.keys(DARK).sort()).toEqual(Object.keys(LIGHT).sort());
  });

  it('is dark on screens alone: paper is always light', () => {
    const dark = STYLE.match(/@media[^{]*prefers-color-scheme:dark[^{]*/g);
    expect(dark).toEqual(['@media screen and (prefers-color-scheme:dark)']);
  });

  it('uses no colour that has no name in it', () => {
    const used = new Set([...STYLE.matchAll(/var\(--([\w-]+)/g)].map(([, name]) => name));
    const named = new Set([...STYLE.matchAll(/[{;]--([\w-]+):/g)].map(([, name]) => name));
    expect([...used].filter((name) => !named.has(name))).toEqual([]);
  });
});
