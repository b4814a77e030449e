import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownText } from '../../../src/report/escape/markdown.ts';
import { visible } from '../../../src/terminal/escape.ts';
import { nodesOf, parsed, skeletonOf, textOf } from '../markdown/parsed.ts';

/** Every place of a report that a text stands in. */
const PLACES: Readonly<Record<string, (text: string) => string>> = {
  paragraph: (text) => text,
  'after words': (text) => `Reviewed by ${text}`,
  heading: (text) => `## ${text}`,
  'list item': (text) => `- ${text}`,
  quote: (text) => `> ${text}`,
  cell: (text) => `| a | b |\n| - | - |\n| ${text} | b |`,
};

/** What GitHub and GitLab look for in the text that their parsers leave, as they document it. */
const PLATFORMS: readonly RegExp[] = [
  /(?:^|[^\w`])@\w/,
  /\w@\w+\.\w/,
  /#\w/,
  /\bGH-\d/i,
  /\b[A-Z][A-Z0-9_]+-\d/,
  /\b[0-9a-f]{7,40}\b/i,
  /:[\w+-]+:/,
  /\w:\/\/\w/,
  /\bwww\./i,
  /[!%&$~^]\d/,
  /[~%]["a-z]/i,
  /(?:^|\s)\$\S/,
  /\[!\w/,
  /\[\^/,
  /\[\[/,
  /\[\w+:\d/,
  /[[{][+-]/,
  /^\/\w/,
];

const HOSTILE = [
  'a|b',
  'a\\|b',
  'one\ntwo',
  'one\r\n\r\n# two',
  '`code`',
  '@everyone',
  '@org/team',
  'ana@example.org',
  'mailto:ana@example.org',
  '#123',
  'org/repo#1',
  'org/repo@1a2b3c4d',
  'GH-1',
  'JIRA-7',
  'http://track.example/p',
  'https://example.org',
  'www.example.org',
  'ftp://example.org',
  '![x](http://track/p.png)',
  '[x](javascript:alert(1))',
  '[x][y]',
  '[^1]',
  '[^1]: note',
  '[x]: http://evil.example',
  '<img src=x onerror=alert(1)>',
  '<http://evil.example>',
  '<!-- ',
  '</details>',
  '- item',
  '+ item',
  '-',
  '1. item',
  '1) item',
  '# heading',
  'heading #',
  '> quote',
  '---',
  '===',
  '***',
  '```',
  '~~~',
  '[ ] task',
  '[x] task',
  '[!NOTE]',
  '**bold** _it_ ~gone~ ~~gone~~',
  ':smile:',
  '!1 %1 ~label &1 $1 %"a b" ^alert#1',
  '[vulnerability:1] [[page]] {+ new +} [- old -]',
  '$math$',
  '$$math$$',
  '3f2a9c1',
  '3f2a9c13f2a9c13f2a9c13f2a9c13f2a9c13f2a9c',
  '&lt;b&gt; &#60; &copy;',
  '/close',
  'ends with \\',
  '    code',
  '\tcode',
  '\u202egnp',
  '\u001b[2J',
];

/** What a text says on one line, with what is unseen made visible. */
function shown(text: string): string {
  return visible(text.replace(/[^\S\u00a0\u202f]+/g, ' ').trim());
}

describe.each(Object.entries(PLACES))('a text in a %s', (name, put) => {
  const words = name === 'after words' ? 'Reviewed by ' : name === 'cell' ? 'ab' : '';
  const benign = skeletonOf(put('Benign'));
  const said = (text: string) => textOf(parsed(put(markdownText(text))));
  const whole = (text: string) => (name === 'cell' ? `${words}${text}b` : words + text);

  it.each(HOSTILE)('%j is text, and says what it said', (text) => {
    expect(skeletonOf(put(markdownText(text)))).toEqual(benign);
    expect(said(text)).toBe(whole(shown(text)));
  });

  it('whatever it is, is text, and says what it said', () => {
    const piece = fc.constantFrom(...HOSTILE, ...'\\`*_{}[]()#+-.!|<>~&@$^:=/ 1aw\n');
    const pieces = fc.array(piece, { minLength: 1, maxLength: 12 }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 40 })), (text) => {
        fc.pre(shown(text) !== '');
        expect(skeletonOf(put(markdownText(text)))).toEqual(benign);
        expect(said(text)).toBe(whole(shown(text)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('what a platform sees in a text', () => {
  const seen = (text: string) =>
    nodesOf(parsed(markdownText(text)))
      .map((node) => (node.type === 'text' ? node.value : ''))
      .join('');

  it.each(HOSTILE)('of %j, is nothing that it acts on', (text) => {
    for (const pattern of PLATFORMS) expect(seen(text)).not.toMatch(pattern);
  });

  it('is what it acts on, without the breaks', () => {
    for (const pattern of PLATFORMS)
      expect(
        HOSTILE.some((text) => pattern.test(text)),
        String(pattern),
      ).toBe(true);
  });

  it('is nothing that it acts on, whatever the text', () => {
    const piece = fc.constantFrom(...HOSTILE, ...'@#!%~&$^:[{-/+1aWw. "');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        for (const pattern of PLATFORMS) expect(seen(pieces.join(''))).not.toMatch(pattern);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a plain text', () => {
  it.each([
    'Median time to first answer',
    'held 26/47 d',
    '31 h → 12 h',
    '0.62 of the pace needed, needs 3.6 less a week (rough guess)',
    'Weeks 1-3, 6',
    '2026-10-05 to 2026-10-23',
    'Was it good? Yes! 50 % said: “so-so”',
    '日本語 👩‍👩‍👧‍👦 שלום',
    '10\u202f000 members',
  ])('%j stays as it is, for those who read it raw', (text) => {
    expect(markdownText(text)).toBe(text);
  });

  it('takes no longer than it is long', () => {
    const started = performance.now();
    for (const one of ['a', 'a-1', ':a', '[a', 'a-', '@', '&#', '&w', '$', 'w'])
      markdownText(one.repeat(65_536 / one.length));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
