import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/domain/key-result.ts';
import type { KeyResultFile } from '../../src/domain/key-result-file.ts';
import { describeKeyResult } from '../../src/domain/key-result-sentence.ts';
import { importPlan } from '../../src/insight/sheets/import-plan.ts';
import { markdownTables } from '../../src/insight/sheets/markdown-tables.ts';
import { sheetsIn } from '../../src/insight/sheets/sheets-in.ts';
import { community, Q4 } from '../insight/builders.ts';

const page = readFileSync('docs/sheets.md', 'utf8');

/** The sentences of the key results that a cell of a chart gives. */
function sentencesOf(cell: string): readonly string[] {
  return keyResultsOf(cell).map((one) => one.key_result);
}

function keyResultsOf(cell: string): readonly KeyResultFile[] {
  const rows = [
    { line: 1, cells: ['Goal', 'Key results'] },
    { line: 2, cells: ['Meet', cell] },
  ];
  const { goals } = importPlan(sheetsIn([rows]), community(), Q4);
  return goals.flatMap(({ draft }) => draft.keyResults);
}

describe('docs/sheets.md', () => {
  const tables = markdownTables(page);
  const examples = tables.find(([head]) => head?.cells[0] === 'In the sheet')?.slice(1) ?? [];
  const raw = page.split('\n').filter((line) => /^\| .*\(target \d+\)/.test(line));

  it('shows what becomes of sentences', () => {
    expect(raw.length).toBeGreaterThanOrEqual(3);
    for (const row of raw) {
      const [, cell = '', becomes = ''] = row.split('|');
      const told = [...becomes.matchAll(/\*([^*]+)\* \(target (\d+)\)/g)].map(([, one]) => one);
      expect(sentencesOf(cell.trim())).toEqual(told);
    }
    const others = examples.slice(raw.length);
    expect(others.length).toBeGreaterThanOrEqual(5);
    for (const { cells } of others) {
      const [cell = '', becomes = ''] = cells;
      const [only, another] = keyResultsOf(cell);
      expect(another).toBeUndefined();
      const isKept = becomes.startsWith('a level to keep');
      expect(only && kindOf(only), cell).toBe(isKept ? 'keep' : 'milestone');
      const [, bound] = /: (at (?:least|most) [^|]+)$/.exec(becomes) ?? [];
      if (isKept) expect(only && describeKeyResult(only)).toBe(`keep ${bound}`);
    }
  });

  it('shows details that are understood', () => {
    const [block = ''] = /(?<=```\n)Invite our friends[^`]+/.exec(page) ?? [];
    const lines = block.trim().split('\n');
    expect(lines.length).toBe(5);
    for (const line of lines) expect(sentencesOf(line)).toEqual([line.replace(/ \(.*/, '')]);
  });
});
