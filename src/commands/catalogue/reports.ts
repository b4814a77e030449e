import type { Entry, Noun } from './entry.ts';

/** What is told of a quarter, and where its figures come from. */
export const REPORTS: readonly (Entry | Noun)[] = [
  {
    name: 'history',
    summary: 'show all that was recorded of a key result',
    load: async () => (await import('../history.ts')).history,
  },
  {
    name: 'review',
    summary: 'look back at a quarter, and carry on what is left',
    load: async () => (await import('../review.ts')).review,
  },
  {
    name: 'report',
    summary: 'say how far the quarter’s key results are',
    load: async () => (await import('../report.ts')).report,
  },
  {
    name: 'balance',
    summary: 'commitment, contribution and impact side by side',
    load: async () => (await import('../balance.ts')).balance,
  },
  {
    name: 'export',
    summary: 'write the quarter for a spreadsheet or a calendar',
    verbs: [
      {
        name: 'csv',
        summary: 'a row for each key result, or for each record of the log',
        load: async () => (await import('../export-csv.ts')).exportCsv,
      },
      {
        name: 'ics',
        summary: 'last days, check-ins that are due and the review, for a calendar',
        load: async () => (await import('../export-ics.ts')).exportIcs,
      },
      {
        name: 'chart',
        summary: 'the goal chart, as cop import reads it',
        load: async () => (await import('../export-chart.ts')).exportChart,
      },
      {
        name: 'personas',
        summary: 'the persona table, as cop import reads it',
        load: async () => (await import('../export-personas.ts')).exportPersonas,
      },
    ],
  },
  {
    name: 'explain',
    summary: 'say where a figure comes from, line by line',
    load: async () => (await import('../explain.ts')).explain,
  },
  {
    name: 'timeline',
    summary: 'draw the quarter’s weeks',
    load: async () => (await import('../timeline.ts')).timeline,
  },
  {
    name: 'trend',
    summary: 'compare the quarters',
    load: async () => (await import('../trend.ts')).trend,
  },
];
