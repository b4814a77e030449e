import { describe, expect, it } from 'vitest';
import { isBlank, isRounded, listOf, saysTrue, textOf } from '../../../src/insight/tables/cells.ts';

describe('the text of a cell', () => {
  it.each([
    ['Ana Example', 'Ana Example'],
    ['  Ana \n Example ', 'Ana Example'],
    ['"Example, Ana"', 'Example, Ana'],
    ['"Ana" and "Ben"', '"Ana" and "Ben"'],
    ['Ana "A" Example', 'Ana "A" Example'],
    ['=1+1', '=1+1'],
    ["'=1+1", "'=1+1"],
    ['../../etc', '../../etc'],
    ['"', '"'],
    ['""', ''],
  ])('of %j is %j', (cell, text) => {
    expect(textOf(cell)).toBe(text);
  });
});

describe('the list of a cell', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    ['--', []],
    ['Charts', ['Charts']],
    ['Charts;SQL', ['Charts', 'SQL']],
    ['Charts; SQL, and more;', ['Charts', 'SQL, and more']],
    ['Charts, SQL', ['Charts', 'SQL']],
    ['["Charts", "SQL"]', ['Charts', 'SQL']],
    ['["Charts, of all sorts"]', ['Charts, of all sorts']],
    ['"Maps","Mentor"', ['Maps', 'Mentor']],
    ['"Maps, and such"', ['Maps, and such']],
    ['"trust_level_0;maps, and such"', ['trust_level_0', 'maps, and such']],
    ['Charts;Charts', ['Charts']],
    ['[broken', ['[broken']],
    ['["a", 1]', ['["a"', '1]']],
  ])('of %j is %j', (cell, list) => {
    expect(listOf(cell)).toEqual(list);
  });
});

describe('what a cell says', () => {
  it('is nothing, yes, or a number that was rounded', () => {
    expect(['', ' ', '-', '--', '—', 'N/A', 'null'].every(isBlank)).toBe(true);
    expect(['0', 'no', '---- '].some(isBlank)).toBe(false);
    expect(['true', 'TRUE', 'yes', '1'].every(saysTrue)).toBe(true);
    expect(['false', '', '0', 'no'].some(saysTrue)).toBe(false);
    expect(['1.23457E+17', '1,23457e+17'].every(isRounded)).toBe(true);
    expect(['123456789012345678', 'E+17'].some(isRounded)).toBe(false);
  });
});
