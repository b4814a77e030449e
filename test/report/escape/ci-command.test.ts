import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ciCommand } from '../../../src/report/annotation.ts';
import { escapeCiMessage, escapeCiProperty } from '../../../src/report/escape/ci-command.ts';

const ZERO_WIDTH = '\u200b';

describe('the message of a command', () => {
  it.each([
    ['100 % of them', '100 %25 of them'],
    ['%0A::error::', '%250A::error::'],
    ['one\ntwo', 'one%0Atwo'],
    ['one\r\ntwo\rthree', 'one%0D%0Atwo%0Dthree'],
    ['\n::set-output name=x::1', `%0A:${ZERO_WIDTH}:set-output name=x::1`],
    ['::stop-commands::t', `:${ZERO_WIDTH}:stop-commands::t`],
    ['##[error]', `#${ZERO_WIDTH}#[error]`],
    ['9 of 10: a, b', '9 of 10: a, b'],
    ['\u001b[31mred\u202e', '\\u{1b}[31mred\\u{202e}'],
    ['30 → 12 h, ✔ 👩🏽‍💻', '30 → 12 h, ✔ 👩🏽‍💻'],
  ])('%j is written %j', (text, written) => {
    expect(escapeCiMessage(text)).toBe(written);
  });
});

describe('a property of a command', () => {
  it.each([
    ['goals/2026-Q4/meet.yaml', 'goals/2026-Q4/meet.yaml'],
    ['a::b,line=3', 'a%3A%3Ab%2Cline=3'],
    ['50 %, or so:\n', '50 %25%2C or so%3A%0A'],
    ['%3A', '%253A'],
  ])('%j is written %j', (text, written) => {
    expect(escapeCiProperty(text)).toBe(written);
  });
});

describe('a command', () => {
  const said = { level: 'warning', title: 'At risk', message: 'Hold a circle' } as const;

  it('names the file, the line and the column as far as they are known', () => {
    const command = (place: { line?: number; column?: number }) =>
      ciCommand({ ...said, place: { file: 'a.yaml', ...place } });
    expect(command({ line: 8, column: 5 })).toBe(
      '::warning file=a.yaml,line=8,col=5,title=At risk::Hold a circle',
    );
    expect(command({ line: 8 })).toBe('::warning file=a.yaml,line=8,title=At risk::Hold a circle');
    expect(command({})).toBe('::warning file=a.yaml,title=At risk::Hold a circle');
    expect(command({ column: 5 })).toBe('::warning file=a.yaml,title=At risk::Hold a circle');
  });

  // As GitHub's runner takes it apart: the properties end at the first `::`.
  it('is one line, whose parts are what was said, whatever that is', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom(...'%:,\r\n[#\u001b', '::', '##[', '%0A', 'error'))
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, text, text, (file, title, message) => {
        const command = ciCommand({ ...said, place: { file, line: 3 }, title, message });
        expect(command).not.toMatch(/[\p{Cc}\u2028\u2029]|##\[/u);
        const [, properties = '', rest = ''] = /^::warning (.*?)::(.*)$/u.exec(command) ?? [];
        expect(properties.split(',').map((one) => decoded(one.replace(/^\w+=/, '')))).toEqual([
          decoded(escapeCiProperty(file)),
          '3',
          decoded(escapeCiProperty(title)),
        ]);
        expect(rest).toBe(escapeCiMessage(message));
      }),
    );
  });

  it('is read back as it was said where nothing of it is unseen', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'%:,ab \n', '%0A', '%25') });
    fc.assert(
      fc.property(plain, (message) => {
        expect(decoded(escapeCiProperty(message)).replaceAll(ZERO_WIDTH, '')).toBe(message);
        expect(decoded(escapeCiMessage(message)).replaceAll(ZERO_WIDTH, '')).toBe(message);
      }),
    );
  });
});

/** As GitHub's runner does it: the percent sign last. */
function decoded(text: string): string {
  const signs = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };
  return Object.entries(signs).reduce((all, [code, sign]) => all.replaceAll(code, sign), text);
}
