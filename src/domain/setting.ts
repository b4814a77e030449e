import type { Calendar } from './calendar.ts';
import type { Parsed } from './parsed.ts';

/** What a setting can be. A share is its number, 0.9; a day is written as in the files. */
export type SettingValue = string | number;

/**
 * One of the keys of `cop.yaml` that a community chooses for itself: what its numbers rest on, or whether a
 * piece of advice is given.
 */
export interface Setting {
  /** As it is typed, and as it stands in the file: `status.on_track`. */
  readonly key: string;
  /** Where it stands in the file. */
  readonly path: readonly string[];
  /** What it means, in a few words without a full stop. */
  readonly means: string;
  /** Whether the file must say it. */
  readonly isNeeded: boolean;
  /** What counts where it is not said; null where it must be said. */
  readonly usual: (calendar: Calendar) => SettingValue | null;
  /** Reads it as people type it. */
  readonly read: (typed: string) => Parsed<SettingValue>;
  /** What is understood, where that is not what was typed: `Mon 5 Oct 2026`. */
  readonly shown: (value: SettingValue) => string;
}
