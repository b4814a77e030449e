import { describe, expect, it } from 'vitest';
import { readMeasure } from '../../src/domain/measure-file.ts';
import { SHIPPED_MEASURES } from '../../src/domain/shipped-measures.ts';
import { unknownFields } from '../../src/insight/findings/measure-fields.ts';

describe('the measures that are shipped', () => {
  it.each(SHIPPED_MEASURES)('$name is a definition that a community could write', (one) => {
    const read = readMeasure(one.definition, []);
    expect(read.problems).toEqual([]);
    expect(read.value && unknownFields(read.value)).toEqual([]);
  });

  it.each(SHIPPED_MEASURES)(
    '$name says the same by its name as written out',
    ({ name, definition }) => {
      const [byName, writtenOut] = [readMeasure(name, []).value, readMeasure(definition, []).value];
      expect({ ...byName, named: null, written: definition }).toEqual(writtenOut);
      expect(byName?.named).toBe(name);
    },
  );

  it('have names of their own, and a percentage where they are a share', () => {
    expect(new Set(SHIPPED_MEASURES.map(({ name }) => name)).size).toBe(SHIPPED_MEASURES.length);
    for (const { unit, definition } of SHIPPED_MEASURES)
      expect(unit === '%').toBe(definition.share !== undefined);
  });
});
