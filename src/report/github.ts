import { formatShare } from '../domain/number-text.ts';
import { type Condition, isMet } from '../insight/conditions.ts';
import { byUrgency } from '../insight/due.ts';
import type { GoalWithFigures, KeyResultWithFigures } from '../insight/figures.ts';
import { isSilent } from '../insight/stands-out.ts';
import { inert } from '../terminal/inert.ts';
import { cut } from '../terminal/width.ts';
import type { Annotation } from './annotation.ts';
import { annotationLines } from './annotations.ts';
import { aroundOf, detailsOf } from './details.ts';
import type { ReportModel } from './model.ts';
import type { Printing } from './printing.ts';
import { renderText } from './text.ts';
import { valueText } from './value-text.ts';

/** A title can be long, and an annotation's is one line: this much of it, in columns. */
const LONGEST_TITLE = 80;

type Concern = Condition | 'silent' | 'moved';

/** How what is the matter is said above an annotation, and how much it presses: the first comes first. */
const CONCERNS: Readonly<Record<Concern, Pick<Annotation, 'level' | 'title'>>> = {
  'off-track': { level: 'error', title: 'Off track' },
  missed: { level: 'error', title: 'Missed' },
  blocked: { level: 'warning', title: 'Blocked' },
  stale: { level: 'warning', title: 'Stale' },
  'at-risk': { level: 'warning', title: 'At risk' },
  late: { level: 'warning', title: 'Late' },
  silent: { level: 'notice', title: 'No check-in yet' },
  moved: { level: 'notice', title: 'Goalposts moved' },
};
const ORDER = Object.keys(CONCERNS) as readonly Concern[];

/**
 * The report for the log of a job on GitHub: an annotation at the line of each key result that needs an
 * eye, and at each file that could not be read, then the six lines of text.
 */
export function renderGithub(model: ReportModel, printing: Printing): string {
  const annotations = [...ofFiles(model, printing), ...ofKeyResults(model, printing)];
  const lines = annotationLines(annotations);
  return [...lines, ...(lines.length > 0 ? [''] : []), inert(renderText(model))].join('\n');
}

type Where = Pick<Printing, 'folder'>;

function ofFiles({ leftOut }: ReportModel, { folder }: Where): Annotation[] {
  return leftOut.map((file) => ({
    level: 'error',
    place: { file: folder + file },
    title: 'Left out of the report',
    message: `${file} could not be read; the figures are without it`,
  }));
}

interface Found {
  readonly concern: Concern;
  readonly goal: GoalWithFigures['goal'];
  readonly about: KeyResultWithFigures;
}

/** One for each key result that there is something to say of, the most pressing first. */
function ofKeyResults(model: ReportModel, where: Where): Annotation[] {
  return model.goals
    .flatMap(({ goal, keyResults }) =>
      keyResults.flatMap((about): Found[] => {
        const concern = concernOf(about, model);
        return concern === undefined ? [] : [{ concern, goal, about }];
      }),
    )
    .sort(byPressure)
    .map((found) => annotationOf(found, model, where));
}

/** What presses most of what is the matter with a key result; undefined where nothing is. */
function concernOf(about: KeyResultWithFigures, { moved }: ReportModel): Concern | undefined {
  return ORDER.find((concern) => {
    switch (concern) {
      case 'silent':
        return isSilent(about);
      case 'moved':
        return moved.has(about.reference);
      default:
        return isMet(concern, about.figures);
    }
  });
}

function byPressure(a: Found, b: Found): number {
  return ORDER.indexOf(a.concern) - ORDER.indexOf(b.concern) || byUrgency(a.about, b.about);
}

function annotationOf(
  { concern, goal, about }: Found,
  model: ReportModel,
  { folder }: Where,
): Annotation {
  const { level, title } = CONCERNS[concern];
  const { reference, keyResult } = about;
  const { file, ...at } = model.places.get(reference) ?? { file: goal.file };
  const details = detailsOf(about, aroundOf(about, goal, model));
  return {
    level,
    place: { file: folder + file, ...at },
    title: `${title} · ${cut(goal.goal, LONGEST_TITLE)}`,
    message: [`${keyResult.keyResult}: ${figuresText(about)}`, ...details].join(' · '),
  };
}

/** `31 h → 12 h, progress 21 %, expected 63 %`. */
function figuresText({ keyResult, figures }: KeyResultWithFigures): string {
  const { progress, expected } = figures;
  const value = valueText(keyResult, figures);
  if (progress === null) return value;
  return `${value}, progress ${formatShare(progress)}, expected ${formatShare(expected)}`;
}
