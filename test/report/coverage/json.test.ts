import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverageJson } from '../../../src/report/coverage/json.ts';
import { coverage } from './coverages.ts';

/** The keys that a table of the documentation tells of, behind a line of it. */
function keysToldAfter(line: string): readonly string[] {
  const [, below = ''] = readFileSync('docs/personas.md', 'utf8').split(`\n${line}\n`);
  const [table = ''] = below.trimStart().split('\n\n');
  const [, , ...rows] = table.split('\n');
  const cells = rows.map((row) => row.split('|')[1] ?? '');
  return cells.flatMap((cell) => [...cell.matchAll(/`([a-z_]+)`/g)].map(([, key = '']) => key));
}

describe('the JSON of a coverage', () => {
  const said = JSON.parse(coverageJson(coverage()));

  it('has the keys that its documentation tells of, and no others', () => {
    expect(Object.keys(said)).toEqual(keysToldAfter('The JSON:'));
    for (const persona of said.personas)
      expect(Object.keys(persona)).toEqual(keysToldAfter('A persona there:'));
  });

  it('says of an experience by what it is known, and of a want what speaks to it', () => {
    const [analyst, reader] = said.personas;
    const days = ['2026-11-05', '2026-11-12'];
    const clinic = { id: 'clinic', title: 'Chart clinic', days };
    expect(analyst.experiences).toEqual([{ ...clinic, how: 'said', came: 1 }]);
    expect(reader.experiences).toEqual([{ ...clinic, how: 'came', came: 2 }]);
    expect(analyst.wants[0]).toEqual({
      kind: 'needs',
      text: 'A first chart that somebody uses',
      spoken_to: [{ kind: 'experience', id: 'clinic', title: 'Chart clinic', words: ['chart'] }],
    });
  });

  it('names what serves nobody, and the ids that have no file', () => {
    expect(said.serves_nobody).toMatchObject([
      { kind: 'goal', id: 'drift', record: null, names: ['new-analist'] },
      { kind: 'experience', id: null, title: 'Map walk', names: [] },
    ]);
    expect(said.unknown_personas).toEqual([
      {
        id: 'new-analist',
        nearest: 'new-analyst',
        named_by: [{ kind: 'goal', id: 'drift', title: 'A goal that is adrift' }],
      },
    ]);
  });
});
