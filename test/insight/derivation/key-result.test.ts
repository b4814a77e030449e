import { describe, expect, it } from 'vitest';
import type { KeyResult } from '../../../src/domain/key-result.ts';
import type { LogRecord } from '../../../src/domain/record.ts';
import type { Derivation, DerivedStep, Part } from '../../../src/insight/derivation/derivation.ts';
import { explainKeyResult } from '../../../src/insight/derivation/key-result.ts';
import { resolveKeyResult } from '../../../src/insight/resolve.ts';
import {
  add,
  CALENDAR,
  CHARTER,
  change,
  checkIn,
  community,
  day,
  done,
  goal,
  keep,
  milestone,
  note,
  Q4,
  reach,
  timeline,
  undone,
  value,
} from '../builders.ts';
import { derivationOf, groundsOf, stepOf } from './grounds.ts';

const WEEKS = timeline('Weeks 4-10');

/** Where the figures of a key result of these records come from, on a day of 2026. */
function explained(keyResult: KeyResult, records: readonly LogRecord[], on = '11-24'): Derivation {
  return derivationOf(community({ goals: [goal('goal', [keyResult])], records }), on);
}

/** The inputs of a step with where they come from: `target 20 file:7`, `baseline 0 usual`. */
function inputsOf({ inputs }: DerivedStep): readonly string[] {
  return inputs.map(({ name, value: is, from }) => {
    const place = 'record' in from ? from.record.place : 'place' in from ? from.place : undefined;
    const where = place ? `${from.kind}:${place.line}` : from.kind;
    return `${name} ${is} ${where}`;
  });
}

function recordsIn(parts: readonly Part[]): readonly unknown[] {
  return parts.map((one) => ('record' in one ? one.record : null));
}

describe('where the figures of a reach come from', () => {
  const first = value('11-05', 6, { place: { file: 'log/a.yaml', line: 1 } });
  const second = add('11-09', 3, { place: { file: 'log/a.yaml', line: 2 } });
  const third = add('11-20', 5, { place: { file: 'log/b.yaml', line: 4 } });
  const of = explained(reach({ timeline: WEEKS }), [first, second, third]);

  it('begins with the figure that is asked for, and goes down to what was said', () => {
    expect(of.steps.slice(0, 3).map((one) => one.name)).toEqual([
      'progress',
      'attainment',
      'value',
    ]);
    expect(of.about).toEqual({
      kind: 'key-result',
      reference: 'goal/kr',
      title: 'A key result',
      unit: null,
      place: { file: 'goals/2026-Q4/goal.yaml', line: 7 },
    });
  });

  it('has the value, and each check-in with where it leads', () => {
    const step = stepOf(of, 'value');
    expect(step).toMatchObject({
      result: 14,
      as: 'amount',
      formula: 'last_value + Σ(added_since)',
    });
    expect(inputsOf(step)).toEqual(['last_value 6 record:1']);
    expect(step.parts).toEqual([
      { kind: 'check-in', record: first, value: 6, added: null, addedSince: null, total: 6 },
      { kind: 'check-in', record: second, value: null, added: 3, addedSince: 3, total: 9 },
      { kind: 'check-in', record: third, value: null, added: 5, addedSince: 5, total: 14 },
    ]);
  });

  it('adds nothing that was added before the last value', () => {
    const early = add('11-02', 9);
    const { parts } = stepOf(
      explained(reach({ timeline: WEEKS }), [early, first, second]),
      'value',
    );
    expect(parts).toMatchObject([
      { record: early, added: 9, addedSince: null },
      { record: first, addedSince: null },
      { record: second, addedSince: 3 },
    ]);
  });

  it('starts at the baseline of the file, or at 0 where that says none', () => {
    expect(inputsOf(stepOf(of, 'attainment'))).toEqual([
      'value 14 step',
      'baseline 0 usual',
      'target 20 file:7',
    ]);
    const start = stepOf(explained(reach({ timeline: WEEKS }), []), 'value');
    expect(inputsOf(start)).toEqual(['last_value 0 usual']);
    expect(start).toMatchObject({ result: 0, parts: [] });
  });

  it('counts the days by the timeline that it has', () => {
    const step = stepOf(of, 'expected');
    expect(step).toMatchObject({ formula: 'days_over / days_in_all', as: 'share' });
    expect(step.result).toBeCloseTo(37 / 49, 12);
    expect(inputsOf(step)).toEqual([
      'days_over 37 day',
      'days_in_all 49 file:7',
      'timeline Weeks 4-10 file:7',
    ]);
    expect(step.parts).toEqual([{ kind: 'interval', from: day('10-19'), to: day('12-06') }]);
  });

  it('says on which day week 1 begins where cop.yaml says it', () => {
    const weekOneOf = new Map([[Q4, day('09-28')]]);
    const charter = { ...CHARTER, calendar: { ...CALENDAR, weekOneOf } };
    const inputs = (written: string) => {
      const keyResult = reach({ timeline: timeline(written) });
      const all = community({ charter, goals: [goal('goal', [keyResult])] });
      return stepOf(derivationOf(all), 'expected').inputs.map((one) => one.name);
    };
    expect(inputs('Weeks 4-10')).toContain('week_1');
    expect(inputs('Whole quarter')).not.toContain('week_1');
    expect(inputs('October')).not.toContain('week_1');
  });

  it.each([
    ['the day of its last figure', [value('11-20', 3)], 'judged_on 2026-11-20 record:7', 33],
    ['as far back as its rhythm goes', [value('11-02', 3)], 'judged_on 2026-11-17 day', 30],
    ['as far back without any figure', [note('11-23')], 'judged_on 2026-11-17 day', 30],
    ['today, where that was said today', [value('11-24', 3)], 'judged_on 2026-11-24 day', 37],
  ])('is judged by %s', (_, records, judgedOn, over) => {
    const placed = records.map((one) => ({ ...one, place: { file: 'log/a.yaml', line: 7 } }));
    const step = stepOf(explained(reach({ timeline: WEEKS }), placed), 'judged');
    expect(inputsOf(step)).toContain(judgedOn);
    expect(inputsOf(step)).toContain(`days_over ${over} day`);
    expect(step.result).toBeCloseTo(over / 49, 12);
  });

  it('goes through the points of its forecast, and says how sure it is', () => {
    const points = [value('11-02', 2), value('11-09', 4), value('11-16', 6)];
    const found = explained(reach({ timeline: WEEKS }), points);
    expect(stepOf(found, 'per_day').result).toBeCloseTo(2 / 7, 12);
    expect(stepOf(found, 'per_day').parts).toMatchObject([
      { kind: 'point', record: points[0], day: 15, value: 2 },
      { kind: 'point', record: points[1], day: 22, value: 4 },
      { kind: 'point', record: points[2], day: 29, value: 6 },
    ]);
    expect(stepOf(found, 'rate_so_far').result).toBeCloseTo(2, 12);
    expect(stepOf(found, 'at_end').result).toBeCloseTo(6 + (2 / 7) * 12, 12);
    expect(stepOf(found, 'sureness')).toMatchObject({ result: 'rough', as: 'word' });
    expect(stepOf(found, 'rate_needed').result).toBeCloseTo(14 / (12 / 7), 12);
  });

  it('has no forecast from two points, and says so', () => {
    const found = explained(reach({ timeline: WEEKS }), [value('11-02', 2), value('11-09', 4)]);
    expect(stepOf(found, 'at_end').result).toBeNull();
    expect(inputsOf(stepOf(found, 'per_day'))).toEqual(['points 2 day', 'least_points 3 day']);
  });

  it.each(['10-18', '12-07'])('looks no further on %s, when it does not run', (on) => {
    const names = explained(reach({ timeline: WEEKS }), [], on).steps.map((one) => one.name);
    expect(names).not.toContain('at_end');
  });

  it('says which of its posts it has passed, where it has some', () => {
    const posts = reach({ timeline: WEEKS, commit: 10, stretch: 30 });
    const step = stepOf(explained(posts, [first, second, third]), 'zone');
    expect(step).toMatchObject({ result: 'commit', as: 'word' });
    expect(step.inputs.map((one) => one.name)).toEqual(['value', 'commit', 'target', 'stretch']);
    expect(of.steps.map((one) => one.name)).not.toContain('zone');
  });

  it('says what people said, and when they looked', () => {
    const sure = checkIn('11-10', { confidence: 4, place: { file: 'log/c.yaml', line: 9 } });
    const stuck = checkIn('11-12', { blocked: true, place: { file: 'log/d.yaml', line: 2 } });
    const found = explained(reach({ timeline: WEEKS }), [sure, stuck]);
    expect(inputsOf(stepOf(found, 'confidence'))).toEqual(['said 4 record:9']);
    expect(stepOf(found, 'blocked')).toMatchObject({ result: true });
    expect(inputsOf(stepOf(found, 'last_check_in'))).toEqual(['last 2026-11-12 record:2']);
    expect(inputsOf(stepOf(found, 'days_silent'))).toEqual([
      'days_over 37 day',
      'days_over_at_check_in 25 day',
    ]);
  });

  it('says its weight, also where no file does', () => {
    expect(inputsOf(stepOf(of, 'weight'))).toEqual(['weight 1 usual']);
  });

  it('is in whole steps where it is short enough, and then has the steps that are due', () => {
    const found = explained(reach({ timeline: WEEKS, target: 4 }), [value('11-24', 2)]);
    expect(stepOf(found, 'whole_steps').result).toBe(4);
    expect(stepOf(found, 'steps_done').result).toBe(2);
    expect(stepOf(found, 'steps_due')).toMatchObject({
      result: 3,
      formula: 'floor(whole_steps × judged)',
    });
    expect(of.steps.map((one) => one.name)).not.toContain('whole_steps');
  });
});

describe('where the figures of a keep come from', () => {
  const records = [value('10-09', 91), value('10-16', 88), value('10-23', 93), value('11-20', 95)];
  const of = explained(keep({ timeline: timeline('Whole quarter') }), records);

  it('has the days of each value: those held, and those known', () => {
    const step = stepOf(of, 'days_held');
    expect(step).toMatchObject({ result: 27, formula: 'Σ(held)' });
    expect(step.parts).toMatchObject([
      { kind: 'span', from: '2026-10-09', to: '2026-10-15', value: 91, held: 7, known: 7 },
      { kind: 'span', from: '2026-10-16', to: '2026-10-22', value: 88, held: 0, known: 7 },
      { kind: 'span', from: '2026-10-23', to: '2026-11-19', value: 93, held: 15, known: 28 },
      { kind: 'span', from: '2026-11-20', to: '2026-11-24', value: 95, held: 5, known: 5 },
    ]);
    expect(recordsIn(step.parts)).toEqual(records);
    expect(stepOf(of, 'days_known')).toMatchObject({ result: 47, formula: 'Σ(known)' });
  });

  it('has the bound and the limit that they follow from', () => {
    expect(inputsOf(stepOf(of, 'days_held'))).toEqual([
      'at_least 90 file:7',
      'stale_limit 14 usual',
    ]);
  });

  it('has its progress by them, and no attainment', () => {
    expect(stepOf(of, 'progress')).toMatchObject({ formula: 'expected × days_held / days_known' });
    expect(of.steps.map((one) => one.name)).not.toContain('attainment');
  });

  it('is at 0 before a value was said', () => {
    const none = explained(keep({ timeline: timeline('Whole quarter') }), []);
    expect(stepOf(none, 'progress')).toMatchObject({ result: 0, formula: '0' });
    expect(stepOf(none, 'value')).toMatchObject({ result: null, inputs: [] });
  });
});

describe('where the figures of a milestone come from', () => {
  const two = [
    { id: 'a', step: 'Draft', weight: 1 },
    { id: 'b', step: 'Write', weight: 3 },
  ];

  it('has each step with its weight, and what says that it is done', () => {
    const written = done('11-02', 'b', { by: 'ana' });
    const of = explained(milestone({ timeline: WEEKS, steps: two }), [written]);
    const step = stepOf(of, 'attainment');
    expect(step).toMatchObject({ result: 0.75, formula: 'Σ(weight_done) / Σ(weight)' });
    expect(step.parts).toMatchObject([
      { id: 'a', title: 'Draft', weightDone: null, done: 0, record: null },
      { id: 'b', title: 'Write', weightDone: 3, done: 1, record: written },
    ]);
    expect(stepOf(of, 'value')).toMatchObject({ result: 1, as: 'count', formula: 'Σ(done)' });
  });

  it('has what says that a step is open after all', () => {
    const again = undone('11-05', 'a');
    const of = explained(milestone({ timeline: WEEKS, steps: two }), [done('11-02', 'a'), again]);
    expect(stepOf(of, 'value').parts).toMatchObject([{ done: 0, record: again }, { record: null }]);
  });

  it('is one step where it has none', () => {
    const of = explained(milestone({ timeline: WEEKS }), [done('11-02', true)]);
    expect(stepOf(of, 'value').parts).toMatchObject([
      { id: null, title: 'A key result', weightDone: 1, done: 1 },
    ]);
  });
});

describe('goalposts that were moved', () => {
  it('are told by the log, and by the history of the files', () => {
    const recorded = change('11-12', { was: 30, is: 20, by: 'ana', note: 'Half are away' });
    const other = change('11-12', { keyResult: 'goal/other' });
    const all = community({
      goals: [goal('goal', [reach()])],
      records: [recorded, other],
    });
    const byHand = {
      keyResult: 'goal/kr',
      field: 'baseline',
      was: 1,
      is: 0,
      on: day('11-13'),
      by: null,
      note: null,
      source: { kind: 'git', commit: 'abc' },
    } as const;
    const { moved } = explainKeyResult(resolveKeyResult('goal/kr', all, Q4), {
      ...groundsOf(all),
      unrecorded: [byHand, { ...byHand, keyResult: 'goal/other' }],
    });
    expect(moved).toEqual([
      expect.objectContaining({ field: 'target', was: 30, note: 'Half are away' }),
      byHand,
    ]);
  });
});
