import type { Persona } from '../../domain/persona.ts';
import { listedTexts } from '../../insight/sheets/persona-texts.ts';
import { onOneLine } from './one-line.ts';
import type { SheetTable } from './sheet-text.ts';

const COLUMNS = ['Persona', 'Description', 'Status', 'Needs', 'Learns', 'Challenges'] as const;

/** Personas as the guide's table, with all that is known of them: a row each. */
export function personaTable(personas: readonly Persona[]): SheetTable {
  const rows = personas.map(({ persona, description, status, needs, learns, challenges }) => [
    onOneLine(persona),
    linesOf(description ?? ''),
    status,
    listCell(needs),
    listCell(learns),
    listCell(challenges),
  ]);
  return { columns: COLUMNS, rows };
}

function linesOf(text: string): string {
  return text
    .trim()
    .split(/\r\n?|\n/)
    .map(onOneLine)
    .join('\n');
}

/** A line each; in double quotes where an import would make something else of them. */
function listCell(texts: readonly string[]): string {
  const lines = texts.map(onOneLine);
  const plain = lines.join('\n');
  const isSame = JSON.stringify(listedTexts(plain)) === JSON.stringify(lines);
  return isSame ? plain : lines.map((line) => JSON.stringify(line)).join('\n');
}
