import type { Finding } from '../domain/finding.ts';
import type { Screen } from '../terminal/screen.ts';
import type { Annotation } from './annotation.ts';

/** What came of a check. */
export interface CheckedFiles {
  readonly findings: readonly Finding[];
  /** How many files were looked at. */
  readonly filesRead: number;
}

/** What findings are printed on, beside what they say. */
export interface FindingsPrinting {
  readonly screen: Screen;
  /** The way from what a CI job checked out to the community's folder: '' or `examples/guild/`. */
  readonly folder: string;
  /** How much an advice presses: as a notice, or as a warning where it makes the check fail. */
  readonly advice: Exclude<Annotation['level'], 'error'>;
}

export type RenderFindings = (checked: CheckedFiles, printing: FindingsPrinting) => string;
