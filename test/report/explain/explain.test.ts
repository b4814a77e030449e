import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Community } from '../../../src/domain/community.ts';
import { renderExplain } from '../../../src/report/explain/explain.ts';
import { widthOf } from '../../../src/terminal/width.ts';
import {
  add,
  COUNTS_INTRODUCTIONS,
  change,
  checkIn,
  community,
  day,
  done,
  goal,
  happening,
  keep,
  measure,
  milestone,
  note,
  reach,
  recordId,
  timeline,
  value,
  withdrawal,
} from '../../insight/builders.ts';
import { colouredScreen, plainScreen, withoutColours } from '../../terminal/plain-screen.ts';
import { ANALYST_CIRCLE } from '../analyst-circle.ts';
import { everythingIn, explained } from '../explained.ts';
import { anyCommunity } from '../hostile.ts';

const WEEKS = timeline('Weeks 4-10');
const LOG = 'log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml';
let line = 0;

function at(keyResult: string, parts: object = {}) {
  line += 1;
  return { keyResult: `survey/${keyResult}`, by: 'ana', place: { file: LOG, line }, ...parts };
}

const SURVEY: Community = community({
  goals: [
    goal(
      'survey',
      [
        reach({
          id: 'answers',
          keyResult: '30 answers to the survey',
          unit: 'answers',
          target: 30,
          timeline: WEEKS,
        }),
        reach({
          id: 'hours',
          keyResult: 'First answers in 12 h, not in 36',
          unit: 'h',
          baseline: 36,
          target: 12,
          timeline: WEEKS,
          commit: 18,
          every: '2 weeks',
        }),
        keep({
          id: 'answered',
          keyResult: 'Answer at least 90 % in 2 days',
          unit: '%',
          timeline: timeline('Whole quarter'),
        }),
        milestone({
          id: 'brief',
          keyResult: 'Hand the product team a brief',
          timeline: WEEKS,
          steps: [
            { id: 'collect', step: 'Collect the questions of the last year', weight: 1 },
            { id: 'sort', step: 'Sort them with three recipe keepers', weight: 3 },
          ],
        }),
      ],
      { goal: 'Inform what the organisation decides', timeline: WEEKS },
    ),
  ],
  records: [
    value('11-05', 6, at('answers', { id: 1, confidence: 7 })),
    add('11-09', 3, at('answers', { id: 2, by: 'ben' })),
    add('11-13', 4, at('answers', { id: 3, note: 'Twice' })),
    add('11-13', 2, at('answers', { id: 4, corrects: recordId(3), note: 'Two were tests' })),
    note('11-16', at('answers', { id: 5 })),
    add('11-20', 3, at('answers', { id: 6, confidence: 5 })),
    add('11-25', 4, at('answers', { id: 7 })),
    change('11-12', at('answers', { id: 8, was: 40, is: 30, note: 'Half are away' })),
    ...[35, 34, 33, 32, 31, 30, 29].map((hours, week) =>
      value(
        ['10-12', '10-19', '10-26', '11-02', '11-04', '11-09', '11-16'][week] ?? '',
        hours,
        at('hours', { id: 20 + week }),
      ),
    ),
    value('10-09', 91, at('answered', { id: 40 })),
    value('10-16', 88, at('answered', { id: 41 })),
    value('10-23', 93, at('answered', { id: 42, by: null })),
    value('11-20', 95, at('answered', { id: 43 })),
    value('11-21', 99, at('answered', { id: 44 })),
    withdrawal('11-22', 44, at('answered', { id: 45, note: 'Another list' })),
    done('11-06', 'sort', at('brief', { id: 50 })),
    checkIn('11-18', at('brief', { id: 51, blocked: true, note: 'No room' })),
  ],
});

const COUNTING: Community = community({
  goals: [
    goal(
      'meet',
      [
        reach({
          id: 'introductions',
          keyResult: 'Foster at least 5 introductions between members',
          unit: 'introductions',
          target: 5,
          timeline: WEEKS,
          measure: COUNTS_INTRODUCTIONS,
        }),
        reach({
          id: 'answered',
          keyResult: '80 % of asks are answered within two days',
          unit: '%',
          target: 80,
          timeline: WEEKS,
          measure: measure('asks-answered-in-two-days'),
        }),
        reach({
          id: 'hours',
          keyResult: 'Cut the time to first answer from 36 h to 12 h',
          unit: 'h',
          baseline: 36,
          target: 12,
          timeline: WEEKS,
          measure: measure('hours-to-first-answer'),
        }),
        keep({
          id: 'belonging',
          keyResult: 'Keep belonging at 4 or more',
          atLeast: 4,
          timeline: WEEKS,
          measure: measure('belonging'),
        }),
      ],
      { goal: 'Members know and answer one another', timeline: WEEKS },
    ),
  ],
  records: [
    happening('introduction', '10-09', { members: ['a1', 'b1'] }, happened(60)),
    happening('introduction', '11-09', { members: ['a1', 'b1'] }, happened(61)),
    happening('introduction', '11-09', { members: ['a1', 'c1'] }, happened(62, { by: 'ben' })),
    happening('introduction', '11-10', { members: ['b1', 'c1'] }, happened(63)),
    withdrawal('11-11', 63, { ...happened(64), note: 'It did not happen' }),
    happening('introduction', '11-28', { members: ['c1', 'd1'] }, happened(65)),
    happening('ask', '11-10', { about: 'SQL' }, happened(70)),
    happening('ask', '11-16', { about: 'Maps' }, happened(71)),
    happening('ask', '11-18', { about: 'Dates' }, happened(72)),
    happening('answer', '11-11', { ask: recordId(70), hours: 20 }, happened(73)),
    happening('answer', '11-20', { ask: recordId(71) }, happened(74)),
    value('11-20', 4, { ...happened(75), keyResult: 'meet/introductions', confidence: 8 }),
  ],
});

function happened(id: number, parts: object = {}) {
  line += 1;
  return { id, by: 'ana', place: { file: LOG, line }, ...parts };
}

function screen(written: string, width = 80, on?: string): string {
  return renderExplain(explained(SURVEY, written, on), plainScreen(width));
}

function counting(written: string, width = 80): string {
  return renderExplain(explained(COUNTING, written), plainScreen(width));
}

describe('the screen of what counts itself', () => {
  it('has the records that it counts, and those that it does not', () => {
    expect(counting('meet/introductions')).toMatchInlineSnapshot(`
      "Foster at least 5 introductions between members                  Tue 24 Nov 2026
        meet/introductions · goals/2026-Q4/meet.yaml:7

        progress    40 %             = (2 − 0) / (5 − 0)
                                     baseline: not said, so 0
                                     target: goals/2026-Q4/meet.yaml:7
        value       2 introductions  counts introductions, 19 Oct – 24 Nov
                                     measure: goals/2026-Q4/meet.yaml:7
          2 records  ana, ben
            log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:25-26
        expected    76 %             37 of the 49 days of Weeks 4-10 (19 Oct – 6 Dec)
                                     are over
                                     timeline: goals/2026-Q4/meet.yaml:7
        pace        0.53             = 40 % / 75.5 %
        status      at risk          2 whole steps done, 3 due, of which one may be
                                     missing
                                     40 % / 75.5 % = 0.53, below 0.6
                                     35.5 points behind, more than 10
                                     at_risk: cop.yaml:7 · on_track_gap: cop.yaml:7
        steps due   3                = 5 × 75.5 %, rounded down; 2 are done
        to go       3 introductions  in 12 days: 1.8 a week
        by 6 Dec    none             no forecast: 2 days with a figure, and it takes 3
        confidence  8/10             said on 20 Nov by ana
        weight      1                in its goal (not said, so 1)

      Not counted
          20 Nov · 4 introductions, confidence 8/10
          not in its value: it counts itself
            log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:35
          10 Nov · withdrawn by ana from 11 Nov on (000064): It did not happen
            log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:27
          1 of the introductions, 9 Oct: before its first day
          1 of the introductions, 28 Nov: of later days"
    `);
  });

  it('has both sides of a share', () => {
    expect(counting('meet/answered')).toMatchInlineSnapshot(`
      "80 % of asks are answered within two days                        Tue 24 Nov 2026
        meet/answered · goals/2026-Q4/meet.yaml:7

        progress  42 %       = (33.33 − 0) / (80 − 0)
                             baseline: not said, so 0
                             target: goals/2026-Q4/meet.yaml:7
        value     33.33 %    share of asks answered within two days, 19 Oct – 24 Nov
                             = 1 × 100 / 3
                             measure: goals/2026-Q4/meet.yaml:7
        part      1          asks with days_ago at least 2 and with days_to_answer at
                             most 2
          1 record  ana
            log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:30
        of all    3          asks with days_ago at least 2
          3 records  ana
            log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:30-32
        expected  76 %       37 of the 49 days of Weeks 4-10 (19 Oct – 6 Dec) are over
                             timeline: goals/2026-Q4/meet.yaml:7
        pace      0.55       = 41.7 % / 75.5 %
        status    off track  41.7 % / 75.5 % = 0.55, below 0.6
                             33.8 points behind, more than 25
                             at_risk: cop.yaml:7 · at_risk_gap: cop.yaml:7
        weight    1          in its goal (not said, so 1)"
    `);
  });

  it('says of a median how many numbers it is the middle of', () => {
    expect(counting('meet/hours')).toMatchInlineSnapshot(`
      "Cut the time to first answer from 36 h to 12 h                   Tue 24 Nov 2026
        meet/hours · goals/2026-Q4/meet.yaml:7

        progress    0 %        its attainment, but no less than 0 %
        attainment  −92 %      = (58 − 36) / (12 − 36)
                               baseline: goals/2026-Q4/meet.yaml:7
                               target: goals/2026-Q4/meet.yaml:7
        value       58 h       median hours to a first answer, 19 Oct – 24 Nov
                               the middle of 2 numbers, 20 h to 96 h
                               measure: goals/2026-Q4/meet.yaml:7
          2 records  ana
            log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:30-31
        expected    76 %       37 of the 49 days of Weeks 4-10 (19 Oct – 6 Dec) are
                               over
                               timeline: goals/2026-Q4/meet.yaml:7
        pace        0          = 0 % / 75.5 %
        status      off track  0 % / 75.5 % = 0, below 0.6
                               75.5 points behind, more than 25
                               at_risk: cop.yaml:7 · at_risk_gap: cop.yaml:7
        weight      1          in its goal (not said, so 1)

      Not counted
          1 of the asks, 10 Nov – 18 Nov: without hours_to_answer"
    `);
  });

  it('says that there is no data', () => {
    expect(counting('meet/belonging')).toMatchInlineSnapshot(`
      "Keep belonging at 4 or more                                      Tue 24 Nov 2026
        meet/belonging · goals/2026-Q4/meet.yaml:7

        progress  0 %          there is no data yet
        held      0 of 0 days  at least 4
                               at_least: goals/2026-Q4/meet.yaml:7
        value     none         average belonging, 19 Oct – 24 Nov
                               no data: there is nothing yet that it could tell of
                               measure: goals/2026-Q4/meet.yaml:7
        expected  76 %         37 of the 49 days of Weeks 4-10 (19 Oct – 6 Dec) are
                               over
                               timeline: goals/2026-Q4/meet.yaml:7
        pace      0            = 0 % / 75.5 %
        status    off track    0 % / 75.5 % = 0, below 0.6
                               75.5 points behind, more than 25
                               at_risk: cop.yaml:7 · at_risk_gap: cop.yaml:7
        weight    1            in its goal (not said, so 1)"
    `);
  });

  it('has everything below one another where it is narrow', () => {
    expect(counting('meet/introductions', 50)).toMatchInlineSnapshot(`
      "Foster at least 5 introductions between members
                                         Tue 24 Nov 2026
        meet/introductions · goals/2026-Q4/meet.yaml:7

        progress    40 %  = (2 − 0) / (5 − 0)
          baseline: not said, so 0
          target: goals/2026-Q4/meet.yaml:7
        value       2 introductions
          counts introductions, 19 Oct – 24 Nov
          measure: goals/2026-Q4/meet.yaml:7
          2 records  ana, ben
          log/2026-11/2026-11-20-
          01M885CGE207XVE952VYW8H78H.yaml:25-26
        expected    76 %
          37 of the 49 days of Weeks 4-10 (19 Oct – 6
          Dec) are over
          timeline: goals/2026-Q4/meet.yaml:7
        pace        0.53  = 40 % / 75.5 %
        status      at risk
          2 whole steps done, 3 due, of which one may be
          missing
          40 % / 75.5 % = 0.53, below 0.6
          35.5 points behind, more than 10
          at_risk: cop.yaml:7 · on_track_gap: cop.yaml:7
        steps due   3
          = 5 × 75.5 %, rounded down; 2 are done
        to go       3 introductions
          in 12 days: 1.8 a week
        by 6 Dec    none
          no forecast: 2 days with a figure, and it
          takes 3
        confidence  8/10  said on 20 Nov by ana
        weight      1  in its goal (not said, so 1)

      Not counted
          20 Nov · 4 introductions, confidence 8/10
          not in its value: it counts itself
          log/2026-11/
          2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:35
          10 Nov
          withdrawn by ana from 11 Nov on (000064): It
          did not happen
          log/2026-11/
          2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:27
          1 of the introductions, 9 Oct: before its
          first day
          1 of the introductions, 28 Nov: of later days"
    `);
  });
});

describe('the screen of an explanation', () => {
  it('of a reach goes from its progress down to the lines of the log', () => {
    expect(screen('survey/answers')).toMatchInlineSnapshot(`
      "30 answers to the survey                                         Tue 24 Nov 2026
        survey/answers · goals/2026-Q4/survey.yaml:7

        progress    47 %        = (14 − 0) / (30 − 0)
                                baseline: not said, so 0
                                target: goals/2026-Q4/survey.yaml:7
        value       14 answers  = 6 + 3 + 2 + 3
           5 Nov  6 answers   = 6   ana
            log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:1
           9 Nov  +3 answers  = 9   ben
            log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:2
          13 Nov  +2 answers  = 11  ana
            log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:4
          20 Nov  +3 answers  = 14  ana
            log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:6
        expected    76 %        37 of the 49 days of Weeks 4-10 (19 Oct – 6 Dec) are
                                over
                                timeline: goals/2026-Q4/survey.yaml:7
        judged      67 %        33 of 49 days, by 20 Nov, when a figure was last said
                                every: not said, so a week
        pace        0.62        = 46.7 % / 75.5 %
        status      at risk     46.7 % / 67.3 % = 0.69, at least 0.6 and below 0.9
                                20.7 points behind, more than 10
                                at_risk: cop.yaml:7 · on_track: cop.yaml:7
                                on_track_gap: cop.yaml:7
        stale       no          4 days without a check-in; the limit is 14
        to go       16 answers  in 12 days: 9.3 a week
        so far      3.6 a week  the middle of the slopes between any two of its 4 days
                                with a figure
        by 6 Dec    20 answers  = 14 + 0.517 a day × 12 days
                                a fair guess: the middle half of what may come is 19
                                answers to 22 answers
        at target   25 Dec      if it goes on as it went so far
        confidence  5/10        said on 20 Nov by ana
        weight      1           in its goal (not said, so 1)

      Moved after the start
          target was 40 until 12 Nov, changed by ana: Half are away
            log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:8

      Not counted
          13 Nov · +4 answers · corrected by ana (000004): Two were tests
            log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:3
          25 Nov · +4 answers · not counted yet: it is of 25 Nov
            log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:7
          1 check-in says no figure, and that somebody looked"
    `);
  });

  it('of a number that goes down has its forecast, and folds what is long', () => {
    expect(screen('survey/hours')).toMatchInlineSnapshot(`
      "First answers in 12 h, not in 36                                 Tue 24 Nov 2026
        survey/hours · goals/2026-Q4/survey.yaml:7

        progress   29 %             = (29 − 36) / (12 − 36)
                                    baseline: goals/2026-Q4/survey.yaml:7
                                    target: goals/2026-Q4/survey.yaml:7
        value      29 h             said on 16 Nov by ana
          3 earlier: cop history survey/hours
           2 Nov  32 h  ana
            log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:12
           4 Nov  31 h  ana
            log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:13
           9 Nov  30 h  ana
            log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:14
          16 Nov  29 h  ana
            log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:15
        expected   76 %             37 of the 49 days of Weeks 4-10 (19 Oct – 6 Dec)
                                    are over
                                    timeline: goals/2026-Q4/survey.yaml:7
        judged     59 %             29 of 49 days, by 16 Nov, when a figure was last
                                    said
                                    every: goals/2026-Q4/survey.yaml:7
        pace       0.39             = 29.2 % / 75.5 %
        status     off track        29.2 % / 59.2 % = 0.49, below 0.6
                                    30 points behind, more than 25
                                    at_risk: cop.yaml:7 · at_risk_gap: cop.yaml:7
        stale      no               8 days without a check-in; the limit is 21
        to go      17 h             in 12 days: 9.9 less a week
        so far     1.3 less a week  the middle of the slopes between any two of its 6
                                    days with a figure
        by 6 Dec   27 h             = 29 − 0.19 a day × 12 days
                                    a good guess: the middle half of what may come is
                                    26 h to 27 h
        at target  22 Feb 2027      if it goes on as it went so far
        zone       none             the furthest that it reached of commit 18 h,
                                    target 12 h
                                    commit: goals/2026-Q4/survey.yaml:7
        weight     1                in its goal (not said, so 1)

      Not counted
          12 Oct · 35 h · not in the forecast: outside its timeline
            log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:9"
    `);
  });

  it('of a keep has the days of each value', () => {
    expect(screen('survey/answered')).toMatchInlineSnapshot(`
      "Answer at least 90 % in 2 days                                   Tue 24 Nov 2026
        survey/answered · goals/2026-Q4/survey.yaml:7

        progress  34 %           = 59.8 % × 27 / 47
        held      27 of 47 days  at least 90 %; a value counts for 14 days after its
                                 own
                                 at_least: goals/2026-Q4/survey.yaml:7
                                 every: not said, so a week
           9 Oct – 15 Oct  91 %  held 7 of 7 days    ana
            log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:16
          16 Oct – 22 Oct  88 %  held 0 of 7 days    ana
            log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:17
          23 Oct – 19 Nov  93 %  held 15 of 28 days
            log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:18
          20 Nov – 24 Nov  95 %  held 5 of 5 days    ana
            log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:19
        value     95 %           said on 20 Nov by ana
        expected  60 %           55 of the 92 days of Whole quarter (1 Oct – 31 Dec)
                                 are over
                                 timeline: goals/2026-Q4/survey.yaml:7
        pace      0.57           = 34.3 % / 59.8 %
        status    off track      34.3 % / 59.8 % = 0.57, below 0.6
                                 25.4 points behind, more than 25
                                 at_risk: cop.yaml:7 · at_risk_gap: cop.yaml:7
        stale     no             4 days without a check-in; the limit is 14
        weight    1              in its goal (not said, so 1)

      Not counted
          21 Nov · 99 % · withdrawn by ana from 22 Nov on (000045): Another list
            log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:20"
    `);
  });

  it('of a milestone has each step with its weight', () => {
    expect(screen('survey/brief')).toMatchInlineSnapshot(`
      "Hand the product team a brief                                    Tue 24 Nov 2026
        survey/brief · goals/2026-Q4/survey.yaml:7

        progress  75 %      = 3 / (1 + 3)
        value     1 of 2    steps that are done
          ·  Collect the questions of the last year
          ✔  Sort them with three recipe keepers     weight 3  6 Nov  ana
            weight: goals/2026-Q4/survey.yaml:7
            log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:22
        expected  76 %      37 of the 49 days of Weeks 4-10 (19 Oct – 6 Dec) are over
                            timeline: goals/2026-Q4/survey.yaml:7
        pace      0.99      = 75 % / 75.5 %
        status    on track  75 % / 75.5 % = 0.99, at least 0.9
                            on_track: cop.yaml:7
        stale     no        6 days without a check-in; the limit is 14
                            every: not said, so a week
        blocked   yes       said on 18 Nov by ana
        weight    1         in its goal (not said, so 1)

      Not counted
          1 check-in says no figure, and that somebody looked"
    `);
  });

  it('of a goal has its key results, each with what explains it', () => {
    expect(screen('survey')).toMatchInlineSnapshot(`
      "Inform what the organisation decides                             Tue 24 Nov 2026
        survey · goals/2026-Q4/survey.yaml:7

        progress  46 %       = (46.7 % + 29.2 % + 34.3 % + 75 %) / 4
        expected  72 %       = (75.5 % + 75.5 % + 59.8 % + 75.5 %) / 4
        pace      0.65       = 46.3 % / 71.6 %
        status    off track  that of its weakest key result
        weight    1          in the community (not said, so 1)

      Key results
        ▲ 30 answers to the survey                             47 % of 76 %    at risk
            weight 1 (not said)
            cop explain survey/answers
        ✖ First answers in 12 h, not in 36                     29 % of 76 %  off track
            weight 1 (not said)
            cop explain survey/hours
        ✖ Answer at least 90 % in 2 days                       34 % of 60 %  off track
            weight 1 (not said)
            cop explain survey/answered
        ● Hand the product team a brief                        75 % of 76 %   on track
            weight 1 (not said)
            cop explain survey/brief

      Moved after the start
          survey/answers: target was 40 until 12 Nov, changed by ana: Half are away
            log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:8"
    `);
  });

  it('of the community has its goals', () => {
    expect(screen('community')).toMatchInlineSnapshot(`
      "Chart Guild                                                      Tue 24 Nov 2026
        2026-Q4 · cop.yaml:7

        progress  46 %     that of its only goal
        expected  72 %     that of its only goal
        status    at risk  46.3 % / 71.6 % = 0.65, at least 0.6 and below 0.9
                           25.3 points behind, more than 10
                           at_risk: cop.yaml:7 · on_track: cop.yaml:7
                           on_track_gap: cop.yaml:7

      Goals
        ✖ Inform what the organisation decides                 46 % of 72 %  off track
            weight 1 (not said)
            cop explain survey

      Moved after the start
          survey/answers: target was 40 until 12 Nov, changed by ana: Half are away
            log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:8"
    `);
  });

  it('before its first day has nothing to reckon with', () => {
    expect(screen('survey/answers', 80, '10-01')).toMatchInlineSnapshot(`
      "30 answers to the survey                                          Thu 1 Oct 2026
        survey/answers · goals/2026-Q4/survey.yaml:7

        progress  0 %        = (0 − 0) / (30 − 0)
                             baseline: not said, so 0
                             target: goals/2026-Q4/survey.yaml:7
        value     0 answers  where it starts: nothing was said yet
        expected  0 %        none of the 49 days of Weeks 4-10 (19 Oct – 6 Dec) are
                             over
                             timeline: goals/2026-Q4/survey.yaml:7
        pace      none       nothing is expected yet
        status    upcoming   its first day is still ahead: 19 Oct
        weight    1          in its goal (not said, so 1)

      Moved after the start
          target was 40 on this day, counts here as 30, set on 12 Nov, changed by ana:
          Half are away
            log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:8

      Not counted
          7 records are of later days, from 5 Nov on"
    `);
  });

  it('after its last day says how it ended', () => {
    expect(screen('survey/brief', 80, '2027-01-10')).toMatchInlineSnapshot(`
      "Hand the product team a brief                                    Sun 10 Jan 2027
        survey/brief · goals/2026-Q4/survey.yaml:7

        progress  75 %    = 3 / (1 + 3)
        value     1 of 2  steps that are done
          ·  Collect the questions of the last year
          ✔  Sort them with three recipe keepers     weight 3  6 Nov 2026  ana
            weight: goals/2026-Q4/survey.yaml:7
            log/2026-11/2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:22
        expected  100 %   all of the 49 days of Weeks 4-10 (19 Oct – 6 Dec 2026) are
                          over
                          timeline: goals/2026-Q4/survey.yaml:7
        pace      0.75    = 75 % / 100 %
        status    missed  its last day is over: 6 Dec 2026
                          it is at 75 %, below 90 %
                          on_track: cop.yaml:7
        score     0.8     75 % at its end, 31 Dec 2026, in steps of 0.1
        blocked   yes     said on 18 Nov 2026 by ana
        weight    1       in its goal (not said, so 1)

      Not counted
          1 check-in says no figure, and that somebody looked"
    `);
  });

  it('has everything below one another where it is narrow', () => {
    expect(screen('survey/answers', 50)).toMatchInlineSnapshot(`
      "30 answers to the survey           Tue 24 Nov 2026
        survey/answers · goals/2026-Q4/survey.yaml:7

        progress    47 %  = (14 − 0) / (30 − 0)
          baseline: not said, so 0
          target: goals/2026-Q4/survey.yaml:7
        value       14 answers  = 6 + 3 + 2 + 3
           5 Nov  6 answers   = 6   ana
          log/2026-11/
          2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:1
           9 Nov  +3 answers  = 9   ben
          log/2026-11/
          2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:2
          13 Nov  +2 answers  = 11  ana
          log/2026-11/
          2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:4
          20 Nov  +3 answers  = 14  ana
          log/2026-11/
          2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:6
        expected    76 %
          37 of the 49 days of Weeks 4-10 (19 Oct – 6
          Dec) are over
          timeline: goals/2026-Q4/survey.yaml:7
        judged      67 %
          33 of 49 days, by 20 Nov, when a figure was
          last said
          every: not said, so a week
        pace        0.62  = 46.7 % / 75.5 %
        status      at risk
          46.7 % / 67.3 % = 0.69, at least 0.6 and below
          0.9
          20.7 points behind, more than 10
          at_risk: cop.yaml:7 · on_track: cop.yaml:7
          on_track_gap: cop.yaml:7
        stale       no
          4 days without a check-in; the limit is 14
        to go       16 answers  in 12 days: 9.3 a week
        so far      3.6 a week
          the middle of the slopes between any two of
          its 4 days with a figure
        by 6 Dec    20 answers
          = 14 + 0.517 a day × 12 days
          a fair guess: the middle half of what may come
          is 19 answers to 22 answers
        at target   25 Dec
          if it goes on as it went so far
        confidence  5/10  said on 20 Nov by ana
        weight      1  in its goal (not said, so 1)

      Moved after the start
          target was 40 until 12 Nov, changed by ana:
          Half are away
          log/2026-11/
          2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:8

      Not counted
          13 Nov · +4 answers
          corrected by ana (000004): Two were tests
          log/2026-11/
          2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:3
          25 Nov · +4 answers
          not counted yet: it is of 25 Nov
          log/2026-11/
          2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:7
          1 check-in says no figure, and that somebody
          looked"
    `);
    expect(screen('survey/brief', 50)).toMatchInlineSnapshot(`
      "Hand the product team a brief      Tue 24 Nov 2026
        survey/brief · goals/2026-Q4/survey.yaml:7

        progress  75 %  = 3 / (1 + 3)
        value     1 of 2  steps that are done
          · Collect the questions of the last year
          ✔ Sort them with three recipe keepers
          weight 3  6 Nov  ana
          weight: goals/2026-Q4/survey.yaml:7
          log/2026-11/
          2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:22
        expected  76 %
          37 of the 49 days of Weeks 4-10 (19 Oct – 6
          Dec) are over
          timeline: goals/2026-Q4/survey.yaml:7
        pace      0.99  = 75 % / 75.5 %
        status    on track
          75 % / 75.5 % = 0.99, at least 0.9
          on_track: cop.yaml:7
        stale     no
          6 days without a check-in; the limit is 14
          every: not said, so a week
        blocked   yes  said on 18 Nov by ana
        weight    1  in its goal (not said, so 1)

      Not counted
          1 check-in says no figure, and that somebody
          looked"
    `);
    expect(screen('survey', 50)).toMatchInlineSnapshot(`
      "Inform what the organisation decides
                                         Tue 24 Nov 2026
        survey · goals/2026-Q4/survey.yaml:7

        progress  46 %
          = (46.7 % + 29.2 % + 34.3 % + 75 %) / 4
        expected  72 %
          = (75.5 % + 75.5 % + 59.8 % + 75.5 %) / 4
        pace      0.65  = 46.3 % / 71.6 %
        status    off track
          that of its weakest key result
        weight    1  in the community (not said, so 1)

      Key results
        ▲ 30 answers to the survey
                                 47 % of 76 %    at risk
            weight 1 (not said)
            cop explain survey/answers
        ✖ First answers in 12 h, not in 36
                                 29 % of 76 %  off track
            weight 1 (not said)
            cop explain survey/hours
        ✖ Answer at least 90 % in 2 days
                                 34 % of 60 %  off track
            weight 1 (not said)
            cop explain survey/answered
        ● Hand the product team a brief
                                 75 % of 76 %   on track
            weight 1 (not said)
            cop explain survey/brief

      Moved after the start
          survey/answers: target was 40 until 12 Nov,
          changed by ana: Half are away
          log/2026-11/
          2026-11-20-01M885CGE207XVE952VYW8H78H.yaml:8"
    `);
  });

  it('has every step of a milestone, however many', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({
      id: `s${index}`,
      step: `Step ${index}`,
      weight: 1,
    }));
    const of = community({ goals: [goal('goal', [milestone({ steps: many })])] });
    const text = renderExplain(explained(of, 'goal/kr'), plainScreen());
    expect(text.match(/^ {4}· {2}Step \d$/gm)).toHaveLength(9);
    expect(text).not.toContain('earlier');
  });

  it('says how many more check-ins there are, and where they are told', () => {
    const counts = (count: number) => {
      const records = Array.from({ length: count }, (_, index) => add('10-06', 1, { id: index }));
      const of = community({ goals: [goal('goal', [reach()])], records });
      return renderExplain(explained(of, 'goal/kr', '10-12'), plainScreen());
    };
    expect(counts(5)).not.toContain('earlier');
    expect(counts(9)).toContain('    5 earlier: cop history goal/kr');
    expect(counts(9)).toContain('= 0 + what 9 check-ins added');
    expect(counts(6)).toContain('= 0 + 1 + 1 + 1 + 1 + 1 + 1');
  });

  it('says of many means that they are that', () => {
    const keyResults = Array.from({ length: 7 }, (_, index) => reach({ id: `k${index}` }));
    const of = community({ goals: [goal('goal', keyResults)] });
    expect(renderExplain(explained(of, 'goal'), plainScreen())).toContain(
      'progress  0 %     the mean of these, by their weights',
    );
  });

  it('says of what ends after its quarter what its score has come to so far', () => {
    const weeks = timeline('Weeks 10-14');
    const of = community({
      goals: [goal('goal', [reach({ timeline: weeks })])],
      records: [value('12-30', 9)],
    });
    const on = (day: string) => renderExplain(explained(of, 'goal/kr', day), plainScreen());
    expect(on('2027-01-02')).toMatch(
      /^ {2}score +0\.5 +45 % so far; it ends on 3 Jan, in steps of/m,
    );
    expect(on('2027-01-04')).toMatch(/^ {2}score +0\.5 +45 % at its end, 3 Jan, in steps of/m);
    expect(renderExplain(explained(of, 'goal', '2027-01-04'), plainScreen())).toContain(
      'that of its only key result with a score',
    );
  });

  it('says beside what it is: the files of a commit, and files that are missing', () => {
    const model = explained(SURVEY, 'survey/answers');
    const at = { written: 'v1', commit: '3f2a9c1'.padEnd(40, '0'), on: day('10-29') };
    const lines = renderExplain({ ...model, at, leftOut: ['log/a.yaml'] }, plainScreen());
    expect(lines).toContain(
      'As the files were at v1 (3f2a9c1) of 29 Oct: what was written since is',
    );
    expect(lines).toContain('▲ Partial: 1 file could not be read');
  });

  it.each([40, 50, 69, 70, 80, 120])('fits %d columns, whatever people wrote', (width) => {
    fc.assert(
      fc.property(anyCommunity, (of) => {
        for (const written of everythingIn(of)) {
          const lines = renderExplain(explained(of, written), plainScreen(width)).split('\n');
          for (const one of lines.filter((text) => !text.includes('cop ')))
            expect(widthOf(one), one).toBeLessThanOrEqual(width);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('lets nothing through that acts on a terminal, and says the same with colours', () => {
    fc.assert(
      fc.property(anyCommunity, (of) => {
        for (const written of everythingIn(of)) {
          const plain = renderExplain(explained(of, written), plainScreen());
          const coloured = renderExplain(explained(of, written), colouredScreen());
          expect(plain.replaceAll('\n', '')).toMatch(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]*$/u);
          expect(withoutColours(coloured)).toBe(plain);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('explains everything of a community', () => {
    for (const written of everythingIn(ANALYST_CIRCLE))
      expect(renderExplain(explained(ANALYST_CIRCLE, written), plainScreen())).toContain(
        '  status  ',
      );
  });
});
