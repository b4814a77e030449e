import type { HappeningDraft } from '../../domain/drafts.ts';
import { definitionOf, type HappeningType } from '../../domain/happening-types.ts';
import { LONGEST_TEXT } from '../../domain/parts.ts';
import { readRecord } from '../../domain/record.ts';
import type { KnownRow } from './once-each.ts';

/** A record that a row makes, and what tells it from the others of its row; '' where it is the only one. */
export interface RowDraft {
  readonly draft: HappeningDraft;
  readonly of: string;
}

/** What else a record has: its id, its key, who recorded it. */
const ROOM = 1000;

/**
 * The records that a row makes: one, or one for each of its people, as its type says; or why it makes none.
 */
export function draftsFor(
  type: HappeningType,
  { row, members }: KnownRow,
  by: string | null,
): { readonly drafts: readonly RowDraft[] } | { readonly why: string } {
  const { on, fields, note } = row;
  const each = definitionOf(type).several === 'a record each' && members.length > 1;
  const groups = each ? members.map((id) => [id]) : [members];
  const drafts = groups.map((group) => ({
    draft: { ...{ type, on, members: group, fields, note, by }, ...NOTHING_ELSE },
    of: each ? group.join() : '',
  }));
  for (const { draft } of drafts) {
    const why = refusal(draft, row.line);
    if (why !== undefined) return { why };
  }
  return { drafts };
}

const NOTHING_ELSE = { keyResult: null, key: null, corrects: null } as const;

/** Why a draft makes no record that would be read again; undefined where it does. */
function refusal({ type, on, members, fields, note }: HappeningDraft, line: number) {
  const said = {
    ...{ on, type },
    ...(members.length === 0 ? {} : { members }),
    ...fields,
    ...(note === null ? {} : { note }),
  };
  const [problem] = readRecord(said, { file: '', line }).problems;
  if (problem) return problem.message;
  return JSON.stringify(said).length > LONGEST_TEXT - ROOM ? 'says too much' : undefined;
}
