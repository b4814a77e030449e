import { describe, expect, it } from 'vitest';
import { adviceOnPlan, importPlan } from '../../../src/insight/sheets/import-plan.ts';
import { markdownTables } from '../../../src/insight/sheets/markdown-tables.ts';
import type { SheetPlan } from '../../../src/insight/sheets/plan.ts';
import { sheetsIn } from '../../../src/insight/sheets/sheets-in.ts';
import { community, goal, personas, Q4, reach, timeline } from '../builders.ts';

/** What would become of rows whose cells are parted by `|`; each begins on the line of its number. */
function planOf(rows: readonly string[], parts: Parameters<typeof community>[0] = {}): SheetPlan {
  const table = rows.map((row, index) => ({ line: index + 1, cells: row.split('|') }));
  return importPlan(sheetsIn([table]), community(parts), Q4);
}

function sentences(plan: SheetPlan): readonly (readonly [string, ...string[]])[] {
  return plan.goals.map(({ draft }) => [
    draft.goal,
    ...draft.keyResults.map((one) => one.key_result),
  ]);
}

const CHART = 'Goal|Key results|Timeline';

describe('the header of a sheet', () => {
  it.each([
    ['GOALS|key result|Time line'],
    ['Timeline| Key Results (KRs): |**Goal**'],
    ['Objective|KR|When'],
    ['Notes|Goal|Key results|Timeline'],
  ])('is %j for a goal chart', (header) => {
    const cells = header.split('|').map((name) => (/goal|obj/i.test(name) ? 'Meet' : 'Weeks 1-3'));
    const { goals } = planOf([header, cells.join('|')]);
    expect(goals).toEqual([expect.objectContaining({ line: 2 })]);
  });

  it('may have several columns of key results', () => {
    const plan = planOf([
      'Goal|Key result 1|Key result 2|Timeline',
      'Meet|Hold 4 talks|Invite 20 members|October',
    ]);
    expect(sentences(plan)).toEqual([['Meet', 'Hold 4 talks', 'Invite 20 members']]);
  });

  it('may stand below a title, and again in the middle', () => {
    const plan = planOf([
      'Our chart',
      CHART,
      'Meet|Hold 4 talks|October',
      CHART,
      'Learn|Hold 2 talks|October',
    ]);
    expect(sentences(plan)).toEqual([
      ['Meet', 'Hold 4 talks'],
      ['Learn', 'Hold 2 talks'],
    ]);
    expect(plan.remarks).toEqual([{ line: 4, message: 'The header stands here once more' }]);
  });

  it('says which columns are left out', () => {
    expect(planOf([`${CHART}|Notes|Budget`, 'Meet|Hold 4 talks|October|x|y']).remarks).toEqual([
      { line: 1, message: 'The columns "Notes", "Budget" are left out' },
    ]);
  });

  it('may be that of both tables, one below the other', () => {
    const plan = planOf([
      'Persona|Description',
      'Reader|Reads',
      CHART,
      'Meet|Hold 4 talks|October',
    ]);
    expect(plan.personas.map(({ draft }) => draft.persona)).toEqual(['Reader']);
    expect(sentences(plan)).toEqual([['Meet', 'Hold 4 talks']]);
  });
});

describe('the rows of a goal chart', () => {
  it('go on with the goal above where their goal is empty, with a timeline and an owner of their own', () => {
    const plan = planOf([
      `${CHART}|Owner`,
      'Meet|Hold 4 talks|Weeks 1-3|ana',
      '|Invite 20 members|Weeks 4-5|ben',
      '|Write it||',
    ]);
    expect(plan.goals[0]?.draft).toMatchObject({ timeline: 'Weeks 1-3', owner: 'ana' });
    expect(plan.goals[0]?.draft.keyResults).toMatchObject([
      { key_result: 'Hold 4 talks' },
      { key_result: 'Invite 20 members', timeline: 'Weeks 4-5', owner: 'ben' },
      { key_result: 'Write it' },
    ]);
    expect(plan.goals[0]?.keyResults.map(({ line }) => line)).toEqual([2, 3, 4]);
  });

  it('say where their weeks go on beyond the quarter', () => {
    const plan = planOf([
      CHART,
      'Meet|Hold 4 talks|Weeks 9-20',
      '|Invite 20 members|Weeks 10-15',
      '|Write it (timeline Weeks 9-16)|',
      '|Ask around|Weeks 10-14',
    ]);
    const outside = (week: number, day: string) =>
      expect.stringMatching(new RegExp(`2026-Q4 has \\d+ weeks; week ${week} ends on ${day}`));
    expect(plan.remarks).toEqual([
      { line: 2, message: outside(20, '14 Feb 2027') },
      { line: 3, message: outside(15, '10 Jan 2027') },
      { line: 4, message: outside(16, '17 Jan 2027') },
    ]);
  });

  it('are joined where they have one goal, and a sentence that is said twice is one', () => {
    const plan = planOf([
      CHART,
      'Meet|Hold 4 talks|October',
      'Learn|Hold 1 talk|October',
      ' MEET |hold 4  talks; Invite 20 members|October',
    ]);
    expect(sentences(plan)).toEqual([
      ['Meet', 'Hold 4 talks', 'Invite 20 members'],
      ['Learn', 'Hold 1 talk'],
    ]);
    expect(plan.remarks).toEqual([
      { line: 4, message: 'This goal stands on line 2 too' },
      { line: 4, message: '"Hold 4  talks" is said twice, and counted once' },
    ]);
  });

  it.each([
    ['weeks 4 to 5', 'weeks 4 to 5'],
    ['Weeks 1–3', 'Weeks 1–3'],
    ['1-3', 'Weeks 1-3'],
    ['October.', 'October'],
    ['', 'Whole quarter'],
    ['as soon as we can', 'Whole quarter'],
    ['Weeks 5-3', 'Whole quarter'],
  ])('understand the timeline %j as %j', (written, understood) => {
    const { goals, remarks } = planOf([CHART, `Meet|Hold 4 talks|${written}`]);
    expect(goals[0]?.draft.timeline).toBe(understood);
    const isSaid = remarks.some(({ message }) => message.includes(written));
    expect(isSaid).toBe(understood === 'Whole quarter');
  });

  it('name personas by title or id, also those of the same file', () => {
    const plan = planOf(
      [
        'Persona|Description',
        'Quiet, one|x',
        `${CHART}|Personas`,
        'Meet|Hold 4 talks|October|QUIET, ONE',
        'Ask|Hold 4 talks|October|old-hand; Nobody Known',
      ],
      { personas: personas('old-hand') },
    );
    expect(plan.goals.map(({ draft }) => draft.personas)).toEqual([
      ['quiet'],
      ['old-hand', 'nobody-known'],
    ]);
    expect(plan.remarks).toEqual([{ line: 5, message: 'There is no persona "Nobody Known" yet' }]);
  });

  it('have to be mended where key results have no goal, or a text has no place', () => {
    const plan = planOf([
      CHART,
      '|Hold 4 talks|October',
      `${'Meet '.repeat(101)}|${'Hold talks '.repeat(50)}|October`,
    ]);
    expect(plan.problems).toEqual([
      { line: 2, message: 'These key results have no goal: write one in the first column' },
      { line: 3, message: 'This goal has 504 characters; 500 are the most. Shorten it' },
      { line: 3, message: 'This key result has 549 characters; 500 are the most. Shorten it' },
    ]);
  });

  it('have to be fewer than a table of something else has', () => {
    const rows = Array.from({ length: 501 }, (_, index) => `Goal number ${index}|x|October`);
    const plan = planOf([CHART, ...rows]);
    expect(plan.problems).toEqual([
      { line: 502, message: 'The sheet has 501 rows, and 500 are the most: is it the right file?' },
    ]);
    expect(plan.goals).toHaveLength(500);
    expect(planOf([CHART, `Meet|${'Hold talks; '.repeat(1000)}|October`]).problems).toEqual([
      { line: 2, message: 'This cell has 11999 characters: divide it into several rows' },
    ]);
  });

  it('get ids that nothing has, and advice on how many they are', () => {
    const there = goal('meet', [], { goal: 'Another' });
    const five = Array.from({ length: 6 }, (_, index) => `Hold ${index + 1} talks`).join(';');
    const plan = planOf([CHART, `Meet|${five}|October`, 'Meet!||October', 'Learn|x|October'], {
      goals: [there],
    });
    expect(plan.goals.map(({ draft }) => draft.id)).toEqual(['meet-2', 'meet-3', 'learn']);
    expect(plan.remarks).toEqual([
      { line: 2, message: '6 key results are more than anybody keeps in mind' },
      { line: 3, message: 'Nothing says how the community will know that this goal is reached' },
    ]);
    expect(adviceOnPlan(plan, community({ goals: [there] }), Q4)).toEqual([
      '4 goals for 2026-Q4: more than three are seldom reached',
    ]);
  });
});

describe('what is there already', () => {
  const talks = reach({ id: 'talks', keyResult: 'Hold 4 talks', target: 4, unit: 'talks' });
  const meet = goal('meet', [talks], {
    goal: 'Réunir  tout le monde',
    timeline: timeline('Weeks 1-3'),
  });
  const standing = (row: string) => {
    const { goals } = planOf([`${CHART}|Owner`, row], { goals: [meet] });
    return goals[0]?.standing;
  };

  it('is told by its title, without regard to case, blanks and how accents are written', () => {
    expect(standing('RE\u0301UNIR tout le monde|hold 4 talks|weeks 1 to 3|Ana')).toEqual({
      kind: 'there',
      file: 'goals/2026-Q4/meet.yaml',
      differences: [],
    });
  });

  it('is another goal in another quarter', () => {
    const before = goal('before', [], {
      goal: 'Meet',
      quarter: Q4.replace('Q4', 'Q3') as typeof Q4,
    });
    const { goals } = planOf([CHART, 'Meet|Hold 4 talks|October'], { goals: [before] });
    expect(goals[0]?.standing).toEqual({ kind: 'new' });
  });

  it.each([
    [
      'Réunir tout le monde|Hold 4 talks|Weeks 1-6|',
      ['goal', 'edit', 'meet', '--timeline', 'Weeks 1-6'],
    ],
    ['Réunir tout le monde|Hold 4 talks||ben', ['goal', 'edit', 'meet', '--owner', 'ben']],
    [
      'Réunir tout le monde|Hold 6 talks||',
      ['kr', 'edit', 'meet/talks', '--key-result', 'Hold 6 talks', '--target', '6'],
    ],
    [
      'Réunir tout le monde|Hold 4 talks (target 9 talks)||',
      ['kr', 'edit', 'meet/talks', '--target', '9'],
    ],
    ['Réunir tout le monde|Hold 4 talks; Write it||', ['kr', 'add', 'meet', 'Write it']],
  ])('differs in %j by a command', (row, edit) => {
    expect(standing(row)).toMatchObject({ differences: [{ edit }] });
  });

  it('differs in nothing that the sheet does not say', () => {
    expect(standing('Réunir tout le monde|||')).toMatchObject({ differences: [] });
  });
});

describe('personas', () => {
  it('have their needs, ways to learn and challenges in columns of their own', () => {
    const plan = planOf([
      'Persona|Description|Status|Needs|Learns|Challenges',
      'New analyst|Six months in|current|A chart; A peer|by doing|',
      'Reader||hoped for||- by reading|',
    ]);
    expect(plan.personas.map(({ draft }) => draft)).toEqual([
      {
        id: 'new-analyst',
        persona: 'New analyst',
        description: 'Six months in',
        status: 'current',
        needs: ['A chart', 'A peer'],
        learns: ['by doing'],
        challenges: [],
      },
      {
        id: 'reader',
        persona: 'Reader',
        description: null,
        status: 'aspired',
        needs: [],
        learns: ['by reading'],
        challenges: [],
      },
    ]);
  });

  it('are said to be hoped for behind their name', () => {
    const plan = planOf(['Persona|Description', 'Reader (hoped for)|x', 'Analyst (senior)|x']);
    expect(plan.personas.map(({ draft }) => [draft.persona, draft.status])).toEqual([
      ['Reader', 'aspired'],
      ['Analyst (senior)', 'current'],
    ]);
  });

  it('are there already, and differ by a command', () => {
    const [there] = personas('reader');
    if (!there) throw new Error('no persona');
    const plan = planOf(
      ['Persona|Description|Status|Needs', 'READER|Reads all|aspired|Quiet; Time'],
      {
        personas: [{ ...there, description: 'Reads' }],
      },
    );
    expect(plan.personas[0]?.standing).toMatchObject({
      kind: 'there',
      differences: [
        { edit: ['persona', 'edit', 'reader', '--description', 'Reads all'] },
        { edit: ['persona', 'edit', 'reader', '--aspired'] },
        { edit: ['persona', 'edit', 'reader', '--needs', 'Quiet', '--needs', 'Time'] },
      ],
    });
  });

  it('have to have a name, and one of two of a name is taken', () => {
    const plan = planOf(['Persona|Description', '|Nobody', 'Reader|Reads', 'reader|Writes']);
    expect(plan.problems).toEqual([
      { line: 2, message: 'This row has no persona: write its name in the first column' },
    ]);
    expect(plan.personas.map(({ draft }) => draft.description)).toEqual(['Reads']);
    expect(plan.remarks).toEqual([
      { line: 4, message: 'This persona stands on line 3 too: what is said there is taken' },
    ]);
  });
});

describe('the printed sheets, filled in', () => {
  function planOfPage(page: string): SheetPlan {
    return importPlan(sheetsIn(markdownTables(page)), community(), Q4);
  }

  it('have a goal over several rows, with its owner, and leave samples and blanks out', () => {
    const plan = planOfPage(`
| Goal                       | Key results                        | Timeline   |
|----------------------------|------------------------------------|------------|
| *Stay close to the people* | *At least 20 members invited,*     | *Weeks*    |
| *already* (sample)         | *made between members*             |            |
| 1. Get to know one ______  | At least 12 members invited,       | Weeks ____ |
| another in person ________ | at least 3 introductions           | 2-4        |
| __________________________ | made between members               |            |
| Owner: Ana _______________ | Write down how we meet             |            |
| 2. _______________________ | __________________________________ | __________ |
| Owner: ___________________ | __________________________________ |            |
`);
    expect(plan.goals.map(({ draft }) => draft)).toMatchObject([
      {
        goal: 'Get to know one another in person',
        timeline: 'Weeks 2-4',
        owner: 'Ana',
        keyResults: [
          { key_result: 'At least 12 members invited' },
          { key_result: 'At least 3 introductions made between members' },
          { key_result: 'Write down how we meet' },
        ],
      },
    ]);
    expect(plan.problems).toEqual([]);
    expect(plan.remarks).toEqual([{ line: 4, message: 'The samples of the sheet are left out' }]);
  });

  it('answer what is asked of each persona', () => {
    const plan = planOfPage(`
| Persona                | Description                                         |
|------------------------|-----------------------------------------------------|
| *New analyst* (sample) | *Six months in; reads much, asks little.*           |
|                        | *Needs a first chart that somebody uses.*           |
| 1. Reader (hoped for)  | Who they are: Reads all, ___________________________ |
|                        | and says nothing                                    |
|                        | What they need: A first step                        |
|                        | How they like to learn: ___________________________ |
|                        | What stands in their way: Time; Courage             |
| 2. ___________________ | Who they are: _____________________________________ |
|                        | What they need: ___________________________________ |
`);
    expect(plan.personas.map(({ draft }) => draft)).toEqual([
      {
        id: 'reader',
        persona: 'Reader',
        description: 'Reads all, and says nothing',
        status: 'aspired',
        needs: ['A first step'],
        learns: [],
        challenges: ['Time', 'Courage'],
      },
    ]);
    expect(plan.problems).toEqual([]);
  });
});
