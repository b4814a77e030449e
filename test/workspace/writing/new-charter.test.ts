import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Quarter } from '../../../src/domain/calendar.ts';
import { readCharter } from '../../../src/domain/charter.ts';
import { charterText } from '../../../src/workspace/new-charter.ts';

const text = charterText({
  name: 'Chart Guild',
  members: { now: 'Analysts', hopedFor: 'Anyone who shows data' },
  domain: 'Showing data',
  practice: null,
  timezone: 'Europe/Lisbon',
  quarter: '2026-Q4' as Quarter,
});

/** The lines that are a key behind a `# `. */
const COMMENTED = /^# (?=[a-z_]+: )/gm;
const keys = [...text.matchAll(/^# ([a-z_]+): /gm)].map((match) => match[1] ?? '');

describe('the lines of a new charter that are to be used one day', () => {
  it('are all keys that a charter has', () => {
    expect(keys).toEqual([
      'sponsor',
      'scope',
      'facilitators',
      'meets',
      'review_on',
      'week_starts',
      'fiscal_year_starts',
      'quarters',
      'status',
    ]);
  });

  it.each(keys)('hold without the # and the space before it: %s', (key) => {
    const used = text.replace(`# ${key}: `, `${key}: `);
    const data: unknown = parse(used);
    expect(data).toHaveProperty(key);
    expect(readCharter(data).problems).toEqual([]);
  });

  it('hold all at once', () => {
    const { value, problems } = readCharter(parse(text.replace(COMMENTED, '')));
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ facilitators: ['ana', 'ben'], reviewOn: '2027-01-15' });
  });
});
