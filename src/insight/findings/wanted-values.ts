import type { Path } from '../../domain/finding.ts';
import type { Plain } from '../../domain/measure.ts';
import type { TestFile } from '../../domain/measure-schema.ts';

/** A value that a field is wanted to have, and where a measure says so. */
interface Wanted {
  readonly path: Path;
  readonly value: Plain;
}

/** The values of which a test wants a field to have one, as a measure's `where` says them. */
export function plainlyWanted(field: string, test: TestFile): readonly Wanted[] {
  const path = ['where', field];
  if (typeof test !== 'object') return [{ path, value: test }];
  const { equals, in: among = [], has } = test;
  return [
    ...(equals === undefined ? [] : [{ path: [...path, 'equals'], value: equals }]),
    ...among.map((value, index) => ({ path: [...path, 'in', index], value })),
    ...(typeof has === 'string' ? [{ path: [...path, 'has'], value: has }] : []),
  ];
}
