import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../../src/domain/check-in.ts';
import { wrongFields } from '../../../src/insight/findings/wrong-fields.ts';
import {
  add,
  community,
  done,
  goal,
  keep,
  milestone,
  note,
  reach,
  recordId,
  steps,
  undone,
  value,
  withdrawal,
} from '../builders.ts';
import { shown } from './problems.ts';

const HERE = { file: 'log/2026-11/a.yaml', line: 1 };
const goals = [
  goal('goal', [
    reach({ id: 'reach' }),
    keep({ id: 'keep' }),
    milestone({ id: 'done' }),
    milestone({ id: 'steps', steps: steps('draft', 'send') }),
  ]),
];

function errors(...checkIns: readonly CheckIn[]): string[] {
  return wrongFields(community({ goals, records: checkIns })).map(shown);
}

function of(id: string, key: number | null = null) {
  return { keyResult: `goal/${id}`, id: key, place: HERE };
}

describe('a check-in', () => {
  it.each([
    value('11-03', 5, of('reach')),
    add('11-03', 5, of('reach')),
    value('11-03', 95, of('keep')),
    done('11-03', true, of('done')),
    undone('11-03', 'draft', of('steps')),
    done('11-03', 'unknown', of('steps')),
    note('11-03', of('keep')),
    add('11-03', 5, of('not-there')),
  ])('says what its key result has a place for, %#', (checkIn) => {
    expect(errors(checkIn)).toEqual([]);
  });

  it.each([
    [
      add('11-03', 5, of('keep')),
      'this is a level to keep: `add` does not go with goal/keep | Write `value`: where it stands',
    ],
    [
      done('11-03', true, of('keep')),
      'this is a level to keep: `done` does not go with goal/keep | Write `value`: where it stands',
    ],
    [
      done('11-03', true, of('reach')),
      'this is a number to reach: `done` does not go with goal/reach | Write `value` or `add`',
    ],
    [
      add('11-03', 1, of('done')),
      'this is a milestone, done or not: `add` does not go with goal/done | Write "done":true',
    ],
    [
      value('11-03', 1, of('steps')),
      'this is a milestone, done or not: `value` does not go with goal/steps | Write `done` with a step: "done":"draft"',
    ],
    [
      done('11-03', true, of('steps')),
      'this milestone has steps: `done` does not go with goal/steps | Write the step that is meant: draft, send',
    ],
    [
      undone('11-03', 'draft', of('done')),
      'this milestone has no steps: `undone` does not go with goal/done | Write "undone":true',
    ],
  ])('names the right field where it says anything else, %#', (checkIn, expected) => {
    const field = checkIn.said?.kind;
    expect(errors(checkIn)).toEqual([
      `log/2026-11/a.yaml:1 ${field} record/wrong-field | ${expected}`,
    ]);
  });

  it('is mended by a record that corrects or withdraws it, since the log is never edited', () => {
    const wrong = add('11-03', 5, of('keep', 1));
    expect(errors(wrong)).toEqual([
      `log/2026-11/a.yaml:1 add record/wrong-field | this is a level to keep: \`add\` does not go with goal/keep | Add a record that has "corrects":"${recordId(1)}" and says \`value\`: where it stands; or take it back | checkin --withdraw ${recordId(1)}`,
    ]);
    expect(errors(wrong, value('11-04', 95, { ...of('keep', 2), corrects: recordId(1) }))).toEqual(
      [],
    );
    expect(errors(wrong, withdrawal('11-04', 1))).toEqual([]);
  });
});
