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

/** What is done for a strand, as a heading or a sentence begins with it: `Cultivate commitment`. */
export function strandHeading(strand: Strand): string {
  return capitalised(STRAND_WORDS[strand]);
}

/** A strand by its name alone, as a heading has it: `Commitment`. */
export function strandTitle(strand: Strand): string {
  return capitalised(strand);
}

function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
