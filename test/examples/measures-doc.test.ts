import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HAPPENING_TYPES } from '../../src/domain/happening-types.ts';
import { MEASURE_WAYS, type Source } from '../../src/domain/measure.ts';
import { fieldsOf } from '../../src/domain/measure-fields.ts';
import { readMeasure } from '../../src/domain/measure-file.ts';
import { SHIPPED_MEASURES } from '../../src/domain/shipped-measures.ts';
import { unknownFields } from '../../src/insight/findings/measure-fields.ts';
import { measureYaml } from '../../src/workspace/measure-yaml.ts';
import { parseYaml } from '../../src/workspace/parse-yaml.ts';

const text = readFileSync('docs/measures.md', 'utf8');

/** Every example in YAML that is a measure alone. */
const EXAMPLES = [...text.matchAll(/^```yaml\n(measure:.*?)^```/gms)].map(([, yaml = '']) => yaml);

describe('docs/measures.md', () => {
  it('has each measure that is shipped, in their order, with its definition', () => {
    const sections = [...text.matchAll(/^### (\S+)\n\n(.*?)\n\n```yaml\n(.*?)\n```/gms)];
    const shown = sections.map(([, name, , yaml]) => [name, yaml]);
    expect(shown).toEqual(
      SHIPPED_MEASURES.map(({ name, definition }) => [name, measureYaml(definition)]),
    );
  });

  it('says of each what its number says, and in which unit', () => {
    for (const { summary, unit } of SHIPPED_MEASURES) {
      const written = unit === '%' ? "'%'" : unit;
      const said = `${summary.slice(1)}${unit === null ? '' : ` (\`unit: ${written}\`)`}.`;
      expect(text).toContain(said);
    }
  });

  it('shows nothing but measures that can be worked out', () => {
    expect(EXAMPLES.length).toBeGreaterThan(SHIPPED_MEASURES.length + 3);
    for (const yaml of EXAMPLES) {
      const { data, faults } = parseYaml(yaml);
      expect(faults).toEqual([]);
      const { value, problems } = readMeasure(Object(data).measure, []);
      expect(problems, yaml).toEqual([]);
      expect(value && unknownFields(value), yaml).toEqual([]);
    }
  });

  it('names every way, every type and every field', () => {
    const sources: readonly Source[] = [
      { kind: 'members' },
      ...HAPPENING_TYPES.map(({ name }) => ({ kind: 'records', type: name }) as const),
    ];
    const fields = sources.flatMap((one) => fieldsOf(one).names);
    const own = fields.filter((field) => !field.startsWith('member.'));
    const named = [...MEASURE_WAYS, ...HAPPENING_TYPES.map(({ plural }) => plural), ...own];
    expect(named.filter((one) => !new RegExp(`\`${one}\\b`).test(text))).toEqual([]);
  });
});
