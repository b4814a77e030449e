import { describe, expect, it } from 'vitest';
import type { LogRecord } from '../../../src/domain/record.ts';
import { checkInsOutOfTime } from '../../../src/insight/findings/days.ts';
import { recordAdvice } from '../../../src/insight/findings/records.ts';
import {
  ALL_READ,
  add,
  CALENDAR,
  CHARTER,
  change,
  community,
  day,
  done,
  goal,
  milestone,
  note,
  Q4,
  reach,
  recordId,
  timeline,
  value,
} from '../builders.ts';
import { shown } from './problems.ts';

/** Whole quarter: week 1 of 2026-Q4 begins on Monday 28 September, the quarter on 1 October. */
const IN_QUARTER = goal('goal', [
  reach({ timeline: timeline('Whole quarter') }),
  milestone({ id: 'guide', timeline: timeline('Weeks 5-8') }),
]);
/** Begins on 1 September, before its quarter does. */
const EARLIER = goal('goal', [reach({ timeline: timeline('2026-09-01 to 2026-12-31') })]);
const HERE = { file: 'log/2026-11/a.yaml', line: 1 };
const TODAY = day('11-24');

function told(records: readonly LogRecord[], goals = [IN_QUARTER], today = TODAY): string[] {
  return checkInsOutOfTime(records, community({ goals }), today).map(shown);
}

describe('a check-in before the start', () => {
  const at = { id: 1, place: HERE };

  it('is told where both its quarter and its key result begin later', () => {
    expect(told([value('09-20', 3, at)])).toEqual([
      'log/2026-11/a.yaml:1 on record/before-start | this is of Sun 20 Sep 2026, and week 1 of 2026-Q4 begins on Mon 28 Sep 2026 | Did you mean 2026-10-20? | checkin --corrects 01J00000000000000000000001 --on 2026-10-20',
    ]);
    expect(told([value('08-24', 3, at)], [EARLIER])).toEqual([
      'log/2026-11/a.yaml:1 on record/before-start | this is of Mon 24 Aug 2026, and its key result begins on Tue 1 Sep 2026 | Did you mean 2026-09-24? | checkin --corrects 01J00000000000000000000001 --on 2026-09-24',
    ]);
  });

  it('is told with the day of another year that was meant, else of the next month', () => {
    const [ofYear] = told([value('2025-11-03', 3, at)]);
    expect(ofYear).toMatch(/Did you mean 2026-11-03\? \| .* --on 2026-11-03$/);
    expect(told([value('2024-02-29', 3, at)])).toEqual([
      'log/2026-11/a.yaml:1 on record/before-start | this is of Thu 29 Feb 2024, and week 1 of 2026-Q4 begins on Mon 28 Sep 2026 | Put its day right, or leave it: it counts from its own day on',
    ]);
  });

  it('names no command where no record can name it', () => {
    const [found] = told([value('09-20', 3, { id: null, place: HERE })]);
    expect(found?.endsWith('Did you mean 2026-10-20?')).toBe(true);
  });

  it.each([
    ['the quarter has begun', [value('10-01', 3)]],
    ['week 1 has begun', [value('09-28', 3), add('09-28', 3)]],
    ['a level was looked up in the week before', [value('09-21', 3), note('09-21')]],
    [
      'its key result begins later than its quarter',
      [done('10-05', true, { keyResult: 'goal/guide' })],
    ],
    ['nobody knows its key result', [value('2025-11-03', 3, { keyResult: 'other/kr' })]],
  ])('is none where %s', (_, records) => {
    expect(told(records)).toEqual([]);
  });

  it.each([
    ['a level of eight days before', value('09-20', 3)],
    ['what was added in the week before', add('09-27', 3)],
    ['what was done in the week before', done('09-27', true, { keyResult: 'goal/guide' })],
  ])('is %s', (_, record) => {
    expect(told([record])).toHaveLength(1);
  });

  it('goes by where week 1 begins in cop.yaml', () => {
    const calendar = { ...CALENDAR, weekOneOf: new Map([[Q4, day('10-05')]]) };
    const its = community({ goals: [IN_QUARTER], charter: { ...CHARTER, calendar } });
    const [found] = checkInsOutOfTime([add('09-30', 3)], its, TODAY);
    expect(found?.message).toBe('this is of Wed 30 Sep 2026, and 2026-Q4 begins on Thu 1 Oct 2026');
    expect(checkInsOutOfTime([add('10-01', 3)], its, TODAY)).toEqual([]);
  });

  it('was in time where the timeline was moved later', () => {
    const moved = change('09-20', { field: 'timeline', was: 'September', is: 'Whole quarter' });
    expect(told([add('09-10', 3), moved])).toEqual([]);
    expect(told([add('09-10', 3), change('09-20')])).toHaveLength(1);
    expect(told([moved, add('09-22', 3)])).toHaveLength(1);
  });

  it('is not looked for where the calendar could not be read', () => {
    const records = [value('2025-11-03', 3, { place: { file: 'log/2025-11/a.yaml' } })];
    const its = community({ goals: [IN_QUARTER], records });
    expect(recordAdvice(its, TODAY)).toHaveLength(1);
    expect(recordAdvice({ ...its, unread: { ...ALL_READ, charter: true } }, TODAY)).toEqual([]);
  });
});

describe('a check-in of a day that is ahead', () => {
  const at = { id: 1, place: HERE };

  it('is told with the day that was meant, else with today', () => {
    expect(told([value('12-03', 3, at)])).toEqual([
      `log/2026-11/a.yaml:1 on record/ahead | Thu 3 Dec 2026 is still ahead: this counts from that day on | Did you mean 2026-11-03? | checkin --corrects ${recordId(1)} --on 2026-11-03`,
    ]);
    expect(told([value('2027-11-03', 3, at)])[0]).toContain('Did you mean 2026-11-03?');
    expect(told([value('12-28', 3, at)])).toEqual([
      `log/2026-11/a.yaml:1 on record/ahead | Mon 28 Dec 2026 is still ahead: this counts from that day on | If it is of today, put its day right | checkin --corrects ${recordId(1)} --on 2026-11-24`,
    ]);
  });

  it('is told of what adds nothing too', () => {
    expect(told([note('12-03', at)])).toHaveLength(1);
  });

  it('is none of today, nor once that day has come', () => {
    expect(told([value('11-24', 3)])).toEqual([]);
    expect(told([value('12-03', 3)], [IN_QUARTER], day('12-03'))).toEqual([]);
  });
});
