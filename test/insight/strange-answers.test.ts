import { describe, expect, it } from 'vitest';
import { questionsInNumbers } from '../../src/insight/strange-answers.ts';
import { happening, withdrawal } from './builders.ts';

function response(answers: Readonly<Record<string, string | number>>, id?: number) {
  return happening('response', '11-02', { survey: 'autumn', answers }, id ? { id } : {});
}

describe('the questions that are answered with numbers', () => {
  it('are those that most responses answered so', () => {
    const log = [
      response({ belonging: 4, why: 'x', mood: 1 }),
      response({ belonging: 5, mood: 'fine' }),
      response({ belonging: 'five' }),
    ];
    expect([...questionsInNumbers(log)]).toEqual(['belonging']);
  });

  it('rest on the responses that stand', () => {
    expect([...questionsInNumbers([response({ mood: 1 }, 7), withdrawal('11-03', 7)])]).toEqual([]);
  });
});
