import { describe, expect, it } from 'vitest';
import { Source } from '../../../src/workspace/source.ts';
import { syntaxWords } from '../../../src/workspace/syntax-words.ts';
import { asText } from './workspace-on-disk.ts';

/** The slips that people make, each with what they are told about it. */
const SLIPS: readonly (readonly [written: string, place: string, message: string])[] = [
  ['a:\n\tb: 1', '2:1', 'a tab stands at the beginning of this line'],
  ['a:\n  -\tb: 1\n', '2:4', 'a tab stands where only spaces may'],
  ['a: "b\nc: 1\n', '1:4', 'this quotation mark is never closed'],
  ["a: 1\nb: 'c\n", '2:4', 'this quotation mark is never closed'],
  ['a: [1, 2\nb: 3\n', '1:4', 'this bracket is never closed'],
  ['a: {b: 1, c: [2}\n', '1:14', 'this bracket is never closed'],
  ['a: b: c', '1:4', 'a text with a colon in it needs quotes'],
  ['a: 1\n b: 2', '2:2', 'this line begins further right than its neighbours'],
  ['a: 1\n- b', '2:1', 'a list item stands where a key belongs'],
  ['a: - b', '1:4', 'a list begins on a line of its own'],
  ['a: 1\nb\nc: 2', '2:1', 'a colon with a space after it is missing here'],
  ['a: 1\nb:2\n', '2:1', 'a colon with a space after it is missing here'],
  ['a\nb: 1', '1:1', 'a colon with a space after it is missing here'],
  ['a:\n    b: 1\n  c: 2', '3:3', 'this line begins further left than its neighbours'],
  ['a:\n  - b: 1\n   - c: 1', '3:4', 'this line begins further right than its neighbours'],
  ['  a: 1\nb: 2', '2:1', 'this line begins further left than its neighbours'],
  ['a: @ana', '1:4', 'a text that begins with @ needs quotes'],
  ['unit: %', '1:7', 'a text that begins with % needs quotes'],
  ['a: `b`', '1:4', 'a text that begins with ` needs quotes'],
  ["a: 'it's'", '1:8', 'something follows where the value has ended'],
  ['a: "b" c', '1:8', 'something follows where the value has ended'],
  ['a: "\\q"', '1:5', '\\q stands for nothing in double quotes'],
  ['a: [b, ]]', '1:9', 'this bracket closes nothing'],
  ['a: |b\n  c', '1:5', 'text stands behind the | or > that begins a text of several lines'],
  ['a: |\n\tb', '2:1', 'a text of several lines is indented, with spaces'],
  ['a: "b"# c', '1:7', 'a comment needs a space before its #'],
  ['a: [1,, 2]', '1:7', 'a comma too many stands here'],
  ['- {"a":"1" "b":2}', '1:12', 'a comma is missing between two items in brackets'],
];

describe('what is said of a slip in YAML', () => {
  it.each(SLIPS)('%j', (written, place, message) => {
    const source = new Source('a.yaml', written);
    const [first] = source.yaml.faults.map((fault) => asText(source.finding(fault)).split('\n'));
    expect([first?.[0], first?.at(-2)]).toEqual([`a.yaml:${place} error yaml/syntax`, message]);
  });

  it('uses the parser’s own words where no better ones are known', () => {
    expect(syntaxWords('Strange things happened', { text: 'a', offset: 0 })).toEqual({
      message: 'this is not YAML: strange things happened',
      remedy: 'Write the line as its neighbours are written',
    });
  });
});
