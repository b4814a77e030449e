import type { AtCommit } from '../../domain/at-commit.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import type { Derivation } from '../../insight/derivation/derivation.ts';

/** Where figures come from, and what a reader must know beside it. */
export interface ExplainModel {
  readonly derivation: Derivation;
  /** That the figures are of; null where they are of several. */
  readonly keyResult: KeyResult | null;
  /** The commit whose files were read; null for today's. */
  readonly at: AtCommit | null;
  /** The files that could not be read: the figures are without what is in them. */
  readonly leftOut: readonly string[];
}
