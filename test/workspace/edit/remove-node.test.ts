import { describe, expect, it } from 'vitest';
import { changed, type Row, remove } from './one-edit.ts';

const B = remove('b');
const X = remove('l', 'x');

describe('removing', () => {
  it.each<Row>([
    ['a key', 'a: 1\nb: 2\nc: 3\n', B, 'a: 1\nc: 3\n'],
    ['the first', 'b: 2\nc: 3\n', B, 'c: 3\n'],
    ['with a comment behind it', 'a: 1\nb: 2 # c\nc: 3\n', B, 'a: 1\nc: 3\n'],
    ['with comments above it', 'a: 1\n# b\n# is\nb: 2\nc: 3\n', B, 'a: 1\nc: 3\n'],
    ['with its list', 'a: 1\nb:\n- x\n# y\n- z\nc: 3\n', B, 'a: 1\nc: 3\n'],
    ['with its text', 'a: 1\nb: |\n  x\n\n  y\nc: 3\n', B, 'a: 1\nc: 3\n'],
    ['with blank lines that it keeps', 'a: 1\nb: |+\n  x\n\nc: 3\n', B, 'a: 1\nc: 3\n'],
    ['with lines that go on', 'a: 1\nb: x\n  y # c\nc: 3\n', B, 'a: 1\nc: 3\n'],
    ['with brackets', 'a: 1\nb: [ # c\n  x\n]\nc: 3\n', B, 'a: 1\nc: 3\n'],
    ['left empty', 'a: 1\nb: # nobody\nc: 3\n', B, 'a: 1\nc: 3\n'],
    ['that is explicit', '? a\n: 1\n? b\n# c\n: 2\n? c\n', B, '? a\n: 1\n? c\n'],
    ['in an item', '- a: 1\n  b: 2\n  c: 3\n', remove(0, 'b'), '- a: 1\n  c: 3\n'],
    ['line endings of Windows', 'a: 1\r\nb: 2\r\nc: 3\r\n', B, 'a: 1\r\nc: 3\r\n'],
    [
      'line endings of Windows, of a text that begins an item',
      'l:\r\n- - |\r\n    x\r\n  # c\r\n  - y\r\n',
      remove('l', 0, 0),
      'l:\r\n-\r\n  # c\r\n  - y\r\n',
    ],
    ['behind a byte-order mark', '\uFEFFb: 2\nc: 3\n', B, '\uFEFFc: 3\n'],
    ['in a document', '---\n# b\nb: 2\nc: 3\n...\n', B, '---\nc: 3\n...\n'],
    ['an item', 'l:\n  - x\n  - y # c\n  - z\n', remove('l', 1), 'l:\n  - x\n  - z\n'],
    ['an empty item', 'l:\n-\n- # c\n- z\n', remove('l', 1), 'l:\n-\n- z\n'],
    [
      'an item with its lines',
      'l:\n- x: 1\n  y: 2\n\n# c\n- z\n',
      remove('l', 0),
      'l:\n\n# c\n- z\n',
    ],
    ['an item of a whole file', '- x\n- y\n', remove(0), '- y\n'],
  ])('takes out the lines of one thing: %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });

  it.each<Row>([
    ['below', 'a: 1\nb: 2\n# about c\nc: 3\n', B, 'a: 1\n# about c\nc: 3\n'],
    ['above a blank line', 'a: 1\n# part\n\nb: 2\nc: 3\n', B, 'a: 1\n# part\n\nc: 3\n'],
    ['with another indent', 'a: 1\n  # of a\nb: 2\nc: 3\n', B, 'a: 1\n  # of a\nc: 3\n'],
    [
      'for an editor',
      '# yaml-language-server: $schema=x\nb: 2\nc: 3\n',
      B,
      '# yaml-language-server: $schema=x\nc: 3\n',
    ],
    [
      'beside one for an editor',
      '# vim: set ts=2:\n# Our charter\nb: 2\nc: 3\n',
      B,
      '# vim: set ts=2:\n# Our charter\nc: 3\n',
    ],
    ['in a text', 'a: |\n  # a\n# b\nb: 2\nc: 3\n', B, 'a: |\n  # a\nc: 3\n'],
    ['in quotes', 'm:\n - "x\n  # y"\n - z\n', remove('m', 1), 'm:\n - "x\n  # y"\n'],
  ])('leaves other comments alone: %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });

  it.each<Row>([
    ['the last line', 'a: 1\nb: 2', B, 'a: 1'],
    ['with blank lines before it', 'a: 1\r\n\r\n# b\r\nb: 2', B, 'a: 1'],
    ['with a text before it', 'a: |\n  x\nb: 2', B, 'a: |\n  x'],
    ['with blank lines that are kept before it', 'a: |+\n  x\n\nb: 2', B, 'a: |+\n  x\n\n'],
  ])('keeps a file without a last line ending as it is: %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });

  it('takes the comments in it along that would become part of a text', () => {
    const before = 'a: |\n  x\nb:\n  - y\n  # - z\nc: 3\n';
    expect(changed(before, B)).toBe('a: |\n  x\nc: 3\n');
  });

  it.each<Row>([
    [
      'below the keys of an item',
      'l:\n  - x: 1\n  - x: 2\n    # y: 3\n    # z: 4\n  # about the next\n  - x: 5\n',
      remove('l', 1),
      'l:\n  - x: 1\n  # about the next\n  - x: 5\n',
    ],
    [
      'below the last item of the file',
      'a: 1\nl:\n- x: 1\n- x: 2\n  # y: 3\n',
      remove('l', 1),
      'a: 1\nl:\n- x: 1\n',
    ],
    ['that ends a file without a line ending', 'l:\n- x\n- y\n  # c', remove('l', 1), 'l:\n- x'],
    [
      'below the only item',
      'a: 1\nl:\n  - x: 1\n    # y: 2\nb: 2\n',
      remove('l', 0),
      'a: 1\nb: 2\n',
    ],
    ['below the list of a key', 'a: w\n  x\nb:\n  - y\n  # - z\nc: 3\n', B, 'a: w\n  x\nc: 3\n'],
    ['of Windows', 'l:\r\n- x: 1\r\n  # y\r\n- z\r\n', remove('l', 0), 'l:\r\n- z\r\n'],
    [
      'but not those behind a blank line',
      'l:\n  - x: 1\n    # y: 2\n\n    # far\n  - z\n',
      remove('l', 0),
      'l:\n\n    # far\n  - z\n',
    ],
  ])('takes the comments along that stand in it: %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });

  it('takes blank lines along that would become part of a text', () => {
    expect(changed('a: |+\n  x\nb: 2\n\n\nc: 3\n', B)).toBe('a: |+\n  x\nc: 3\n');
  });

  it.each<Row>([
    ['its list', 'a: 1\n# c\nl: # d\n  - x\nz: 1\n', remove('l', 0), 'a: 1\nz: 1\n'],
    ['its mapping', 'a: 1\nl:\n  x: 1\nz: 1\n', X, 'a: 1\nz: 1\n'],
    [
      'all around it',
      'a: 1\nl:\n  m:\n    - x: 1\nz: 1\n',
      remove('l', 'm', 0, 'x'),
      'a: 1\nz: 1\n',
    ],
    ['its item', 'l:\n- x: 1\n- z\n', remove('l', 0, 'x'), 'l:\n- z\n'],
    ['its list in a list', '- - x\n- z\n', remove(0, 0), '- z\n'],
  ])('takes along what would be left with nothing: %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });

  it.each<Row>([
    ['the last key', '# c\na: 1\n', remove('a'), 'refused at 2:1'],
    ['the last item', '- a\n', remove(0), 'refused at 1:3'],
    ['the last of the last', 'a:\n  - b: 1\n', remove('a', 0, 'b'), 'refused at 2:5'],
    ['the last between brackets', '{"a": 1}', remove('a'), 'refused at 1:2'],
    ['the whole', 'a: 1\n', remove(), 'refused at 1:1'],
  ])('is refused where nothing would be left: %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });

  it.each<Row>([
    ['the next key', 'l:\n- x: 1 # c\n  y: 2 # d\n', remove('l', 0, 'x'), 'l:\n- y: 2 # d\n'],
    ['the next behind blank lines', '-  x: 1\n\n   y: 2\n', remove(0, 'x'), '-  y: 2\n'],
    ['the next item', '- - x\n  - y\n', remove(0, 0), '- - y\n'],
    ['the next behind a text', '- x: |\n    # x\n  y: 2\n', remove(0, 'x'), '- y: 2\n'],
    [
      'not a comment',
      '- x: 1 # c\n  # about y\n  y: 2\n',
      remove(0, 'x'),
      '-\n  # about y\n  y: 2\n',
    ],
    [
      'not a comment behind a text',
      '- x: |\n    # x\n  # about y\n  y: 2\n',
      remove(0, 'x'),
      '-\n  # about y\n  y: 2\n',
    ],
    ['the next behind a colon', '? l\n: x: 1\n  y: 2\n', X, '? l\n: y: 2\n'],
  ])('moves up behind the dash: %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });
});

const FIRST = remove('l', 0);
const LAST = remove('l', 1);

describe('removing from brackets', () => {
  it.each<Row>([
    ['the first', 'l: [x, y] # c\n', FIRST, 'l: [y] # c\n'],
    ['the last', 'l: [x, y] # c\n', LAST, 'l: [x] # c\n'],
    ['one between', 'l: [x, y, z]\n', LAST, 'l: [x, z]\n'],
    ['with space', 'l: [ x, y ]\n', FIRST, 'l: [ y ]\n'],
    ['the last with a comma', 'l: [x, y,]\n', LAST, 'l: [x,]\n'],
    ['the only one', 'l: [ x ]\n', FIRST, 'l: []\n'],
    ['the only one with a comma', 'l: [x,]\n', FIRST, 'l: []\n'],
    ['a pair', 'l: { a: 1, x: 2 }\n', X, 'l: { a: 1 }\n'],
    ['the only pair', 'l: { x: 2 }\n', X, 'l: {}\n'],
    ['a key without a colon', 'l: {x, a}\n', X, 'l: {a}\n'],
    ['what is left empty', 'l: {x: , a: 1}\n', X, 'l: {a: 1}\n'],
    ['a pair without brackets', 'l: [a: 1, x]\n', remove('l', 0, 'a'), 'l: [{}, x]\n'],
    ['an explicit pair', 'l: [? a : 1, x]\n', remove('l', 0, 'a'), 'l: [{}, x]\n'],
    ['an item over lines', 'l: [x, {\n  a: 1 # c\n }, z]\n', LAST, 'l: [x, z]\n'],
    ['the last on the next line', 'l: [x,\n  y]\n', LAST, 'l: [x]\n'],
    ['the first with the next below', 'l: [x,\n    y]\n', FIRST, 'l: [y]\n'],
    ['JSON', '{"a":1,"l":["x","y"]}', remove('l'), '{"a":1}'],
  ])('takes its comma along: %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });

  it.each<Row>([
    ['the first', 'l: [\n  x, # c\n  y\n]\n', FIRST, 'l: [\n  y\n]\n'],
    ['the last', 'l: [\n  x, # c\n  y # d\n]\n', LAST, 'l: [\n  x # c\n]\n'],
    ['the last with a comma', 'l: [\n  x,\n  y, # d\n]\n', LAST, 'l: [\n  x,\n]\n'],
    [
      'with the comments above',
      'l: [\n  x,\n  # y\n  y,\n  # z\n  z\n]\n',
      LAST,
      'l: [\n  x,\n  # z\n  z\n]\n',
    ],
    ['the only one', 'l: [\n  # x\n  x\n]\n', FIRST, 'l: [\n]\n'],
    ['over lines of its own', 'l: [\n  x,\n  [y,\n   z]\n]\n', LAST, 'l: [\n  x\n]\n'],
    [
      'behind a comma that begins its line',
      'l: [ x\n   , y # c\n   , z ]\n',
      LAST,
      'l: [ x\n   , z ]\n',
    ],
    ['JSON', '{\n  "a": 1,\n  "l": 2\n}\n', remove('l'), '{\n  "a": 1\n}\n'],
    ['Windows', 'l: [\r\n  x,\r\n  y\r\n]\r\n', LAST, 'l: [\r\n  x\r\n]\r\n'],
  ])('takes its lines along: %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });

  it.each<Row>([
    ['behind the first', 'l: [ x, # c\n  y ]\n', FIRST, 'l: [  # c\n  y ]\n'],
    ['before the last', 'l: [ x, # c\n  y ]\n', LAST, 'l: [ x # c\n   ]\n'],
    ['behind the bracket', 'l: [ # c\n  x ]\n', FIRST, 'l: [ # c\n  ]\n'],
    ['before a comma', 'l: [ x # c\n   , y ]\n', FIRST, 'l: [  # c\n    y ]\n'],
    ['behind the only one', 'l: [ x # c\n  ]\n', FIRST, 'l: [  # c\n  ]\n'],
  ])('leaves comments where they are: %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });
});
