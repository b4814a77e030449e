import { type HappeningType, isOwnType, typeWords } from '../../domain/happening-types.ts';
import { grouped } from '../../domain/parts.ts';
import type { PlannedRecord, RecordPlan } from '../../insight/import-records.ts';
import { personWithId } from '../../insight/person-name.ts';
import type { RecordList } from '../../insight/tables/record-list.ts';
import { visible } from '../../terminal/escape.ts';
import { indented } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { cut } from '../../terminal/width.ts';
import { happeningText } from '../happening-text.ts';
import { reasonLines, remarkLines, section, some } from '../member-import/plan.ts';

/** `12 attendances`, `1 expert visit`. */
export function countedType(count: number, type: HappeningType): string {
  const records = isOwnType(type) ? ` ${count === 1 ? 'record' : 'records'}` : '';
  return `${grouped(count)} ${typeWords(type, count)}${records}`;
}

/** Where records are shown. */
export interface RecordsShown {
  readonly screen: Screen;
  /** What somebody is called, by their id. */
  readonly nameOf: (id: string) => string;
}

/** What an import of records would do, kind by kind. */
export function recordPlanLines(
  { type }: RecordList,
  plan: RecordPlan,
  { screen: { width }, nameOf }: RecordsShown,
): readonly string[] {
  const { records, added, already, withdrawn, strangers, guesses, leftOut, unusable, doubts } =
    plan;
  const head = countedType(records.length, type);
  const rows = (count: number, what: string) =>
    `${grouped(count)} ${count === 1 ? 'row' : 'rows'} ${what}`;
  const sections = [
    [
      `${head} to record${peopleText(plan)}`,
      ...some(records, (one) => [cut(`  ${visible(recordText(one, nameOf))}`, width)]),
    ],
    section(
      added.length === 1
        ? '1 new person on the roster'
        : `${grouped(added.length)} new people on the roster`,
      some(added, ({ line, facts: { name, email } }) =>
        remarkLines({ line, why: [name, email].filter((one) => one !== null).join(', ') }, width),
      ),
    ),
    already === 0 ? [] : [`${grouped(already)} recorded already`],
    section(
      rows(withdrawn.length, 'recorded before, and withdrawn since'),
      reasonLines(withdrawn, width),
    ),
    section(
      rows(guesses.length, 'of somebody by a name alone'),
      some(guesses, ({ line, name, member }) =>
        indented(visible(`line ${line}: ${name} may be ${personWithId(member)}`), 2, width),
      ),
    ),
    section(
      rows(strangers.length, 'of people who are not on the roster, left out'),
      some(strangers, (one) => remarkLines(one, width)),
    ),
    section(rows(leftOut.length, 'left out'), reasonLines(leftOut, width)),
    section(
      rows(unusable.length, 'that cannot be used'),
      some(unusable, (one) => remarkLines(one, width)),
    ),
    section(
      rows(doubts.length, 'used in part'),
      some(doubts, (one) => remarkLines(one, width)),
    ),
  ];
  return sections.flatMap((lines) => (lines.length === 0 ? [] : ['', ...lines]));
}

/** `line 10: Ana Silva, 19 minutes`. */
function recordText({ line, draft }: PlannedRecord, nameOf: RecordsShown['nameOf']): string {
  const { type, fields, members, note } = draft;
  const says = happeningText({ type, says: fields });
  const said = [...members.map(nameOf), says, note ?? ''].filter((one) => one !== '');
  return `line ${line}: ${said.join(', ')}`;
}

/** Of how many people; nothing where nobody is named. */
function peopleText({ records }: RecordPlan): string {
  const people = new Set(records.flatMap(({ draft }) => draft.members)).size;
  if (people === 0) return '';
  return `, of ${people === 1 ? '1 person' : `${grouped(people)} people`}`;
}
