/** The statuses as people read them; JSON and flags write the keys. */
export const STATUS_WORDS = {
  missed: 'missed',
  'off-track': 'off track',
  'at-risk': 'at risk',
  nearly: 'nearly',
  'on-track': 'on track',
  achieved: 'achieved',
  upcoming: 'upcoming',
} as const;

/** Where a key result, a goal or the community stands. */
export type Status = keyof typeof STATUS_WORDS;

export const STATUSES = Object.keys(STATUS_WORDS) as readonly Status[];
