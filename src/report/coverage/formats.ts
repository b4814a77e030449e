import type { Coverage } from '../../insight/coverage/coverage.ts';
import type { Screen } from '../../terminal/screen.ts';

/** A format that a coverage can be had in. */
interface CoverageFormat {
  /** What its files' names end in, where that says the format. */
  readonly endings: readonly string[];
  /** For a person at a terminal, or exactly as it is, for a program or a file. */
  readonly prints: 'for-a-person' | 'exactly';
  /** Its code is loaded when somebody wants it. */
  readonly load: () => Promise<(coverage: Coverage, screen: Screen) => string>;
}

/** The formats that a coverage can be had in: each a function of it and of nothing else. */
export const COVERAGE_FORMATS = {
  terminal: {
    endings: [],
    prints: 'for-a-person',
    load: async () => (await import('./terminal.ts')).renderCoverage,
  },
  markdown: {
    endings: ['.md', '.markdown'],
    prints: 'exactly',
    load: async () => (await import('./markdown.ts')).renderCoverageMarkdown,
  },
  html: {
    endings: ['.html', '.htm'],
    prints: 'exactly',
    load: async () => (await import('./html.ts')).renderCoverageHtml,
  },
  json: {
    endings: ['.json'],
    prints: 'exactly',
    load: async () => (await import('./json.ts')).coverageJson,
  },
} as const satisfies Record<string, CoverageFormat>;

export type CoverageFormatName = keyof typeof COVERAGE_FORMATS;

/** The names of the formats, as `--format` says them; `--json` is the same as `json`. */
export const coverageFormatNames = Object.keys(COVERAGE_FORMATS) as readonly CoverageFormatName[];
