import type { FileProblem } from '../../domain/finding.ts';
import { grouped } from '../../domain/parts.ts';

/** How many problems of one file are told: whoever has more has one cause to mend first. */
const MOST_TOLD = 100;

/** Problems as they are, of each file at most 100; of a file with more, one problem says how many. */
export function cappedByFile(problems: readonly FileProblem[]): readonly FileProblem[] {
  const counts = new Map<string, number>();
  const left = new Map<string, FileProblem>();
  const told = problems.filter((problem) => {
    const count = (counts.get(problem.file) ?? 0) + 1;
    counts.set(problem.file, count);
    if (count === MOST_TOLD + 1) left.set(problem.file, problem);
    return count <= MOST_TOLD;
  });
  return [
    ...told,
    ...[...left.values()].map((first) => andMore(first, (counts.get(first.file) ?? 0) - MOST_TOLD)),
  ];
}

/** Stands for the problems that are not told; the first of them gives its code, and so its severity. */
function andMore({ code, file }: FileProblem, count: number): FileProblem {
  return {
    code,
    file,
    path: [],
    at: 'value',
    message: `${grouped(count)} more of this kind, or of others, stand in this file`,
    remedy: 'Mend those that are told first; the rest is told then',
  };
}
