import { describe, expect, it } from 'vitest';
import { renderCoverage } from '../../../src/report/coverage/terminal.ts';
import { colouredScreen, plainScreen, withoutColours } from '../../terminal/plain-screen.ts';
import { coverage } from './coverages.ts';

describe('what serves whom, on a screen', () => {
  it('is a block for each persona, what serves nobody, and what comes next', () => {
    expect(renderCoverage(coverage(), plainScreen())).toMatchInlineSnapshot(`
      "Chart Guild · What serves whom in 2026-Q4                        Tue 24 Nov 2026

      New analyst                                                   current · 1 member
        Goals        · Members answer one another                               missed
                     · Meet those who use it                                  achieved
        Experiences  · Chart clinic            2 times, last 12 Nov · for them, 1 came
        Practices    · Welcome each newcomer                                every week
        Needs        ✔ A first chart that somebody uses
                       shares “chart” with the experience “Chart clinic”
        Learns       · by doing, beside a peer
        Challenges   ✔ Asks no question in public
                       shares “question” with the practice “Put a question to all”

      Silent reader                                                current · 2 members
        Goals        · Members answer one another                               missed
        Experiences  · Chart clinic              2 times, last 12 Nov · 2 of them came
        Practices    none
        Needs        · A small first step

      Power user                                            hoped for · no members yet
        Goals        none
        Experiences  none
        Practices    none
        Needs        Its file says nothing yet of needs, ways of learning and
                     challenges

      For everybody
        · Put a question to all                                                monthly

      For nobody in particular yet
        · Goal: A goal that is adrift     names new-analist, of which there is no file
        · Experience: Map walk                                        names no persona

      Named by nothing yet
        · Power user

      Personas without a file
        · new-analist
          named by the goal “A goal that is adrift”; did you mean new-analyst?

      ✔ shares a telling word with something that serves the persona. The others
      nothing here names yet: a question, no verdict, for the same may be said in
      other words.

      See where a persona without a file is named: cop check"
    `);
  });

  it('has the labels on lines of their own where it is narrow', () => {
    const screen = renderCoverage(coverage(), plainScreen(44));
    expect(screen.split('\n').slice(0, 16).join('\n')).toMatchInlineSnapshot(`
      "What serves whom in 2026-Q4  Tue 24 Nov 2026

      New analyst               current · 1 member
        Goals
          · Members answer one another      missed
          · Meet those who use it         achieved
        Experiences
          · Chart clinic
            2 times, last 12 Nov · for them, 1
            came
        Practices
          · Welcome each newcomer       every week
        Needs
          ✔ A first chart that somebody uses
            shares “chart” with the experience
            “Chart clinic”"
    `);
  });

  it('says the same in colours', () => {
    const model = coverage();
    const coloured = renderCoverage(model, colouredScreen());
    expect(coloured).not.toBe(withoutColours(coloured));
    expect(withoutColours(coloured)).toBe(renderCoverage(model, plainScreen()));
  });

  it('says what to do where there are no personas', () => {
    const none = coverage({ personas: [], goals: [], practices: [], records: [] });
    expect(renderCoverage(none, plainScreen())).toMatchInlineSnapshot(`
      "Chart Guild · What serves whom in 2026-Q4                        Tue 24 Nov 2026

      No personas yet. Three to five of the most prevalent make goals easier to aim.

      Describe the first: cop persona add"
    `);
  });

  it('says that there is nothing to hold the personas against', () => {
    const bare = coverage({ goals: [], practices: [], records: [], members: [] });
    expect(renderCoverage(bare, plainScreen()).split('\n\n').slice(1, 2)).toMatchInlineSnapshot(`
      [
        "2026-Q4 has no goals, no experiences and no practices yet, so there is nothing
      to hold the personas against.",
      ]
    `);
  });
});
