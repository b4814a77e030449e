import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { erasingOf } from '../../../src/insight/erasing.ts';
import { folded } from '../../../src/insight/folded-text.ts';
import { identifyingWords } from '../../../src/insight/identifying-words.ts';
import { erasedFile } from '../../../src/workspace/erase/erased-file.ts';
import { recordJson } from '../../../src/workspace/record-json.ts';
import { Source } from '../../../src/workspace/source.ts';
import { member } from '../../insight/builders.ts';

const WORDS = ['José Ruiz', 'jose@example.org', 'jruiz'];
const [NAME = '', EMAIL = '', HANDLE = ''] = WORDS;
const WHO = { name: NAME, email: EMAIL, handles: { slack: HANDLE } };
const ERASING = erasingOf(identifyingWords([member('k3f9x2ab', WHO)]), []);

const named = fc
  .constantFrom(...WORDS)
  .chain((word) =>
    fc.constantFrom(
      word,
      word.toUpperCase(),
      word.normalize('NFD'),
      word.toUpperCase().normalize('NFD'),
    ),
  );
const filler = fc.constantFrom(
  'met',
  'a chart',
  '“so”',
  "it's",
  '# 1',
  '- b',
  ': c',
  '[x]',
  '{y}',
  '名前',
  '\u200b',
  '\n',
  '&a',
  '*',
  '"',
  '\\',
  '%',
);
const sentence = fc
  .array(fc.oneof(named, filler), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(' '));
const said = fc.dictionary(
  fc.constantFrom('note', 'about', 'x-a', 'x-b'),
  fc.oneof(sentence, fc.integer(), fc.array(sentence, { maxLength: 3 })),
);

const STYLES = [
  { lineWidth: 0 },
  { lineWidth: 20 },
  { collectionStyle: 'flow' },
  { defaultStringType: 'QUOTE_SINGLE' },
  { defaultStringType: 'QUOTE_DOUBLE' },
  { defaultStringType: 'BLOCK_LITERAL' },
  { defaultStringType: 'BLOCK_FOLDED' },
] as const;

/** Every text of data, with the word of its key before it. */
function textsOf(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsOf) : [];
}

/** Data with nothing but its shape, and what is no text. */
function shapeOf(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (_, value) => (typeof value === 'string' ? '' : value));
}

function expectErased(text: string, before: unknown, file: string): void {
  const { text: after, left } = erasedFile(new Source(file, text), ERASING);
  const data: unknown = parse(after);
  expect(left).toEqual([]);
  expect(shapeOf(data)).toEqual(shapeOf(before));
  for (const one of textsOf(data))
    for (const word of WORDS) expect(folded(one)).not.toContain(folded(word));
  const [old, now] = [textsOf(before), textsOf(data)];
  for (const [index, one] of old.entries())
    if (!WORDS.some((word) => folded(one).includes(folded(word)))) expect(now[index]).toBe(one);
  expect(erasedFile(new Source(file, after), ERASING).text).toBe(after);
}

describe('after erasing', () => {
  it('no text of a file of records has any of the words, and all else is equal', () => {
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 4 }), (records) => {
        const text = records.map((one) => `- ${recordJson(one)}\n`).join('');
        expectErased(text, records, 'log/2026-11/a.yaml');
      }),
    );
  });

  it('no text of a file that somebody wrote has any of the words, and all else is equal', () => {
    fc.assert(
      fc.property(said, fc.constantFrom(...STYLES), (data, style) => {
        fc.pre(Object.keys(data).length > 0);
        const text = stringify(data, style);
        const source = new Source('goals/2026-Q4/a.yaml', text);
        fc.pre(source.yaml.faults.length === 0);
        expectErased(text, data, source.file);
      }),
      { numRuns: 500 },
    );
  });
});
