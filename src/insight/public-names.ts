import { type Quarter, quarterSpan } from '../domain/calendar.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import type { Community } from '../domain/community.ts';
import type { Path, Place } from '../domain/finding.ts';
import type { Goal } from '../domain/goal.ts';
import type { KeyResult } from '../domain/key-result.ts';
import { CHARTER_FILE } from '../domain/layout.ts';
import { isHappening, type LogRecord } from '../domain/record.ts';
import { isSharedStory } from './picture/stories.ts';
import { standingRecords } from './standing.ts';
import { mayNameUnnamed, unnamedIn } from './unnamed-people.ts';

/** A text that a report for everybody shows as it is, and where it is written. */
interface Shown {
  readonly file: string;
  readonly path: Path;
  readonly text: string;
}

/**
 * Where a report for everybody names somebody who did not agree to it, though it shows it as it stands:
 * the community's name, sentences and ids.
 * @param goals those that it shows
 */
export function namesShown(
  { charter, members }: Pick<Community, 'charter' | 'members'>,
  goals: readonly Goal[],
): readonly Omit<Shown, 'text'>[] {
  const isTelling = unnamedIn(members);
  return [{ file: CHARTER_FILE, path: ['name'], text: charter.name }, ...goals.flatMap(shownOf)]
    .filter(({ text }) => isTelling(text))
    .map(({ file, path }) => ({ file, path }));
}

/**
 * The stories of a quarter, up to a day, that may be shown but for that they name somebody who did not
 * agree to it, or may: a report for everybody is without them.
 */
export function storiesLeftOut(
  community: Pick<Community, 'records' | 'charter' | 'members' | 'unread'>,
  quarter: Quarter,
  asOf: CivilDate,
): readonly Place[] {
  const { records, charter } = community;
  const { from, to } = quarterSpan(quarter, charter.calendar);
  const left = storiesNaming(
    community,
    records.filter(({ on }) => on >= from && on <= to),
  );
  if (left.length === 0) return [];
  const standing = new Set(standingRecords(records, asOf));
  return left.filter((record) => standing.has(record)).map(({ place }) => place);
}

/** Of these records, the stories that may be shown but for that they name somebody, or may. */
export function storiesNaming(
  community: Pick<Community, 'members' | 'unread'>,
  records: readonly LogRecord[],
): readonly LogRecord[] {
  const isTelling = mayNameUnnamed(community);
  return records.filter(
    (record) =>
      isHappening(record) && isSharedStory(record) && isTelling(String(record.says.story)),
  );
}

/** Keys whose short names everybody reads as they are, where what happened is told record by record. */
const NAMES_OF_RECORDS = ['type', 'experience', 'survey'] as const;

/**
 * Where records of what happened name somebody who did not agree to it, though everybody reads it as it
 * stands: in the short names of their own types, experiences and surveys.
 */
export function namesInRecords(
  { members }: Pick<Community, 'members'>,
  records: readonly LogRecord[],
): readonly Place[] {
  const isTelling = unnamedIn(members);
  // A log has thousands of records, and few short names.
  const known = new Map<string, boolean>();
  const tells = (name: unknown): boolean => {
    if (typeof name !== 'string') return false;
    const told = known.get(name) ?? isTelling(name);
    known.set(name, told);
    return told;
  };
  return records
    .filter(
      (record) => isHappening(record) && NAMES_OF_RECORDS.some((key) => tells(record.says[key])),
    )
    .map(({ place }) => place);
}

function shownOf({ file, id, goal, personas, keyResults }: Goal): readonly Shown[] {
  return [
    { file, path: ['goal'], text: goal },
    { file, path: [], text: id },
    ...personas.map((text, index) => ({ file, path: ['personas', index], text })),
    ...keyResults.flatMap((one, index) =>
      textsOf(one).map(([path, text]) => ({ file, path: ['key_results', index, ...path], text })),
    ),
  ];
}

function textsOf(one: KeyResult): readonly (readonly [path: Path, text: string])[] {
  const steps = one.kind === 'milestone' ? one.steps : [];
  return [
    [['key_result'], one.keyResult],
    [['id'], one.id],
    ...(one.unit === null ? [] : [[['unit'], one.unit] as const]),
    ...steps.map(({ step }, index) => [['steps', index, 'step'], step] as const),
  ];
}
