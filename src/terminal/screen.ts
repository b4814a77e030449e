/**
 * Colours by what they mean. Each gives the text back as it is where the stream has no colours, so
 * a glyph or a word beside it always says the same.
 */
export interface Paint {
  readonly good: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly bad: (text: string) => string;
  /** Of less weight than what stands around it. */
  readonly dim: (text: string) => string;
  /** A heading, or the figure that counts. */
  readonly strong: (text: string) => string;
  /** Something to type. */
  readonly command: (text: string) => string;
}

/** What a renderer for a terminal needs to know of the stream that it is for. */
export interface Screen {
  /** Columns to use, 40 to 140. */
  readonly width: number;
  /** Colours at the level of this stream; at level 0 they add nothing. */
  readonly paint: Paint;
  /** Whether it can show ASCII alone, beside the letters that people wrote: ascii.ts. */
  readonly ascii: boolean;
  /** How `cop` was started, to print commands that work as typed: `cop` or `npx cop-toolkit`. */
  readonly cop: string;
}
