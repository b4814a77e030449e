/** What is to be done in an import beyond what is sure. */
export type ImportWish =
  /** Somebody may be known by their name alone, where exactly one member has it. */
  | 'names'
  /** It is recorded whose response each is. */
  | 'named'
  /** Who is not on the roster is put there. */
  | 'add-members'
  /** What was withdrawn since is recorded anew. */
  | 'again';
