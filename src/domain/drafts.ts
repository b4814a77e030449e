import type { Quarter } from './calendar.ts';
import type { ChangedField, ChangedValue } from './change.ts';
import type { Said } from './check-in.ts';
import type { CivilDate } from './civil-date.ts';
import type { HappeningType } from './happening-types.ts';
import type { KeyResultFile } from './key-result.ts';
import type { Persona } from './persona.ts';
import type { Review } from './review.ts';

/** What a command is about to write: dialogues and flags both end in one of these. */

export interface CharterDraft {
  readonly name: string;
  readonly members: { readonly now: string | null; readonly hopedFor: string | null };
  readonly domain: string | null;
  readonly practice: string | null;
  readonly timezone: string;
  /** The quarter that the scaffold begins with. */
  readonly quarter: Quarter;
}

export type PersonaDraft = Omit<Persona, 'file'>;

export interface GoalDraft {
  readonly id: string;
  readonly quarter: Quarter;
  readonly goal: string;
  /** As the person wrote it. */
  readonly timeline: string;
  readonly owner: string | null;
  readonly personas: readonly string[];
  /** The id of the goal that it carries on. */
  readonly continues?: string;
  /** 1 if not said. */
  readonly weight?: number;
  readonly keyResults: readonly KeyResultFile[];
}

/** The first that is concluded of a quarter; `by` and `gained` are null where nobody has said it. */
export type ReviewDraft = Omit<Review, 'file' | 'on'> & { readonly on: CivilDate };

export interface CheckInDraft {
  readonly type: 'check-in';
  /** `goal/key-result`. */
  readonly keyResult: string;
  /** Null, only where it corrects a record: the day of that one. */
  readonly on: CivilDate | null;
  readonly said: Said | null;
  readonly confidence: number | null;
  readonly blocked: boolean;
  readonly note: string | null;
  readonly by: string | null;
  /** The id of the record that it replaces. */
  readonly corrects: string | null;
}

/** That a record is taken back. */
export interface WithdrawalDraft {
  readonly type: 'withdrawal';
  /** The id of the record that is taken back. */
  readonly withdraws: string;
  /** That of the record, `goal/key-result`, for whoever reads the file. */
  readonly keyResult: string | null;
  /** Null: the day of the record that is taken back, as if it had never been written. */
  readonly on: CivilDate | null;
  /** Why. */
  readonly note: string | null;
  readonly by: string | null;
}

/** That a goalpost was moved after its key result had started. */
export interface ChangeDraft {
  readonly type: 'change';
  /** `goal/key-result`. */
  readonly keyResult: string;
  readonly on: CivilDate;
  readonly field: ChangedField;
  readonly was: ChangedValue;
  readonly is: ChangedValue;
  /** Why. */
  readonly note: string | null;
  readonly by: string | null;
}

/** That something happened. */
export interface HappeningDraft {
  readonly type: HappeningType;
  /** A happening is about no key result: what counts it is in the key result's measure. */
  readonly keyResult: null;
  /** Null, only where it corrects a record: the day of that one. */
  readonly on: CivilDate | null;
  /** The ids of the people that it is about. */
  readonly members: readonly string[];
  /** Its type's own fields, by their keys; what is not said has no key. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly note: string | null;
  readonly by: string | null;
  /** A retry with the same key is the same record; null where it was not said. */
  readonly key: string | null;
  /** The id of the record that it replaces. */
  readonly corrects: string | null;
}

/** What goes into the log. */
export type RecordDraft = CheckInDraft | WithdrawalDraft | ChangeDraft | HappeningDraft;

/** The id of the record that a draft replaces or takes back. */
export function namedBy(draft: RecordDraft): string | null {
  switch (draft.type) {
    case 'withdrawal':
      return draft.withdraws;
    case 'change':
      return null;
    default:
      return draft.corrects;
  }
}
