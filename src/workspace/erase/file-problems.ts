import { parseQuarter, plainCalendar } from '../../domain/calendar.ts';
import { readCharter } from '../../domain/charter.ts';
import { type Problem, within } from '../../domain/finding.ts';
import { readGoal } from '../../domain/goal.ts';
import {
  CHARTER_FILE,
  GOALS_FOLDER,
  LOG_FOLDER,
  MEMBERS_FOLDER,
  PERSONAS_FOLDER,
  REVIEWS_FOLDER,
} from '../../domain/layout.ts';
import { readMember } from '../../domain/member.ts';
import { readPersona } from '../../domain/persona.ts';
import { readRecord } from '../../domain/record.ts';
import { readReview } from '../../domain/review.ts';

/** Whether a file of the workspace has the same things wrong with it, in the same places, by what it said and says. */
export function hasSameProblems(file: string, before: unknown, after: unknown): boolean {
  const [old, now] = [before, after].map((data) =>
    JSON.stringify(problemsOf(file, data).map(({ code, path }) => [code, path])),
  );
  return old === now;
}

// Erasing changes no day and no timeline, so any calendar and quarter will do.
const CALENDAR = plainCalendar('UTC');
const QUARTER = parseQuarter('2026-Q4');

function problemsOf(file: string, data: unknown): readonly Problem[] {
  const [folder = ''] = file.split('/');
  const id = 'any';
  switch (folder) {
    case CHARTER_FILE:
      return readCharter(data).problems;
    case LOG_FOLDER:
      return ofItems(data, (item) => readRecord(item, { file }).problems);
    case MEMBERS_FOLDER:
      return ofItems(data, (item) => readMember(item, { file }).problems);
    case PERSONAS_FOLDER:
      return readPersona(data, id, file).problems;
    case GOALS_FOLDER:
      return QUARTER ? readGoal(data, { id, file, quarter: QUARTER }, CALENDAR).problems : [];
    case REVIEWS_FOLDER:
      return QUARTER ? readReview(data, { file, quarter: QUARTER }).problems : [];
    default:
      return [];
  }
}

function ofItems(data: unknown, read: (item: unknown) => readonly Problem[]): readonly Problem[] {
  const items: readonly unknown[] = Array.isArray(data) ? data : [];
  return items.flatMap((item, index) => read(item).map((problem) => within([index], problem)));
}
