import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { folderWith, pathsIn } from '../folder.ts';
import { cop, type Run } from './cop.ts';

const ajv = addFormats.default(new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }));
const validExplanation = ajv.compile(
  JSON.parse(readFileSync('templates/schemas/explain.json', 'utf8')),
);

const LOG = 'log/2026-11/2026-11-20-by-hand.yaml';
const MEET = 'goals/2026-Q4/meet.yaml';

const GOAL = `goal: Members know and answer one another
timeline: Weeks 4-10
owner: ana
key_results:
  - id: introductions
    key_result: Foster at least 5 introductions between members
    target: 5
    unit: introductions
    measure: introductions-made   # every one
  - id: answered
    key_result: 80 % of asks are answered within two days
    target: 80
    unit: '%'
    measure: asks-answered-in-two-days
  - id: talks
    key_result: Hold 4 talks
    target: 4
    unit: talks
`;

const RECORDS: readonly Readonly<Record<string, unknown>>[] = [
  { on: '2026-10-09', type: 'introduction', members: ['a1', 'b1'], by: 'ana' },
  { on: '2026-11-09', type: 'introduction', members: ['a1', 'b1'], by: 'ana' },
  { on: '2026-11-10', type: 'introduction', members: ['b1', 'c1'], by: 'ben' },
  { on: '2026-11-28', type: 'introduction', members: ['c1', 'd1'], by: 'ben' },
  { on: '2026-11-10', type: 'ask', about: 'SQL', by: 'ana' },
  { on: '2026-11-16', type: 'ask', about: 'Maps', by: 'ana' },
  { on: '2026-11-11', type: 'answer', ask: id(4), members: ['b1'], hours: 20 },
];

function id(index: number): string {
  return `01M${String(index).padStart(23, '0')}`;
}

function workspace(goal = GOAL, records = RECORDS): string {
  const lines = records.map((one, index) => `- ${JSON.stringify({ id: id(index), ...one })}\n`);
  return folderWith({
    'cop.yaml': 'format: 1\nname: Guild\ntimezone: Europe/Lisbon\n',
    [MEET]: goal,
    [LOG]: lines.join(''),
    'members/roster.yaml': '- {"id":"a1","name":"Ana"}\n\n- {"id":"b1","name":"Ben"}\n',
  });
}

/** What a command prints that went well. */
function printed(cwd: string, ...words: string[]): string {
  const { code, stdout, stderr } = cop(words, { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

function told(cwd: string, ...words: string[]): string {
  const { code, stderr } = cop(words, { cwd });
  expect(code, stderr).toBe(0);
  return stderr;
}

function refused(cwd: string, ...words: string[]): Run {
  const before = pathsIn(cwd);
  const run = cop(words, { cwd });
  expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: '' });
  expect(pathsIn(cwd)).toEqual(before);
  return run;
}

describe('cop measure list', () => {
  it('says what each measure would give now, and those of the goals', () => {
    expect(printed(workspace(), 'measure', 'list')).toMatchInlineSnapshot(`
      "2026-Q4 so far: 1 Oct – Tue 24 Nov 2026
      Measure                    Now      What it says
      introductions-made         2        how many pairs of members were introduced,
                                          whichever way round, each pair once
      invitations-sent           0        how many invitations were sent; somebody who
                                          is invited twice counts twice
      invitations-accepted       0        how many of the invitations were accepted
      newcomers-welcomed         0        how many newcomers were welcomed, each
                                          counted once
      members-who-contributed    0        how many people contributed something, each
                                          counted once
      complete-profiles          0 %      how many in a hundred active members have a
                                          complete profile
      asks-answered-in-two-days  50 %     how many in a hundred asks of two days ago
                                          or longer were answered within two days
      hours-to-first-answer      20 h     half of the asks that have an answer had
                                          their first one within so many hours
      experiences-held           0        how many learning experiences were held
      expert-visits              0        how many times members met an expert
      people-who-came-twice      0        how many members came to at least two
                                          learning experiences
      surveys-sent               0        how many surveys were sent out
      survey-answers             0        how many times a survey was answered
      answers-per-survey         no data  how many people answered a survey that was
                                          sent out, on average
      belonging                  no data  the mean of what members answered in surveys
                                          to the question of belonging

      In the goals
      Key result          Now              What it counts
      meet/introductions  2 introductions  counts introductions made
      meet/answered       50 %             share of asks answered within two days

      Next
        cop measure show introductions-made    its definition, to copy and change
      "
    `);
  });

  it('prints JSON in which no data is null', () => {
    const { measures, key_results, ...rest } = JSON.parse(
      printed(workspace(), 'measure', 'list', '--json'),
    );
    expect(rest).toEqual({
      quarter: '2026-Q4',
      as_of: '2026-11-24',
      from: '2026-10-01',
      to: '2026-12-31',
    });
    expect(measures).toContainEqual({
      name: 'hours-to-first-answer',
      title: 'median hours to a first answer',
      summary: 'half of the asks that have an answer had their first one within so many hours',
      unit: 'h',
      definition: { median: 'asks', of: 'hours_to_answer' },
      gives: 20,
    });
    const belonging = measures.find((one: { name: string }) => one.name === 'belonging');
    expect(belonging.gives).toBeNull();
    expect(key_results[0]).toEqual({
      key_result: 'meet/introductions',
      measure: 'introductions-made',
      unit: 'introductions',
      from: '2026-10-19',
      to: '2026-12-31',
      gives: 2,
    });
  });

  it('looks at another day and another quarter', () => {
    const cwd = workspace();
    const given = (...words: string[]) =>
      JSON.parse(printed(cwd, 'measure', 'list', '--json', ...words)).measures[0].gives;
    expect(given('--as-of', '2026-11-09')).toBe(1);
    expect(given('--as-of', '2026-11-28')).toBe(3);
    expect(given('--quarter', '2026-Q3')).toBe(0);
  });
});

describe('cop measure show', () => {
  it('prints a definition that can be copied into a goal', () => {
    expect(printed(workspace(), 'measure', 'show', 'asks-answered-in-two-days')).toBe(`\
# how many in a hundred asks of two days ago or longer were answered within two days
measure:
  share:
    of:
      count: asks
      where: { days_ago: { at_least: 2 }, days_to_answer: { at_most: 2 } }
    over: { count: asks, where: { days_ago: { at_least: 2 } } }
`);
  });

  it('needs no community, and only the beginning of a name', () => {
    const folder = folderWith();
    expect(printed(folder, 'measure', 'show', 'intro')).toContain(
      '{ distinct: introductions, of: pair }',
    );
    expect(JSON.parse(printed(folder, 'measure', 'show', 'intro', '--json')).unit).toBe(
      'introductions',
    );
  });

  it('names the nearest', () => {
    const { stderr } = refused(workspace(), 'measure', 'show', 'introduction-made');
    expect(stderr).toBe(
      'error: there is no measure "introduction-made"\n  Did you mean introductions-made?\n',
    );
    expect(refused(workspace(), 'measure', 'show', 'invitations').stderr).toBe(
      'error: "invitations" could be 2 measures\n  Write one of: invitations-sent, invitations-accepted\n',
    );
  });
});

describe('cop measure try', () => {
  it('says what a definition gives, and of which records', () => {
    expect(printed(workspace(), 'measure', 'try', 'distinct: introductions, of: pair')).toBe(`\
counts pairs of introductions, each once: 2
  1 Oct – Tue 24 Nov 2026

    3 records, 2 new  ana, ben
      ${LOG}:1-3

Not counted
    1 of the introductions, 28 Nov: of later days

To let a key result count by it
  cop kr edit <key-result> --measure "distinct: introductions, of: pair"
`);
  });

  it('says which answers are no numbers', () => {
    const answer = { on: '2026-11-20', type: 'response', survey: 'clinic' };
    const records = [
      { ...answer, answers: { belonging: 4 } },
      { ...answer, answers: { belonging: 'very much' } },
    ];
    expect(printed(workspace(GOAL, records), 'measure', 'try', 'belonging')).toBe(`\
average belonging: 4
  1 Oct – Tue 24 Nov 2026

    1 record
      ${LOG}:1

Not counted
    1 of the answers, 20 Nov: no number for belonging

To let a key result count by it
  cop kr edit <key-result> --measure belonging
`);
    const json = printed(workspace(GOAL, records), 'measure', 'try', 'belonging', '--json');
    expect(JSON.parse(json).not_counted).toEqual([{ what: 'answers', count: 1, why: 'unmet' }]);
  });

  it('shows both sides of a share', () => {
    expect(printed(workspace(), 'measure', 'try', 'asks-answered-in-two-days')).toBe(`\
share of asks answered within two days: 50 %
  1 Oct – Tue 24 Nov 2026

  part: 1 (asks with days_ago at least 2 and with days_to_answer at most 2)
    1 record  ana
      ${LOG}:5

  of all: 2 (asks with days_ago at least 2)
    2 records  ana
      ${LOG}:5-6

To let a key result count by it
  cop kr edit <key-result> --measure asks-answered-in-two-days
`);
  });

  it('counts over the days of a timeline', () => {
    const cwd = workspace();
    const gives = (...words: string[]) =>
      JSON.parse(printed(cwd, 'measure', 'try', 'introductions-made', '--json', ...words));
    expect(gives('--timeline', 'Weeks 4-10')).toMatchObject({
      from: '2026-10-19',
      to: '2026-11-24',
      gives: 2,
      sides: [
        { counted: 2, groups: [{ file: LOG, lines: [{ from: 2, to: 3 }], by: ['ana', 'ben'] }] },
      ],
    });
    expect(gives('--timeline', '2026-11-10').gives).toBe(1);
  });

  it('reads a longer definition from a file', () => {
    const cwd = workspace();
    writeFileSync(join(cwd, 'mine.yaml'), 'measure:\n  count: introductions\n  where: {by: ben}\n');
    expect(printed(cwd, 'measure', 'try', '--file', 'mine.yaml')).toContain(
      'counts introductions with by ben: 1',
    );
  });

  it('says that there is no data, and that nothing was recorded', () => {
    const screen = printed(workspace(), 'measure', 'try', 'belonging');
    expect(screen).toContain('average belonging: no data\n');
    expect(screen).toContain('nothing of it was recorded in these days');
  });

  it('writes nothing', () => {
    const cwd = workspace();
    const before = pathsIn(cwd);
    printed(cwd, 'measure', 'try', 'introductions-made');
    expect(pathsIn(cwd)).toEqual(before);
  });

  it.each([
    [[], 'the measure is missing', 'cop measure try "count: introductions"'],
    [
      ['counts: asks'],
      'measure: counts: `counts` is no key that belongs here',
      'Did you mean count?',
    ],
    [['count: askes'], 'cop knows nothing of the name askes', 'Did you mean asks?'],
    [['count: asks, where: {day_ago: 2}'], 'asks have no field day_ago', 'Did you mean days_ago?'],
    [['introductions'], 'no measure of the name introductions', '{ count: introductions }'],
    [['--file', 'none.yaml'], '--file: there is no file none.yaml', 'Name a file'],
    [['asks', '--file', 'a.yaml'], 'typed, or read from a file', 'Give one of the two'],
    [['belonging', '--timeline', 'soon'], '--timeline: "soon" is no timeline', 'Weeks 1-3'],
  ])('refuses %j', (words, problem, remedy) => {
    const { stderr } = refused(workspace(), 'measure', 'try', ...words);
    const text = stderr.replace(/\s+/g, ' ');
    expect(text).toContain(problem);
    expect(text).toContain(remedy);
  });
});

describe('a key result that counts itself', () => {
  it('is explained down to the records, and what was not counted', () => {
    expect(printed(workspace(), 'explain', 'introductions')).toMatchInlineSnapshot(`
      "Foster at least 5 introductions between members                  Tue 24 Nov 2026
        meet/introductions · goals/2026-Q4/meet.yaml:5

        progress   40 %             = (2 − 0) / (5 − 0)
                                    baseline: not said, so 0
                                    target: goals/2026-Q4/meet.yaml:7
        value      2 introductions  counts introductions made, 19 Oct – 24 Nov
                                    measure: goals/2026-Q4/meet.yaml:9
          2 records  ana, ben
            log/2026-11/2026-11-20-by-hand.yaml:2-3
        expected   76 %             37 of the 49 days of Weeks 4-10 (19 Oct – 6 Dec)
                                    are over
                                    timeline: goals/2026-Q4/meet.yaml:2
        pace       0.53             = 40 % / 75.5 %
        status     at risk          2 whole steps done, 3 due, of which one may be
                                    missing
                                    40 % / 75.5 % = 0.53, below 0.6
                                    35.5 points behind, more than 10
                                    at_risk: not said, so 0.6
                                    on_track_gap: not said, so 0.1
        steps due  3                = 5 × 75.5 %, rounded down; 2 are done
        to go      3 introductions  in 12 days: 1.8 a week
        so far     0.64 a week      the middle of the slopes between any two of its 3
                                    days with a figure
        by 6 Dec   3 introductions  = 2 + 0.0909 a day × 12 days
                                    a rough guess: the middle half of what may come is
                                    3 introductions to 14 introductions
        at target  27 Dec           if it goes on as it went so far
        weight     1                in its goal (not said, so 1)

      Not counted
          1 of the introductions, 9 Oct: before its first day
          1 of the introductions, 28 Nov: of later days
      "
    `);
  });

  it('is explained to machines with the same records', () => {
    const json = JSON.parse(printed(workspace(), 'explain', 'answered', '--json'));
    expect(validExplanation(json) ? [] : validExplanation.errors).toEqual([]);
    const step = (name: string) => json.steps.find((one: { name: string }) => one.name === name);
    expect(step('value')).toMatchObject({ result: 50, formula: 'counted_of × 100 / counted_over' });
    expect(step('counted_over').parts).toEqual([
      {
        kind: 'counted',
        of: 'records',
        file: LOG,
        lines: [{ from: 5, to: 6 }],
        by: ['ana'],
        count: 2,
        adds: 2,
        numbers: 0,
        sum: 0,
      },
    ]);
  });

  it('is given a measure, and loses it again', () => {
    const cwd = workspace();
    expect(told(cwd, 'kr', 'edit', 'talks', '--measure', '{count: x-talks}')).toBe(`\
Changed ${MEET}
  19 +     measure:
  20 +       count: x-talks
  It counts itself: counts x-talks
measure: no record has the type x-talks: it counts nothing yet
  Record the first one: cop log x-talks
`);
    expect(told(cwd, 'kr', 'edit', 'talks', '--unset', 'measure')).toContain(
      'It counts nothing by itself any more',
    );
    expect(readFileSync(join(cwd, MEET), 'utf8')).toBe(GOAL);
  });

  it('keeps what stays of its measure in its place, and its comments', () => {
    const written = GOAL.replace(
      'measure: introductions-made   # every one',
      'measure:\n      distinct: introductions   # not each\n      # whichever way round\n      of: pair',
    );
    const cwd = workspace(written);
    told(cwd, 'kr', 'edit', 'introductions', '--measure', 'distinct: introductions, of: members');
    expect(readFileSync(join(cwd, MEET), 'utf8')).toBe(written.replace('of: pair', 'of: members'));
    told(cwd, 'kr', 'edit', 'introductions', '--measure', 'introductions-made');
    expect(readFileSync(join(cwd, MEET), 'utf8')).toBe(GOAL.replace('   # every one', ''));
  });

  it('is left as it is where it counts that already', () => {
    expect(
      told(workspace(), 'kr', 'edit', 'introductions', '--measure', 'introductions-made'),
    ).toBe(`Nothing to change in ${MEET}\n`);
  });

  it('is added with its measure, and then moved by what is recorded', () => {
    const cwd = workspace();
    const words = ['kr', 'add', 'meet', 'Invite 20 members', '--measure', 'invitations-sent'];
    expect(told(cwd, ...words)).toBe(`\
Changed ${MEET}
  19 +   - id: invite-members
  20 +     key_result: Invite 20 members
  21 +     target: 20
  22 +     unit: members
  23 +     measure: invitations-sent
  Mon 19 Oct – Sun 6 Dec 2026
  · Invite 20 members
      → reach 20 members from 0
Next: cop log invitation    what is recorded moves it: it counts itself
`);
  });

  it('is offered where a sentence fits, with the command that lets it', () => {
    const sentences = [
      'Foster 5 introductions',
      'Send out a survey',
      'Answer 80 % of asks within two days',
      '10 % more contributors than last quarter',
    ];
    const flags = sentences.flatMap((one) => ['--key-result', one]);
    const cwd = workspace();
    expect(told(cwd, 'goal', 'add', 'More', '--timeline', 'October', ...flags)).toBe(`\
Wrote goals/2026-Q4/more.yaml
  Thu 1 Oct – Sat 31 Oct 2026: that is over already
  · Foster 5 introductions
      → reach 5 introductions from 0
  · Send out a survey
      → a milestone: done or not done
  · Answer 80 % of asks within two days
      → keep at least 80 %
  · 10 % more contributors than last quarter
      → a milestone: done or not done
      It compares with another time: say from what to what: from 20 to 22
      contributors
foster-introductions could count itself (introductions made):
cop kr edit more/foster-introductions --measure introductions-made
send-survey could count itself (surveys sent):
cop kr edit more/send-survey --target 1 --unit surveys --measure surveys-sent
answer-asks could count itself (share of asks answered within two days):
cop kr edit more/answer-asks --measure asks-answered-in-two-days
Next: cop checkin more/foster-introductions    say where it is
`);
    told(cwd, 'kr', 'edit', 'more/send-survey', '--target', '1', '--measure', 'surveys-sent');
  });

  it('wants a number to count to', () => {
    const { stderr } = refused(
      workspace(),
      'kr',
      'add',
      'meet',
      'Meet',
      '--measure',
      'surveys-sent',
    );
    expect(stderr).toBe(`\
error: --measure: what counts itself needs a number to count to
  Give it: --target 5; or for a level to keep: --at-least 5
`);
  });

  it.each([
    ['introductions-maed', 'Did you mean introductions-made?'],
    ['count: introdutions', 'Did you mean introductions?'],
    ['{count: asks', ''],
    ['count: members, where: {status: actve}', 'Did you mean active?'],
    ['average: asks, of: abuot', 'Did you mean about?'],
  ])('is not given what is no measure: %s', (written, remedy) => {
    const { stderr } = refused(workspace(), 'kr', 'edit', 'talks', '--measure', written);
    expect(stderr).toMatch(/^error: --measure: /);
    expect(stderr).toContain(remedy);
  });

  it('needs no check-in: a figure is refused, what somebody feels is not', () => {
    const cwd = workspace();
    expect(refused(cwd, 'checkin', 'introductions', '4').stderr).toBe(`\
error: "Foster at least 5 introductions between members" counts itself: nobody
says where it stands
  Say only how confident you are, or a note. To say it by hand all the same,
  take its measure out: kr edit with --unset measure. What moves it:
  cop log introduction
`);
    const felt = cop(['checkin', 'introductions', '--confidence', '8'], { cwd });
    expect(felt.code, felt.stderr).toBe(0);
    expect(felt.stdout).toContain('confidence 8/10');
  });

  it('is offered by cop check and the report where nobody checks in, and the log could say it', () => {
    const invitation = { on: '2026-11-20', type: 'invitation', members: ['a1'] };
    const goal = GOAL.replace('Hold 4 talks', 'Invite 4 members').replace(
      'unit: talks',
      'unit: members',
    );
    const cwd = workspace(goal, [invitation]);
    const command = 'cop kr edit talks --measure invitations-sent';
    expect(printed(cwd, 'report')).toContain(command);
    const { stdout } = cop(['check'], { cwd });
    expect(stdout).toContain('advice key-result/could-count');
    expect(stdout).toContain('cop kr edit meet/talks --measure invitations-sent');
    told(cwd, 'kr', 'edit', 'talks', '--measure', 'invitations-sent');
    expect(cop(['check'], { cwd }).stdout).not.toContain('could-count');
    expect(printed(cwd, 'report')).not.toContain(command);
  });

  it('is told by cop check where people said where it stands, or a field is none', () => {
    const said = { on: '2026-11-20', type: 'check-in', key_result: 'meet/introductions', value: 4 };
    const goal = GOAL.replace('introductions-made ', '{count: introductions, where: {bye: ana}} ');
    const { code, stdout } = cop(['check'], { cwd: workspace(goal, [...RECORDS, said]) });
    expect(code).toBe(1);
    expect(stdout).toContain(`\
${MEET}:9:45 error key-result/measure-field
  9 |     measure: {count: introductions, where: {bye: ana}}   # every one
    |                                             ^^^ introductions have no
    |                                                 field bye
  Did you mean by?
`);
    expect(stdout).toContain(`advice key-result/counts-itself`);
  });

  it('keeps a report waiting while a field of its measure is none', () => {
    const goal = GOAL.replace('introductions-made ', '{count: introductions, where: {bye: ana}} ');
    expect(cop(['report'], { cwd: workspace(goal) }).code).toBe(3);
  });
});
