import type { TableRow } from '../../domain/table.ts';
import type { Columns, GoalField, Header, PersonaField } from './sheet.ts';

/** The fields, each with the names that its column may have. */
type Names<Field extends string> = readonly (readonly [Field, readonly string[]])[];

/** What people call the columns of a goal chart; in the singular, in small letters. */
const GOAL_FIELDS: Names<GoalField> = [
  ['goal', ['goal', 'community goal', 'goal title', 'objective', 'our goal']],
  ['key results', ['key result', 'kr', 'how will we know', 'how will you know']],
  ['timeline', ['timeline', 'time line', 'timeframe', 'time frame', 'when', 'week', 'date']],
  ['owner', ['owner', 'goal owner', 'responsible', 'who']],
  ['personas', ['persona', 'for', 'for whom']],
  ['weight', ['weight']],
  ['continues', ['continues']],
];

/** The same, of the persona table. */
const PERSONA_FIELDS: Names<PersonaField> = [
  ['persona', ['persona', 'persona name', 'member persona']],
  ['description', ['description', 'persona description', 'who they are']],
  ['status', ['status', 'current or aspired']],
  ['needs', ['need', 'what they need']],
  ['learns', ['learn', 'learning', 'learning style', 'how they learn', 'how they like to learn']],
  ['challenges', ['challenge', 'what stands in their way']],
];

/**
 * What a row says of the rows below it, where it is the header of a goal chart or of a persona table:
 * without regard to case, plural, order, and what else has a column.
 */
export function headerIn(row: TableRow): Header | undefined {
  const goals = columnsOf(row, GOAL_FIELDS);
  if (goals.has('goal') && (goals.has('key results') || goals.has('timeline')))
    return { kind: 'goals', columns: goals };
  const personas = columnsOf(row, PERSONA_FIELDS);
  return personas.has('persona') && personas.size > 1
    ? { kind: 'personas', columns: personas }
    : undefined;
}

/** The columns of a header that nothing is done with, as they are written there. */
export function unknownColumns(row: TableRow, { columns }: Header): readonly string[] {
  const known = new Set([...columns.values()].flat());
  return row.cells.filter((text, index) => text.trim() !== '' && !known.has(index));
}

function columnsOf<Field extends string>({ cells }: TableRow, names: Names<Field>): Columns<Field> {
  const columns = new Map<Field, readonly number[]>();
  for (const [index, cell] of cells.entries()) {
    const name = plainName(cell);
    const [field] = names.find(([, known]) => isOneOf(name, known)) ?? [];
    const before = field && columns.get(field);
    // Only of key results are there several columns, numbered; of the others the first counts.
    if (field && (before === undefined || field === 'key results'))
      columns.set(field, [...(before ?? []), index]);
  }
  return columns;
}

/** In the singular or the plural. */
function isOneOf(name: string, known: readonly string[]): boolean {
  return known.includes(name) || known.includes(name.replace(/s$/, ''));
}

/** `**Key Results (KRs):**` is `key results`, and so are `Key results 2` and `key_results`. */
function plainName(cell: string): string {
  return cell
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/ \d{1,2}(?= |$)/g, ' ')
    .trim()
    .replace(/ +/g, ' ');
}
