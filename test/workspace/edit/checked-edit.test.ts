import { describe, expect, it } from 'vitest';
import { plainCalendar, type Quarter } from '../../../src/domain/calendar.ts';
import { EXIT } from '../../../src/domain/errors.ts';
import { checkedEdit } from '../../../src/workspace/checked-edit.ts';
import type { Edit } from '../../../src/workspace/edit/edit.ts';
import { goalKind } from '../../../src/workspace/kinds.ts';
import { Source } from '../../../src/workspace/source.ts';
import { add, remove, set } from './one-edit.ts';

const KIND = goalKind('meet', '2026-Q4' as Quarter, plainCalendar('UTC'));

function check(text: string, edit: Edit) {
  return checkedEdit(new Source('goals/2026-Q4/meet.yaml', text), [edit], KIND);
}

const FINE = `goal: Meet
timeline: Weeks 1-3
key_results:
  - id: invite
    key_result: Invite 20 members
  - id: meet
    key_result: Meet 6 times
`;

const WITHOUT_ID = `${FINE}  - key_result: Ask 3 people
  - id: rest
    key_result: Have 1 rest
`;

describe('checkedEdit', () => {
  it('gives the text and what it says before and after', () => {
    const { text, before, after } = check(FINE, remove('key_results', 0));
    expect(text).not.toContain('invite');
    expect(before?.keyResults.map(({ id }) => id)).toEqual(['invite', 'meet']);
    expect(after.keyResults.map(({ id }) => id)).toEqual(['meet']);
  });

  it('refuses an error elsewhere, with its place', () => {
    expect(() => check(WITHOUT_ID, set(['owner'], 'ana'))).toThrow(elsewhere(8));
  });

  it.each([0, 1, 3])('also where the edit moves what has it: item %i goes', (index) => {
    expect(() => check(WITHOUT_ID, remove('key_results', index))).toThrow(elsewhere(8));
  });

  it('mends an error by taking out what has it', () => {
    const { text } = check(WITHOUT_ID, remove('key_results', 2));
    expect(text).not.toContain('Ask 3 people');
  });

  it('says of a wish that cannot be that it is the wish', () => {
    const wrong = add(['key_results'], { key_result: 'Ask 4 people' });
    expect(() => check(FINE, wrong)).toThrow(expect.objectContaining({ exit: EXIT.usage }));
  });

  it('tells a wish from an error of the same words elsewhere that it mends', () => {
    const wish = set(['key_results', 0, 'weight'], 'much');
    const text = FINE.replace('  - id: meet', '    weight: many\n  - id: meet');
    expect(() => check(text, wish)).toThrow(expect.objectContaining({ exit: EXIT.usage }));
  });
});

/** An error that was there before, and its line. */
function elsewhere(line: number) {
  return expect.objectContaining({
    exit: EXIT.data,
    message: 'goals/2026-Q4/meet.yaml has an error elsewhere, so it was not changed',
    findings: [
      expect.objectContaining({
        code: 'schema/missing-key',
        place: expect.objectContaining({ line }),
      }),
    ],
  });
}
