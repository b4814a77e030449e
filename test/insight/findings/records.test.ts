import { describe, expect, it } from 'vitest';
import { fileAndLine } from '../../../src/domain/finding.ts';
import type { LogRecord } from '../../../src/domain/record.ts';
import { recordAdvice } from '../../../src/insight/findings/records.ts';
import {
  ALL_READ,
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
  steps,
  value,
  withdrawal,
} from '../builders.ts';
import { shown } from './problems.ts';

const HERE = { file: 'log/2026-11/a.yaml', line: 1 };
const goals = [
  goal('build', [
    reach({ id: 'invite-members' }),
    milestone({ id: 'guide', steps: steps('draft', 'send') }),
  ]),
];

const TODAY = day('11-24');

function advice(...records: readonly LogRecord[]): string[] {
  return recordAdvice(community({ goals, records }), TODAY).map(shown);
}

describe('a record', () => {
  const known = { keyResult: 'build/invite-members' };

  it('needs no advice where all that it names is there', () => {
    expect(advice(value('11-03', 5, { ...known, id: 1 }), withdrawal('11-04', 1))).toEqual([]);
    expect(advice(done('11-03', 'draft', { keyResult: 'build/guide' }))).toEqual([]);
  });

  it('may name a key result that is not there; it counts in nothing', () => {
    const near = value('11-03', 5, { id: 1, keyResult: 'build/invite-member', place: HERE });
    const byHand = note('11-03', { id: null, keyResult: 'build/invite-memberz', place: HERE });
    const far = note('11-03', { keyResult: 'zebra/stripes', place: HERE });
    expect(advice(near, byHand, far)).toEqual([
      'log/2026-11/a.yaml:1 key_result record/unknown-key-result | no goal has a key result build/invite-memberz; this check-in counts in nothing | Did you mean build/invite-members?',
      `log/2026-11/a.yaml:1 key_result record/unknown-key-result | no goal has a key result build/invite-member; this check-in counts in nothing | Did you mean build/invite-members? | checkin build/invite-members --corrects ${recordId(1)}`,
      'log/2026-11/a.yaml:1 key_result record/unknown-key-result | no goal has a key result zebra/stripes; this check-in counts in nothing | Compare it with the names in goals/ | goal list',
    ]);
  });

  it('is no longer told of once it is corrected', () => {
    const wrong = value('11-03', 5, { id: 1, keyResult: 'build/invite' });
    expect(advice(wrong, value('11-03', 5, { ...known, corrects: recordId(1) }))).toEqual([]);
  });

  it('may be a change that names a key result that is not there', () => {
    const lost = change('11-03', { keyResult: 'zebra/stripes', place: HERE });
    expect(advice(lost)).toEqual([
      'log/2026-11/a.yaml:1 key_result record/unknown-key-result | no goal has a key result zebra/stripes; this change counts in nothing | Compare it with the names in goals/ | goal list',
    ]);
  });

  it('may be a change to what the goal’s file does not say', () => {
    const at = { keyResult: 'build/invite-members', place: HERE };
    const remedy =
      'If the log is right, change the goal’s file; if the file is, add a record of that change';
    expect(advice(change('11-03', { ...at, is: 20, was: 30 }))).toEqual([]);
    expect(advice(change('11-03', { ...at, is: 30 }))).toEqual([
      `log/2026-11/a.yaml:1 is record/change-differs | the last change of \`target\` says 30, and build/invite-members has 20 now | ${remedy}`,
    ]);
    expect(advice(change('11-03', { ...at, field: 'timeline', is: 'Week 1' }))).toEqual([
      `log/2026-11/a.yaml:1 is record/change-differs | the last change of \`timeline\` says "Week 1", and build/invite-members has "2026-10-05 to 2026-10-14" now | ${remedy}`,
    ]);
    expect(advice(change('11-03', { ...at, field: 'at_least', is: 9 }))).toEqual([
      `log/2026-11/a.yaml:1 is record/change-differs | the last change of \`at_least\` says 9, and build/invite-members has nothing now | ${remedy}`,
    ]);
  });

  it('may be a move to another quarter, which the goal’s file says by its folder', () => {
    const moved = {
      keyResult: 'build/invite-members',
      field: 'timeline',
      is: '2026-10-05 to 2026-10-14 of 2027-Q1',
    } as const;
    expect(advice(change('11-03', moved))).toEqual([]);
  });

  it('says of changes only what the last that stands says', () => {
    const at = { keyResult: 'build/invite-members' };
    const first = change('11-03', { ...at, id: 1, is: 30 });
    expect(advice(first, change('11-04', { ...at, id: 2, was: 30, is: 20 }))).toEqual([]);
    expect(advice(first, withdrawal('11-04', 1))).toEqual([]);
    const unread = { ...ALL_READ, log: ['log/2026-11/broken.yaml'] };
    expect(recordAdvice(community({ goals, records: [first], unread }), TODAY)).toEqual([]);
  });

  it('may repeat the change before it, as an edit that is made again after it was cut off', () => {
    const at = { keyResult: 'build/invite-members', was: 30, is: 20 };
    const [first, again] = [
      change('11-03', { ...at, id: 1 }),
      change('11-03', { ...at, id: 2, place: HERE }),
    ];
    expect(advice(first, again)).toEqual([
      `log/2026-11/a.yaml:1 is record/no-effect | it says the same as the change before it (${fileAndLine(first.place)}) | Add a record that withdraws it: - {"type":"change","withdraws":"${recordId(2)}"}`,
    ]);
    expect(advice(first, again, withdrawal('11-04', 2))).toEqual([]);
    const [there, back] = [
      change('11-03', { ...at, id: 3, was: 20, is: 30 }),
      change('11-04', { ...at, id: 4 }),
    ];
    expect(advice(first, there, back)).toEqual([]);
    expect(advice(first, change('11-04', { ...at, id: 5, field: 'baseline', is: 0 }))).toEqual([]);
    const noId = change('11-04', { ...at, id: null, place: HERE });
    expect(advice(first, noId)).toEqual([expect.stringContaining('| Take out one of the two')]);
  });

  it('may name a step that is not there', () => {
    const at = { keyResult: 'build/guide', place: HERE };
    expect(advice(done('11-03', 'drafts', at), done('11-03', 'publish-everywhere', at))).toEqual([
      'log/2026-11/a.yaml:1 done record/unknown-step | build/guide has no step drafts | Did you mean draft?',
      'log/2026-11/a.yaml:1 done record/unknown-step | build/guide has no step publish-everywhere | Its steps are draft, send',
    ]);
  });

  it('may take back or correct what is not there', () => {
    const remedy = 'Copy the id of the record that is meant';
    expect(
      advice(
        withdrawal('11-03', 77, { place: HERE }),
        value('11-03', 5, { ...known, corrects: recordId(78), place: HERE }),
      ),
    ).toEqual([
      `log/2026-11/a.yaml:1 withdraws record/unknown-record | it withdraws ${recordId(77)}, and no record has that id | ${remedy}`,
      `log/2026-11/a.yaml:1 corrects record/unknown-record | it corrects ${recordId(78)}, and no record has that id | ${remedy}`,
    ]);
  });

  it('may lie in the folder of another month', () => {
    expect(advice(value('10-31', 5, { ...known, place: HERE }))).toEqual([
      'log/2026-11/a.yaml:1 on record/month | it is of 2026-10-31, and lies in the folder of 2026-11 | Move it to log/2026-10, or put its date right',
    ]);
    expect(
      advice(value('10-31', 5, { ...known, place: { file: 'elsewhere.yaml', line: 1 } })),
    ).toEqual([]);
  });

  it('may name what stands in a file that could not be read: then nothing is said of it', () => {
    const unread = { ...ALL_READ, goals: [{ id: 'meet', quarter: Q4 }] };
    const named = value('11-03', 5, { keyResult: 'meet/people', place: HERE });
    expect(recordAdvice(community({ goals, records: [named], unread }), TODAY)).toEqual([]);
    const other = value('11-03', 5, { keyResult: 'meeting/people', place: HERE });
    const codes = recordAdvice(community({ goals, records: [other], unread }), TODAY).map(shown);
    expect(codes).toEqual([expect.stringContaining('record/unknown-key-result')]);
    const withdrawn = withdrawal('11-03', 77, { place: HERE });
    const log = { ...ALL_READ, log: ['log/2026-11/broken.yaml'] };
    expect(recordAdvice(community({ goals, records: [withdrawn], unread: log }), TODAY)).toEqual(
      [],
    );
  });
});
