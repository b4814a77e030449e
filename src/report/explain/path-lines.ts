import { fileAndLine, type Place } from '../../domain/finding.ts';
import { visible } from '../../terminal/escape.ts';
import { widthOf, wrap } from '../../terminal/width.ts';

/** A key, and where it stands. */
export interface NamedPlace {
  readonly name: string;
  readonly place: Place;
}

/** The day before the id in the name of a file of records. */
const DAY_OF_FILE = /^\d{4}-\d\d-\d\d-/;

/**
 * Where something stands, `goals/2026-Q4/a.yaml:7`, in lines. It is broken behind a `/` alone, or
 * before the id of a record, so that both can be copied; further only where a name itself is too long.
 */
export function pathLines(place: Place, columns: number): string[] {
  return brokenPath(fileAndLine(place), columns);
}

/** The same of a path with what stands behind it. */
export function brokenPath(written: string, columns: number): string[] {
  const path = visible(written);
  if (widthOf(path) <= columns) return [path];
  const lines: string[] = [];
  for (const piece of path.split(/(?<=\/)/).flatMap((one) => partsOf(one, columns))) {
    const joined = `${lines.at(-1) ?? ''}${piece}`;
    if (lines.length > 0 && widthOf(joined) <= columns) lines[lines.length - 1] = joined;
    else lines.push(...wrap(piece, columns));
  }
  return lines;
}

function partsOf(piece: string, columns: number): string[] {
  const [day] = widthOf(piece) <= columns ? [] : (DAY_OF_FILE.exec(piece) ?? []);
  return day === undefined ? [piece] : [day, piece.slice(day.length)];
}

/** `target: goals/2026-Q4/a.yaml:7`, or the path below the name where one line does not hold both. */
export function namedPathLines({ name, place }: NamedPlace, columns: number): string[] {
  const [first = '', ...others] = pathLines(place, columns);
  const line = `${name}: ${first}`;
  if (others.length === 0 && widthOf(line) <= columns) return [line];
  return [`${name}:`, first, ...others];
}
