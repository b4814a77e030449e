import type { Command } from 'commander';

/** Says what a command takes and does, on the commander command that is to run it. */
type Configure = (command: Command) => void;

/** One command: its code is loaded when it is called. */
export interface Entry {
  readonly name: string;
  readonly alias?: string;
  readonly summary: string;
  readonly load: () => Promise<Configure>;
}

/** Commands about one thing: `cop goal add`, `cop goal list`. */
export interface Noun {
  readonly name: string;
  readonly summary: string;
  readonly verbs: readonly Entry[];
}

/**
 * Every command, in the order of `cop --help`: as a facilitator meets them. What a command does not
 * need stays asleep in the built script.
 */
export const CATALOGUE: readonly (Entry | Noun)[] = [
  {
    name: 'init',
    summary: 'scaffold a community in a folder',
    load: async () => (await import('./init.ts')).init,
  },
  {
    name: 'charter',
    summary: 'what the community is about',
    verbs: [
      {
        name: 'show',
        summary: 'show the charter, and what is open in it',
        load: async () => (await import('./charter-show.ts')).charterShow,
      },
      {
        name: 'edit',
        summary: 'change the charter',
        load: async () => (await import('./charter-edit.ts')).charterEdit,
      },
    ],
  },
  {
    name: 'persona',
    summary: 'the kinds of members it is designed for',
    verbs: [
      {
        name: 'add',
        summary: 'describe a persona',
        load: async () => (await import('./persona-add.ts')).personaAdd,
      },
      {
        name: 'list',
        summary: 'list the personas',
        load: async () => (await import('./persona-list.ts')).personaList,
      },
      {
        name: 'show',
        summary: 'show one persona',
        load: async () => (await import('./persona-show.ts')).personaShow,
      },
      {
        name: 'edit',
        summary: 'change a persona',
        load: async () => (await import('./persona-edit.ts')).personaEdit,
      },
      {
        name: 'remove',
        summary: 'remove a persona',
        load: async () => (await import('./persona-remove.ts')).personaRemove,
      },
    ],
  },
  {
    name: 'goal',
    summary: 'what it wants to reach this quarter',
    verbs: [
      {
        name: 'add',
        summary: 'write a goal and its key results',
        load: async () => (await import('./goal-add.ts')).goalAdd,
      },
      {
        name: 'list',
        summary: 'list the goals',
        load: async () => (await import('./goal-list.ts')).goalList,
      },
      {
        name: 'show',
        summary: 'show one goal',
        load: async () => (await import('./goal-show.ts')).goalShow,
      },
      {
        name: 'edit',
        summary: 'change a goal, or move it to another quarter',
        load: async () => (await import('./goal-edit.ts')).goalEdit,
      },
      {
        name: 'remove',
        summary: 'remove a goal and its key results',
        load: async () => (await import('./goal-remove.ts')).goalRemove,
      },
    ],
  },
  {
    name: 'kr',
    summary: 'a goal’s key results',
    verbs: [
      {
        name: 'add',
        summary: 'add a key result to a goal',
        load: async () => (await import('./kr-add.ts')).krAdd,
      },
      {
        name: 'edit',
        summary: 'change a key result',
        load: async () => (await import('./kr-edit.ts')).krEdit,
      },
      {
        name: 'remove',
        summary: 'take a key result out of its goal',
        load: async () => (await import('./kr-remove.ts')).krRemove,
      },
    ],
  },
  {
    name: 'checkin',
    alias: 'check-in',
    summary: 'record where a key result is',
    load: async () => (await import('./checkin.ts')).checkin,
  },
  {
    name: 'undo',
    summary: 'take back what you recorded last',
    load: async () => (await import('./undo.ts')).undo,
  },
  {
    name: 'history',
    summary: 'show all that was recorded of a key result',
    load: async () => (await import('./history.ts')).history,
  },
  {
    name: 'review',
    summary: 'look back at a quarter, and carry on what is left',
    load: async () => (await import('./review.ts')).review,
  },
  {
    name: 'report',
    summary: 'say how far the quarter’s key results are',
    load: async () => (await import('./report.ts')).report,
  },
  {
    name: 'export',
    summary: 'write the quarter for a spreadsheet or a calendar',
    verbs: [
      {
        name: 'csv',
        summary: 'a row for each key result, or for each record of the log',
        load: async () => (await import('./export-csv.ts')).exportCsv,
      },
      {
        name: 'ics',
        summary: 'last days, check-ins that are due and the review, for a calendar',
        load: async () => (await import('./export-ics.ts')).exportIcs,
      },
    ],
  },
  {
    name: 'explain',
    summary: 'say where a figure comes from, line by line',
    load: async () => (await import('./explain.ts')).explain,
  },
  {
    name: 'timeline',
    summary: 'draw the quarter’s weeks',
    load: async () => (await import('./timeline.ts')).timeline,
  },
  {
    name: 'trend',
    summary: 'compare the quarters',
    load: async () => (await import('./trend.ts')).trend,
  },
  {
    name: 'config',
    summary: 'the settings that the numbers rest on',
    verbs: [
      {
        name: 'list',
        summary: 'list the settings',
        load: async () => (await import('./config-list.ts')).configList,
      },
      {
        name: 'get',
        summary: 'print the value of one setting',
        load: async () => (await import('./config-get.ts')).configGet,
      },
      {
        name: 'set',
        summary: 'change settings',
        load: async () => (await import('./config-set.ts')).configSet,
      },
    ],
  },
  {
    name: 'check',
    summary: 'look for mistakes in the files',
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'template',
    summary: 'print a sheet to fill in',
    load: async () => (await import('./template.ts')).template,
  },
  {
    name: 'schema',
    summary: 'write or print the JSON Schemas of the files',
    load: async () => (await import('./schema.ts')).schema,
  },
  {
    name: 'help',
    summary: 'explain a command, or the words: cop help words',
    load: async () => (await import('./help.ts')).help,
  },
];
