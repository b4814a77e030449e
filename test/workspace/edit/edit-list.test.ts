import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Path } from '../../../src/domain/finding.ts';
import { personaSchema } from '../../../src/domain/persona.ts';
import type { Edit } from '../../../src/workspace/edit/edit.ts';
import { edited } from '../../../src/workspace/edit/edited.ts';
import { wished } from '../../../src/workspace/edit/wished.ts';
import { Source } from '../../../src/workspace/source.ts';
import { type Ready, readyText, tryEdits } from './cases.ts';
import { type Choices, made } from './choices.ts';
import { add, remove } from './one-edit.ts';
import { scalarValue } from './values.ts';
import { same } from './written-nodes.ts';

const parses = vi.hoisted(() => ({ count: 0 }));

vi.mock('../../../src/workspace/parse-yaml.ts', async (original) => {
  const real: { parseYaml: (text: string) => unknown } = await original();
  return {
    parseYaml: (text: string) => {
      parses.count += 1;
      return real.parseYaml(text);
    },
  };
});

/** What a text comes to, and how often it was parsed for that, once its own parse was made. */
function counted(text: string, edits: (data: unknown) => readonly Edit[]) {
  const source = new Source('personas/a.yaml', text);
  const wishes = edits(source.yaml.data);
  parses.count = 0;
  const result = edited(source, wishes, personaSchema);
  return { text: result.text, data: result.yaml.data, parses: parses.count };
}

const NUMBERS = Array.from({ length: 300 }, (_, index) => `need ${index}`);
const IN_LINES = `needs:\n${NUMBERS.map((need) => `  - ${need} # c\n`).join('')}`;
const IN_BRACKETS = `needs: [${NUMBERS.join(', ')}]\n`;
const IN_LINES_OF_BRACKETS = `needs: [\n${NUMBERS.map((need) => `  ${need}, # c\n`).join('')}]\n`;

describe('a long list', () => {
  it.each([
    ['in lines', `name: A\n${IN_LINES}role: x\n`],
    ['in lines that end the file', `name: A\n${IN_LINES}`],
    ['in lines of which the last has no ending', `name: A\n${IN_LINES.trimEnd()}`],
    ['in brackets', `name: A\n${IN_BRACKETS}role: x\n`],
    ['in brackets over lines', `name: A\n${IN_LINES_OF_BRACKETS}`],
  ])('is exchanged by a single parse: %s', (_what, text) => {
    const half = NUMBERS.filter((_, index) => index % 2 === 0);
    for (const needs of [['A'], [...half, 'A', 'B'], half, NUMBERS.slice(0, 3)]) {
      const { data, parses: count } = counted(text, (now) => wished([], now, { needs }));
      expect(data).toMatchObject({ name: 'A', needs });
      expect(count).toBe(1);
    }
  });

  it('is exchanged as it is written', () => {
    const { text } = counted(`${IN_LINES}\n# r\nrole: x`, (now) =>
      wished([], now, { needs: ['B', 'A'] }),
    );
    expect(text).toBe('needs:\n  - B\n  - A\n\n# r\nrole: x');
  });

  it('is refused where what goes touches, rather than parsed for each item', () => {
    const text = `needs: [ # c\n  need a ${NUMBERS.map((need) => `# c\n  , ${need}`).join(' ')}\n  ]\n`;
    const exchange = () => counted(text, (now) => wished([], now, { needs: ['A'] }));
    expect(exchange).toThrow(expect.objectContaining({ exit: 3, place: expect.anything() }));
    expect(parses.count).toBeLessThan(3);
  });

  it('is begun, and goes on', () => {
    const edits = NUMBERS.map((need) => add(['needs'], need));
    const { data, parses: count } = counted('name: A\n', () => edits);
    expect(data).toEqual({ name: 'A', needs: NUMBERS });
    expect(count).toBe(2);
  });
});

const L = (index: number) => remove('l', index);

describe('edits of one list', () => {
  it.each<[what: string, before: string, edits: Edit[], after: string]>([
    ['in brackets', 'l: [a, b, c, d] # x\n', [L(3), L(2), L(0)], 'l: [b] # x\n'],
    ['all that was there', 'l: [ a, b ]\n', [add(['l'], 'c'), L(1), L(0)], 'l: [ c ]\n'],
    ['several into empty brackets', 'l: []\n', [add(['l'], 'a'), add(['l'], 'b')], 'l: [a, b]\n'],
    [
      'several into empty brackets over lines',
      'l: [\n]\n',
      [add(['l'], 'a'), add(['l'], 'b')],
      'l: [\n  a,\n  b\n]\n',
    ],
    [
      'several behind commas that begin lines',
      'l: [ a\n   , b\n   ]\n',
      [add(['l'], 'c'), add(['l'], 'd')],
      'l: [ a\n   , b\n   , c\n   , d\n   ]\n',
    ],
    [
      'with the comments that stand apart left',
      'l:\n  - a\n\n  # part\n\n  # b\n  - b\n  - c\n',
      [L(1), L(0)],
      'l:\n\n  # part\n\n  - c\n',
    ],
    [
      'of a file without a last line ending',
      'a: 1\nl:\n- x\n- y\n\n- z',
      [L(2), L(1)],
      'a: 1\nl:\n- x',
    ],
    ['of Windows', 'l:\r\n- x\r\n- y\r\n- z', [L(2), L(1)], 'l:\r\n- x'],
    ['behind a dash', '- - x\n  - y\n  - z\n', [remove(0, 1), remove(0, 0)], '- - z\n'],
    ['behind a text', 'l:\n- |+\n  x\n- y\n\n- z\n\nm: 1\n', [L(2), L(1)], 'l:\n- |+\n  x\nm: 1\n'],
    ['all of it', 'a: 1\nl:\n- x\n- y\n', [L(1), L(0)], 'a: 1\n'],
    [
      'all of it, and then anew',
      'l: # c\n- x\na: 1\n',
      [L(0), add(['l'], 'y')],
      'a: 1\nl: ["y"]\n',
    ],
    ['from the first on', 'l: [a, b, c]\n', [L(0), L(0)], 'l: [c]\n'],
  ])('come to what each after the other does: %s', (_what, before, edits, after) => {
    const result = edited(new Source('a.yaml', before), edits, personaSchema);
    expect(result.text).toBe(after);
  });

  it('come to it in any text', () => {
    const seed = 20_261_125;
    fc.assert(fc.property(made(someEdits), isAsOneByOne), { seed, numRuns: 2000 });
  });
});

interface Several {
  readonly ready: Ready;
  readonly edits: readonly Edit[];
}

/** Items for a list of two or more, and some that go. */
function someEdits(text: Choices, deeds: Choices): Several {
  const ready = readyText(text);
  const lists = ready.nodes.entries.filter(({ said }) => Array.isArray(said) && said.length > 1);
  const { path = [], said = [] } = lists[deeds.below(Math.max(lists.length, 1))] ?? {};
  const added = Array.from({ length: deeds.below(3) }, () => add(path, scalarValue(deeds)));
  const length = Array.isArray(said) ? said.length : 0;
  const gone = Array.from({ length }, (_, index) => index).filter(() => deeds.once(2));
  if (added.length === 0 && gone.length === length) gone.pop();
  return { ready, edits: lists.length === 0 ? [] : [...added, ...gone.map(at(path)).reverse()] };
}

function at(path: Path): (index: number) => Edit {
  return (index) => remove(...path, index);
}

/** Blank lines may go where text follows them; what comes to the same is not written anew. */
function isAsOneByOne({ ready, edits }: Several): void {
  const outcome = tryEdits(ready, edits);
  let last = tryEdits(ready, []);
  for (const edit of edits)
    if (last.ok) last = tryEdits({ source: last.source, schema: ready.schema }, [edit]);
  if (!last.ok) return;
  if (!outcome.ok) throw outcome.error;
  expect(same(outcome.nodes.said, last.nodes.said)).toBe(true);
  if (outcome.source !== ready.source)
    expect(withoutBlankLines(outcome.text)).toBe(withoutBlankLines(last.text));
}

function withoutBlankLines(text: string): string {
  return text.replace(/^[ \t]*\r?\n/gm, '');
}
