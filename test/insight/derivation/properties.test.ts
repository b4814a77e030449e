import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../../src/domain/check-in.ts';
import { addDays, type CivilDate } from '../../../src/domain/civil-date.ts';
import type { Community } from '../../../src/domain/community.ts';
import type { HappeningName } from '../../../src/domain/happening-types.ts';
import type { KeyResult } from '../../../src/domain/key-result.ts';
import { explainCommunity } from '../../../src/insight/derivation/community.ts';
import type { Derivation } from '../../../src/insight/derivation/derivation.ts';
import { explainGoal } from '../../../src/insight/derivation/goal.ts';
import { explainKeyResult } from '../../../src/insight/derivation/key-result.ts';
import { historyOf } from '../../../src/insight/history.ts';
import { isReading } from '../../../src/insight/measure/reading.ts';
import { outcomes } from '../../../src/insight/outcomes.ts';
import { reportModel } from '../../../src/report/build-model.ts';
import { explainJson } from '../../../src/report/explain-json.ts';
import type { ExplainJson } from '../../../src/report/explain-schema.ts';
import { renderJson } from '../../../src/report/json.ts';
import type { ReportJson } from '../../../src/report/report-schema.ts';
import {
  add,
  CHARTER,
  community,
  day,
  done,
  goal,
  happening,
  keep,
  measure,
  member,
  milestone,
  note,
  Q4,
  reach,
  recordId,
  steps,
  timeline,
  undone,
  value,
  withdrawal,
} from '../builders.ts';
import { grade, review } from '../reviews.ts';
import { workedOut } from './formula.ts';
import { placesIn } from './grounds.ts';

const TIMELINES = ['Weeks 1-3, 6', '2026-10-05', 'Whole quarter', 'Weeks 2-5', 'Weeks 8-13'].map(
  (one) => timeline(one),
);
const aNumber = fc.oneof(
  fc.integer({ min: -20, max: 120 }),
  fc.integer({ min: -2000, max: 9000 }).map((one) => one / 100),
);
const base = {
  timeline: fc.constantFrom(...TIMELINES),
  every: fc.constantFrom('week', '2 weeks', 'month'),
  weight: fc.constantFrom(1, 1, 2, 0.5),
} as const;
/** Of several key results one counts itself: in each way, by what moves often and what seldom does. */
const aMeasure = fc.constantFrom(
  ...[null, null, null, null],
  ...[
    { count: 'introductions' },
    { count: 'asks', where: { days_to_answer: { at_most: 2 } } },
    { distinct: 'introductions', of: 'pair' },
    { distinct: 'contributions', of: 'members' },
    { count: 'members', where: { introductions: { at_least: 2 } } },
    { average: 'answers', of: 'belonging' },
    { median: 'asks', of: 'hours_to_answer' },
    { share: { of: { count: 'asks', where: { days_to_answer: { has: true } } }, over: 'asks' } },
    { share: { of: { distinct: 'contributions', of: 'members' }, over: 'members' } },
  ].map((one) => measure(one)),
);
const posts = { commit: fc.option(aNumber), stretch: fc.option(aNumber) };
const aStep = fc.constantFrom([], steps('a', 'b', 'c'), [
  { id: 'a', step: 'A', weight: 3 },
  { id: 'b', step: 'B', weight: 1 },
]);
const aKeyResult: fc.Arbitrary<KeyResult> = fc.oneof(
  fc
    .record({ ...base, ...posts, measure: aMeasure, baseline: aNumber, target: aNumber })
    .filter(({ baseline, target }) => baseline !== target)
    .map(reach),
  fc
    .record({
      ...base,
      measure: aMeasure,
      baseline: fc.constant(0),
      target: fc.integer({ min: 1, max: 9 }),
    })
    .map(reach),
  fc
    .record({
      ...base,
      measure: aMeasure,
      atLeast: fc.constantFrom(-5, 20, 60),
      atMost: fc.constantFrom(null, 90),
    })
    .map(keep),
  fc.record({ ...base, steps: aStep }).map(milestone),
);
const days = fc.integer({ min: 0, max: 120 }).map((number) => addDays(day('09-20'), number));

/** Mostly what fits the kind of the key result; corrections and withdrawals of any record. */
const FITTING = {
  reach: ['value', 'add', 'add', 'value', 'add', 'note', 'done', 'withdraws'],
  keep: ['value', 'value', 'value', 'value', 'note', 'add', 'withdraws'],
  milestone: ['done', 'done', 'undone', 'note', 'value', 'withdraws'],
} as const;

function logOf(kind: KeyResult['kind'], keyResult: string, first: number) {
  const aCheckIn = fc.record({
    on: days,
    what: fc.constantFrom(...FITTING[kind]),
    number: aNumber,
    step: fc.constantFrom('a', 'b', true as const),
    of: fc.nat({ max: 20 }),
    corrects: fc.nat({ max: 9 }).map((one) => one === 0),
    confidence: fc.option(fc.integer({ min: 0, max: 10 })),
    blocked: fc.boolean(),
  });
  return fc.array(aCheckIn, { maxLength: 14 }).map((parts) =>
    parts.map(({ on, what, number, step, of, corrects, ...said }, index): CheckIn => {
      const id = first + index;
      const more = { ...said, keyResult, id, corrects: corrects ? recordId(first + of) : null };
      if (what === 'value') return value(on, number, more);
      if (what === 'add') return add(on, number, more);
      if (what === 'done') return done(on, step, more);
      if (what === 'undone') return undone(on, step, more);
      return what === 'note' ? note(on, more) : withdrawal(on, first + of, { id });
    }),
  );
}

const PEOPLE = ['a1', 'b1', 'c1', 'd1'];
const MEMBERS = PEOPLE.map((id, index) => member(id, index === 3 ? { joined: '2026-10-20' } : {}));

/** What happened, from `first` on: asks and their answers, introductions, contributions and responses. */
const aLife = (first: number) =>
  fc
    .array(
      fc.record({
        on: days,
        type: fc.constantFrom('introduction', 'contribution', 'ask', 'answer', 'response'),
        who: fc.shuffledSubarray(PEOPLE, { minLength: 2, maxLength: 2 }),
        of: fc.nat({ max: 14 }),
        number: fc.integer({ min: 10, max: 50 }).map((one) => one / 10),
        does: fc.constantFrom('stands', 'stands', 'stands', 'stands', 'corrects', 'withdraws'),
        file: fc.constantFrom('log/a.yaml', 'log/b.yaml', 'log/c.yaml'),
      }),
      { maxLength: 14 },
    )
    .map((parts) =>
      parts.map(({ on, type, who, of, number, does, file }, index) => {
        const says = {
          members: who,
          ...(type === 'answer' ? { ask: recordId(first + of), hours: number } : {}),
          ...(type === 'response' ? { answers: { belonging: number } } : {}),
        };
        const names = does === 'stands' ? {} : { [does]: recordId(first + of) };
        const more = { id: first + index, by: who[0] ?? null, place: { file, line: index + 1 } };
        return happening(type as HappeningName, on, says, { ...more, ...names });
      }),
    );

const aKeyResultWithLog = (reference: string, first: number) =>
  aKeyResult.chain((keyResult) =>
    logOf(keyResult.kind, reference, first).map((log) => ({
      keyResult: { ...keyResult, id: reference.split('/')[1] ?? '' },
      log,
    })),
  );

const aGoal = (id: string, first: number) =>
  fc
    .record({
      one: fc.option(aKeyResultWithLog(`${id}/one`, first)),
      two: fc.option(aKeyResultWithLog(`${id}/two`, first + 15)),
      weight: fc.constantFrom(1, 2),
    })
    .map(({ one, two, weight }) => {
      const its = [one, two].flatMap((part) => part ?? []);
      const of = goal(
        id,
        its.map(({ keyResult }) => keyResult),
        { weight },
      );
      return { goal: of, log: its.flatMap(({ log }) => log) };
    });

const REFERENCES = ['first/one', 'first/two', 'second/one', 'second/two'];

/** Of several grades of one key result the last one; what a review grades may not be there. */
function reviewOf(
  grades: readonly { readonly keyResult: string; readonly tenths: number }[],
  on: CivilDate,
) {
  const its = new Map(grades.map(({ keyResult, tenths }) => [keyResult, tenths / 10]));
  return review(
    [...its].map(([keyResult, score]) => grade({ keyResult, score })),
    { on },
  );
}

const aCommunity: fc.Arbitrary<Community> = fc
  .record({
    first: aGoal('first', 0),
    second: aGoal('second', 30),
    life: aLife(100),
    grades: fc.array(
      fc.record({ keyResult: fc.constantFrom(...REFERENCES), tenths: fc.nat({ max: 10 }) }),
      { maxLength: 3 },
    ),
    reviewedOn: fc.option(days),
    thresholds: fc.constantFrom(CHARTER.thresholds, {
      onTrack: 0.8,
      onTrackGap: 0.05,
      atRisk: 0.5,
      atRiskGap: 0.2,
    }),
  })
  .map(({ first, second, life, thresholds, grades, reviewedOn }) =>
    community({
      charter: { ...CHARTER, thresholds },
      goals: [first.goal, second.goal],
      members: MEMBERS,
      records: [...first.log, ...second.log, ...life],
      reviews: reviewedOn === null ? [] : [reviewOf(grades, reviewedOn)],
    }),
  );

type Step = ExplainJson['steps'][number];
type Forecast = NonNullable<ReportJson['goals'][number]['key_results'][number]['forecast']>;

function jsonOf(derivation: Derivation): ExplainJson {
  return JSON.parse(explainJson({ derivation, keyResult: null, at: null, leftOut: [] }));
}

/** Each derivation of a community beside the figures of the report, by their names. */
function derivations(
  of: Community,
  asOf: CivilDate,
): (readonly [json: ExplainJson, figures: Readonly<Record<string, unknown>>])[] {
  const grounds = { community: of, asOf, placeOf: placesIn(of), unrecorded: [] };
  const report: ReportJson = JSON.parse(
    renderJson(reportModel(of, { quarter: Q4, asOf, leftOut: [] })),
  );
  return [
    [jsonOf(explainCommunity(Q4, grounds)), { ...report }],
    ...of.goals.flatMap((one) => {
      const its = report.goals.find(({ id }) => id === one.id);
      return [
        [jsonOf(explainGoal(one, grounds)), { ...its, weight: one.weight }] as const,
        ...one.keyResults.map((keyResult, index) => {
          const named = { goal: one, keyResult, reference: `${one.id}/${keyResult.id}` };
          const figures = { ...its?.key_results[index], weight: keyResult.weight };
          return [jsonOf(explainKeyResult(named, grounds)), figures] as const;
        }),
      ];
    }),
  ];
}

function isNear(one: unknown, other: unknown): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}

function namesIn({ inputs, parts }: Step) {
  return { inputs: new Map(inputs.map((one) => [one.name, one.value])), parts };
}

const FIGURES = ['progress', 'expected', 'status'];
const OF_KEY_RESULT = [
  ...FIGURES,
  ...['value', 'judged', 'pace', 'late', 'stale', 'blocked', 'confidence', 'last_check_in'],
];

/** Its forecast, or that there is none. */
function expectForecast(results: ReadonlyMap<string, unknown>, forecast: unknown): void {
  const names = ['rate_so_far', 'at_end', 'target_on', 'sureness', 'at_end_low', 'at_end_high'];
  const found = names.map((name) => results.get(name) ?? null);
  const { rate_so_far, at_end, target_on, sureness, between } = (forecast ?? NONE) as Forecast;
  expect(found).toEqual([rate_so_far, at_end, target_on, sureness, ...between]);
}

const NONE = {
  rate_so_far: null,
  at_end: null,
  target_on: null,
  sureness: null,
  between: [null, null],
};

describe('where any figure comes from', () => {
  it('gives every figure of the report, and exactly it', () => {
    fc.assert(
      fc.property(aCommunity, days, (of, asOf) => {
        for (const [{ about, steps }, figures] of derivations(of, asOf)) {
          const results = new Map(steps.map((one) => [one.name, one.result]));
          for (const [name, result] of results) {
            const figure = figures[name];
            if (figure !== undefined && typeof figure !== 'object')
              expect(result, name).toBe(figure);
          }
          const names = about.kind === 'key-result' ? OF_KEY_RESULT : FIGURES;
          for (const name of names) expect(results.get(name), name).toBe(figures[name]);
          const status = steps.find((one) => one.name === 'status');
          if (figures.rule !== undefined) expect(status?.rule).toBe(figures.rule);
          expectForecast(results, figures.forecast);
          if (about.kind !== 'goal') expect(results.get('score') ?? null).toBe(figures.score);
          const given = figures.grade as { readonly score: number } | null | undefined;
          expect(results.get('grade') ?? null).toBe(given?.score ?? null);
        }
      }),
    );
  });

  it('has formulas that come to their results', () => {
    fc.assert(
      fc.property(aCommunity, days, (of, asOf) => {
        for (const [{ about, steps }] of derivations(of, asOf))
          for (const step of steps.filter((one) => one.formula !== null && one.result !== null)) {
            const found = workedOut(step.formula ?? '', namesIn(step));
            const wanted = step.name === 'status' ? true : step.result;
            expect(
              isNear(found, wanted),
              `${about.reference} ${step.name}: ${found}, not ${wanted} by ${step.formula}`,
            ).toBe(true);
          }
      }),
    );
  });

  it('rests on steps that are there, and says of each how it follows', () => {
    fc.assert(
      fc.property(aCommunity, days, (of, asOf) => {
        for (const [{ steps }] of derivations(of, asOf)) {
          const results = new Map(steps.map((one) => [one.name, one.result]));
          for (const { name, value, from } of steps.flatMap((one) => one.inputs))
            if (from === 'step') expect(value, name).toBe(results.get(name));
          for (const { name, formula, method, result } of steps)
            expect(result === null || formula !== null || method !== null, name).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('goes through points whose middle slope is the one that it says', () => {
    const of = fc.record({ keyResult: aKeyResultWithLog('first/one', 0), asOf: days });
    fc.assert(
      fc.property(of, ({ keyResult: { keyResult, log }, asOf }) => {
        const goals = [goal('first', [keyResult])];
        const [, , [json] = []] = derivations(community({ goals, records: log }), asOf);
        const perDay = json?.steps.find((one) => one.name === 'per_day');
        if (!perDay || perDay.result === null) return;
        const points = perDay.parts.flatMap((one) => (one.kind === 'point' ? [one] : []));
        const slopes = points.flatMap((to, index) =>
          points.slice(0, index).map((from) => (to.value - from.value) / (to.day - from.day)),
        );
        slopes.sort((a, b) => a - b);
        const middle = (slopes.length - 1) / 2;
        const [low = 0, high = 0] = [slopes[Math.floor(middle)], slopes[Math.ceil(middle)]];
        expect(points.length).toBeGreaterThanOrEqual(3);
        expect(isNear(perDay.result, (low + high) / 2)).toBe(true);
      }),
    );
  });

  it('leaves out no check-in: each is among the parts, or ignored for a reason', () => {
    fc.assert(
      fc.property(aCommunity, days, (of, asOf) => {
        for (const { derivation, entries } of keyResultsOf(of, asOf)) {
          const parts = derivation.steps.flatMap((one) => one.parts);
          // What a measure gave on a day is nobody's check-in.
          const counted = parts.flatMap((one) =>
            'record' in one && one.record && !isReading(one.record) ? [one.record] : [],
          );
          const ignored = derivation.ignored.filter((one) => one.kind === 'record');
          const left = ignored.map((one) => one.record);
          for (const { record } of entries)
            expect(counted.includes(record as CheckIn) || left.includes(record)).toBe(true);
          for (const one of ignored.filter((one) => one.for === 'everything'))
            expect(counted).not.toContain(one.record);
          for (const record of counted) expect(entries.map((one) => one.record)).toContain(record);
        }
      }),
    );
  });

  it('leaves out nothing that happened: each record of the sort counts, or is ignored', () => {
    fc.assert(
      fc.property(aCommunity, days, (of, asOf) => {
        for (const { derivation, keyResult } of keyResultsOf(of, asOf)) {
          const { measure: its } = keyResult;
          if (its === null || its.way === 'share' || its.source.kind !== 'records') continue;
          const { type } = its.source;
          const all = of.records.filter((one) => one.type === type && one.withdraws === null);
          const value = derivation.steps.find((one) => one.name === 'value');
          const counted = (value?.parts ?? []).flatMap((one) =>
            one.kind === 'counted' ? [one.count] : [],
          );
          const left = derivation.ignored.flatMap((one) =>
            one.kind === 'things' ? [one.count] : [],
          );
          const told = derivation.ignored.filter(
            (one) => one.kind === 'record' && one.record.type === type,
          );
          const sum = [...counted, ...left].reduce((a, b) => a + b, told.length);
          // What was taken back of other days is nobody's question.
          const window = ['counted_from', 'counted_to'].map((name) =>
            String(value?.inputs.find((one) => one.name === name)?.value),
          );
          const elsewhere = [...outcomes(of.records, asOf)].filter(
            ([one, { kind }]) =>
              all.includes(one) &&
              !['stands', 'not-yet'].includes(kind) &&
              (one.on < (window[0] ?? '') || one.on > (window[1] ?? '')),
          );
          expect(sum + elsewhere.length).toBe(all.length);
        }
      }),
    );
  });
});

/** The key results with what was ever recorded of them; a withdrawal is told with what it withdraws. */
function keyResultsOf(of: Community, asOf: CivilDate) {
  return of.goals.flatMap((one) =>
    one.keyResults.map((keyResult) => {
      const named = { goal: one, keyResult, reference: `${one.id}/${keyResult.id}` };
      const derivation = explainKeyResult(named, {
        community: of,
        asOf,
        placeOf: placesIn(of),
        unrecorded: [],
      });
      const entries = historyOf(named, of.records, asOf);
      return {
        keyResult,
        derivation,
        entries: entries.filter(({ record }) => record.withdraws === null),
      };
    }),
  );
}
