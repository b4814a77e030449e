import { describe, expect, it } from 'vitest';
import { FINDINGS, type FindingCode } from '../../src/domain/finding.ts';
import { advise } from '../../src/insight/advice.ts';
import { inconsistencies } from '../../src/insight/inconsistencies.ts';
import {
  ALL_READ,
  add,
  CHARTER,
  change,
  community,
  day,
  done,
  goal,
  keep,
  milestone,
  personas,
  quarter,
  reach,
  steps,
  timeline,
  value,
  withdrawal,
} from './builders.ts';

const ASKED_HERE: readonly FindingCode[] = [
  'charter/unanswered',
  'goal/duplicate-id',
  'goal/equal-titles',
  'goal/many-key-results',
  'goal/no-key-results',
  'goal/no-owner',
  'goal/persona-unserved',
  'goal/unknown-persona',
  'goals/many',
  'key-result/commit',
  'key-result/no-number',
  'key-result/number-differs',
  'key-result/stretch',
  'key-result/unit-range',
  'personas/few',
  'record/ahead',
  'record/before-start',
  'record/change-differs',
  'record/duplicate-id',
  'record/month',
  'record/unit-range',
  'record/unknown-key-result',
  'record/unknown-record',
  'record/unknown-step',
  'record/wrong-field',
  'timeline/outside-quarter',
];

/** A community in which everything is the matter that a whole community can have. */
const MESS = community({
  charter: { ...CHARTER, domain: null },
  personas: personas('new-analyst'),
  goals: [
    goal('build', [], { quarter: quarter('2026-Q3'), owner: null }),
    goal(
      'build',
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => reach({ id, keyResult: 'Invite 7' })),
    ),
    goal('b', [keep({ id: 'level' })], { goal: 'Same', timeline: timeline('Weeks 12-18') }),
    goal('c', [milestone({ id: 'guide', steps: steps('draft') })], { goal: 'Same' }),
    goal('d', [reach(), milestone({ id: 'forgot', keyResult: 'Invite 7 members' })], {
      personas: ['stranger'],
    }),
    goal('e', [reach({ target: 120, unit: '%', commit: 130, stretch: 110 })]),
  ],
  records: [
    add('11-03', 1, { id: 1, keyResult: 'b/level' }),
    value('11-04', 1, { id: 2, keyResult: 'd/kr' }),
    value('11-05', 1, { id: 2, keyResult: 'd/kr' }),
    value('11-05', 1, { keyResult: 'nothing/there' }),
    done('11-05', 'publish', { keyResult: 'c/guide' }),
    withdrawal('11-05', 99),
    change('11-06', { keyResult: 'd/kr', is: 30 }),
    value('2025-11-06', 1, { keyResult: 'd/kr' }),
    value('12-06', 1, { keyResult: 'd/kr' }),
    value('11-06', -1, { keyResult: 'e/kr' }),
    value('10-05', 1, { keyResult: 'd/kr', place: { file: 'log/2026-11/x.yaml', line: 1 } }),
  ],
});

describe('advise', () => {
  it('finds everything that only a whole community shows', () => {
    const codes = new Set(advise(MESS, day('11-24')).map((problem) => problem.code));
    expect([...codes].sort()).toEqual(ASKED_HERE);
  });

  it('asks for more goals in a quarter that has few, and for fewer personas', () => {
    const many = { ...MESS, personas: personas('a', 'b', 'c', 'd', 'e', 'f') };
    const codes = advise(many, day('2027-02-01')).map((problem) => problem.code);
    expect(codes).toContain('goals/few');
    expect(codes).toContain('personas/many');
  });

  it('leaves out what rests on a charter that could not be read', () => {
    const unread = { ...ALL_READ, charter: true };
    const codes = new Set(advise({ ...MESS, unread }, day('11-24')).map((one) => one.code));
    const byCharter = [
      'charter/unanswered',
      'goal/persona-unserved',
      'goals/many',
      'record/ahead',
      'record/before-start',
      'timeline/outside-quarter',
    ];
    expect([...codes].sort()).toEqual(ASKED_HERE.filter((code) => !byCharter.includes(code)));
  });

  it('leaves out the advice that cop.yaml turns off, and nothing else', () => {
    const adviceOff = new Set<FindingCode>(['goal/no-owner', 'record/ahead']);
    const told = advise({ ...MESS, charter: { ...MESS.charter, adviceOff } }, day('11-24'));
    const wanted = advise(MESS, day('11-24')).filter(({ code }) => !adviceOff.has(code));
    expect(wanted.length).toBeLessThan(advise(MESS, day('11-24')).length);
    expect(told).toEqual(wanted);
  });

  it('calls nothing ahead that is over today, whatever day is asked about', () => {
    const ahead = (today: string) =>
      advise(MESS, day('11-24'), day(today)).filter(({ code }) => code === 'record/ahead');
    expect(ahead('12-05')).toHaveLength(1);
    expect(ahead('12-06')).toEqual([]);
  });

  it('has nothing to say of a community in order', () => {
    const goals = ['a', 'b', 'c'].map((id) => goal(id, [reach()], { personas: [id] }));
    const checkIns = [value('11-03', 3, { keyResult: 'a/kr' })];
    const orderly = community({
      personas: personas('a', 'b', 'c'),
      goals,
      records: checkIns,
    });
    expect(advise(orderly, day('11-24'))).toEqual([]);
  });
});

describe('inconsistencies', () => {
  it('are the errors among it', () => {
    const errors = advise(MESS, day('11-24')).filter(({ code }) => FINDINGS[code] === 'error');
    expect(inconsistencies(MESS)).toEqual(errors);
    expect(errors.map((problem) => problem.code)).toEqual([
      'goal/duplicate-id',
      'record/duplicate-id',
      'record/wrong-field',
    ]);
  });
});
