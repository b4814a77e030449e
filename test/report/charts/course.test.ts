import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountText } from '../../../src/domain/amount-text.ts';
import { addDays } from '../../../src/domain/civil-date.ts';
import { courseChart } from '../../../src/report/charts/course.ts';
import type { ReportModel } from '../../../src/report/model.ts';
import {
  add,
  community,
  day,
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
import { at, reported } from './one-result.ts';

/** The drawing of one key result. */
function drawn(...parts: Parameters<typeof reported>) {
  const { one, model } = reported(...parts);
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

const DAYS = Array.from({ length: 120 }, (_, index) => addDays(day('09-20'), index));

/** A key result of any kind and time, what was said of it, and a day. */
const anyCourse: fc.Arbitrary<ReportModel> = fc
  .record({
    when: fc.constantFrom('Weeks 1-3, 6', 'Whole quarter', '2026-10-05', 'Weeks 2-20', 'October'),
    kind: fc.constantFrom('up', 'down', 'keep', 'milestone'),
    said: fc.uniqueArray(fc.tuple(fc.constantFrom(...DAYS), fc.integer({ min: -60, max: 90 })), {
      selector: ([on]) => on,
      minLength: 1,
      maxLength: 60,
    }),
    on: fc.constantFrom(...DAYS),
  })
  .map(({ when, kind, said, on }) => {
    const terms = { timeline: timeline(when), unit: kind === 'milestone' ? null : '%' };
    const keyResult = {
      up: reach({ ...terms, target: 30, commit: 20, stretch: 41 }),
      down: reach({ ...terms, baseline: 36, target: 12 }),
      keep: keep({ ...terms, atLeast: 10, atMost: 40 }),
      milestone: milestone({ ...terms, steps: steps('a', 'b', 'c') }),
    }[kind];
    const records = said.map(([day, number]) =>
      kind === 'milestone'
        ? done(day, ['a', 'b', 'c'][Math.abs(number) % 3] ?? 'a', at())
        : value(day, number, at()),
    );
    const of = community({ goals: [goal('meet', [keyResult], terms)], records });
    return modelOf({ of, on });
  });

const NUMBERS = ['x', 'y', 'cx', 'cy', 'x1', 'x2', 'y1', 'y2', 'width', 'height'];

/** The places that lie outside of a chart, or that are none. */
function outside(chart: readonly Element[]): readonly string[] {
  const isIn = (text: string, most: number): boolean => {
    const number = Number(text.replace(/%$/, ''));
    return number >= 0 && number <= (text.endsWith('%') ? 100 : most);
  };
  return chart.flatMap((one) => {
    const places = NUMBERS.flatMap((name) => attribute(one, name) ?? []);
    const corners = attribute(one, 'points')?.split(' ') ?? [];
    return [
      ...places.filter((place) => !isIn(place, 150)),
      ...corners.filter((corner) => {
        const [x = '', y = ''] = corner.split(',');
        return !isIn(x, 100) || !isIn(y, 96);
      }),
    ].map((place) => `${one.tagName} ${attribute(one, 'class')} at ${place}`);
  });
}

describe('the chart of a course', () => {
  it('draws a reach from its baseline to its target, and its check-ins at the ends of their days', () => {
    const chart = drawn(reach(), [value('10-07', 5, at()), value('10-09', 10, at())]);
    expect(points(chart, 'expected')).toBe('0,96 100,0');
    expect(points(chart, 'said')).toBe('30,72 50,48');
    expect(points(chart, 'start')).toBe('0,96 30,72');
    expect(labels(chart)).toEqual([
      ...['target 20', 'from 0', 'expected 10', '10'],
      ...['5 Oct', '14 Oct', '9 Oct'],
    ]);
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
    expect(alternative(chart)).toMatch(/At this rate 20 by 14 Oct$/);
    expect(points(drawn(reach(), records.slice(0, 2)), 'forecast')).toBeUndefined();
  });

  it('draws half of what may come as a fan', () => {
    // Slopes of 1, 2 and 3 a day, whose quartiles are 1 and 3: five days on, it is at 13, 18 and 23.
    const records = [value('10-07', 4, at()), value('10-08', 5, at()), value('10-09', 8, at())];
    const chart = drawn(reach({ target: 40 }), records);
    expect(points(chart, 'forecast')).toBe('50,76.8 50,76.8 100,52.8');
    expect(points(chart, 'fan')).toBe('50,76.8 100,64.8 100,40.8');
    expect(alternative(chart)).toMatch(
      /At this rate 18 by 14 Oct, its middle half between 13 and 23$/,
    );
  });

  it('lets a wild guess leave the plot, and does not make all else small', () => {
    const records = [value('10-05', 0, at()), value('10-06', 10, at()), value('10-07', 20, at())];
    const chart = drawn(reach(), records, '10-07');
    // It would come to 90 in seven days, and leaves at 30, a day later.
    expect(points(chart, 'said')).toBe('10,96 20,64 30,32');
    expect(points(chart, 'forecast')).toBe('30,32 30,32 40,0');
    expect(points(chart, 'fan')).toBe('30,32 40,0 100,0 100,0 40,0');
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

  it('draws the steps of a milestone alone where they differ in weight', () => {
    const parts = [...steps('a'), { id: 'b', step: 'Step b', weight: 5 }];
    const chart = drawn(milestone({ steps: parts }), [done('10-06', 'a', at())]);
    expect(points(chart, 'expected')).toBeUndefined();
    expect(withClass(chart ?? [], 'due')).toEqual([]);
    expect(alternative(chart)).toBe('Check-ins: 1 step on 6 Oct. From 0 steps, 2 steps by 14 Oct');
  });

  it('draws what is not within the bounds in another shape', () => {
    const said = [value('10-05', 90, at()), value('10-06', 80, at()), value('10-07', 95, at())];
    const shapes = withClass(drawn(keep(), said) ?? [], 'dot').map(({ tagName }) => tagName);
    expect(shapes).toEqual(['circle', 'rect', 'circle']);
  });

  it.each([
    ['at least', { atLeast: 90 }, ['0', '48']],
    ['at most', { atLeast: null, atMost: 90 }, ['48', '48']],
    ['between', { atLeast: 85, atMost: 90 }, ['48', '24']],
  ])('shades what is within the bounds: %s', (_, bounds, [y, height]) => {
    const said = [value('10-05', 80, at()), value('10-06', 100, at())];
    const [band] = withClass(drawn(keep(bounds), said) ?? [], 'band');
    expect(band && [attribute(band, 'y'), attribute(band, 'height')]).toEqual([y, height]);
  });

  it.each([
    ['on a day with days to come', '10-09', ['50%', '68']],
    ['not after the last day', '10-20', undefined],
  ])('marks where it should be today: %s', (_, on, expected) => {
    const due = withClass(drawn(reach(), [value('10-06', 2, at())], on) ?? [], 'due');
    const mark = due.find(({ tagName }) => tagName === 'circle');
    expect(mark && [attribute(mark, 'cx'), attribute(mark, 'cy')]).toEqual(expected);
  });

  it.each([
    ['above what rises', [5, 10], '59 end'],
    ['below what falls', [15, 10], '85 end'],
  ])('says where it stands %s', (_, [before = 0, now = 0], place) => {
    const chart = drawn(reach(), [value('10-07', before, at()), value('10-09', now, at())]);
    const [label] = withClass(chart ?? [], 'now');
    expect(label && `${attribute(label, 'y')} ${attribute(label, 'text-anchor')}`).toBe(place);
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

  it.each([
    ['a community', anyCommunity.map((of) => modelOf({ of }))],
    ['a course', anyCourse],
  ])('keeps inside its place, whatever it is of: %s', (_, anyModel: fc.Arbitrary<ReportModel>) => {
    fc.assert(
      fc.property(anyModel, (model) => {
        for (const one of model.goals.flatMap(({ keyResults }) => keyResults)) {
          const chart = courseChart(one, model);
          if (chart) expect(outside(elementsOf(chart.markup))).toEqual([]);
        }
      }),
    );
  });

  it('says the very value, whatever the course', () => {
    fc.assert(
      fc.property(anyCourse, (model) => {
        const [one] = model.goals[0]?.keyResults ?? [];
        const chart = one && courseChart(one, model);
        if (!chart || one.figures.value === null) return;
        const [now] = withClass(elementsOf(chart.markup), 'now').map(textOf);
        const { kind, unit } = one.keyResult;
        expect(now).toBe(amountText(one.figures.value, kind === 'milestone' ? null : unit));
      }),
    );
  });
});
