import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inert } from '../../src/terminal/inert.ts';

const RED = '\u001b[31m';

describe('inert', () => {
  it.each([
    ['::error::x', ':\u200b:error::x'],
    ['one\n::set-output name=a::b\ntwo', 'one\n:\u200b:set-output name=a::b\ntwo'],
    ['one\r\n::error::x', 'one\r\n:\u200b:error::x'],
    ['  \t::error::x', '  \t:\u200b:error::x'],
    [`${RED}::error::x`, `${RED}:\u200b:error::x`],
    [`  ${RED}  ::error::x`, `  ${RED}  :\u200b:error::x`],
    [`:${RED}:error::x`, `:\u200b${RED}:error::x`],
    ['##[error]x', '#\u200b#[error]x'],
    ['a goal ###[group] and ##[warning]', 'a goal ##\u200b#[group] and #\u200b#[warning]'],
  ])('breaks up what would act in %j', (text, expected) => {
    expect(inert(text)).toBe(expected);
  });

  it.each([
    [''],
    ['A goal: 3 of 5'],
    ['Rust::Path is no command\n\nnor is a: b'],
    [': :'],
    ['## [a link]'],
    [`${RED}red\u001b[39m`],
  ])('leaves %j as it is', (text) => {
    expect(inert(text)).toBe(text);
  });

  it('leaves no command in any text, and changes nothing else', () => {
    const pieces = fc.array(fc.constantFrom(':', '::', '#', '##', '[', ' ', '\n', RED, 'a'));
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const safe = inert(text);
        expect(safe).not.toContain('##[');
        for (const line of safe.replaceAll(RED, '').split('\n'))
          expect(line.trimStart()).not.toMatch(/^::/);
        expect(safe.replaceAll('\u200b', '')).toBe(text);
      }),
    );
  });
});
