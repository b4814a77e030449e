import { type CivilDate, longDate, shortDate } from '../domain/civil-date.ts';
import type { Happening } from '../domain/happening.ts';
import type { Member } from '../domain/member.ts';
import { counted } from '../domain/number-text.ts';
import { missingInProfile } from '../insight/complete-profile.ts';
import { standingOf } from '../insight/member-standing.ts';
import { personName } from '../insight/person-name.ts';
import { visible } from '../terminal/escape.ts';
import { indented, spread, typed } from '../terminal/layout.ts';
import type { Screen } from '../terminal/screen.ts';
import { cut, padEnd, widthOf } from '../terminal/width.ts';
import { happeningText } from './happening-text.ts';
import { memberFields } from './member-json.ts';
import { prettyJson } from './pretty-json.ts';
import { oneLine } from './record-text.ts';

/** How many records are shown, the last of them. */
const MOST_RECORDS = 5;
const KEY_COLUMN = 14;

/** Somebody, what is recorded of them, and how others of them are called. */
export interface ShownMember {
  readonly member: Member;
  /** The records that name them, in the order of the log. */
  readonly records: readonly Happening[];
  readonly nameOf: (id: string) => string;
}

/** One person on the facilitators' terminal: the profile, what is missing in it, and the last records. */
export function renderMember(shown: ShownMember, asOf: CivilDate, screen: Screen): string {
  const { member } = shown;
  const { width, paint } = screen;
  const standing = standingOf(member);
  const name = cut(visible(personName(member)), width - widthOf(standing) - 2);
  const [head = '', ...below] = spread(name, standing, width);
  return [
    paint.strong(name) + head.slice(name.length),
    ...below,
    ...profileLines(member, screen),
    ...missingLines(member, screen),
    ...recordLines(shown, asOf, screen),
    '',
    paint.dim(visible(`${member.place.file}:${member.place.line ?? 1}`)),
  ].join('\n');
}

/** One person for machines, as they stand in `membersJson`, with what is missing and the records' places. */
export function memberJson({ member, records }: ShownMember): string {
  return prettyJson({
    ...memberFields(member),
    missing: member.erased ? [] : missingInProfile(member),
    records: records.map(({ id, on, type, members, note, place }) => ({
      id,
      on,
      type,
      members,
      note,
      file: place.file,
      line: place.line ?? null,
    })),
  });
}

function profileLines(member: Member, { width, paint }: Screen): readonly string[] {
  const { id, email, otherEmails, handles, accounts, persona, joined, role } = member;
  const { skills, interests, offers, seeks, named, note, erased } = member;
  const rows: readonly (readonly [string, string])[] = [
    ['Id', id],
    ['Role', role],
    ['E-mail', [email ?? '', ...otherEmails].filter(Boolean).join(', ')],
    ['Goes by', [...handles].map(([platform, handle]) => `${handle} (${platform})`).join(', ')],
    ['Accounts', [...accounts].map(([platform, one]) => `${one} (${platform})`).join(', ')],
    ['Persona', persona ?? ''],
    ['Joined', joined === null ? '' : longDate(joined)],
    ['Skills', skills.join(' · ')],
    ['Interests', interests.join(' · ')],
    ['Offers', offers.join(' · ')],
    ['Seeks', seeks.join(' · ')],
    ['Named', named ? 'yes, also outside your terminal' : 'only on your terminal'],
    ['Note', oneLine(note ?? '')],
    ['Erased', erased ? 'what was personal was erased' : ''],
  ];
  return rows.flatMap(([title, text]) => {
    if (text === '') return [];
    const [first = '', ...others] = indented(visible(text), KEY_COLUMN, width);
    return [`  ${paint.dim(padEnd(title, KEY_COLUMN - 2))}${first.slice(KEY_COLUMN)}`, ...others];
  });
}

/** Of somebody erased nothing is to be filled in. */
function missingLines(member: Member, screen: Screen): readonly string[] {
  const missing = member.erased ? [] : missingInProfile(member);
  if (missing.length === 0) return [];
  return [
    '',
    screen.paint.strong('Missing in the profile'),
    ...missing.map((one) => `  · ${one}`),
    `  ${typed(`member edit ${member.id}`, screen)}`,
  ];
}

function recordLines(shown: ShownMember, asOf: CivilDate, screen: Screen): readonly string[] {
  const { records } = shown;
  const { width, paint } = screen;
  if (records.length === 0) return ['', 'No record names them yet.'];
  const last = records.slice(-MOST_RECORDS).reverse();
  const title =
    last.length < records.length
      ? `The last ${last.length} of ${counted(records.length, 'record')} that name them`
      : `${counted(records.length, 'record')} ${records.length === 1 ? 'names' : 'name'} them`;
  return [
    '',
    paint.strong(title),
    ...last.map((one) => cut(visible(`  ${recordLine(one, shown, asOf)}`), width)),
  ];
}

function recordLine(record: Happening, { member, nameOf }: ShownMember, asOf: CivilDate): string {
  const others = record.members.map(nameOf).filter((name) => name !== personName(member));
  const beside = others.length === 0 ? '' : ` with ${others.join(', ')}`;
  const more = [happeningText(record), oneLine(record.note ?? '')].filter((text) => text !== '');
  return [`${shortDate(record.on, asOf)}  ${record.type}${beside}`, ...more].join(' · ');
}
