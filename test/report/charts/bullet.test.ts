import { describe, expect, it } from 'vitest';
import { bulletChart } from '../../../src/report/charts/bullet.ts';
import { attribute, elementsOf, withClass } from '../html/parsed.ts';

const PLAIN = { progress: 0.5, expected: 0.75, status: 'at-risk', label: 'half' } as const;

function drawn(parts: Partial<Parameters<typeof bulletChart>[0]> = {}) {
  const elements = elementsOf(bulletChart({ ...PLAIN, ...parts }).markup);
  const [reached] = withClass(elements, 'reached');
  const [mark] = withClass(elements, 'mark');
  return {
    kind: reached && attribute(reached, 'class'),
    width: reached && attribute(reached, 'width'),
    mark: mark && attribute(mark, 'x'),
    label: elements.map((one) => attribute(one, 'aria-label')).find((label) => label !== undefined),
  };
}

describe('the bar of a progress', () => {
  it('is as long as the progress, with a mark where it should be', () => {
    expect(drawn()).toEqual({
      kind: 'reached warn',
      width: '50%',
      mark: '75%',
      label: 'half',
    });
  });

  it.each([
    ['nothing is reached', { progress: 0 }, '0%', '75%'],
    ['all is', { progress: 1, expected: 1 }, '100%', '100%'],
    ['the progress is not shown', { progress: null }, '0%', '75%'],
    ['nothing is expected yet', { expected: 0 }, '50%', undefined],
    ['what is expected is not known', { expected: null }, '50%', undefined],
    ['hardly anything is expected: the mark stays within', { expected: 0.001 }, '50%', '1%'],
    ['a third is reached', { progress: 1 / 3 }, '33.3%', '75%'],
  ])('where %s', (_, parts, width, mark) => {
    expect(drawn(parts)).toMatchObject({ width, mark });
  });

  it.each([
    ['achieved', 'good'],
    ['on-track', 'good'],
    ['nearly', 'warn'],
    ['off-track', 'bad'],
    ['missed', 'bad'],
    ['upcoming', 'dim'],
    [null, 'dim'],
  ] as const)('of what is %s is %s', (status, tone) => {
    expect(drawn({ status }).kind).toBe(`reached ${tone}`);
  });

  it('takes its words as text', () => {
    const label = '"><script>alert(1)</script>';
    expect(drawn({ label }).label).toBe(label);
  });
});
