import { describe, expect, it } from 'vitest';
import { asWished, placesOf, stepsToAdd } from '../../src/domain/key-result-wishes.ts';

const NONE = { keys: {}, goneSteps: [], newSteps: [] };
const HANDBOOK = {
  id: 'handbook',
  steps: [{ id: 'draft', step: 'Draft' }, 'no step at all', { id: 'publish', step: 'Publish' }],
};

describe('a key result as it is wished', () => {
  it('has the keys that are wished, and not those that are taken out or left empty', () => {
    const now = { id: 'invite', target: 20, unit: 'members', owner: null };
    expect(asWished(now, { ...NONE, keys: { target: 25, unit: null } })).toEqual({
      id: 'invite',
      target: 25,
    });
  });

  it('keeps the steps that stay, and has the new ones behind them', () => {
    const wishes = { keys: {}, goneSteps: ['draft'], newSteps: ['Review'] };
    expect(asWished(HANDBOOK, wishes).steps).toEqual([
      'no step at all',
      { id: 'publish', step: 'Publish' },
      { id: 'review', step: 'Review' },
    ]);
  });

  it('has no steps where they are all taken out', () => {
    const gone = { ...NONE, keys: { steps: null } };
    expect(asWished(HANDBOOK, gone)).toEqual({ id: 'handbook' });
    expect(asWished(HANDBOOK, { ...gone, newSteps: ['Anew'] }).steps).toEqual([
      { id: 'anew', step: 'Anew' },
    ]);
  });
});

describe('steps', () => {
  it('get ids that none has, also none that is taken out: records may name it', () => {
    expect(stepsToAdd(HANDBOOK, ['Draft', 'Draft'])).toEqual([
      { id: 'draft-2', step: 'Draft' },
      { id: 'draft-3', step: 'Draft' },
    ]);
  });

  it('are found by their ids', () => {
    expect(placesOf(HANDBOOK, ['publish', 'draft', 'nothing'])).toEqual([0, 2]);
  });
});
