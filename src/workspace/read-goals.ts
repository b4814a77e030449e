import { type Calendar, parseQuarter, type Quarter } from '../domain/calendar.ts';
import type { FileProblem } from '../domain/finding.ts';
import { type Goal, readGoal } from '../domain/goal.ts';
import { GOALS_FOLDER, goalsFolder } from '../domain/layout.ts';
import { aboutFile, pathIn } from './contents.ts';
import { namedFiles } from './named-files.ts';
import type { Reading } from './reading.ts';

/**
 * Reads `goals/<quarter>/<id>.yaml`, by quarter and id.
 * @param which the quarters whose goals are read
 */
export function readGoals(
  reading: Reading,
  which: 'all' | Quarter | readonly Quarter[],
  calendar: Calendar,
): Goal[] {
  const { files, folders } = reading.contents(GOALS_FOLDER, (one) => concerns(one, which));
  for (const name of files)
    reading.tell(
      aboutFile(
        'file/not-read',
        pathIn(GOALS_FOLDER, name),
        'goals are read from the folder of their quarter',
        `Move it there: ${goalsFolder('2026-Q4')}/ for the last quarter of 2026`,
      ),
    );
  return folders.flatMap((name) => {
    const quarter = parseQuarter(name);
    if (quarter === undefined || quarter !== name) tellNoQuarter(reading, name, quarter);
    else if (which === 'all' || [which].flat().includes(quarter))
      return goalsOf(reading, quarter, calendar);
    return [];
  });
}

/** A link in the place of another quarter's folder keeps nobody from reading this one's. */
function concerns(
  { code, file }: FileProblem,
  which: 'all' | Quarter | readonly Quarter[],
): boolean {
  if (which === 'all' || code !== 'file/not-regular') return true;
  return file === GOALS_FOLDER || [which].flat().map(goalsFolder).includes(file);
}

function goalsOf(reading: Reading, quarter: Quarter, calendar: Calendar): Goal[] {
  return namedFiles(reading, goalsFolder(quarter), 'goal').flatMap(
    ({ id, file }, done, { length: of }) => {
      reading.onStep({ doing: `Reading the goals of ${quarter}`, files: { done, of } });
      const read = (data: unknown) => readGoal(data, { id, file, quarter }, calendar);
      return reading.understand(file, read) ?? [];
    },
  );
}

function tellNoQuarter(reading: Reading, name: string, meant: Quarter | undefined): void {
  reading.tell(
    aboutFile(
      'goal/no-quarter',
      pathIn(GOALS_FOLDER, name),
      `"${name}" is not how a quarter is written, so the goals in it are not read`,
      meant ? `Rename the folder to ${meant}` : 'Call the folder after its quarter: 2026-Q4',
    ),
  );
}
