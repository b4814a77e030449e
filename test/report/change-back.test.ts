import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/domain/change.ts';
import { changeBack } from '../../src/report/change-back.ts';
import {
  type ChangeParts,
  change,
  community,
  goal,
  reach,
  TEN_DAYS,
  timeline,
} from '../insight/builders.ts';

const OWN = timeline('Week 5');
const GOAL = goal('meet', [
  reach({ id: 'invite' }),
  reach({ id: 'greet' }),
  reach({ id: 'late', timeline: OWN }),
]);
const COMMUNITY = community({ goals: [GOAL] });

function moved(keyResult: string, parts: ChangeParts): Change {
  return change('11-05', { keyResult, ...parts });
}

function later(keyResult: string): Change {
  return moved(keyResult, { field: 'timeline', was: 'Weeks 1-3', is: TEN_DAYS.written });
}

describe('the command that changes goalposts back', () => {
  it.each<[ChangeParts, string]>([
    [{ field: 'target', was: 30, is: 20 }, '--target 30'],
    [{ field: 'at_least', was: 1.234, is: 2 }, '--at-least 1.2340'],
    [{ field: 'at_most', was: null, is: 20 }, '--unset at_most'],
    [{ field: 'timeline', was: 'Week 4', is: 'Week 5' }, '--timeline "Week 4"'],
    // Nothing that a shell would act on is printed to be typed.
    [{ field: 'timeline', was: '"$HOME"', is: 'Week 5' }, ''],
  ])('edits a key result: %j', (parts, flags) => {
    const command = changeBack([moved('meet/late', parts)], COMMUNITY);
    expect(command).toBe(`kr edit meet/late ${flags}`.trim());
  });

  it('changes back all that one command changed of it, and nothing of another', () => {
    const changes = [
      moved('meet/invite', { field: 'target', was: 30, is: 20 }),
      moved('meet/invite', { field: 'baseline', was: 5, is: 0 }),
      moved('meet/greet', { field: 'target', was: 3, is: 2 }),
    ];
    expect(changeBack(changes, COMMUNITY)).toBe('kr edit meet/invite --target 30 --baseline 5');
  });

  it('edits the goal where its timeline moved, with all that share it', () => {
    const changes = [later('meet/invite'), later('meet/greet')];
    expect(changeBack(changes, COMMUNITY)).toBe('goal edit meet --timeline "Weeks 1-3"');
  });

  it('edits the key result where it alone of those moved', () => {
    expect(changeBack([later('meet/greet')], COMMUNITY)).toBe(
      'kr edit meet/greet --timeline "Weeks 1-3"',
    );
  });

  it('moves the goal back to its quarter', () => {
    const was = 'Weeks 1-3 of 2026-Q3';
    const to = (is: string) => [moved('meet/invite', { field: 'timeline', was, is })];
    expect(changeBack(to('Weeks 1-3 of 2026-Q4'), COMMUNITY)).toBe(
      'goal edit meet --quarter 2026-Q3',
    );
    expect(changeBack(to('Weeks 2-4 of 2026-Q4'), COMMUNITY)).toBe(
      'goal edit meet --quarter 2026-Q3 --timeline "Weeks 1-3"',
    );
  });
});
