import type { Community } from '../domain/community.ts';
import type { FileProblem } from '../domain/finding.ts';
import { cappedByFile } from './findings/capped.ts';
import { duplicateGoals, duplicateRecords } from './findings/duplicates.ts';
import { unknownMeasureFields } from './findings/measure-fields.ts';
import { duplicateMembers } from './findings/members.ts';
import { wrongFields } from './findings/wrong-fields.ts';

/**
 * Errors that no file shows by itself: the same id twice, check-ins that say what their key result
 * has no place for, and measures by fields that nothing has. They make a figure impossible. Of one file, at most 100 are told.
 */
export function inconsistencies(community: Community): readonly FileProblem[] {
  return cappedByFile([
    ...duplicateGoals(community),
    ...duplicateRecords(community),
    ...duplicateMembers(community),
    ...wrongFields(community),
    ...unknownMeasureFields(community),
  ]);
}
