import type * as v from 'valibot';
import { dataError, usageError } from '../domain/errors.ts';
import { type Checked, type Finding, findingOf, type Problem } from '../domain/finding.ts';
import type { Edit } from './edit/edit.ts';
import { edited } from './edit/edited.ts';
import type { Source } from './source.ts';

/** What a kind of file may say, and what it is read as. */
export interface Kind<T> {
  readonly schema: v.GenericSchema;
  readonly read: (data: unknown) => Checked<T>;
}

/** A file before and after its edits. */
export interface CheckedEdit<T> {
  readonly text: string;
  /** What it said before; undefined where it had an error, which the edits mend. */
  readonly before: T | undefined;
  readonly after: T;
}

/**
 * Edits a file, and holds what comes out against everything that such a file must be.
 * @param kindAfter what it is read as once it is edited, where it moves to another place
 * @throws CopError exit 3 where the file has an error elsewhere than in what is edited, or a shape
 *   that cannot be edited safely; exit 2 where what it would say is an error
 */
export function checkedEdit<T>(
  source: Source,
  edits: readonly Edit[],
  kind: Kind<T>,
  kindAfter: Kind<T> = kind,
): CheckedEdit<T> {
  refuse(
    source,
    source.yaml.faults.map((fault) => source.finding(fault)),
  );
  const before = kind.read(source.yaml.data);
  const result = edited(source, edits, kind.schema);
  const after = kindAfter.read(result.yaml.data);
  if (after.value !== undefined && after.problems.length === 0)
    return { text: result.text, before: before.value, after: after.value };
  const now = new Set(after.problems.map((problem) => nameOf(problem, result)));
  const stay = before.problems.filter((problem) => now.has(nameOf(problem, source)));
  refuse(
    source,
    stay.map((one) => findingOf(one, source.locateProblem(one))),
  );
  throw wrongWish(after.problems[0]);
}

/**
 * Says before anybody is asked that a file cannot be edited as it is.
 * @param isAsked whether a problem is of what is asked, so that an answer may mend it
 * @throws CopError exit 3 where it has an error elsewhere
 */
export function refuseElsewhere<T>(
  source: Source,
  { read }: Pick<Kind<T>, 'read'>,
  isAsked: (problem: Problem) => boolean,
): void {
  const { faults, data } = source.yaml;
  refuse(
    source,
    faults.map((fault) => source.finding(fault)),
  );
  const elsewhere = read(data).problems.filter((one) => !isAsked(one));
  refuse(
    source,
    elsewhere.map((one) => findingOf(one, source.locateProblem(one))),
  );
}

function refuse({ file }: Source, findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  throw dataError(`${file} has an error elsewhere, so it was not changed`, {
    remedy: 'Mend that first',
    command: 'check',
    findings,
  });
}

/** By what it is of and what is written there, not by where: an edit may move what stands behind it. */
function nameOf(problem: Problem, source: Source): string {
  const { code, message, path } = problem;
  const keys = path.filter((step) => typeof step === 'string');
  return JSON.stringify([code, message, keys, writtenAt(source, problem)]);
}

function writtenAt(source: Source, problem: Problem): string {
  const { place, excerpt } = source.locateProblem(problem);
  if (!excerpt) return '';
  const from = (excerpt.column ?? place.column ?? 1) - 1;
  return [...excerpt.text].slice(from, from + excerpt.length).join('');
}

function wrongWish(problem: Problem | undefined) {
  const path = problem?.path ?? [];
  const item = path.findLastIndex((step) => typeof step === 'number');
  const key = path.slice(item + 1).join('.');
  return usageError(
    `${key === '' ? '' : `${key}: `}${problem?.message ?? 'this cannot be'}`,
    problem?.remedy ?? '',
    problem?.command,
  );
}
