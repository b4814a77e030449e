import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GoalDraft } from '../../../src/domain/drafts.ts';
import { type Goal, readGoal } from '../../../src/domain/goal.ts';
import { readPersona } from '../../../src/domain/persona.ts';
import type { TableRow } from '../../../src/domain/table.ts';
import { importPlan } from '../../../src/insight/sheets/import-plan.ts';
import { markdownTables } from '../../../src/insight/sheets/markdown-tables.ts';
import { sheetsIn } from '../../../src/insight/sheets/sheets-in.ts';
import { chartTable } from '../../../src/report/chart-sheet/chart.ts';
import { personaTable } from '../../../src/report/chart-sheet/personas.ts';
import {
  SHEET_FORMATS,
  type SheetFormat,
  sheetText,
} from '../../../src/report/chart-sheet/sheet-text.ts';
import { withoutGuard } from '../../../src/report/escape/csv.ts';
import { CALENDAR, community, Q4 } from '../builders.ts';
import { anyGoalFile, anyPersonaFile } from './any-goal.ts';

/** The rows of a sheet as the file is read: CSV by a reader that is not ours. */
function readAgain(text: string, format: SheetFormat): readonly (readonly TableRow[])[] {
  if (format === 'markdown') return markdownTables(text);
  const rows: string[][] = parse(text, {
    bom: true,
    delimiter: format === 'csv' ? ',' : '\t',
    record_delimiter: ['\r\n', '\n', '\r'],
  });
  return [rows.map((cells, index) => ({ line: index + 1, cells: cells.map(withoutGuard) }))];
}

function goalOf(data: unknown, id: string): Goal | undefined {
  return readGoal(data, { id, file: `goals/2026-Q4/${id}.yaml`, quarter: Q4 }, CALENDAR).value;
}

/** A draft as its file would say it. */
function fileOf({ id: _, quarter: __, keyResults, owner, ...draft }: GoalDraft): unknown {
  return JSON.parse(
    JSON.stringify({ ...draft, owner: owner ?? undefined, key_results: keyResults }),
  );
}

/** A goal without what a chart cannot have: ids, and where its file is. */
function withoutIds({ id: _, file: __, ...goal }: Goal): unknown {
  return {
    ...goal,
    keyResults: goal.keyResults.map(({ id: _, ...one }) =>
      one.kind === 'milestone'
        ? { ...one, steps: one.steps.map(({ id: _, ...step }) => step) }
        : one,
    ),
  };
}

const PERSONAS = ['New analyst', 'Silent reader', 'Somebody'].map((persona, index) => {
  const id = ['new-analyst', 'silent-reader', 'p1'][index] ?? '';
  const read = readPersona({ persona }, id, `personas/${id}.yaml`).value;
  if (!read) throw new Error('no persona');
  return read;
});

describe.each(SHEET_FORMATS)(
  'a sheet written as %s, and imported into an empty community',
  (format) => {
    it('is the same goals, but for ids', () => {
      fc.assert(
        fc.property(fc.uniqueArray(anyGoalFile, { maxLength: 3, selector: titleOf }), (files) => {
          const goals = files.flatMap((file, index) => goalOf(file, `g${index}`) ?? []);
          const text = sheetText(chartTable(goals, PERSONAS), format);
          const plan = importPlan(sheetsIn(readAgain(text, format)), community(), Q4);
          expect(plan.problems).toEqual([]);
          const again = plan.goals.map(({ draft }) => goalOf(fileOf(draft), draft.id));
          expect(again.map((one) => one && withoutIds(one))).toEqual(goals.map(withoutIds));
        }),
        { numRuns: 100 },
      );
    });

    it('is the same personas, but for ids', () => {
      fc.assert(
        fc.property(
          fc.uniqueArray(anyPersonaFile, { maxLength: 3, selector: titleOf }),
          (files) => {
            const personas = files.flatMap((file) => readPersona(file, 'p', 'p').value ?? []);
            const text = sheetText(personaTable(personas), format);
            const plan = importPlan(sheetsIn(readAgain(text, format)), community(), Q4);
            expect(plan.problems).toEqual([]);
            expect(plan.personas.map(({ draft: { id: _, ...draft } }) => draft)).toEqual(
              personas.map(({ id: _, file: __, ...persona }) => persona),
            );
          },
        ),
        { numRuns: 100 },
      );
    });
  },
);

function titleOf(file: unknown): string {
  const { goal, persona }: { goal?: string; persona?: string } = Object(file);
  return (goal ?? persona ?? '').toLowerCase();
}

describe('a sheet', () => {
  it('leaves out an owner who was erased', () => {
    const goal = goalOf(
      {
        goal: 'Meet',
        timeline: 'Whole quarter',
        owner: '[erased]',
        key_results: [
          { id: 'a', key_result: 'Write it', owner: 'ben' },
          { id: 'b', key_result: 'Read it', owner: '[erased]' },
        ],
      },
      'meet',
    );
    const { rows } = chartTable(goal ? [goal] : [], []);
    expect(rows).toEqual([
      ['Meet', 'Write it (owner ben)', 'Whole quarter', '', ''],
      ['', 'Read it', '', '', ''],
    ]);
  });
});
