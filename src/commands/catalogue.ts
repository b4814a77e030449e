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
  /** Where the noun is a command itself, too: `cop log introduction ana ben`, beside `cop log list`. */
  readonly load?: Entry['load'];
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
      {
        name: 'coverage',
        summary: 'what serves whom, and whom nothing serves',
        load: async () => (await import('./persona-coverage.ts')).personaCoverage,
      },
    ],
  },
  {
    name: 'member',
    summary: 'the people who belong to it',
    verbs: [
      {
        name: 'add',
        summary: 'add somebody to the roster',
        load: async () => (await import('./member-add.ts')).memberAdd,
      },
      {
        name: 'list',
        summary: 'list the members',
        load: async () => (await import('./member-list.ts')).memberList,
      },
      {
        name: 'show',
        summary: 'show one person, and what is recorded of them',
        load: async () => (await import('./member-show.ts')).memberShow,
      },
      {
        name: 'edit',
        summary: 'change what is known of somebody',
        load: async () => (await import('./member-edit.ts')).memberEdit,
      },
      {
        name: 'import',
        summary: 'bring people in from a platform’s export',
        load: async () => (await import('./member-import.ts')).memberImport,
      },
      {
        name: 'same',
        summary: 'say that two are one person',
        load: async () => (await import('./member-same.ts')).memberSame,
      },
      {
        name: 'erase',
        summary: 'erase what is personal of somebody',
        load: async () => (await import('./member-erase.ts')).memberErase,
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
        name: 'ideas',
        summary: 'goals worth having, and how they could be counted',
        load: async () => (await import('./goal-ideas.ts')).goalIdeas,
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
    name: 'import',
    summary: 'read a goal chart or personas from a sheet',
    load: async () => (await import('./import.ts')).importSheets,
  },
  {
    name: 'measure',
    summary: 'what a key result can count by itself',
    verbs: [
      {
        name: 'list',
        summary: 'list the measures, and what each gives now',
        load: async () => (await import('./measure-list.ts')).measureList,
      },
      {
        name: 'show',
        summary: 'print a measure’s definition, to copy',
        load: async () => (await import('./measure-show.ts')).measureShow,
      },
      {
        name: 'try',
        summary: 'say what a measure gives, and write nothing',
        load: async () => (await import('./measure-try.ts')).measureTry,
      },
    ],
  },
  {
    name: 'next',
    summary: 'what needs you now, and why',
    load: async () => (await import('./next.ts')).next,
  },
  {
    name: 'checkin',
    alias: 'check-in',
    summary: 'record where a key result is',
    load: async () => (await import('./checkin.ts')).checkin,
  },
  {
    name: 'log',
    summary: 'record what happened: an introduction, an ask, an experience, …',
    load: async () => (await import('./log.ts')).log,
    verbs: [
      {
        name: 'list',
        summary: 'list what was recorded',
        load: async () => (await import('./log-list.ts')).logList,
      },
      {
        name: 'import',
        summary: 'record many things at once, from a tool’s export',
        load: async () => (await import('./log-import.ts')).logImport,
      },
      {
        name: 'correct',
        summary: 'put a record right',
        load: async () => (await import('./log-correct.ts')).logCorrect,
      },
      {
        name: 'withdraw',
        summary: 'take a record back',
        load: async () => (await import('./log-withdraw.ts')).logWithdraw,
      },
    ],
  },
  {
    name: 'ask',
    summary: 'what members ask for',
    verbs: [
      {
        name: 'add',
        summary: 'record that somebody asks for something',
        load: async () => (await import('./ask-add.ts')).askAdd,
      },
      {
        name: 'list',
        summary: 'list the asks that are open, the oldest first',
        load: async () => (await import('./ask-list.ts')).askList,
      },
      {
        name: 'close',
        summary: 'say that nobody waits for an answer any more',
        load: async () => (await import('./ask-close.ts')).askClose,
      },
    ],
  },
  {
    name: 'match',
    summary: 'who could meet, and who could answer an ask',
    verbs: [
      {
        name: 'introductions',
        summary: 'suggest who could meet whom, and why',
        load: async () => (await import('./match-introductions.ts')).matchIntroductions,
      },
      {
        name: 'ask',
        summary: 'suggest who could answer an ask, and why',
        load: async () => (await import('./match-ask.ts')).matchAsk,
      },
    ],
  },
  {
    name: 'practice',
    summary: 'what the facilitators do regularly',
    verbs: [
      {
        name: 'list',
        summary: 'list the practices, and what is due of them',
        load: async () => (await import('./practice-list.ts')).practiceList,
      },
      {
        name: 'ideas',
        summary: 'show a ready set to choose from',
        load: async () => (await import('./practice-ideas.ts')).practiceIdeas,
      },
      {
        name: 'add',
        summary: 'add a practice, your own or of the ready set',
        load: async () => (await import('./practice-add.ts')).practiceAdd,
      },
      {
        name: 'done',
        summary: 'say that one was done',
        load: async () => (await import('./practice-done.ts')).practiceDone,
      },
      {
        name: 'skip',
        summary: 'leave one out this once',
        load: async () => (await import('./practice-skip.ts')).practiceSkip,
      },
      {
        name: 'edit',
        summary: 'change a practice',
        load: async () => (await import('./practice-edit.ts')).practiceEdit,
      },
      {
        name: 'remove',
        summary: 'take a practice out; its records stay',
        load: async () => (await import('./practice-remove.ts')).practiceRemove,
      },
    ],
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
    name: 'balance',
    summary: 'commitment, contribution and impact side by side',
    load: async () => (await import('./balance.ts')).balance,
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
      {
        name: 'chart',
        summary: 'the goal chart, as cop import reads it',
        load: async () => (await import('./export-chart.ts')).exportChart,
      },
      {
        name: 'personas',
        summary: 'the persona table, as cop import reads it',
        load: async () => (await import('./export-personas.ts')).exportPersonas,
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
