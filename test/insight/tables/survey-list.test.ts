import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordWishes } from '../../../src/insight/tables/record-list.ts';
import { day } from '../builders.ts';
import { columns, understood } from './record-tables.ts';

/** `line: day, answers`. */
function answered(text: string, wishes: Partial<RecordWishes> = {}): string[] {
  return understood('response', text, wishes).rows.map(
    ({ line, on, fields }) => `${line}: ${on}, ${JSON.stringify(fields.answers ?? {})}`,
  );
}

const GOOGLE = `Timestamp|Username|How much do you feel you belong? [1-5]|What could be better?|How often do you come?|The circle helps me|Topics
2026/10/17 6:31:58 PM EST|ana@example.org|4|More coffee|Often|4 - Agree|Charts;Maps
2026/10/18 6:31:58 PM GMT|ben@example.org|5|Less talk, and more time to look at the charts|Often|5 - Strongly agree|Charts
2026/10/19 6:31:58 PM GMT||||Never|2 - Disagree|Maps;Charts`;

describe('Google Forms', () => {
  it('has short names for its questions, numbers for numbers, and days in our zone', () => {
    expect(answered(GOOGLE)).toEqual([
      '2: 2026-10-18, {"belonging":4,"often-come":"Often","circle-helps":4,"topics":"Charts;Maps"}',
      '3: 2026-10-18, {"belonging":5,"often-come":"Often","circle-helps":5,"topics":"Charts"}',
      '4: 2026-10-19, {"often-come":"Never","circle-helps":2,"topics":"Maps;Charts"}',
    ]);
  });

  it('leaves answers in words of their own out, unless a wish names the question', () => {
    const { left } = understood('response', GOOGLE);
    expect(left.map(({ column, as }) => [column.name, as])).toEqual([
      ['What could be better?', 'better'],
    ]);
    const [first] = answered(GOOGLE, columns('wish=What could be better?'));
    expect(first).toContain('"wish":"More coffee"');
  });

  it('never puts an address into an answer, nor lets anybody wish for it', () => {
    const text = `Timestamp|I belong|How can we reach you?|Your name
2026-10-17|4|ana@example.org|Ana`;
    expect(answered(text)).toEqual(['2: 2026-10-17, {"belonging":4}']);
    expect(() => answered(text, columns('contact=How can we reach you?'))).toThrow(
      'says who somebody is',
    );
    expect(() => answered(text, columns('called=Your name'))).toThrow('says who somebody is');
  });

  it('has grids with a column for each row', () => {
    const text = `Timestamp|How useful? [Charts]|How useful? [Maps]
2026-10-17|4|5
2026-10-18|2|3`;
    expect(answered(text)[0]).toBe('2: 2026-10-17, {"useful-charts":4,"useful-maps":5}');
  });
});

describe('Microsoft Forms', () => {
  const FORMS = `ID|Start time|Completion time|Email|Name|I belong|Come again?|Total points|Points - I belong
1|7/2/26 11:00:22|7/2/26 11:01:22|anonymous||4|Yes;|0|0
2|7/20/26 11:00:22|7/20/26 11:01:22|anonymous||3|Yes;|0|0`;

  it('has its questions between its own columns', () => {
    expect(answered(FORMS)).toEqual([
      '2: 2026-07-02, {"belonging":4,"come-again":"Yes"}',
      '3: 2026-07-20, {"belonging":3,"come-again":"Yes"}',
    ]);
  });

  it('knows a response by its id, however else it reads in a later export', () => {
    const later = FORMS.replace('7/2/26 11:01:22', '7/2/26 11:01').replace('Yes;', 'No;');
    const identities = (text: string) =>
      understood('response', text).rows.map(({ identity }) => identity);
    expect(identities(FORMS)).toEqual(['id 1', 'id 2']);
    expect(identities(later)).toEqual(identities(FORMS));
  });
});

describe('SurveyMonkey', () => {
  const MONKEY = `Respondent ID|Collector ID|Start Date|End Date|IP Address|Email Address|First Name|Last Name|Custom Data 1|What do you do?|||Do you feel you belong?|Anything else?
|||||||||Analyst|Designer|Other (please specify)|Response|Open-Ended Response
11400000001|41|11/14/2026 10:00:00 AM|11/14/2026 10:05:00 AM|192.0.2.7|ana@example.org|Ana|Example||Analyst|Designer||4|Nice
11400000002|41|11/15/2026 10:00:00 AM|11/15/2026 10:05:00 AM|192.0.2.8|||||Analyst||Baker|5|`;

  it('has two header rows, and a column for each answer of a choice', () => {
    expect(answered(MONKEY)).toEqual([
      '3: 2026-11-14, {"what":"Analyst; Designer","belonging":4}',
      '4: 2026-11-15, {"what":"Analyst","belonging":5}',
    ]);
  });

  it('says what it leaves out', () => {
    const { left, unused } = understood('response', MONKEY);
    expect(left.map(({ as }) => as)).toEqual(['other-specify', 'anything-else']);
    expect(unused.map(({ name }) => name)).toEqual(['Collector ID', 'IP Address', 'Custom Data 1']);
  });
});

describe('any survey', () => {
  it('keeps a note where a wish says so', () => {
    const text = 'Date|Mood|More\n2026-10-17|3|A long story';
    const { rows } = understood('response', text, columns('note=More'));
    expect(rows.map(({ note }) => note)).toEqual(['A long story']);
  });

  it('leaves out a question that a wish takes away', () => {
    const text = 'Date|Mood|Fun\n2026-10-17|3|4';
    expect(answered(text, columns('mood='))).toEqual(['2: 2026-10-17, {"fun":4}']);
    expect(() => answered(text, columns('mod='))).toThrow('no question is called mod');
  });

  it('keeps the column as text where one answer begins with no number', () => {
    const text = 'Date|Agree?\n2026-10-17|4 - Agree\n2026-10-18|never\n2026-10-19|never';
    expect(answered(text)).toEqual([
      '2: 2026-10-17, {"agree":"4 - Agree"}',
      '3: 2026-10-18, {"agree":"never"}',
      '4: 2026-10-19, {"agree":"never"}',
    ]);
  });

  it('leaves an answer out that is too long, and says on which line', () => {
    const long = 'x'.repeat(501);
    const text = `Date|More\n2026-10-17|${long}\n2026-10-18|short`;
    const list = understood('response', text, columns('more=More'));
    expect(list.rows.map(({ fields }) => fields.answers)).toEqual([undefined, { more: 'short' }]);
    expect(list.doubts).toEqual([
      { line: 2, why: 'the answer to more is longer than 500 characters: left out' },
    ]);
  });

  it('is refused where no column says a day, unless one is said for all', () => {
    const text = 'Mood|Fun\n3|4';
    expect(() => answered(text)).toThrow('no column says when somebody responded');
    expect(answered(text, { on: day('10-17') })).toEqual(['2: 2026-10-17, {"mood":3,"fun":4}']);
  });

  it('knows a row again once a later export has one more column, blank for that row', () => {
    const identity = (text: string) => understood('response', text).rows[0]?.identity;
    expect(identity('Date|Mood\n2026-10-17|3')).toBe(identity('Date|Mood|New\n2026-10-17|3|'));
  });

  it('gives no two questions one name, whatever they ask', () => {
    const question = fc.string({ minLength: 1, maxLength: 30 }).map((text) => {
      const bare = text.replace(/[|\n\r]/g, ' ').trim();
      return bare === '' ? 'Q' : bare;
    });
    fc.assert(
      fc.property(fc.array(question, { minLength: 1, maxLength: 8 }), (questions) => {
        const text = `Submitted at|${questions.join('|')}\n2026-10-17|${questions.map((_, at) => at).join('|')}`;
        const list = understood('response', text, columns('on=#1'));
        const names = list.taken.map(({ field }) => field);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});
