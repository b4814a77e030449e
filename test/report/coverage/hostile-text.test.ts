import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderCoverageHtml } from '../../../src/report/coverage/html.ts';
import { coverageJson } from '../../../src/report/coverage/json.ts';
import { renderCoverageMarkdown } from '../../../src/report/coverage/markdown.ts';
import { renderCoverage } from '../../../src/report/coverage/terminal.ts';
import { widthOf } from '../../../src/terminal/width.ts';
import { plainScreen } from '../../terminal/plain-screen.ts';
import { UNSEEN } from '../hostile.ts';
import { elementsOf, skeletonOf } from '../html/parsed.ts';
import { skeletonOf as markdownSkeletonOf } from '../markdown/parsed.ts';
import { coverageSaying } from './coverages.ts';

const HOSTILE = [
  '</script><img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  '</title><script>alert(1)</script>',
  '<!-- ',
  '| a | b |<br>',
  '--- | ---',
  '# heading',
  '- item',
  '[x](javascript:alert(1)) https://example.org @everyone #12',
  '`code` **bold** ~~gone~~',
  '\u202egnp\u2066\u0000',
  '\u001b]8;;http://evil\u0007Ana\u001b[2J',
  '日本語のとても長い題名'.repeat(12),
  '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(20),
  'x'.repeat(300),
  'שלום לכולם '.repeat(9),
];

const anyText = fc.string({ unit: 'binary', maxLength: 40 }).map((text) => `a${text}`);

describe('text in the page of a coverage', () => {
  const benign = skeletonOf(renderCoverageHtml(coverageSaying('Benign')));

  function check(text: string): void {
    const page = renderCoverageHtml(coverageSaying(text));
    expect(skeletonOf(page)).toEqual(benign);
    expect(page).not.toMatch(UNSEEN);
    const links = elementsOf(page)
      .flatMap(({ attrs }) => attrs)
      .filter(({ name }) => /href|src|action/.test(name));
    expect(links.filter(({ value }) => !value.startsWith('#'))).toEqual([]);
  }

  it.each(HOSTILE)('%j stays text', check);

  it('whatever it is, makes no element or attribute', () => {
    fc.assert(fc.property(anyText, check), { numRuns: 40 });
  });
});

describe('text in the Markdown of a coverage', () => {
  const benign = markdownSkeletonOf(renderCoverageMarkdown(coverageSaying('Benign')));

  function check(text: string): void {
    const said = renderCoverageMarkdown(coverageSaying(text));
    expect(markdownSkeletonOf(said)).toEqual(benign);
    expect(said).not.toMatch(UNSEEN);
  }

  it.each(HOSTILE)('%j stays text', check);

  it('whatever it is, makes nothing but text', () => {
    fc.assert(fc.property(anyText, check), { numRuns: 40 });
  });
});

describe('text on the screen of a coverage', () => {
  function check(text: string): void {
    for (const width of [40, 80, 140]) {
      const screen = renderCoverage(coverageSaying(text), plainScreen(width));
      expect(screen).not.toMatch(UNSEEN);
      const wide = screen
        .split('\n')
        .filter((line) => widthOf(line) > width && !/^ *cop /.test(line));
      expect(wide).toEqual([]);
    }
  }

  it.each(HOSTILE)('%j fits, and acts on nothing', check);

  it('whatever it is, fits', () => {
    fc.assert(fc.property(anyText, check), { numRuns: 40 });
  });
});

describe('text in the JSON of a coverage', () => {
  it.each(HOSTILE)('%j comes back as it was', (text) => {
    const json = coverageJson(coverageSaying(text));
    expect(json).not.toMatch(UNSEEN);
    expect(JSON.parse(json)).toMatchObject({
      community: text,
      personas: [{ title: text }, {}, {}],
    });
  });
});
