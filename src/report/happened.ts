import { type CivilDate, shortDate } from '../domain/civil-date.ts';
import { namesText } from '../domain/names-text.ts';
import { counted } from '../domain/number-text.ts';
import { ownFieldsOf } from '../domain/own-fields.ts';
import type { Happened } from '../insight/happened.ts';
import { otherIn } from '../insight/outcomes.ts';
import { shortId } from '../insight/resolve-record.ts';
import { visible } from '../terminal/escape.ts';
import { typed } from '../terminal/layout.ts';
import type { Screen } from '../terminal/screen.ts';
import { tableText } from '../terminal/table.ts';
import { cut } from '../terminal/width.ts';
import { happeningText } from './happening-text.ts';
import { prettyJson } from './pretty-json.ts';
import { oneLine } from './record-text.ts';

/** What is shown of a log of what happened. */
interface HappenedModel {
  /** In the order of the log. */
  readonly records: readonly Happened[];
  /** How many more match and no longer count, where these are left out. */
  readonly leftOut: number;
  readonly asOf: CivilDate;
  /** What somebody is called on the facilitators' terminal, by their id. */
  readonly nameOf: (id: string) => string;
}

/** A table of more rows would take a second to draw, and nobody reads it. */
const MOST_ROWS = 500;
/** The widest that the people of a record are shown. */
const WIDEST_WHO = 26;
const WIDEST_ID = 24;

/** What was recorded, a row each, the latest last. */
export function renderHappened(
  { records, leftOut, asOf, nameOf }: HappenedModel,
  screen: Screen,
): string {
  if (records.length === 0) return nothing(leftOut, screen);
  const shown = records.slice(-MOST_ROWS);
  const columns = [
    { head: 'Day' },
    { head: 'What' },
    { head: 'Who' },
    { head: 'About', gives: true },
    { head: 'Id' },
  ] as const;
  const rows = shown.map(({ record, outcome }) => [
    shortDate(record.on, asOf),
    visible(record.type),
    cut(visible(namesText(record.members.map(nameOf), 2)), WIDEST_WHO),
    visible([markOf(outcome), aboutText(record)].filter((one) => one !== '').join(': ')),
    cut(visible(shortId(record)), WIDEST_ID),
  ]);
  return [tableText({ columns, rows }, screen), ...foot(records, leftOut)].join('\n');
}

/** What it says, and its note where that is all. */
function aboutText(record: Happened['record']): string {
  const says = happeningText(record);
  return says === '' ? oneLine(record.note ?? '') : says;
}

/** What became of a record that does not count as it is. */
function markOf(outcome: Happened['outcome']): string {
  switch (outcome.kind) {
    case 'stands':
      return '';
    case 'not-yet':
      return 'still ahead';
    case 'withdrawn':
      return 'withdrawn';
    case 'repeats':
      return `the same as ${shortId(outcome.of)}`;
    case 'corrected':
      return `corrected by ${shortId(outcome.by)}`;
    default:
      return 'without effect';
  }
}

function foot(records: readonly Happened[], leftOut: number): readonly string[] {
  const earlier = records.length - MOST_ROWS;
  return [
    ...(earlier > 0 ? [`${counted(earlier, 'earlier record')} not shown: say --since`] : []),
    ...(leftOut > 0 ? [`${leftOut} withdrawn, corrected or repeated not shown: --all`] : []),
  ].map((line, index) => (index === 0 ? `\n${line}` : line));
}

function nothing(leftOut: number, screen: Screen): string {
  if (leftOut > 0) return `Nothing that still counts. ${leftOut} withdrawn or corrected: --all`;
  return ['Nothing is recorded yet.', '', 'Next', `  ${typed('log', screen)}`].join('\n');
}

/** What was recorded for machines: `{records: [{id, on, type, members, …}]}`. */
export function happenedJson({
  records,
  nameOf,
}: Pick<HappenedModel, 'records' | 'nameOf'>): string {
  return prettyJson({
    records: records.map(({ record, outcome }) => {
      const { id, on, type, members, note, by, key, corrects, says, place } = record;
      const { file, line = null } = place;
      return {
        id,
        on,
        type,
        members,
        names: members.map(nameOf),
        says: Object.fromEntries(ownFieldsOf(says)),
        note,
        by,
        key,
        corrects,
        outcome: outcome.kind,
        outcome_id: otherIn(outcome)?.id ?? null,
        file,
        line,
      };
    }),
  });
}
