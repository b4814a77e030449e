import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, folderWith } from '../folder.ts';
import { cop } from './cop.ts';

const CHARTER = `format: 1
name: Chart Guild
timezone: Europe/Lisbon
members: Analysts in three teams
domain: Showing data
practice: Publishing charts that people act on
`;

const REVIEW = `# yaml-language-server: $schema=../.cop/schemas/review.json
on: 2026-07-03
by: ana and ben
gained: |
  Newcomers have a first friend within a week.
  One of them now leads the clinic.
key_results:
  - key_result: meet/invite
    score: 0.7
    proposed: 0.9
    why: Two of them were members already
    becomes: done
  - key_result: meet/introduce
    score: 0.5
    proposed: 0.5
    learned: Introduce three at once
    becomes: carried-over
    carried_to: answer/introduce
`;

function goal(title: string, ...keyResults: string[]): string {
  const list = keyResults.map((one) => `  - {${one}}\n`).join('');
  return `goal: ${title}\ntimeline: Whole quarter\nowner: ana\nkey_results:\n${list}`;
}

function checkIn(on: string, keyResult: string, value: number): string {
  return `- {"on":"${on}","type":"check-in","key_result":"${keyResult}","value":${value}}\n`;
}

/** Three quarters: one reviewed, one over, one that runs on 24 November 2026. */
const THREE_QUARTERS: Files = {
  'cop.yaml': CHARTER,
  'goals/2026-Q2/meet.yaml': goal(
    'Get to know one another',
    'id: invite, key_result: Invite at least 20 members, target: 20',
    'id: introduce, key_result: Make at least 10 introductions, target: 10',
  ),
  'goals/2026-Q3/answer.yaml': goal(
    'Members answer one another',
    'id: questions, key_result: Answer at least 40 questions, target: 40',
    'id: introduce, key_result: Make at least 5 introductions, target: 5',
  ),
  'goals/2026-Q4/teach.yaml': goal(
    'Members teach one another',
    'id: sessions, key_result: Lead at least 8 sessions, target: 8',
  ),
  'log/2026-06/2026-06-20.yaml':
    checkIn('2026-06-20', 'meet/invite', 18) + checkIn('2026-06-30', 'meet/introduce', 5),
  // Caught up on the first day of the next quarter: the quarter before is over.
  'log/2026-07/2026-07-01.yaml': checkIn('2026-07-01', 'meet/introduce', 10),
  'log/2026-09/2026-09-20.yaml':
    checkIn('2026-09-20', 'answer/questions', 22) + checkIn('2026-09-20', 'answer/introduce', 5),
  'log/2026-11/2026-11-20.yaml': checkIn('2026-11-20', 'teach/sessions', 3),
  'reviews/2026-Q2.yaml': REVIEW,
};

function shown(cwd: string, ...words: string[]): string {
  const { code, stdout, stderr } = cop(words, { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

describe('cop trend', () => {
  it('shows three quarters side by side', () => {
    expect(shown(folderWith(THREE_QUARTERS), 'trend')).toMatchInlineSnapshot(`
      "Chart Guild · 3 quarters                                         Tue 24 Nov 2026

        Quarter  Progress                             Expected   Score   Status
        2026-Q2  ━━━━━━━━━━━━━━━━━━━━╌╌╌╌╌╌╌╌  70 %      100 %     0.6   ✖ missed
                 1 goal: missed · 2 key results, all graded
        2026-Q3  ━━━━━━━━━━━━━━━━━━━━━━╌╌╌╌╌╌  78 %      100 %     0.8   ✖ missed
                 1 goal: missed · 2 key results, scored by the figures
        2026-Q4  ━━━━━━━━━━━╌╌╌╌╌╿╌╌╌╌╌╌╌╌╌╌╌  38 %       60 %           ▲ at risk
                 1 goal: at risk · 1 key result

      Next: grade the 2 key results of 2026-Q3
        cop review 2026-Q3
      "
    `);
  });

  it('prints them for machines, as they were known on a day', () => {
    const cwd = folderWith(THREE_QUARTERS);
    const quarters = (...words: string[]) => {
      const { version, quarters: all } = JSON.parse(shown(cwd, 'trend', '--json', ...words));
      expect(version).toBe(1);
      return all.map(({ quarter, as_of, progress, status, score, graded }: never) =>
        [quarter, as_of, progress, status, score, graded].join(' '),
      );
    };
    expect(quarters()).toEqual([
      '2026-Q2 2026-06-30 0.7 missed 0.6 2',
      '2026-Q3 2026-09-30 0.775 missed 0.8 0',
      '2026-Q4 2026-11-24 0.375 at-risk  0',
    ]);
    // Before the review; 0.9 and 0.5 by the figures.
    expect(quarters('--as-of', '2026-07-02')).toEqual([
      '2026-Q2 2026-06-30 0.7 missed 0.7 0',
      '2026-Q3 2026-07-02 0 on-track  0',
    ]);
    expect(quarters('--quarters', '1')).toEqual(['2026-Q4 2026-11-24 0.375 at-risk  0']);
  });

  it.each(['0', '-1', '1.5', 'all', ''])(
    'takes a whole number of quarters, not "%s"',
    (written) => {
      const { code, stdout, stderr } = cop(['trend', `--quarters=${written}`], {
        cwd: folderWith(THREE_QUARTERS),
      });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(`--quarters: "${written}" is no number of quarters`);
      expect(stderr).toContain('Write a number such as 4');
    },
  );

  it('reads all, and refuses what has an error', () => {
    const cwd = folderWith({ ...THREE_QUARTERS, 'reviews/2026-Q2.yaml': 'score: 1\n' });
    const { code, stdout, stderr } = cop(['trend'], { cwd });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('reviews/2026-Q2.yaml:1:1 error schema/unknown-key');
  });
});

describe('cop report of a quarter that is over', () => {
  it('shows the grades beside the scores', () => {
    const cwd = folderWith(THREE_QUARTERS);
    expect(shown(cwd, 'report', '--quarter', '2026-Q2')).toMatchInlineSnapshot(`
      "Chart Guild · 2026-Q2 · over since 30 Jun 2026                   Tue 24 Nov 2026

        Progress  95 %  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╌╿   expected 100 %     ▲ nearly
        1 goal: nearly
        Score 0.6 · 2 key results, all graded · 1 came far, 1 came halfway

        What members gained
          Newcomers have a first friend within a week.
          One of them now leads the clinic.
          reviewed on Fri 3 Jul 2026 by ana and ben

      ▲ Get to know one another                         Whole quarter           nearly
          Invite at least 20 members           18 of 20 ━━━━━━━━━━━╿  90 %      nearly
            score 0.9, graded 0.7: Two of them were members already · done
          Make at least 10 introductions       10 of 10 ━━━━━━━━━━━━ 100 %    achieved
            late: not yet there on 30 Jun · score 0.5, graded the same
            carried over to answer/introduce · learned: Introduce three at once
      "
    `);
  });

  it('has them in its JSON', () => {
    const cwd = folderWith(THREE_QUARTERS);
    const report = JSON.parse(shown(cwd, 'report', '--quarter', '2026-Q2', '--json'));
    expect(report).toMatchObject({
      score: 0.6,
      graded: 2,
      review: {
        on: '2026-07-03',
        by: 'ana and ben',
        gained: 'Newcomers have a first friend within a week.\nOne of them now leads the clinic.\n',
      },
    });
    expect(report.goals[0].key_results[1]).toMatchObject({
      // It stands at 10 today; what counts is the 5 at the quarter's end.
      value: 10,
      score: 0.5,
      grade: {
        score: 0.5,
        proposed: 0.5,
        why: null,
        learned: 'Introduce three at once',
        becomes: 'carried-over',
        carried_to: 'answer/introduce',
      },
    });
  });

  it('asks for its review as long as there is none', () => {
    const cwd = folderWith(THREE_QUARTERS);
    expect(shown(cwd, 'report', '--quarter', '2026-Q3')).toContain(
      '  · 2026-Q3 is over, and not reviewed yet                     cop review 2026-Q3\n',
    );
    expect(shown(cwd, 'report')).not.toContain('review');
  });

  it('opens the review of its own quarter alone', () => {
    const cwd = folderWith({ ...THREE_QUARTERS, 'reviews/2026-Q2.yaml': 'score: 1\n' });
    shown(cwd, 'report', '--quarter', '2026-Q3');
    const { code, stderr } = cop(['report', '--quarter', '2026-Q2'], { cwd });
    expect(code).toBe(3);
    expect(stderr).toContain('reviews/2026-Q2.yaml:1:1 error schema/unknown-key');
    const partial = shown(cwd, 'report', '--quarter', '2026-Q2', '--partial');
    expect(partial).toContain('reviews/2026-Q2.yaml');
    expect(partial).not.toContain('cop review');
  });
});

describe('cop check of a review', () => {
  it('finds what cannot be followed, on its line', () => {
    const cwd = folderWith(THREE_QUARTERS);
    expect(cop(['check'], { cwd }).stdout).not.toContain('reviews/');
    const slips = REVIEW.replace('meet/invite', 'met/invite')
      .replace('    carried_to: answer/introduce\n', '')
      .replace('score: 0.5', 'score: 0.6');
    writeFileSync(join(cwd, 'reviews/2026-Q2.yaml'), slips);
    const { code, stdout } = cop(['check'], { cwd });
    expect(code).toBe(0);
    expect(stdout.slice(stdout.indexOf('reviews/'))).toMatchInlineSnapshot(`
      "reviews/2026-Q2.yaml:8:17 advice review/unknown-key-result
        8 |   - key_result: met/invite
          |                 ^^^^^^^^^^ no goal has a key result met/invite; its grade
          |                            counts in nothing
        Did you mean meet/invite?

      reviews/2026-Q2.yaml:14:12 advice review/no-why
        14 |     score: 0.6
           |            ^^^ the figures give 0.5, and nothing says why the grade is
           |                another
        Add a line such as why: The survey was late

      reviews/2026-Q2.yaml:17:14 advice review/carried-over
        17 |     becomes: carried-over
           |              ^^^^^^^^^^^^ it is carried over, and nothing says to which
           |                           key result
        Name it in carried_to, or let cop carry it over:
        cop review 2026-Q2 --kr meet/introduce

      5 advice in 9 files
      "
    `);
  });

  it('says when it came early', () => {
    const cwd = folderWith(THREE_QUARTERS);
    writeFileSync(join(cwd, 'reviews/2026-Q4.yaml'), 'gained: Much\n');
    expect(cop(['check'], { cwd }).stdout).toContain('reviews/2026-Q4.yaml: advice review/early');
  });
});
