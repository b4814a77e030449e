import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../src/domain/civil-date.ts';
import { atLines } from '../../../src/report/terminal/head.ts';
import { plainScreen } from '../../terminal/plain-screen.ts';

const commit = '3f2a9c1'.padEnd(40, '0');

/** What is said of the commit v1 beside figures of a day, in one line. */
function banner(on: string | null, asOf: string): string {
  const at = { written: 'v1', commit, on: on === null ? null : civilDate(on) };
  return atLines({ at, asOf: civilDate(asOf) }, plainScreen())
    .map((line) => line.trim())
    .join(' ')
    .trim();
}

describe('the commit whose files were read', () => {
  it.each([
    ['of the day of the figures', '2026-10-29', '2026-10-29', ' of 29 Oct'],
    ['of a day after that of the figures', '2026-10-29', '2026-10-28', ' of 29 Oct'],
    [
      'of a day before that of the figures',
      '2026-10-29',
      '2026-10-30',
      ' of 29 Oct: what was written since is not in it',
    ],
    [
      'of another year',
      '2026-10-29',
      '2027-01-06',
      ' of 29 Oct 2026: what was written since is not in it',
    ],
    ['of a day that cannot be right', null, '2026-10-30', ''],
  ])('%s is said to be so', (_, on, asOf, said) => {
    expect(banner(on, asOf)).toBe(`As the files were at v1 (3f2a9c1)${said}`);
  });

  it('is not spoken of where the files are today’s', () => {
    expect(atLines({ at: null, asOf: civilDate('2026-10-29') }, plainScreen())).toEqual([]);
  });
});
