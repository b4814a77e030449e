import { expect, it } from 'vitest';
import { conditionsMet, type FailCondition } from '../../src/insight/fail-on.ts';
import { failedOnText } from '../../src/report/fail-on-text.ts';
import { community, goal, reach, timeline } from '../insight/builders.ts';
import { modelOf } from './analyst-circle.ts';

function textOf(conditions: readonly FailCondition[], model = modelOf()): string {
  return failedOnText(conditionsMet(model, conditions));
}

it('names each condition that is met, and what meets it', () => {
  expect(textOf(['at-risk'])).toBe('Failed on: at-risk (30 answers to the survey)');
  expect(textOf(['blocked', 'off-track'])).toBe(
    'Failed on: off-track (Median time to first answer; At least 9 of 10 answered; Hours to an answer, from the log), blocked (Write down how we answer)',
  );
});

it('names the files with an error', () => {
  expect(textOf(['invalid'], modelOf({ leftOut: ['goals/2026-Q4/meet.yaml'] }))).toBe(
    'Failed on: invalid (goals/2026-Q4/meet.yaml)',
  );
});

it('names three, counts the others, and cuts a long title', () => {
  const titles = ['A', 'B', 'C'.repeat(500), 'D', 'E'];
  const results = titles.map((keyResult, index) =>
    reach({ id: `kr-${index}`, keyResult, timeline: timeline('Weeks 1-2') }),
  );
  const model = modelOf({ of: community({ goals: [goal('meet', results)] }) });
  expect(textOf(['missed'], model)).toBe(
    `Failed on: missed (A; B; ${'C'.repeat(79)}…; and 2 more)`,
  );
});
