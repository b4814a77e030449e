import { describe, expect, it } from 'vitest';
import { commitName } from '../../src/domain/at-commit.ts';

const commit = '3f2a9c1d5e0b47a6918273645f6e7d8c9b0a1f2e';

describe('what a commit is called', () => {
  it.each([
    ['v1', 'v1 (3f2a9c1)'],
    ['HEAD~2', 'HEAD~2 (3f2a9c1)'],
    ['3f2a', '3f2a9c1'],
    ['3F2A9C1D', '3f2a9c1'],
    [commit, '3f2a9c1'],
  ])('is, asked for as %s, %s', (written, name) => {
    expect(commitName({ written, commit })).toBe(name);
  });
});
