import { describe, expect, it } from 'vitest';
import { keptInOrder } from '../../src/terminal/direction.ts';
import { painter } from '../../src/terminal/paint.ts';
import { widthOf } from '../../src/terminal/width.ts';

const MARK = '\u200e';
const HEBREW = 'שלום לכולם';
const ARABIC = 'مرحبا بالجميع';

describe('names that are written from right to left', () => {
  it.each([HEBREW, ARABIC, `${HEBREW} (5)`])('%s ends before the figures behind it', (name) => {
    expect(keptInOrder(`✔ ${name}   23 of 20 ━━━━ 100 %`)).toBe(
      `${MARK}✔ ${name}${MARK}   23 of 20 ━━━━ 100 %`,
    );
    expect(keptInOrder(`${name} · 2026-Q4 · week 9`)).toBe(
      `${MARK}${name}${MARK} · 2026-Q4 · week 9`,
    );
  });

  it('ends before a bar, also one that has a colour', () => {
    const bar = painter(1).good('━━━');
    expect(keptInOrder(`  9 ${HEBREW} ${bar} 30 %`)).toBe(
      `${MARK}  9 ${HEBREW}${MARK} ${bar} 30 %`,
    );
  });

  it('stays whole where it has figures of its own', () => {
    expect(keptInOrder(`${HEBREW} 5 ${HEBREW}`)).toBe(`${MARK}${HEBREW} 5 ${HEBREW}${MARK}`);
  });

  it('takes no more columns, and changes nothing in other lines', () => {
    const lines = ['✔ Ana · 23 of 20', `✔ ${HEBREW}`, '', '日本語  3'];
    const kept = keptInOrder(lines.join('\n')).split('\n');
    expect(kept.map(widthOf)).toEqual(lines.map(widthOf));
    expect(kept.filter((_, index) => index !== 1)).toEqual(lines.filter((_, index) => index !== 1));
  });
});
