import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '../../src/terminal/escape.ts';
import { tableText } from '../../src/terminal/table.ts';
import { widthOf } from '../../src/terminal/width.ts';
import { colouredScreen, plainScreen, withoutColours } from './plain-screen.ts';

const columns = [
  { head: 'Persona' },
  { head: 'Status' },
  { head: 'Description', gives: true },
] as const;
const rows = [
  ['New analyst', 'current', 'Six months in; reads much, asks little'],
  [
    '分析家',
    'aspired',
    'Shows 日本語 charts to people who did not ask for one, and explains them 👍',
  ],
  ['Silent reader', 'current', ''],
];

describe('tableText', () => {
  it('has no lines, and breaks the column that gives', () => {
    expect(tableText({ columns, rows }, plainScreen(72))).toMatchInlineSnapshot(`
      "Persona        Status   Description
      New analyst    current  Six months in; reads much, asks little
      分析家         aspired  Shows 日本語 charts to people who did not ask
                              for one, and explains them 👍
      Silent reader  current"
    `);
  });

  it('draws hundreds of rows as it draws a few', () => {
    const [head = '', ...body] = tableText({ columns, rows }, plainScreen(72)).split('\n');
    const many = Array.from({ length: 200 }, () => rows).flat();
    const drawn = tableText({ columns, rows: many }, plainScreen(72)).split('\n');
    expect(drawn).toEqual([head, ...Array.from({ length: 200 }, () => body).flat()]);
  });

  it('gives each row lines of its own where it is narrow', () => {
    expect(tableText({ columns, rows }, plainScreen(50))).toMatchInlineSnapshot(`
      "New analyst
        Status       current
        Description  Six months in; reads much, asks
                     little

      分析家
        Status       aspired
        Description  Shows 日本語 charts to people who
                     did not ask for one, and explains
                     them 👍

      Silent reader
        Status       current"
    `);
  });

  it('says the same with colours', () => {
    for (const width of [50, 80])
      expect(withoutColours(tableText({ columns, rows }, colouredScreen(width)))).toBe(
        tableText({ columns, rows }, plainScreen(width)),
      );
  });

  it('is never wider than the screen', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 70 }).map(visible);
    const anyRows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 40, max: 120 }), (some, width) => {
        const lines = tableText({ columns, rows: some }, plainScreen(width)).split('\n');
        expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
      }),
    );
  });
});
