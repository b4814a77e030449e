import { describe, expect, it } from 'vitest';
import type { HappeningDraft } from '../../src/domain/drafts.ts';
import { HAPPENING_NAMES, type HappeningName } from '../../src/domain/happening-types.ts';
import { namesText } from '../../src/domain/names-text.ts';
import { counts, happenedIn } from '../../src/insight/happened.ts';
import { peopleOf } from '../../src/insight/people.ts';
import { happenedJson, renderHappened } from '../../src/report/happened.ts';
import { happeningAnswer } from '../../src/report/happening-answer.ts';
import { happeningClause, happeningText } from '../../src/report/happening-text.ts';
import { logAgain } from '../../src/report/log-again.ts';
import { day, happening, recordId } from '../insight/builders.ts';
import { plainScreen } from '../terminal/plain-screen.ts';

const NAMES: Readonly<Record<string, string>> = { ana: 'Ana Example', ben: 'Ben Sample' };
const nameOf = (id: string) => NAMES[id] ?? id;

describe('names in a sentence', () => {
  it.each([
    [[], ''],
    [['Ana'], 'Ana'],
    [['Ana', 'Ben'], 'Ana and Ben'],
    [['Ana', 'Ben', 'Cy'], 'Ana, Ben and Cy'],
    [['A', 'B', 'C', 'D', 'E', 'F'], 'A, B, C, D, E and F'],
    [['A', 'B', 'C', 'D', 'E', 'F', 'G'], 'A, B, C, D, E and 2 others'],
  ])('%j', (names, text) => {
    expect(namesText(names)).toBe(text);
  });
});

describe('what a record says', () => {
  it.each([
    ['introduction', { members: ['ana'] }, ''],
    ['attendance', { experience: 'clinic', minutes: 1 }, 'clinic, 1 minute'],
    ['ask', { about: 'Which\n chart?', skills: ['SQL', 'R'] }, 'Which chart? Takes SQL, R'],
    ['answer', { ask: recordId(7), hours: 3.5 }, 'to the ask 000007, after 3.5 hours'],
    ['survey', { survey: 'autumn', sent: 30 }, 'autumn, sent to 30 people'],
    [
      'response',
      { survey: 'autumn', answers: { belonging: 4, why: 'x' } },
      'autumn, belonging 4, why x',
    ],
    ['experience', { about: 'Chart clinic', people: 12 }, 'Chart clinic, 12 came'],
    ['story', { story: 'I found a mentor', share: 'yes' }, 'I found a mentor, may be shown'],
    [
      'story',
      { story: 'I found a mentor here.', share: true },
      'I found a mentor here. May be shown',
    ],
    ['story', { story: 'I found a mentor', share: false }, 'I found a mentor'],
    ['invitation', { accepted: '2026-11-20' }, 'accepted on 2026-11-20'],
    ['ask', { about: 'Maps?', closed: '2026-11-20' }, 'Maps? Closed on 2026-11-20'],
    [
      'x-club',
      { book: 'Data Points', pages: [1, 2], note: 'x', by: 'kim' },
      'book Data Points, pages 1, 2',
    ],
    ['welcome', { 'x-room': 'B2' }, ''],
  ] as const)('%s %j', (type, says, text) => {
    expect(happeningText(happening(type, '11-24', says))).toBe(text);
  });

  it('stands behind its people in a clause', () => {
    const met = happening('introduction', '11-24', { members: ['ana', 'ben'], about: 'Maps' });
    expect(happeningClause(met, nameOf)).toBe('introduction of Ana Example and Ben Sample: Maps');
    const visit = happening('expert-visit', '11-24', { members: ['zoe'] });
    expect(happeningClause(visit, nameOf)).toBe('expert visit of zoe');
    expect(happeningClause(happening('x-club', '11-24'), nameOf)).toBe('x-club');
  });
});

function draft(parts: Partial<HappeningDraft>): HappeningDraft {
  const nothing = { note: null, by: null, key: null, corrects: null, keyResult: null } as const;
  return { type: 'introduction', on: day('11-24'), members: [], fields: {}, ...nothing, ...parts };
}

describe('the answer to what was recorded', () => {
  const both = { members: ['ana', 'ben'] };

  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [111, '111th'],
    [122, '122nd'],
  ])('counts it as number %i of the quarter', (first, nth) => {
    expect(happeningAnswer([draft(both)], nameOf, { first, quarter: 'the quarter' })).toEqual([
      `Ana Example and Ben Sample were introduced: the ${nth} introduction of the quarter`,
    ]);
  });

  it('counts several at once, and says what they are about', () => {
    const each = [draft({ type: 'invitation', members: ['ana'], fields: { about: 'Clinic' } })];
    const drafts = [...each, draft({ type: 'invitation', members: ['ben'] })];
    expect(happeningAnswer(drafts, nameOf, { first: 2, quarter: '2026-Q3' })).toEqual([
      'Ana Example and Ben Sample were invited: the 2nd and 3rd invitations of 2026-Q3',
      '  Clinic',
    ]);
  });

  it('says from where to where, of more than two', () => {
    const drafts = ['ana', 'ben', 'zoe'].map((id) => draft({ type: 'welcome', members: [id] }));
    expect(happeningAnswer(drafts, nameOf, { first: 1, quarter: 'the quarter' })).toEqual([
      'Ana Example, Ben Sample and zoe were welcomed: the 1st to 3rd welcomes of the quarter',
    ]);
  });

  const SENTENCES: Readonly<Record<HappeningName, readonly [string, string]>> = {
    invitation: ['was invited: the 1st invitation of the quarter', 'was sent'],
    introduction: ['was introduced: the 1st introduction of the quarter', 'was made'],
    contribution: ['contributed: the 1st contribution of the quarter', 'was made'],
    conversation: ['talked: the 1st conversation of the quarter', 'was held'],
    ask: ['asked: the 1st ask of the quarter', 'was made'],
    answer: ['answered: the 1st answer of the quarter', 'was given'],
    experience: ['led the 1st experience of the quarter', 'was held'],
    attendance: ['came: the 1st attendance of the quarter', 'was counted'],
    survey: ['was sent the 1st survey of the quarter', 'was sent out'],
    response: ['responded: the 1st response of the quarter', 'came in'],
    'expert-visit': ['came as an expert: the 1st expert visit of the quarter', 'took place'],
    content: ['curated the 1st piece of content of the quarter', 'was shared'],
    feedback: ['gave the 1st piece of feedback of the quarter', 'came in'],
    story: ['told the 1st story of the quarter', 'was told'],
    welcome: ['was welcomed: the 1st welcome of the quarter', 'was said'],
    reflection: ['looked back: the 1st reflection of the quarter', 'was held'],
    practice: ['took part in the 1st practice of the quarter', 'was recorded'],
    advice: ['answered the 1st answer to advice of the quarter', 'was given'],
  };

  it.each(HAPPENING_NAMES)('is a sentence, with somebody and with nobody: %s', (type) => {
    const where = { first: 1, quarter: 'the quarter' };
    const [somebody, nobody] = SENTENCES[type];
    expect(happeningAnswer([draft({ type, members: ['ana'] })], nameOf, where)).toEqual([
      `Ana Example ${somebody}`,
    ]);
    const thing = somebody.slice(somebody.indexOf('the 1st') + 4);
    expect(happeningAnswer([draft({ type })], nameOf, where)).toEqual([`The ${thing} ${nobody}`]);
  });

  it('has below it what was said of it', () => {
    const where = { first: 1, quarter: 'the quarter' };
    const held = draft({ type: 'experience', fields: { about: 'Clinic' }, note: 'Fun' });
    expect(happeningAnswer([held], nameOf, where)).toEqual([
      'The 1st experience of the quarter was held',
      '  Clinic',
      '  Fun',
    ]);
    expect(happeningAnswer([draft({ type: 'x-club', members: ['ana'] })], nameOf, where)).toEqual([
      'Ana Example took part: the 1st x-club of the quarter',
    ]);
    expect(happeningAnswer([draft({ type: 'x-club' })], nameOf, where)).toEqual([
      'The 1st x-club of the quarter was recorded',
    ]);
  });
});

describe('the command that records it anew', () => {
  it.each([
    [
      happening(
        'introduction',
        '11-03',
        { members: ['ana', 'ben'] },
        { by: 'kim', note: 'At lunch' },
      ),
      'log introduction ana ben --on 2026-11-03 --note "At lunch" --by kim',
    ],
    [
      happening('ask', '11-03', { about: 'Cost in $?', skills: ['SQL', 'R 4'] }),
      'log ask --skills SQL --skills "R 4" --on 2026-11-03',
    ],
    [
      happening('response', '11-03', { survey: 'autumn', answers: { belonging: 4 } }),
      'log response --survey autumn --answer "belonging=4" --on 2026-11-03',
    ],
    [
      happening('story', '11-03', { story: 'A mentor', share: true }, { corrects: recordId(7) }),
      'log correct 000007 --story "A mentor" --share --on 2026-11-03',
    ],
    [
      happening('x-club', '11-03', { members: ['ana'], book: 'Maps', pages: [1, 2] }),
      'log x-club ana --field "book=Maps" --field "pages=1" --field "pages=2" --on 2026-11-03',
    ],
  ])('is a line to type', (record, command) => {
    expect(logAgain(record, null)).toBe(command);
  });

  it('takes out of what it corrects what it does not say', () => {
    const old = happening('ask', '11-03', { members: ['ana'], about: 'Maps' }, { id: 7 });
    const says = { ...old.says, note: 'Soon' };
    const anew = happening('ask', '11-03', { about: 'Maps' }, { corrects: recordId(7) });
    expect(logAgain(anew, null, { ...old, says })).toBe(
      'log correct 000007 --about Maps --on 2026-11-03 --unset members --unset note',
    );
  });
});

describe('the list of what happened', () => {
  const LOG = [
    happening('introduction', '11-03', { members: ['ana', 'ben'], about: 'Maps' }, { id: 1 }),
    happening('welcome', '11-04', { members: ['benny'] }, { id: 2, note: 'Said hello' }),
    happening('welcome', '11-05', { members: ['ana'] }, { id: 3 }),
    happening('welcome', '11-05', { members: ['ben'] }, { id: 4, corrects: recordId(3) }),
    happening('welcome', '11-06', {}, { id: 5, withdraws: recordId(2) }),
  ];
  const NARROWED = { types: [], members: [] };
  const people = peopleOf([]);

  it('has what counts, or all of it', () => {
    const all = happenedIn(LOG, day('11-24'), NARROWED, people);
    expect(all.map(({ record, outcome }) => [record.id?.slice(-1), outcome.kind])).toEqual([
      ['1', 'stands'],
      ['2', 'withdrawn'],
      ['3', 'corrected'],
      ['4', 'stands'],
    ]);
    expect(all.filter(counts)).toHaveLength(2);
  });

  it('marks what does not count', () => {
    const records = happenedIn(LOG, day('11-24'), NARROWED, people);
    const shown = renderHappened(
      { records, leftOut: 0, asOf: day('11-24'), nameOf },
      plainScreen(80),
    );
    expect(shown).toBe(`Day    What          Who                         About                  Id
3 Nov  introduction  Ana Example and Ben Sample  Maps                   000001
4 Nov  welcome       benny                       withdrawn: Said hello  000002
5 Nov  welcome       Ana Example                 corrected by 000004    000003
5 Nov  welcome       Ben Sample                                         000004`);
  });

  it('shows the latest of very many, and says how many more there are', () => {
    const many = Array.from({ length: 600 }, (_, index) =>
      happening('feedback', '11-03', { about: `No ${index}` }, { id: 10 + index }),
    );
    const records = happenedIn(many, day('11-24'), NARROWED, people);
    const shown = renderHappened(
      { records, leftOut: 2, asOf: day('11-24'), nameOf },
      plainScreen(80),
    );
    expect(shown.split('\n')).toHaveLength(1 + 500 + 3);
    expect(shown).toContain(
      '\n\n100 earlier records not shown: say --since\n2 withdrawn, corrected or repeated not shown: --all',
    );
  });

  it('keeps what would act on a terminal from it', () => {
    const evil = [happening('feedback', '11-03', { about: 'a\u001b[2Jb' }, { id: 1 })];
    const records = happenedIn(evil, day('11-24'), NARROWED, people);
    expect(
      renderHappened({ records, leftOut: 0, asOf: day('11-24'), nameOf }, plainScreen(80)),
    ).not.toContain('\u001b');
  });

  it('tells machines all of it', () => {
    const records = happenedIn(LOG.slice(0, 1), day('11-24'), NARROWED, people);
    expect(JSON.parse(happenedJson({ records, nameOf }))).toEqual({
      records: [
        {
          id: recordId(1),
          on: '2026-11-03',
          type: 'introduction',
          members: ['ana', 'ben'],
          names: ['Ana Example', 'Ben Sample'],
          says: { about: 'Maps' },
          note: null,
          by: null,
          key: null,
          corrects: null,
          outcome: 'stands',
          outcome_id: null,
          file: expect.any(String),
          line: expect.any(Number),
        },
      ],
    });
  });
});
