import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { filesIn, folderWith } from '../folder.ts';
import { cop } from './cop.ts';

const GUILD = {
  'cop.yaml': 'format: 1\nname: Guild, of charts\ntimezone: Europe/Lisbon\n',
  'goals/2026-Q3/before.yaml': `goal: Begin
timeline: Whole quarter
key_results:
  - {id: talks, key_result: Hold 4 talks, target: 4}
`,
  'goals/2026-Q4/meet.yaml': `goal: "=Meet"
timeline: Weeks 5-12
owner: ana
key_results:
  - id: invite
    key_result: Invite 20 members
    target: 20
    unit: members
  - {id: calls, key_result: "Hold 6 calls, one a week", target: 6}
`,
  'log/2026-09/2026-09-30-01J0000000000000000000000A.yaml':
    '- {"id":"01J0000000000000000000000A","on":"2026-09-30","type":"check-in","key_result":"before/talks","value":4,"by":"ben"}\n',
  'log/2026-11/2026-11-20-01J0000000000000000000000B.yaml': `- {"id":"01J0000000000000000000000B","on":"2026-11-20","type":"check-in","key_result":"meet/invite","value":3,"by":"ana","note":"@Kim came"}
- {"id":"01J0000000000000000000000C","on":"2026-11-20","type":"check-in","key_result":"meet/calls","value":5,"by":"ana"}
`,
};

function run(words: readonly string[], cwd = folderWith(GUILD)) {
  return cop([...words, '--no-input'], { cwd });
}

function exported(...words: string[]): string {
  const { code, stdout, stderr } = run(['export', ...words]);
  expect({ words, code, stderr }).toEqual({ words, code: 0, stderr: '' });
  return stdout;
}

function rows(csv: string): Record<string, string>[] {
  return parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });
}

function idsOf(csv: string): string[] {
  return rows(csv).map(({ id }) => (id ?? '').slice(-1));
}

describe('cop export csv', () => {
  it('prints what report --format csv prints', () => {
    const cwd = folderWith(GUILD);
    for (const more of [[], ['--public'], ['--raw'], ['--quarter', '2026-Q3']]) {
      const { stdout } = run(['export', 'csv', ...more], cwd);
      expect(stdout).toBe(run(['report', '--format', 'csv', ...more], cwd).stdout);
      expect(rows(stdout).length).toBeGreaterThan(0);
    }
  });

  it('has a row for each key result, safe for a spreadsheet', () => {
    expect(rows(exported('csv'))).toMatchObject([
      { goal: "'=Meet", key_result: 'Invite 20 members', value: '3', owner: 'ana', line: '5' },
      { key_result: 'Hold 6 calls, one a week', value: '5', line: '9' },
    ]);
    expect(rows(exported('csv', '--raw'))[0]).toMatchObject({ goal: '=Meet' });
  });

  it('reads the files of another day', () => {
    const [first] = rows(exported('csv', '--as-of', '2026-11-19'));
    expect(first).toMatchObject({ as_of: '2026-11-19', value: '0', last_check_in: '' });
  });

  it('writes a file, and replaces it', () => {
    const cwd = folderWith({ ...GUILD, 'report.csv': 'last month’s\n' });
    const { code, stdout, stderr } = run(['export', 'csv', '--output', 'report.csv'], cwd);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: 'Wrote report.csv\n' });
    const written = readFileSync(join(cwd, 'report.csv'), 'utf8');
    expect(written).toBe(run(['export', 'csv'], cwd).stdout);
    expect(written.startsWith('\ufeffquarter,')).toBe(true);
  });

  it.each([
    ['a folder', 'out'],
    ['a link', 'link.csv'],
    ['a part of the data', 'goals/2026-Q4/meet.yaml'],
    ['the charter', 'cop.yaml'],
  ])('does not write to %s', (_, output) => {
    const cwd = folderWith(GUILD);
    mkdirSync(join(cwd, 'out'));
    symlinkSync('cop.yaml', join(cwd, 'link.csv'));
    for (const words of [['csv'], ['csv', '--records'], ['ics']])
      expect(run(['export', ...words, '--output', output], cwd)).toMatchObject({
        code: 2,
        stdout: '',
      });
    expect(filesIn(cwd)).toEqual(GUILD);
  });
});

describe('cop export csv --records', () => {
  it('has every record, of all quarters', () => {
    const csv = exported('csv', '--records');
    expect(rows(csv)).toMatchObject([
      { on: '2026-09-30', key_result: 'Hold 4 talks', value: '4', by: 'ben', stands: 'yes' },
      { on: '2026-11-20', key_result: 'Invite 20 members', value: '3', note: "'@Kim came" },
      { on: '2026-11-20', key_result: 'Hold 6 calls, one a week', line: '2' },
    ]);
  });

  it.each([
    [
      ['--quarter', '2026-Q4'],
      ['B', 'C'],
    ],
    [
      ['--since', '2026-10-01'],
      ['B', 'C'],
    ],
    [['--until', '2026-09-30'], ['A']],
    [
      ['--since', '2026-09-30', '--until', '2026-11-20'],
      ['A', 'B', 'C'],
    ],
    [['--quarter', '2026-Q4', '--until', '2026-11-19'], []],
  ])('has those of some days with %j', (words, ids) => {
    expect(idsOf(exported('csv', '--records', ...words))).toEqual(ids);
  });

  it('says for everybody where a name stands all the same, and which stories are left out', () => {
    const cwd = folderWith({
      ...GUILD,
      'members/01J0000000000000000000000M.yaml': '- {"id":"zoeq1234","name":"Zoé Quillfeather"}\n',
      'log/2026-11/2026-11-21-01J0000000000000000000000D.yaml': `- {"id":"01J0000000000000000000000D","on":"2026-11-21","type":"x-zoe-quillfeather-club"}
- {"id":"01J0000000000000000000000E","on":"2026-11-21","type":"story","story":"Only Quillfeather helped","share":"yes"}
- {"id":"01J0000000000000000000000F","on":"2026-11-21","type":"attendance","members":["zoeq1234"],"minutes":33}
`,
    });
    const { stdout, stderr } = run(['export', 'csv', '--records', '--public'], cwd);
    expect(
      stderr,
    ).toBe(`Shown as it stands, though it names somebody who has not agreed to be named:
  log/2026-11/2026-11-21-01J0000000000000000000000D.yaml:1
  Reword it, or say named: yes in their line of the roster once they agree
Left out, since it names somebody who has not agreed to be named:
  log/2026-11/2026-11-21-01J0000000000000000000000D.yaml:2
`);
    expect(rows(stdout).slice(3)).toMatchObject([
      { type: 'x-zoe-quillfeather-club' },
      { type: 'story', says: '' },
      { type: 'attendance', says: '', withheld: 'yes' },
    ]);
    const before = run(['export', 'csv', '--records', '--public', '--until', '2026-11-20'], cwd);
    expect(before.stderr).toBe('');
  });

  it('names nobody for everybody, and tells of no small group', () => {
    const csv = exported('csv', '--records', '--public');
    expect(csv).not.toMatch(/\bana\b|\bben\b|Kim/);
    expect(rows(csv)[1]).toMatchObject({
      value: '',
      value_after: '',
      withheld: 'yes',
      public: 'yes',
    });
    expect(rows(csv)[2]).toMatchObject({ value: '5', withheld: 'no' });
  });

  it.each([
    [['--since', '2026-10-01'], '--since is about records'],
    [['--records', '--since', 'May'], '--since: the calendar has no day "May"'],
    [['--records', '--until', '2026-02-30'], '--until: the calendar has no day "2026-02-30"'],
    [
      ['--records', '--since', '2026-11-02', '--until', '2026-11-01'],
      'no day is since 2026-11-02 and until 2026-11-01',
    ],
    [['--records', '--quarter', '2026-Q5'], '--quarter: "2026-Q5" is no quarter'],
  ])('refuses %j', (words, says) => {
    const { code, stdout, stderr } = run(['export', 'csv', ...words]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
  });
});

describe('a file with an error', () => {
  const broken = { ...GUILD, 'goals/2026-Q4/other.yaml': 'goal: Other\n' };

  it.each([[['csv']], [['csv', '--records']], [['ics']]])('keeps %j from being made', (words) => {
    const { code, stdout, stderr } = run(['export', ...words], folderWith(broken));
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('goals/2026-Q4/other.yaml cannot be used as it is');
  });

  it.each([[['csv']], [['csv', '--records']]])('is left out of %j with --partial', (words) => {
    const { code, stdout } = run(['export', ...words, '--partial'], folderWith(broken));
    expect(code).toBe(0);
    expect(new Set(rows(stdout).map((row) => row.left_out))).toEqual(new Set(['1']));
  });
});

describe('cop export ics', () => {
  function events(ics: string) {
    expect(ics).toContain('\r\nNAME:Guild\\, of charts\r\n');
    const calendar = new ICAL.Component(ICAL.parse(ics));
    return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  }

  it('has the last days, what is due, and the review', () => {
    const said = events(exported('ics')).map(({ startDate, summary }) => `${startDate} ${summary}`);
    expect(said).toEqual([
      '2026-12-20 Last day: =Meet',
      '2026-11-27 Check-in: 2 key results (Guild, of charts)',
      '2026-12-04 Check-in: 2 key results (Guild, of charts)',
      '2026-12-11 Check-in: 2 key results (Guild, of charts)',
      '2026-12-18 Check-in: 2 key results (Guild, of charts)',
      '2026-12-25 Check-in: 2 key results (Guild, of charts)',
      '2027-01-01 Review of 2026-Q4 (Guild, of charts)',
    ]);
  });

  it('updates by a second file what the first one brought', () => {
    const cwd = folderWith(GUILD);
    run(['export', 'ics', '--output', 'first.ics'], cwd);
    run(['checkin', 'invite', '12', '--on', '2026-11-24'], cwd);
    const until = Date.now() + 1_100;
    while (Date.now() < until);
    run(['export', 'ics', '--output', 'second.ics'], cwd);
    const [first = [], second = []] = ['first.ics', 'second.ics'].map((name) =>
      events(readFileSync(join(cwd, name), 'utf8')),
    );
    const before = new Map(first.map((event) => [event.uid, event]));
    expect(second.filter(({ uid }) => !before.has(uid))).toEqual([]);
    for (const { uid, sequence } of second)
      expect(sequence).toBeGreaterThan(before.get(uid)?.sequence ?? Number.POSITIVE_INFINITY);
    expect(second[0]?.description).toContain('Invite 20 members: 12 of 20');
  });

  it('holds one goal alone, and names nobody for everybody', () => {
    expect(
      events(exported('ics', '--goal', 'meet', '--quarter', '2026-Q4'))[0]?.description,
    ).toContain('Only the goal meet');
    const ics = exported('ics', '--public').replaceAll('\r\n ', '');
    expect(ics).not.toMatch(/\bana\b/);
    expect(ics).toContain('fewer than 5');
  });

  it.each([
    [['--goal', 'nowhere'], 2],
    [['--quarter', '2026-Q9'], 2],
    [['--records'], 2],
  ])('refuses %j', (words, code) => {
    expect(run(['export', 'ics', ...words])).toMatchObject({ code, stdout: '' });
  });
});
