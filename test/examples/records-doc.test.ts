import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { everyField, fieldsOf } from '../../src/domain/happening-fields.ts';
import { SHARED_KEYS } from '../../src/domain/happening-schemas.ts';
import { HAPPENING_NAMES, HAPPENING_TYPES } from '../../src/domain/happening-types.ts';
import { readRecord } from '../../src/domain/record.ts';

const text = readFileSync('docs/records.md', 'utf8');
const sections = new Map(
  [...text.matchAll(/^### ([a-z-]+)\n(.*?)(?=^##)/gms)].map(([, name = '', body = '']) => [
    name,
    body,
  ]),
);
const examples = [...text.matchAll(/^```yaml\n(.*?)^```/gms)].flatMap(([, one = '']) => parse(one));

/** The keys in the first column of a section's table. */
function keysIn(body: string): string[] {
  return [...body.matchAll(/^\| `(\w+)` \|/gm)].map(([, key = '']) => key);
}

/** The command of a section: its type and its flags. */
function commandIn(body: string): { type: string; flags: string[] } {
  const [, type = '', rest = ''] = /^```\ncop log ([\w-]+)(.*)\n```$/m.exec(body) ?? [];
  return { type, flags: [...rest.matchAll(/ --([a-z]+)/g)].map(([, flag = '']) => flag) };
}

describe('docs/records.md', () => {
  it('has a section for each type, in the order in which they are offered', () => {
    expect([...sections.keys()]).toEqual([...HAPPENING_NAMES]);
  });

  it('names what every record has', () => {
    const table = text.slice(
      text.indexOf('## What every record has'),
      text.indexOf('## The types'),
    );
    expect(keysIn(table).sort()).toEqual([...Object.keys(SHARED_KEYS), 'type'].sort());
  });

  describe.each(HAPPENING_TYPES)('of $name', ({ name, summary }) => {
    const body = sections.get(name) ?? '';

    it('says what it records, and every field', () => {
      const [sentence = ''] = body.trim().split('.');
      expect(sentence.toLowerCase()).toBe(summary.toLowerCase());
      expect(keysIn(body)).toEqual(fieldsOf(name).map(({ key }) => key));
    });

    it('shows a line that can be read', () => {
      const [, line = ''] = /^```yaml\n- (.*)\n```$/m.exec(body) ?? [];
      const { value, problems } = readRecord(JSON.parse(line), { file: 'log/2026-11/a.yaml' });
      expect({ type: value?.type, problems }).toEqual({ type: name, problems: [] });
    });

    it('shows a command whose flags there are', () => {
      const { type, flags } = commandIn(body);
      const known = [...fieldsOf(name).map(({ flag }) => flag), 'note', 'on', 'by'];
      expect(type).toBe(name);
      expect(flags.filter((flag) => !known.includes(flag))).toEqual([]);
    });
  });

  it('shows records that can be read', () => {
    const problems = examples.flatMap((one) => readRecord(one, { file: '' }).problems);
    expect(problems).toEqual([]);
    expect(examples).toHaveLength(HAPPENING_NAMES.length + 2);
  });

  it('names the fields that exist, and no other', () => {
    const all = [...sections.values()].flatMap(keysIn);
    expect([...new Set(all)].sort()).toEqual(
      everyField()
        .map(({ key }) => key)
        .sort(),
    );
  });
});
