import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMeasure } from '../../src/domain/measure-file.ts';
import { SHIPPED_MEASURES } from '../../src/domain/shipped-measures.ts';
import { measureYaml, typedMeasure } from '../../src/workspace/measure-yaml.ts';
import { readTypedMeasure } from '../../src/workspace/typed-measure.ts';

describe('readTypedMeasure', () => {
  it.each([
    ['introductions-made', 'introductions-made'],
    [' introductions-made ', 'introductions-made'],
    ['count: introductions', { count: 'introductions' }],
    ['{count: introductions}', { count: 'introductions' }],
    ['{"count":"introductions"}', { count: 'introductions' }],
    ['measure: { count: introductions }', { count: 'introductions' }],
    ['measure: introductions-made', 'introductions-made'],
    ['distinct: introductions, of: pair', { distinct: 'introductions', of: 'pair' }],
    ['count: asks, where: {by: ana}', { count: 'asks', where: { by: 'ana' } }],
    ['count: asks\nwhere:\n  by: ana\n', { count: 'asks', where: { by: 'ana' } }],
  ])('reads %j', (typed, written) => {
    const parsed = readTypedMeasure(typed);
    expect(parsed.ok && parsed.value.written).toEqual(written);
  });

  it.each([
    ['', 'there is no measure', 'count: introductions'],
    ['introductions', 'no measure of the name introductions', 'Write { count: introductions }'],
    ['introductions-maed', 'no measure of the name', 'Did you mean introductions-made?'],
    ['count: introductoins', 'count: ', 'Did you mean introductions?'],
    ['counts: introductions', 'no key that belongs here', 'Did you mean count?'],
    ['count: asks, where: {by: {at_least: 5, at_most: 3}}', 'where.by.at_most: ', 'Change one'],
    ['{count: asks', '', ''],
  ])('says why %j is none', (typed, problem, remedy) => {
    const parsed = readTypedMeasure(typed);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.problem).toContain(problem);
    expect(parsed.remedy).toContain(remedy);
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (typed) => void readTypedMeasure(typed)));
  });
});

describe('a measure as it is copied', () => {
  it.each(SHIPPED_MEASURES)('of $name says the same again', ({ definition }) => {
    for (const copied of [measureYaml(definition), typedMeasure(definition) ?? '']) {
      const parsed = readTypedMeasure(copied.replace(/^"|"$/g, ''));
      expect(parsed.ok && parsed.value.written).toEqual(definition);
    }
  });

  it('stands on one line where that is short', () => {
    expect(measureYaml({ count: 'introductions' })).toBe('measure: { count: introductions }');
    expect(measureYaml('belonging')).toBe('measure: belonging');
    const lines = SHIPPED_MEASURES.flatMap((one) => measureYaml(one.definition).split('\n'));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(76);
  });

  it('is not offered to be typed where a shell would take it for something else', () => {
    expect(typedMeasure({ count: 'asks', where: { about: 'What is $HOME?' } })).toBeUndefined();
    expect(typedMeasure({ count: 'asks', where: { by: 'ana' } })).toBe(
      '"count: asks, where: {by: ana}"',
    );
  });

  it('is what was written, whatever that holds', () => {
    const text = fc.string({ minLength: 1 }).filter((one) => one.trim() === one && one !== '');
    fc.assert(
      fc.property(text, (by) => {
        const definition = { count: 'asks', where: { by } };
        if (!readMeasure(definition, []).value) return;
        const parsed = readTypedMeasure(measureYaml(definition));
        expect(parsed.ok && parsed.value.written).toEqual(definition);
      }),
    );
  });
});
