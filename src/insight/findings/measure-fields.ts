import type { Community } from '../../domain/community.ts';
import type { FileProblem, Path, Problem } from '../../domain/finding.ts';
import type { Measure, Source } from '../../domain/measure.ts';
import { fieldsOf } from '../../domain/measure-fields.ts';
import { sourceName } from '../../domain/measure-source.ts';
import { nearest } from '../../domain/nearest.ts';
import { impossibleTests } from './measure-tests.ts';
import { measuredIn } from './measures.ts';
import { type WrittenSide, writtenSides } from './written-sides.ts';

/**
 * Fields that a measure chooses by, tells apart or averages, and that what it looks at does not have, or
 * that never say what it asks for: it would count nothing for good, and nobody would know why.
 */
export function unknownMeasureFields(community: Community): readonly FileProblem[] {
  return measuredIn(community).flatMap(({ goal, measure, path }) =>
    unknownFields(measure).map((problem) => ({
      ...problem,
      file: goal.file,
      path: [...path, ...problem.path],
    })),
  );
}

/** The same of one measure, with paths from it on. */
export function unknownFields(measure: Measure): readonly Problem[] {
  return writtenSides(measure).flatMap((side) => [...unknownIn(side), ...impossibleTests(side)]);
}

function unknownIn({ source, where = {}, of, path }: WrittenSide): readonly Problem[] {
  const { names, mayHaveOthers } = fieldsOf(source);
  const isUnknown = (field: string) =>
    !names.includes(field) &&
    !field.startsWith('x-') &&
    !(mayHaveOthers && !/^member\./.test(field));
  const problem = (field: string, end: Path, at: Problem['at']): Problem[] =>
    isUnknown(field) ? [unknown(field, { source, names }, { path: [...path, ...end], at })] : [];
  return [
    ...Object.keys(where).flatMap((field) => problem(field, ['where', field], 'key')),
    ...(of === undefined ? [] : problem(of.trim(), ['of'], 'value')),
  ];
}

function unknown(
  field: string,
  { source, names }: { readonly source: Source; readonly names: readonly string[] },
  where: Pick<Problem, 'path' | 'at'>,
): Problem {
  const meant = nearest(field, names);
  const own = names.filter((one) => !one.startsWith('member.'));
  return {
    code: 'key-result/measure-field',
    ...where,
    message: `${sourceName(source)} have no field ${field}`,
    remedy: meant === undefined ? `They have: ${own.join(', ')}` : `Did you mean ${meant}?`,
  };
}
