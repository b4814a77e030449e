import { describe, expect, it } from 'vitest';
import type { Table } from '../../../src/domain/table.ts';
import { foldedName } from '../../../src/insight/folded-name.ts';
import { columnLabel, columnsNamed } from '../../../src/insight/tables/column.ts';
import { cellOf, sectionsOf } from '../../../src/insight/tables/header.ts';

/** A table of lines with `|` between the cells; empty lines are left out, as its reader does. */
function table(text: string): Table {
  const rows = text
    .split('\n')
    .map((line, index) => ({ line: index + 1, cells: line.split('|') }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return { file: 'list.csv', encoding: 'utf-8', separator: ',', rows };
}

const KNOWN = new Set(
  ['Name', 'Email', 'First join', 'Join time', 'Attended', 'Topic', 'Webinar ID', 'Full Name'].map(
    foldedName,
  ),
);

/** `title @ line: columns: lines of the rows`. */
function told(text: string): string[] {
  return sectionsOf(table(text), KNOWN).map(
    ({ title, line, columns, rows }) =>
      `${title ?? ''} @ ${line}: ${columns.map(columnLabel).join(', ')}: ${rows.map((row) => row.line)}`,
  );
}

describe('where the header is', () => {
  it.each<[string, string, string[]]>([
    ['on the first line', 'Name|Email\nAna|a@example.org', [' @ 1: Name, Email: 2']],
    [
      'below lines of a title, and padded',
      'Attendee Report|||\nGenerated:|Nov 23||\nName|Email|Team|\nAna|a@example.org|x|',
      [' @ 3: Name, Email, Team, #4: 4'],
    ],
    [
      'below a title of its own',
      'Members\nName|Email\nAna|a@example.org',
      ['Members @ 2: Name, Email: 3'],
    ],
    [
      'where no name is known, by its width',
      'Report\nVorname|Stadt\nAna|Porto',
      ['Report @ 2: Vorname, Stadt: 3'],
    ],
    [
      'in any case and with blanks',
      ' NAME |e-mail|  EMAIL\nAna|x|y',
      [' @ 1: NAME, e-mail, EMAIL: 2'],
    ],
    ['alone', 'Name|Email', [' @ 1: Name, Email: ']],
    ['nowhere', '', []],
  ])('%s', (_, text, sections) => {
    expect(told(text)).toEqual(sections);
  });

  it('finds each section of a report of a meeting', () => {
    const text = `1. Summary
Meeting title|Guild hour
Start time|14/11/26, 09:29:07

2. Participants
Name|First join|Email
Example, Ana|14/11/26, 09:30:46|ana@example.org
Ben|14/11/26, 09:31:00|

3. In-Meeting activities
Name|Join time|Email
Example, Ana|14/11/26, 09:30:46|ana@example.org`;
    expect(told(text)).toEqual([
      '2. Participants @ 6: Name, First join, Email: 7,8',
      '3. In-Meeting activities @ 11: Name, Join time, Email: 12',
    ]);
  });

  it('finds sections that nothing parts but their titles, padded or not', () => {
    const text = `Attendee Report||
Topic|Webinar ID|x
Guild talk|847 5984 1045|1
Host Details||
Attended|Email|Join Time
Yes|h@example.org|1
Attendee Details||
Attended|Email|First Name
Yes|a@example.org|Ana`;
    expect(told(text)).toEqual([
      'Attendee Report @ 2: Topic, Webinar ID, x: 3',
      'Host Details @ 5: Attended, Email, Join Time: 6',
      'Attendee Details @ 8: Attended, Email, First Name: 9',
    ]);
  });

  it('takes a second row of answers into the header', () => {
    const text = `Respondent ID|Email|What is your role?|||How was it?
||Analyst|Engineer|Other|Open-Ended Response
12|a@example.org|Analyst|||Good`;
    expect(told(text)).toEqual([
      ' @ 1: Respondent ID, Email, What is your role? – Analyst, What is your role? – Engineer, What is your role? – Other, How was it?: 3',
    ]);
  });

  it('does not take a row with an empty first cell for one', () => {
    expect(told('Name|Email|Team\n|a@example.org|x')).toEqual([' @ 1: Name, Email, Team: 2']);
  });
});

describe('a column', () => {
  const [section] = sectionsOf(table('Name|Team|Team||Name\nAna|x'), KNOWN);
  const columns = section?.columns ?? [];
  const places = (name: string) => columnsNamed(columns, name).map(({ index }) => index);

  it('is named without regard to case and blanks, or by its place', () => {
    expect(places(' NAME ')).toEqual([0, 4]);
    expect(places('#4')).toEqual([3]);
    expect(places('#6')).toEqual([]);
    expect(places('')).toEqual([]);
    expect(places('nom')).toEqual([]);
  });

  it('is empty in a row that is too short', () => {
    const row = { line: 2, cells: [' Ana '] };
    expect(columns.map((column) => cellOf(row, column))).toEqual(['Ana', '', '', '', '']);
  });
});
