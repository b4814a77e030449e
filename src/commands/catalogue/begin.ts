import type { Entry, Noun } from './entry.ts';

/** Where a community begins, and what it is about. */
export const BEGIN: readonly (Entry | Noun)[] = [
  {
    name: 'init',
    summary: 'scaffold a community in a folder',
    load: async () => (await import('../init.ts')).init,
  },
  {
    name: 'charter',
    summary: 'what the community is about',
    verbs: [
      {
        name: 'show',
        summary: 'show the charter, and what is open in it',
        load: async () => (await import('../charter-show.ts')).charterShow,
      },
      {
        name: 'edit',
        summary: 'change the charter',
        load: async () => (await import('../charter-edit.ts')).charterEdit,
      },
    ],
  },
];
