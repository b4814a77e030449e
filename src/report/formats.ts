import type { Screen } from '../terminal/screen.ts';
import { renderJson } from './json.ts';
import type { ReportModel } from './model.ts';
import { renderTerminal } from './terminal/report.ts';

/** Makes a report's text of the model alone; each format is one such function, in a file of its own. */
type Render = (model: ReportModel) => string;

/** The formats that a report can be had in. Only what is for a terminal asks for which screen. */
export const FORMATS = {
  terminal: (screen) => (model) => renderTerminal(model, screen),
  json: () => renderJson,
} as const satisfies Record<string, (screen: Screen) => Render>;

export type Format = keyof typeof FORMATS;

export const formatNames = Object.keys(FORMATS) as readonly Format[];
