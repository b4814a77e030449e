import type { CivilDate } from '../domain/civil-date.ts';
import type { Community } from '../domain/community.ts';
import { type HappeningDraft, namedBy, type RecordDraft } from '../domain/drafts.ts';
import { LOG_FOLDER } from '../domain/layout.ts';
import type { LogRecord } from '../domain/record.ts';
import type { RecordBase } from '../domain/record-parts.ts';

/** The beginning of ids greater than all that are made before the year 10889: they come last on their day. */
const LAST_IDS = '7ZZZZZZZZZZZZZZZZZ';

/**
 * The community as it will be once a record is written; as it is where that would have no day,
 * because the record that it names is not there.
 */
export function withRecord(community: Community, draft: RecordDraft): Community {
  return withRecords(community, [draft]);
}

/** The same of several records, each of which may name one of the log. */
export function withRecords(community: Community, drafts: readonly RecordDraft[]): Community {
  const { records } = community;
  const wanted = new Set(drafts.map(namedBy));
  const named = records.filter(({ id }) => id !== null && wanted.has(id));
  const days = new Map([...named].reverse().map(({ id, on }) => [id, on]));
  const all = [...records];
  for (const draft of drafts) {
    const on = draft.on ?? days.get(namedBy(draft));
    if (on !== undefined) all.push(recordOf(draft, on, all.length));
  }
  return all.length === records.length ? community : { ...community, records: all };
}

/** The day that a record will have: its own, else that of the record it names; null where that is not there. */
export function dayOfDraft(draft: RecordDraft, records: readonly LogRecord[]): CivilDate | null {
  if (draft.on !== null) return draft.on;
  const named = namedBy(draft);
  return records.find(({ id }) => id !== null && id === named)?.on ?? null;
}

/** @param place among all records, which gives it an id of its own */
function recordOf(draft: RecordDraft, on: CivilDate, place: number): LogRecord {
  const base: RecordBase = {
    // Each has an id of its own: of two records with one id, only the first stands.
    id: `${LAST_IDS}${String(place).padStart(8, '0')}`,
    on,
    keyResult: draft.keyResult,
    note: draft.note,
    by: draft.by,
    key: 'key' in draft ? draft.key : null,
    corrects: draft.type === 'change' || draft.type === 'withdrawal' ? null : draft.corrects,
    withdraws: draft.type === 'withdrawal' ? draft.withdraws : null,
    place: { file: LOG_FOLDER },
  };
  switch (draft.type) {
    case 'check-in': {
      const { said, confidence, blocked } = draft;
      return { ...base, type: 'check-in', said, confidence, blocked };
    }
    case 'withdrawal':
      return { ...base, type: 'check-in', said: null, confidence: null, blocked: false };
    case 'change':
      return { ...base, type: 'change', field: draft.field, was: draft.was, is: draft.is };
    default: {
      const { type, members } = draft;
      return { ...base, type, members, says: saidBy(draft, on) };
    }
  }
}

/** All that its line will say, by its keys. */
function saidBy(
  { type, members, fields, note, by, key }: HappeningDraft,
  on: CivilDate,
): HappeningDraft['fields'] {
  return {
    on,
    type,
    ...(members.length === 0 ? {} : { members }),
    ...fields,
    ...(note === null ? {} : { note }),
    ...(by === null ? {} : { by }),
    ...(key === null ? {} : { key }),
  };
}
