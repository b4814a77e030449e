import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chatText } from '../../../src/report/escape/chat.ts';
import { visible } from '../../../src/terminal/escape.ts';

describe('text for a chat', () => {
  it.each([
    ['@channel', '@\u200bchannel'],
    ['<!here>', '<\u200b!here>'],
    ['<@U123>', '<\u200b@\u200bU123>'],
    ['<#C123|general>', '<\u200b#\u200bC123|general>'],
    ['ask #general', 'ask #\u200bgeneral'],
    ['<https://example.org|Safe>', '<\u200bhttps:\u200b//example.\u200borg|Safe>'],
    ['www.example.org', 'www.\u200bexample.\u200borg'],
    ['see bücher.example', 'see bücher.\u200bexample'],
    [':tada: :a:b:', ':\u200btada: :\u200ba:\u200bb:'],
    ['one\r\ntwo', 'one two'],
    ['\u001b[2J\u202egnp', '\\u{1b}[2J\\u{202e}gnp'],
  ])('of %j calls nobody and links to nothing', (text, safe) => {
    expect(chatText(text)).toBe(safe);
  });

  it.each(['31 h → 12 h', 'R&D, at 12:30', '1.5 a week. So far', '5 < 7', '日本語 👩‍👩‍👧‍👦'])(
    '%j stays as it is',
    (text) => {
      expect(chatText(text)).toBe(text);
    },
  );

  it('whatever it is, is one line that says the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const safe = chatText(text);
        expect(safe).not.toMatch(/[@#<](?!\u200b)\S|\p{Cc}/u);
        expect(safe.replaceAll('\u200b', '')).toBe(visible(text.trim().replace(/\s+/g, ' ')));
      }),
    );
  });
});
