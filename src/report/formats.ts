import type { Screen } from '../terminal/screen.ts';
import { renderJson } from './json.ts';
import type { ReportModel } from './model.ts';
import { renderTerminal } from './terminal.ts';

/** Makes a report's text; each format is one such function, in a file of its own. */
export type Render = (model: ReportModel, screen: Screen) => string;

/** The formats that a report can be had in. */
export const FORMATS = {
  terminal: renderTerminal,
  json: renderJson,
} as const satisfies Record<string, Render>;

export type Format = keyof typeof FORMATS;

export const formatNames = Object.keys(FORMATS) as readonly Format[];
