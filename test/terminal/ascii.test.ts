import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { inAscii, shownInPlace } from '../../src/terminal/ascii.ts';
import { inert } from '../../src/terminal/inert.ts';
import { painter } from '../../src/terminal/paint.ts';
import { widthOf } from '../../src/terminal/width.ts';
import { withoutColours } from './plain-screen.ts';

const line = fc
  .array(fc.constantFrom('▲', '·', '→', '…', '━━', '   ', ' ', 'word', '’', '–'), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));

/** On a screen of 80 columns. */
function turned(text: string, width = 80): string {
  return inAscii(text, width);
}

describe('text on a screen that has ASCII alone', () => {
  it.each([
    ['✔ ● ▲ ✖ ◆ ○', '+ o ! x * o'],
    ['━━━━╌╌╿╌╌', '====..|..'],
    ['‹━━━┿───│─›', '<===|---|->'],
    ['▼ today', 'v today'],
    ['▁▂▃▄▅▆▇█', '_.:-=+*#'],
    ['Weeks 1-3 · October · 23 of 20', 'Weeks 1-3 | October | 23 of 20'],
    ['Weeks 1-3 ·', 'Weeks 1-3 |'],
    ['  · not counted   · upcoming', '  - not counted   - upcoming'],
    ['1 Oct – 31 Dec — 2 × 3 − 1', '1 Oct - 31 Dec - 2 x 3 - 1'],
    ['Ana’s “goal” and ‘that’', `Ana's "goal" and 'that'`],
    ['1\u202f200\u00a0h 3\u2009d', '1 200 h 3 d'],
    ['31 h → 12 h, and so on…', '31 h -> 12 h, and so on...'],
    ['≥ 9, ≤ 3, ≠ 0, ±0, Σ(done)', '>= 9, <= 3, != 0, +/-0, sum(done)'],
  ])('turns %s into %s', (drawn, ascii) => {
    expect(turned(drawn)).toBe(ascii);
  });

  it('leaves the letters of names as they are', () => {
    const name = 'Zoë, Łukasz, 日本語, שלום, 👩‍👧, naïve ﬁne';
    expect(turned(name)).toBe(name);
  });

  describe('where it takes more columns than before', () => {
    it('takes them from the next gap, so that what stands beyond stays in its column', () => {
      expect(turned('  Answer soon      31 h → 12 h ━━╌╌  21 %   off track')).toBe(
        '  Answer soon     31 h -> 12 h ==..  21 %   off track',
      );
      expect(turned('A long note…      ana  6NT0GA')).toBe('A long note...    ana  6NT0GA');
    });

    it('takes them from the nearer gap', () => {
      expect(turned('one      36 → 12     two')).toBe('one     36 -> 12     two');
      expect(turned('one      of it → 9     two')).toBe('one      of it -> 9    two');
    });

    it('leaves a space of each gap', () => {
      expect(turned('one  1 → 9 two')).toBe('one 1 -> 9 two');
      expect(turned('cut…  two')).toBe('cut~  two');
    });

    it('takes none from the margin, nor from a colour', () => {
      const { dim } = painter(1);
      expect(turned('      31 → 12')).toBe('      31 -> 12');
      expect(withoutColours(turned(dim('      31 → 12')))).toBe('      31 -> 12');
      expect(withoutColours(turned(`${dim('one')}   ${dim('1 → 9')}   two`))).toBe(
        'one  1 -> 9   two',
      );
    });

    it('lets the line grow where nothing stands beyond, up to the edge of the screen', () => {
      expect(turned('and so on…', 12)).toBe('and so on...');
      expect(turned('and so on…', 11)).toBe('and so on~');
      expect(turned('31 h → 12 h', 11)).toBe('31 h > 12 h');
    });

    it('never says something else for want of room', () => {
      expect(turned('pace ≥ 0.9', 10)).toBe('pace >= 0.9');
    });
  });

  it('moves nothing above marks, and leaves what is in a file as it is there', () => {
    const excerpt = ['4 | “a”→→owner: Ana’s…', '  |   ^^ a tab → here'].join('\n');
    expect(turned(excerpt)).toBe(['4 | “a”>>owner: Ana’s~', '  |   ^^ a tab -> here'].join('\n'));
  });

  it('says the same when it is turned once more', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(turned(turned(text))).toBe(turned(text));
      }),
    );
  });

  it('has nothing of what is drawn left, and no line wider than the screen that was not', () => {
    fc.assert(
      fc.property(line, (text) => {
        const shown = turned(text, 40);
        expect(shown).toMatch(/^[ -~]*$/);
        expect(widthOf(shown)).toBeLessThanOrEqual(Math.max(40, widthOf(text)));
      }),
    );
  });

  it('stays in its columns where a cursor is moved', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(shownInPlace(text)).toMatch(/^[ -~]*$/);
        expect(shownInPlace(text)).toHaveLength(text.length);
      }),
    );
  });
});

/** What is written in strings for another reason than to be shown on a terminal. */
const NOT_SHOWN: Readonly<Record<string, string>> = {
  '\ufeff': 'the mark at the start of a file, looked for and written',
  '\ufffd': 'what stands for bytes that are no text, looked for',
  '\u200e': 'the mark behind names from right to left, which no screen of ASCII gets',
  ß: 'a letter, looked for in names',
  é: 'a letter, looked for in the names of columns',
  '‰': 'a unit, looked for in numbers',
  '°': 'a unit, looked for in numbers',
  '＝': 'what a spreadsheet takes for =, looked for',
  '＋': 'what a spreadsheet takes for +, looked for',
  '－': 'what a spreadsheet takes for -, looked for',
  '＠': 'what a spreadsheet takes for @, looked for',
  // What breaks up a command of a CI system: it comes after.
  [inert('::x').slice(1, -2)]: 'has no width',
};

/** Files that write for something else than a terminal. */
const OTHER_MEDIA = /^src[/\\]report[/\\](?:charts|escape|html|markdown)[/\\]/;

/** Files whose characters beyond ASCII are looked for in what people wrote, and shown nowhere. */
const LOOKS_FOR = [
  join('src', 'workspace', 'table', 'encoding.ts'),
  join('src', 'workspace', 'table', 'row-fault.ts'),
  join('src', 'insight', 'bare-letters.ts'),
  join('src', 'insight', 'folded-text.ts'),
  join('src', 'insight', 'word-matcher.ts'),
];

describe('every character that the program draws', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => join('src', file))
    .filter((file) => file.endsWith('.ts') && !OTHER_MEDIA.test(file) && !LOOKS_FOR.includes(file));
  const drawn = new Map(files.flatMap((file) => charactersIn(file).map((one) => [one, file])));

  it('is looked for in all of its strings', () => {
    expect(files.length).toBeGreaterThan(300);
    expect([...drawn.keys()]).toEqual(expect.arrayContaining(['▲', '━', '·', '…', '\u202f']));
  });

  it.each([...drawn].filter(([one]) => !(one in NOT_SHOWN)))('%j of %s has its ASCII', (one) => {
    expect(turned(one)).toMatch(/^[ -~]+$/);
    expect(shownInPlace(one)).toMatch(/^[ -~]+$/);
  });
});

/** The characters beyond ASCII in the strings of a file. */
function charactersIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found: string[] = [];
  const look = (node: ts.Node) => {
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node))
      found.push(...[...node.text].filter((one) => one > '~'));
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}
