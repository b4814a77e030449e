import type { Entry, Noun } from './entry.ts';

/** What it wants to reach, and how that is counted. */
export const GOALS: readonly (Entry | Noun)[] = [
  {
    name: 'goal',
    summary: 'what it wants to reach this quarter',
    verbs: [
      {
        name: 'add',
        summary: 'write a goal and its key results',
        load: async () => (await import('../goal-add.ts')).goalAdd,
      },
      {
        name: 'ideas',
        summary: 'goals worth having, and how they could be counted',
        load: async () => (await import('../goal-ideas.ts')).goalIdeas,
      },
      {
        name: 'list',
        summary: 'list the goals',
        load: async () => (await import('../goal-list.ts')).goalList,
      },
      {
        name: 'show',
        summary: 'show one goal',
        load: async () => (await import('../goal-show.ts')).goalShow,
      },
      {
        name: 'edit',
        summary: 'change a goal, or move it to another quarter',
        load: async () => (await import('../goal-edit.ts')).goalEdit,
      },
      {
        name: 'remove',
        summary: 'remove a goal and its key results',
        load: async () => (await import('../goal-remove.ts')).goalRemove,
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
        load: async () => (await import('../kr-add.ts')).krAdd,
      },
      {
        name: 'edit',
        summary: 'change a key result',
        load: async () => (await import('../kr-edit.ts')).krEdit,
      },
      {
        name: 'remove',
        summary: 'take a key result out of its goal',
        load: async () => (await import('../kr-remove.ts')).krRemove,
      },
    ],
  },
  {
    name: 'import',
    summary: 'read a goal chart or personas from a sheet',
    load: async () => (await import('../import.ts')).importSheets,
  },
  {
    name: 'measure',
    summary: 'what a key result can count by itself',
    verbs: [
      {
        name: 'list',
        summary: 'list the measures, and what each gives now',
        load: async () => (await import('../measure-list.ts')).measureList,
      },
      {
        name: 'show',
        summary: 'print a measure’s definition, to copy',
        load: async () => (await import('../measure-show.ts')).measureShow,
      },
      {
        name: 'try',
        summary: 'say what a measure gives, and write nothing',
        load: async () => (await import('../measure-try.ts')).measureTry,
      },
    ],
  },
];
