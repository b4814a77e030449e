import { longDate } from '../../domain/civil-date.ts';
import type { Coverage, PersonaCoverage } from '../../insight/coverage/coverage.ts';
import { WANT_KINDS, type Want } from '../../insight/coverage/wants.ts';
import { visible } from '../../terminal/escape.ts';
import { adviceLines, indented, spread } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { cut, padEnd, widthOf } from '../../terminal/width.ts';
import {
  aboutText,
  entryLists,
  MARKS_MEAN,
  NO_WANTS,
  personaText,
  spokenText,
  titleText,
  WANT_HEADINGS,
} from './coverage-text.ts';
import { emptyTexts } from './empty.ts';
import { type ListBelow, listsBelow } from './lists-below.ts';
import { nextStep } from './next-step.ts';

/** What serves whom on a screen: a block for each persona, then what serves nobody, then what comes next. */
export function renderCoverage(coverage: Coverage, screen: Screen): string {
  const { why, command } = nextStep(coverage);
  const blocks = [
    headLines(coverage, screen),
    ...emptyTexts(coverage).map((text) => indented(text, 0, screen.width)),
    ...coverage.personas.map((one) => personaLines(one, screen)),
    ...listsBelow(coverage).map((one) => listBlock(one, screen)),
    ...marksBlock(coverage, screen),
    adviceLines(visible(why), command, { indent: 0, screen }),
  ];
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}

function headLines(coverage: Coverage, { width, paint }: Screen): readonly string[] {
  const date = longDate(coverage.asOf);
  const title = titleText(coverage);
  const room = width - widthOf(date) - widthOf(title) - 5;
  const community = visible(coverage.community);
  const left = room < widthOf(community) ? title : `${community} · ${title}`;
  const [first = '', ...below] = spread(left, date, width);
  return [paint.strong(first), ...below];
}

/** An item of a list, and the remark beside it or below it. */
interface Item {
  readonly glyph: string;
  readonly tone: 'good' | 'dim';
  readonly text: string;
  readonly remark: string;
}

/** Items under a label. */
interface Row {
  readonly label: string;
  readonly items: readonly Item[];
  /** What stands there where there is no item. */
  readonly none: string;
}

const LABEL = 13;
const INDENT = 2;
/** On a narrower screen a label has a line of its own. */
const NARROW = 60;

function personaLines(one: PersonaCoverage, screen: Screen): readonly string[] {
  const { width, paint } = screen;
  const about = aboutText(one);
  const name = cut(visible(personaText(one.persona)), width - widthOf(about) - 2);
  const [head = '', ...below] = spread(name, about, width);
  const rows = [
    ...entryLists(one).map(({ heading, entries }) => ({
      label: heading,
      none: 'none',
      items: entries.map(({ title, remark }) => item('·', title, remark)),
    })),
    ...wantRows(one.wants),
  ];
  return [
    paint.strong(name) + head.slice(name.length),
    ...below,
    ...rows.flatMap((row) => rowLines(row, screen)),
  ];
}

function wantRows(wants: readonly Want[]): readonly Row[] {
  if (wants.length === 0) return [{ label: WANT_HEADINGS.needs, items: [], none: NO_WANTS }];
  return WANT_KINDS.flatMap((kind) => {
    const those = wants.filter((want) => want.kind === kind);
    if (those.length === 0) return [];
    return [{ label: WANT_HEADINGS[kind], none: '', items: those.map(wantItem) }];
  });
}

/** What nothing names is not told of each: the marks are explained below them all. */
function wantItem(want: Want): Item {
  const isNamed = want.spokenTo.length > 0;
  return isNamed ? item('✔', want.text, spokenText(want)) : item('·', want.text, '');
}

function item(glyph: '✔' | '·', text: string, remark: string): Item {
  const tone = glyph === '✔' ? 'good' : 'dim';
  return { glyph, tone, text: visible(text), remark: visible(remark) };
}

function rowLines({ label, items, none }: Row, screen: Screen): readonly string[] {
  const { width, paint } = screen;
  const isNarrow = width < NARROW;
  const indent = isNarrow ? INDENT * 2 : INDENT + LABEL;
  const lines =
    items.length === 0
      ? indented(none, indent, width).map(paint.dim)
      : items.flatMap((one) => itemLines(one, indent, screen));
  const head = ' '.repeat(INDENT) + label;
  if (isNarrow) return [paint.dim(head), ...lines];
  const [first = '', ...others] = lines;
  const behind = first.replace(' '.repeat(indent), '');
  return [paint.dim(padEnd(head, indent)) + behind, ...others];
}

function itemLines(
  { glyph, tone, text, remark }: Item,
  indent: number,
  { width, paint }: Screen,
): readonly string[] {
  const column = indent + 2;
  const start = `${' '.repeat(indent)}${paint[tone](glyph)} `;
  const one = spread(text, remark, width - column);
  const isOneLine = widthOf(text) + widthOf(remark) + 2 <= width - column;
  if (isOneLine) return [(start + (remark === '' ? text : (one[0] ?? ''))).trimEnd()];
  const [first = '', ...others] = indented(text, column, width);
  const below = remark === '' ? [] : indented(remark, column, width).map(paint.dim);
  return [start + first.slice(column), ...others, ...below];
}

function listBlock({ heading, entries }: ListBelow, screen: Screen): readonly string[] {
  const items = entries.map(({ title, remark }) => item('·', title, remark));
  return [screen.paint.strong(heading), ...items.flatMap((one) => itemLines(one, INDENT, screen))];
}

function marksBlock({ personas }: Coverage, { width, paint }: Screen): readonly string[][] {
  const isMarked = personas.some(({ wants }) => wants.length > 0);
  return isMarked ? [indented(`✔ ${MARKS_MEAN}`, 0, width).map(paint.dim)] : [];
}
