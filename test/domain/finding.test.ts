import { describe, expect, it } from 'vitest';
import { type Finding, findingOf, inOrder, type Place } from '../../src/domain/finding.ts';

function at(place: Place): Finding {
  return { code: 'schema/value', severity: 'error', place, message: 'a', remedy: 'b' };
}

describe('inOrder', () => {
  it('goes by file, line and column, with what is about a file as a whole first', () => {
    const places: Place[] = [
      { file: 'goals/b.yaml', line: 2, column: 1 },
      { file: 'goals/a.yaml', line: 10, column: 1 },
      { file: 'goals/a.yaml', line: 9, column: 7 },
      { file: 'goals/a.yaml', line: 9, column: 3 },
      { file: 'goals/b.yaml' },
      { file: 'cop.yaml', line: 1, column: 1 },
    ];
    const findings = places.map(at);
    expect(inOrder(findings).map((one) => one.place)).toEqual(
      [5, 3, 2, 1, 4, 0].map((index) => places[index]),
    );
    expect(findings.map((one) => one.place)).toEqual(places);
  });
});

describe('findingOf', () => {
  const problem = { code: 'charter/unanswered', message: 'a', remedy: 'Say it' } as const;
  const place = { file: 'cop.yaml', line: 3 };

  it('asks to fill in a key that is empty, by hand or by the command', () => {
    const empty = { place, emptyKey: 'domain' };
    expect(findingOf(problem, empty).remedy).toBe('Write it behind `domain:`');
    expect(findingOf({ ...problem, command: 'charter edit' }, empty)).toMatchObject({
      remedy: 'Write it behind `domain:`, or let cop do it',
      command: 'charter edit',
    });
    expect(findingOf(problem, { place }).remedy).toBe('Say it');
  });
});
