import type { Render } from './printing.ts';

/** A format that a report can be had in. */
interface ReportFormat {
  /** What its files' names end in, where that says the format; the first is the usual one. */
  readonly endings: readonly string[];
  /** For a person at a terminal, or exactly as it is, for a program or a file. */
  readonly prints: 'for-a-person' | 'exactly';
  /** Its code is loaded when somebody wants it. */
  readonly load: () => Promise<Render>;
}

/** The formats that a report can be had in. */
export const FORMATS = {
  terminal: {
    endings: [],
    prints: 'for-a-person',
    load: async () => {
      const { renderTerminal } = await import('./terminal/report.ts');
      return (model, { screen }) => renderTerminal(model, screen);
    },
  },
  text: {
    endings: [],
    prints: 'for-a-person',
    load: async () => (await import('./text.ts')).renderText,
  },
  markdown: {
    endings: ['.md', '.markdown'],
    prints: 'exactly',
    load: async () => (await import('./markdown/report.ts')).renderMarkdown,
  },
  html: {
    endings: ['.html', '.htm'],
    prints: 'exactly',
    load: async () => (await import('./html/report.ts')).renderHtml,
  },
  csv: {
    endings: ['.csv'],
    prints: 'exactly',
    load: async () => (await import('./csv.ts')).renderCsv,
  },
  json: {
    endings: ['.json'],
    prints: 'exactly',
    load: async () => (await import('./json.ts')).renderJson,
  },
  github: {
    endings: [],
    prints: 'exactly',
    load: async () => (await import('./github.ts')).renderGithub,
  },
} as const satisfies Record<string, ReportFormat>;

export type Format = keyof typeof FORMATS;

export const formatNames = Object.keys(FORMATS) as readonly Format[];
