import { describe, expect, it } from 'vitest';
import { charterSchema } from '../../../src/domain/charter.ts';
import type { Edit } from '../../../src/workspace/edit/edit.ts';
import { changed, type Row, set } from './one-edit.ts';

const OWNER = set(['owner'], 'ana');

describe('a new key', () => {
  it.each<Row>([
    [
      'behind the nearest that comes before it',
      'goal: x\ntimeline: y\nkey_results:\n  - id: a\n',
      OWNER,
      'goal: x\ntimeline: y\nowner: ana\nkey_results:\n  - id: a\n',
    ],
    [
      'behind the last of these in the file',
      'weight: 2\ntimeline: y\ngoal: x\nx-own: 1\n',
      OWNER,
      'weight: 2\ntimeline: y\ngoal: x\nowner: ana\nx-own: 1\n',
    ],
    [
      'last, where none comes before it',
      'weight: 2\nx-own: 1\n',
      set(['goal'], 'x'),
      'weight: 2\nx-own: 1\ngoal: x\n',
    ],
    [
      'last, if it is a person’s own',
      'goal: x\nweight: 2\n',
      set(['x-a'], 1),
      'goal: x\nweight: 2\nx-a: 1\n',
    ],
    [
      'in an item',
      'key_results:\n  - id: a\n    key_result: b\n    unit: c\n',
      set(['key_results', 0, 'target'], 5),
      'key_results:\n  - id: a\n    key_result: b\n    target: 5\n    unit: c\n',
    ],
    [
      'between brackets',
      'key_results: [{id: a, unit: c}]\n',
      set(['key_results', 0, 'target'], 5),
      'key_results: [{id: a, target: 5, unit: c}]\n',
    ],
  ])('comes in the order of the schema: %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });

  it('comes in the order of a schema that has several forms', () => {
    const before = 'members: {hoped_for: b}\n';
    const edit = set(['members', 'now'], 'a');
    expect(changed(before, edit, charterSchema)).toBe('members: {hoped_for: b, now: a}\n');
    const after = changed('members: {now: a}\n', set(['members', 'hoped_for'], 'b'), charterSchema);
    expect(after).toBe('members: {now: a, hoped_for: b}\n');
  });

  it.each<Row>([
    ['a comment behind it', 'goal: x # c\nz: 1\n', OWNER, 'goal: x # c\nowner: ana\nz: 1\n'],
    [
      'a blank line',
      'goal: x\n\n# about z\nz: 1\n',
      OWNER,
      'goal: x\nowner: ana\n\n# about z\nz: 1\n',
    ],
    ['a comment', 'goal: x\n# about z\nz: 1\n', OWNER, 'goal: x\nowner: ana\n# about z\nz: 1\n'],
    [
      'its own comments',
      'goal: x\n  # more\nz: 1\n',
      OWNER,
      'goal: x\n  # more\nowner: ana\nz: 1\n',
    ],
    [
      'the comments in it',
      'goal:\n  - x\n  # - y\n\n  # - z\n# about z\nz: 1\n',
      OWNER,
      'goal:\n  - x\n  # - y\n\n  # - z\nowner: ana\n# about z\nz: 1\n',
    ],
    [
      'several lines',
      'goal: x\n  y\n  z # c\nz: 1\n',
      OWNER,
      'goal: x\n  y\n  z # c\nowner: ana\nz: 1\n',
    ],
    ['nothing behind it', 'goal:\nz: 1\n', OWNER, 'goal:\nowner: ana\nz: 1\n'],
    ['a comment alone', 'goal: # c\nz: 1\n', OWNER, 'goal: # c\nowner: ana\nz: 1\n'],
    ['a literal text', 'goal: |\n  x\n\nz: 1\n', OWNER, 'goal: |\n  x\nowner: ana\n\nz: 1\n'],
    [
      'blank lines that are kept',
      'goal: |+\n  x\n\nz: 1\n',
      OWNER,
      'goal: |+\n  x\n\nowner: ana\nz: 1\n',
    ],
    ['a literal text at the end', 'goal: |\n  x', OWNER, 'goal: |\n  x\nowner: ana'],
    [
      'a bracket at the margin',
      'goal: [\n  x\n]\nz: 1\n',
      OWNER,
      'goal: [\n  x\n]\nowner: ana\nz: 1\n',
    ],
    [
      'a list that is not indented',
      'goal:\n- x # c\nz: 1\n',
      OWNER,
      'goal:\n- x # c\nowner: ana\nz: 1\n',
    ],
    ['an explicit key', '? goal\n: x\n? z\n: 1\n', OWNER, '? goal\n: x\nowner: ana\n? z\n: 1\n'],
    ['an explicit key alone', '? goal\n? z\n', OWNER, '? goal\nowner: ana\n? z\n'],
  ])('stands below the whole of the one before it: %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });

  it.each<Row>([
    ['no last line ending', 'goal: x', OWNER, 'goal: x\nowner: ana'],
    ['those of Windows', 'goal: x\r\nz: 1\r\n', OWNER, 'goal: x\r\nowner: ana\r\nz: 1\r\n'],
    [
      'those of Windows, the last without',
      'z: 1\r\ngoal: x',
      OWNER,
      'z: 1\r\ngoal: x\r\nowner: ana',
    ],
    ['mixed ones', 'z: 1\r\ngoal: x\ny: 1\r\n', OWNER, 'z: 1\r\ngoal: x\nowner: ana\ny: 1\r\n'],
    ['behind a byte-order mark', '\uFEFFgoal: x\r\n', OWNER, '\uFEFFgoal: x\r\nowner: ana\r\n'],
    [
      'before the end of a document',
      '---\ngoal: x\n...\n',
      OWNER,
      '---\ngoal: x\nowner: ana\n...\n',
    ],
    ['before a comment at the end', 'goal: x\n# end', OWNER, 'goal: x\nowner: ana\n# end'],
  ])('takes the line endings: %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });

  it.each<Row>([
    ['of one that begins its line', 'm:\n   x: 1\n', set(['m', 'k'], 2), 'm:\n   x: 1\n   k: 2\n'],
    ['of one behind a dash', '-   x: 1\n', set([0, 'k'], 2), '-   x: 1\n    k: 2\n'],
    ['of one behind two dashes', '- - x: 1\n', set([0, 0, 'k'], 2), '- - x: 1\n    k: 2\n'],
    ['of one behind a colon', '? m\n: x: 1\n', set(['m', 'k'], 2), '? m\n: x: 1\n  k: 2\n'],
    ['of a whole file', '  x: 1\n', set(['k'], 2), '  x: 1\n  k: 2\n'],
    ['behind a byte-order mark', '\uFEFF- x: 1\n', set([0, 'k'], 2), '\uFEFF- x: 1\n  k: 2\n'],
    [
      'behind emoji',
      '👋: 1\nm:\n- "👋": 1\n',
      set(['m', 0, 'k'], 2),
      '👋: 1\nm:\n- "👋": 1\n  k: 2\n',
    ],
  ])('has the indent %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });

  it.each<[what: string, edit: Edit, lines: string]>([
    ['ids', set(['k'], ['a-b', 'c']), 'k: [a-b, c]\n'],
    ['sentences', set(['k'], ['One, two', 'three: four']), 'k:\n  - One, two\n  - "three: four"\n'],
    [
      'many ids',
      set(['k'], Array(9).fill('recipe-keeper')),
      `k:\n${'  - recipe-keeper\n'.repeat(9)}`,
    ],
    ['an empty list', set(['k'], []), 'k: []\n'],
    ['an empty mapping', set(['k'], {}), 'k: {}\n'],
    ['a list in a list', set(['k'], [['a', 'b, c'], []]), 'k:\n  - [a, "b, c"]\n  - []\n'],
    [
      'mappings',
      set(['k'], [{ id: 'a', steps: [{ id: 'b', on: false }] }, {}]),
      'k:\n  - id: a\n    steps:\n      - id: b\n        "on": false\n  - {}\n',
    ],
    [
      'a mapping that is missing',
      set(['k', '2026-Q4', 'starts'], 'soon'),
      'k:\n  2026-Q4:\n    starts: soon\n',
    ],
    ['a key with spaces', set(['y z: #'], 1), '"y z: #": 1\n'],
    ['a key that looks like a number', set(['1'], 1), '"1": 1\n'],
  ])('has its value: %s', (_what, edit, lines) => {
    expect(changed('x: 1\n', edit)).toBe(`x: 1\n${lines}`);
  });

  it.each<Row>([
    [
      'lists that are not indented',
      'l:\n- a\nx: 1\n',
      set(['k'], [{ a: 'b', c: [{ d: 1 }] }]),
      'l:\n- a\nx: 1\nk:\n- a: b\n  c:\n  - d: 1\n',
    ],
    [
      'lists that are indented by four',
      'l:\n    - a\n',
      set(['k'], ['b c']),
      'l:\n    - a\nk:\n    - b c\n',
    ],
    [
      'mappings that are indented by three',
      '- l:\n     a: 1\n',
      set([0, 'k', 'z'], 1),
      '- l:\n     a: 1\n  k:\n     z: 1\n',
    ],
  ])('is written as other parts of the file are: %s', (_what, before, edit, after) => {
    expect(changed(before, edit)).toBe(after);
  });
});
