import fc from 'fast-check';
import parseArgs from 'string-argv';
import { describe, expect, it } from 'vitest';
import { parsePlainNumber } from '../../src/domain/number-text.ts';
import { flagToType, numberToType, toType } from '../../src/domain/to-type.ts';

describe('a text as it is typed on a command line', () => {
  it.each([
    ['ana', 'ana'],
    ['meet/invite', 'meet/invite'],
    ['Zoë', 'Zoë'],
    ['Weeks 1-3', '"Weeks 1-3"'],
    ["It's there", `"It's there"`],
    ['a;rm', '"a;rm"'],
    ['-ana', '"-ana"'],
  ])('%s', (text, typed) => {
    expect(toType(text)).toBe(typed);
  });

  it.each(['', 'say "no"', '$HOME', '`id`', 'a\\', 'now!', '100%', 'two\nlines', 'bell\u0007'])(
    'is none where a shell would act on it: %j',
    (text) => {
      expect(toType(text)).toBeUndefined();
      expect(flagToType('--note', text)).toEqual([]);
    },
  );

  it('is read back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const typed = toType(text);
        fc.pre(typed !== undefined);
        expect(parseArgs(typed ?? '')).toEqual([text]);
      }),
    );
  });
});

describe('a flag with its text', () => {
  it('is left out where there is no text', () => {
    expect(flagToType('--by', null)).toEqual([]);
    expect(flagToType('--by', 'ana maria')).toEqual(['--by', '"ana maria"']);
  });
});

describe('a number as it is typed', () => {
  it.each([
    [12, '12'],
    [-0.5, '-0.5'],
    // Alone, `1.234` could be two numbers.
    [1.234, '1.2340'],
    [-12.345, '-12.3450'],
    [1234.567, '1234.567'],
  ])('%d', (number, typed) => {
    expect(numberToType(number)).toBe(typed);
    expect(parsePlainNumber(typed)).toMatchObject({ ok: true, value: { number } });
  });
});
