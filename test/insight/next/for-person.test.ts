import { describe, expect, it } from 'vitest';
import { itemsFor } from '../../../src/insight/next/for-person.ts';
import type { AdviceItem } from '../../../src/insight/next/item.ts';
import { CHARTER, community, goal, member, reach } from '../builders.ts';

function item(id: string, owner: string | null): AdviceItem {
  const rest = { strand: null, reason: id, command: 'next', due: null, about: [] } as const;
  return { id, owner, urgency: 'due', ...rest };
}

const ITEMS = [item('a', 'ana'), item('b', 'Ben Sample'), item('c', null)];

const idsFor = (name: string, parts: Parameters<typeof community>[0] = {}) =>
  itemsFor(name, ITEMS, community(parts)).items.map(({ id }) => id);

describe('advice for one person', () => {
  it('is what they look after, and what nobody does', () => {
    expect(idsFor('ana')).toEqual(['a', 'c']);
    expect(idsFor(' ANA ')).toEqual(['a', 'c']);
    expect(itemsFor('ana', ITEMS, community()).known).toBeNull();
  });

  it('knows one person of the roster by their id, a name or a handle', () => {
    const members = [member('k7f3q9xd', { name: 'Ben Sample', handles: { slack: '@bensam' } })];
    for (const name of ['k7f3q9xd', 'ben', '@bensam'])
      expect(idsFor(name, { members })).toEqual(['b', 'c']);
  });

  it('is what nobody looks after where a name is not known, and says whom it knows', () => {
    const parts = {
      charter: { ...CHARTER, facilitators: ['cy'] },
      goals: [goal('one', [reach({ owner: 'dee' })], { owner: 'ana' })],
    };
    expect(itemsFor('zoe', ITEMS, community(parts))).toEqual({
      items: [ITEMS[2]],
      known: ['cy', 'ana', 'dee', 'Ben Sample'],
    });
  });

  it('knows a person who has nothing to do now', () => {
    const goals = [goal('one', [reach({ owner: 'dee' })])];
    expect(itemsFor('dee', ITEMS, community({ goals }))).toEqual({
      items: [ITEMS[2]],
      known: null,
    });
  });
});
