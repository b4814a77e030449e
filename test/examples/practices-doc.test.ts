import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PRACTICE_IDEAS } from '../../src/domain/practice-ideas.ts';
import { readPracticeRhythm } from '../../src/domain/practice-rhythm.ts';

const text = readFileSync('docs/practices.md', 'utf8');

function section(title: string): string {
  return text.split(/^## /m).find((one) => one.startsWith(`${title}\n`)) ?? '';
}

describe('docs/practices.md', () => {
  it('has the ready set as it is', () => {
    const rows = PRACTICE_IDEAS.map(
      ({ practice, strand, rhythm, shownBy }) =>
        `| ${practice} | ${strand} | ${rhythm} | ${shownBy === null ? '' : `${shownBy} `}|`,
    );
    const table = section('The ready set')
      .split('\n')
      .filter((line) => line.startsWith('| '));
    expect(table.slice(1)).toEqual(rows);
  });

  it('names rhythms that can be read', () => {
    const rhythms = section('Rhythms, and when each is due')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)])
      .map(([, rhythm = '']) => rhythm);
    expect(rhythms.length).toBeGreaterThan(6);
    expect(rhythms.filter((rhythm) => !readPracticeRhythm(rhythm).ok)).toEqual([]);
  });
});
