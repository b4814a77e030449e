import { describe, expect, it } from 'vitest';
import { movementSinceLastWeek } from '../../src/insight/movement.ts';
import {
  type Filters,
  NO_FILTERS,
  narrowed,
  narrowedMovement,
} from '../../src/insight/narrowing.ts';
import { quarterFigures } from '../../src/insight/quarter-figures.ts';
import { CHARTER, community, day, goal, Q4, reach, value } from './builders.ts';

const at = (keyResult: string) => ({ keyResult });

/** Of ana and ben; behind is missed on 15 October, there is achieved. */
const CIRCLE = community({
  charter: CHARTER,
  goals: [
    goal('meet', [reach({ id: 'there', owner: 'Ana' }), reach({ id: 'behind', owner: 'ben' })], {
      owner: 'Ana',
      personas: ['new-analyst'],
    }),
    goal('answer', [reach({ id: 'soon', owner: 'ana' })], { owner: 'ana', personas: ['reader'] }),
    goal('bare', [], { owner: 'ben', personas: ['reader'] }),
  ],
  records: [
    value('10-06', 20, at('meet/there')),
    value('10-07', 1, at('meet/behind')),
    value('10-06', 20, at('answer/soon')),
  ],
});
const FIGURES = quarterFigures(CIRCLE, Q4, day('10-15'));

function shown(filters: Partial<Filters>): string[] {
  return narrowed(FIGURES.goals, { ...NO_FILTERS, ...filters }).map(
    ({ goal: { id }, keyResults }) =>
      [id, ...keyResults.map(({ keyResult }) => keyResult.id)].join(' '),
  );
}

describe('narrowing a report', () => {
  it.each<[string, Partial<Filters>, string[]]>([
    ['nothing shows all', {}, ['meet there behind', 'answer soon', 'bare']],
    ['a goal', { goals: ['meet'] }, ['meet there behind']],
    ['either of two goals', { goals: ['meet', 'bare'] }, ['meet there behind', 'bare']],
    ['a persona', { personas: ['reader'] }, ['answer soon', 'bare']],
    ['an owner, in any case', { owners: ['ANA'] }, ['meet there', 'answer soon']],
    ['an owner of a goal without key results', { owners: ['ben'] }, ['meet behind', 'bare']],
    ['a status', { statuses: ['missed'] }, ['meet behind']],
    [
      'one of two statuses',
      { statuses: ['missed', 'achieved'] },
      ['meet there behind', 'answer soon'],
    ],
    ['several at once: all have to fit', { owners: ['ana'], goals: ['meet'] }, ['meet there']],
    ['what nothing fits', { goals: ['answer'], statuses: ['missed'] }, []],
  ])('by %s', (_, filters, expected) => {
    expect(shown(filters)).toEqual(expected);
  });

  it('matches names however their accents are written', () => {
    const [one] = narrowed(
      quarterFigures(
        { ...CIRCLE, goals: [goal('meet', [reach({ owner: 'Rene\u0301' })])] },
        Q4,
        day('10-14'),
      ).goals,
      { ...NO_FILTERS, owners: ['ren\u00e9'] },
    );
    expect(one?.keyResults).toHaveLength(1);
  });

  it('leaves the figures of a goal those of all its key results', () => {
    const [meet] = narrowed(FIGURES.goals, { ...NO_FILTERS, statuses: ['missed'] });
    expect(meet?.figures).toEqual(FIGURES.goals[0]?.figures);
  });

  it('tells of what moved only what is shown, and nothing of the community', () => {
    const filters = { ...NO_FILTERS, owners: ['ben'] };
    const movement = movementSinceLastWeek(CIRCLE, quarterFigures(CIRCLE, Q4, day('10-12')));
    const its = narrowedMovement(movement, narrowed(FIGURES.goals, filters), filters);
    expect([...its.each.keys()]).toEqual(['meet/behind']);
    expect(its.moved.map(({ about }) => about.reference)).toEqual(['meet/behind']);
    expect(its.points).toBeNull();
    expect(movement.points).not.toBeNull();
  });
});
