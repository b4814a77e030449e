import { describe, expect, it } from 'vitest';
import type { Happening } from '../../../src/domain/happening.ts';
import type { LogRecord } from '../../../src/domain/record.ts';
import { adviceOn } from '../../../src/insight/next/advice-on.ts';
import { answersIn } from '../../../src/insight/next/answers.ts';
import { factsOf } from '../../../src/insight/next/facts.ts';
import { resolveAdvice } from '../../../src/insight/next/resolve-advice.ts';
import { community, day, goal, happening, Q4, withdrawal } from '../builders.ts';

/** An empty community wants personas and goals. */
const PERSONAS = 'personas';
const GOALS = 'goals@2026-q4';

let made = 0;

function answer(
  on: string,
  advice: string,
  said: 'snoozed' | 'done' | 'never',
  { until, id }: { readonly until?: string; readonly id?: number } = {},
): Happening {
  made += 1;
  const says = { advice, answer: said, ...(until === undefined ? {} : { until }) };
  return happening('advice', on, says, { id: id ?? made });
}

function facts(records: readonly LogRecord[], asOf = '11-24') {
  return factsOf(community({ records }), day(asOf), Q4);
}

/** What is told to an empty community. */
const told = (records: readonly LogRecord[], asOf?: string) =>
  adviceOn(facts(records, asOf)).map(({ id }) => id);

describe('answers to advice', () => {
  it('is told as long as nobody answers', () => {
    expect(told([])).toEqual([PERSONAS, GOALS]);
  });

  it('keeps a snooze away until its day, on which it is back', () => {
    const snoozed = [answer('11-20', PERSONAS, 'snoozed', { until: '2026-11-24' })];
    expect(told(snoozed, '11-19')).toContain(PERSONAS);
    expect(told(snoozed, '11-20')).not.toContain(PERSONAS);
    expect(told(snoozed, '11-23')).not.toContain(PERSONAS);
    expect(told(snoozed, '11-24')).toContain(PERSONAS);
  });

  it('keeps what was done away for good, and nothing else', () => {
    expect(told([answer('11-20', GOALS, 'done')])).toEqual([PERSONAS]);
    expect(told([answer('11-20', 'goals@2026-q3', 'done')])).toEqual([PERSONAS, GOALS]);
  });

  it('keeps what is never wanted away at every occasion', () => {
    expect(told([answer('11-20', 'goals@2026-q3', 'never')])).toEqual([PERSONAS]);
    expect(told([answer('11-20', 'goals', 'never')])).toEqual([PERSONAS]);
    expect(told([answer('11-20', 'goal', 'never')])).toEqual([PERSONAS, GOALS]);
  });

  it('lets the last word count', () => {
    const snooze = (on: string, until: string) => answer(on, PERSONAS, 'snoozed', { until });
    const twice = [snooze('11-20', '2026-12-20'), snooze('11-21', '2026-11-24')];
    expect(told(twice)).toContain(PERSONAS);
    expect(told([...twice, answer('11-22', PERSONAS, 'done')])).not.toContain(PERSONAS);
  });

  it('does not let a snooze bring back what is never wanted', () => {
    const never = [
      answer('11-20', PERSONAS, 'never'),
      answer('11-21', PERSONAS, 'snoozed', { until: '2026-11-22' }),
    ];
    expect(told(never)).not.toContain(PERSONAS);
  });

  it('counts only what stands: an answer that was withdrawn does not', () => {
    const records = [answer('11-20', PERSONAS, 'done', { id: 901 }), withdrawal('11-22', 901)];
    expect(told(records, '11-21')).not.toContain(PERSONAS);
    expect(told(records, '11-22')).toContain(PERSONAS);
  });

  it('is the same in whatever order the records lie', () => {
    const records = [
      answer('11-20', PERSONAS, 'snoozed', { until: '2026-12-20' }),
      answer('11-21', PERSONAS, 'snoozed', { until: '2026-11-24' }),
      answer('11-21', GOALS, 'done'),
    ];
    expect(told([...records].reverse())).toEqual(told(records));
  });

  it('takes no notice of half an answer', () => {
    const half = [
      happening('advice', '11-20', { advice: PERSONAS }),
      happening('advice', '11-20', { advice: PERSONAS, answer: 'snoozed' }),
      happening('advice', '11-20', { answer: 'never' }),
    ];
    expect(answersIn(half)).toEqual([]);
    expect(told(half)).toContain(PERSONAS);
  });
});

describe('advice that is named on the command line', () => {
  it('is known by its whole id, or the only beginning of one', () => {
    expect(resolveAdvice('personas', facts([]))).toMatchObject({ item: { id: PERSONAS } });
    expect(resolveAdvice('go', facts([]))).toMatchObject({ item: { id: GOALS } });
  });

  it('is not guessed where several begin so', () => {
    const both = factsOf(
      community({
        goals: [goal('one', []), goal('two', [])],
      }),
      day('11-24'),
      Q4,
    );
    expect(() => resolveAdvice('key-results', both)).toThrow(
      '"key-results" could be 2 pieces of advice',
    );
  });

  it('says what was said to it, where that still holds', () => {
    const done = [answer('11-20', PERSONAS, 'done')];
    expect(resolveAdvice('pers', facts(done))).toMatchObject({
      kind: 'item',
      answer: { answer: 'done' },
    });
  });

  it('is known by what was said to it once, where it is no matter any more', () => {
    const once = [answer('11-20', 'ask/abc123', 'done')];
    expect(resolveAdvice('ask/abc123', facts(once))).toMatchObject({
      kind: 'answered',
      answer: { advice: 'ask/abc123' },
    });
  });

  it.each([
    ['personnas', 'personas'],
    ['goals@2026-q5', GOALS],
    ['goal/meet', GOALS],
  ])('comes near: %s', (written, meant) => {
    expect(() => resolveAdvice(written, facts([]))).toThrow(
      expect.objectContaining({ exit: 2, remedy: `Did you mean ${meant}?` }),
    );
  });

  it('is none where nothing comes near', () => {
    expect(() => resolveAdvice('elephants', facts([]))).toThrow(
      expect.objectContaining({ exit: 2, command: 'next --why' }),
    );
  });
});
