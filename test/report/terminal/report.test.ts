import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderTerminal } from '../../../src/report/terminal/report.ts';
import { widthOf } from '../../../src/terminal/width.ts';
import { change, community, goal, reach, timeline, value } from '../../insight/builders.ts';
import { colouredScreen, plainScreen, withoutColours } from '../../terminal/plain-screen.ts';
import { modelOf } from '../analyst-circle.ts';
import { anyCommunity } from '../hostile.ts';

describe('the report on a terminal', () => {
  it('has the figures beside the titles at 80 columns', () => {
    expect(renderTerminal(modelOf(), plainScreen())).toMatchInlineSnapshot(`
      "Analyst Circle · 2026-Q4 · week 9 of 14                          Tue 24 Nov 2026

        Progress  58 %  ━━━━━━━━━━━━━━━━━━━╌╌╌╿╌╌╌╌╌╌╌╌╌╌   expected 70 %    ▲ at risk
        4 goals: 1 achieved, 1 at risk, 1 off track, 1 not counted

      ✔ Get to know the people who already use the      Weeks 1-3             achieved
        product
          Invite at least 20 members           23 of 20 ━━━━━━━━━━━━ 100 %    achieved
          5 introductions between members        6 of 5 ━━━━━━━━━━━━ 100 %    achieved

      ✖ Members answer one another                      Whole quarter        off track
          Median time to first answer       31 h → 12 h ━━━╌╌╌╿╌╌╌╌╌  21 %   off track
            from 36 h · no check-in for 19 days · 0.35 of the pace needed
            needs 3.6 less a week · confidence 4/10
          At least 9 of 10 answered        held 26/47 d ━━━━╌╌╿╌╌╌╌╌  33 %   off track
            last 85 % on 17 Nov, keep at least 90 % · confidence 8/10
          Write down how we answer             not done ╌╌╌╌╌╌╿╌╌╌╌╌   0 %    on track
            blocked: Nobody has the time · confidence 3/10
          Hours to an answer, from the log      no data ╌╌╌╌╌╌╿╌╌╌╌╌   0 %   off track

      ▲ Inform what the organisation decides            Weeks 4-10             at risk
          Lead one learning experience           1 of 1 ━━━━━━━━━━━━ 100 %    achieved
          30 answers to the survey             14 of 30 ━━━━━━╌╌╿╌╌╌  47 %     at risk
            0.62 of the pace needed · needs 9.3 a week · confidence 6/10
          Hand over a brief                1 of 3 steps ━━━━╌╌╌╌╌╌╌╌  33 %    upcoming
            Weeks 12-14 · starts on 14 Dec

      · Think about next year                           December           not counted
          no key results yet: add them in goals/2026-Q4/later.yaml

      Stands out
        ✖ Median time to first answer is off track, stale: no check-in for 19 days (a
          number or a note helps, or every: month in its file)
          cop checkin time-to-answer
        ✖ At least 9 of 10 answered is off track                  cop checkin answered
        ✖ Hours to an answer, from the log is off track              cop explain hours
        ▲ Write down how we answer is blocked: Nobody has the time
          cop checkin write-down
        ▲ 30 answers to the survey is at risk: 16 answers to go in 12 days, 9.3 a week
          cop explain answers
        · 1 of 9 key results moved since last week (+5 points): 30 answers to the
          survey (+14)"
    `);
  });

  it('gives titles and bars more room at 120 columns, and says what is expected and who looks after it', () => {
    expect(renderTerminal(modelOf(), plainScreen(120))).toMatchInlineSnapshot(`
      "Analyst Circle · 2026-Q4 · week 9 of 14                                                                  Tue 24 Nov 2026

        Progress  58 %  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╌╌╌╌╌╌╌╌╿╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌   expected 70 %    ▲ at risk
        4 goals: 1 achieved, 1 at risk, 1 off track, 1 not counted

      ✔ Get to know the people who already use the product       Weeks 1-3 · ana                                      achieved
          Invite at least 20 members                    23 of 20 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 100 %                   achieved
          5 introductions between members                 6 of 5 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 100 %                   achieved

      ✖ Members answer one another                               Whole quarter · ana                                 off track
          Median time to first answer                31 h → 12 h ━━━━━━╌╌╌╌╌╌╌╌╌╌╿╌╌╌╌╌╌╌╌╌╌╌  21 %  expected 60 %   off track
            from 36 h · no check-in for 19 days · 0.35 of the pace needed · needs 3.6 less a week · confidence 4/10
          At least 9 of 10 answered                 held 26/47 d ━━━━━━━━━╌╌╌╌╌╌╌╿╌╌╌╌╌╌╌╌╌╌╌  33 %  expected 60 %   off track
            last 85 % on 17 Nov, keep at least 90 % · confidence 8/10
          Write down how we answer                      not done ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╿╌╌╌╌╌╌╌╌╌╌╌   0 %  expected 60 %    on track
            blocked: Nobody has the time · confidence 3/10
          Hours to an answer, from the log               no data ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╿╌╌╌╌╌╌╌╌╌╌╌   0 %  expected 60 %   off track

      ▲ Inform what the organisation decides                     Weeks 4-10 · ana                                      at risk
          Lead one learning experience                    1 of 1 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 100 %                   achieved
          30 answers to the survey                      14 of 30 ━━━━━━━━━━━━━╌╌╌╌╌╌╌╿╌╌╌╌╌╌╌  47 %  expected 76 %     at risk
            0.62 of the pace needed · needs 9.3 a week · confidence 6/10
          Hand over a brief                         1 of 3 steps ━━━━━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌  33 %                   upcoming
            Weeks 12-14 · starts on 14 Dec

      · Think about next year                                    December · ana                                    not counted
          no key results yet: add them in goals/2026-Q4/later.yaml

      Stands out
        ✖ Median time to first answer is off track, stale: no check-in for 19 days (a number or a note helps, or every: month
          in its file)                                                                              cop checkin time-to-answer
        ✖ At least 9 of 10 answered is off track                                                          cop checkin answered
        ✖ Hours to an answer, from the log is off track                                                      cop explain hours
        ▲ Write down how we answer is blocked: Nobody has the time                                      cop checkin write-down
        ▲ 30 answers to the survey is at risk: 16 answers to go in 12 days, 9.3 a week                     cop explain answers
        · 1 of 9 key results moved since last week (+5 points): 30 answers to the survey (+14)"
    `);
  });

  it('says on a wide screen who looks after a key result, where that is not the goal’s owner', () => {
    const results = [
      reach({ id: 'hers', owner: 'ana' }),
      reach({ id: 'his', keyResult: 'His', owner: 'ben' }),
    ];
    const of = community({ goals: [goal('shared', results, { owner: 'ana' })] });
    const wide = renderTerminal(modelOf({ of }), plainScreen(110));
    expect(wide).toContain(' · ana  ');
    expect(wide.match(/looked after by/g)).toHaveLength(1);
    expect(wide).toMatch(/His .*\n +.*looked after by ben/);
    expect(renderTerminal(modelOf({ of }), plainScreen(109))).not.toMatch(/ · ana|looked after/);
    const forAll = renderTerminal(modelOf({ of, audience: 'public' }), plainScreen(140));
    expect(forAll).not.toMatch(/ana|ben/);
  });

  it('puts the figures below the titles at 50 columns', () => {
    expect(renderTerminal(modelOf(), plainScreen(50))).toMatchInlineSnapshot(`
      "Analyst Circle
      2026-Q4 · week 9 of 14             Tue 24 Nov 2026

        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━╌╌╌╌╌╿╌╌╌╌╌╌╌╌╌╌╌╌╌╌
        58 %, expected 70 %                    ▲ at risk
        4 goals: 1 achieved, 1 at risk, 1 off track, 1
        not counted

      ✔ Get to know the people who already use the
        product
        Weeks 1-3                               achieved
          Invite at least 20 members
          ━━━━━━━━━━━━━━ 100 %  23 of 20        achieved
          5 introductions between members
          ━━━━━━━━━━━━━━ 100 %  6 of 5          achieved

      ✖ Members answer one another
        Whole quarter                          off track
          Median time to first answer
          ━━━╌╌╌╌╿╌╌╌╌╌╌  21 %  31 h → 12 h    off track
            from 36 h · no check-in for 19 days
            0.35 of the pace needed
            needs 3.6 less a week · confidence 4/10
          At least 9 of 10 answered
          ━━━━━╌╌╿╌╌╌╌╌╌  33 %  held 26/47 d   off track
            last 85 % on 17 Nov, keep at least 90 %
            confidence 8/10
          Write down how we answer
          ╌╌╌╌╌╌╌╿╌╌╌╌╌╌   0 %  not done        on track
            blocked: Nobody has the time
            confidence 3/10
          Hours to an answer, from the log
          ╌╌╌╌╌╌╌╿╌╌╌╌╌╌   0 %  no data        off track

      ▲ Inform what the organisation decides
        Weeks 4-10                               at risk
          Lead one learning experience
          ━━━━━━━━━━━━━━ 100 %  1 of 1          achieved
          30 answers to the survey
          ━━━━━━━╌╌╌╿╌╌╌  47 %  14 of 30         at risk
            0.62 of the pace needed · needs 9.3 a week
            confidence 6/10
          Hand over a brief
          ━━━━━╌╌╌╌╌╌╌╌╌  33 %  1 of 3 steps    upcoming
            Weeks 12-14 · starts on 14 Dec

      · Think about next year
        December                             not counted
          no key results yet: add them in
          goals/2026-Q4/later.yaml

      Stands out
        ✖ Median time to first answer is off track,
          stale: no check-in for 19 days (a number or a
          note helps, or every: month in its file)
          cop checkin time-to-answer
        ✖ At least 9 of 10 answered is off track
          cop checkin answered
        ✖ Hours to an answer, from the log is off track
          cop explain hours
        ▲ Write down how we answer is blocked: Nobody
          has the time            cop checkin write-down
        ▲ 30 answers to the survey is at risk: 16
          answers to go in 12 days, 9.3 a week
          cop explain answers
        · 1 of 9 key results moved since last week (+5
          points): 30 answers to the survey (+14)"
    `);
  });

  describe('of results that have a forecast, and goalposts that were moved', () => {
    const weeks4To10 = timeline('Weeks 4-10');
    const its = { keyResult: 'goal/answers' };
    const of = community({
      goals: [
        goal(
          'goal',
          [
            reach({
              id: 'answers',
              keyResult: '30 answers to the survey',
              timeline: weeks4To10,
              target: 30,
              unit: 'answers',
              commit: 12,
            }),
            reach({
              id: 'by-members',
              keyResult: 'Answers by members',
              timeline: timeline('Whole quarter'),
              baseline: 40,
              target: 70,
              unit: '%',
            }),
          ],
          { goal: 'Inform what the organisation decides', timeline: weeks4To10 },
        ),
      ],
      records: [
        value('11-06', 8, its),
        value('11-13', 11, its),
        value('11-20', 14, { ...its, confidence: 6 }),
        change('11-12', { ...its, was: 25, is: 30, note: 'More came than we thought' }),
        change('11-16', { ...its, field: 'timeline', was: 'Weeks 4-8', is: 'Weeks 4-10' }),
        ...[42, 47, 50, 53, 58].map((number, index) =>
          value(`1${index < 4 ? 0 : 1}-${['09', '16', '23', '30', '20'][index]}`, number, {
            keyResult: 'goal/by-members',
          }),
        ),
      ],
    });

    it.each([50, 80, 120, 140])('says where they lead at %i columns', (width) => {
      const text = renderTerminal(modelOf({ of }), plainScreen(width));
      expect(text).toMatchSnapshot();
    });
  });

  it('says so when it is about one goal', () => {
    expect(
      renderTerminal(modelOf({ filters: { goals: ['answer'] } }), plainScreen()),
    ).toMatchInlineSnapshot(`
      "Analyst Circle · 2026-Q4 · week 9 of 14                          Tue 24 Nov 2026

        Only the goal answer: 4 of 9 key results, in 1 of 4 goals. The figures of the
        goals and of the quarter are those of all of it

        Progress  58 %  ━━━━━━━━━━━━━━━━━━━╌╌╌╿╌╌╌╌╌╌╌╌╌╌   expected 70 %    ▲ at risk
        4 goals: 1 achieved, 1 at risk, 1 off track, 1 not counted

      ✖ Members answer one another                      Whole quarter        off track
          Median time to first answer       31 h → 12 h ━━━╌╌╌╿╌╌╌╌╌  21 %   off track
            from 36 h · no check-in for 19 days · 0.35 of the pace needed
            needs 3.6 less a week · confidence 4/10
          At least 9 of 10 answered        held 26/47 d ━━━━╌╌╿╌╌╌╌╌  33 %   off track
            last 85 % on 17 Nov, keep at least 90 % · confidence 8/10
          Write down how we answer             not done ╌╌╌╌╌╌╿╌╌╌╌╌   0 %    on track
            blocked: Nobody has the time · confidence 3/10
          Hours to an answer, from the log      no data ╌╌╌╌╌╌╿╌╌╌╌╌   0 %   off track

      Stands out
        ✖ Median time to first answer is off track, stale: no check-in for 19 days (a
          number or a note helps, or every: month in its file)
          cop checkin time-to-answer
        ✖ At least 9 of 10 answered is off track                  cop checkin answered
        ✖ Hours to an answer, from the log is off track              cop explain hours
        ▲ Write down how we answer is blocked: Nobody has the time
          cop checkin write-down
        · no key result moved since last week"
    `);
  });

  it('names the files that are left out', () => {
    const leftOut = ['goals/2026-Q4/broken.yaml', 'log/2026-11/2026-11-03-\u001b[2J.yaml'];
    const text = renderTerminal(modelOf({ leftOut }), plainScreen());
    expect(text.split('\n').slice(0, 9).join('\n')).toMatchInlineSnapshot(`
      "Analyst Circle · 2026-Q4 · week 9 of 14                          Tue 24 Nov 2026

      ▲ Partial: 2 files could not be read; the figures are without them
          goals/2026-Q4/broken.yaml
          log/2026-11/2026-11-03-\\u{1b}[2J.yaml
        cop check

        Progress  58 %  ━━━━━━━━━━━━━━━━━━━╌╌╌╿╌╌╌╌╌╌╌╌╌╌   expected 70 %    ▲ at risk
        4 goals: 1 achieved, 1 at risk, 1 off track, 1 not counted"
    `);
  });

  it('counts the files that are left out where they are many', () => {
    const leftOut = Array.from({ length: 9 }, (_, index) => `log/2026-11/${index}.yaml`);
    expect(renderTerminal(modelOf({ leftOut }), plainScreen())).toContain(
      '    log/2026-11/4.yaml\n    and 4 more\n  cop check\n',
    );
  });

  it('shows the way where there are no goals', () => {
    const empty = modelOf({ of: community() });
    expect(renderTerminal(empty, plainScreen())).toMatchInlineSnapshot(`
      "Chart Guild · 2026-Q4 · week 9 of 14                             Tue 24 Nov 2026

        No goals for 2026-Q4 yet. Three of them, each with a number or two to know it
        by, give everyone something to work towards.

      Next
        cop goal add"
    `);
  });

  it.each([
    ['before the quarter', '09-20', 'starts on 1 Oct 2026'],
    ['in the first week, before the quarter’s first day', '09-28', 'week 1 of 14'],
    ['in the last week', '2027-01-03', 'week 14 of 14'],
    ['after it', '2027-01-04', 'over since 31 Dec 2026'],
  ])('says what time it is %s', (_, on, words) => {
    const [head] = renderTerminal(modelOf({ on }), plainScreen()).split('\n');
    expect(head).toContain(`Analyst Circle · 2026-Q4 · ${words}  `);
  });

  it('looks back when the quarter is over', () => {
    expect(renderTerminal(modelOf({ on: '2027-01-10' }), plainScreen())).toMatchInlineSnapshot(`
      "Analyst Circle · 2026-Q4 · over since 31 Dec 2026                Sun 10 Jan 2027

        Progress  58 %  ━━━━━━━━━━━━━━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌╿   expected 100 %     ✖ missed
        4 goals: 1 achieved, 2 missed, 1 not counted
        Score 0.6 · 9 key results, scored by the figures
        3 came far, 1 came halfway, 4 hardly moved

      ✔ Get to know the people who already use the      Weeks 1-3             achieved
        product
          Invite at least 20 members           23 of 20 ━━━━━━━━━━━━ 100 %    achieved
            score 1
          5 introductions between members        6 of 5 ━━━━━━━━━━━━ 100 %    achieved
            score 1

      ✖ Members answer one another                      Whole quarter           missed
          Median time to first answer       31 h → 12 h ━━━╌╌╌╌╌╌╌╌╿  21 %      missed
            from 36 h · score 0.2
          At least 9 of 10 answered        held 26/84 d ━━━━╌╌╌╌╌╌╌╿  31 %      missed
            last 85 % on 17 Nov 2026, keep at least 90 % · score 0.3
          Write down how we answer             not done ╌╌╌╌╌╌╌╌╌╌╌╿   0 %      missed
            score 0
          Hours to an answer, from the log      no data ╌╌╌╌╌╌╌╌╌╌╌╿   0 %      missed

      ✖ Inform what the organisation decides            Weeks 4-10              missed
          Lead one learning experience           1 of 1 ━━━━━━━━━━━━ 100 %    achieved
            score 1
          30 answers to the survey             14 of 30 ━━━━━━╌╌╌╌╌╿  47 %      missed
            score 0.5
          Hand over a brief                1 of 3 steps ━━━━╌╌╌╌╌╌╌╿  33 %      missed
            Weeks 12-14 · score 0.3

      · Think about next year                           December           not counted
          no key results yet: add them in goals/2026-Q4/later.yaml

      Stands out
        ✖ Median time to first answer was missed     cop checkin answer/time-to-answer
        ✖ At least 9 of 10 answered was missed             cop checkin answer/answered
        ✖ Write down how we answer was missed, blocked   cop checkin answer/write-down
        ✖ Hand over a brief was missed              cop checkin inform-decisions/brief
        ✖ 30 answers to the survey was missed     cop checkin inform-decisions/answers
        · and 1 more
        · 2026-Q4 is over, and not reviewed yet                     cop review 2026-Q4"
    `);
  });

  it('says the same with colours, and without them has none', () => {
    for (const width of [40, 80, 120]) {
      const plain = renderTerminal(modelOf(), plainScreen(width));
      const coloured = renderTerminal(modelOf(), colouredScreen(width));
      expect(plain).not.toMatch(/\p{Cc}(?<!\n)/u);
      expect(coloured).not.toBe(plain);
      expect(withoutColours(coloured)).toBe(plain);
    }
  });

  it('prints commands as cop was started', () => {
    const screen = { ...plainScreen(), cop: 'npx cop-toolkit' };
    expect(renderTerminal(modelOf(), screen)).toContain('npx cop-toolkit checkin time-to-answer');
  });

  it('has no line longer than the screen and nothing that a terminal obeys, whatever the texts', () => {
    const width = fc.integer({ min: 40, max: 140 });
    fc.assert(
      fc.property(anyCommunity, width, (of, columns) => {
        const text = renderTerminal(modelOf({ of }), plainScreen(columns));
        expect(text.split('\n').filter((line) => widthOf(line) > columns)).toEqual([]);
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
