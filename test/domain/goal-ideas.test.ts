import { describe, expect, it } from 'vitest';
import { FINDINGS, type FindingCode } from '../../src/domain/finding.ts';
import { measureThatFits } from '../../src/domain/fitting-measure.ts';
import { readGoal } from '../../src/domain/goal.ts';
import {
  GOAL_IDEAS,
  type GoalIdea,
  IDEA_TIMELINE,
  ideaKeyResults,
  ideaNamed,
  PURPOSES,
} from '../../src/domain/goal-ideas.ts';
import { ID } from '../../src/domain/ids.ts';
import { SHIPPED_MEASURES } from '../../src/domain/shipped-measures.ts';
import { advise } from '../../src/insight/advice.ts';
import { CALENDAR, community, day, personas, Q4 } from '../insight/builders.ts';

const IDEAS = GOAL_IDEAS.map((one) => [one.id, one] as const);

/** What the goal's file would say, as its reader takes it. */
function read({ id, goal }: GoalIdea, keyResults: readonly unknown[]) {
  const where = { id, file: `goals/${Q4}/${id}.yaml`, quarter: Q4 };
  const file = { goal, timeline: IDEA_TIMELINE, owner: 'ana', key_results: keyResults };
  return readGoal(JSON.parse(JSON.stringify(file)), where, CALENDAR);
}

describe('the ideas', () => {
  it('are two or three for each purpose, with ids of their own', () => {
    for (const purpose of PURPOSES) {
      const count = GOAL_IDEAS.filter((one) => one.purpose === purpose).length;
      expect([purpose, count >= 2 && count <= 3]).toEqual([purpose, true]);
    }
    expect(new Set(GOAL_IDEAS.map(({ id }) => id)).size).toBe(GOAL_IDEAS.length);
    expect(new Set(GOAL_IDEAS.map(({ goal }) => goal)).size).toBe(GOAL_IDEAS.length);
    expect(GOAL_IDEAS.filter(({ id }) => !ID.test(id))).toEqual([]);
  });

  it('have between them a use for every measure that is shipped', () => {
    const used = new Set(GOAL_IDEAS.flatMap(({ counts }) => counts.map(([, name]) => name)));
    expect([...used].sort()).toEqual(SHIPPED_MEASURES.map(({ name }) => name).sort());
  });

  it.each(IDEAS)('%s has two or three key results that count themselves to a number', (_, idea) => {
    const keyResults = ideaKeyResults(idea);
    expect(keyResults.length >= 2 && keyResults.length <= 3).toBe(true);
    for (const [index, file] of keyResults.entries()) {
      const [sentence, name] = idea.counts[index] ?? [];
      const shipped = SHIPPED_MEASURES.find((one) => one.name === name);
      expect(file).toMatchObject({ key_result: sentence, measure: name });
      expect([sentence, typeof file[shipped?.goesWith ?? 'target']]).toEqual([sentence, 'number']);
      expect([undefined, name]).toContain(measureThatFits(file.key_result)?.name);
    }
  });

  it.each(IDEAS)('%s is read as a goal, and the check has nothing to say of it', (_, idea) => {
    const { value, problems } = read(idea, ideaKeyResults(idea));
    expect(problems).toEqual([]);
    const goals = value ? [value] : [];
    const whole = community({ goals, personas: personas('a', 'b', 'c') });
    const ofAll: readonly FindingCode[] = ['goals/few'];
    const told = advise(whole, day('10-01')).filter(({ code }) => !ofAll.includes(code));
    expect(told).toEqual([]);
  });

  it('would not pass with a number that the sentence does not say', () => {
    const [idea] = GOAL_IDEAS;
    const wrong = idea ? ideaKeyResults(idea).map((one) => ({ ...one, target: 7 })) : [];
    const goal = idea && read(idea, wrong).value;
    const codes = advise(community({ goals: goal ? [goal] : [] }), day('10-01')).map(
      ({ code }) => code,
    );
    expect(codes).toContain('key-result/number-differs');
    expect(FINDINGS['key-result/number-differs']).toBe('advice');
  });
});

describe('ideaNamed', () => {
  it('finds one by its id, and none by another', () => {
    expect(ideaNamed(' Feel-Accepted')?.purpose).toBe('belonging');
    expect(ideaNamed('feel')).toBeUndefined();
  });
});
