import type { Entry, Noun } from './entry.ts';

/** Whom it is for, and who belongs to it. */
export const COMMUNITY: readonly (Entry | Noun)[] = [
  {
    name: 'persona',
    summary: 'the kinds of members it is designed for',
    verbs: [
      {
        name: 'add',
        summary: 'describe a persona',
        load: async () => (await import('../persona-add.ts')).personaAdd,
      },
      {
        name: 'list',
        summary: 'list the personas',
        load: async () => (await import('../persona-list.ts')).personaList,
      },
      {
        name: 'show',
        summary: 'show one persona',
        load: async () => (await import('../persona-show.ts')).personaShow,
      },
      {
        name: 'edit',
        summary: 'change a persona',
        load: async () => (await import('../persona-edit.ts')).personaEdit,
      },
      {
        name: 'remove',
        summary: 'remove a persona',
        load: async () => (await import('../persona-remove.ts')).personaRemove,
      },
      {
        name: 'coverage',
        summary: 'what serves whom, and whom nothing serves',
        load: async () => (await import('../persona-coverage.ts')).personaCoverage,
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
        load: async () => (await import('../member-add.ts')).memberAdd,
      },
      {
        name: 'list',
        summary: 'list the members',
        load: async () => (await import('../member-list.ts')).memberList,
      },
      {
        name: 'show',
        summary: 'show one person, and what is recorded of them',
        load: async () => (await import('../member-show.ts')).memberShow,
      },
      {
        name: 'edit',
        summary: 'change what is known of somebody',
        load: async () => (await import('../member-edit.ts')).memberEdit,
      },
      {
        name: 'import',
        summary: 'bring people in from a platform’s export',
        load: async () => (await import('../member-import.ts')).memberImport,
      },
      {
        name: 'same',
        summary: 'say that two are one person',
        load: async () => (await import('../member-same.ts')).memberSame,
      },
      {
        name: 'erase',
        summary: 'erase what is personal of somebody',
        load: async () => (await import('../member-erase.ts')).memberErase,
      },
    ],
  },
];
