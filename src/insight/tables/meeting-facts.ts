import type { Table } from '../../domain/table.ts';
import { foldedName } from '../folded-name.ts';
import { spaced } from './column.ts';
import type { Section } from './header.ts';
import { START_LABELS, TITLE_LABELS } from './meeting-products.ts';
import { exampleOf } from './member-list.ts';

/** What a list of who came says of the meeting itself. */
export interface MeetingFacts {
  /** Null where it does not say it. */
  readonly title: string | null;
  /** The time at which it began, as it is written; empty where it does not say it. */
  readonly starts: readonly string[];
}

/**
 * What stands beside the rows: above them as `Meeting title⇥Guild hour`, or in a section of its own.
 * @param all the sections
 * @param own those that list people
 */
export function meetingFacts(
  { rows }: Table,
  all: readonly Section[],
  own: readonly Section[],
): MeetingFacts {
  const first = own[0]?.line ?? 0;
  const above = rows.filter(({ line }) => line < first);
  const others = all.filter((one) => !own.includes(one));
  const said = (labels: readonly string[]) => saidAbove(above, labels) || saidIn(others, labels);
  const start = said(START_LABELS);
  return { title: said(TITLE_LABELS) || null, starts: start === '' ? [] : [start] };
}

/** What stands behind one of the labels; '' where nothing does. */
function saidAbove(rows: Table['rows'], labels: readonly string[]): string {
  for (const { cells } of rows) {
    const [label = '', value = ''] = cells;
    const isLabel = labels.includes(foldedName(label).replace(/:$/, ''));
    if (isLabel && value.trim() !== '' && !isName(value)) return spaced(value);
  }
  return '';
}

/** What stands below one of the labels, where it is the name of a column. */
function saidIn(sections: readonly Section[], labels: readonly string[]): string {
  for (const section of sections)
    for (const column of section.columns)
      if (labels.includes(foldedName(column.name))) return spaced(exampleOf(section, column));
  return '';
}

/** Whether what stands behind a label is another name of a column: then it is a header. */
function isName(text: string): boolean {
  return /^(?:webinar id|end time|first join|join time)$/i.test(text.trim());
}
