import { counted } from '../../domain/number-text.ts';
import { grouped } from '../../domain/parts.ts';
import type { RowRemark } from '../../insight/import-members/repeats.ts';
import type { MemberImportPlan, Updated } from '../../insight/import-members.ts';
import { personWithId } from '../../insight/person-name.ts';
import { visible } from '../../terminal/escape.ts';
import { indented } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { cut } from '../../terminal/width.ts';
import { memberChangeLines } from '../member-changes.ts';
import { alikeLines } from './alike.ts';

/** How many of a kind are listed on a screen. */
const MOST = 12;

/** What an import would do, kind by kind. */
export function planLines(plan: MemberImportPlan, screen: Screen): readonly string[] {
  const { width } = screen;
  const sections = [
    section(newText(plan.added.length), addedLines(plan, width)),
    section(
      `${people(plan.updated.length)} updated`,
      some(plan.updated, (one) => updatedLines(one, width)),
    ),
    plan.unchanged === 0 ? [] : [`${people(plan.unchanged)} as the roster has them already`],
    section(`${counted(plan.leftOut.length, 'row')} left out`, reasonLines(plan.leftOut, width)),
    section(
      `${counted(plan.unusable.length, 'row')} that cannot be used`,
      some(plan.unusable, (one) => remarkLines(one, width)),
    ),
    section(
      `${counted(plan.doubts.length, 'row')} used in part`,
      some(plan.doubts, (one) => remarkLines(one, width)),
    ),
    section(
      `${people(plan.back.length)} who left by the roster, and are in the file`,
      some(plan.back, ({ line, member }) =>
        indented(
          visible(`line ${line}: ${screen.cop} member edit ${member.id} --status active`),
          2,
          width,
        ),
      ),
    ),
    alikeLines(plan.alike, screen, MOST),
  ];
  return sections.flatMap((lines) => (lines.length === 0 ? [] : ['', ...lines]));
}

/** A head with what is below it; nothing where there is nothing. */
export function section(head: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [head, ...lines];
}

function people(count: number): string {
  return count === 1 ? '1 person' : `${grouped(count)} people`;
}

function newText(count: number): string {
  return count === 1 ? '1 new person' : `${grouped(count)} new people`;
}

/** Some of a kind, and how many more there are. */
export function some<T>(
  all: readonly T[],
  linesOf: (one: T) => readonly string[],
): readonly string[] {
  const more = all.length - MOST;
  return [
    ...all.slice(0, MOST).flatMap(linesOf),
    ...(more > 0 ? [`  and ${grouped(more)} more`] : []),
  ];
}

function addedLines({ added }: MemberImportPlan, width: number): readonly string[] {
  return some(added, ({ line, facts }) => {
    const { account, handle, name, email, joined } = facts;
    const since = joined === null ? null : `since ${joined}`;
    const said = [name ?? handle, email, since].filter((one) => one !== null);
    const text = said.length === 0 ? `the id ${account}` : said.join(', ');
    return [cut(`  ${visible(`line ${line}: ${text}`)}`, width)];
  });
}

const KNOWN_BY = { account: '', email: ', by the e-mail address', handle: ', by the user name' };

function updatedLines({ line, member, by, before, after }: Updated, width: number): string[] {
  const text = `line ${line}: ${personWithId(member)}${KNOWN_BY[by]}`;
  return [
    cut(`  ${visible(text)}`, width),
    ...memberChangeLines(before, after, width - 2).map((change) => `  ${change}`),
  ];
}

/** A row, and what is to be said of it. */
export function remarkLines({ line, why }: RowRemark, width: number): string[] {
  return indented(visible(`line ${line}: ${why}`), 2, width);
}

/** Rows by why they are left out, with the lines of some. */
export function reasonLines(rows: readonly RowRemark[], width: number): readonly string[] {
  const reasons = new Map<string, number[]>();
  for (const { line, why } of rows) {
    const lines = reasons.get(why);
    if (lines) lines.push(line);
    else reasons.set(why, [line]);
  }
  return [...reasons].flatMap(([why, lines]) => {
    const more = lines.length > MOST ? [` and ${grouped(lines.length - MOST)} more`] : [];
    const where = `${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, MOST).join(', ')}`;
    return indented(visible([why, ': ', where, ...more].join('')), 2, width);
  });
}
