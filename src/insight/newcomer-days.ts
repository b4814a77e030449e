/** How many days before or after somebody joined count for what, up to and without the last. */
export const NEWCOMER_DAYS = {
  /** The roster follows what happens: they may have been welcomed so long before they are down as joined. */
  welcomedBefore: 7,
  /** They are to be welcomed and introduced; later it would come oddly. */
  toWelcome: 21,
  /** When people are matched, they are new: it takes a month to know a few. */
  toMeet: 30,
} as const;
