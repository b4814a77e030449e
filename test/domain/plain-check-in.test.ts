import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInSchema } from '../../src/domain/check-in.ts';
import { plainCheckIn } from '../../src/domain/plain-check-in.ts';
import { validate } from '../../src/domain/validate.ts';

const WHOLE = {
  id: '01J0000000000000000000000A',
  on: '2026-11-24',
  type: 'check-in',
  key_result: 'meet/invite',
  value: 12,
  confidence: 6,
  by: 'ana',
  note: 'Two more tomorrow',
};

describe('a plain check-in', () => {
  it('is known at a look', () => {
    expect(plainCheckIn(WHOLE)).toBe(WHOLE);
  });

  it.each([
    ['another type', { type: 'change' }],
    ['no day', { on: '2026-02-30' }],
    ['no number', { value: '12' }],
    ['a confidence beyond its scale', { confidence: 11 }],
    ['a key of a person’s own', { 'x-mood': 'fine' }],
    ['a correction', { corrects: '01J0000000000000000000000B' }],
    ['an empty name', { by: ' ' }],
    ['nothing', { note: null }],
  ])('is left to the schema with %s', (_, parts) => {
    expect(plainCheckIn({ ...WHOLE, ...parts })).toBeUndefined();
  });

  it('without its day or its type is left to the schema', () => {
    expect(plainCheckIn({ ...WHOLE, on: undefined })).toBeUndefined();
    const { type: _, ...untyped } = WHOLE;
    expect(plainCheckIn(untyped)).toBeUndefined();
  });

  it('is what the schema says too, whatever stands in it', () => {
    const anything = fc.oneof(
      fc.constantFrom(
        true,
        false,
        null,
        0,
        -3,
        11,
        1e308,
        Number.NaN,
        '',
        ' ',
        'ana',
        'con',
        'a/b',
      ),
      fc.constantFrom(
        '2026-11-24',
        '2026-02-29',
        '2028-02-29',
        '1899-12-31',
        '2026-13-01',
        '2026-00-10',
      ),
      fc.constantFrom(WHOLE.id, WHOLE.key_result, 'draft', 'x'.repeat(501), '__proto__'),
      fc.string(),
      fc.double(),
    );
    const keys = [
      ...Object.keys(WHOLE),
      'add',
      'done',
      'undone',
      'blocked',
      'key',
      'corrects',
      'x-own',
      'other',
      '__proto__',
      'toString',
    ];
    const parts = fc.dictionary(fc.constantFrom(...keys), anything, { maxKeys: 3 });
    let plain = 0;
    fc.assert(
      fc.property(parts, (said) => {
        const data = JSON.parse(JSON.stringify({ ...WHOLE, ...said }));
        const known = plainCheckIn(data);
        if (known === undefined) return;
        plain += 1;
        expect(validate(checkInSchema, data)).toEqual({ value: known, problems: [] });
      }),
      { numRuns: 3000 },
    );
    expect(plain).toBeGreaterThan(100);
  });
});
