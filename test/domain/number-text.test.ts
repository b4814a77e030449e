import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  counted,
  formatNumber,
  formatPoints,
  formatRate,
  formatShare,
  parsePlainNumber,
  parseTypedNumber,
  readings,
  roundEstimate,
  roundHalfAway,
} from '../../src/domain/number-text.ts';

describe('parseTypedNumber', () => {
  it.each([
    ['12', 12, null],
    [' 12 ', 12, null],
    ['0', 0, null],
    ['007', 7, null],
    ['12,5', 12.5, null],
    ['12.5', 12.5, null],
    ['0.5', 0.5, null],
    ['.5', 0.5, null],
    [',5', 0.5, null],
    ['0,500', 0.5, null],
    ['1.200,5', 1200.5, null],
    ['1,200.50', 1200.5, null],
    ['1,234,567', 1234567, null],
    ['1.234.567', 1234567, null],
    ['1,234,567.5', 1234567.5, null],
    ['1234,567', 1234.567, null],
    ['1 200', 1200, null],
    ['1\u00a0200', 1200, null],
    ['1\u202f234\u202f567', 1234567, null],
    ["1'200", 1200, null],
    ['1’200.5', 1200.5, null],
    ['1 200 000,75', 1200000.75, null],
    ['85%', 85, '%'],
    ['85 %', 85, '%'],
    ['85 percent', 85, '%'],
    ['85 per cent', 85, '%'],
    ['31 h', 31, 'h'],
    ['31h', 31, 'h'],
    ['2,5 kg', 2.5, 'kg'],
    ['€40', 40, '€'],
    ['40 €', 40, '€'],
    ['US$ 40', 40, 'US$'],
    ['EUR 40', 40, 'EUR'],
    ['20 new members', 20, 'new members'],
    ['1,234.567', 1234.567, null],
  ])('reads %j as where it stands', (text, number, unit) => {
    expect(parseTypedNumber(text)).toEqual({ ok: true, value: { kind: 'value', number, unit } });
  });

  it.each([
    ['+3', 3, null],
    ['+ 3', 3, null],
    ['-3', -3, null],
    ['−3', -3, null],
    ['–3', -3, null],
    ['-3,5 h', -3.5, 'h'],
    ['+€40', 40, '€'],
    ['-0', 0, null],
  ])('reads %j as so many more, or fewer', (text, number, unit) => {
    expect(parseTypedNumber(text)).toEqual({ ok: true, value: { kind: 'add', number, unit } });
  });

  it.each([
    ['1,200', '1,200 could be 1200 or 1.2', 'Write 1200 or 1.2'],
    ['1.200', '1.200 could be 1200 or 1.2', 'Write 1200 or 1.2'],
    ['12.345', '12.345 could be 12345 or 12.345', 'Write 12345 or 12.345'],
    ['1,000', '1,000 could be 1000 or 1', 'Write 1000 or 1'],
    ['-1,200', '-1,200 could be -1200 or -1.2', 'Write -1200 or -1.2'],
    ['+1.200 h', '+1.200 could be +1200 or +1.2', 'Write +1200 or +1.2'],
  ])('refuses %j, which could be two numbers', (text, problem, remedy) => {
    expect(parseTypedNumber(text)).toEqual({ ok: false, problem, remedy });
  });

  it.each([
    'twelve',
    'NaN',
    'Infinity',
    '1e3',
    '0x14',
    '--3',
    '+-3',
    '3-4',
    '30 to 40',
    '12 of 30',
    '12/20',
    '1.2.3',
    '1,23,456',
    '1,200,5',
    '12 00',
    '12.',
    '1½',
    '1k',
    '2 thousand',
    '€40 h',
    '5\n6',
    '%',
    '+',
    '٣',
    '12\u0000',
  ])('refuses %j, which is no number', (text) => {
    expect(parseTypedNumber(text)).toEqual({
      ok: false,
      problem: `"${text.replace('\n', ' ')}" is no number`,
      remedy: 'Write a number such as 12, 12.5 or 85 %',
    });
  });

  it.each(['', '   ', '\n'])('refuses %j, where there is none', (text) => {
    expect(parseTypedNumber(text)).toEqual({
      ok: false,
      problem: 'there is no number',
      remedy: 'Write a number such as 12, 12.5 or 85 %',
    });
  });

  it.each(['1234567890123456', '0.1234567890123456', '-12345678901234567'])(
    'refuses %s, of which digits would be lost',
    (text) => {
      expect(parseTypedNumber(text)).toMatchObject({
        ok: false,
        problem: `${text.replace('-', '')} has more digits than cop can keep`,
      });
    },
  );

  it('repeats only the beginning of a long text', () => {
    expect(parseTypedNumber('x'.repeat(65_536))).toMatchObject({
      problem: `"${'x'.repeat(60)}…" is no number`,
    });
  });

  it('gives a finite number or a reason for every text', () => {
    const pieces = fc.constantFrom(
      '1',
      '20',
      '200',
      '.',
      ',',
      ' ',
      "'",
      '-',
      '+',
      '%',
      '€',
      'h',
      'e',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseTypedNumber(text);
        if (parsed.ok) expect(Number.isFinite(parsed.value.number)).toBe(true);
        else expect(parsed.remedy).not.toBe('');
      }),
    );
  });
});

describe('parsePlainNumber', () => {
  it.each([
    ['-3', -3],
    ['−3', -3],
    ['+3', 3],
    ['3', 3],
  ])('reads %s as a level of %d', (text, number) => {
    expect(parsePlainNumber(text)).toEqual({ ok: true, value: { number, unit: null } });
  });

  it('refuses what could be two numbers, as it does everywhere', () => {
    expect(parsePlainNumber('1,200').ok).toBe(false);
  });
});

describe('readings', () => {
  it('gives the thousands before the decimal where there are two', () => {
    expect(readings('1,200')).toEqual([1200, 1.2]);
    expect(readings('12')).toEqual([12]);
    expect(readings('1,2,3')).toEqual([]);
  });
});

describe('roundHalfAway', () => {
  it.each([
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [2.4, 0, 2],
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [-1.005, 2, -1.01],
    [0.285 * 100, 0, 29],
    [1e-9, 2, 0],
    [-1e-9, 2, 0],
    [1e21, 2, 1e21],
    [1_234_567_890_123, 2, 1_234_567_890_123],
    [12_345_678_901_234, 0, 12_345_678_901_234],
    [999_999_999_999_999, 2, 999_999_999_999_999],
    [-123_456_789_012_345, 2, -123_456_789_012_345],
    [12_345_678_901.255, 2, 12_345_678_901.26],
    [4.35 * 100, 0, 435],
    [1.1 * 1.1 * 100, 2, 121],
    [0.1 + 0.2 + 0.705, 2, 1.01],
    [0, 2, 0],
  ])('rounds %d to %i decimals: %d', (number, decimals, rounded) => {
    expect(roundHalfAway(number, decimals)).toBe(rounded);
  });
});

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [12, '12'],
    [12.5, '12.5'],
    [12.345, '12.35'],
    [12.001, '12'],
    [-3, '−3'],
    [-0.5, '−0.5'],
    [9999, '9999'],
    [10_000, '10\u202f000'],
    [1_234_567, '1\u202f234\u202f567'],
    [-1_234_567.891, '−1\u202f234\u202f567.89'],
    [9999.999, '10\u202f000'],
    [1_234_567_890_123, '1\u202f234\u202f567\u202f890\u202f123'],
    [123_456_789_012_345, '123\u202f456\u202f789\u202f012\u202f345'],
    [0.004, '0.004'],
    [-0.001, '−0.001'],
    [0.000_000_1, '0'],
  ])('writes %d as %s', (number, text) => {
    expect(formatNumber(number)).toBe(text);
  });

  it('writes what is read as the same number again', () => {
    const numbers = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((n) => n / 100);
    fc.assert(
      fc.property(numbers, (number) => {
        expect(parsePlainNumber(formatNumber(number))).toEqual({
          ok: true,
          value: { number: number + 0, unit: null },
        });
      }),
    );
  });
});

describe('formatShare', () => {
  it.each([
    [0, '0 %'],
    [0.47, '47 %'],
    [0.285, '29 %'],
    [0.005, '1 %'],
    [0.004, '1 %'],
    [1e-12, '0 %'],
    [0.994, '99 %'],
    [0.996, '99 %'],
    [1 - 1e-12, '100 %'],
    [1, '100 %'],
    [1.004, '101 %'],
    [1.15, '115 %'],
    [-0.2, '−20 %'],
    [-0.004, '−1 %'],
    [-0.996, '−100 %'],
    [123.45, '12\u202f345 %'],
  ])('writes %d as %s', (share, text) => {
    expect(formatShare(share)).toBe(text);
  });

  it('says 100 % of nothing but the whole', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2, noNaN: true }), (share) => {
        fc.pre(Math.abs(share - 1) > 1e-9);
        expect(formatShare(share)).not.toBe('100 %');
      }),
    );
  });
});

describe('formatPoints', () => {
  it.each([
    [4, '+4 points'],
    [1, '+1 point'],
    [-1.2, '−1 point'],
    [-10, '−10 points'],
    [2.5, '+3 points'],
    [-2.5, '−3 points'],
    [0.3, '+1 point'],
    [-0.3, '−1 point'],
    [0, '±0 points'],
    [-1e-12, '±0 points'],
    [-12_345, '−12\u202f345 points'],
  ])('writes %d as %s', (points, text) => {
    expect(formatPoints(points)).toBe(text);
  });
});

describe('formatRate', () => {
  it.each([
    [9.333, '9.3'],
    [9.25, '9.3'],
    [-9.25, '−9.3'],
    [3, '3'],
    [1, '1'],
    [0.996, '1'],
    [0.424, '0.42'],
    [-0.424, '−0.42'],
    [0.004, '0.004'],
    [0, '0'],
  ])('writes %d as %s', (rate, text) => {
    expect(formatRate(rate)).toBe(text);
  });
});

describe('roundEstimate', () => {
  it.each([
    // A way of 10 or more, up and down:
    [19.3, 0, 30, '19'],
    [19.5, 0, 30, '20'],
    [25.7, 36, 12, '26'],
    [-3.4, 0, 30, '−3'],
    [1e6 + 0.4, 0, 30, '1\u202f000\u202f000'],
    // Of 1 or more, and of less:
    [4.44, 0, 5, '4.4'],
    [0.444, 0, 0.5, '0.44'],
    [0.0044, 0, 0.005, '0.004'],
    // Not quite the end:
    [29.7, 0, 30, '29.7'],
    [30.2, 0, 30, '30.2'],
    [29.97, 0, 30, '29.97'],
    [12.4, 36, 12, '12.4'],
    [4.97, 0, 5, '4.97'],
    [30, 0, 30, '30'],
    [29.5, 0, 29.5, '29.5'],
    [29.6, 0, 29.5, '30'],
    [30 - 4e-15, 0, 30, '30'],
  ])('makes of %d, on the way from %d to %d: %s', (estimate, from, to, text) => {
    expect(formatNumber(roundEstimate(estimate, { from, to }))).toBe(text);
  });
});

describe('counted', () => {
  it.each([
    [0, '0 days'],
    [1, '1 day'],
    [12, '12 days'],
    [12_000, '12\u202f000 days'],
  ])('counts %d: %s', (count, text) => {
    expect(counted(count, 'day')).toBe(text);
  });
});
