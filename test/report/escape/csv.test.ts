import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellLines, cellText, withoutGuard } from '../../../src/report/escape/csv.ts';

describe('text in a cell', () => {
  it.each([
    ['a formula', '=HYPERLINK("http://evil","x")', `'=HYPERLINK("http://evil","x")`],
    ['a plus', '+1', "'+1"],
    ['a minus', '-1', "'-1"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['a full-width equals sign', '＝1+1', "'＝1+1"],
    ['a full-width plus', '＋1', "'＋1"],
    ['a full-width minus', '－1', "'－1"],
    ['a full-width at sign', '＠SUM', "'＠SUM"],
    ['a formula behind a tab', '\t=1', "'=1"],
    ['a formula behind a carriage return', '\r=1', "'=1"],
    ['a formula behind a line break', '\n=1', "'=1"],
    ['a formula behind a NUL', '\u0000=1', "'\\u{0}=1"],
    ['a formula behind a space without width', '\u200b=1', "'\\u{200b}=1"],
    ['a formula behind spaces', '   =1', "'=1"],
    ['a formula behind a double quote', '"=1', `'"=1`],
    ['a formula behind a single quote', "'=1", "''=1"],
    ['a formula behind a comma', ',=1', "',=1"],
    ['a formula behind a semicolon', ';=1', ";'=1"],
    ['a formula in what would be a second cell', 'Ana; =1', "Ana;' =1"],
    ['two formulas', '=1;"=2', `'=1;'"=2`],
  ])('does not run as %s', (_, text, safe) => {
    expect(cellText(text)).toBe(safe);
  });

  it.each([
    'Invite at least 20 members',
    'a = b, and c - d',
    'Ana; Ben',
    'from 0 to −3',
    '日本語の題名',
    '👩‍👩‍👧‍👦 and friends',
    '12,5 %',
  ])('stays as it is where it is harmless: %s', (text) => {
    expect(cellText(text)).toBe(text);
  });

  it('stands on one line, and shows what is unseen', () => {
    expect(cellText('First\nsecond\r\n\tthird ')).toBe('First second third');
    expect(cellText('\u001b]8;;http://evil\u0007Ana\u202egnp')).toBe(
      '\\u{1b}]8;;http://evil\\u{7}Ana\\u{202e}gnp',
    );
  });

  it('never begins a formula, where a spreadsheet parts at commas or at semicolons, whatever it says', () => {
    const piece = fc.oneof(
      fc.constantFrom('=', '+', '-', '@', '＝', '＠', ';', ',', '"', "'", '\t', '\r\n', '\0', ' '),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const safe = cellText(pieces.join(''));
        for (const cell of safe.split(';')) expect(cell).not.toMatch(/^[\s",]*[=+@＝＋－＠-]/u);
        expect(safe).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e]/u);
      }),
    );
  });

  it.each(['"', ';', '; ', ',', '\u0000'])('takes no longer for a long text of %j', (piece) => {
    const text = piece.repeat(65_536 / piece.length);
    const started = performance.now();
    cellText(text);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('text of several lines in a cell', () => {
  it('keeps its lines, none of which begins a formula', () => {
    expect(cellLines('=1\r\n two;=3 \n\n-4')).toBe("'=1\ntwo;'=3\n\n'-4");
  });

  it('is what it was without its guard, also where it had apostrophes of its own', () => {
    const piece = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '＝',
      ';',
      ',',
      '"',
      "'",
      '’',
      ' ',
      'a',
      '1',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const lines = pieces
          .join('')
          .split('\n')
          .map((line) => line.trim())
          .join('\n');
        expect(withoutGuard(cellLines(lines))).toBe(lines);
      }),
    );
  });
});
