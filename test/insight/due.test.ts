import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../src/domain/check-in.ts';
import type { KeyResult } from '../../src/domain/key-result.ts';
import { dueCheckIns } from '../../src/insight/due.ts';
import { quarterFigures } from '../../src/insight/quarter-figures.ts';
import {
  COUNTS_INTRODUCTIONS,
  community,
  day,
  done,
  goal,
  milestone,
  note,
  Q4,
  reach,
  timeline,
  value,
} from './builders.ts';

function due(
  keyResults: readonly KeyResult[],
  checkIns: readonly CheckIn[],
  asOf: string,
): string[] {
  const whole = community({ goals: [goal('goal', keyResults)], records: checkIns });
  return dueCheckIns(quarterFigures(whole, Q4, day(asOf)).goals).map((one) => one.keyResult.id);
}

const long = reach({ timeline: timeline('Whole quarter') });

describe('due check-ins', () => {
  it('are of results that have begun and that nobody looked at', () => {
    expect(due([long], [], '09-30')).toEqual([]);
    expect(due([long], [], '10-01')).toEqual(['kr']);
  });

  it.each([
    ['week', '11-07', '11-08'],
    ['2 weeks', '11-14', '11-15'],
    ['month', '12-01', '12-02'],
  ] as const)('come back every %s: after the 1st not on %s but on %s', (every, not, but) => {
    const looked = [note('11-01')];
    expect(due([{ ...long, every }], looked, not)).toEqual([]);
    expect(due([{ ...long, every }], looked, but)).toEqual(['kr']);
  });

  it('are none of what is achieved or counts itself', () => {
    expect(due([milestone({ timeline: long.timeline })], [done('10-02', true)], '11-20')).toEqual(
      [],
    );
    expect(due([{ ...long, measure: COUNTS_INTRODUCTIONS }], [], '11-20')).toEqual([]);
  });

  it('are of what is over only while nobody looked on its last day or after', () => {
    // Ten days, to 14 October.
    expect(due([reach()], [value('10-13', 5)], '10-19')).toEqual([]);
    expect(due([reach()], [value('10-13', 5)], '10-20')).toEqual(['kr']);
    expect(due([reach()], [value('10-14', 5)], '10-30')).toEqual([]);
    expect(due([reach()], [], '10-30')).toEqual(['kr']);
  });

  it('begin with the weakest, then with the longest silence', () => {
    const named = (id: string) => ({ ...long, id, target: 100 });
    const said = (id: string, on: string, number: number) =>
      value(on, number, { keyResult: `goal/${id}` });
    const keyResults = ['fine-new', 'fine-old', 'off', 'risk'].map(named);
    const checkIns = [
      said('fine-new', '11-10', 50),
      said('fine-old', '11-02', 50),
      said('off', '11-08', 2),
      said('risk', '11-08', 28),
    ];
    expect(due(keyResults, checkIns, '11-20')).toEqual(['off', 'risk', 'fine-old', 'fine-new']);
  });
});
