import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Community } from '../../../src/domain/community.ts';
import { html as escaped } from '../../../src/report/escape/html.ts';
import { renderHtml } from '../../../src/report/html/report.ts';
import { change, day } from '../../insight/builders.ts';
import { grade, review } from '../../insight/reviews.ts';
import { ANALYST_CIRCLE, modelOf } from '../analyst-circle.ts';
import { anyCommunity } from '../hostile.ts';
import { elementsOf, skeletonOf, textOf } from './parsed.ts';

const page = (parts: Parameters<typeof modelOf>[0] = {}) => renderHtml(modelOf(parts));

/** What acts on a screen or hides in a text. */
const UNSEEN = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

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

/** The example with a text in every place where a person may write one. */
function withText(text: string): Community {
  return {
    ...ANALYST_CIRCLE,
    charter: { ...ANALYST_CIRCLE.charter, name: text },
    goals: ANALYST_CIRCLE.goals.map((one) => ({
      ...one,
      goal: text,
      owner: text,
      personas: [text],
      timeline: { ...one.timeline, written: text },
      keyResults: one.keyResults.map((keyResult) => ({
        ...keyResult,
        keyResult: text,
        unit: text,
      })),
    })),
    records: [
      ...ANALYST_CIRCLE.records.map((record) => ({ ...record, note: text, by: text })),
      change('11-02', { keyResult: 'answer/time-to-answer', note: text, by: text }),
    ],
    reviews: [
      review(
        [grade({ keyResult: 'answer/time-to-answer', score: 0.4, why: text, learned: text })],
        // Of several lines each is a paragraph.
        { on: day('11-20'), by: text, gained: `Much: ${text.replace(/\s+/g, ' ')}` },
      ),
    ],
  };
}

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
