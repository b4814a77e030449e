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

const FACILITATION = `practices:
  - id: welcome
    practice: Welcome each newcomer
    strand: commitment
    rhythm: every week
    shown_by: welcome
    since: 2026-11-02
  - id: question
    practice: Ask a question about the domain
    strand: contribution
    rhythm: every week
    since: 2026-11-02
`;

function record(on: string, says: object): string {
  return `- ${JSON.stringify({ on, ...says })}\n`;
}

/** Four weeks: welcomes in three of them, a question in one, skipped in another; no experience at all. */
const GUILD: Files = {
  'cop.yaml': CHARTER,
  'facilitation.yaml': FACILITATION,
  'members/a.yaml': '- {"id":"k7f3q9xd","name":"Ana"}\n\n- {"id":"p2m8r4tw","name":"Ben"}\n',
  'log/2026-11/2026-11-24-all.yaml': [
    ...['2026-11-04', '2026-11-09', '2026-11-20'].map((on) =>
      record(on, { type: 'welcome', members: ['k7f3q9xd'] }),
    ),
    record('2026-11-05', { type: 'practice', practice: 'question' }),
    record('2026-11-11', { type: 'practice', practice: 'question', outcome: 'skipped' }),
    record('2026-11-11', { type: 'contribution', members: ['p2m8r4tw'], about: 'Axis labels' }),
  ].join(''),
};

function shown(cwd: string, ...words: string[]): string {
  const { code, stdout, stderr } = cop(words, { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

describe('cop balance', () => {
  it('shows the three strands week by week, what to do, and the command that does it', () => {
    expect(shown(folderWith(GUILD), 'balance')).toMatchInlineSnapshot(`
      "Chart Guild · balance of 4 weeks, 2 Nov – 29 Nov 2026            Tue 24 Nov 2026

                       2 Nov         9 Nov         16 Nov        23 Nov
        Commitment: 3 of 4 done, 1 still open · 3 records
          done of due  ━━━━━━━━ 1/1  ━━━━━━━━ 1/1  ━━━━━━━━ 1/1  ╌╌╌╌╌╌╌╌ 0/1
          records      ━━━━━━━━ 1    ━━━━━━━━ 1    ━━━━━━━━ 1             0
        Contribution: 1 of 4 done, 1 skipped, 1 still open · 1 record
          done of due  ━━━━━━━━ 1/1  ╌╌╌╌╌╌╌╌ 0/1  ╌╌╌╌╌╌╌╌ 0/1  ╌╌╌╌╌╌╌╌ 0/1
          records               0    ━━━━━━━━ 1             0             0
        Impact: nothing due · 0 records
          done of due           –             –             –             –
          records               0             0             0             0

        Amplify impact next: in these 4 weeks impact had nothing due and nothing
        recorded, commitment 3 records and contribution 1 record.
        cop practice ideas --strand impact
      "
    `);
  });

  it('prints them for machines, as of a day and for as many weeks as asked', () => {
    const cwd = folderWith(GUILD);
    const { as_of, balance } = JSON.parse(
      shown(cwd, 'balance', '--weeks', '1', '--as-of', '2026-11-12', '--json'),
    );
    expect({ as_of, weeks: balance.weeks }).toEqual({
      as_of: '2026-11-12',
      weeks: [{ from: '2026-11-09', to: '2026-11-15' }],
    });
    expect(balance.strands[1]).toMatchObject({
      ...{ strand: 'contribution', due: 1, done: 0, skipped: 1, open: 0, records: 1 },
    });
  });

  it('is the section of the report, in a quarter without goals too', () => {
    const cwd = folderWith(GUILD);
    const [, , advice = ''] = shown(cwd, 'balance').split('\n\n');
    const [, section = ''] = shown(cwd, 'report').split(
      '\nBalance of 4 weeks, 2 Nov – 29 Nov 2026',
    );
    expect(section).toContain(advice);
  });

  it('says where there is nothing to tell of, and what would give something', () => {
    const cwd = folderWith({ 'cop.yaml': CHARTER });
    expect(shown(cwd, 'balance')).toMatchInlineSnapshot(`
      "Chart Guild · balance                                            Tue 24 Nov 2026

        There is too little on record to say: no practices are written down, and
        nothing that happened is recorded yet.
        cop practice ideas
      "
    `);
    expect(JSON.parse(shown(cwd, 'balance', '--json'))).toEqual({
      as_of: '2026-11-24',
      at: null,
      balance: null,
    });
  });

  it.each(['0', '-1', '1.5', 'all', '', '1000'])('takes a number of weeks, not "%s"', (written) => {
    const { code, stdout, stderr } = cop(['balance', `--weeks=${written}`], {
      cwd: folderWith(GUILD),
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`--weeks: "${written}" is no number of weeks`);
  });

  it('refuses practices that have an error, and so does the report, unless it is to be partial', () => {
    const cwd = folderWith(GUILD);
    writeFileSync(join(cwd, 'facilitation.yaml'), FACILITATION.replace('every week', 'often'));
    for (const words of [['balance'], ['report']]) {
      const { code, stdout, stderr } = cop(words, { cwd });
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toContain('facilitation.yaml:5:13 error');
    }
    const { code, stdout } = cop(['report', '--partial'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('facilitation.yaml');
    expect(stdout).not.toContain('Balance of');
  });
});
