import { linesOf, listedIn } from './cell-items.ts';

/** What is said of a persona at length. */
export interface PersonaTexts {
  readonly description: string | null;
  readonly needs: readonly string[];
  readonly learns: readonly string[];
  readonly challenges: readonly string[];
}

/** What the printed sheet asks of each, and the field that the answer goes into. */
const LABELS = [
  ['description', /^who they are:\s*/i],
  ['needs', /^what they need:\s*/i],
  ['learns', /^how they like to learn:\s*/i],
  ['challenges', /^what stands in their way:\s*/i],
] as const satisfies readonly (readonly [keyof PersonaTexts, RegExp])[];

/** A description that answers the questions of the printed sheet, each behind its question; undefined for any other. */
export function labelledTexts(description: string): PersonaTexts | undefined {
  const lines = linesOf(description);
  if (!lines.some((line) => labelOf(line) !== undefined)) return undefined;
  const said = { description: [''], needs: [''], learns: [''], challenges: [''] };
  let field: keyof PersonaTexts = 'description';
  for (const line of lines) {
    const label = labelOf(line);
    if (label) {
      field = label[0];
      said[field].push(line.replace(label[1], '').trim());
    } else said[field].push(`${said[field].pop()} ${line}`.trim());
  }
  const filled = (texts: readonly string[]) => texts.filter((text) => text !== '');
  return {
    description: filled(said.description).join(' ') || null,
    needs: filled(said.needs).flatMap(listedTexts),
    learns: filled(said.learns).flatMap(listedTexts),
    challenges: filled(said.challenges).flatMap(listedTexts),
  };
}

function labelOf(line: string) {
  return LABELS.find(([, label]) => label.test(line));
}

/**
 * What a cell lists: a line, a bullet, or a part between semicolons each. What stands in double quotes
 * as a whole is one, as JSON writes it.
 */
export function listedTexts(cell: string): readonly string[] {
  const lines = linesOf(cell);
  const parts =
    lines.length === 1 && quoted(lines[0] ?? '') === undefined ? cell.split(';') : lines;
  return parts.flatMap((part) => {
    const text = quoted(part.trim());
    return text === undefined ? listedIn(part) : [text];
  });
}

function quoted(text: string): string | undefined {
  if (!/^".*"$/.test(text)) return undefined;
  try {
    const said: unknown = JSON.parse(text);
    return typeof said === 'string' && said.trim() !== '' ? said : undefined;
  } catch {
    return undefined;
  }
}
