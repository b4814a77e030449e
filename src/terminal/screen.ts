import type { ChalkInstance } from 'chalk';

/** What a renderer for a terminal needs to know of the stream that it is for. */
export interface Screen {
  /** Columns to use, 40 to 120. */
  readonly width: number;
  /** Colours at the level of this stream; at level 0 it adds nothing. */
  readonly paint: ChalkInstance;
  /** How `cop` was started, to print commands that work as typed: `cop` or `npx cop-toolkit`. */
  readonly cop: string;
}
