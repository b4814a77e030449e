// A community as large as one gets: a hundred goals, and all their key results looked at every week of a year.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const GOALS = 100;
const KEY_RESULTS = 4;
const WEEKS = 52;
/** A Monday; the last check-ins are of the Friday before 24 November 2026. */
const FIRST_DAY = Date.UTC(2025, 10, 24);
const DAY = 86_400_000;

/** Writes the community into an empty folder, always the same one. */
export function bigCommunity(folder) {
  const write = (path, lines) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), `${lines.join('\n')}\n`);
  };
  write('cop.yaml', CHARTER);
  for (let goal = 0; goal < GOALS; goal += 1)
    write(`goals/2026-Q4/goal-${goal}.yaml`, goalLines(goal));
  for (let week = 0; week < WEEKS; week += 1) {
    const day = dayAfterFirst(week * 7 + 4);
    write(`log/${day.slice(0, 7)}/${day}-${idOf(week, 0)}.yaml`, checkInLines(week, day));
  }
}

const CHARTER = [
  'format: 1',
  'name: Large',
  'members: Everybody',
  'domain: Showing data',
  'practice: Publishing charts that people act on',
  'timezone: Europe/Lisbon',
];

function goalLines(goal) {
  return [
    `goal: Get so far with matter ${goal} that people use it`,
    `timeline: ${dayAfterFirst(0)} to 2026-12-31`,
    'owner: ana',
    'key_results:',
    ...Array.from({ length: KEY_RESULTS }, (_, index) => keyResultLines(goal, index)).flat(),
  ];
}

function keyResultLines(goal, index) {
  return [
    `  - id: result-${index}`,
    `    key_result: Answer at least 100 questions of sort ${index} on matter ${goal}`,
    '    target: 100',
    '    unit: answers',
  ];
}

/** Some are ahead and some behind, each with its ups and downs. */
function checkInLines(week, on) {
  return Array.from({ length: GOALS * KEY_RESULTS }, (_, index) => {
    const [goal, result] = [Math.floor(index / KEY_RESULTS), index % KEY_RESULTS];
    const value = Math.round(week * (0.9 + (index % 13) / 10)) + ((week * 7 + index) % 5);
    const key_result = `goal-${goal}/result-${result}`;
    const id = idOf(week, index);
    return `- ${JSON.stringify({ id, on, type: 'check-in', key_result, value, by: 'ana' })}`;
  });
}

/** A record's id: its first ten characters are its time, the last sixteen its own. */
function idOf(week, index) {
  const own = String(week * GOALS * KEY_RESULTS + index).padStart(16, '0');
  return `01JD000000${own}`;
}

function dayAfterFirst(days) {
  return new Date(FIRST_DAY + days * DAY).toISOString().slice(0, 10);
}
