import { describe, expect, it } from 'vitest';
import type { KeyResult } from '../../../src/domain/key-result.ts';
import { keyResultNumbers } from '../../../src/insight/findings/numbers.ts';
import { community, goal, keep, milestone, reach, steps } from '../builders.ts';
import { shown } from './problems.ts';

function advice(keyResult: KeyResult): string[] {
  return keyResultNumbers(community({ goals: [goal('a', [keyResult])] })).map(shown);
}

const HERE = 'goals/2026-Q4/a.yaml key_results 0';

describe('a key result’s number', () => {
  it.each([
    reach({ keyResult: 'Invite at least 20 members', target: 20 }),
    reach({ keyResult: 'Invite more members', target: 20 }),
    reach({ keyResult: 'Time to answer from 36 h to 12 h', baseline: 36, target: 12 }),
    reach({ keyResult: 'First answers in 12 h, not in 36', baseline: 36, target: 12 }),
    reach({ keyResult: 'Invite 5 more members', baseline: 10, target: 15 }),
    keep({ keyResult: 'Keep 9 of 10 questions answered', atLeast: 90 }),
    keep({ keyResult: 'Keep between 3 and 5 hosts', atLeast: 3, atMost: 5 }),
    milestone({ keyResult: 'Publish a guide' }),
    milestone({ keyResult: 'Publish 3 guides', steps: steps('a', 'b', 'c') }),
  ])('agrees with its sentence: $keyResult', (keyResult) => {
    expect(advice(keyResult)).toEqual([]);
  });

  it('differs from its sentence in a target', () => {
    expect(advice(reach({ keyResult: 'Invite at least 20 members', target: 25 }))).toEqual([
      `${HERE} target key-result/number-differs | the sentence says 20, \`target\` says 25 | Write \`target: 20\`, or let the sentence say 25 | kr edit a/kr --reword`,
    ]);
  });

  it('differs from its sentence that says where it starts as well', () => {
    expect(
      advice(reach({ keyResult: 'Grow from 36 to 50 members', baseline: 36, target: 45 })),
    ).toEqual([
      `${HERE} target key-result/number-differs | the sentence says 50, \`target\` says 45 | Write \`target: 50\`, or let the sentence say 45 | kr edit a/kr --reword`,
    ]);
  });

  it('differs from its sentence in a bound', () => {
    expect(
      advice(keep({ keyResult: 'Keep at most 12 open questions', atLeast: null, atMost: 10 })),
    ).toEqual([
      `${HERE} at_most key-result/number-differs | the sentence says 12, \`at_most\` says 10 | Write \`at_most: 12\`, or let the sentence say 10 | kr edit a/kr --reword`,
    ]);
  });

  it('differs from its sentence in both bounds', () => {
    const hosts = keep({ keyResult: 'Keep between 3 and 5 hosts', atLeast: 4, atMost: 6 });
    expect(advice(hosts)).toEqual([
      `${HERE} at_least key-result/number-differs | the sentence says 3 and 5, \`at_least\` says 4 | Write \`at_least: 3\` and \`at_most: 5\`, or let the sentence say 4 and 6 | kr edit a/kr --reword`,
    ]);
  });

  it('differs from its sentence that sounds as if it were of another kind', () => {
    const faster = reach({ keyResult: 'Cut the time to 12 h', baseline: 36, target: 10 });
    expect(advice(faster)).toEqual([
      `${HERE} target key-result/number-differs | the sentence says 12, \`target\` says 10 | Change \`target\`, or let the sentence say 10 | kr edit a/kr --reword`,
    ]);
  });

  it.each([
    ['Lead one learning experience', 2],
    ['Keep 9 of 10 answered', 85],
  ])('differs from its sentence that only a person can write anew: %s', (keyResult, number) => {
    const of = keyResult.startsWith('Keep')
      ? keep({ keyResult, atLeast: number })
      : reach({ keyResult, target: number });
    const [found, another] = keyResultNumbers(community({ goals: [goal('a', [of])] }));
    expect([found?.remedy, found?.command]).toEqual([
      'Make the two say the same number',
      undefined,
    ]);
    expect(another).toBeUndefined();
  });

  it.each([
    ['Answer at least 40 questions', 'target: 40', '--target 40', 'target'],
    [
      'Cut the time to answer from 36 h to 12 h',
      'baseline: 36 and target: 12',
      '--baseline 36 --target 12',
      'target',
    ],
    ['Keep at least 9 of 10 questions answered', 'at_least: 90', '--at-least 90', 'at_least'],
    [
      'Keep between 3 and 5 hosts',
      'at_least: 3 and at_most: 5',
      '--at-least 3 --at-most 5',
      'at_most',
    ],
  ])('is missing where only the sentence says it: %s', (keyResult, lines, flags, last) => {
    const open = milestone({ keyResult });
    expect(advice(open)).toEqual([
      `${HERE} key_result key-result/no-number | no key says this number, so it is only done or not done | Say it without a number, or add ${lines} below it | kr edit a/kr ${flags}`,
    ]);
    const [found] = keyResultNumbers(community({ goals: [goal('a', [open])] }));
    expect(found?.missing).toEqual(['key_results', 0, last]);
  });
});
