import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, pathsIn } from '../folder.ts';

/** A workspace whose log was written by hand, for the commands that put records right. */

const CHARTER = 'format: 1\nname: Guild\ntimezone: Europe/Lisbon\n';

/** Twenty days, of which twelve are over by the end of 24 November: 60 %. */
const ANSWER = `goal: Members answer one another
timeline: 2026-11-13 to 2026-12-02
owner: ana
key_results:
  - id: time-to-answer
    key_result: Cut the time to first answer from 36 h to 12 h
    baseline: 36
    target: 12
    unit: h
  - id: answers
    key_result: Answer at least 40 questions
    target: 40
    unit: questions
  - id: handbook
    key_result: Write the handbook
    steps:
      - {id: outline, step: Write an outline}
      - {id: draft, step: Write a draft}
`;

/** The id of a record: its number tells the order. */
export function ulid(number: number): string {
  return `01M${String(number).padStart(23, '0')}`;
}

/** How a record is named on the command line. */
export function short(number: number): string {
  return ulid(number).slice(-6);
}

interface Parts {
  readonly id?: string | null;
  readonly [key: string]: unknown;
}

/** A check-in of the time to answer, by ana on 20 November unless something else is said; null leaves a key out. */
export function said(parts: Parts): string {
  const whole = {
    id: ulid(1),
    on: '2026-11-20',
    type: 'check-in',
    key_result: 'answer/time-to-answer',
    by: 'ana',
    ...parts,
  };
  const kept = Object.entries(whole).filter(([, value]) => value !== null);
  return `- ${JSON.stringify(Object.fromEntries(kept))}\n`;
}

const GOAL_FILE = 'goals/2026-Q4/answer.yaml';
export const LOG_FILE = 'log/2026-11/by-hand.yaml';

/** A workspace with these records, each on a line of one file. */
export function workspace(
  records: readonly string[],
  files: Readonly<Record<string, string>> = {},
) {
  const log = records.length === 0 ? {} : { [LOG_FILE]: records.join('') };
  return folderWith({ 'cop.yaml': CHARTER, [GOAL_FILE]: ANSWER, ...log, ...files });
}

/** The records that were written since, without their ids. */
export function written(cwd: string): unknown[] {
  return pathsIn(join(cwd, 'log'))
    .filter((path) => path.endsWith('.yaml') && !LOG_FILE.endsWith(path))
    .flatMap((path) =>
      readFileSync(join(cwd, 'log', path), 'utf8')
        .trim()
        .split('\n'),
    )
    .map((line) => ({ ...JSON.parse(line.slice(2)), id: undefined }));
}

/** Text with the ids of new records left out. */
export function withoutIds(text: string): string {
  return text.replace(/\b01M(?!0000)[0-9A-Z]{23}/g, 'ULID');
}
