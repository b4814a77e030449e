import type { Entry, Noun } from './entry.ts';

/** What the facilitators do week by week: what is next, and what is recorded. */
export const WEEK: readonly (Entry | Noun)[] = [
  {
    name: 'next',
    summary: 'what needs you now, and why',
    load: async () => (await import('../next.ts')).next,
  },
  {
    name: 'checkin',
    alias: 'check-in',
    summary: 'record where a key result is',
    load: async () => (await import('../checkin.ts')).checkin,
  },
  {
    name: 'log',
    summary: 'record what happened: an introduction, an ask, an experience, …',
    load: async () => (await import('../log.ts')).log,
    verbs: [
      {
        name: 'list',
        summary: 'list what was recorded',
        load: async () => (await import('../log-list.ts')).logList,
      },
      {
        name: 'import',
        summary: 'record many things at once, from a tool’s export',
        load: async () => (await import('../log-import.ts')).logImport,
      },
      {
        name: 'correct',
        summary: 'put a record right',
        load: async () => (await import('../log-correct.ts')).logCorrect,
      },
      {
        name: 'withdraw',
        summary: 'take a record back',
        load: async () => (await import('../log-withdraw.ts')).logWithdraw,
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
        load: async () => (await import('../ask-add.ts')).askAdd,
      },
      {
        name: 'list',
        summary: 'list the asks that are open, the oldest first',
        load: async () => (await import('../ask-list.ts')).askList,
      },
      {
        name: 'close',
        summary: 'say that nobody waits for an answer any more',
        load: async () => (await import('../ask-close.ts')).askClose,
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
        load: async () => (await import('../match-introductions.ts')).matchIntroductions,
      },
      {
        name: 'ask',
        summary: 'suggest who could answer an ask, and why',
        load: async () => (await import('../match-ask.ts')).matchAsk,
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
        load: async () => (await import('../practice-list.ts')).practiceList,
      },
      {
        name: 'ideas',
        summary: 'show a ready set to choose from',
        load: async () => (await import('../practice-ideas.ts')).practiceIdeas,
      },
      {
        name: 'add',
        summary: 'add a practice, your own or of the ready set',
        load: async () => (await import('../practice-add.ts')).practiceAdd,
      },
      {
        name: 'done',
        summary: 'say that one was done',
        load: async () => (await import('../practice-done.ts')).practiceDone,
      },
      {
        name: 'skip',
        summary: 'leave one out this once',
        load: async () => (await import('../practice-skip.ts')).practiceSkip,
      },
      {
        name: 'edit',
        summary: 'change a practice',
        load: async () => (await import('../practice-edit.ts')).practiceEdit,
      },
      {
        name: 'remove',
        summary: 'take a practice out; its records stay',
        load: async () => (await import('../practice-remove.ts')).practiceRemove,
      },
    ],
  },
  {
    name: 'undo',
    summary: 'take back what you recorded last',
    load: async () => (await import('../undo.ts')).undo,
  },
];
