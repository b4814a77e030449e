import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Community } from '../../src/domain/community.ts';
import type { GoalpostMove } from '../../src/insight/goalpost-moves.ts';
import { renderGithub } from '../../src/report/github.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { checkIn, community, day, goal, reach, timeline, value } from '../insight/builders.ts';
import { plainScreen } from '../terminal/plain-screen.ts';
import { modelOf } from './analyst-circle.ts';

const COMMAND =
  /^::(error|warning|notice) (?:file=[^,:]*)(?:,line=\d+)?(?:,col=\d+)?,title=[^,:]*::/;

function printed(model: ReportModel, folder = ''): string {
  return renderGithub(model, { screen: plainScreen(), folder, raw: false });
}

/** The annotations alone: what follows them is the text. */
function annotations(model: ReportModel, folder = ''): string[] {
  return printed(model, folder)
    .split('\n')
    .filter((line) => line.startsWith('::'));
}

/** A quarter of key results that have come as far as `values` of 20 say, five days into their ten. */
function withValues(values: readonly (number | null)[]): Community {
  const keyResults = values.map((_, index) =>
    reach({ id: `kr-${index}`, keyResult: `Reach number ${index}` }),
  );
  const records = values.flatMap((one, index) =>
    one === null ? [] : [value('10-09', one, { keyResult: `meet/kr-${index}` })],
  );
  return community({ goals: [goal('meet', keyResults, { goal: 'Meet' })], records });
}

describe('an annotation', () => {
  it('stands at the line of its key result, from the checkout on, and says how far it is', () => {
    const model = {
      ...modelOf(),
      places: new Map([
        ['answer/time-to-answer', { file: 'goals/2026-Q4/answer.yaml', line: 8, column: 5 }],
      ]),
    };
    expect(annotations(model, 'communities/analysts/')[0]).toBe(
      '::error file=communities/analysts/goals/2026-Q4/answer.yaml,line=8,col=5,' +
        'title=Off track · Members answer one another::' +
        'Median time to first answer: 31 h → 12 h, progress 21 %25, expected 60 %25 · from 36 h · ' +
        'no check-in for 19 days · 0.35 of the pace needed · needs 3.6 less a week · confidence 4/10',
    );
  });

  it('stands at the goal’s file where the line is not known', () => {
    expect(annotations(modelOf())[0]).toMatch(/^::error file=goals\/2026-Q4\/answer\.yaml,title=/);
  });

  it('is made of every key result that needs an eye, the most pressing first', () => {
    expect(
      annotations(modelOf()).map((one) => /^::(\w+) .*title=(.*?)::(.*?):/.exec(one)?.slice(1)),
    ).toEqual([
      ['error', 'Off track · Members answer one another', 'Median time to first answer'],
      ['error', 'Off track · Members answer one another', 'At least 9 of 10 answered'],
      ['error', 'Off track · Members answer one another', 'Hours to an answer, from the log'],
      ['warning', 'Blocked · Members answer one another', 'Write down how we answer'],
      ['warning', 'At risk · Inform what the organisation decides', '30 answers to the survey'],
    ]);
  });

  // Five of ten days are gone, so that 10 of 20 is expected.
  it.each([
    ['achieved', 20, undefined],
    ['on track', 10, undefined],
    ['at risk', 7, 'warning'],
    ['off track', 0, 'error'],
  ])('%s: %j of 20', (_, said, level) => {
    const [annotation] = annotations(modelOf({ of: withValues([said]), on: '10-09' }));
    expect(annotation?.slice(2, 2 + (level ?? '').length)).toBe(level);
  });

  it('is an error where a target was missed', () => {
    const [only] = annotations(modelOf({ of: withValues([3]), on: '11-24' }));
    expect(only).toMatch(
      /^::error .*title=Missed · Meet::Reach number 0: 3 of 20, progress 15 %25/,
    );
  });

  it('is a warning where it was reached late, or nobody has looked for long', () => {
    const late = {
      ...withValues([3]),
      records: [...withValues([3]).records, value('10-20', 20, { keyResult: 'meet/kr-0' })],
    };
    expect(annotations(modelOf({ of: late }))[0]).toMatch(
      /^::warning .*title=Late · Meet::.*late: not yet there on 14 Oct/,
    );
    const quiet = community({
      goals: [goal('meet', [reach({ timeline: timeline('Whole quarter') })], {})],
      records: [value('10-05', 16, { keyResult: 'meet/kr' })],
    });
    expect(annotations(modelOf({ of: quiet, on: '10-25' }))[0]).toMatch(
      /^::warning .*title=Stale · .*no check-in for 20 days/,
    );
  });

  it('is a notice where nobody ever looked, or the goalposts were moved', () => {
    const quiet = community({
      goals: [goal('meet', [reach({ timeline: timeline('Whole quarter') })])],
    });
    expect(annotations(modelOf({ of: quiet, on: '10-09' }))[0]).toMatch(
      /^::notice .*title=No check-in yet · .*no data yet/,
    );
    const move: GoalpostMove = {
      keyResult: 'meet/kr-0',
      field: 'target',
      was: 30,
      is: 20,
      on: day('10-08'),
      by: null,
      note: 'Half of us are away',
      source: { kind: 'record', place: { file: 'log/a.yaml' } },
    };
    const moved = {
      ...modelOf({ of: withValues([12]), on: '10-09' }),
      moved: new Map([['meet/kr-0', [move]]]),
    };
    expect(annotations(moved)).toEqual([
      '::notice file=goals/2026-Q4/meet.yaml,title=Goalposts moved · Meet::' +
        'Reach number 0: 12 of 20, progress 60 %25, expected 50 %25 · ' +
        'target was 30 until 8 Oct (Half of us are away)',
    ]);
  });

  it('is an error for each file that could not be read', () => {
    const model = modelOf({ leftOut: ['goals/2026-Q4/meet.yaml', 'log'], on: '10-01' });
    expect(annotations(model, 'guild/').slice(0, 2)).toEqual([
      '::error file=guild/goals/2026-Q4/meet.yaml,title=Left out of the report::goals/2026-Q4/meet.yaml could not be read; the figures are without it',
      '::error file=guild/log,title=Left out of the report::log could not be read; the figures are without it',
    ]);
  });

  it('is not made before the quarter begins, nor of a goal without key results', () => {
    expect(annotations(modelOf({ on: '09-01' }))).toEqual([]);
    const bare = community({ goals: [goal('meet', [])] });
    expect(annotations(modelOf({ of: bare }))).toEqual([]);
  });

  it('has a title that fits on a line, and the key result’s in full', () => {
    const long = 'A title that goes on. '.repeat(25).trim();
    const of = community({ goals: [goal('meet', [reach({ keyResult: long })], { goal: long })] });
    const [, title = '', message = ''] =
      /title=(.*?)::(.*)$/.exec(annotations(modelOf({ of }))[0] ?? '') ?? [];
    expect(title).toMatch(/^Missed · A title that goes on\. .*…$/);
    expect(title.length).toBeLessThan(100);
    expect(message).toContain(`${long}: no data yet`);
  });

  it('is not made of what a filter leaves out', () => {
    expect(annotations(modelOf({ filters: { goals: ['get-to-know'] } }))).toEqual([]);
  });

  it('says nothing of what is not for everybody', () => {
    const all = printed(modelOf({ audience: 'public' }));
    expect(all).toContain('Blocked');
    expect(all).not.toContain('Nobody has the time');
  });
});

describe('of many annotations', () => {
  it('ten of a level are made, and the tenth counts the rest', () => {
    const values = [...Array(13).fill(0), ...Array(10).fill(7), ...Array(1).fill(20)];
    const all = annotations(modelOf({ of: withValues(values), on: '10-09' }));
    expect(all.map((one) => one.split(' ')[0])).toEqual([
      ...Array(10).fill('::error'),
      ...Array(10).fill('::warning'),
    ]);
    expect(all.filter((one) => one.includes('no room for'))).toEqual([all[9]]);
    expect(all[9]).toMatch(/%0Aand 3 more errors that GitHub has no room for$/);
  });
});

describe('the log', () => {
  it('reads well where there is nothing to annotate', () => {
    const of = community({ goals: [] });
    expect(printed(modelOf({ of }))).not.toContain('::');
    expect(printed(modelOf({ of })).trim()).not.toBe('');
  });

  it.each([
    '\n::set-output name=x::1',
    '::error::',
    '##[error]',
    '::stop-commands::t',
    '%0A::error::',
  ])('obeys nothing of %j, wherever it stands', (name) => expectObedient(name));

  it('obeys nothing of any text', () => {
    const bits = ['::', '##[', '\n', '\r', '%0A', 'error', ' ', ',', '\u001b[31m', 'x'];
    const text = fc.array(fc.constantFrom(...bits), { minLength: 1 }).map((all) => all.join(''));
    fc.assert(fc.property(fc.oneof(text, fc.string({ minLength: 1 })), expectObedient));
  });
});

/** Every line that is a command is one that `cop` made, and there are as many as of a harmless name. */
function expectObedient(name: string): void {
  const lines = printed(named(name)).split(/\r\n|\n|\r/);
  const commands = lines.filter((line) => /^\s*::/.test(line));
  for (const command of commands) expect(command).toMatch(COMMAND);
  expect(commands.length).toBe(annotations(named('x')).length);
  expect(lines.join('\n')).not.toContain('##[');
}

/** Everything that a person named is called the same. */
function named(name: string): ReportModel {
  const keyResult = reach({ keyResult: name, unit: name, timeline: timeline('Whole quarter') });
  const of = community({
    goals: [goal('meet', [keyResult], { goal: name })],
    records: [checkIn('10-09', { keyResult: 'meet/kr', blocked: true, note: name })],
  });
  const model = modelOf({ of, leftOut: [name] });
  return { ...model, community: name, places: new Map([['meet/kr', { file: name, line: 3 }]]) };
}
