/** A step of something that may take its time, for whoever waits for it. */
export interface Step {
  /** What is done, as in `Reading the log`. */
  readonly doing: string;
  /** How many of how many files are done; left out where it is not about files. */
  readonly files?: { readonly done: number; readonly of: number };
}

/** Hears of each step just before it is taken. */
export type OnStep = (step: Step) => void;
