import { commitName } from '../domain/at-commit.ts';
import { shortDate } from '../domain/civil-date.ts';
import { counted, formatShare } from '../domain/number-text.ts';
import type { CommunityFigures } from '../insight/figures.ts';
import { SMALLEST_GROUP } from '../insight/small-group.ts';
import type { ReportModel } from './model.ts';
import { narrowedText, PUBLIC_TEXT } from './narrowed-text.ts';

/** What stands at the head of a report, in every format. */

/** `week 9 of 14`, `starts on 1 Oct 2026` before the quarter, `over since 31 Dec 2026` after it. */
export function weekText({ week, weeks, asOf, quarterSpan: { from, to } }: ReportModel): string {
  if (week >= 1 && week <= weeks.length) return `week ${week} of ${weeks.length}`;
  if (asOf < from) return `starts on ${shortDate(from)} ${from.slice(0, 4)}`;
  if (asOf > to) return `over since ${shortDate(to)} ${to.slice(0, 4)}`;
  return `before week 1 of ${weeks.length}`;
}

/**
 * That the files are those of a commit, of which day, and, of figures of a later one, that they are
 * without what was written since; null where the files are today's.
 */
export function atText({ at, asOf }: Pick<ReportModel, 'at' | 'asOf'>): string | null {
  if (at === null) return null;
  const day = at.on === null ? '' : ` of ${shortDate(at.on, asOf)}`;
  const since = at.on !== null && asOf > at.on ? ': what was written since is not in it' : '';
  return `As the files were at ${commitName(at)}${day}${since}`;
}

/** That files are missing in the figures; null where all could be read. The files are named beside it. */
export function partialText({ leftOut }: Pick<ReportModel, 'leftOut'>): string | null {
  if (leftOut.length === 0) return null;
  return `Partial: ${counted(leftOut.length, 'file')} could not be read; the figures are without them`;
}

/** What is not shown, because nobody asked for it, or because the report is for everybody. */
export function shownTexts({
  narrowed,
  isPublic,
}: Pick<ReportModel, 'narrowed' | 'isPublic'>): readonly string[] {
  return [
    ...(narrowed === null ? [] : [narrowedText(narrowed)]),
    ...(isPublic ? [PUBLIC_TEXT] : []),
  ];
}

/**
 * What a reader must know before the figures, each in a sentence without its end: that the files are
 * incomplete, that the files are not today's, what is not shown.
 */
export function bannerTexts(model: ReportModel): readonly string[] {
  const partial = partialText(model);
  const named = model.leftOut.join(', ');
  return [
    ...(partial === null ? [] : [`${partial}: ${named}`]),
    atText(model),
    ...shownTexts(model),
  ].filter((text) => text !== null);
}

/** Why a report shows no goal. */
export function emptyText({ quarter, quarterSpan, asOf, narrowed }: ReportModel): string {
  if (narrowed !== null && narrowed.of.goals > 0) return 'Nothing fits.';
  if (asOf > quarterSpan.to) return `No goals were written for ${quarter}.`;
  return (
    `No goals for ${quarter} yet. Three of them, each with a number or two to know it by, ` +
    'give everyone something to work towards.'
  );
}

/**
 * How far the quarter is beside where it should be by now: `Progress 67 %, expected 78 %`; of a progress
 * that would tell of too few people, that it is not shown. Null where nothing is counted yet.
 */
export function totalsText({
  progress,
  expected,
  status,
}: Pick<CommunityFigures, 'progress' | 'expected' | 'status'>): string | null {
  if (status === null || expected === null) return null;
  const share =
    progress === null
      ? `not shown (a group of fewer than ${SMALLEST_GROUP})`
      : formatShare(progress);
  return `Progress ${share}, expected ${formatShare(expected)}`;
}
