import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarLines, calendarText } from '../../../src/report/escape/icalendar.ts';

/** What a calendar reads of a value. */
function read(value: string): string {
  return String(ICAL.Property.fromString(`SUMMARY:${value}`).getFirstValue());
}

describe('text in a calendar', () => {
  it.each([
    ['commas, semicolons and backslashes', 'a, b; c\\d', 'a\\, b\\; c\\\\d'],
    ['what looks like an escape', 'a\\nb', 'a\\\\nb'],
    ['line breaks', 'Ana\r\nEND:VEVENT\nBEGIN:VALARM', 'Ana END:VEVENT BEGIN:VALARM'],
    ['a line break of another script', 'a\u2028b\u2029c\u0085d', 'a b c\\\\u{85}d'],
    ['control characters', '\u001b[2J\u0007\u0000', '\\\\u{1b}[2J\\\\u{7}\\\\u{0}'],
    ['marks that turn the direction', '\u202egnp', '\\\\u{202e}gnp'],
    ['half a character', 'a\ud83d', 'a\\\\u{d83d}'],
    ['a command of a CI system', '::error::x', ':\u200b:error:\u200b:x'],
  ])('is safe with %s', (_, text, safe) => {
    expect(calendarText(text)).toBe(safe);
  });

  it('leaves other text alone: quotes, colons, emoji and every script', () => {
    const text = '"12:30" – 日本語 👩‍👩‍👧‍👦 שלום';
    expect(calendarText(text)).toBe(text);
  });

  it('puts lines below one another', () => {
    expect(calendarLines(['a, b', '', 'c'])).toBe('a\\, b\\n\\nc');
    expect(read(calendarLines(['a, b', '', 'c']))).toBe('a, b\n\nc');
  });

  it('is read as what it shows, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const safe = calendarText(text);
        expect(safe).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]|::/u);
        expect(calendarText(read(safe))).toBe(safe);
      }),
    );
  });
});
