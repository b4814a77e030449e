import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laidOut, remark, withUnderstood } from '../../src/prompts/question-layout.ts';
import { widthOf } from '../../src/terminal/width.ts';

const LONG = 'When? (Weeks 1-3, Week 4, October, Whole quarter, 2026-10-05 to 2026-10-23)';

describe('laidOut', () => {
  it('leaves a question that fits as it is, with its answer beside it', () => {
    const message = 'Who looks after it?';
    expect(laidOut({ message }, 80)).toEqual({ message, answer: 'beside' });
  });

  it('breaks a long question between words, with the rest under its first letter', () => {
    expect(laidOut({ message: LONG, answer: 'below' }, 50).message).toBe(
      'When? (Weeks 1-3, Week 4, October, Whole\n  quarter, 2026-10-05 to 2026-10-23)',
    );
  });

  it('puts the answer below where there is no room for it', () => {
    expect(laidOut({ message: LONG }, 80).answer).toBe('below');
    expect(laidOut({ message: 'Name?', preset: 'x'.repeat(60) }, 80).answer).toBe('below');
  });

  it('makes text from files safe to print', () => {
    expect(laidOut({ message: 'About \u001b[31mred?' }, 80).message).toBe('About \\u{1b}[31mred?');
  });

  it('never makes a line wider than the terminal, as long as its words are not', () => {
    const words = fc.array(fc.stringMatching(/^[a-zé日]{1,12}$/), { maxLength: 40 });
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 120 }), (some, width) => {
        const { message } = laidOut({ message: some.join(' ') }, width);
        const widths = `? ${message}`.split('\n').map(widthOf);
        expect(Math.max(...widths)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('remark', () => {
  it('keeps the indent of each of its lines when it breaks it', () => {
    expect(remark('Short\n    · a remark that is longer than that', 24)).toBe(
      'Short\n    · a remark that is\n    longer than that',
    );
  });

  it('keeps a path whole, and the spaces of a line that fits', () => {
    const path = '  goals/2026-Q4/members-answer-questions-forum.yaml';
    expect(remark(path, 40)).toBe(path);
    expect(remark('1 of 2  Median time', 40)).toBe('1 of 2  Median time');
  });
});

describe('withUnderstood', () => {
  it('puts what was understood at the right edge', () => {
    expect(withUnderstood('Week 4', '19 Oct', { before: 2, width: 20 })).toBe('Week 4      19 Oct');
  });

  it('puts it on the next line where there is no room', () => {
    expect(withUnderstood('Week 4', '19 Oct', { before: 2, width: 15 })).toBe('Week 4\n  19 Oct');
  });

  it('leaves the answer alone where it says it already', () => {
    expect(withUnderstood('27', '', { before: 2, width: 15 })).toBe('27');
  });
});
