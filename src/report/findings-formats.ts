import { renderFindings } from '../terminal/findings.ts';
import { findingsJson } from './findings-json.ts';
import type { RenderFindings } from './findings-printing.ts';

/** A format that the findings of a check can be had in. */
interface FindingsFormat {
  /** For a person at a terminal, or exactly as it is, for a program. */
  readonly prints: 'for-a-person' | 'exactly';
  /** Its code is loaded when somebody wants it. */
  readonly load: () => Promise<RenderFindings>;
}

/** The formats that the findings of a check can be had in. */
export const FINDINGS_FORMATS = {
  terminal: {
    prints: 'for-a-person',
    load:
      async () =>
      ({ findings, filesRead }, { screen }) =>
        renderFindings(findings, filesRead, screen),
  },
  json: {
    prints: 'exactly',
    load:
      async () =>
      ({ findings }) =>
        findingsJson(findings),
  },
  github: {
    prints: 'exactly',
    load: async () => (await import('./findings-github.ts')).renderFindingsGithub,
  },
} as const satisfies Record<string, FindingsFormat>;

export type FindingsFormatName = keyof typeof FINDINGS_FORMATS;

export const findingsFormatNames = Object.keys(FINDINGS_FORMATS) as readonly FindingsFormatName[];
