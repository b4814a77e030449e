import { parseQuarter, plainCalendar, type Quarter } from '../../src/domain/calendar.ts';
import type { Change } from '../../src/domain/change.ts';
import type { Charter } from '../../src/domain/charter.ts';
import type { CheckIn, Said } from '../../src/domain/check-in.ts';
import { type CivilDate, civilDate } from '../../src/domain/civil-date.ts';
import type { Community, Unread } from '../../src/domain/community.ts';
import type { Goal } from '../../src/domain/goal.ts';
import type { Happening } from '../../src/domain/happening.ts';
import type { HappeningType } from '../../src/domain/happening-types.ts';
import type { Keep, KeyResult, Milestone, Reach } from '../../src/domain/key-result.ts';
import type { Measure } from '../../src/domain/measure.ts';
import { readMeasure } from '../../src/domain/measure-file.ts';
import type { MeasureFile } from '../../src/domain/measure-schema.ts';
import { type Member, type MemberFile, memberOf } from '../../src/domain/member.ts';
import type { Persona } from '../../src/domain/persona.ts';
import type { Practice } from '../../src/domain/practice.ts';
import { readPracticeRhythm } from '../../src/domain/practice-rhythm.ts';
import type { RecordBase } from '../../src/domain/record-parts.ts';
import { DEFAULT_THRESHOLDS } from '../../src/domain/thresholds.ts';
import { parseTimeline, type Timeline } from '../../src/domain/timeline.ts';

/** What the tests of the figures are made of: everything has a plain default, and says only what matters. */

export const Q4 = quarter('2026-Q4');
export const CALENDAR = plainCalendar('UTC');

export function quarter(name: string): Quarter {
  const parsed = parseQuarter(name);
  if (!parsed) throw new Error(`no quarter: ${name}`);
  return parsed;
}

/** A day of 2026 such as `11-24`, or any day with its year. */
export function day(text: string): CivilDate {
  return civilDate(text.length === 5 ? `2026-${text}` : text);
}

/** A timeline of 2026-Q4, whose week 1 is 28 September to 4 October. */
export function timeline(written: string, of = Q4): Timeline {
  const parsed = parseTimeline(written, of, CALENDAR);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

/** Ten days: 5 to 14 October, a Monday to a Wednesday. */
export const TEN_DAYS = timeline('2026-10-05 to 2026-10-14');

const BASE = {
  id: 'kr',
  keyResult: 'A key result',
  timeline: TEN_DAYS,
  unit: null,
  weight: 1,
  owner: null,
  every: 'week',
  measure: null,
} as const;

/** What a file says of what a key result counts by itself. */
export function measure(written: MeasureFile): Measure {
  const { value, problems } = readMeasure(written, []);
  if (!value) throw new Error(problems.map(({ message }) => message).join());
  return value;
}

/** Counts the introductions. */
export const COUNTS_INTRODUCTIONS = measure({ count: 'introductions' });

/** The median of what is there of nothing: no data. */
export const MEDIAN_OF_NOTHING = measure({ median: 'asks', of: 'hours_to_answer' });

/** From 0 to 20. */
export function reach(parts: Partial<Reach> = {}): Reach {
  return { ...BASE, kind: 'reach', baseline: 0, target: 20, commit: null, stretch: null, ...parts };
}

/** At least 90. */
export function keep(parts: Partial<Keep> = {}): Keep {
  return { ...BASE, kind: 'keep', atLeast: 90, atMost: null, ...parts };
}

/** Done or not done, without steps. */
export function milestone(parts: Partial<Milestone> = {}): Milestone {
  return { ...BASE, kind: 'milestone', steps: [], ...parts };
}

/** Steps with these ids, all of weight 1. */
export function steps(...ids: string[]): Milestone['steps'] {
  return ids.map((id) => ({ id, step: `Step ${id}`, weight: 1 }));
}

/** A record id whose order is that of its number. */
export function recordId(number: number): string {
  return `01J${String(number).padStart(23, '0')}`;
}

export type CheckInParts = Partial<Omit<CheckIn, 'on' | 'said' | 'id'>> & {
  readonly id?: number | null;
  readonly said?: Said | null;
};

let made = 0;

function recordBase(on: string, id: number | null | undefined): RecordBase {
  made += 1;
  return {
    id: id === null ? null : recordId(id ?? 1000 + made),
    on: day(on),
    keyResult: 'goal/kr',
    note: null,
    by: null,
    key: null,
    corrects: null,
    withdraws: null,
    place: { file: `log/${day(on).slice(0, 7)}/${on}.yaml`, line: made },
  };
}

/** A check-in of `goal/kr` that says nothing; later ones have later ids. */
export function checkIn(on: string, { id, ...parts }: CheckInParts = {}): CheckIn {
  const silent = { said: null, confidence: null, blocked: false };
  return { ...recordBase(on, id), type: 'check-in', ...silent, ...parts };
}

export function value(on: string, number: number, parts: CheckInParts = {}): CheckIn {
  return checkIn(on, { said: { kind: 'value', value: number }, ...parts });
}

export function add(on: string, number: number, parts: CheckInParts = {}): CheckIn {
  return checkIn(on, { said: { kind: 'add', add: number }, ...parts });
}

export function done(on: string, step: string | true, parts: CheckInParts = {}): CheckIn {
  return checkIn(on, { said: { kind: 'done', step }, ...parts });
}

export function undone(on: string, step: string | true, parts: CheckInParts = {}): CheckIn {
  return checkIn(on, { said: { kind: 'undone', step }, ...parts });
}

export function note(on: string, parts: CheckInParts = {}): CheckIn {
  return checkIn(on, { note: 'Looked at it', ...parts });
}

/** A record that takes another back. */
export function withdrawal(on: string, of: number, parts: CheckInParts = {}): CheckIn {
  return checkIn(on, { withdraws: recordId(of), keyResult: null, ...parts });
}

export type ChangeParts = Partial<Omit<Change, 'on' | 'id'>> & { readonly id?: number | null };

/** A change of the target of `goal/kr` from 20 to 30. */
export function change(on: string, { id, ...parts }: ChangeParts = {}): Change {
  return { ...recordBase(on, id), type: 'change', field: 'target', was: 20, is: 30, ...parts };
}

/** A record of what happened, of people by their ids; later ones have later ids. */
export function happening(
  type: HappeningType,
  on: string,
  says: Readonly<Record<string, unknown>> = {},
  {
    id,
    ...parts
  }: Partial<Omit<Happening, 'id' | 'on' | 'type'>> & {
    readonly id?: number | null;
  } = {},
): Happening {
  const base = { ...recordBase(on, id), keyResult: null };
  const members = Array.isArray(says.members) ? says.members.map(String) : [];
  return { ...base, type, members, says: { on: base.on, type, ...says }, ...parts };
}

/** A person of the roster, active, of whom nothing else is known but what is said here. */
export function member(id: string, says: Omit<MemberFile, 'id'> = {}): Member {
  return memberOf({ id, ...says }, { file: 'members/roster.yaml', line: 1 });
}

export function goal(
  id: string,
  keyResults: readonly KeyResult[],
  parts: Partial<Goal> = {},
): Goal {
  const of = parts.quarter ?? Q4;
  return {
    id,
    file: `goals/${of}/${id}.yaml`,
    quarter: of,
    goal: `The goal ${id}`,
    timeline: TEN_DAYS,
    owner: 'ana',
    personas: [],
    continues: null,
    weight: 1,
    keyResults,
    ...parts,
  };
}

/** A practice `ask`, for commitment, that nothing else is said of than its rhythm. */
export function practice(rhythm: string, parts: Partial<Practice> = {}): Practice {
  const read = readPracticeRhythm(rhythm);
  if (!read.ok) throw new Error(read.problem);
  return {
    id: 'ask',
    practice: 'Ask a question',
    strand: 'commitment',
    rhythm: read.value,
    rhythmWords: rhythm,
    owner: null,
    personas: [],
    shownBy: null,
    since: null,
    ...parts,
  };
}

/** Personas with these ids. */
export function personas(...ids: string[]): Persona[] {
  return ids.map((id) => ({
    id,
    file: `personas/${id}.yaml`,
    persona: id,
    description: null,
    status: 'current',
    needs: [],
    learns: [],
    challenges: [],
  }));
}

export const CHARTER: Charter = {
  name: 'Chart Guild',
  members: { now: 'Analysts', hopedFor: null },
  domain: 'Showing data',
  practice: 'Publishing charts',
  sponsor: null,
  scope: null,
  facilitators: [],
  meets: null,
  reviewOn: null,
  calendar: CALENDAR,
  thresholds: DEFAULT_THRESHOLDS,
  imports: new Map(),
  adviceOff: new Set(),
};

/** What a community has where every file could be read. */
export const ALL_READ: Unread = {
  charter: false,
  goals: [],
  personas: [],
  members: [],
  log: [],
  reviews: [],
  practices: false,
};

export function community(parts: Partial<Community> = {}): Community {
  return {
    charter: CHARTER,
    personas: [],
    goals: [],
    members: [],
    records: [],
    reviews: [],
    practices: [],
    unread: ALL_READ,
    ...parts,
  };
}
