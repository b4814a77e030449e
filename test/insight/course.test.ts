import { describe, expect, it } from 'vitest';
import { courseOf } from '../../src/insight/course.ts';
import { add, day, done, keep, milestone, note, reach, steps, undone, value } from './builders.ts';

const on = (date: string, of: number) => ({ on: day(date), value: of });

describe('the course of a key result', () => {
  it('is where a reach stood at the end of each day on which that was said', () => {
    const checkIns = [
      value('10-06', 4),
      add('10-07', 3),
      note('10-08'),
      value('10-09', 5),
      add('10-09', 1),
    ];
    expect(courseOf(reach(), checkIns)).toEqual([on('10-06', 4), on('10-07', 7), on('10-09', 6)]);
  });

  it('adds to the baseline before any value', () => {
    expect(courseOf(reach({ baseline: 10 }), [add('10-06', 2)])).toEqual([on('10-06', 12)]);
  });

  it('has the values of a keep as they were said', () => {
    expect(courseOf(keep(), [value('10-06', 95), note('10-07'), value('10-09', 88)])).toEqual([
      on('10-06', 95),
      on('10-09', 88),
    ]);
  });

  it('counts the steps of a milestone, also those that were undone', () => {
    const brief = milestone({ steps: steps('a', 'b') });
    const checkIns = [done('10-06', 'a'), done('10-07', 'b'), undone('10-08', 'b')];
    expect(courseOf(brief, checkIns)).toEqual([on('10-06', 1), on('10-07', 2), on('10-08', 1)]);
  });

  it('is empty where nothing was said', () => {
    expect(courseOf(reach(), [note('10-06')])).toEqual([]);
  });
});
