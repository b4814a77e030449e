import { counted } from '../domain/number-text.ts';
import { type Annotation, ciCommand } from './annotation.ts';

const LEVELS: readonly Annotation['level'][] = ['error', 'warning', 'notice'];
/** GitHub shows so many of a level that one step makes, and drops the others. */
const MOST = 10;

/**
 * Annotations as lines of a step's output, errors first: at most ten of a level, the tenth of which says
 * how many more there are.
 * @param annotations those of a level in the order in which they press
 */
export function annotationLines(annotations: readonly Annotation[]): string[] {
  return LEVELS.flatMap((level) => atMostTen(annotations.filter((one) => one.level === level)));
}

function atMostTen(annotations: readonly Annotation[]): string[] {
  const more = annotations.length - MOST;
  const shown = annotations.slice(0, MOST);
  const last = shown.at(-1);
  if (more <= 0 || last === undefined) return shown.map(ciCommand);
  const message = `${last.message}\nand ${counted(more, `more ${last.level}`)} that GitHub has no room for`;
  return [...shown.slice(0, -1), { ...last, message }].map(ciCommand);
}
