import { describe, expect, it } from 'vitest';
import type { Persona } from '../../src/domain/persona.ts';
import { findingsJson } from '../../src/report/findings-json.ts';
import { goalJson, goalsJson, renderGoal, renderGoals } from '../../src/report/goals.ts';
import {
  personaJson,
  personasJson,
  renderPersona,
  renderPersonas,
} from '../../src/report/personas.ts';
import { renderWords } from '../../src/report/words.ts';
import { widthOf } from '../../src/terminal/width.ts';
import {
  COUNTS_INTRODUCTIONS,
  goal,
  keep,
  milestone,
  quarter,
  reach,
  steps,
  timeline,
} from '../insight/builders.ts';
import { colouredScreen, plainScreen, withoutColours } from '../terminal/plain-screen.ts';
import { ANALYST_CIRCLE } from './analyst-circle.ts';

const ANALYST: Persona = {
  id: 'new-analyst',
  file: 'personas/new-analyst.yaml',
  persona: 'New analyst',
  description: 'Six months in; reads much, asks little.\nSits beside nobody who makes charts.\n',
  status: 'current',
  needs: ['A first chart that somebody uses'],
  learns: ['by doing, beside a peer'],
  challenges: ['Does not want to ask a beginner’s question in public, where everybody reads it'],
};
const READER: Persona = {
  ...ANALYST,
  id: 'silent-reader',
  file: 'personas/silent-reader.yaml',
  persona: 'Silent\u001b[2J reader',
  description: null,
  status: 'aspired',
  needs: [],
  learns: [],
  challenges: [],
};

describe('the personas', () => {
  it('stand in a table', () => {
    expect(renderPersonas([ANALYST, READER], plainScreen())).toMatchInlineSnapshot(`
      "Persona                 Id             Status   Description
      New analyst             new-analyst    current  Six months in; reads much, asks
                                                      little.
      Silent\\u{1b}[2J reader  silent-reader  aspired"
    `);
  });

  it('stand below one another where it is narrow', () => {
    expect(renderPersonas([ANALYST, READER], plainScreen(50))).toMatchInlineSnapshot(`
      "New analyst
        Id           new-analyst
        Status       current
        Description  Six months in; reads much, asks
                     little.

      Silent\\u{1b}[2J reader
        Id           silent-reader
        Status       aspired"
    `);
  });

  it('are shown one by one', () => {
    expect(renderPersona(ANALYST, plainScreen(60))).toMatchInlineSnapshot(`
      "New analyst                                          current
      Six months in; reads much, asks little.
      Sits beside nobody who makes charts.

      Needs
        · A first chart that somebody uses

      Learns
        · by doing, beside a peer

      Challenges
        · Does not want to ask a beginner’s question in public,
          where everybody reads it

      personas/new-analyst.yaml"
    `);
    expect(renderPersona(READER, plainScreen(60))).toMatchInlineSnapshot(`
      "Silent\\u{1b}[2J reader                               aspired

      personas/silent-reader.yaml"
    `);
  });

  it('show the way where there are none', () => {
    expect(renderPersonas([], plainScreen())).toMatchInlineSnapshot(`
      "No personas yet. Three to five of the most prevalent make goals easier to aim.

      Next
        cop persona add"
    `);
  });

  it('are there for machines', () => {
    expect(JSON.parse(personasJson([ANALYST])).personas).toEqual([
      JSON.parse(personaJson(ANALYST)),
    ]);
    expect(JSON.parse(personaJson(ANALYST))).toEqual(ANALYST);
  });

  it('say the same with colours', () => {
    for (const screenOf of [
      renderPersona.bind(null, ANALYST),
      renderPersonas.bind(null, [ANALYST]),
    ])
      expect(withoutColours(screenOf(colouredScreen()))).toBe(screenOf(plainScreen()));
  });
});

describe('the goals', () => {
  const next = goal('carry-on', [], {
    quarter: quarter('2027-Q1'),
    goal: 'Carry on',
    owner: null,
    continues: 'answer',
    weight: 2,
    timeline: timeline('January', quarter('2027-Q1')),
  });
  const mixed = goal(
    'mixed',
    [
      reach({
        id: 'up',
        keyResult: 'Up',
        unit: 'members',
        commit: 15,
        stretch: 30,
        timeline: timeline('Weeks 1-3, 6'),
      }),
      keep({ id: 'held', keyResult: 'Held', unit: '%', every: '2 weeks', owner: 'ben', weight: 3 }),
      reach({ id: 'all', keyResult: 'All at once', measure: COUNTS_INTRODUCTIONS }),
      milestone({ id: 'steps', keyResult: 'In steps', steps: steps('draft', 'send') }),
      milestone({ id: 'step', keyResult: 'In one step', steps: steps('send') }),
    ],
    { goal: 'Of every kind', personas: ['new-analyst'], timeline: timeline('Weeks 1-3, 6') },
  );

  it('stand in a table, each quarter under its name', () => {
    const all = [next, ...ANALYST_CIRCLE.goals];
    expect(renderGoals(all, plainScreen())).toMatchInlineSnapshot(`
      "2026-Q4
      Goal                        Id                Timeline       Owner  Key results
      Get to know the people who  get-to-know       Weeks 1-3      ana    2
      already use the product
      Inform what the             inform-decisions  Weeks 4-10     ana    3
      organisation decides
      Members answer one another  answer            Whole quarter  ana    4
      Think about next year       later             December       ana    0

      2027-Q1
      Goal      Id        Timeline  Owner  Key results
      Carry on  carry-on  January          0"
    `);
  });

  it('stand below one another where it is narrow', () => {
    expect(renderGoals(ANALYST_CIRCLE.goals.slice(0, 2), plainScreen(50))).toMatchInlineSnapshot(`
      "2026-Q4
      Get to know the people who already use the product
        Id           get-to-know
        Timeline     Weeks 1-3
        Owner        ana
        Key results  2

      Inform what the organisation decides
        Id           inform-decisions
        Timeline     Weeks 4-10
        Owner        ana
        Key results  3"
    `);
  });

  it('are shown one by one', () => {
    expect(renderGoal(mixed, plainScreen(60))).toMatchInlineSnapshot(`
      "Of every kind
        2026-Q4 · Weeks 1-3, 6 · ana · for new-analyst
        Mon 28 Sep – Sun 18 Oct 2026
        Mon 2 Nov – Sun 8 Nov 2026

        · Up
          up · 0 → 20 members · commit 15 · stretch 30
        · Held
          held · at least 90 % · 2026-10-05 to 2026-10-14 · ben
          every 2 weeks · weight 3
        · All at once
          all · 0 → 20 · 2026-10-05 to 2026-10-14
          counts introductions
        · In steps
          steps · a milestone in 2 steps
          2026-10-05 to 2026-10-14
            draft: Step draft
            send: Step send
        · In one step
          step · a milestone in 1 step · 2026-10-05 to 2026-10-14
            send: Step send

      goals/2026-Q4/mixed.yaml"
    `);
    expect(renderGoal(next, plainScreen(60))).toMatchInlineSnapshot(`
      "Carry on
        2027-Q1 · January · continues answer · weight 2
        Fri 1 Jan – Sun 31 Jan 2027

        No key results yet: add them in
        goals/2027-Q1/carry-on.yaml

      goals/2027-Q1/carry-on.yaml"
    `);
  });

  it('show the way where there are none', () => {
    expect(renderGoals([], plainScreen())).toMatchInlineSnapshot(`
      "No goals yet. Three for the quarter, each with a number or two to know it by,
      give everyone something to work towards.

      Next
        cop goal add"
    `);
  });

  it('are there for machines', () => {
    expect(JSON.parse(goalsJson([mixed])).goals).toEqual([JSON.parse(goalJson(mixed))]);
    const { key_results: keyResults, ...rest } = JSON.parse(goalJson(mixed));
    expect(rest).toMatchObject({
      id: 'mixed',
      quarter: '2026-Q4',
      goal: 'Of every kind',
      owner: 'ana',
    });
    expect(keyResults).toMatchObject([
      { id: 'up', kind: 'reach', baseline: 0, target: 20, at_least: null, steps: null },
      { id: 'held', kind: 'keep', at_least: 90, at_most: null, target: null, every: '2 weeks' },
      { id: 'all', kind: 'reach', steps: null, measure: { count: 'introductions' } },
      { id: 'steps', steps: [{ id: 'draft' }, { id: 'send' }] },
      { id: 'step', steps: [{ id: 'send' }] },
    ]);
  });
});

describe('findings for machines', () => {
  it('have every key', () => {
    const place = { file: 'personas' };
    const few = {
      code: 'personas/few',
      severity: 'advice',
      place,
      message: 'Two',
      remedy: '',
    } as const;
    expect(
      JSON.parse(findingsJson([few, { ...few, remedy: 'Add one', command: 'persona add' }])),
    ).toEqual({
      findings: [
        {
          code: 'personas/few',
          severity: 'advice',
          file: 'personas',
          line: null,
          column: null,
          message: 'Two',
          remedy: null,
          command: null,
        },
        {
          code: 'personas/few',
          severity: 'advice',
          file: 'personas',
          line: null,
          column: null,
          message: 'Two',
          remedy: 'Add one',
          command: 'persona add',
        },
      ],
    });
  });
});

describe('the words', () => {
  it.each([40, 80, 120])('have their meanings in one column of a screen %i wide', (width) => {
    const lines = renderWords(plainScreen(width)).split('\n');
    const meanings = lines.flatMap((line) => /^ {2}\S.*? {2,}/.exec(line)?.[0].length ?? []);
    expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
    expect(meanings.length).toBeGreaterThan(20);
    expect(new Set(meanings).size).toBe(1);
  });
});
