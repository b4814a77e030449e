import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AdviceItem } from '../../../src/insight/next/item.ts';
import { nextJson } from '../../../src/report/next/json.ts';
import type { NextModel } from '../../../src/report/next/model.ts';
import { renderNext, type Telling } from '../../../src/report/next/screen.ts';
import { widthOf } from '../../../src/terminal/width.ts';
import { day, practice, Q4 } from '../../insight/builders.ts';
import { colouredScreen, plainScreen, withoutColours } from '../../terminal/plain-screen.ts';

function item(id: string, parts: Partial<AdviceItem> = {}): AdviceItem {
  const rest = { strand: null, command: 'persona add', due: null, about: [], owner: null } as const;
  return { id, reason: `The matter ${id}`, urgency: 'due', ...rest, ...parts };
}

const CHECK_IN = item('check-in/answer/time-to-answer@2026-11-05', {
  reason: 'Check in on "Median time to first answer": off track, 19 days old',
  command: 'checkin time-to-answer',
  about: ['answer/time-to-answer'],
  due: day('11-20'),
  owner: 'ben',
  urgency: 'late',
});
const WELCOME = item('newcomers@2026-11-16', {
  strand: 'commitment',
  reason: 'Welcome Dee and Kim, who joined last week and have not been introduced to anybody',
  command: 'log welcome dee kim',
  about: ['d4k2m8xq', 'k7f3q9xd'],
  due: day('11-27'),
});

const MODEL: NextModel = {
  asOf: day('11-24'),
  items: [CHECK_IN, WELCOME],
  more: 0,
  person: null,
  unread: [],
  comesNext: { kind: 'quarter-ends', on: day('12-31'), quarter: Q4 },
};

function lines(parts: Partial<NextModel> = {}, telling: Telling = 'short', width = 80): string[] {
  return renderNext({ ...MODEL, ...parts }, telling, plainScreen(width)).split('\n');
}

/** Why each item stands where it does, by the JSON. */
function whys(...items: readonly AdviceItem[]): readonly string[] {
  const json: { items: readonly { why: string }[] } = JSON.parse(
    nextJson({ ...MODEL, items }, 'why'),
  );
  return json.items.map(({ why }) => why);
}

describe('what needs the facilitator, on a screen', () => {
  it('is a number, what and why, and the command that does it', () => {
    expect(lines()).toEqual([
      'This week, Tue 24 Nov 2026',
      '',
      '1  Check in on "Median time to first answer": off track, 19 days old',
      '   cop checkin time-to-answer',
      '2  Welcome Dee and Kim, who joined last week and have not been introduced to',
      '   anybody',
      '   cop log welcome dee kim',
      '',
      'Why, and how to put one off: cop next --why',
    ]);
  });

  it('says how many more there are', () => {
    expect(lines({ more: 3 }).at(-2)).toBe('3 more: cop next -n 5');
  });

  it('says why, with the id to answer by, where that is asked for', () => {
    expect(lines({ items: [CHECK_IN] }, 'why')).toEqual([
      'This week, Tue 24 Nov 2026',
      '',
      '1  Check in on "Median time to first answer": off track, 19 days old',
      '   cop checkin time-to-answer',
      '   Late since 20 Nov, so before what is due this week',
      '   id check-in/answer/time-to-answer@2026-11-05 · looked after by ben',
      '',
      'First what all else rests on, then what is late, what is due this week, and what',
      'can wait; of these the earlier day first, then the order of the rules in',
      'docs/next.md.',
      'Not now:     cop next --snooze ID --until friday',
      'Done:        cop next --done ID --note "…"',
      'Never again: cop next --never ID',
    ]);
  });

  it('says what comes next where there is nothing to do', () => {
    expect(lines({ items: [] })).toEqual([
      'This week, Tue 24 Nov 2026',
      '',
      'Nothing needs you now.',
      'Next: 2026-Q4 ends on Thu 31 Dec 2026, and is looked back at',
    ]);
  });

  it('says no more than can be read, and nothing of what comes where nobody knows', () => {
    const unread = [
      {
        code: 'file/empty' as const,
        severity: 'error' as const,
        place: { file: 'log/2026-11/a.yaml', line: 1 },
        message: 'it is empty',
        remedy: '',
      },
    ];
    expect(lines({ items: [], unread, comesNext: null }).slice(4)).toEqual([
      '',
      'Nothing needs you now, as far as can be read.',
    ]);
    expect(lines({ items: [], unread }).slice(-2)).toEqual([
      'Nothing needs you now, as far as can be read.',
      'Next: 2026-Q4 ends on Thu 31 Dec 2026, and is looked back at',
    ]);
    expect(lines({ items: [], comesNext: null }).slice(-2)).toEqual([
      'Nothing needs you now, as far as can be read.',
      '  cop check',
    ]);
  });

  it.each<[NextModel['comesNext'], string]>([
    [
      { kind: 'back', on: day('11-26'), item: CHECK_IN },
      'Next, from Thu 26 Nov 2026 on: Check in on "Median time to first answer": off',
    ],
    [
      { kind: 'practice', on: day('11-26'), practice: practice('every week') },
      'Next, by Thu 26 Nov 2026: Ask a question',
    ],
  ])('which may be %j', (coming, line) => {
    expect(lines({ items: [], comesNext: coming })[3]).toBe(line);
  });

  it('begins with the files that cannot be used', () => {
    const unread = ['one', 'two', 'three', 'four'].map((id) => ({
      code: 'key-result/no-distance' as const,
      severity: 'error' as const,
      place: { file: `goals/2026-Q4/${id}.yaml`, line: 9 },
      message: 'there is nothing to reach',
      remedy: '',
    }));
    expect(lines({ unread: unread.slice(0, 1) }).slice(1, 4)).toEqual([
      '',
      '▲ goals/2026-Q4/one.yaml cannot be used: there is nothing to reach',
      '  cop check',
    ]);
    expect(lines({ unread })).toContain('  and 1 more');
  });

  it('says whose it is', () => {
    const person = { name: 'ana', known: null };
    expect(lines({ person })[1]).toBe('For ana: what they look after, and what nobody does');
    expect(lines({ person, more: 1 }).slice(-2)).toEqual([
      '1 more: cop next --for ana -n 3',
      'Why, and how to put one off: cop next --for ana --why',
    ]);
  });

  it('says whom it knows, where it knows nobody of that name', () => {
    expect(lines({ person: { name: 'zoe', known: ['ana', 'ben'] } }).slice(1, 3)).toEqual([
      'Nothing is said to be zoe’s: what there is belongs to ana, ben. Shown is what',
      'nobody looks after',
    ]);
    expect(lines({ person: { name: 'zoe', known: [] } })[1]).toBe(
      'Nothing is said to be zoe’s: nobody looks after anything yet. Shown is what',
    );
  });

  it('has room for numbers of two digits', () => {
    const many = Array.from({ length: 10 }, (_, index) => item(`goals@${index}`));
    const shown = lines({ items: many });
    expect(shown[2]).toBe(' 1  The matter goals@0');
    expect(shown).toContain('10  The matter goals@9');
  });

  it('fits any screen, commands excepted, and says the same in colours', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 40, max: 140 }), (reason, width) => {
        const model = { ...MODEL, items: [{ ...CHECK_IN, reason }, WELCOME], more: 2 };
        for (const telling of ['short', 'why'] as const) {
          const plain = renderNext(model, telling, plainScreen(width));
          for (const line of plain.split('\n'))
            if (!line.includes('cop ')) expect(widthOf(line)).toBeLessThanOrEqual(width);
          expect(withoutColours(renderNext(model, telling, colouredScreen(width)))).toBe(plain);
        }
      }),
    );
  });

  it('makes visible what a title hides', () => {
    const hostile = { ...CHECK_IN, reason: 'Check in on "\u001b[31mred\u202e"' };
    expect(lines({ items: [hostile] })[2]).toBe('1  Check in on "\\u{1b}[31mred\\u{202e}"');
  });
});

describe('why an item stands where it does', () => {
  it('is how much it presses, of the first that does', () => {
    expect(
      whys(
        item('personas', { urgency: 'first' }),
        item('goals@a', { urgency: 'late', due: day('11-20') }),
        item('goals@b', { urgency: 'due', due: day('11-26') }),
        item('goals@c', { urgency: 'soon', due: day('12-20') }),
      ),
    ).toEqual([
      'All else rests on it, so before what is late or due',
      'Late since 20 Nov, so before what is due this week',
      'Due by 26 Nov, so before what can wait',
      'There is time until 20 Dec, so after what is late or due',
    ]);
  });

  it('has no day where none is known, and a day that is over is one since which it is due', () => {
    expect(
      whys(
        item('goals@a', { urgency: 'late' }),
        item('goals@b', { due: day('11-20') }),
        item('goals@c', { urgency: 'soon' }),
      ),
    ).toEqual([
      'Late, so before what is due this week',
      'Due since 20 Nov, so before what can wait',
      'Nothing presses, so after what is late or due',
    ]);
  });

  it('is what tells it from the one before, where they press alike', () => {
    expect(
      whys(
        item('personas', { due: day('11-25') }),
        item('personas', { due: day('11-26') }),
        item('goals@a', { due: day('11-26') }),
        item('goals@b', { due: day('11-26') }),
        item('ask/a'),
      ).slice(1),
    ).toEqual([
      'Due by 26 Nov: after 1, whose day is earlier',
      'Due by 26 Nov: as pressing as 2, whose rule comes first',
      'Due by 26 Nov: as pressing as 3; the ids decide',
      'Due this week: after 4, which has a day',
    ]);
  });
});

describe('what needs the facilitator, for machines', () => {
  it('is each item with its facts, and how many more there are', () => {
    expect(
      JSON.parse(nextJson({ ...MODEL, items: [CHECK_IN], more: 3, comesNext: null }, 'short')),
    ).toEqual({
      as_of: '2026-11-24',
      for: null,
      items: [
        {
          id: 'check-in/answer/time-to-answer@2026-11-05',
          strand: null,
          reason: 'Check in on "Median time to first answer": off track, 19 days old',
          command: 'checkin time-to-answer',
          due: '2026-11-20',
          about: ['answer/time-to-answer'],
          owner: 'ben',
          urgency: 'late',
        },
      ],
      more: 3,
      comes_next: null,
      unread: [],
    });
  });

  it('is whose it is, and what comes next where nothing is left', () => {
    const json = (parts: Partial<NextModel>) =>
      JSON.parse(nextJson({ ...MODEL, items: [], ...parts }, 'short'));
    expect(json({ person: { name: 'ana', known: null } }).for).toEqual({
      name: 'ana',
      known: true,
    });
    expect(json({ person: { name: 'zoe', known: ['ana'] } }).for).toEqual({
      name: 'zoe',
      known: false,
    });
    expect(json({}).comes_next).toEqual({
      on: '2026-12-31',
      kind: 'quarter-ends',
      about: '2026-Q4',
      text: 'Next: 2026-Q4 ends on Thu 31 Dec 2026, and is looked back at',
    });
    expect(
      json({ comesNext: { kind: 'back', on: day('11-26'), item: CHECK_IN } }).comes_next,
    ).toMatchObject({ kind: 'back', about: CHECK_IN.id });
  });
});
