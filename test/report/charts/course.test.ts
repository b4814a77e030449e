import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeyResult } from '../../../src/domain/key-result.ts';
import { courseChart } from '../../../src/report/charts/course.ts';
import type { ReportModel } from '../../../src/report/model.ts';
import {
  add,
  CHARTER,
  type CheckInParts,
  community,
  done,
  goal,
  keep,
  milestone,
  reach,
  steps,
  timeline,
  value,
} from '../../insight/builders.ts';
import { modelOf } from '../analyst-circle.ts';
import { anyCommunity } from '../hostile.ts';
import { attribute, type Element, elementsOf, textOf, withClass } from '../html/parsed.ts';

const AT = { keyResult: 'meet/kr' };
const at = (parts: CheckInParts = {}) => ({ ...parts, ...AT });

/** The drawing of one key result of ten days, 5 to 14 October, as on a day of 2026. */
function drawn(keyResult: KeyResult, records: ReturnType<typeof value>[], on = '10-09') {
  const model = modelOf({
    of: community({ charter: CHARTER, goals: [goal('meet', [keyResult])], records }),
    on,
  });
  const [one] = model.goals[0]?.keyResults ?? [];
  if (!one) throw new Error('no key result');
  const chart = courseChart(one, model);
  return chart === null ? null : elementsOf(chart.markup);
}

function points(elements: readonly Element[] | null, kind: string): string | undefined {
  const [line] = withClass(elements ?? [], kind);
  return line && attribute(line, 'points');
}

function labels(elements: readonly Element[] | null): string[] {
  return (elements ?? []).filter(({ tagName }) => tagName === 'text').map(textOf);
}

function alternative(elements: readonly Element[] | null): string | undefined {
  return elements?.map((one) => attribute(one, 'aria-label')).find((label) => label !== undefined);
}

describe('the chart of a course', () => {
  it('draws a reach from its baseline to its target, and its check-ins at the ends of their days', () => {
    const chart = drawn(reach(), [value('10-07', 5, at()), value('10-09', 10, at())]);
    expect(points(chart, 'expected')).toBe('0,96 100,0');
    expect(points(chart, 'said')).toBe('30,72 50,48');
    expect(labels(chart)).toEqual(['target 20', '10', '5 Oct', '9 Oct', '14 Oct']);
    expect(alternative(chart)).toBe(
      'Check-ins: 5 on 7 Oct, 10 on 9 Oct. From 0, expected 10 by 9 Oct, target 20 by 14 Oct',
    );
  });

  it('draws what goes down downwards', () => {
    const chart = drawn(reach({ baseline: 36, target: 12, unit: 'h' }), [value('10-09', 24, at())]);
    expect(points(chart, 'expected')).toBe('0,0 100,96');
    expect(points(chart, 'said')).toBe('50,48');
    expect(alternative(chart)).toContain(
      '24 h on 9 Oct. From 36 h, expected 24 h by 9 Oct, target 12 h',
    );
  });

  it('grows to hold what is beyond the target, or below the baseline', () => {
    const chart = drawn(reach(), [value('10-06', -20, at()), value('10-09', 40, at())]);
    expect(points(chart, 'said')).toBe('20,96 50,0');
    expect(points(chart, 'expected')).toBe('0,64 100,32');
  });

  it('rests between the parts of a timeline', () => {
    const parted = timeline('Weeks 1, 3');
    const chart = drawn(reach({ timeline: parted }), [value('10-02', 5, at())], '10-06');
    expect(points(chart, 'expected')).toBe('0,96 33.3,48 66.7,48 100,0');
    expect(withClass(chart ?? [], 'pause').map((one) => attribute(one, 'x'))).toEqual(['33.3%']);
  });

  it('draws where it comes to at this rate, from three points on', () => {
    const records = [value('10-05', 2, at()), value('10-07', 6, at()), value('10-09', 10, at())];
    const chart = drawn(reach(), records);
    expect(points(chart, 'forecast')).toBe('50,48 50,48 100,0');
    expect(withClass(chart ?? [], 'fan')).toHaveLength(1);
    expect(alternative(chart)).toContain(
      'At this rate 20 by 14 Oct, most likely between 20 and 20',
    );
    expect(points(drawn(reach(), records.slice(0, 2)), 'forecast')).toBeUndefined();
  });

  it('draws the steps of a milestone as stairs', () => {
    const brief = milestone({ steps: steps('a', 'b', 'c', 'd') });
    const chart = drawn(brief, [done('10-06', 'a', at()), done('10-08', 'b', at())]);
    expect(points(chart, 'said')).toBe('0,96 20,96 20,72 40,72 40,48 50,48');
    expect(alternative(chart)).toBe(
      'Check-ins: 1 step on 6 Oct, 2 steps on 8 Oct. From 0 steps, expected 2 steps by 9 Oct, 4 steps by 14 Oct',
    );
  });

  it('draws the bounds of a keep, and no way', () => {
    const chart = drawn(keep({ atLeast: 90, atMost: 100, unit: '%' }), [value('10-06', 80, at())]);
    expect(points(chart, 'expected')).toBeUndefined();
    expect(withClass(chart ?? [], 'bound')).toHaveLength(4);
    expect(labels(chart).slice(0, 2)).toEqual(['at most 100 %', 'at least 90 %']);
    expect(alternative(chart)).toBe(
      'Check-ins: 80 % on 6 Oct. To keep at least 90 %, at most 100 % until 14 Oct',
    );
  });

  it('draws the commit and the stretch beside the target', () => {
    const chart = drawn(reach({ commit: 15, stretch: 25 }), [value('10-06', 2, at())]);
    expect(labels(chart).slice(0, 3)).toEqual(['stretch 25', 'target 20', 'commit 15']);
  });

  it('is not drawn where nothing was said', () => {
    expect(drawn(reach(), [])).toBeNull();
  });

  it('stays small and sums up where much was said', () => {
    const long = timeline('2026-01-01 to 2026-12-31');
    const records = Array.from({ length: 300 }, (_, index) =>
      add(new Date(Date.UTC(2026, 0, index + 1)).toISOString().slice(0, 10), 1, {
        ...at(),
        id: index,
      }),
    );
    const chart = drawn(reach({ timeline: long, target: 400 }), records, '10-30');
    expect(withClass(chart ?? [], 'dot')).toHaveLength(1);
    expect(points(chart, 'said')?.split(' ').length).toBeLessThanOrEqual(300);
    expect(alternative(chart)).toContain(
      '300 check-ins, from 1 on 1 Jan to 300 on 27 Oct, at least 1 and at most 300',
    );
  });

  it('says the very value and keeps inside its place, whatever the community', () => {
    fc.assert(
      fc.property(anyCommunity, (of) => {
        const model: ReportModel = modelOf({ of });
        for (const one of model.goals.flatMap(({ keyResults }) => keyResults)) {
          const chart = courseChart(one, model);
          if (chart === null) continue;
          expect(chart.markup).not.toMatch(/NaN|Infinity|undefined|null/);
          const elements = elementsOf(chart.markup);
          for (const line of elements.filter(({ tagName }) => tagName.startsWith('poly')))
            for (const point of attribute(line, 'points')?.split(' ') ?? []) {
              const [x = -1, y = -1] = point.split(',').map(Number);
              expect([x >= 0, x <= 100, y >= 0, y <= 96]).toEqual([true, true, true, true]);
            }
          for (const dot of withClass(elements, 'dot')) {
            const x = Number(attribute(dot, 'cx')?.replace('%', ''));
            expect(x >= 0 && x <= 100).toBe(true);
          }
        }
      }),
    );
  });
});
