import { describe, expect, it } from 'vitest';
import { changed, type Row, set } from './one-edit.ts';

const A = ['a'];

describe('setting a scalar', () => {
  it.each<Row>([
    ['text', 'a: ana\n', set(A, 'ben'), 'a: ben\n'],
    ['several words', 'a: ana   # c\n', set(A, 'ben and dee'), 'a: ben and dee   # c\n'],
    ['text that means something', 'a: ana\n', set(A, 'b: c'), 'a: "b: c"\n'],
    ['text with a #', 'a: ana\n', set(A, 'b #c'), 'a: "b #c"\n'],
    ['text that looks like a number', 'a: ana\n', set(A, '20'), 'a: "20"\n'],
    ['a word with a meaning', 'a: ana\n', set(A, 'Yes'), 'a: "Yes"\n'],
    ['several lines', 'a: ana\n', set(A, 'b\nc'), 'a: "b\\nc"\n'],
    ['what cannot be seen', 'a: ana\n', set(A, 'b\u200bc'), 'a: "b\\u200bc"\n'],
    ['nothing', 'a: ana\n', set(A, ''), 'a: ""\n'],
    ['a number', 'a: 1 # c\n', set(A, 2.5), 'a: 2.5 # c\n'],
    ['a number in another notation', 'a: 0x14\n', set(A, 21), 'a: 21\n'],
    ['a number for text', "a: '20'\n", set(A, 20), 'a: 20\n'],
    ['text for a number', 'a: 20\n', set(A, '20'), 'a: "20"\n'],
    ['a small number', 'a: 1\n', set(A, 1e-7), 'a: 1e-7\n'],
    ['true', 'a: false\n', set(A, true), 'a: true\n'],
    ['a day where one stands', 'a: 2026-10-05 # c\n', set(A, '2027-01-04'), 'a: 2027-01-04 # c\n'],
    ['a day for a word', 'a: soon\n', set(A, '2027-01-04'), 'a: "2027-01-04"\n'],
    ['a share where one stands', 'a: 70 % of all\n', set(A, '75 % of all'), 'a: 75 % of all\n'],
    ['a share for a word', 'a: most\n', set(A, '75 % of all'), 'a: "75 % of all"\n'],
  ])('writes %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });

  it.each<Row>([
    ['double ones', 'a: "x"\n', set(A, 'y'), 'a: "y"\n'],
    ['double ones that are needed', 'a: "x: y"\n', set(A, 'z: "y"'), 'a: "z: \\"y\\""\n'],
    ['single ones', "a: 'x'\n", set(A, 'y # "z" \\'), 'a: \'y # "z" \\\'\n'],
    ['single ones round an apostrophe', "a: 'x'\n", set(A, "it's"), "a: 'it''s'\n"],
    ['double ones for several lines', "a: 'x'\n", set(A, 'y\nz'), 'a: "y\\nz"\n'],
    ['none where they are no longer needed', 'a: "x: y"\n', set(A, 'z'), 'a: z\n'],
  ])('keeps the quotes of the author: %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });

  it.each<Row>([
    ['a literal text', 'a: |\n  b\n  c\n\nz: 1\n', set(A, 'd'), 'a: d\n\nz: 1\n'],
    ['a comment on its mark', 'a: |-  # why\n  b\nz: 1\n', set(A, 'd'), 'a: d  # why\nz: 1\n'],
    ['its indent and its blank lines', 'a: >2+\n   b\n\n\nz: 1\n', set(A, 'd'), 'a: d\nz: 1\n'],
    ['a mark alone', 'a: |\nz: 1\n', set(A, 'd'), 'a: d\nz: 1\n'],
    ['the end of the file', 'a: |\n  b', set(A, 'd'), 'a: d'],
    ['a mark at the end of the file', 'a: |', set(A, 'd'), 'a: d'],
    ['other line endings', 'a: | # why\r\n  b\r\nz: 1\r\n', set(A, 'd'), 'a: d # why\r\nz: 1\r\n'],
    ['an item', 'a:\n- >\n  b\n- c\n', set(['a', 0], 'd'), 'a:\n- d\n- c\n'],
    ['a list for it', 'a: >\n  b\n  c\nz: 1\n', set(A, ['d', 'e f']), 'a: [d, e f]\nz: 1\n'],
  ])('replaces a block of text: %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });

  it.each<Row>([
    ['plain', 'a: b\n  c\n  d # e\n', set(A, 'f'), 'a: f # e\n'],
    ['quoted', 'a: "b\n\n  c" # e\n', set(A, 'f: g'), 'a: "f: g" # e\n'],
    ['on the line below its key', 'a:\n  b # e\n', set(A, 'f'), 'a:\n  f # e\n'],
    ['behind tabs', 'a:\tb\t# e\n', set(A, 'f'), 'a:\tf\t# e\n'],
    ['of an explicit key', '? a\n: b\n? c\n: d\n', set(['c'], 'e'), '? a\n: b\n? c\n: e\n'],
    ['behind a quoted key', '"a" :  b\n', set(A, 'c'), '"a" :  c\n'],
    [
      'behind emoji and right-to-left text',
      '"🎈": שלום\na: b # 🎈\n',
      set(A, 'c'),
      '"🎈": שלום\na: c # 🎈\n',
    ],
    ['after a byte-order mark', '\uFEFFa: b\r\n', set(A, 'c'), '\uFEFFa: c\r\n'],
    ['with no line ending', 'z: 1\r\na: b', set(A, 'c'), 'z: 1\r\na: c'],
    [
      'between marks of a document',
      '--- # start\na: b\n...\n',
      set(A, 'c'),
      '--- # start\na: c\n...\n',
    ],
    ['of a list of lists', 'a:\n- - b\n  - c\n', set(['a', 0, 1], 'd'), 'a:\n- - b\n  - d\n'],
  ])('replaces a value %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });

  it.each<Row>([
    ['text', 'a: [b, c]\n', set(['a', 0], 'd e'), 'a: [d e, c]\n'],
    ['a comma', 'a: [b, c]\n', set(['a', 1], 'd, e'), 'a: [b, "d, e"]\n'],
    ['a value over two lines', 'a: [b\n  c, d]\n', set(['a', 0], 'e'), 'a: [e, d]\n'],
    ['a mapping', 'a: {b: c, d: 1} # e\n', set(['a', 'd'], 2), 'a: {b: c, d: 2} # e\n'],
    ['JSON', '{"a":"b","c":[1]}\n', set(A, 'd'), '{"a":"d","c":[1]}\n'],
    ['JSON with spaces', '{"a": 1, "c": [1]}\n', set(A, ['d']), '{"a": ["d"], "c": [1]}\n'],
    ['a pair of a list', 'a: [b: c]\n', set(['a', 0, 'b'], 'd'), 'a: [b: d]\n'],
  ])('replaces a value between brackets: %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });

  it.each<Row>([
    [
      'a mapping for a text',
      'a: b # c\n',
      set(A, { d: 'e, f', g: 1 }),
      'a: {d: "e, f", g: 1} # c\n',
    ],
    ['a list for a text', 'a: "b"\n', set(A, ['d', true]), 'a: [d, true]\n'],
    ['a list for a list', 'a: [b, c] # d\n', set(A, ['e']), 'a: [e] # d\n'],
    ['a list for none', 'a: []\n', set(A, ['e f']), 'a: [e f]\n'],
    ['a mapping for a mapping', 'a: { b: 1 } # d\n', set(A, { c: 2 }), 'a: { c: 2 } # d\n'],
    ['a text for a mapping', 'a: {b: 1} # d\n', set(A, 'c, d'), 'a: c, d # d\n'],
    ['a list over lines', 'a: [b, # c\n  d]\n', set(A, ['e']), 'refused at 1:4'],
    ['a list in lines', 'a:\n  - b\n', set(A, ['e']), 'refused at 2:3'],
    ['a mapping in lines', 'a:\n  b: 1\n', set(A, 'e'), 'refused at 2:3'],
  ])('exchanges %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });
});
