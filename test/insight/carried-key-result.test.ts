import { describe, expect, it } from 'vitest';
import type { KeyResultFile } from '../../src/domain/key-result-file.ts';
import { carriedKeyResult, sentenceToGoOn } from '../../src/insight/carried-key-result.ts';
import { type CarryOver, carryOver, type Distance } from '../../src/insight/carry-over.ts';
import { keep, milestone, reach, steps } from './builders.ts';

const INVITE: KeyResultFile = {
  id: 'invite',
  key_result: 'Invite at least 20 members',
  target: 20,
  unit: 'members',
  owner: 'ben',
  weight: 2,
  every: 'month',
  timeline: 'Weeks 6-13',
};

const AT_14 = carryOver(reach({ target: 20, unit: 'members' }), { value: 14, stepsDone: [] }, []);

function carried(
  file: KeyResultFile,
  plan: CarryOver,
  distance: Distance | null,
  sentence?: string,
) {
  const made = carriedKeyResult(file, plan, { distance, sentence: sentence ?? null });
  return JSON.parse(JSON.stringify(made));
}

describe('carriedKeyResult', () => {
  it('keeps id, unit, owner, weight and rhythm, and says the new number; its weeks were of that quarter', () => {
    const { timeline: _, ...lasting } = INVITE;
    expect(carried(INVITE, AT_14, { baseline: 0, target: 6 })).toEqual({
      ...lasting,
      key_result: 'Invite at least 6 members',
      target: 6,
    });
  });

  it('says where a level starts now, also in a sentence that says it', () => {
    const file = {
      id: 'time',
      key_result: 'Cut it from 36 h to 12 h',
      baseline: 36,
      target: 12,
      unit: 'h',
    };
    const plan = carryOver(reach(file), { value: 31, stepsDone: [] }, []);
    expect(carried(file, plan, { baseline: 31, target: 12 })).toEqual({
      ...file,
      key_result: 'Cut it from 31 h to 12 h',
      baseline: 31,
    });
  });

  it('takes the sentence that a person wrote', () => {
    const own = 'Invite the last 6';
    expect(carried(INVITE, AT_14, { baseline: 0, target: 6 }, own)).toMatchObject({
      key_result: own,
    });
  });

  it.each<[string, Partial<KeyResultFile>, Distance, Partial<KeyResultFile>]>([
    [
      'takes off what is reached',
      { commit: 16, stretch: 30 },
      { baseline: 0, target: 6 },
      { commit: 2, stretch: 16 },
    ],
    ['leaves out what was promised and is passed', { commit: 12 }, { baseline: 0, target: 6 }, {}],
    [
      'leaves both as they are where it goes on',
      { commit: 16, stretch: 30 },
      { baseline: 14, target: 20 },
      { commit: 16, stretch: 30 },
    ],
    [
      'leaves out what a new target overtakes',
      { commit: 16, stretch: 30 },
      { baseline: 14, target: 40 },
      { commit: 16 },
    ],
    ['leaves out what it lies behind', { commit: 19 }, { baseline: 14, target: 18 }, {}],
  ])('%s', (_, beside, distance, expected) => {
    const { commit, stretch } = carried({ ...INVITE, ...beside }, AT_14, distance);
    expect({ commit, stretch }).toEqual({ commit: undefined, stretch: undefined, ...expected });
  });

  it('knows neither commit nor stretch of a new target for what is reached', () => {
    const plan = carryOver(reach({ target: 20 }), { value: 25, stepsDone: [] }, []);
    const made = carried({ ...INVITE, commit: 16, stretch: 30 }, plan, { baseline: 0, target: 10 });
    expect(made).not.toHaveProperty('commit');
    expect(made).not.toHaveProperty('stretch');
  });

  it('takes along the open steps with their ids and weights, and a keep as it is', () => {
    const brief = {
      id: 'brief',
      key_result: 'Write the brief',
      steps: [
        { id: 'collect', step: 'Collect' },
        { id: 'write', step: 'Write', weight: 3 },
      ],
    };
    const plan = carryOver(
      milestone({ steps: steps('collect', 'write') }),
      { value: 1, stepsDone: ['collect'] },
      [],
    );
    expect(carried(brief, plan, null)).toEqual({ ...brief, steps: [brief.steps[1]] });
    const held = { id: 'held', key_result: 'Keep it', at_least: 90, measure: 'belonging' };
    expect(carried(held, carryOver(keep(), { value: 92, stepsDone: [] }, []), null)).toEqual(held);
  });
});

describe('sentenceToGoOn', () => {
  it('tells which numbers it still says, where it cannot be told how it would read', () => {
    const twice = { ...INVITE, key_result: 'Invite 20 members, 20 of them new' };
    expect(sentenceToGoOn(twice, { baseline: 0, target: 6 })).toEqual({
      sentence: twice.key_result,
      stale: [20],
    });
    expect(sentenceToGoOn(INVITE, { baseline: 0, target: 6 }).stale).toEqual([]);
  });
});
