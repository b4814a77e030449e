import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { html as escaped } from '../../../src/report/escape/html.ts';
import { renderHtml } from '../../../src/report/html/report.ts';
import { modelOf } from '../analyst-circle.ts';
import { anyCommunity, UNSEEN, withText } from '../hostile.ts';
import { elementsOf, skeletonOf, textOf } from './parsed.ts';

const page = (parts: Parameters<typeof modelOf>[0] = {}) => renderHtml(modelOf(parts));

const HOSTILE = [
  '</script><img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  "' onfocus='alert(1)",
  '<a href="javascript:alert(1)">x</a>',
  'data:text/html,<script>alert(1)</script>',
  '&#106;avascript:alert(1)',
  '\tjavascript:alert(1)',
  '</style><style>*{display:none}',
  '</title><script>alert(1)</script>',
  '<!-- ',
  '-->',
  ']]>',
  '&lt;b&gt;',
  '\u202egnp',
  '\u0000',
  '<svg onload=alert(1)>',
];

/** The page of the example with a text in every place. */
function pageWith(text: string): string {
  return page({ of: withText(text), leftOut: [`goals/${text}.yaml`] });
}

describe('text in a page', () => {
  const benign = skeletonOf(pageWith('Benign'));

  it.each(HOSTILE)('%j stays text', (text) => {
    const html = pageWith(text);
    expect(skeletonOf(html)).toEqual(benign);
    expect(html).not.toMatch(UNSEEN);
    const texts = elementsOf(html).map(textOf);
    expect(texts).toContain(textOf(parseFragment(escaped`${text}`.markup)));
  });

  it.each(HOSTILE)('%j is in no address', (text) => {
    const attributes = elementsOf(pageWith(text)).flatMap(({ attrs }) => attrs);
    const isSpoken = (name: string) => name === 'aria-label';
    const written = attributes.filter(({ name }) => !isSpoken(name)).map((one) => one.value);
    expect(written.filter((one) => /javascript:|https?:|data:|alert/i.test(one))).toEqual([]);
    const links = attributes.filter(({ name }) => /href|src|action/.test(name));
    expect(links.map((one) => one.value).filter((one) => !one.startsWith('#'))).toEqual([]);
  });

  it('whatever it is, makes no element or attribute, and nothing unseen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const html = pageWith(`a${text}`);
        expect(skeletonOf(html)).toEqual(benign);
        expect(html).not.toMatch(UNSEEN);
      }),
      { numRuns: 60 },
    );
  });

  it('holds in any community', () => {
    fc.assert(
      fc.property(anyCommunity, (of) => {
        const html = page({ of });
        expect(html).not.toMatch(/NaN|undefined|\[object/);
        expect(elementsOf(html).map(({ tagName }) => tagName)).not.toContain('script');
      }),
      { numRuns: 60 },
    );
  });
});
