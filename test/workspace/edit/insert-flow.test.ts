import { describe, expect, it } from 'vitest';
import { add, changed, type Row, set } from './one-edit.ts';

const B = set(['m', 'b'], 2);
const Z = add(['l'], 'z');

describe('what is put between brackets', () => {
  it.each<Row>([
    ['a mapping', 'm: {a: 1} # c\n', B, 'm: {a: 1, b: 2} # c\n'],
    ['one with space', 'm: { a: 1 }\n', B, 'm: { a: 1, b: 2 }\n'],
    ['one with a comma at its end', 'm: { a: 1, }\n', B, 'm: { a: 1, b: 2, }\n'],
    ['a mapping to it', 'm: { a: 1 }\n', set(['m', 'b', 'c'], 2), 'm: { a: 1, b: { c: 2 } }\n'],
    ['a key left empty before', 'm: {a: }\n', B, 'm: {a:, b: 2 }\n'],
    ['a key without a colon before', 'm: {a}\n', B, 'm: {a, b: 2}\n'],
    ['a list', 'l: [x, y] # c\n', Z, 'l: [x, y, z] # c\n'],
    ['one without spaces', 'l: [x,y]\n', Z, 'l: [x,y,z]\n'],
    ['one with wide spaces', 'l: [ x,  y ]\n', Z, 'l: [ x,  y,  z ]\n'],
    ['a text with a comma', 'l: [x]\n', add(['l'], 'y, z'), 'l: [x, "y, z"]\n'],
    [
      'a mapping as an item',
      'l: [{a: 1}]\n',
      add(['l'], { a: 'b', c: [] }),
      'l: [{a: 1}, {a: b, c: []}]\n',
    ],
    ['a pair without brackets', 'l: [a: 1, x]\n', set(['l', 0, 'b'], 2), 'l: [{a: 1, b: 2}, x]\n'],
    ['an explicit pair', 'l: [? a : 1]\n', set(['l', 0, 'b'], 2), 'l: [{? a : 1, b: 2}]\n'],
    ['a list over two lines', 'l: [x,\n  y]\n', Z, 'l: [x,\n  y, z]\n'],
    ['a bracket on its own line', 'l: [x, y\n  ]\n', Z, 'l: [x, y, z\n  ]\n'],
  ])('stays on its line: %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });

  it.each<Row>([
    ['a list', 'l: []\n', Z, 'l: [z]\n'],
    ['a list with a space', 'l: [ ] # c\n', Z, 'l: [ z ] # c\n'],
    ['a list with more space', 'l: [   ]\n', Z, 'l: [ z  ]\n'],
    ['a mapping', 'm: {}\n', set(['m', 'a', 'b'], 1), 'm: {a: {b: 1}}\n'],
    ['a whole file', '{}\n', set(['m'], 1), '{m: 1}\n'],
    ['a list over lines', 'l: [\n]\n', Z, 'l: [\n  z\n]\n'],
    [
      'a list with a comment',
      '- l: [ # none\n  ]\n',
      add([0, 'l'], 'z'),
      '- l: [ # none\n    z\n  ]\n',
    ],
    ['a list of Windows', 'l: [\r\n  ]\r\n', Z, 'l: [\r\n  z\r\n  ]\r\n'],
  ])('fills what is empty: %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });

  it.each<Row>([
    ['the last', 'l: [\n  x,\n  y\n]\n', Z, 'l: [\n  x,\n  y,\n  z\n]\n'],
    ['the last with a comma', 'l: [\n  x,\n  y,\n]\n', Z, 'l: [\n  x,\n  y,\n  z,\n]\n'],
    ['a comment behind it', 'l: [\n  x # c\n]\n', Z, 'l: [\n  x, # c\n  z\n]\n'],
    ['a comma and a comment', 'l: [\n  x, # c\n  # d\n]\n', Z, 'l: [\n  x, # c\n  z,\n  # d\n]\n'],
    [
      'commas that begin lines',
      'l: [ x\n   , y # c\n   ]\n',
      Z,
      'l: [ x\n   , y # c\n   , z\n   ]\n',
    ],
    ['a comment behind several', 'l: [x, y # c\n  ]\n', Z, 'l: [x, y, # c\n    z\n  ]\n'],
    [
      'the first beside the bracket',
      'l: [x,\n    y # c\n   ]\n',
      Z,
      'l: [x,\n    y, # c\n    z\n   ]\n',
    ],
    ['a mapping', 'm: {\n  a: 1 # c\n}\n', B, 'm: {\n  a: 1, # c\n  b: 2\n}\n'],
    ['line endings of Windows', 'm: {\r\n  a: 1\r\n}\r\n', B, 'm: {\r\n  a: 1,\r\n  b: 2\r\n}\r\n'],
  ])('stands below what has its line to itself: %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });

  it.each<Row>([
    [
      'with a comma behind it',
      'key_results: [{\n  id: a, # c\n  unit: b\n }]\n',
      set(['key_results', 0, 'target'], 5),
      'key_results: [{\n  id: a, # c\n  target: 5,\n  unit: b\n }]\n',
    ],
    [
      'with a comma before the next',
      'key_results: [{ id: a # c\n              , unit: b }]\n',
      set(['key_results', 0, 'target'], 5),
      'key_results: [{ id: a # c\n              , target: 5\n              , unit: b }]\n',
    ],
  ])('stands between two lines: %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });

  it.each<Row>([
    ['a key', '{"m":{"a":1}}', B, '{"m":{"a":1,"b":2}}'],
    [
      'texts',
      '{"m": {"a": 1}}',
      set(['m', 'b'], ['x', { c: 'y' }]),
      '{"m": {"a": 1, "b": ["x", {"c": "y"}]}}',
    ],
    ['an empty list', '{"l":[]}', add(['l'], { c: 'y' }), '{"l":[{"c":"y"}]}'],
    ['lines', '{\n  "l": [\n    "x"\n  ]\n}\n', Z, '{\n  "l": [\n    "x",\n    "z"\n  ]\n}\n'],
    [
      'a key below a list',
      '{\n  "l": [\n    "x"\n  ]\n}\n',
      set(['m'], 'y'),
      '{\n  "l": [\n    "x"\n  ],\n  "m": "y"\n}\n',
    ],
    [
      'one line of a list',
      '- {"a":"x"}\n- {"a":"y"}\n',
      set([0, 'b'], 'z'),
      '- {"a":"x","b":"z"}\n- {"a":"y"}\n',
    ],
  ])('is JSON where everything is: %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
    if (before.startsWith('{')) expect(() => JSON.parse(after)).not.toThrow();
  });
});
