import { longDate } from '../../domain/civil-date.ts';
import { fileAndLine } from '../../domain/finding.ts';
import type { DerivedStep, StepName, WeighedPart } from '../../insight/derivation/derivation.ts';
import { STATUSES } from '../../insight/status.ts';
import { visible } from '../../terminal/escape.ts';
import { spread, typed } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { cut, widthOf } from '../../terminal/width.ts';
import { oneLine } from '../record-text.ts';
import { type Look, lookOf } from '../status-look.ts';
import { bannerLines } from '../terminal/head.ts';
import { isWide } from '../terminal/wide.ts';
import { ignoredLines } from './ignored-lines.ts';
import { recordTypeOf } from './measured-words.ts';
import type { ExplainModel } from './model.ts';
import { movedLines } from './moved-lines.ts';
import { partRows } from './part-rows.ts';
import { pathLines } from './path-lines.ts';
import { type Row, rowLines } from './row-lines.ts';
import { type ShownStep, stepLines } from './step-lines.ts';
import { stepText } from './step-words.ts';
import { viewOf } from './view.ts';
import { weighedLines } from './weighed-lines.ts';

const INDENT = 2;
/** Of more check-ins than these the last ones are shown. */
const MOST_ROWS = 4;
/** The steps below which their parts are shown; others rest on the same. */
const ADDS_UP: readonly StepName[] = ['value', 'days_held', 'counted_of', 'counted_over'];

/**
 * Where figures come from, for a terminal: each with how it follows and the file and line of what was
 * said, then what was moved, and what was not counted and why.
 */
export function renderExplain(model: ExplainModel, screen: Screen): string {
  const { derivation, keyResult } = model;
  const { about, asOf, moved, ignored } = derivation;
  const of = about.kind === 'key-result' ? 'one' : 'several';
  return [
    ...headLines(model, screen),
    ...bannerLines({ ...model, asOf, narrowed: null, isPublic: false }, screen),
    '',
    ...stepLines(shownSteps(model, screen), screen),
    ...weighedSection(model, screen),
    ...movedLines(moved, { of, asOf }, screen),
    ...ignoredLines(ignored, { keyResult, reference: about.reference, asOf }, screen),
  ].join('\n');
}

/** Its title and the day, what it is called, and where it is written. */
function headLines({ derivation: { about, asOf } }: ExplainModel, screen: Screen): string[] {
  const { width, paint } = screen;
  const day = longDate(asOf);
  const title = cut(visible(oneLine(about.title)), isWide(screen) ? width - day.length - 2 : width);
  const [first = '', ...below] = spread(title, day, width);
  const paths = about.place ? pathLines(about.place, width - INDENT) : [];
  const name = cut(visible(about.reference), width - INDENT);
  const facts = about.place ? `${name} · ${visible(fileAndLine(about.place))}` : name;
  const lines = INDENT + widthOf(facts) <= width ? [facts] : [name, ...paths];
  return [
    paint.strong(title) + first.slice(title.length),
    ...below,
    ...lines.map((line) => paint.dim(' '.repeat(INDENT) + line)),
  ];
}

/** The steps that say something, each with what it adds up. */
function shownSteps(model: ExplainModel, screen: Screen): readonly ShownStep[] {
  const { derivation, keyResult } = model;
  const view = viewOf(derivation, keyResult);
  return derivation.steps.flatMap((step): ShownStep[] => {
    const text = stepText(step, view);
    if (!text) return [];
    const tone = step.as === 'status' ? toneOf(step) : null;
    const rows =
      keyResult && ADDS_UP.includes(step.name) ? partRows(step.parts, keyResult, view) : [];
    const lines = step.parts.some((part) => part.kind === 'step')
      ? rowLines(rows, screen)
      : foldedLines(rows, earlierCommand(model, step), screen);
    return [{ ...text, tone, rows: lines }];
  });
}

function toneOf({ result }: DerivedStep): Look['tone'] {
  return lookOf(STATUSES.find((one) => one === result) ?? null).tone;
}

/** The command that shows all that a step adds up, of which the screen shows the last ones. */
function earlierCommand({ derivation, keyResult }: ExplainModel, step: DerivedStep): string {
  const type = keyResult?.measure ? recordTypeOf(keyResult.measure, step.name) : undefined;
  const isCounted = step.parts.some((part) => part.kind === 'counted');
  return isCounted && type !== undefined
    ? `log list --type ${type}`
    : `history ${derivation.about.reference}`;
}

/** Check-ins or records with their places; of many the last ones, and where the others are told. */
function foldedLines(rows: readonly Row[], command: string, screen: Screen): string[] {
  const shown = rows.length > MOST_ROWS + 1 ? rows.slice(-MOST_ROWS) : rows;
  const earlier = rows.length - shown.length;
  const told = `    ${earlier} earlier: ${typed(command, screen)}`;
  return [...(earlier > 0 ? [told] : []), ...rowLines(shown, screen)];
}

/** What the figures of a goal, or of the community, are the means of. */
function weighedSection({ derivation: { about, steps } }: ExplainModel, screen: Screen): string[] {
  const parts = (steps[0]?.parts ?? []).filter(
    (part): part is WeighedPart => part.kind === 'key-result' || part.kind === 'goal',
  );
  if (parts.length === 0) return [];
  const title = about.kind === 'goal' ? 'Key results' : 'Goals';
  return ['', screen.paint.strong(title), ...weighedLines(parts, screen)];
}
