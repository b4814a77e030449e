import { commitName } from '../../domain/at-commit.ts';
import { longDate, shortDate } from '../../domain/civil-date.ts';
import { counted } from '../../domain/number-text.ts';
import { visible } from '../../terminal/escape.ts';
import { indented, spread, typed } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { cut, padStart, widthOf } from '../../terminal/width.ts';
import type { ReportModel } from '../model.ts';

/** A community's name keeps at least this much room before it gets a line of its own. */
const LEAST_NAME = 16;
/** More files than this are counted, not named. */
const MOST_FILES = 5;

/** The first lines of a screen: which community, which quarter, how far into it, which day. */
export function headLines(model: ReportModel, screen: Screen): string[] {
  return namedLines(model, `${model.quarter} · ${weekText(model)}`, screen);
}

/**
 * The first lines of a screen: which community, what it is about, which day.
 * @param when what the screen is about, safe to print
 */
export function namedLines(
  { community, asOf }: Pick<ReportModel, 'community' | 'asOf'>,
  when: string,
  { width, paint }: Screen,
): string[] {
  const name = visible(community);
  const day = longDate(asOf);
  const room = width - widthOf(` · ${when}`) - widthOf(day) - 2;
  if (room < Math.min(widthOf(name), LEAST_NAME))
    return [paint.strong(cut(name, width)), ...spread(when, day, width)];
  const shown = cut(name, room);
  const rest = width - widthOf(`${shown} · ${when}`);
  return [`${paint.strong(shown)} · ${when}${padStart(day, rest)}`];
}

/** `week 9 of 14`, `starts on 1 Oct 2026` before the quarter, `over since 31 Dec 2026` after it. */
function weekText({ week, weeks, asOf, quarterSpan: { from, to } }: ReportModel): string {
  if (week >= 1 && week <= weeks.length) return `week ${week} of ${weeks.length}`;
  if (asOf < from) return `starts on ${shortDate(from)} ${from.slice(0, 4)}`;
  if (asOf > to) return `over since ${shortDate(to)} ${to.slice(0, 4)}`;
  return `before week 1 of ${weeks.length}`;
}

/**
 * What a reader must know before the figures: that the files are not today's, files that are missing in
 * them, goals that are not shown.
 */
export function bannerLines(
  model: Pick<ReportModel, 'asOf' | 'at' | 'leftOut' | 'narrowed'>,
  screen: Screen,
): string[] {
  return [
    ...atLines(model, screen),
    ...partialLines(model, screen),
    ...narrowedLines(model, screen),
  ];
}

/**
 * That the files are those of a commit, of which day, and, of figures of a later one, that they are
 * without what was written since; nothing where the files are today's.
 */
export function atLines(
  { at, asOf }: Pick<ReportModel, 'at' | 'asOf'>,
  { width }: Screen,
): string[] {
  if (at === null) return [];
  const day = at.on === null ? '' : ` of ${shortDate(at.on, asOf)}`;
  const since = at.on !== null && asOf > at.on ? ': what was written since is not in it' : '';
  const says = `As the files were at ${visible(commitName(at))}${day}${since}`;
  return ['', ...indented(says, 2, width)];
}

function partialLines({ leftOut }: Pick<ReportModel, 'leftOut'>, screen: Screen): string[] {
  if (leftOut.length === 0) return [];
  const { paint, width } = screen;
  const says = `Partial: ${counted(leftOut.length, 'file')} could not be read; the figures are without them`;
  const [first = '', ...others] = indented(says, 2, width);
  const named = leftOut.slice(0, MOST_FILES).map((file) => `    ${cut(visible(file), width - 4)}`);
  const more = leftOut.length - named.length;
  return [
    '',
    paint.warn(`▲ ${first.slice(2)}`),
    ...others.map(paint.warn),
    ...named,
    ...(more > 0 ? [`    and ${more} more`] : []),
    `  ${typed('check', screen)}`,
  ];
}

function narrowedLines({ narrowed }: Pick<ReportModel, 'narrowed'>, { width }: Screen): string[] {
  if (narrowed === null) return [];
  const says =
    narrowed.of === 1
      ? `Only the goal ${visible(narrowed.goal)}; it is the quarter’s only one`
      : `Only the goal ${visible(narrowed.goal)}, one of ${narrowed.of} this quarter`;
  return ['', ...indented(says, 2, width)];
}
