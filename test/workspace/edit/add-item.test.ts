import { describe, expect, it } from 'vitest';
import { add, changed, type Row, set } from './one-edit.ts';

const Z = add(['l'], 'z');
const STEP = add(['l'], { id: 'c', step: 'Do, then rest', of: [{ a: 1 }] });

describe('a new item', () => {
  it.each<Row>([
    ['the last', 'l:\n  - x\n  - y\n', Z, 'l:\n  - x\n  - y\n  - z\n'],
    ['one that is not indented', 'l:\n- x\nm: 1\n', Z, 'l:\n- x\n- z\nm: 1\n'],
    ['wide dashes', 'l:\n  -   x\n', Z, 'l:\n  -   x\n  -   z\n'],
    ['a dash and a tab', 'l:\n  -\tx\n', Z, 'l:\n  -\tx\n  -\tz\n'],
    ['a comment behind it', 'l:\n  - x # c\n', Z, 'l:\n  - x # c\n  - z\n'],
    ['its comments', 'l:\n  - x\n    # c\n  # d\n', Z, 'l:\n  - x\n    # c\n  - z\n  # d\n'],
    ['no last line ending', 'l:\n  - x', Z, 'l:\n  - x\n  - z'],
    ['line endings of Windows', 'l:\r\n  - x\r\nm: 1\r\n', Z, 'l:\r\n  - x\r\n  - z\r\nm: 1\r\n'],
    ['blank lines', 'l:\n  - x\n\n\nm: 1\n', Z, 'l:\n  - x\n  - z\n\n\nm: 1\n'],
    [
      'a text that keeps its blank lines',
      'l:\n- |+\n  x\n\nm: 1\n',
      Z,
      'l:\n- |+\n  x\n\n- z\nm: 1\n',
    ],
    ['a text that goes on', 'l:\n- x\n  y # c\nm: 1\n', Z, 'l:\n- x\n  y # c\n- z\nm: 1\n'],
    ['an empty one', 'l:\n-\n-  # c\nm: 1\n', Z, 'l:\n-\n-  # c\n- z\nm: 1\n'],
    ['one with its dash alone', 'l:\n  -\n    a: 1\n', Z, 'l:\n  -\n    a: 1\n  - z\n'],
    ['a list in a list', '- - x\n', add([0], 'z'), '- - x\n  - z\n'],
    ['a list that is the whole file', '- x\n', add([], 'z'), '- x\n- z\n'],
    ['a list of an explicit key', '? l\n: - x\n', Z, '? l\n: - x\n  - z\n'],
    ['the end of a document', '---\nl:\n- x\n...\n', Z, '---\nl:\n- x\n- z\n...\n'],
  ])('comes below the last: %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });

  it.each<Row>([
    ['in quotes', 'l:\n- x\n', add(['l'], 'a: b'), 'l:\n- x\n- "a: b"\n'],
    ['a number', 'l:\n- 1\n', add(['l'], 2), 'l:\n- 1\n- 2\n'],
    ['a list', 'l:\n- [x]\n', add(['l'], ['b', 'z, a']), 'l:\n- [x]\n- [b, "z, a"]\n'],
    ['an empty mapping', 'l:\n- x\n', add(['l'], {}), 'l:\n- x\n- {}\n'],
    [
      'a mapping',
      'l:\n  - id: a\nm: 1\n',
      STEP,
      'l:\n  - id: a\n  - id: c\n    step: Do, then rest\n    of:\n      - a: 1\nm: 1\n',
    ],
    [
      'a mapping behind wide dashes',
      'l:\n-   id: a\n    x: 1\n',
      STEP,
      'l:\n-   id: a\n    x: 1\n-   id: c\n    step: Do, then rest\n    of:\n    - a: 1\n',
    ],
    ['a mapping, not behind a tab', 'l:\n-\tx\n', add(['l'], { a: 1 }), 'l:\n-\tx\n- a: 1\n'],
    [
      'a mapping in brackets, as the one before',
      'l:\n- { id: a, step: b }   # c\n',
      STEP,
      'l:\n- { id: a, step: b }   # c\n- { id: c, step: "Do, then rest", of: [{ a: 1 }] }\n',
    ],
    ['JSON, as the one before', '- {"a":"x"}\n', add([], { b: 'y' }), '- {"a":"x"}\n- {"b":"y"}\n'],
  ])('is written as %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });

  it.each<Row>([
    [
      'between the last two',
      'l:\n- id: a\n\n- id: b\n\nm: 1\n',
      STEP,
      'l:\n- id: a\n\n- id: b\n\n- id: c\n  step: Do, then rest\n  of:\n  - a: 1\n\nm: 1\n',
    ],
    ['but not for a short one', 'l:\n- x\n\n- y\n', Z, 'l:\n- x\n\n- y\n- z\n'],
    [
      'unless it became part of a text',
      'l:\n- a: 1\n\n- b: |+\n    x\n',
      add(['l'], { c: 1, d: 2 }),
      'l:\n- a: 1\n\n- b: |+\n    x\n- c: 1\n  d: 2\n',
    ],
  ])('has an empty line before it where others have: %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });

  it.each<Row>([
    [
      'ids',
      'goal: x\nkey_results: []\n',
      add(['personas'], 'a'),
      'goal: x\npersonas: [a]\nkey_results: []\n',
    ],
    [
      'mappings',
      'goal: x\n',
      add(['key_results'], { id: 'a', key_result: 'b' }),
      'goal: x\nkey_results:\n  - id: a\n    key_result: b\n',
    ],
    ['further in', 'goal: x\n', add(['x-a', 'b'], 'c'), 'goal: x\nx-a:\n  b: [c]\n'],
  ])('begins the list that is missing: %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });

  it.each<Row>([
    ['to a text', 'l: x\n', Z, 'refused at 1:4'],
    ['to a mapping', 'l: {a: 1}\n', Z, 'refused at 1:4'],
    ['to what is in no list', 'l: [x]\n', add(['l', 3, 'm'], 'z'), 'refused at 1:4'],
    ['by a key of a list', 'l: [x]\n', set(['l', 'm'], 'z'), 'refused at 1:4'],
  ])('is refused: %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });
});
