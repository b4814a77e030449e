import type { Path } from '../../domain/finding.ts';
import type { Measure, MeasureWay, Source } from '../../domain/measure.ts';
import type { MeasureFile, WhereFile } from '../../domain/measure-schema.ts';
import { sourceName } from '../../domain/measure-source.ts';

/** What a measure's file says of what it looks at in one way, and where it says so. */
export interface WrittenSide {
  readonly source: Source;
  readonly way: MeasureWay;
  readonly where?: WhereFile | undefined;
  readonly of?: string | undefined;
  /** From the measure on. */
  readonly path: Path;
}

/** What is written of a measure, side by side; nothing of one that is only named, which is known to be right. */
export function writtenSides(measure: Measure): readonly WrittenSide[] {
  const { written } = measure;
  if (typeof written === 'string') return [];
  const { where, of, share } = written;
  if (measure.way !== 'share')
    return [{ source: measure.source, way: measure.way, where, of, path: [] }];
  const { of: part, over } = measure;
  const isSame = sourceName(part.source) === sourceName(over.source);
  return [
    { ...saidOf(share?.of), source: part.source, way: part.way, path: ['share', 'of'] },
    { ...saidOf(share?.over), source: over.source, way: over.way, path: ['share', 'over'] },
    { source: part.source, way: part.way, where, path: [] },
    ...(isSame ? [] : [{ source: over.source, way: over.way, where, path: [] }]),
  ];
}

function saidOf(side: MeasureFile | undefined): Pick<WrittenSide, 'where' | 'of'> {
  if (typeof side !== 'object') return {};
  const { where, of } = side;
  return { where, of };
}
