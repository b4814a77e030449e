import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readCharter } from '../../src/domain/charter.ts';
import { keyResultSchema } from '../../src/domain/key-result-file.ts';
import { closed, validate } from '../../src/domain/validate.ts';

function remedyFor(schema: v.GenericSchema, data: unknown): string {
  const { problems } = validate(schema, data);
  expect(problems.map((one) => one.code)).toEqual(['schema/wrong-type']);
  return problems[0]?.remedy ?? '';
}

describe('a text where a number belongs', () => {
  const target = (written: unknown) =>
    remedyFor(keyResultSchema, { id: 'a', key_result: 'b', target: written });

  it.each([
    ['40,5', 'Write 40.5'],
    ['1.200,5', 'Write 1200.5'],
    ['40', 'Write 40, without quotes'],
    ['-3', 'Write -3, without quotes'],
    ['40 ', 'Write 40'],
    ['90 %', "Write 90, and unit: '%'"],
    ['12 h', 'Write 12, and unit: h'],
    ['€40', "Write 40, and unit: '€'"],
    ['twenty', 'Write 20'],
    ['Twenty-five', 'Write 25'],
    ['1,200', 'Write 1200 or 1.2'],
    ['many', 'Write a number, such as 20'],
    ['', 'Write a number, such as 20'],
    [true, 'Write a number, such as 20'],
    [[3], 'Write a number, such as 20'],
  ])('is told what was meant by it: %j', (written, remedy) => {
    expect(target(written)).toBe(remedy);
  });

  it.each(['NaN', 'nan', 'Infinity', '-inf', '+Infinity'])('is no amount: %s', (written) => {
    const data = { id: 'a', key_result: 'b', target: written };
    const [problem] = validate(keyResultSchema, data).problems;
    expect(problem?.message).toBe(`${written} is no number that can be counted with`);
    expect(remedyFor(keyResultSchema, data)).toBe('Write a number, such as 20');
  });

  it('is a text all the same where it only looks like one', () => {
    const data = { id: 'a', key_result: 'b', target: 'nano' };
    const [problem] = validate(keyResultSchema, data).problems;
    expect(problem?.message).toBe('this is text; a number belongs here');
  });

  it('needs no unit where there is no key for one', () => {
    expect(remedyFor(closed({ value: v.number() }), { value: '12 h' })).toBe('Write 12');
    const weighed = { id: 'a', key_result: 'b', weight: '2 h' };
    expect(remedyFor(keyResultSchema, weighed)).toBe('Write 2');
  });

  it('is a share where the example is one', () => {
    const charter = { format: 1, name: 'a', timezone: 'UTC', status: { on_track: '90 %' } };
    expect(readCharter(charter).problems[0]?.remedy).toBe('Write 0.9');
  });
});

describe('something else where a list belongs', () => {
  const schema = closed({
    personas: v.optional(v.pipe(v.array(v.string()), v.examples([['new-analyst']]))),
    others: v.optional(v.array(v.string())),
  });

  it.each([
    ['quiet-reader', 'Write it as a list: [quiet-reader]'],
    ['ana, ben', 'Write it as a list: [ana, ben]'],
    ['[ana', 'Write it as a list: [new-analyst]'],
    [3, 'Write it as a list: [new-analyst]'],
  ])('is told how a list is written: %j', (written, remedy) => {
    expect(remedyFor(schema, { personas: written })).toBe(remedy);
  });

  it('is told no more where there is no example', () => {
    expect(remedyFor(schema, { others: 'a' })).toBe('Write a list');
  });
});
