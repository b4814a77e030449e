import { visible } from '../../terminal/escape.ts';
import { indented } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { padEnd } from '../../terminal/width.ts';
import type { ShownPlan } from './shown-plan.ts';

/** The room that the numbers of lines take. */
export interface LineColumn {
  readonly width: number;
}

/** Lines of text with the line of the file before the first. They are as wide as `roomIn` says at most. */
export function atLine(
  line: number,
  lines: readonly string[],
  { width }: LineColumn,
  { paint }: Screen,
): readonly string[] {
  const [first = '', ...others] = lines;
  return [
    paint.dim(padEnd(`line ${line}`, width)) + first,
    ...others.map((text) => ' '.repeat(width) + text),
  ];
}

/** What is to be known of a sheet beside its rows: what has to be mended, what was made of odd things, advice. */
export function remarkLines({ plan, advice }: ShownPlan, screen: Screen): readonly string[] {
  const { problems, remarks } = plan;
  return [
    ...problems.flatMap(({ line, message }) =>
      hanging(`line ${line}: ${visible(message)}`, screen, screen.paint.bad('✖')),
    ),
    ...remarks.flatMap(({ line, message }) =>
      hanging(`line ${line}: ${visible(message)}`, screen, screen.paint.warn('▲')),
    ),
    ...advice.flatMap((text) => hanging(visible(text), screen, screen.paint.warn('▲'))),
  ];
}

function hanging(text: string, { width }: Screen, mark: string): readonly string[] {
  const [first = '', ...others] = indented(text, 2, width);
  return [`${mark} ${first.slice(2)}`, ...others];
}
