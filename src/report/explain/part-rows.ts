import type { KeyResult } from '../../domain/key-result.ts';
import { counted, formatNumber } from '../../domain/number-text.ts';
import type {
  CheckInPart,
  CountedPart,
  MilestonePart,
  Part,
  SpanPart,
} from '../../insight/derivation/derivation.ts';
import { visible } from '../../terminal/escape.ts';
import { cut } from '../../terminal/width.ts';
import { levelText, oneLine, saidText } from '../record-text.ts';
import { countedCells, countedPath } from './counted-row.ts';
import type { Row } from './row-lines.ts';
import type { View } from './view.ts';

const LONGEST_CELL = 24;
const LONGEST_NAME = 14;
const LONGEST_TITLE = 44;

/** What the value of a key result is made of: check-ins, steps, or the days that a value was held. */
export function partRows(parts: readonly Part[], keyResult: KeyResult, view: View): Row[] {
  const isSummed = parts.some((part) => part.kind === 'check-in' && part.added !== null);
  return parts.flatMap((part): Row[] => {
    switch (part.kind) {
      case 'check-in':
        return [checkInRow(part, { keyResult, view, isSummed })];
      case 'counted':
        return [countedRow(part)];
      case 'span':
        return [spanRow(part, view)];
      case 'step':
        return part.id === null && part.record === null ? [] : [stepRow(part, view)];
      default:
        return [];
    }
  });
}

function checkInRow(
  { record, total }: CheckInPart,
  { keyResult, view, isSummed }: { keyResult: KeyResult; view: View; isSummed: boolean },
): Row {
  const said = record.said ? saidText(record.said, keyResult) : '';
  return {
    cells: [
      view.day(record.on),
      cell(said),
      ...(isSummed ? [cell(`= ${levelText(keyResult, total)}`)] : []),
      name(record.by),
    ],
    record,
  };
}

function countedRow(part: CountedPart): Row {
  const path = countedPath(part);
  return { cells: countedCells(part), record: null, ...(path === null ? {} : { path }) };
}

function spanRow({ record, from, to, value, held, known }: SpanPart, view: View): Row {
  const holds = `held ${formatNumber(held)} of ${counted(known, 'day')}`;
  return {
    cells: [view.days({ from, to }), cell(view.amount(value)), holds, name(record.by)],
    record,
  };
}

function stepRow({ id, title, weight, done, record }: MilestonePart, view: View): Row {
  const weighs = weight.value === 1 ? '' : `weight ${formatNumber(Number(weight.value))}`;
  const { from } = weight;
  return {
    cells: [
      done ? '✔' : '·',
      cut(visible(oneLine(id === null ? 'done' : title)), LONGEST_TITLE),
      weighs,
      record ? view.day(record.on) : '',
      name(record?.by ?? null),
    ],
    places: from.kind === 'file' ? [{ name: 'weight', place: from.place }] : [],
    record,
  };
}

function cell(text: string): string {
  return cut(visible(oneLine(text)), LONGEST_CELL);
}

function name(by: string | null): string {
  return cut(visible(oneLine(by ?? '')), LONGEST_NAME);
}
