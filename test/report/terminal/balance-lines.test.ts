import { describe, expect, it } from 'vitest';
import { balanceOf } from '../../../src/insight/balance/balance.ts';
import { balanceLines } from '../../../src/report/terminal/balance-lines.ts';
import { widthOf } from '../../../src/terminal/width.ts';
import { BALANCED } from '../../insight/balance/balanced.ts';
import { day } from '../../insight/builders.ts';
import { colouredScreen, plainScreen, withoutColours } from '../../terminal/plain-screen.ts';

function lines(screen = plainScreen()) {
  const balance = balanceOf(BALANCED, day('11-24'), 6);
  if (balance === null) throw new Error('there is none');
  return balanceLines(balance, screen);
}

describe('the balance on a terminal', () => {
  it('has the weeks side by side at 80 columns', () => {
    expect(`\n${lines().join('\n')}`).toMatchInlineSnapshot(`
      "
                       19 Oct    26 Oct    2 Nov     9 Nov     16 Nov    23 Nov
        Commitment: 5 of 6 done, 1 still open · 3 records
          done of due  ━━━━ 1/1  ━━━━ 1/1  ━━━━ 1/1  ━━━━ 1/1  ━━━━ 1/1  ╌╌╌╌ 0/1
          records      ━    1         0         0    ━    1         0    ━    1
        Contribution: 4 of 6 done, 1 skipped · 5 records
          done of due  ━━━━ 1/1  ━━━━ 1/1  ╌╌╌╌ 0/1  ╌╌╌╌ 0/1  ━━━━ 1/1  ━━━━ 1/1
          records           0    ━    1         0         0    ━━━━ 4         0
        Impact: 0 of 3 done, 1 still open · 1 record
          done of due       –    ╌╌╌╌ 0/1       –    ╌╌╌╌ 0/1       –    ╌╌╌╌ 0/1
          records           0         0         0    ━    1         0         0

        Amplify impact next: of what was due, impact had 0 of 3 done (1 still open),
        contribution 4 of 6 (1 skipped), commitment 5 of 6 (1 still open)."
    `);
  });

  it('has them below one another at 40', () => {
    expect(`\n${lines(plainScreen(40)).join('\n')}`).toMatchInlineSnapshot(`
      "
                  done of due   records
        Commitment: 5 of 6 done, 1 still open
        3 records
          19 Oct  ━━━━━━━━ 1/1  ━━       1
          26 Oct  ━━━━━━━━ 1/1           0
          2 Nov   ━━━━━━━━ 1/1           0
          9 Nov   ━━━━━━━━ 1/1  ━━       1
          16 Nov  ━━━━━━━━ 1/1           0
          23 Nov  ╌╌╌╌╌╌╌╌ 0/1  ━━       1
        Contribution: 4 of 6 done, 1 skipped
        5 records
          19 Oct  ━━━━━━━━ 1/1           0
          26 Oct  ━━━━━━━━ 1/1  ━━       1
          2 Nov   ╌╌╌╌╌╌╌╌ 0/1           0
          9 Nov   ╌╌╌╌╌╌╌╌ 0/1           0
          16 Nov  ━━━━━━━━ 1/1  ━━━━━━━━ 4
          23 Nov  ━━━━━━━━ 1/1           0
        Impact: 0 of 3 done, 1 still open
        1 record
          19 Oct           –             0
          26 Oct  ╌╌╌╌╌╌╌╌ 0/1           0
          2 Nov            –             0
          9 Nov   ╌╌╌╌╌╌╌╌ 0/1  ━━       1
          16 Nov           –             0
          23 Nov  ╌╌╌╌╌╌╌╌ 0/1           0

        Amplify impact next: of what was due,
        impact had 0 of 3 done (1 still open),
        contribution 4 of 6 (1 skipped),
        commitment 5 of 6 (1 still open)."
    `);
  });

  it.each([40, 50, 66, 67, 80, 100, 140])('fits %s columns', (width) => {
    for (const line of lines(plainScreen(width))) expect(widthOf(line)).toBeLessThanOrEqual(width);
  });

  it('has as many weeks as are asked for, below one another where they do not fit', () => {
    expect(lines(plainScreen(66))).toHaveLength(1 + 3 * (1 + 6) + 1 + 3);
    expect(lines(plainScreen(80))).toHaveLength(1 + 3 * (1 + 2) + 1 + 2);
  });

  it('says the same with colours', () => {
    expect(lines(colouredScreen()).map(withoutColours)).toEqual(lines());
    expect(lines(colouredScreen())).not.toEqual(lines());
  });
});
