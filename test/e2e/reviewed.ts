import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from '../folder.ts';

/** A community whose third quarter of 2026 is over, with key results of every kind. */

export const REVIEW = 'reviews/2026-Q3.yaml';

const CHARTER = `format: 1
name: Chart Guild
members: {now: Analysts, hoped_for: Anyone who shows data}
domain: Showing data
practice: Publishing charts
timezone: Europe/Lisbon
`;

/** As people write: aligned, commented, a bit of everything. */
const GOALS = {
  'goals/2026-Q3/answer.yaml': `# Ana wrote this by hand
goal: Answer one another
timeline: Whole quarter
owner: ben
personas: [reader]
weight: 2
key_results:
  - id: time          # the median
    key_result: Cut the time to first answer from 36 h to 12 h
    baseline: 36
    target: 12
    unit: h
  - {id: answered, key_result: Keep at least 9 of 10 questions answered, at_least: 90, unit: '%'}
`,
  'goals/2026-Q3/learn.yaml': `goal: Learn from one another
timeline: Weeks 4-10
owner: kim
personas: [writer]
key_results:
  - id: brief
    key_result: Hand over the brief
    steps:
      - {id: collect, step: Collect the questions}
      - {id: write, step: Write it, weight: 3}
  - id: survey
    key_result: Send a survey
`,
  'goals/2026-Q3/meet.yaml': `goal: Get to know one another
timeline: Weeks 1-6
owner: ana
personas: [analyst, reader]
key_results:
  - id: invite
    key_result: Invite at least 20 members
    target: 20
    unit: members
    timeline: Weeks 2-6
    every: 2 weeks
  - id: introductions
    key_result: Make at least 5 introductions
    target: 5
    unit: introductions
`,
};

const LOG = {
  'log/2026-07/by-hand.yaml': [
    { on: '2026-07-15', key_result: 'meet/invite', add: 9, note: 'A good week' },
    { on: '2026-07-30', key_result: 'meet/invite', add: 5 },
    { on: '2026-07-30', key_result: 'meet/introductions', add: 6 },
  ],
  'log/2026-09/by-hand.yaml': [
    { on: '2026-09-01', key_result: 'learn/brief', done: 'collect' },
    { on: '2026-09-02', key_result: 'learn/survey', done: true },
    { on: '2026-09-25', key_result: 'answer/time', value: 30, confidence: 4 },
    { on: '2026-09-25', key_result: 'answer/answered', value: 92 },
  ],
};

function recordsText(records: readonly object[]): string {
  return records.map((one) => `- ${JSON.stringify({ ...one, type: 'check-in' })}\n`).join('');
}

/** The same, with more files or others in their places. */
export function workspace(files: Readonly<Record<string, string>> = {}): string {
  return folderWith({
    'cop.yaml': CHARTER,
    'personas/analyst.yaml': 'persona: Analyst\n',
    'personas/reader.yaml': 'persona: Reader\n',
    'personas/writer.yaml': 'persona: Writer\n',
    ...Object.fromEntries(
      Object.entries(LOG).map(([path, records]) => [path, recordsText(records)]),
    ),
    ...GOALS,
    ...files,
  });
}

export function fileIn(cwd: string, path: string): string {
  return readFileSync(join(cwd, path), 'utf8');
}
