import { longDate } from '../../domain/civil-date.ts';
import { visible } from '../../terminal/escape.ts';
import { indented, spread, typed } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { cut, padStart, widthOf } from '../../terminal/width.ts';
import { atText, partialText, shownTexts, weekText } from '../head-text.ts';
import type { ReportModel } from '../model.ts';

/** A community's name keeps at least this much room before it gets a line of its own. */
const LEAST_NAME = 16;
/** More files than this are counted, not named. */
const MOST_FILES = 5;
const INDENT = 2;

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

/**
 * What a reader must know before the figures: that the files are not today's, files that are missing in
 * them, what is not shown.
 */
export function bannerLines(
  model: Pick<ReportModel, 'asOf' | 'at' | 'leftOut' | 'narrowed' | 'isPublic'>,
  screen: Screen,
): string[] {
  return [
    ...atLines(model, screen),
    ...partialLines(model, screen),
    ...shownTexts(model).flatMap((says) => ['', ...indented(visible(says), INDENT, screen.width)]),
  ];
}

/** That the files are those of a commit; nothing where they are today's. */
export function atLines(
  model: Pick<ReportModel, 'at' | 'asOf'>,
  { width }: Pick<Screen, 'width'>,
): string[] {
  const says = atText(model);
  return says === null ? [] : ['', ...indented(visible(says), INDENT, width)];
}

function partialLines({ leftOut }: Pick<ReportModel, 'leftOut'>, screen: Screen): string[] {
  const says = partialText({ leftOut });
  if (says === null) return [];
  const { paint, width } = screen;
  const [first = '', ...others] = indented(says, INDENT, width);
  const named = leftOut.slice(0, MOST_FILES).map((file) => `    ${cut(visible(file), width - 4)}`);
  const more = leftOut.length - named.length;
  return [
    '',
    paint.warn(`▲ ${first.slice(INDENT)}`),
    ...others.map(paint.warn),
    ...named,
    ...(more > 0 ? [`    and ${more} more`] : []),
    `  ${typed('check', screen)}`,
  ];
}
