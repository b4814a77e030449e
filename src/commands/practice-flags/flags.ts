import type { HappeningType } from '../../domain/happening-types.ts';
import { type PracticeRhythm, readPracticeRhythm } from '../../domain/practice-rhythm.ts';
import type { Strand } from '../../domain/strand.ts';
import { readLine } from '../../domain/typed-line.ts';
import { typeFrom } from '../log/type.ts';
import { flagValue } from '../running/flag-value.ts';
import type { Open } from '../running/open.ts';
import { personaToEdit } from '../running/to-edit.ts';

/** The flags by which a practice is described. */
export interface PracticeFlags {
  readonly strand?: Strand;
  readonly rhythm?: string;
  readonly owner?: string;
  readonly shownBy?: string;
  readonly persona?: readonly string[];
}

/** What they say, as far as they were given; understood. */
export interface PracticeSaid {
  readonly strand?: Strand;
  readonly rhythm?: PracticeRhythm;
  /** As it was written. */
  readonly rhythmWords?: string;
  readonly owner?: string;
  /** A type of record; whether it can show a practice is up to its rhythm. */
  readonly shownBy?: HappeningType;
  /** Ids. */
  readonly personas?: readonly string[];
}

/** What a practice reads of a workspace when it is written or changed. */
export const READ_TO_WRITE = {
  personas: 'all',
  goals: 'none',
  log: 'none',
  practices: 'all',
} as const;

/**
 * What the flags say of a practice.
 * @throws CopError exit 2 where one cannot be taken
 */
export function saidOfPractice(flags: PracticeFlags, open: Open): PracticeSaid {
  const { strand, rhythm, owner, shownBy, persona } = flags;
  return {
    ...(strand === undefined ? {} : { strand }),
    ...(rhythm === undefined ? {} : rhythmFrom(rhythm)),
    ...(owner === undefined ? {} : { owner: flagValue('--owner', readLine(owner)) }),
    ...(shownBy === undefined ? {} : { shownBy: typeFrom(shownBy) }),
    ...(persona === undefined ? {} : { personas: personasFrom(persona, open) }),
  };
}

/** The words stay as they were written, without spaces around and between them. */
function rhythmFrom(written: string): Pick<PracticeSaid, 'rhythm' | 'rhythmWords'> {
  const rhythm = flagValue('--rhythm', readPracticeRhythm(written));
  return { rhythm, rhythmWords: written.trim().replace(/\s+/g, ' ') };
}

function personasFrom(written: readonly string[], open: Open): readonly string[] {
  return [...new Set(written.map((one) => personaToEdit(open, one).id))];
}
