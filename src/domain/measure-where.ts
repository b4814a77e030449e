import { parseCivilDate } from './civil-date.ts';
import { type Checked, type Path, type Problem, within } from './finding.ts';
import type { Condition, Plain, Test } from './measure.ts';
import { measureProblem } from './measure-problem.ts';
import type { TestFile, WhereFile } from './measure-schema.ts';

/** The conditions that a `where` names: of each field one, or several where its test has several keys. */
export function conditionsOf(where: WhereFile | undefined): Checked<readonly Condition[]> {
  if (where === undefined) return { value: [], problems: [] };
  const entries = Object.entries(where);
  const problems = entries.length === 0 ? [nothingSaid([])] : [];
  const conditions: Condition[] = [];
  for (const [field, test] of entries) {
    const read = testsOf(test);
    problems.push(...read.problems.map((problem) => within([field], problem)));
    conditions.push(...(read.value ?? []).map((one) => ({ field, test: one })));
  }
  return { value: problems.length === 0 ? conditions : undefined, problems };
}

function testsOf(written: TestFile): Checked<readonly Test[]> {
  if (typeof written !== 'object')
    return { value: [{ kind: 'equals', value: written }], problems: [] };
  const { at_least, at_most, since, in: among } = written;
  const tests = [...plainTests(written), ...boundTests(written), ...sinceTests(since)];
  const problems = [
    ...sinceProblems(since),
    ...boundsProblems(at_least, at_most),
    ...(among?.length === 0 ? [oneOfNone()] : []),
  ];
  if (tests.length === 0 && problems.length === 0) problems.push(nothingSaid([]));
  return { value: problems.length === 0 ? tests : undefined, problems };
}

type TestKeys = Exclude<TestFile, Plain>;

function plainTests({ equals, in: among, has }: TestKeys): readonly Test[] {
  const tests: Test[] = [];
  if (equals !== undefined) tests.push({ kind: 'equals', value: equals });
  if (among !== undefined) tests.push({ kind: 'in', values: among });
  if (typeof has === 'boolean') tests.push({ kind: 'has', something: has });
  if (typeof has === 'string') tests.push({ kind: 'holds', value: has });
  return tests;
}

function boundTests({ at_least, at_most }: TestKeys): readonly Test[] {
  return [
    ...(at_least === undefined ? [] : [{ kind: 'at-least', value: at_least } as const]),
    ...(at_most === undefined ? [] : [{ kind: 'at-most', value: at_most } as const]),
  ];
}

function sinceTests(since: string | undefined): readonly Test[] {
  const day = since === 'start' ? since : parseCivilDate(since ?? '');
  return day === undefined ? [] : [{ kind: 'since', day }];
}

function nothingSaid(path: Path): Problem {
  return measureProblem(
    path,
    'this asks for nothing',
    'Write a field and what it must be, such as role: expert. Keys that begin with x- do not count',
  );
}

function oneOfNone(): Problem {
  return measureProblem(
    ['in'],
    'this list is empty, and nothing is one of none',
    'Write what it may be, such as in: [active, quiet]',
  );
}

function sinceProblems(since: string | undefined): Problem[] {
  if (since === undefined || since === 'start' || parseCivilDate(since) !== undefined) return [];
  return [
    measureProblem(
      ['since'],
      `${since} is no day`,
      'Write start, for the first day of the timeline, or a day such as 2026-10-05',
    ),
  ];
}

function boundsProblems(least: number | undefined, most: number | undefined): Problem[] {
  if (least === undefined || most === undefined || least <= most) return [];
  return [
    measureProblem(
      ['at_most'],
      `no number is at least ${least} and at most ${most}`,
      'Change one of the two bounds',
    ),
  ];
}
