import { ERASED } from '../../domain/erasure.ts';
import type { Goal } from '../../domain/goal.ts';
import { freeId } from '../../domain/ids.ts';
import type { Persona } from '../../domain/persona.ts';
import { keyResultCell } from './key-result-cell.ts';
import { onOneLine } from './one-line.ts';
import type { SheetTable } from './sheet-text.ts';

/**
 * Goals as the guide's chart: a row a key result, with what is said of its goal in the goal's first row
 * alone. A column that no goal needs is left out, but for those of the chart itself.
 */
export function chartTable(goals: readonly Goal[], personas: readonly Persona[]): SheetTable {
  const isWeighed = goals.some(({ weight }) => weight !== 1);
  const isContinued = goals.some(({ continues }) => continues !== null);
  const columns = [
    'Goal',
    'Key results',
    'Timeline',
    'Owner',
    'Personas',
    ...(isWeighed ? ['Weight'] : []),
    ...(isContinued ? ['Continues'] : []),
  ];
  const rows = goals.flatMap((goal) => {
    const [first = '', ...others] = goal.keyResults.map((one) => keyResultCell(one, goal));
    return [
      [
        ...[onOneLine(goal.goal), first, goal.timeline.written, ownerText(goal)],
        goal.personas.map((id) => personaText(id, personas)).join(', '),
        ...(isWeighed ? [goal.weight === 1 ? '' : String(goal.weight)] : []),
        ...(isContinued ? [goal.continues ?? ''] : []),
      ],
      ...others.map((cell) => ['', cell, ...columns.slice(2).map(() => '')]),
    ];
  });
  return { columns, rows };
}

/** Who was erased looks after nothing any more: the place is free for somebody else. */
function ownerText({ owner }: Goal): string {
  return owner === null || owner === ERASED ? '' : onOneLine(owner);
}

/** A persona by its name, where an import makes the same id of that; else by its id. */
function personaText(id: string, personas: readonly Persona[]): string {
  const name = personas.find((one) => one.id === id)?.persona.trim();
  const isName = name !== undefined && !/[,;\n]/.test(name) && freeId(name, 'persona', []) === id;
  return isName ? onOneLine(name) : id;
}
