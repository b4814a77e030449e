import type { Finding } from '../domain/finding.ts';
import { renderFindings } from '../terminal/findings.ts';
import { inert } from '../terminal/inert.ts';
import type { Annotation } from './annotation.ts';
import { annotationLines } from './annotations.ts';
import type { CheckedFiles, FindingsPrinting } from './findings-printing.ts';
import { whatToDo } from './what-to-do.ts';

/**
 * The findings of a check for the log of a job on GitHub: an annotation at the place of each, then all
 * of them as a person reads them in a terminal.
 */
export function renderFindingsGithub(
  { findings, filesRead }: CheckedFiles,
  printing: FindingsPrinting,
): string {
  const lines = annotationLines(findings.map((finding) => annotationOf(finding, printing)));
  const text = inert(renderFindings(findings, filesRead, printing.screen));
  return [...lines, ...(lines.length > 0 ? [''] : []), text].join('\n');
}

function annotationOf(finding: Finding, { screen, folder, advice }: FindingsPrinting): Annotation {
  const { severity, place, code, message } = finding;
  return {
    level: severity === 'error' ? 'error' : advice,
    place: { ...place, file: folder + place.file },
    title: code,
    message: `${message}\n${whatToDo(finding, screen)}`,
  };
}
