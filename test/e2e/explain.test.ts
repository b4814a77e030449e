import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { cop, type Run } from './cop.ts';
import { said, ulid, workspace } from './mended.ts';
import { fileIn, REVIEW, workspace as reviewed } from './reviewed.ts';

const EXAMPLE = resolve('examples/product-community');

function explain(...words: string[]): Run {
  return cop(['explain', ...words], { cwd: EXAMPLE });
}

/** The screen of an explanation that worked. */
function screen(...words: string[]): string {
  const { code, stdout, stderr } = explain(...words);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

const ajv = addFormats.default(new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }));
const validate = ajv.compile(JSON.parse(readFileSync('templates/schemas/explain.json', 'utf8')));

interface Placed {
  readonly file: string | null;
  readonly line: number | null;
}

interface Json {
  readonly about: Placed & { readonly reference: string };
  readonly steps: readonly {
    readonly name: string;
    readonly result: unknown;
    readonly inputs: readonly (Placed & { readonly name: string; readonly value: unknown })[];
    readonly parts: readonly Partial<Placed & { readonly id: string | null }>[];
  }[];
  readonly ignored: readonly (Placed & { readonly why: string })[];
}

function json(...words: string[]): Json {
  const found: unknown = JSON.parse(screen(...words, '--json'));
  expect(validate(found) ? [] : validate.errors).toEqual([]);
  return found as Json;
}

/** A line of a file of the example. */
function lineAt({ file, line }: Placed): string {
  return readFileSync(join(EXAMPLE, file ?? ''), 'utf8').split('\n')[(line ?? 0) - 1] ?? '';
}

const EVERYTHING = [
  'community',
  'build-relationships',
  'answer-one-another',
  'inform-decisions',
  'invite-members',
  'introductions',
  'time-to-answer',
  'answers-by-members',
  'answered-in-two-days',
  'learning-experience',
  'survey-sent',
  'survey-answers',
  'brief',
  'decisions',
];

describe('cop explain', () => {
  it('of a reach: its check-ins, its target, its days, what it was held against', () => {
    expect(screen('answers-by-members')).toMatchInlineSnapshot(`
      "70 % of first answers by members                                 Tue 24 Nov 2026
        answer-one-another/answers-by-members
        goals/2026-Q4/answer-one-another.yaml:16

        progress    50 %         = (55 − 40) / (70 − 40)
                                 baseline: goals/2026-Q4/answer-one-another.yaml:18
                                 target: goals/2026-Q4/answer-one-another.yaml:19
        value       55 %         said on 20 Nov by ana
          2 earlier: cop history answer-one-another/answers-by-members
          23 Oct  46 %  ben
            log/2026-10/2026-10-23-01M5MM9P4G1199N25ES9J7P44P.yaml:2
          30 Oct  49 %  dee
            log/2026-10/2026-10-30-01M66S20C84A6WC0BVCK00R9SN.yaml:2
           6 Nov  51 %  ben
            log/2026-11/2026-11-06-01M6RT9F9G9G8NDFER666NT0GA.yaml:2
          20 Nov  55 %  ana
            log/2026-11/2026-11-20-01M7WS2TDRC2PEPX28T6D8EHG4.yaml:1
        expected    60 %         55 of the 92 days of Whole quarter (1 Oct – 31 Dec)
                                 are over
                                 timeline: goals/2026-Q4/answer-one-another.yaml:3
        judged      55 %         51 of 92 days, by 20 Nov, when a figure was last said
                                 every: not said, so a week
        pace        0.84         = 50 % / 59.8 %
        status      on track     50 % / 55.4 % = 0.902, at least 0.9
                                 on_track: cop.yaml:38
        stale       no           4 days without a check-in; the limit is 14
        to go       15 %         in 37 days: 2.8 a week
        so far      2.2 a week   the middle of the slopes between any two of its 6
                                 days with a figure
        by 31 Dec   67 %         = 55 + 0.314 a day × 37 days
                                 a good guess: the middle half of what may come is
                                 66 % to 67 %
        at target   11 Jan 2027  if it goes on as it went so far
        zone        none         the furthest that it reached of commit 60 %, target
                                 70 %, stretch 80 %
                                 commit: goals/2026-Q4/answer-one-another.yaml:20
                                 stretch: goals/2026-Q4/answer-one-another.yaml:21
        confidence  6/10         said on 20 Nov by ana
        weight      1            in its goal (not said, so 1)

      Not counted
          13 Nov · 64 %, confidence 8/10
          withdrawn by dee (4KEM6X): 64 was all answers, not first answers
            log/2026-11/2026-11-13-01M7AS1XWGYKXC31EBG6BYZ8AN.yaml:1
      "
    `);
  });

  it('of a keep: the days that it was held', () => {
    expect(screen('answered-in-two-days')).toMatchInlineSnapshot(`
      "Answer at least 90 % in 2 days                                   Tue 24 Nov 2026
        answer-one-another/answered-in-two-days
        goals/2026-Q4/answer-one-another.yaml:24

        progress    51 %           = 59.8 % × 40 / 47
        held        40 of 47 days  at least 90 %; a value counts for 14 days after its
                                   own
                                   at_least: goals/2026-Q4/answer-one-another.yaml:26
                                   every: not said, so a week
          3 earlier: cop history answer-one-another/answered-in-two-days
           30 Oct – 5 Nov  94 %  held 7 of 7 days  dee
            log/2026-10/2026-10-30-01M66S20C84A6WC0BVCK00R9SN.yaml:3
           6 Nov – 12 Nov  91 %  held 7 of 7 days  ben
            log/2026-11/2026-11-06-01M6RT9F9G9G8NDFER666NT0GA.yaml:3
          13 Nov – 19 Nov  92 %  held 7 of 7 days  dee
            log/2026-11/2026-11-13-01M7AS1XWGYKXC31EBG6BYZ8AN.yaml:2
          20 Nov – 24 Nov  95 %  held 5 of 5 days  ana
            log/2026-11/2026-11-20-01M7WS2TDRC2PEPX28T6D8EHG4.yaml:2
        value       95 %           said on 20 Nov by ana
        expected    60 %           55 of the 92 days of Whole quarter (1 Oct – 31 Dec)
                                   are over
                                   timeline: goals/2026-Q4/answer-one-another.yaml:3
        pace        0.85           = 50.9 % / 59.8 %
        status      on track       8.9 points behind, at most 10
                                   on_track_gap: cop.yaml:39
        stale       no             4 days without a check-in; the limit is 14
        confidence  8/10           said on 20 Nov by ana
        weight      1              in its goal (not said, so 1)
      "
    `);
  });

  it('of a milestone: its steps', () => {
    expect(screen('brief')).toMatchInlineSnapshot(`
      "Hand the product team a brief                                    Tue 24 Nov 2026
        inform-decisions/brief · goals/2026-Q4/inform-decisions.yaml:24

        progress    50 %     = (1 + 3) / (1 + 3 + 3 + 1)
        value       2 of 4   steps that are done
          ✔  Collect the questions of the last year                30 Oct  dee
            log/2026-10/2026-10-30-01M66S20C84A6WC0BVCK00R9SN.yaml:5
          ✔  Sort them with three recipe keepers         weight 3  20 Nov  ana
            weight: goals/2026-Q4/inform-decisions.yaml:28
            log/2026-11/2026-11-20-01M7WS2TDRC2PEPX28T6D8EHG4.yaml:4
          ·  Write the brief and let members correct it  weight 3
            weight: goals/2026-Q4/inform-decisions.yaml:29
          ·  Walk the product team through it
        expected    76 %     37 of the 49 days of Weeks 4-10 (19 Oct – 6 Dec) are over
                             timeline: goals/2026-Q4/inform-decisions.yaml:3
        pace        0.66     = 50 % / 75.5 %
        status      at risk  50 % / 75.5 % = 0.66, at least 0.6 and below 0.9
                             25.5 points behind, more than 10
                             at_risk: cop.yaml:40 · on_track: cop.yaml:38
                             on_track_gap: cop.yaml:39
        steps due   3        = 4 × 75.5 %, rounded down; 2 are done
        stale       no       4 days without a check-in; the limit is 14
                             every: not said, so a week
        confidence  5/10     said on 20 Nov by ana
        weight      1        in its goal (not said, so 1)

      Not counted
          1 check-in says no figure, and that somebody looked
      "
    `);
  });

  it('of a goal: its key results', () => {
    expect(screen('answer-one-another')).toMatchInlineSnapshot(`
      "Members answer one another, and soon                             Tue 24 Nov 2026
        answer-one-another · goals/2026-Q4/answer-one-another.yaml:2

        progress  36 %       = (2 × 20.8 % + 50 % + 50.9 %) / (2 + 1 + 1)
        expected  60 %       = (2 × 59.8 % + 59.8 % + 59.8 %) / (2 + 1 + 1)
        pace      0.6        = 35.6 % / 59.8 %
        status    off track  that of its weakest key result
        weight    2          in the community
                             weight: goals/2026-Q4/answer-one-another.yaml:6

      Key results
        ✖ First answers in 12 h, not in 36                     21 % of 60 %  off track
            weight 2: goals/2026-Q4/answer-one-another.yaml:14
            cop explain answer-one-another/time-to-answer
        ● 70 % of first answers by members                     50 % of 60 %   on track
            weight 1 (not said)
            cop explain answer-one-another/answers-by-members
        ● Answer at least 90 % in 2 days                       51 % of 60 %   on track
            weight 1 (not said)
            cop explain answer-one-another/answered-in-two-days
      "
    `);
  });

  it('of the community, also without a word', () => {
    expect(screen('community')).toMatchInlineSnapshot(`
      "Product Community                                                Tue 24 Nov 2026
        2026-Q4 · cop.yaml:5

        progress  57 %     = (2 × 35.6 % + 100 % + 56 %) / (2 + 1 + 1)
        expected  71 %     = (2 × 59.8 % + 100 % + 63.1 %) / (2 + 1 + 1)
        status    at risk  56.8 % / 70.7 % = 0.8, at least 0.6 and below 0.9
                           13.8 points behind, more than 10
                           at_risk: cop.yaml:40 · on_track: cop.yaml:38
                           on_track_gap: cop.yaml:39

      Goals
        ✖ Members answer one another, and soon                 36 % of 60 %  off track
            weight 2: goals/2026-Q4/answer-one-another.yaml:6
            cop explain answer-one-another
        ✔ Get to know the people who use the product         100 % of 100 %   achieved
            weight 1 (not said)
            cop explain build-relationships
        ▲ What members learn shapes what is decided            56 % of 63 %    at risk
            weight 1 (not said)
            cop explain inform-decisions
      "
    `);
    expect(screen()).toBe(screen('community'));
  });

  it('prints commands that explain the parts', () => {
    const commands = [...screen('answer-one-another').matchAll(/^ +cop (explain .*)$/gm)];
    expect(commands).toHaveLength(3);
    for (const [, words = ''] of commands)
      expect(cop(words.split(' '), { cwd: EXAMPLE })).toMatchObject({ code: 0, stderr: '' });
  });

  it.each(EVERYTHING)('says of %s what the report says, for machines', (written) => {
    const { about, steps } = json(written);
    const report = JSON.parse(cop(['report', '--json'], { cwd: EXAMPLE }).stdout);
    const [goalId, keyResultId] = about.reference.split('/');
    const goal = report.goals.find((one: { id: string }) => one.id === goalId);
    const keyResult = goal?.key_results.find((one: { id: string }) => one.id === keyResultId);
    const figures = keyResult ?? goal ?? report;
    for (const { name, result } of steps)
      if (name in figures && name !== 'forecast') expect(result, name).toBe(figures[name]);
    expect(steps.map((one) => one.name)).toEqual(
      expect.arrayContaining(['progress', 'expected', 'status']),
    );
  });

  it.each(EVERYTHING)('leads from %s to lines that say so', (written) => {
    const { steps, ignored } = json(written);
    const inputs = steps.flatMap((one) => one.inputs).filter((one) => one.file !== null);
    for (const input of inputs.filter((one) => one.file?.startsWith('log/') === false)) {
      const key = { stale_limit: 'every', look_back: 'every', last_value: 'baseline' }[input.name];
      const word = /^(timeline|first_day|last_day|days_in_all)$/.test(input.name)
        ? 'timeline'
        : (key ?? input.name);
      expect(lineAt(input), input.name).toContain(`${word}:`);
    }
    for (const part of steps.flatMap((one) => one.parts))
      if (part.id?.startsWith('01M'))
        expect(lineAt({ file: part.file ?? null, line: part.line ?? null })).toContain(part.id);
    for (const one of ignored.filter(({ file }) => file)) expect(lineAt(one)).toContain('- {"id"');
  });

  it('is as of a day: what came later is ignored, and said to be', () => {
    const { steps, ignored } = json('answers-by-members', '--as-of', '2026-11-13');
    expect(steps.find((one) => one.name === 'value')?.result).toBe(51);
    expect(ignored.map((one) => one.why)).toEqual(['withdrawn', 'later']);
    expect(screen('introductions', '--as-of', '2026-10-12')).toContain(
      'value       3 introductions',
    );
  });

  it('finds another quarter’s, by a flag or by its name', () => {
    const before = { goal: 'goals/2026-Q3/before.yaml' };
    const cwd = workspace([said({ value: 30 })], {
      [before.goal]:
        'goal: Before\ntimeline: Whole quarter\nkey_results:\n  - {id: first, key_result: First, target: 5}\n',
    });
    const run = (...words: string[]) => cop(['explain', ...words], { cwd });
    expect(run('before').stdout).toContain('cop explain before/first');
    for (const words of [['before/first'], ['first', '--quarter', '2026-Q3']])
      expect(run(...words).stdout).toContain('all of the 92 days of Whole quarter');
    expect(run('--quarter', '2026-Q3').stdout).toContain('2026-Q3 · cop.yaml:2');
    expect(run('first')).toMatchObject({ code: 2, stdout: '' });
    expect(run('first').stderr).toContain('In another quarter there is: before/first');
  });

  it('takes a whole id for what it is, also where a goal of this quarter begins so', () => {
    const text = (title: string) =>
      `goal: ${title}\ntimeline: Whole quarter\nkey_results:\n  - {id: first, key_result: ${title}, target: 5}\n`;
    const cwd = workspace([], {
      'goals/2026-Q3/know.yaml': text('Before'),
      'goals/2026-Q4/know-2026-q4.yaml': text('Now'),
    });
    const aboutOf = (...words: string[]) =>
      JSON.parse(cop(['explain', ...words, '--json'], { cwd }).stdout).about.reference;
    expect(aboutOf('know/first')).toBe('know/first');
    expect(aboutOf('know')).toBe('know');
    expect(aboutOf('know-/first')).toBe('know-2026-q4/first');
  });

  it('takes a beginning for what it is in the quarter, whatever begins so in others, also unread', () => {
    const text =
      'goal: A\ntimeline: Whole quarter\nkey_results:\n  - {id: first, key_result: A, target: 5}\n';
    const cwd = workspace([], {
      'goals/2026-Q3/know-before.yaml': text,
      'goals/2026-Q3/know-half.yaml': 'goal: Half\ntimelin: Week 1\n',
      'goals/2026-Q4/know-now.yaml': text,
    });
    const found = cop(['explain', 'know', '--json'], { cwd });
    expect(found).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(found.stdout).about.reference).toBe('know-now');
  });

  it('takes no beginning for a whole id whose file has an error', () => {
    const text =
      'goal: A\ntimeline: Whole quarter\nkey_results:\n  - {id: first, key_result: A, target: 5}\n';
    const cwd = workspace([], {
      'goals/2026-Q3/know.yaml': 'goal: Half\ntimelin: Week 1\n',
      'goals/2026-Q4/know-now.yaml': text,
    });
    for (const written of ['know', 'know/first']) {
      const found = cop(['explain', written], { cwd });
      expect(found).toMatchObject({ code: 3, stdout: '' });
      expect(found.stderr).toContain('goals/2026-Q3/know.yaml:2:1');
    }
  });

  it('tells of a goal’s file with an error, in which what was asked for may be', () => {
    const cwd = workspace([], { 'goals/2026-Q4/half.yaml': 'goal: Half\ntimelin: Week 1\n' });
    const found = cop(['explain', 'half'], { cwd });
    expect(found).toMatchObject({ code: 3, stdout: '' });
    expect(found.stderr).toContain('goals/2026-Q4/half.yaml:2:1');
  });

  it('answers a slip with the nearest name, and a beginning with what it could be', () => {
    const slip = explain('servey-answers');
    expect(slip).toMatchObject({ code: 2, stdout: '' });
    expect(slip.stderr).toContain('Did you mean inform-decisions/survey-answers?');
    const several = explain('answer');
    expect(several).toMatchObject({ code: 2, stdout: '' });
    expect(several.stderr.replace(/\s+/g, ' ')).toContain(
      'Write one of: answer-one-another, answer-one-another/answers-by-members,',
    );
    expect(explain('--quarter', '2026-Q9')).toMatchObject({ code: 2, stdout: '' });
  });

  it('reckons with no file that it could not read, unless it is told to leave it out', () => {
    const cwd = workspace([said({ value: 31 })], { 'log/2026-11/broken.yaml': '- {"on":' });
    const whole = cop(['explain', 'time'], { cwd });
    expect(whole).toMatchObject({ code: 3, stdout: '' });
    expect(whole.stderr).toContain('log/2026-11/broken.yaml');
    const partial = cop(['explain', 'time', '--partial'], { cwd });
    expect(partial.code).toBe(0);
    expect(partial.stdout).toContain('▲ Partial: 1 file could not be read');
    const { left_out } = JSON.parse(
      cop(['explain', 'time', '--partial', '--json'], { cwd }).stdout,
    );
    expect(left_out).toEqual(['log/2026-11/broken.yaml']);
  });

  it('leads from the score of a quarter that is over to the review that grades it', () => {
    const graded = `on: 2026-10-06
key_results:
  - key_result: answer/time
    score: 0.4
    proposed: 0.3
    why: It went fast in the end
    becomes: done
`;
    const cwd = reviewed({ [REVIEW]: graded });
    const run = (words: string) => cop(words.split(' '), { cwd });
    const text = (words: string) => run(`explain ${words} --as-of 2026-10-07`).stdout;
    expect(text('answer/time')).toContain(
      '  score       0.3     25 % at its end, 30 Sep, in steps of 0.1\n' +
        '  grade       0.4     given in the review, 0.3 was proposed then: It went fast\n',
    );
    expect(text('answer/time')).toContain('score: reviews/2026-Q3.yaml:4');
    expect(text('answer')).toContain('score     0.7     = (0.4 + 1) / 2\n');
    expect(text('--quarter 2026-Q3')).toContain(
      'score     0.7     = (2 × 0.7 + 0.65 + 0.85) / (2 + 1 + 1)\n',
    );
    const report = JSON.parse(run('report --quarter 2026-Q3 --as-of 2026-10-07 --json').stdout);
    const found = JSON.parse(
      run('explain --quarter 2026-Q3 --as-of 2026-10-07 --json').stdout,
    ) as Json;
    expect(validate(found) ? [] : validate.errors).toEqual([]);
    expect(found.steps.find(({ name }) => name === 'score')?.result).toBe(report.score);
    const its = JSON.parse(run('explain answer/time --as-of 2026-10-07 --json').stdout) as Json;
    const [grade] = its.steps.find(({ name }) => name === 'grade')?.inputs ?? [];
    const line = fileIn(cwd, grade?.file ?? '').split('\n')[(grade?.line ?? 0) - 1];
    expect(line).toBe('    score: 0.4');
  });

  it('reckons with no review that it could not read', () => {
    const cwd = reviewed({ [REVIEW]: 'key_results: [{key_result: answer/time, score: 7}]\n' });
    const whole = cop(['explain', 'answer/time', '--as-of', '2026-10-07'], { cwd });
    expect(whole).toMatchObject({ code: 3, stdout: '' });
    expect(whole.stderr).toContain(`${REVIEW}:1`);
  });

  it('tells a goalpost that was moved', () => {
    const cwd = workspace([
      said({ value: 31 }),
      said({ id: ulid(2), type: 'change', field: 'target', was: 14, is: 12, note: 'It went well' }),
    ]);
    const { stdout } = cop(['explain', 'time'], { cwd });
    expect(stdout).toContain('target was 14 until 20 Nov, changed by ana: It went well');
    expect(stdout).toContain('log/2026-11/by-hand.yaml:2');
  });
});
