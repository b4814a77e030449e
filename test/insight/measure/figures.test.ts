import { describe, expect, it } from 'vitest';
import type { KeyResult } from '../../../src/domain/key-result.ts';
import type { Member } from '../../../src/domain/member.ts';
import type { LogRecord } from '../../../src/domain/record.ts';
import { checkInDays } from '../../../src/insight/check-in-days.ts';
import { closingFigures } from '../../../src/insight/closing-figures.ts';
import { dueCheckIns } from '../../../src/insight/due.ts';
import { figuresOf, quarterFigures } from '../../../src/insight/quarter-figures.ts';
import { withheldSmallGroups } from '../../../src/insight/withheld.ts';
import { withoutAuthors } from '../../../src/insight/without-people.ts';
import {
  COUNTS_INTRODUCTIONS,
  community,
  day,
  goal,
  happening,
  keep,
  MEDIAN_OF_NOTHING,
  measure,
  member,
  note,
  Q4,
  reach,
  timeline,
  value,
} from '../builders.ts';

/** A hundred days: 1 October to 8 January. */
const HUNDRED = timeline('2026-10-01 to 2027-01-08');
const COUNTS = { measure: COUNTS_INTRODUCTIONS, timeline: HUNDRED } as const;
const BELONGING = measure('belonging');

const introduced = (...days: string[]) => days.map((on) => happening('introduction', on));
const felt = (on: string, belonging: number) =>
  happening('response', on, { survey: 'pulse', answers: { belonging } });

interface Known {
  readonly records?: readonly LogRecord[];
  readonly members?: readonly Member[];
}

function whole(keyResult: KeyResult, { records = [], members = [] }: Known) {
  return community({ goals: [goal('goal', [keyResult])], records, members });
}

function figures(keyResult: KeyResult, known: Known, asOf: string) {
  const named = { keyResult, reference: 'goal/kr' };
  return figuresOf(named, whole(keyResult, known), day(asOf));
}

describe('the figures of what counts itself', () => {
  it('are those of what is recorded; what people say of it is beside them', () => {
    const records = [
      ...introduced('10-02', '10-05', '10-30'),
      value('10-20', 15, { confidence: 3, blocked: true, note: 'Half are away' }),
    ];
    expect(figures(reach({ ...COUNTS, target: 12 }), { records }, '10-30')).toMatchObject({
      value: 3,
      attainment: 0.25,
      progress: 0.25,
      expected: 0.3,
      status: 'on-track',
      noData: false,
      confidence: 3,
      blocked: true,
      lastCheckIn: { on: '2026-10-20' },
    });
  });

  it('are the same whatever people say of where it stands', () => {
    const counts = reach({ ...COUNTS, target: 12 });
    const records = introduced('10-02', '10-05', '10-30');
    const { value: is, progress, status } = figures(counts, { records }, '11-10');
    const said = [...records, value('11-09', 12)];
    expect(figures(counts, { records: said }, '11-10')).toMatchObject({
      value: is,
      progress,
      status,
    });
  });

  it('are judged by what is expected today, and never stale or due', () => {
    const counts = reach({ ...COUNTS, target: 100 });
    const found = quarterFigures(whole(counts, {}), Q4, day('11-29'));
    expect(found.goals[0]?.keyResults[0]?.figures).toMatchObject({
      expected: 0.6,
      judged: 0.6,
      judgedOn: '2026-11-29',
      stale: false,
    });
    expect(dueCheckIns(found.goals)).toEqual([]);
    expect(checkInDays(found.goals, day('11-29'))).toEqual([]);
  });

  it('go from the baseline to the target, up or down', () => {
    const records = [felt('10-10', 3), felt('10-11', 4)];
    const up = reach({ measure: BELONGING, timeline: HUNDRED, baseline: 3, target: 4 });
    expect(figures(up, { records }, '10-11')).toMatchObject({ value: 3.5, progress: 0.5 });
    const down = reach({ measure: BELONGING, timeline: HUNDRED, baseline: 5, target: 2 });
    expect(figures(down, { records }, '10-11')).toMatchObject({ value: 3.5, attainment: 0.5 });
  });

  it('have no data where there is nothing that a mean could be of', () => {
    const median = reach({
      measure: MEDIAN_OF_NOTHING,
      timeline: HUNDRED,
      baseline: 48,
      target: 24,
    });
    expect(figures(median, {}, '10-30')).toMatchObject({
      noData: true,
      value: 48,
      attainment: 0,
      progress: 0,
      forecast: null,
    });
    const level = keep({ measure: MEDIAN_OF_NOTHING, timeline: HUNDRED });
    expect(figures(level, {}, '10-30')).toMatchObject({
      noData: true,
      value: null,
      progress: 0,
      days: { held: 0, known: 0 },
    });
  });

  it('count nothing as 0, which is data', () => {
    expect(figures(reach(COUNTS), {}, '10-30')).toMatchObject({ noData: false, value: 0 });
    expect(figures(reach(COUNTS), {}, '09-30')).toMatchObject({
      noData: false,
      value: 0,
      status: 'upcoming',
    });
  });

  it('hold a level from the first day that there is data of, however old that is', () => {
    const level = keep({ measure: BELONGING, timeline: HUNDRED, atLeast: 4 });
    // Known from the 11th on: 90 days, of which the mean was below 4 on the first ten.
    const records = [felt('10-11', 3), felt('10-21', 5)];
    expect(figures(level, { records }, '2027-01-08')).toMatchObject({
      value: 4,
      days: { held: 80, known: 90 },
      progress: 80 / 90,
    });
  });

  it('may move in whole steps', () => {
    const few = reach({ ...COUNTS, target: 4 });
    const found = figures(few, { records: introduced('10-02') }, '11-09');
    // 1 of 4 where 40 % are expected: the one step that is due by then is done.
    expect(found).toMatchObject({ steps: { all: 4, done: 1 }, rule: 'steps-due-done' });
  });

  it('foresee by the first day, and each day on which a record counted', () => {
    const counts = reach({ ...COUNTS, target: 50 });
    const records = introduced('10-11', '10-21', '10-31');
    expect(figures(counts, { records }, '10-20').forecast).toBeNull();
    expect(figures(counts, { records }, '10-31').forecast).toMatchObject({
      points: 4,
      perDay: 0.1,
      atEnd: expect.closeTo(3 + 6.9, 9),
    });
    // A record that changes nothing is a point too.
    const pairs = reach({ ...COUNTS, measure: measure({ distinct: 'introductions' }) });
    const both = ['10-11', '10-21'].map((on) =>
      happening('introduction', on, { members: ['ana', 'ben'] }),
    );
    expect(figures(pairs, { records: both }, '10-31').forecast).toMatchObject({ points: 3 });
  });

  it('are achieved when they were at the end of their last day, and late when they came after it', () => {
    const october = reach({
      measure: COUNTS_INTRODUCTIONS,
      timeline: timeline('October'),
      target: 2,
    });
    const inTime = { records: introduced('10-05', '10-31') };
    expect(figures(october, inTime, '11-20')).toMatchObject({ status: 'achieved', late: false });
    const after = { records: introduced('10-05', '11-02') };
    expect(figures(october, after, '11-01')).toMatchObject({ status: 'missed', progress: 0.5 });
    expect(figures(october, after, '11-20')).toMatchObject({ status: 'achieved', late: true });
  });

  it('close with what was recorded for the days up to their end', () => {
    const october = reach({
      measure: COUNTS_INTRODUCTIONS,
      timeline: timeline('October'),
      target: 4,
    });
    const records = introduced('10-05', '12-31', '2027-01-01');
    const { goals } = closingFigures(whole(october, { records }), Q4, day('2027-02-01'));
    expect(goals[0]?.keyResults[0]?.figures).toMatchObject({ value: 2, status: 'missed' });
  });
});

describe('what everybody may see of what counts itself', () => {
  const published = (keyResult: KeyResult, known: Known) => {
    const all = withoutAuthors(whole(keyResult, known));
    const found = withheldSmallGroups(quarterFigures(all, Q4, day('11-09')));
    return found.goals[0]?.keyResults[0]?.figures;
  };
  const people = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      member(`m${index}`, { joined: index < 2 ? '2026-09-01' : '2026-10-20' }),
    );

  it('is without the number of a few people, whatever its unit', () => {
    const counts = reach({ measure: measure({ count: 'members' }), timeline: HUNDRED });
    expect(published(counts, { members: people(4) })).toMatchObject({
      withheld: true,
      value: null,
      progress: null,
    });
    expect(published(counts, { members: people(5) })).toMatchObject({ withheld: false, value: 5 });
  });

  it('is without a mean or a share of a few people', () => {
    const mean = reach({ measure: BELONGING, timeline: HUNDRED, target: 5 });
    const four = ['10-05', '10-06', '10-07', '10-08'].map((on) => felt(on, 4));
    expect(published(mean, { records: four })).toMatchObject({ withheld: true, value: null });
    expect(published(mean, { records: [...four, felt('10-09', 4)] })).toMatchObject({ value: 4 });
    const shared = reach({ measure: measure('complete-profiles'), timeline: HUNDRED, unit: '%' });
    expect(published(shared, { members: people(4) })).toMatchObject({ withheld: true });
    expect(published(shared, { members: people(5) })).toMatchObject({ withheld: false, value: 0 });
  });

  it('is without a forecast that goes through the number of a few people', () => {
    const counts = reach({ measure: measure({ count: 'members' }), timeline: HUNDRED });
    const members = [...people(5), member('late', { joined: '2026-11-01' })];
    expect(
      quarterFigures(whole(counts, { members }), Q4, day('11-09')).goals[0]?.keyResults[0]?.figures
        .forecast,
    ).not.toBeNull();
    expect(published(counts, { members })).toMatchObject({ withheld: false, forecast: null });
  });

  it('is what is recorded, where that is not of people', () => {
    const records = introduced('10-05', '10-06');
    expect(published(reach(COUNTS), { records })).toMatchObject({ withheld: false, value: 2 });
  });

  it('counts the same as for facilitators, also by who recorded it and what was noted', () => {
    const mine = reach({
      measure: measure({ count: 'introductions', where: { by: 'ana', note: { has: true } } }),
      timeline: HUNDRED,
    });
    const records = [happening('introduction', '10-05', { by: 'ana', note: 'At the clinic' })];
    expect(published(mine, { records })).toMatchObject({ value: 1 });
  });

  it('is heard of as of any other', () => {
    const found = figures(reach(COUNTS), { records: [note('10-20')] }, '10-30');
    expect(found).toMatchObject({ lastCheckIn: { on: '2026-10-20' }, daysSilent: 10 });
  });
});
