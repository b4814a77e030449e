import type { FindingCode } from '../domain/finding.ts';

/**
 * Something wrong with a stretch of a file's text. Offsets count UTF-16 units from the start of the
 * text, a byte-order mark included, as those of the `yaml` package do.
 */
export interface Fault {
  readonly code: FindingCode;
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly remedy: string;
  /** The command that goes with the remedy, without the `cop` in front. */
  readonly command?: string;
}

/** How many faults of one file are told: whoever has more has one cause to mend first. */
export const MOST_FAULTS = 100;
