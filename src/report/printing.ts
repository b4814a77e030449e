import type { Screen } from '../terminal/screen.ts';
import type { ReportModel } from './model.ts';

/** What a report is printed on, beside what it says. */
export interface Printing {
  /** For a terminal: its width, its colours. */
  readonly screen: Screen;
  /** The way from what a CI job checked out to the community's folder: '' or `examples/guild/`. */
  readonly folder: string;
  /** Text for programs alone: a CSV without what keeps a spreadsheet from running a formula. */
  readonly raw: boolean;
}

/** Makes a report's text of the model alone; each format is one such function, in a file of its own. */
export type Render = (model: ReportModel, printing: Printing) => string;
