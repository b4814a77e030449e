/** What of a key result moves its goalposts: each change of it after the start is recorded. */
export const CHANGED_FIELDS = ['target', 'baseline', 'at_least', 'at_most', 'timeline'] as const;

export type ChangedField = (typeof CHANGED_FIELDS)[number];

/** What a field said or says: a number, a timeline as it was written, or null where it said nothing. */
export type ChangedValue = number | string | null;
