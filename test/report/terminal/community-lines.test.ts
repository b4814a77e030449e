import { describe, expect, it } from 'vitest';
import type { CommunityPicture } from '../../../src/insight/community-picture.ts';
import { communityLines } from '../../../src/report/terminal/community-lines.ts';
import { widthOf } from '../../../src/terminal/width.ts';
import { colouredScreen, plainScreen, withoutColours } from '../../terminal/plain-screen.ts';
import { modelOf } from '../analyst-circle.ts';
import { CHART_GUILD } from '../chart-guild.ts';

const MODEL = modelOf({ of: CHART_GUILD });

function withStories(...texts: readonly string[]) {
  const stories = texts.map((text) => ({ text, by: [] }));
  const picture: CommunityPicture | null = MODEL.picture && { ...MODEL.picture, stories };
  return communityLines({ ...MODEL, picture }, plainScreen());
}

describe('the community on a terminal', () => {
  it('has each figure on a line at 80 columns, and the weeks drawn beside it', () => {
    expect(communityLines(MODEL, plainScreen()).join('\n')).toMatchInlineSnapshot(`
      "
      The community
        Members          18 on the roster: 12 active, 6 quiet, invited or left
        New              6 this quarter, 3 of them in the last 7 days
        Introductions    7 this quarter: 1 this week, 1 last week    by week ▅█▁▅▁▅▁▅▅
        Contributions    12 this quarter: 0 this week, 4 last week   by week ▁▁█▁▁▁▁▅▁
        Asks             3 open: the oldest 25 days, 2 over a week, 1 over two weeks
        Experiences      1 held, 7 came in all
        Half carried by  2 of the 6 people who contributed
        In members’ words
          “I owe it to Given9, who sat beside me.”
          – Given1 Family1
          “They read my chart. And then they acted.”
          – Given0 Family0"
    `);
  });

  it('has figures below their labels at 40 columns', () => {
    expect(communityLines(MODEL, plainScreen(40)).join('\n')).toMatchInlineSnapshot(`
      "
      The community
        Members
          18 on the roster: 12 active, 6
          quiet, invited or left
        New
          6 this quarter, 3 of them in the
          last 7 days
        Introductions
          7 this quarter: 1 this week, 1 last
          week               by week ▅█▁▅▁▅▁▅▅
        Contributions
          12 this quarter: 0 this week, 4 last
          week               by week ▁▁█▁▁▁▁▅▁
        Asks
          3 open: the oldest 25 days, 2 over a
          week, 1 over two weeks
        Experiences
          1 held, 7 came in all
        Half carried by
          2 of the 6 people who contributed
        In members’ words
          “I owe it to Given9, who sat beside
          me.”
          – Given1 Family1
          “They read my chart. And then they
          acted.”
          – Given0 Family0"
    `);
  });

  it.each([40, 50, 63, 64, 80, 120, 140])('fits into %i columns', (width) => {
    for (const line of communityLines(MODEL, plainScreen(width)))
      expect(widthOf(line)).toBeLessThanOrEqual(width);
  });

  it.each([40, 80])('says the same without colours at %i columns', (width) => {
    const coloured = communityLines(MODEL, colouredScreen(width)).join('\n');
    expect(withoutColours(coloured)).toBe(communityLines(MODEL, plainScreen(width)).join('\n'));
  });

  it('shows three stories, each in four lines at most, and counts the others', () => {
    const lines = withStories('word '.repeat(200), 'two', 'three', 'four', 'five');
    expect(
      lines.filter((line) => line.startsWith('    word') || line.startsWith('    “word')),
    ).toHaveLength(4);
    expect(lines.slice(-3)).toEqual(['    “two”', '    “three”', '    and 2 more']);
  });

  it('shows what would act on a terminal', () => {
    expect(withStories('one\u001b[2Jtwo\nthree').at(-1)).toBe('    “one\\u{1b}[2Jtwo three”');
  });
});
