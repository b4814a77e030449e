import { basename, dirname, resolve } from 'node:path';
import { dataError } from '../../domain/errors.ts';
import type { Checked, Path } from '../../domain/finding.ts';
import { readGoal } from '../../domain/goal.ts';
import { readPersona } from '../../domain/persona.ts';
import type { TableRow } from '../../domain/table.ts';
import { chartTable } from '../../report/chart-sheet/chart.ts';
import { personaTable } from '../../report/chart-sheet/personas.ts';
import type { SheetTable } from '../../report/chart-sheet/sheet-text.ts';
import type { Disk } from '../../workspace/disk.ts';
import { Reading } from '../../workspace/reading.ts';
import type { Open } from '../running/open.ts';

/** A file of YAML as the table that it would be, and where its rows stand. */
interface YamlTable {
  readonly table: SheetTable;
  readonly paths: readonly Path[];
}

/**
 * A template of ours in YAML that was filled in, as the rows of a sheet.
 * @param path absolute, or from the current folder
 * @throws CopError exit 3 where it is none, or has an error or something that is still to be filled in
 */
export function yamlTable(disk: Disk, path: string, open: Open): readonly TableRow[] {
  const reading = new Reading(disk, dirname(resolve(path)));
  const file = basename(path);
  const read = reading.understand(file, (data) => tableOf(data, open));
  const { findings } = reading;
  if (!read || findings.length > 0)
    throw dataError(findings.length > 0 ? `${path} cannot be imported as it is` : NO_SHEET, {
      remedy: findings.length > 0 ? 'Mend it first' : WHAT_IT_MAY_BE,
      ...(findings.length > 0 ? {} : { command: 'template goal-chart --format yaml' }),
      findings,
    });
  const header = { line: 1, cells: read.table.columns };
  const rows = read.table.rows.map((cells, index) => ({
    line: reading.placeOf(file, read.paths[index] ?? [])?.line ?? 1,
    cells,
  }));
  return [header, ...rows];
}

const NO_SHEET = 'this is neither a goal nor a persona';
const WHAT_IT_MAY_BE =
  'A goal or a persona is imported; a charter is saved as cop.yaml. Fill in this sheet';

function tableOf(data: unknown, { quarter, community }: Open): Checked<YamlTable> {
  const keys: Readonly<Record<string, unknown>> = Object(data);
  if (Object.hasOwn(keys, 'persona')) return made(readPersona(data, 'new', ''), ofPersona);
  if (!Object.hasOwn(keys, 'goal')) return { value: undefined, problems: [] };
  const { calendar } = community.charter;
  return made(readGoal(data, { id: 'new', file: '', quarter }, calendar), (goal) => ({
    table: chartTable([goal], community.personas),
    paths: goal.keyResults.length === 0 ? [['goal']] : goal.keyResults.map(keyResultPath),
  }));
}

function ofPersona(persona: Parameters<typeof personaTable>[0][number]): YamlTable {
  return { table: personaTable([persona]), paths: [['persona']] };
}

function keyResultPath(_: unknown, index: number): Path {
  return index === 0 ? ['goal'] : ['key_results', index];
}

function made<From, To>({ value, problems }: Checked<From>, make: (from: From) => To): Checked<To> {
  return { value: value === undefined ? undefined : make(value), problems };
}
