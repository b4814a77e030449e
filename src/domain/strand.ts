/** What a facilitator's work is for, as the guide tells it: the three strands. */
export const STRANDS = ['commitment', 'contribution', 'impact'] as const;

/** One of the strands that a practice, a record or a piece of advice belongs to. */
export type Strand = (typeof STRANDS)[number];

/** A strand as a sentence has it: `cultivate commitment`. */
export const STRAND_WORDS: Readonly<Record<Strand, string>> = {
  commitment: 'cultivate commitment',
  contribution: 'increase contribution',
  impact: 'amplify impact',
};
