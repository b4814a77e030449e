import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/workspace/parse-yaml.ts';

/** The codes of what is wrong, each with the text that it is about. */
function faultsIn(text: string): string[] {
  return parseYaml(text).faults.map(({ code, from, to }) => `${code} ${text.slice(from, to)}`);
}

describe('parseYaml', () => {
  it.each([
    ['a document with its marks', '---\na: 1\n...\n', { a: 1 }],
    ['a comment after the end', 'a: 1\n...\n# the end\n', { a: 1 }],
    ['an explicit key', '? a\n: 1\n', { a: 1 }],
    ['tabs between a key and its value', 'a:\t1\n', { a: 1 }],
    ['mixed line endings', 'a: 1\r\nb: 2\nc: 3\r\n', { a: 1, b: 2, c: 3 }],
    [
      'JSON',
      '{"a": [1, 2.5, true, null, "\\u00e9\\ud83d\\ude00"]}',
      { a: [1, 2.5, true, null, 'é😀'] },
    ],
    ['a closing bracket at the margin', 'a: [\n  1,\n]\nb: 2\n', { a: [1], b: 2 }],
    ['a value that is not there', 'a:\nb: # nobody\nc: ~\n', { a: null, b: null, c: null }],
    ['a byte-order mark', '\uFEFFa: 1\n', { a: 1 }],
    ['several lines of text', 'a: |\n  b\n  c\nd: >-\n  e\n  f\n', { a: 'b\nc\n', d: 'e f' }],
    ['marks in the middle of a text', 'a: Q&A, 50% *now*!\n', { a: 'Q&A, 50% *now*!' }],
    ['what an escape stands for', 'a: "\\e[0m\\u202E"\n', { a: '\x1b[0m\u202E' }],
    ['a merge key in quotes', '"<<": 1\n', { '<<': 1 }],
    ['64 levels', `${'['.repeat(64)}${']'.repeat(64)}`, expect.any(Array)],
    ['64 levels with a text inside', `${'- '.repeat(64)}a`, expect.any(Array)],
  ])('reads %s', (_, text, data) => {
    expect(parseYaml(text)).toMatchObject({ data, whole: true, faults: [] });
  });

  it.each([
    ['no', 'no'],
    ['Yes', 'Yes'],
    ['on', 'on'],
    ['true', true],
    ['017', 17],
    ['0o17', 15],
    ['0x14', 20],
    ['1_000', '1_000'],
    ['12:30:45', '12:30:45'],
    ['2026-02-30', '2026-02-30'],
    ['1e3', 1000],
    ['-1.5', -1.5],
    ['9007199254740991', 9_007_199_254_740_991],
    ['"12345678901234567890"', '12345678901234567890'],
  ])('takes %s as YAML 1.2 does', (written, value) => {
    expect(parseYaml(`a: ${written}`)).toMatchObject({ data: { a: value }, faults: [] });
  });

  it.each([
    '9007199254740992',
    '12345678901234567890',
    '-9007199254740993',
    '.nan',
    '.inf',
    '-.INF',
    '1e400',
  ])('refuses the number %s', (written) =>
    expect(faultsIn(`a: ${written}`)).toEqual([`yaml/number ${written}`]),
  );

  it.each([
    ['an anchor', 'a: &x 1', ['yaml/alias &x']],
    ['an anchor of a list', 'a: &x\n  - 1', ['yaml/alias &x']],
    ['an anchor of a key', '&x a: 1', ['yaml/alias &x']],
    ['an alias', 'a: *x', ['yaml/alias *x']],
    ['an alias as a key', '*x : 1', ['yaml/alias *x']],
    ['an alias without a name', 'a: *', ['yaml/alias *']],
    ['a merge key', 'a: {<<: {b: 1}}', ['yaml/merge-key <<']],
    ['a tag of the program’s own', 'a: !!js/function "f"', ['yaml/tag !!js/function']],
    ['a local tag', 'a: !foo bar', ['yaml/tag !foo']],
    ['binary data', 'a: !!binary aGk=', ['yaml/tag !!binary']],
    ['even the tag of a text', 'a: !!str 1', ['yaml/tag !!str']],
    ['a tag of a list in brackets', 'a: !x [1]', ['yaml/tag !x']],
    ['a bare exclamation mark', 'a: ! b', ['yaml/tag !']],
    ['YAML 1.1', '%YAML 1.1\n---\na: yes', ['yaml/directive %YAML 1.1']],
    ['YAML 1.2, by the same rule', '%YAML 1.2\n---\na: yes', ['yaml/directive %YAML 1.2']],
    ['a prefix of tags', '%TAG ! tag:x,2026:\n---\na: 1', ['yaml/directive %TAG ! tag:x,2026:']],
    ['two documents', 'a: 1\n---\na: 2\n---\na: 3', ['yaml/several-documents ---']],
    ['a document after the end of one', 'a: 1\n...\nb: 2', ['yaml/several-documents b']],
    ['a key twice', 'a: 1\nb: 2\na: 3', ['yaml/duplicate-key a']],
    ['a key twice in brackets', 'x: {a: 1, "a": 2}', ['yaml/duplicate-key "a"']],
    ['a number beside its text as keys', '1: a\n"1": b', ['yaml/key 1', 'yaml/duplicate-key "1"']],
    ['true as a key', 'true: 1', ['yaml/key true']],
    ['null as a key', '~: 1', ['yaml/key ~']],
    ['a list as a key', '? [a]\n: 1', ['yaml/key [a]']],
    ['a mapping as a key', '{a: 1}: 2', ['yaml/key {a: 1}']],
    ['65 levels', '['.repeat(65), ['yaml/too-deep [']],
    ['65 levels of items', '- '.repeat(65), ['yaml/too-deep -']],
    ['only comments', '# a\n# b\n', ['file/empty ']],
    ['an empty document', '---\n...\n', ['file/empty ']],
  ])('refuses %s', (_, text, faults) => {
    expect(faultsIn(text)).toEqual(faults);
  });

  it('makes keys of an object’s own of all keys', () => {
    const { data } = parseYaml('toString: 1\nhasOwnProperty: 2\n__proto__: 3');
    expect(Object.keys(data as object)).toEqual(['toString', 'hasOwnProperty', '__proto__']);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(parseYaml('__proto__: {a: 1}').data)).toBe(Object.prototype);
  });

  it('tells all that is wrong, and with what alone is wrong still gives the data', () => {
    expect(faultsIn('%A\n---\na: !t 1\na: .nan\n1: &x [*x]')).toEqual([
      'yaml/directive %A',
      'yaml/tag !t',
      'yaml/alias &x',
      'yaml/alias *x',
      'yaml/duplicate-key a',
      'yaml/number .nan',
      'yaml/key 1',
    ]);
    expect(parseYaml('a: !t 1\na: 2')).toMatchObject({ whole: true });
    expect(parseYaml('a: *x')).toMatchObject({ whole: false });
  });

  it('refuses more than 5,000 keys in a mapping, and a text of more than 64 KiB', () => {
    const keys = (count: number) =>
      Array.from({ length: count }, (_, at) => `k${at}: 1`).join('\n');
    expect(parseYaml(keys(5000)).faults).toEqual([]);
    expect(parseYaml(keys(5001)).faults).toMatchObject([{ code: 'yaml/too-long', from: 0 }]);
    expect(parseYaml(`a: ${'x'.repeat(65_536)}`).faults).toEqual([]);
    expect(parseYaml(`a: ${'x'.repeat(65_537)}`).faults).toMatchObject([{ code: 'yaml/too-long' }]);
  });

  it('tells one syntax error a line, and twenty at most', () => {
    expect(faultsIn('a: @b @c\nd: `e')).toHaveLength(2);
    const lines = Array.from({ length: 100 }, (_, at) => `k${at}: @a\n`).join('');
    expect(faultsIn(lines)).toHaveLength(20);
  });
});
