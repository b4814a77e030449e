import { MEMBER_STATUSES, type Member } from '../domain/member.ts';
import { grouped } from '../domain/parts.ts';
import { type MemberStanding, standingOf } from '../insight/member-standing.ts';
import { personName } from '../insight/person-name.ts';
import { visible } from '../terminal/escape.ts';
import { indented, listed, typed } from '../terminal/layout.ts';
import type { Screen } from '../terminal/screen.ts';
import { tableText } from '../terminal/table.ts';
import { cut } from '../terminal/width.ts';

/** A longer name is cut: the id beside it names the person. */
const LONGEST_NAME = 28;

/**
 * People, one a row by their names, whoever was erased last; and below how many of them have which status,
 * where anybody has another one than active. On the facilitators' terminal everybody is named.
 * @param of how many there are, of whom these were asked for
 */
export function renderMembers(
  members: readonly Member[],
  { of }: { readonly of: number },
  screen: Screen,
): string {
  if (of === 0) return nobodyYet(screen);
  if (members.length === 0) return `Nobody of ${peopleText(of)}`;
  const columns = [
    { head: 'Name' },
    { head: 'Id' },
    { head: 'Status' },
    { head: 'Role' },
    { head: 'Joined' },
    { head: 'Persona', gives: true },
  ] as const;
  const rows = byName(members).map((member) => {
    const { id, role, joined, persona } = member;
    const status = standingOf(member);
    const name = cut(visible(personName(member)), LONGEST_NAME);
    return [name, ...[id, status, role, joined ?? '', persona ?? ''].map(visible)];
  });
  const counts = listed([countText(members.length, of), ...statusTexts(members)], {
    indent: 0,
    columns: screen.width,
  });
  return [tableText({ columns, rows }, screen), '', ...counts].join('\n');
}

function nobodyYet(screen: Screen): string {
  return [
    ...indented('Nobody is on the roster yet.', 0, screen.width),
    '',
    'Next',
    `  ${typed('member add', screen)}`,
  ].join('\n');
}

function byName(members: readonly Member[]): readonly Member[] {
  const { compare } = new Intl.Collator('en');
  return [...members].sort(
    (a, b) => Number(a.erased) - Number(b.erased) || compare(personName(a), personName(b)),
  );
}

function countText(count: number, of: number): string {
  return count === of ? peopleText(of) : `${grouped(count)} of ${peopleText(of)}`;
}

function peopleText(count: number): string {
  return count === 1 ? '1 person' : `${grouped(count)} people`;
}

function statusTexts(members: readonly Member[]): readonly string[] {
  const standings = members.map(standingOf);
  const countOf = (standing: MemberStanding) => standings.filter((one) => one === standing).length;
  const isActiveAlone = standings.every((one) => one === 'active' || one === 'erased');
  return [...MEMBER_STATUSES, 'erased' as const].flatMap((standing) => {
    const count = isActiveAlone && standing !== 'erased' ? 0 : countOf(standing);
    return count === 0 ? [] : [`${grouped(count)} ${standing}`];
  });
}
