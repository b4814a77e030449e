import { describe, expect, it } from 'vitest';
import type { Path } from '../../../src/domain/finding.ts';
import { Source } from '../../../src/workspace/source.ts';

const GOAL = `# a goal
goal: Meet   # soon
owner:
personas: [ana, "ben"]
key_results:
  - id: invite
    target: 20
  - {id: ask, unit: %}
`.replace('%', '"%"');

/** The place of a path and the text that is marked there. */
function marked(text: string, path: Path, at: 'key' | 'value' = 'value'): string {
  const { place, excerpt } = new Source('a.yaml', text).locate(path, at);
  if (place.line === undefined || !excerpt) return 'the file';
  const from = (excerpt.column ?? place.column ?? 1) - 1;
  return `${place.line}:${place.column} ${[...excerpt.text].slice(from, from + excerpt.length).join('')}`;
}

describe('Source', () => {
  it.each<[Path, 'key' | 'value', string]>([
    [['goal'], 'value', '2:7 Meet'],
    [['goal'], 'key', '2:1 goal'],
    [['owner'], 'value', '3:1 owner'],
    [['personas', 1], 'value', '4:17 "ben"'],
    [['key_results', 0], 'value', '6:5 id: invite'],
    [['key_results', 0], 'key', '6:5 id'],
    [['key_results', 0, 'target'], 'value', '7:13 20'],
    [['key_results', 1, 'unit'], 'value', '8:21 "%"'],
    [['key_results', 1], 'value', '8:5 {id: ask, unit: "%"}'],
    [['key_results', 1], 'key', '8:6 id'],
  ])('finds %j (%s)', (path, at, place) => {
    expect(marked(GOAL, path, at)).toBe(place);
  });

  it.each<[Path, string]>([
    [['key_results', 0, 'unit'], '6:5 id: invite'],
    [['key_results', 7, 'unit'], '6:3 - id: invite'],
    [['goal', 'text'], '2:7 Meet'],
    [['nothing'], 'the file'],
    [[], 'the file'],
  ])('gives the nearest thing above %j, which is not there', (path, place) => {
    expect(marked(GOAL, path)).toBe(place);
  });

  it.each<[string, Path, string | undefined]>([
    ['domain:\nname: A\n', ['domain'], '1:1 domain'],
    ['domain:   # for example: charts\n', ['domain'], '1:1 domain'],
    ['domain: ~\n', ['domain'], '1:1 domain'],
    ['members:\n  now:\n', ['members', 'now'], '2:3 now'],
    ['members:\n', ['members', 'now'], '1:1 members'],
    ['results:\n  - id: a\n    target:\n', ['results', 0, 'target'], '3:5 target'],
    ['domain: charts\n', ['domain'], undefined],
    ['name: A\n', ['domain'], undefined],
    ['results: []\n', ['results', 0, 'target'], undefined],
  ])('finds in %j the empty key of %j: %s', (text, path, found) => {
    const located = new Source('a.yaml', text).locateEmpty(path);
    const { line, column } = located?.place ?? {};
    expect(located && `${line}:${column} ${located.emptyKey}`).toBe(found);
  });

  it('counts characters as a reader does, and no byte-order mark', () => {
    expect(marked('\uFEFF{a: 😀, b: 1}', ['b'])).toBe('1:11 1');
    expect(marked('\uFEFF{a: 😀, b: 1}', ['a'])).toBe('1:5 😀');
  });

  it('shows a line without its ending, whichever that is', () => {
    const { excerpt } = new Source('a.yaml', 'a: 1\r\nb: 2\r\n').locate(['a'], 'value');
    expect(excerpt).toEqual({ text: 'a: 1', length: 1 });
  });

  it('shows of a value on several lines the first', () => {
    expect(marked('a: |\n  one\n  two\n', ['a'])).toBe('1:4 |');
    expect(marked('a: "one\n  two"\n', ['a'])).toBe('1:4 "one');
  });

  it('shows of a very long line the part that is meant, wherever it stands', () => {
    const text = `{a: ${'😀'.repeat(3000)}, b: 1, c: ${'x'.repeat(3000)}}`;
    const { place, excerpt } = new Source('a.yaml', text).locate(['b'], 'value');
    expect(place.column).toBe(3010);
    expect(marked(text, ['b'])).toBe('1:3010 1');
    expect(excerpt?.text).toMatch(/^…(?:😀)+, b: 1, c: x+…$/u);
    expect(excerpt?.text.length).toBeLessThan(1100);
    expect(marked(text, ['c'])).toMatch(/^1:3016 x{500,}$/);
  });
});
