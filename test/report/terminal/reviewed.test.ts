import { describe, expect, it } from 'vitest';
import type { Community } from '../../../src/domain/community.ts';
import { renderTerminal } from '../../../src/report/terminal/report.ts';
import {
  CHARTER,
  community,
  day,
  done,
  goal,
  milestone,
  quarter,
  reach,
  timeline,
  value,
} from '../../insight/builders.ts';
import { grade, review } from '../../insight/reviews.ts';
import { colouredScreen, plainScreen, withoutColours } from '../../terminal/plain-screen.ts';
import { modelOf } from '../analyst-circle.ts';

const WHOLE = timeline('Whole quarter');

const NOT_REVIEWED: Community = community({
  charter: { ...CHARTER, name: 'Analyst Circle' },
  goals: [
    goal(
      'welcome',
      [
        reach({ id: 'invite', keyResult: 'Invite at least 20 members', timeline: WHOLE }),
        milestone({ id: 'guide', keyResult: 'Write down how we answer', timeline: WHOLE }),
      ],
      { goal: 'Welcome whoever is new', timeline: WHOLE },
    ),
    goal(
      'inform',
      [
        reach({
          id: 'answers',
          keyResult: '30 answers to the survey',
          timeline: WHOLE,
          target: 30,
        }),
      ],
      { goal: 'Inform what the organisation decides', timeline: WHOLE },
    ),
  ],
  records: [
    value('12-18', 16, { keyResult: 'welcome/invite' }),
    done('12-18', true, { keyResult: 'welcome/guide' }),
    value('12-18', 14, { keyResult: 'inform/answers' }),
  ],
});

const GAINED = `Newcomers get a first answer within a day, and come back with an answer of their own.

One of them now leads the clinic.`;

const REVIEWED: Community = {
  ...NOT_REVIEWED,
  reviews: [
    review(
      [
        grade({
          keyResult: 'welcome/invite',
          score: 0.7,
          proposed: 0.8,
          why: 'Two of them were members already',
          learned: 'A talk brings more people than a letter',
        }),
        grade({ keyResult: 'welcome/guide', score: 1, proposed: 1 }),
        grade({
          keyResult: 'inform/answers',
          score: 0.5,
          proposed: 0.5,
          becomes: 'carried-over',
          carriedTo: 'inform-2027-q1/answers',
        }),
      ],
      { by: 'ana and ben', gained: GAINED },
    ),
  ],
};

const HALF_REVIEWED: Community = {
  ...REVIEWED,
  reviews: [review([grade({ keyResult: 'welcome/guide', score: 1, proposed: 1 })])],
};

const shown = (of: Community, width = 80, on = '2027-01-20') =>
  renderTerminal(modelOf({ of, on }), plainScreen(width));

describe('the report of a quarter that is over', () => {
  it('shows the scores, and how to review it', () => {
    expect(shown(NOT_REVIEWED)).toMatchInlineSnapshot(`
      "Analyst Circle · 2026-Q4 · over since 31 Dec 2026                Wed 20 Jan 2027

        Progress  68 %  ━━━━━━━━━━━━━━━━━━━━━━╌╌╌╌╌╌╌╌╌╿   expected 100 %     ✖ missed
        2 goals: 2 missed
        Score 0.7 · 3 key results, scored by the figures · 2 came far, 1 came halfway

      ✖ Inform what the organisation decides            Whole quarter           missed
          30 answers to the survey             14 of 30 ━━━━━━╌╌╌╌╌╿  47 %      missed
            score 0.5

      ✖ Welcome whoever is new                          Whole quarter           missed
          Invite at least 20 members           16 of 20 ━━━━━━━━━━╌╿  80 %      missed
            score 0.8
          Write down how we answer                 done ━━━━━━━━━━━━ 100 %    achieved
            score 1

      Stands out
        ✖ 30 answers to the survey was missed               cop checkin inform/answers
        ✖ Invite at least 20 members was missed             cop checkin welcome/invite
        · 2026-Q4 is over, and not reviewed yet                     cop review 2026-Q4"
    `);
  });

  it('shows the grades beside them, and what members gained', () => {
    expect(shown(REVIEWED)).toMatchInlineSnapshot(`
      "Analyst Circle · 2026-Q4 · over since 31 Dec 2026                Wed 20 Jan 2027

        Progress  68 %  ━━━━━━━━━━━━━━━━━━━━━━╌╌╌╌╌╌╌╌╌╿   expected 100 %     ✖ missed
        2 goals: 2 missed
        Score 0.7 · 3 key results, all graded · 2 came far, 1 came halfway

        What members gained
          Newcomers get a first answer within a day, and come back with an answer of
          their own.
          One of them now leads the clinic.
          reviewed on Fri 8 Jan 2027 by ana and ben

      ✖ Inform what the organisation decides            Whole quarter           missed
          30 answers to the survey             14 of 30 ━━━━━━╌╌╌╌╌╿  47 %      missed
            score 0.5, graded the same · carried over to inform-2027-q1/answers

      ✖ Welcome whoever is new                          Whole quarter           missed
          Invite at least 20 members           16 of 20 ━━━━━━━━━━╌╿  80 %      missed
            score 0.8, graded 0.7: Two of them were members already · done
            learned: A talk brings more people than a letter
          Write down how we answer                 done ━━━━━━━━━━━━ 100 %    achieved
            score 1, graded the same · done"
    `);
  });

  it('shows them at 50 columns', () => {
    expect(shown(REVIEWED, 50)).toMatchInlineSnapshot(`
      "Analyst Circle
      2026-Q4 · over since 31 Dec 2026   Wed 20 Jan 2027

        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌╿
        68 %, expected 100 %                    ✖ missed
        2 goals: 2 missed
        Score 0.7 · 3 key results, all graded
        2 came far, 1 came halfway

        What members gained
          Newcomers get a first answer within a day, and
          come back with an answer of their own.
          One of them now leads the clinic.
          reviewed on Fri 8 Jan 2027 by ana and ben

      ✖ Inform what the organisation decides
        Whole quarter                             missed
          30 answers to the survey
          ━━━━━━━╌╌╌╌╌╌╿  47 %  14 of 30          missed
            score 0.5, graded the same
            carried over to inform-2027-q1/answers

      ✖ Welcome whoever is new
        Whole quarter                             missed
          Invite at least 20 members
          ━━━━━━━━━━━╌╌╿  80 %  16 of 20          missed
            score 0.8, graded 0.7: Two of them were
            members already · done
            learned: A talk brings more people than a
            letter
          Write down how we answer
          ━━━━━━━━━━━━━━ 100 %  done            achieved
            score 1, graded the same · done"
    `);
  });

  it('says how much is still to be graded', () => {
    const lines = shown(HALF_REVIEWED).split('\n');
    expect(lines.filter((line) => /Score|graded/.test(line))).toMatchInlineSnapshot(`
      [
        "  Score 0.7 · 3 key results, 1 graded, the others scored by the figures",
        "      score 1, graded the same · done",
        "  · 2026-Q4 is over: 2 key results still to be graded         cop review 2026-Q4",
      ]
    `);
  });

  it('has no score of a quarter that lasts, and no review of a later day', () => {
    expect(shown(REVIEWED, 80, '12-31')).not.toMatch(/score|graded|gained|review/i);
    expect(shown(REVIEWED, 80, '2027-01-07')).toBe(shown(NOT_REVIEWED, 80, '2027-01-07'));
  });

  it('asks for no review where one is there and could not be read', () => {
    const leftOut = ['reviews/2026-Q4.yaml'];
    const model = modelOf({ of: NOT_REVIEWED, on: '2027-01-20', leftOut });
    expect(renderTerminal(model, plainScreen())).not.toContain('cop review');
  });

  it('has nothing to review where it has no key results', () => {
    const of = community({ goals: [goal('later', [], { goal: 'Think', timeline: WHOLE })] });
    expect(shown(of)).not.toMatch(/score|review/i);
  });

  it('says nothing of who reviewed where nobody said', () => {
    const anonymous = review([], {
      on: null,
      by: null,
      gained: 'A lot',
      quarter: quarter('2026-Q4'),
    });
    expect(shown({ ...NOT_REVIEWED, reviews: [anonymous] })).toContain(
      '  What members gained\n    A lot\n\n',
    );
    const dated = { ...anonymous, on: day('2027-01-08') };
    expect(shown({ ...NOT_REVIEWED, reviews: [dated] })).toContain(
      '    A lot\n    reviewed on Fri 8 Jan 2027\n\n',
    );
  });

  it('says the same with colours', () => {
    const model = modelOf({ of: REVIEWED, on: '2027-01-20' });
    for (const width of [40, 80])
      expect(withoutColours(renderTerminal(model, colouredScreen(width)))).toBe(
        renderTerminal(model, plainScreen(width)),
      );
  });
});
