import { describe, expect, it } from 'vitest';
import { namedPathLines, pathLines } from '../../../src/report/explain/path-lines.ts';

const RECORD = { file: 'log/2026-11/2026-11-20-01M7WS2TDRC2PEPX28T6D8EHG4.yaml', line: 3 };
const LONG = { file: `goals/2026-Q4/${'x'.repeat(30)}.yaml`, line: 12 };

describe('the lines of a path', () => {
  it('is one where it fits', () => {
    expect(pathLines(RECORD, 56)).toEqual([
      'log/2026-11/2026-11-20-01M7WS2TDRC2PEPX28T6D8EHG4.yaml:3',
    ]);
    expect(pathLines({ file: 'goals' }, 56)).toEqual(['goals']);
  });

  it('breaks behind a slash, and keeps the id of a record whole', () => {
    expect(pathLines(RECORD, 46)).toEqual([
      'log/2026-11/',
      '2026-11-20-01M7WS2TDRC2PEPX28T6D8EHG4.yaml:3',
    ]);
    expect(pathLines(RECORD, 36)).toEqual([
      'log/2026-11/2026-11-20-',
      '01M7WS2TDRC2PEPX28T6D8EHG4.yaml:3',
    ]);
    expect(pathLines(LONG, 40)).toEqual(['goals/2026-Q4/', `${'x'.repeat(30)}.yaml:12`]);
  });

  it('breaks a name only where it is too long itself', () => {
    expect(pathLines(LONG, 30)).toEqual(['goals/2026-Q4/', 'x'.repeat(30), '.yaml:12']);
  });

  it('stands beside its name, or below it', () => {
    const place = { file: 'cop.yaml', line: 9 };
    expect(namedPathLines({ name: 'at_risk', place }, 20)).toEqual(['at_risk: cop.yaml:9']);
    expect(namedPathLines({ name: 'at_risk', place }, 18)).toEqual(['at_risk:', 'cop.yaml:9']);
  });
});
