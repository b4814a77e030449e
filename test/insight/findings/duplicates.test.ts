import { describe, expect, it } from 'vitest';
import { duplicateGoals, duplicateRecords } from '../../../src/insight/findings/duplicates.ts';
import { checkIn, community, goal, quarter, value } from '../builders.ts';
import { shown } from './problems.ts';

describe('the same id of two goals', () => {
  it('is an error that names both files, over all quarters and whatever its case', () => {
    const goals = [
      goal('build', [], { quarter: quarter('2026-Q3') }),
      goal('answer', []),
      goal('Build', []),
    ];
    expect(duplicateGoals(community({ goals })).map(shown)).toEqual([
      'goals/2026-Q4/Build.yaml goal/duplicate-id | goals/2026-Q3/build.yaml has the same id; check-ins name a goal by it | Delete one of the two files, or give one another name, such as with -2 at its end',
    ]);
  });

  it('is no error where there is only one', () => {
    expect(duplicateGoals(community({ goals: [goal('build', []), goal('build-2', [])] }))).toEqual(
      [],
    );
  });
});

describe('the same id of two records', () => {
  const at = (file: string, line: number) => ({ file: `log/2026-11/${file}.yaml`, line });

  it('is an error at the later one, whether they say the same or not', () => {
    const checkIns = [
      value('11-05', 5, { id: 1, place: at('b', 3) }),
      value('11-03', 5, { id: 1, place: at('a', 1) }),
      value('11-06', 6, { id: 1, place: at('c', 2) }),
      value('11-06', 6, { id: 2 }),
    ];
    const remedy = 'Delete one of the two, or if both happened, remove the id of one';
    expect(duplicateRecords(community({ records: checkIns })).map(shown)).toEqual([
      `log/2026-11/b.yaml:3 id record/duplicate-id | the record at log/2026-11/a.yaml:1 has the same id | ${remedy}`,
      `log/2026-11/c.yaml:2 id record/duplicate-id | the record at log/2026-11/a.yaml:1 has the same id | ${remedy}`,
    ]);
  });

  it('is no error of records without an id', () => {
    const checkIns = [checkIn('11-03', { id: null }), checkIn('11-03', { id: null })];
    expect(duplicateRecords(community({ records: checkIns }))).toEqual([]);
  });
});
