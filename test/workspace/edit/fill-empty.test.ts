import { describe, expect, it } from 'vitest';
import { add, changed, type Row, set } from './one-edit.ts';

const A = ['a'];
const STEP = { id: 'b', step: 'Do it, now' };

describe('filling in what is left empty', () => {
  it.each<Row>([
    ['nothing', 'a:\nz: 1\n', set(A, 'b'), 'a: b\nz: 1\n'],
    ['nothing at the end of the file', 'z: 1\na:', set(A, 'b'), 'z: 1\na: b'],
    ['a comment', 'a:      # nobody\n', set(A, 'b'), 'a: b      # nobody\n'],
    ['spaces', 'a:  \r\nz: 1\r\n', set(A, 2), 'a: 2  \r\nz: 1\r\n'],
    ['tabs', 'a:\t# c\n', set(A, 2), 'a: 2\t# c\n'],
    ['~', 'a: ~ # c\n', set(A, 'b'), 'a: b # c\n'],
    ['null', 'a:   null\n', set(A, 'b'), 'a:   b\n'],
    ['NULL below', 'a:\n  NULL # c\n', set(A, 'b'), 'a:\n  b # c\n'],
    ['comments below', 'a:\n  # c\n\nz: 1\n', set(A, 'b'), 'a: b\n  # c\n\nz: 1\n'],
    ['a quoted key', '"a":\n', set(A, 'b'), '"a": b\n'],
    ['a space before the colon', 'a :\n', set(A, 'b'), 'a : b\n'],
    ['an explicit key', '? a\n: # c\nz: 1\n', set(A, 'b'), '? a\n: b # c\nz: 1\n'],
    ['an explicit key alone', '? a # c\n? z\n', set(A, 'b'), '? a # c\n: b\n? z\n'],
    ['the first key of an item', '- a:\n  z: 1\n', set([0, 'a'], 'b'), '- a: b\n  z: 1\n'],
    ['an item', 'a:\n  -\n  - c\n', set(['a', 0], 'b'), 'a:\n  - b\n  - c\n'],
    ['an item with a comment', 'a:\n-   # c\n- d\n', set(['a', 0], 'b'), 'a:\n- b   # c\n- d\n'],
    ['an item to be a mapping', 'a:\n  -\n', set(['a', 0, 'id'], 'b'), 'a:\n  - {id: b}\n'],
    ['a pair in brackets', '{a: , b: 1}\n', set(A, 'x, y'), '{a: "x, y" , b: 1}\n'],
    ['a pair close to the bracket', '{b: 1, a:}\n', set(A, 2), '{b: 1, a: 2}\n'],
    ['a key without a colon', '{a, b: 1}\n', set(A, 2), '{a: 2, b: 1}\n'],
    ['null in JSON', '{"a":null}', set(A, 'b'), '{"a":"b"}'],
  ])('has a value on its line: %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });

  it.each<Row>([
    ['an id', 'a: # c\nz: 1\n', add(A, 'b-c'), 'a: [b-c] # c\nz: 1\n'],
    ['ids', 'a: ~\n', set(A, ['b-c', 'd']), 'a: [b-c, d]\n'],
    ['none', 'a:\n', set(A, []), 'a: []\n'],
    ['a sentence', 'a: # c\nz: 1\n', add(A, 'One, two'), 'a: # c\n  - One, two\nz: 1\n'],
    [
      'a mapping',
      'a:   # c\n\nz: 1\n',
      add(A, STEP),
      'a:   # c\n  - id: b\n    step: Do it, now\n\nz: 1\n',
    ],
    [
      'a mapping in the place of ~',
      'a: ~  # c\nz: 1\n',
      add(A, STEP),
      'a:  # c\n  - id: b\n    step: Do it, now\nz: 1\n',
    ],
    [
      'as other lists are indented',
      'l:\n- x\na:\nz: 1\n',
      add(A, STEP),
      'l:\n- x\na:\n- id: b\n  step: Do it, now\nz: 1\n',
    ],
    [
      'in an item, at the end of the file',
      'l:\r\n- a:',
      add(['l', 0, 'a'], STEP),
      'l:\r\n- a:\r\n  - id: b\r\n    step: Do it, now',
    ],
    [
      'above comments that stand there',
      'a:\n  # - id: c\nz: 1\n',
      add(A, STEP),
      'a:\n  - id: b\n    step: Do it, now\n  # - id: c\nz: 1\n',
    ],
    ['in brackets', '{a: , b: 1}\n', add(A, STEP), '{a: [{id: b, step: "Do it, now"}] , b: 1}\n'],
    ['where ~ is below', 'a:\n  ~\n', add(A, { b: 1 }), 'a:\n  [{b: 1}]\n'],
  ])('begins a list: %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });

  it.each<Row>([
    ['one', 'a: # c\nz: 1\n', set(['a', 'b'], 2), 'a: # c\n  b: 2\nz: 1\n'],
    [
      'two',
      'a: null # c\n',
      set(['a', '2026-Q4', 'starts'], 'soon'),
      'a: # c\n  2026-Q4:\n    starts: soon\n',
    ],
    [
      'indented as others are',
      'm:\n    x: 1\na:\n',
      set(['a', 'b', 'c'], 2),
      'm:\n    x: 1\na:\n    b:\n        c: 2\n',
    ],
    ['in brackets', '{"a": null}\n', set(['a', 'b'], 'c'), '{"a": {"b": "c"}}\n'],
    ['of an explicit key', '? a\n:\n', set(['a', 'b'], 'c'), '? a\n:\n  b: c\n'],
  ])('begins mappings: %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });
});
