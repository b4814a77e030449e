import type { Entry, Noun } from './entry.ts';

/** The files themselves, their settings, and help. */
export const FILES: readonly (Entry | Noun)[] = [
  {
    name: 'config',
    summary: 'the settings that the numbers rest on',
    verbs: [
      {
        name: 'list',
        summary: 'list the settings',
        load: async () => (await import('../config-list.ts')).configList,
      },
      {
        name: 'get',
        summary: 'print the value of one setting',
        load: async () => (await import('../config-get.ts')).configGet,
      },
      {
        name: 'set',
        summary: 'change settings',
        load: async () => (await import('../config-set.ts')).configSet,
      },
    ],
  },
  {
    name: 'check',
    summary: 'look for mistakes in the files',
    load: async () => (await import('../check.ts')).check,
  },
  {
    name: 'template',
    summary: 'print a sheet to fill in',
    load: async () => (await import('../template.ts')).template,
  },
  {
    name: 'schema',
    summary: 'write or print the JSON Schemas of the files',
    load: async () => (await import('../schema.ts')).schema,
  },
  {
    name: 'help',
    summary: 'explain a command, or the words: cop help words',
    load: async () => (await import('../help.ts')).help,
  },
];
