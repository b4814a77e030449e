import { describe, expect, it } from 'vitest';
import { charterSchema } from '../../src/domain/charter.ts';
import { checkInSchema } from '../../src/domain/check-in.ts';
import { exampleAt, hasKeyAt } from '../../src/domain/examples.ts';
import { goalSchema } from '../../src/domain/goal.ts';
import { personaSchema } from '../../src/domain/persona.ts';
import { validate } from '../../src/domain/validate.ts';

describe('exampleAt', () => {
  it.each([
    ['its own', goalSchema, ['timeline'], 'Weeks 1-3'],
    ['that of an item', goalSchema, ['key_results', 3, 'target'], 20],
    [
      'what stands there in one around it',
      goalSchema,
      ['key_results', 0, 'steps', 1, 'id'],
      'draft',
    ],
    [
      'the same under a name of one’s own',
      charterSchema,
      ['quarters', '2031-Q1', 'starts'],
      '2026-10-05',
    ],
    ['the first of the words that it may be', checkInSchema, ['type'], 'check-in'],
    ['none', goalSchema, ['weight'], undefined],
    ['none of what does not belong there', goalSchema, ['timelin', 'a'], undefined],
  ])('gives %s', (_, schema, path, example) => {
    expect(exampleAt(schema, path)).toEqual(example);
  });
});

describe('hasKeyAt', () => {
  it('looks into the mapping that a path leads to', () => {
    expect(hasKeyAt(goalSchema, ['key_results', 0], 'unit')).toBe(true);
    expect(hasKeyAt(goalSchema, [], 'unit')).toBe(false);
    expect(hasKeyAt(charterSchema, ['members'], 'now')).toBe(true);
  });
});

describe('a key that is missing', () => {
  const steps = {
    goal: 'a',
    timeline: 'b',
    key_results: [{}, { id: 'a', key_result: 'b', steps: [{}] }],
  };
  const quarters = { format: 1, name: 'a', timezone: 'UTC', quarters: { '2026-Q4': {} } };

  it.each([
    ['record', checkInSchema, {}, ['type: check-in']],
    ['persona', personaSchema, {}, ['persona: New analyst']],
    ['charter', charterSchema, {}, ['format: 1', 'name: Chart Guild', 'timezone: Europe/Lisbon']],
    ['quarter', charterSchema, quarters, ['starts: 2026-10-05']],
    [
      'goal',
      goalSchema,
      {},
      ['goal: Get to know the people who already use the product', 'timeline: Weeks 1-3'],
    ],
    [
      'key result',
      goalSchema,
      steps,
      [
        'id: invite-members',
        'key_result: Invite at least 20 members',
        'id: draft',
        'step: Write a draft',
      ],
    ],
  ])('is shown with a value that a %s may have', (_, schema, data, lines) => {
    const remedies = validate(schema, data).problems.map((one) => one.remedy);
    expect(remedies).toEqual(lines.map((line) => `Add a line such as ${line}`));
  });
});
