import type { PersonaDraft } from '../../domain/drafts.ts';
import type { TableRow } from '../../domain/table.ts';
import { foldedName } from '../folded-name.ts';
import { labelledTexts, listedTexts, type PersonaTexts } from './persona-texts.ts';
import { cellOf, type PersonaField, type Remark, type Sheet } from './sheet.ts';

/** A persona as the rows of a table say it. */
export interface WrittenPersona extends PersonaTexts {
  /** The line of its first row. */
  readonly line: number;
  readonly persona: string;
  /** Null where nothing is said. */
  readonly status: PersonaDraft['status'] | null;
}

/** The personas of tables, and what is to be said about their rows. */
export interface WrittenPersonas {
  readonly personas: readonly WrittenPersona[];
  readonly remarks: readonly Remark[];
  readonly problems: readonly Remark[];
}

type PersonaSheet = Extract<Sheet, { kind: 'personas' }>;

/** The cells of one persona, of one row or several. */
interface Cells extends Readonly<Record<PersonaField, string>> {
  readonly line: number;
}

const STATUSES: readonly (readonly [PersonaDraft['status'], RegExp])[] = [
  ['current', /^(?:current|now|today|existing|present)$/i],
  ['aspired', /^(?:aspired(?: to)?|aspirational|(?:we )?hope(?:d)?(?: for)?|future|wanted)$/i],
];
const BEHIND_NAME = /\s*\(([^()]+)\)$/;
/**
 * The personas of tables: a row each, or several where the rows below have no name. The sheet that
 * `cop template persona` prints, filled in, is one of them.
 */
export function personasIn(sheets: readonly PersonaSheet[]): WrittenPersonas {
  const personas: WrittenPersona[] = [];
  const remarks: Remark[] = [];
  const problems: Remark[] = [];
  const read = sheets.flatMap((sheet) => cellsIn(sheet).map((cells) => personaOf(cells, sheet)));
  for (const { persona, remark } of read) {
    const { line } = persona;
    const told = toldOf(persona, personas) ?? remark;
    if (told !== undefined) remarks.push({ line, message: told });
    if (persona.persona === '' && saysSomething(persona)) problems.push({ line, message: NO_NAME });
    else if (isToKeep(persona, personas)) personas.push(persona);
  }
  return { personas, remarks, problems };
}

function isToKeep({ persona }: WrittenPersona, before: readonly WrittenPersona[]): boolean {
  return persona !== '' && !SAMPLE.test(persona) && sameIn(before, persona) === undefined;
}

/** Why a persona is left out. */
function toldOf(
  { persona }: WrittenPersona,
  before: readonly WrittenPersona[],
): string | undefined {
  if (SAMPLE.test(persona)) return 'The sample of the sheet is left out';
  const same = sameIn(before, persona);
  return same && `This persona stands on line ${same.line} too: what is said there is taken`;
}

function sameIn(personas: readonly WrittenPersona[], name: string): WrittenPersona | undefined {
  return personas.find((one) => foldedName(one.persona) === foldedName(name));
}

const NO_NAME = 'This row has no persona: write its name in the first column';
function saysSomething({ description, needs, learns, challenges }: PersonaTexts): boolean {
  return description !== null || [needs, learns, challenges].some((list) => list.length > 0);
}

const SAMPLE = /\(sample\)/i;
const BLANKS = /_{2,}/g;
const NUMBER = /^\d{1,2}[.)](?:\s+|$)/;

/** The cells of each persona; of the printed sheet without its blanks and numbers. */
function cellsIn(sheet: PersonaSheet): readonly Cells[] {
  const isPrinted = !hasLists(sheet) && sheet.rows.some(({ cells }) => cells.some(isOfPrinted));
  const found: Cells[] = [];
  for (const row of sheet.rows) {
    const cells = cellsOf(
      row,
      sheet,
      isPrinted ? (text) => text.replace(BLANKS, ' ').trim() : asIs,
    );
    const before = found.at(-1);
    if (cells.persona === '' && before) found[found.length - 1] = joined(before, cells);
    else found.push(isPrinted ? { ...cells, persona: cells.persona.replace(NUMBER, '') } : cells);
  }
  return found;
}

/** The printed sheet asks for needs and the like in the description. */
function hasLists({ columns }: PersonaSheet): boolean {
  return columns.has('needs') || columns.has('learns') || columns.has('challenges');
}

function isOfPrinted(cell: string): boolean {
  return /_{3,}/.test(cell) || SAMPLE.test(cell);
}

function asIs(text: string): string {
  return text;
}

function cellsOf(row: TableRow, { columns }: PersonaSheet, plain: (text: string) => string): Cells {
  const of = (field: PersonaField) => plain(cellOf(row, columns, field));
  return {
    line: row.line,
    persona: of('persona').replace(/\s+/g, ' '),
    description: of('description'),
    status: of('status'),
    needs: of('needs'),
    learns: of('learns'),
    challenges: of('challenges'),
  };
}

/** The cells of a persona with those of a row below. */
function joined(before: Cells, row: Cells): Cells {
  const both = (field: PersonaField) => `${before[field]}\n${row[field]}`.trim();
  return {
    ...before,
    description: both('description'),
    status: before.status || row.status,
    needs: both('needs'),
    learns: both('learns'),
    challenges: both('challenges'),
  };
}

function personaOf(
  cells: Cells,
  sheet: PersonaSheet,
): { readonly persona: WrittenPersona; readonly remark?: string } {
  const texts = (hasLists(sheet) ? undefined : labelledTexts(cells.description)) ?? {
    description: cells.description.replace(/\r\n?/g, '\n') || null,
    needs: listedTexts(cells.needs),
    learns: listedTexts(cells.learns),
    challenges: listedTexts(cells.challenges),
  };
  const { line, persona: name } = cells;
  const behind = sheet.columns.has('status')
    ? undefined
    : statusIn(BEHIND_NAME.exec(name)?.[1] ?? '');
  const persona = behind === undefined ? name : name.replace(BEHIND_NAME, '');
  const status = behind ?? statusIn(cells.status) ?? null;
  const isOdd = cells.status !== '' && status === null;
  return {
    persona: { line, persona, status, ...texts },
    ...(isOdd
      ? { remark: `"${cells.status}" is no status: current is taken (or write aspired)` }
      : {}),
  };
}

function statusIn(text: string): PersonaDraft['status'] | undefined {
  return STATUSES.find(([, words]) => words.test(text.trim()))?.[0];
}
