import { describe, expect, it } from 'vitest';
import { folderWith } from '../folder.ts';
import { cop } from './cop.ts';

const GOAL = `goal: Inform what the organisation decides
timeline: Weeks 4-10
key_results:
  - id: survey-answers
    key_result: 30 answers to the survey
    target: 30
    unit: answers
    commit: 12
`;

/** A survey that began on 6 November, looked at every Friday. */
function survey(): string {
  const cwd = folderWith({
    'cop.yaml': 'format: 1\nname: Guild\ntimezone: Europe/Lisbon\n',
    'goals/2026-Q4/inform-decisions.yaml': GOAL,
  });
  for (const [on, answers] of [
    ['2026-11-06', '8'],
    ['2026-11-13', '11'],
    ['2026-11-20', '14'],
  ] as const)
    run(cwd, 'checkin', 'survey-answers', answers, '--on', on);
  return cwd;
}

function run(cwd: string, ...words: string[]): string {
  const { code, stdout, stderr } = cop([...words, '--no-input'], { cwd });
  expect({ words, code, stderr: code === 0 ? '' : stderr }).toEqual({ words, code: 0, stderr: '' });
  return stdout;
}

describe('cop report', () => {
  it('says how fast a result goes, how fast it has to, and where that leads', () => {
    expect(run(survey(), 'report')).toBe(`\
Guild · 2026-Q4 · week 9 of 14                                   Tue 24 Nov 2026

  Progress  47 %  ━━━━━━━━━━━━━━━╌╌╌╌╌╌╌╌╌╿╌╌╌╌╌╌╌╌   expected 76 %    ▲ at risk
  1 goal: at risk

▲ Inform what the organisation decides            Weeks 4-10             at risk
    30 answers to the survey             14 of 30 ━━━━━━╌╌╿╌╌╌  47 %     at risk
      reached the 12 committed to · 0.62 of the pace needed
      3 a week, needs 9.3 · heading for 19 by 6 Dec (rough guess)

Stands out
  ▲ 30 answers to the survey: 3 a week, needs 9.3     cop explain survey-answers
  · 1 of 1 key result moved since last week (+10 points): 30 answers to the
    survey (+3)
`);
  });

  it('says what a target was, from the day on which somebody changed it', () => {
    const cwd = survey();
    run(cwd, 'kr', 'edit', 'survey-answers', '--target', '14', '--why', 'Half of us are away');
    const after = run(cwd, 'report');
    expect(after).toContain('30 answers to the survey             14 of 14');
    expect(after).toContain('\n      target was 30 until 24 Nov (Half of us are away)\n');
    expect(run(cwd, 'report', '--as-of', '2026-11-23').replace(/\s+/g, ' ')).toContain(
      'target was 30 on this day, counts here as 14, set on 24 Nov (Half of us are away)',
    );
    run(cwd, 'kr', 'edit', 'survey-answers', '--target', '30');
    expect(run(cwd, 'report')).not.toContain('target was');
  });

  it('has the same for machines, with every digit', () => {
    const cwd = survey();
    run(cwd, 'kr', 'edit', 'survey-answers', '--target', '40', '--why', 'More came');
    const [found] = JSON.parse(run(cwd, 'report', '--json')).goals[0].key_results;
    expect(found).toMatchObject({
      zone: 'commit',
      rule: 'behind-all',
      forecast: { points: 3, rate_so_far: 3, sureness: 'rough', target_on: '2027-01-24' },
      since_last_week: { value: 3 },
      goalposts: [{ field: 'target', was: 30, is: 40, on: '2026-11-24', note: 'More came' }],
    });
    expect(found.forecast.at_end).toBeCloseTo(14 + (3 * 12) / 7, 9);
    expect(found.rate_needed).toBeCloseTo((26 * 7) / 12, 9);
  });

  it('is the same in the JSON of the timeline, also of a quarter with a review', () => {
    const cwd = survey();
    run(cwd, 'kr', 'edit', 'survey-answers', '--target', '40');
    run(cwd, 'review', '2026-Q4', '--accept', '--as-of', '2027-01-02');
    const words = ['--json', '--quarter', '2026-Q4', '--as-of', '2027-01-02'];
    const report = run(cwd, 'report', ...words);
    expect(run(cwd, 'timeline', ...words)).toBe(report);
    const [found] = JSON.parse(report).goals[0].key_results;
    expect(found).toMatchObject({ grade: { score: 0.4 }, goalposts: [{ was: 30, is: 40 }] });
  });
});
