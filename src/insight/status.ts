/** Where a key result, a goal or the community stands. JSON and flags write these words; `STATUS_WORDS` is for people. */
export const STATUSES = [
  'missed',
  'off-track',
  'at-risk',
  'nearly',
  'on-track',
  'achieved',
  'upcoming',
] as const;

export type Status = (typeof STATUSES)[number];

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  missed: 'missed',
  'off-track': 'off track',
  'at-risk': 'at risk',
  nearly: 'nearly',
  'on-track': 'on track',
  achieved: 'achieved',
  upcoming: 'upcoming',
};
