import { describe, expect, it } from 'vitest';
import { NO_POINTERS } from '../../src/insight/pointers.ts';
import { goalRemovedText, personaRemovedText } from '../../src/report/removed.ts';
import { community, goal, happening, practice } from '../insight/builders.ts';

const NONE = NO_POINTERS;

describe('what is left once a goal was removed', () => {
  it('is the others', () => {
    expect(goalRemovedText(NONE, 'cop')).toBe('Next: cop goal list    what is left');
  });

  it('are the records that name it, and the goals that continue it', () => {
    const pointers = { ...NONE, records: 1, continuedBy: ['a', 'b'] };
    expect(goalRemovedText(pointers, 'npx cop-toolkit')).toBe(`\
1 record that names it stays in the log
It is still named in 2 goals. Take it out there:
  npx cop-toolkit goal edit a --unset continues
  npx cop-toolkit goal edit b --unset continues
Next: npx cop-toolkit goal list    what is left`);
  });
});

describe('what is left once a persona was removed', () => {
  it('are the goals that serve it, with the others that they serve', () => {
    const goals = [
      goal('a', [], { personas: ['x', 'y', 'z'] }),
      goal('b', [], { personas: ['y'] }),
      goal('c', []),
    ];
    expect(personaRemovedText('y', community({ goals }), 'cop')).toBe(`\
It is still named in 2 goals. Take it out there:
  cop goal edit a --persona x --persona z
  cop goal edit b --unset personas
Next: cop persona list    what is left`);
  });

  it('are the practices that serve it, and the records that name it', () => {
    const practices = [
      practice('every week', { id: 'thank', personas: ['x', 'y'] }),
      practice('every week', { id: 'all' }),
    ];
    const records = [happening('experience', '11-12', { about: 'Clinic', personas: ['y'] })];
    expect(personaRemovedText('y', community({ practices, records }), 'cop')).toBe(`\
1 record that names it stays in the log
It is still named in 1 practice. Take it out there:
  cop practice edit thank --persona x
Next: cop persona list    what is left`);
  });

  it('of many goals are the first', () => {
    const goals = [...'abcdefgh'].map((id) => goal(id, [], { personas: ['y'] }));
    const lines = personaRemovedText('y', community({ goals }), 'cop').split('\n');
    expect(lines).toHaveLength(9);
    expect(lines[7]).toBe('  and 2 more');
  });
});
