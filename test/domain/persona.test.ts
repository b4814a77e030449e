import { describe, expect, it } from 'vitest';
import { readPersona } from '../../src/domain/persona.ts';

const FILE = 'personas/new-analyst.yaml';

describe('readPersona', () => {
  it('fills in what is not said', () => {
    expect(readPersona({ persona: 'New analyst' }, 'new-analyst', FILE)).toEqual({
      value: {
        id: 'new-analyst',
        file: FILE,
        persona: 'New analyst',
        description: null,
        status: 'current',
        needs: [],
        learns: [],
        challenges: [],
      },
      problems: [],
    });
  });

  it('reads all that may be said', () => {
    const said = {
      persona: 'New analyst',
      description: 'Six months in; reads much, asks little',
      status: 'aspired',
      needs: ['A first chart that somebody uses'],
      learns: ['by doing, beside a peer'],
      challenges: ['Does not want to ask a beginner’s question in public'],
    };
    expect(readPersona(said, 'new-analyst', FILE).value).toEqual({
      id: 'new-analyst',
      file: FILE,
      ...said,
    });
  });

  it.each([
    [{}, 'schema/missing-key', ''],
    [{ persona: 'a', need: [] }, 'schema/unknown-key', 'need'],
    [{ persona: 'a', needs: 'Time' }, 'schema/wrong-type', 'needs'],
    [{ persona: 'a', needs: [' '] }, 'schema/value', 'needs.0'],
    [{ persona: 'a', needs: [null] }, 'schema/wrong-type', 'needs.0'],
    [{ persona: 'a', status: 'gone' }, 'schema/wrong-type', 'status'],
  ])('refuses %j', (data, code, path) => {
    const { value, problems } = readPersona(data, 'new-analyst', FILE);
    expect(value).toBeUndefined();
    expect(problems.map((one) => [one.code, one.path.join('.')])).toEqual([[code, path]]);
  });
});
