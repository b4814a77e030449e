import { describe, expect, it } from 'vitest';
import { readFacilitation } from '../../src/domain/practice.ts';

const WEEKLY = {
  id: 'weekly-question',
  practice: 'Ask a question of the domain',
  strand: 'commitment',
  rhythm: 'every week',
};

/** What is wrong with practices, each with where it is. */
function problemsOf(...practices: object[]): string[][] {
  return readFacilitation({ practices }).problems.map(({ code, path, message, remedy }) => [
    code,
    path.join('/'),
    message,
    remedy,
  ]);
}

describe('the practices of facilitation.yaml', () => {
  it('are read with what they say', () => {
    const welcome = {
      id: 'welcome',
      practice: 'Welcome each newcomer',
      strand: 'commitment',
      rhythm: 'Within three days of joining',
      owner: 'ana',
      personas: ['new-analyst'],
      shown_by: 'welcome',
      since: '2026-10-05',
      'x-room': 'B2',
    };
    expect(readFacilitation({ practices: [welcome, WEEKLY] })).toEqual({
      problems: [],
      value: [
        {
          id: 'welcome',
          practice: 'Welcome each newcomer',
          strand: 'commitment',
          rhythm: { kind: 'after-joining', within: 3 },
          rhythmWords: 'Within three days of joining',
          owner: 'ana',
          personas: ['new-analyst'],
          shownBy: 'welcome',
          since: '2026-10-05',
        },
        {
          id: 'weekly-question',
          practice: 'Ask a question of the domain',
          strand: 'commitment',
          rhythm: { kind: 'weeks', every: 1 },
          rhythmWords: 'every week',
          owner: null,
          personas: [],
          shownBy: null,
          since: null,
        },
      ],
    });
  });

  it.each([[{}], [{ practices: null }], [{ practices: [] }]])('may be none yet: %j', (data) => {
    expect(readFacilitation(data)).toEqual({ value: [], problems: [] });
  });

  it('have a strand each: the three are named', () => {
    const { strand: _, ...without } = WEEKLY;
    expect(problemsOf(WEEKLY, { ...without, id: 'other' })).toEqual([
      [
        'schema/missing-key',
        'practices/1',
        '`strand` is missing',
        'Add a line such as strand: commitment; or it is contribution, or impact',
      ],
    ]);
  });

  it('have a rhythm that can be counted by', () => {
    expect(problemsOf({ ...WEEKLY, rhythm: 'biweekly' })).toEqual([
      [
        'practice/rhythm',
        'practices/0/rhythm',
        '"biweekly" is no rhythm',
        'Did you mean every 2 weeks?',
      ],
    ]);
  });

  it('have an id each', () => {
    expect(problemsOf(WEEKLY, { ...WEEKLY, practice: 'Another' })).toEqual([
      [
        'practice/duplicate-id',
        'practices/1/id',
        'another practice here has the id weekly-question',
        'Give one of them another id, such as weekly-question-2',
      ],
    ]);
  });

  it('are all told what is wrong, and none is used then', () => {
    const wrong = [{ ...WEEKLY, rhythm: 'soon' }, { ...WEEKLY, shown_by: 'chat' }, WEEKLY];
    expect(problemsOf(...wrong).map(([code, path]) => `${path} ${code}`)).toEqual([
      'practices/1/id practice/duplicate-id',
      'practices/2/id practice/duplicate-id',
      'practices/0/rhythm practice/rhythm',
      'practices/1/shown_by practice/shown-by',
    ]);
    expect(readFacilitation({ practices: wrong }).value).toBeUndefined();
  });
});

describe('the record that shows a practice', () => {
  it.each(['conversation', 'expert-visit', 'x-walk', 'experience'])('may be a %s', (type) => {
    expect(problemsOf({ ...WEEKLY, shown_by: type })).toEqual([]);
  });

  it.each([
    ['conversations', 'Did you mean conversation?'],
    ['converstaion', 'Did you mean conversation?'],
    ['Feedback', 'Did you mean feedback?'],
    ['stories', 'Did you mean story?'],
  ])('is a type of record, and not %s', (type, remedy) => {
    expect(problemsOf({ ...WEEKLY, shown_by: type })).toEqual([
      ['practice/shown-by', 'practices/0/shown_by', `"${type}" is no type of record`, remedy],
    ]);
  });

  it.each(['check-in', 'advice', 'X-Walk', 'chat'])('is none of another sort: %s', (type) => {
    const [problem] = problemsOf({ ...WEEKLY, shown_by: type });
    expect(problem?.slice(0, 3)).toEqual([
      'practice/shown-by',
      'practices/0/shown_by',
      `"${type}" is no type of record`,
    ]);
    expect(problem?.[3]).toMatch(
      /^Write one of: invitation, .*, reflection; a type of your own begins with x-$/,
    );
  });

  it('is of the practice itself in any case', () => {
    expect(problemsOf({ ...WEEKLY, shown_by: 'practice' })).toEqual([
      [
        'practice/shown-by',
        'practices/0/shown_by',
        'a record of the practice itself shows it in any case',
        'Remove this line',
      ],
    ]);
  });

  it('is not what gave occasion to it', () => {
    const after = { ...WEEKLY, rhythm: 'after each experience', shown_by: 'experience' };
    expect(problemsOf(after)).toEqual([
      [
        'practice/shown-by',
        'practices/0/shown_by',
        'each experience would show by itself what is to be done after it',
        'Write what shows that it was done, such as reflection or survey, or remove this line',
      ],
    ]);
  });
});
