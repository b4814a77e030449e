import { describe, expect, it } from 'vitest';
import type { Practice } from '../../src/domain/practice.ts';
import type { Occasion, PracticeNow } from '../../src/insight/practices/occasion.ts';
import { practicesJson, renderPractices } from '../../src/report/practices.ts';
import { alreadyDoneText, practiceDoneText } from '../../src/report/practices-done.ts';
import { practiceIdeasJson, renderPracticeIdeas } from '../../src/report/practices-ideas.ts';
import { widthOf } from '../../src/terminal/width.ts';
import { day, happening } from '../insight/builders.ts';
import { colouredScreen, plainScreen, withoutColours } from '../terminal/plain-screen.ts';

const QUESTION: Practice = {
  id: 'weekly-question',
  practice: 'Ask a question of the week',
  strand: 'commitment',
  rhythm: { kind: 'weeks', every: 1 },
  rhythmWords: 'every week',
  owner: 'ana',
  personas: [],
  shownBy: null,
  since: day('11-02'),
};
const WELCOME: Practice = {
  ...QUESTION,
  id: 'welcome-newcomers',
  practice: 'Welcome each newcomer by name',
  rhythm: { kind: 'after-joining', within: 3 },
  rhythmWords: 'within 3 days of joining',
  owner: null,
  shownBy: 'welcome',
};
const REFLECT: Practice = {
  ...QUESTION,
  id: 'reflect',
  practice: 'Look back on each experience together, and write down what members will try first',
  strand: 'impact',
  rhythm: { kind: 'after-experience', within: 7 },
  rhythmWords: 'after each experience',
};

const ASKED = happening(
  'practice',
  '11-24',
  { practice: 'weekly-question' },
  { id: 7, by: 'ana', place: { file: 'log/2026-11/a.yaml', line: 3 } },
);
const CLINIC = happening('experience', '11-20', { about: 'Chart clinic', experience: 'clinic' });

function week(from: string, due: string, state: Occasion['state']): Occasion {
  const shownBy = state === 'done' ? ASKED : null;
  return { key: from, from: day(from), due: day(due), about: { kind: 'time' }, state, shownBy };
}

function joined(id: string, on: string, due: string): Occasion {
  const about = { kind: 'member', id } as const;
  return { key: id, from: day(on), due: day(due), about, state: 'open', shownBy: null };
}

const AFTER_CLINIC: Occasion = {
  key: 'clinic',
  from: day('11-20'),
  due: day('11-27'),
  about: { kind: 'experience', record: CLINIC },
  state: 'open',
  shownBy: null,
};

const NAMES: Readonly<Record<string, string>> = { dee: 'Dee Case', kim: 'Kim \u001b[2J Lee' };
const TELLING = { asOf: day('11-24'), nameOf: (id: string) => NAMES[id] ?? id };

function now(practice: Practice, occasions: readonly Occasion[], next: string | null): PracticeNow {
  const lastDone = occasions.findLast(({ state }) => state === 'done')?.from ?? null;
  return { practice, occasions, lastDone, next: next === null ? null : day(next) };
}

const WEEKS = [
  week('11-02', '11-08', 'missed'),
  week('11-09', '11-15', 'done'),
  week('11-16', '11-22', 'skipped'),
  week('11-23', '11-29', 'open'),
];
const PRACTICES = [
  now(QUESTION, WEEKS, '11-29'),
  now(WELCOME, [joined('dee', '11-21', '11-24'), joined('kim', '11-23', '11-26')], '11-24'),
  now(REFLECT, [AFTER_CLINIC], '11-27'),
];

describe('the list of practices', () => {
  it('says by strand what is due, until when, and what went by', () => {
    expect(renderPractices({ practices: PRACTICES, ...TELLING }, plainScreen())).toBe(`\
Cultivate commitment
  Ask a question of the week                                   open until 29 Nov
    weekly-question · every week · ana · last done 9 Nov
    1 of the last 3 went by
  Welcome each newcomer by name                   2 open, the first until 24 Nov
    welcome-newcomers · within 3 days of joining · not done yet
    open for Dee Case and Kim \\u{1b}[2J Lee

Increase contribution
  Nothing yet

Amplify impact
  Look back on each experience together, and write down what   open until 27 Nov
  members will try first
    reflect · after each experience · ana · not done yet
    open for Chart clinic of 20 Nov

When it is done
  cop log welcome dee`);
  });

  it('keeps within a narrow screen, with and without colours', () => {
    const model = { practices: PRACTICES, ...TELLING };
    for (const width of [30, 44, 60, 80]) {
      const plain = renderPractices(model, plainScreen(width));
      expect(withoutColours(renderPractices(model, colouredScreen(width)))).toBe(plain);
      const tooWide = plain
        .split('\n')
        .filter((line) => !line.includes('cop practice') && widthOf(line) > width);
      expect(tooWide).toEqual([]);
    }
    expect(renderPractices(model, plainScreen(44))).toContain(`
  Ask a question of the week
    weekly-question · every week · ana
    last done 9 Nov
    open until 29 Nov
    1 of the last 3 went by
`);
  });

  it('says what comes next where nothing is open', () => {
    const practices = [
      now(QUESTION, [week('11-23', '11-29', 'done')], '12-06'),
      now(WELCOME, [], null),
      now(REFLECT, [], null),
    ];
    const shown = renderPractices({ practices, ...TELLING }, plainScreen());
    expect(shown).toMatch(/ {3}next by 6 Dec\n/);
    expect(shown).toMatch(/ {3}waits for a newcomer\n/);
    expect(shown).toMatch(/ {2}waits for an experience\n/);
    expect(shown).toMatch(/\n\nNothing is due now\. .*\n {2}cop practice ideas$/);
  });

  it('names the record that shows it, and an experience by the first line of its note', () => {
    const record = happening('experience', '11-20', {}, { id: 7, note: 'We met\nand talked' });
    const after: Occasion = { ...AFTER_CLINIC, about: { kind: 'experience', record } };
    const practices = [
      now({ ...WELCOME, shownBy: 'welcome' }, [joined('dee', '11-21', '11-24')], '11-24'),
      now({ ...REFLECT, shownBy: 'reflection' }, [after], '11-27'),
    ];
    const shown = renderPractices({ practices, ...TELLING }, plainScreen());
    expect(shown).toContain('open for We met of 20 Nov\n');
    expect(shown).toMatch(/\n {2}cop log welcome dee$/);
  });

  it('leads to the ready set where there is nothing yet', () => {
    expect(renderPractices({ practices: [], ...TELLING }, plainScreen())).toBe(`\
No practices yet. What facilitators do regularly shows members that they are
supported.

Next: a ready set to choose from
  cop practice ideas`);
  });

  it('counts the occasions for machines', () => {
    const { as_of, practices } = JSON.parse(
      practicesJson({ practices: PRACTICES.slice(0, 1), ...TELLING }),
    );
    expect(as_of).toBe('2026-11-24');
    expect(practices).toEqual([
      {
        id: 'weekly-question',
        practice: 'Ask a question of the week',
        strand: 'commitment',
        rhythm: 'every week',
        owner: 'ana',
        personas: [],
        shown_by: null,
        since: '2026-11-02',
        last_done: '2026-11-09',
        next: '2026-11-29',
        occasions: { done: 1, skipped: 1, open: 1, missed: 1 },
        open: [{ key: '11-23', from: '2026-11-23', due: '2026-11-29' }],
      },
    ]);
  });
});

describe('what is said of a practice that was done', () => {
  const TODAY = { ...TELLING, outcome: 'done', on: day('11-24') } as const;

  it('names the week, and when it is due next', () => {
    const after = now(QUESTION, [week('11-23', '11-29', 'done')], '12-06');
    expect(practiceDoneText(after, WEEKS.slice(3), TODAY)).toEqual([
      'Ask a question of the week: done for the week of 23 Nov',
      '  Next by Sun 6 Dec 2026',
    ]);
  });

  it.each([
    ['a month', { kind: 'months', every: 1 }, '2026-11-01', 'November'],
    ['a month of last year', { kind: 'months', every: 1 }, '2025-11-01', 'November 2025'],
    ['several weeks', { kind: 'weeks', every: 2 }, '2026-11-16', '16 Nov – 29 Nov 2026'],
  ] as const)('names %s', (_, rhythm, from, words) => {
    const practice = { ...QUESTION, rhythm };
    const occasion = week(from, '11-29', 'open');
    expect(practiceDoneText(now(practice, [], null), [occasion], TODAY)).toEqual([
      `Ask a question of the week: done for ${words}`,
    ]);
  });

  it('names the week in which it begins as any other', () => {
    const begun = { ...week('11-23', '11-29', 'done'), from: day('11-25') };
    expect(practiceDoneText(now(QUESTION, [begun], null), [begun], TODAY)).toEqual([
      'Ask a question of the week: done for the week of 23 Nov',
    ]);
  });

  it('names the people, the day, and for whom it is still open', () => {
    const [dee, kim] = [joined('dee', '11-21', '11-24'), joined('kim', '11-23', '11-26')];
    const after = now(WELCOME, [{ ...dee, state: 'skipped' }, kim], '11-26');
    const recording = { ...TODAY, outcome: 'skipped', on: day('11-22') } as const;
    expect(practiceDoneText(after, [dee], recording)).toEqual([
      'Welcome each newcomer by name: skipped for Dee Case',
      '  On Sun 22 Nov 2026',
      '  Still open for Kim \u001b[2J Lee',
    ]);
  });

  it('says so where nothing was due', () => {
    expect(practiceDoneText(now(REFLECT, [], null), [], { ...TODAY, on: day('11-30') })).toEqual([
      `${REFLECT.practice}: done, beside what was due`,
      '  It counts from Mon 30 Nov 2026',
    ]);
  });

  it('names the record where it was done already', () => {
    expect(alreadyDoneText(QUESTION, [week('11-23', '11-29', 'done')], TODAY)).toEqual([
      'Ask a question of the week: done already for the week of 23 Nov',
      '  practice of 24 Nov, by ana: 000007 (log/2026-11/a.yaml:3)',
    ]);
  });
});

describe('the ready set', () => {
  const IDEA = {
    id: 'thank',
    practice: 'Thank somebody by name',
    strand: 'contribution',
    rhythm: 'every week',
    shownBy: 'story',
    why: 'Thanks show that it mattered',
  } as const;
  const OTHER = { ...IDEA, id: 'curate', strand: 'impact', shownBy: null } as const;

  it('stands by strand, with why, and the command that adds each', () => {
    expect(renderPracticeIdeas({ ideas: [IDEA, OTHER], taken: ['curate'] }, plainScreen())).toBe(`\
Increase contribution
  Thank somebody by name
    every week · shown by a story
    Thanks show that it mattered.
    cop practice add --idea thank

Amplify impact
  Thank somebody by name
    every week
    Thanks show that it mattered.
    You have it

All of them at once
  cop practice add --ideas`);
  });

  it('adds those of one strand together where no other is shown, and none where all are there', () => {
    const screen = plainScreen();
    expect(renderPracticeIdeas({ ideas: [IDEA], taken: [] }, screen)).toMatch(
      /\n {2}cop practice add --ideas --strand contribution$/,
    );
    expect(renderPracticeIdeas({ ideas: [IDEA], taken: ['thank'] }, screen)).toMatch(
      /\nYou have all of them\n {2}cop practice list$/,
    );
  });

  it('says for machines which are there', () => {
    const { ideas } = JSON.parse(practiceIdeasJson({ ideas: [IDEA], taken: [] }));
    const { shownBy: shown_by, ...others } = IDEA;
    expect(ideas).toEqual([{ ...others, shown_by, added: false }]);
  });
});
