import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../folder.ts';
import { cop } from './cop.ts';

const HEAD = 'format: 1\nname: Chart Guild\n';

const BY_HAND = `${HEAD}timezone: Europe/Lisbon   # where most of us are
fiscal_year_starts: April
# a week later than usual
quarters: {"2026-Q3": {starts: 2026-10-05}}
status: {on_track: 0.9, on_track_gap: 0.1,
         at_risk: 0.6}   # agreed in May
`;

function guild(text = BY_HAND) {
  const cwd = folderWith({ 'cop.yaml': text });
  return {
    config: (...words: string[]) => cop(['config', ...words], { cwd }),
    file: () => readFileSync(join(cwd, 'cop.yaml'), 'utf8'),
  };
}

/** The file after settings were given a value, which must go well. */
function edited(text: string, ...words: string[]): string {
  const { config, file } = guild(text);
  expect(config('set', ...words)).toMatchObject({ code: 0, stdout: '' });
  return file();
}

describe('cop config list', () => {
  it('shows every setting', () => {
    expect(guild().config('list')).toEqual({
      code: 0,
      stderr: '',
      stdout: `\
Setting                  Value          From      What it means
timezone                 Europe/Lisbon  cop.yaml  Decides which day today is
week_starts              monday         usual     The first day of a week:
                                                  monday or sunday
fiscal_year_starts       april          cop.yaml  The month in which your first
                                                  quarter begins
status.on_track          0.9            cop.yaml  On track from this share of
                                                  the expected progress
status.on_track_gap      0.1            cop.yaml  On track, too, while no
                                                  further behind than this
status.at_risk           0.6            cop.yaml  At risk from this share of the
                                                  expected progress, else off
                                                  track
status.at_risk_gap       0.25           usual     At risk, too, while no further
                                                  behind than this
quarters.2026-Q3.starts  2026-10-05     cop.yaml  The day on which week 1 of
                                                  that quarter begins

Change one: cop config set week_starts sunday
`,
    });
  });

  it('says them for machines', () => {
    const { settings } = JSON.parse(guild().config('list', '--json').stdout);
    expect(settings[7]).toEqual({
      key: 'quarters.2026-Q3.starts',
      value: '2026-10-05',
      said: true,
      usual: '2026-09-28',
      means: 'The day on which week 1 of that quarter begins',
    });
  });
});

describe('cop config get', () => {
  it('prints the bare value', () => {
    const { config } = guild();
    expect(config('get', 'status.at_risk')).toEqual({ code: 0, stdout: '0.6\n', stderr: '' });
    expect(config('get', 'week_starts').stdout).toBe('monday\n');
    expect(config('get', 'quarters.2026-q4.starts').stdout).toBe('2026-12-28\n');
    expect(JSON.parse(config('get', 'week_starts', '--json').stdout)).toMatchObject({
      key: 'week_starts',
      value: 'monday',
      said: false,
    });
  });

  it.each([
    ['time_zone', 'there is no setting "time_zone"\n  Did you mean timezone?'],
    ['domain', '"domain" is no setting, but of the charter\n  cop charter edit'],
    ['quarters.2026-Q5.starts', '"2026-Q5" is no quarter\n  Did you mean quarters.2026-Q4.starts?'],
  ])('names the nearest for %s', (key, says) => {
    const run = guild().config('get', key);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(says);
  });
});

describe('cop config set', () => {
  it('changes one line, and says what that means for the weeks', () => {
    const { config, file } = guild();
    expect(config('set', 'quarters.2026-Q3.starts', '2026-09-28')).toEqual({
      code: 0,
      stdout: '',
      stderr: `\
Changed cop.yaml
  6 - quarters: {"2026-Q3": {starts: 2026-10-05}}
  6 + quarters: {"2026-Q3": {starts: 2026-09-28}}
Week 1 of 2026-Q3 now begins on Mon 28 Sep 2026
Look at it: cop timeline
`,
    });
    expect(file()).toBe(BY_HAND.replace('2026-10-05', '2026-09-28'));
  });

  it('sets several that only fit together, as people type numbers', () => {
    expect(edited(BY_HAND, 'status.at_risk', '0,92', 'status.on_track', '95 %')).toBe(
      BY_HAND.replace('0.9,', '0.95,').replace('0.6}', '0.92}'),
    );
  });

  it('fills in what is not there, in the shape of its surroundings', () => {
    expect(edited(BY_HAND, 'status.at_risk_gap', '0.3')).toBe(
      BY_HAND.replace('at_risk: 0.6}', 'at_risk: 0.6, at_risk_gap: 0.3}'),
    );
    expect(edited(`${HEAD}timezone: UTC\n`, 'status.on_track', '0.8', 'week_starts', 'sun')).toBe(
      `${HEAD}timezone: UTC\nweek_starts: sunday\nstatus:\n  on_track: 0.8\n`,
    );
    const block = `${HEAD}timezone: UTC\nstatus:\n    on_track: 0.8   # low\n`;
    expect(edited(block, 'status.at_risk', '0.5')).toBe(`${block}    at_risk: 0.5\n`);
  });

  it('goes back to the usual, and leaves no empty mapping behind', () => {
    expect(edited(BY_HAND, 'status.on_track', '--unset')).toBe(
      BY_HAND.replace('on_track: 0.9, ', ''),
    );
    expect(edited(BY_HAND, 'quarters.2026-Q3.starts', '--unset')).toBe(
      BY_HAND.replace(/# a week later.*\n.*\n/, ''),
    );
    const three = ['status.on_track', 'status.at_risk', 'status.on_track_gap'];
    expect(edited(BY_HAND, ...three, '--unset')).toBe(BY_HAND.replace(/status(?:.*\n){2}/, ''));
  });

  it('writes nothing where that is what is said, however it is spelled', () => {
    const { config, file } = guild();
    const said = [
      'fiscal_year_starts',
      'apr',
      'status.on_track',
      '90%',
      'timezone',
      'europe/lisbon',
    ];
    for (const words of [said, ['week_starts', '--unset']])
      expect(config('set', ...words)).toEqual({
        code: 0,
        stdout: '',
        stderr: 'Nothing to change in cop.yaml\n',
      });
    expect(file()).toBe(BY_HAND);
  });

  it('prints the diff under --dry-run, and says nothing of what follows', () => {
    const { config, file } = guild();
    const run = config('set', 'timezone', 'UTC', '--dry-run');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain(
      '-timezone: Europe/Lisbon   # where most of us are\n+timezone: UTC   # where most of us are\n',
    );
    expect(file()).toBe(BY_HAND);
  });

  it('says which months the quarters are of, once the year begins elsewhere', () => {
    const { config } = guild(`${HEAD}timezone: UTC\n`);
    expect(config('set', 'fiscal_year_starts', 'April').stderr).toBe(`\
Changed cop.yaml
  4 + fiscal_year_starts: april
Today is now in 2026-Q3, which is 1 Oct – 31 Dec 2026
The goals in goals/2026-Q4 are now those of 1 Jan – 31 Mar 2027
Week 1 of 2026-Q3 now begins on Mon 28 Sep 2026
Look at it: cop timeline
`);
  });

  it.each([
    [['timezone', 'lisbon'], 'timezone: "lisbon" is no time zone\n  Did you mean Europe/Lisbon?'],
    [['week_starts', 'saturday'], 'Write monday or sunday'],
    [['fiscal_year_starts', 'aprill'], 'Did you mean april?'],
    [['status.on_track', '85'], 'status.on_track: "85" is no share\n  Write 0.85 or "85 %"'],
    [
      ['status.at_risk', '0.95'],
      'status: at_risk must lie below on_track\n  Set in one command what fits together:\n  cop config set status.at_risk 0.6 status.on_track 0.9',
    ],
    [
      ['week_starts', 'sunday'],
      'cop config set week_starts sunday quarters.2026-Q3.starts 2026-10-04',
    ],
    [['quarters.2026-Q3.starts', '2026-10-07'], 'Write 2026-10-05, or change `week_starts`'],
    [['quarters.2026-Q7.starts', '2026-10-05'], 'Did you mean quarters.2026-Q4.starts?'],
    [['timezone', '--unset'], 'timezone cannot be taken out: cop.yaml must say it'],
    [['--unset'], 'Name it: cop config set week_starts --unset'],
    [['timezone', 'UTC', 'week_starts'], 'there is no value for week_starts'],
    [['timezone', 'UTC', 'timezone', 'UTC'], 'timezone is there twice'],
    [[], 'Give it: cop config set timezone Europe/Lisbon'],
    [['week_starts'], 'the value of week_starts is missing, and nobody is there to be asked'],
  ])('refuses %j', (words, says) => {
    const { config, file } = guild();
    const run = config('set', ...words);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(says);
    expect(file()).toBe(BY_HAND);
  });

  it('mends an error in what it sets', () => {
    const text = `${HEAD}timezone: lisbon   # ours\n`;
    expect(edited(text, 'timezone', 'Europe/Lisbon')).toBe(text.replace('lisbon', 'Europe/Lisbon'));
    expect(edited(HEAD, 'timezone', 'UTC')).toBe(`${HEAD}timezone: UTC\n`);
    const crossed = `${HEAD}timezone: UTC\nstatus:\n  on_track: 0.5   # too low\n`;
    expect(edited(crossed, 'status.on_track', '0.8')).toBe(crossed.replace('0.5', '0.8'));
    expect(edited(crossed, 'status.on_track', '--unset')).toBe(`${HEAD}timezone: UTC\n`);
  });

  it('changes no file that has an error elsewhere', () => {
    const text = `${HEAD}timezone: here\n`;
    const { config, file } = guild(text);
    const run = config('set', 'week_starts', 'sunday');
    expect(run).toMatchObject({ code: 3, stdout: '' });
    expect(run.stderr).toContain('cop.yaml:3:11 error schema/value');
    expect(file()).toBe(text);
  });
});

describe('cop config set, of weeks in which something runs', () => {
  const goal = (timeline: string) =>
    `goal: Meet\ntimeline: ${timeline}\nkey_results:\n  - {id: a, key_result: Invite 20, target: 20}\n  - {id: b, key_result: Send a survey, timeline: Week 13}\n`;
  const files = {
    'cop.yaml': 'format: 1\nname: Guild\ntimezone: Europe/Lisbon\n',
    'goals/2026-Q4/meet.yaml': goal('Weeks 1-3'),
    'goals/2026-Q4/build.yaml': goal('Weeks 5-9'),
    'goals/2026-Q4/dated.yaml': goal('October'),
  };

  it('says how many key results that have begun have other days', () => {
    const cwd = folderWith(files);
    const words = ['config', 'set', 'quarters.2026-Q4.starts', '2026-10-05'];
    expect(cop(words, { cwd }).stderr.replace(/\s+/g, ' ')).toContain(
      '2 key results that have begun now have other days (build, meet), and the log does not say so Look at it: cop timeline',
    );
    expect(cop(['config', 'set', 'status.on_track', '0.95'], { cwd }).stderr).not.toContain('days');
  });

  it('says nothing of it where nothing has begun', () => {
    const words = ['config', 'set', 'quarters.2026-Q4.starts', '2026-10-05'];
    const run = cop([...words, '--as-of', '2026-09-01'], { cwd: folderWith(files) });
    expect(run.code).toBe(0);
    expect(run.stderr).not.toContain('other days');
  });
});
