import type * as v from 'valibot';
import type { Strand } from '../strand.ts';

/** What may happen in a community, and is recorded: the types of records beside check-ins and changes. */
export const HAPPENING_NAMES = [
  'invitation',
  'introduction',
  'contribution',
  'conversation',
  'ask',
  'answer',
  'experience',
  'attendance',
  'survey',
  'response',
  'expert-visit',
  'content',
  'feedback',
  'story',
  'welcome',
  'reflection',
  'practice',
  'advice',
] as const;

export type HappeningName = (typeof HAPPENING_NAMES)[number];

/** A type of a community's own. */
export type OwnHappening = `x-${string}`;

/** The type of a record of what happened. */
export type HappeningType = HappeningName | OwnHappening;

/** What a community's own type looks like: `x-` and a slug. */
export const OWN_TYPE = /^x-[a-z0-9][a-z0-9-]{0,60}$/;

/** What there is to know of a type of record. */
export interface HappeningDefinition {
  readonly name: HappeningName;
  /** By which it may be named too: `introductions`. */
  readonly plural: string;
  /** What it records, in a clause: `two people were introduced to each other`. */
  readonly summary: string;
  /** What of a facilitator's work it shows; null where that is up to what it names, or of none. */
  readonly strand: Strand | null;
  /** How many people one record is about, and how the prompt asks for them. */
  readonly people: { readonly least: number; readonly most: number; readonly question: string };
  /** Whether several people named at once make a record each, or one together. */
  readonly several: 'a record each' | 'one record';
  /** Its own fields by their keys, each with the help text that the prompt shows. */
  readonly fields: v.ObjectEntries;
  /** Those of its fields that a correction says later: nobody is asked for them. None if not said. */
  readonly later?: readonly string[];
  /** Those of its fields, or `members`, of which one at least must be there. */
  readonly needs: readonly string[];
}

/** What is said of some types where they are defined, by their names; the strand is that of all of them. */
export type HappeningRows = Readonly<Partial<Record<HappeningName, HappeningRow>>>;

/** What is said of one type there. */
export type HappeningRow = Omit<HappeningDefinition, 'name' | 'strand'>;
