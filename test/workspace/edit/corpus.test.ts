import { describe, expect, it } from 'vitest';
import { validate } from '../../../src/domain/validate.ts';
import { Source } from '../../../src/workspace/source.ts';
import { checkText } from '../../../src/workspace/text-checks.ts';
import { CORPUS } from './corpus.ts';

describe('the corpus of texts as people write them', () => {
  it('has many styles', () => {
    expect(CORPUS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(CORPUS.map((one) => one.name)).size).toBe(CORPUS.length);
  });

  it.each(CORPUS)('has no fault in $name', ({ text, schema }) => {
    expect(checkText(new TextEncoder().encode(text)).faults).toEqual([]);
    const { faults, data } = new Source('a.yaml', text).yaml;
    expect(faults).toEqual([]);
    expect(validate(schema, data).problems).toEqual([]);
  });
});
