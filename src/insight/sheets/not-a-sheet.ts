import type { TableRow } from '../../domain/table.ts';

/** What a table is that is no sheet of the guide, as far as its columns tell. */
export type OtherTable = 'charter' | 'people' | 'attendance' | 'answers';

/** How many rows are looked at for a header. */
const ROWS = 40;

/** The names of columns, in the order in which they decide. */
const COLUMNS: readonly (readonly [OtherTable, RegExp])[] = [
  ['charter', /^who stands behind it\??$/i],
  [
    'attendance',
    /^(?:attended|attendee (?:status|#)|join time|leave time|first join|last leave|in-meeting duration|time in session.*|user action|rsvp|rsvped on|order (?:#|no\.?))$/i,
  ],
  ['answers', /^(?:timestamp|completion time|respondent ?id|respondent)$/i],
  [
    'people',
    /^(?:(?:primary )?e-?mail(?: address)?|user ?name|user ?id|member ?id|handle|first name|last name|surname|full ?name|display ?name|joined(?: group on)?|created_at|account created.*|trust_level)$/i,
  ],
];

/** What a table without a sheet is: a list of people, what a meeting or a form was exported as, our charter. */
export function otherTableIn(rows: readonly TableRow[]): OtherTable | undefined {
  const heads = rows.slice(0, ROWS).flatMap(({ cells }) => cells.map((cell) => cell.trim()));
  return COLUMNS.find(([, names]) => heads.some((head) => names.test(head)))?.[0];
}
