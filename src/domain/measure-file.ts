import { type Checked, type Path, type Problem, within } from './finding.ts';
import {
  type Condition,
  type Counted,
  type Definition,
  MEASURE_WAYS,
  type Measure,
  type MeasureWay,
  PAIR,
  type Population,
} from './measure.ts';
import { fieldProblems, strayField } from './measure-of.ts';
import { measureProblem } from './measure-problem.ts';
import { type MeasureDefinitionFile, measureSchema, type SideFile } from './measure-schema.ts';
import { SOURCE_NAMES, sourceNamed, WAYS_IN_WORDS } from './measure-source.ts';
import { conditionsOf } from './measure-where.ts';
import { nearest } from './nearest.ts';
import { SHIPPED_MEASURES } from './shipped-measures.ts';
import { validate } from './validate.ts';

/**
 * Reads what a key result counts by itself: the name of a shipped measure, or a mapping of which one
 * key says the way, such as `{count: introductions}`.
 * @param path where it stands in what it is a part of: the paths of its problems begin with it
 */
export function readMeasure(data: unknown, path: Path): Checked<Measure> {
  const { value: written, problems } = validate(measureSchema, data);
  const read =
    written === undefined
      ? { value: undefined, problems }
      : typeof written === 'string'
        ? byName(written)
        : defined(written);
  if (read.problems.length > 0 || read.value === undefined || written === undefined)
    return { value: undefined, problems: read.problems.map((one) => within(path, one)) };
  return { value: { ...read.value, written }, problems: [] };
}

type Read = Omit<Measure, 'written'> & Definition;

function byName(name: string): Checked<Read> {
  const shipped = shippedNamed(name);
  if (shipped) return { value: shipped, problems: [] };
  const names = SHIPPED_MEASURES.map((one) => one.name);
  const meant = nearest(name, names);
  const remedy = sourceNamed('count', name)
    ? `Write { count: ${name} }`
    : meant === undefined
      ? `Write one of: ${names.join(', ')}; or { count: introductions }`
      : `Did you mean ${meant}?`;
  return refused([], `cop ships no measure of the name ${name}`, remedy);
}

/** The measure that is shipped under a name; undefined where there is none. */
function shippedNamed(name: string): Measure | undefined {
  const shipped = SHIPPED_MEASURES.find((one) => one.name === name.trim().toLowerCase());
  const measure = shipped && readMeasure(shipped.definition, []).value;
  return measure && { ...measure, named: shipped.name };
}

/** The ways that one name follows; a share has two sides. */
const NAMED_WAYS = MEASURE_WAYS.filter((way) => way !== 'share');
type NamedWay = (typeof NAMED_WAYS)[number];

/** A way, and the name of what is looked at. */
interface Named {
  readonly way: NamedWay;
  readonly name: string;
}

function defined(file: MeasureDefinitionFile): Checked<Read> {
  const { share } = file;
  const named = NAMED_WAYS.flatMap((way): Named[] => {
    const name = file[way];
    return name === undefined ? [] : [{ way, name }];
  });
  const ways = [...named.map(({ way }) => way), ...(share ? ['share'] : [])];
  const [way, another] = ways;
  if (another !== undefined)
    return refused(
      [another],
      `a measure counts in one way; this one says ${way} and ${another}`,
      'Keep one of the two, or make two key results of it',
    );
  const [one] = named;
  if (one) return ofOne(one, file);
  if (share) return ofShare(share, file);
  return refused(
    [],
    'this does not say how it counts',
    `Name the way and what it looks at, such as count: introductions (${WAYS_IN_WORDS})`,
  );
}

type Beside = Pick<MeasureDefinitionFile, 'where' | 'of'>;

/** What is looked at, and how, where one name says it. */
function ofOne({ way, name }: Named, { where, of }: Beside): Checked<Read> {
  const conditions = at(['where'], conditionsOf(where));
  const source = sourceNamed(way, name);
  const shipped = source ? undefined : shippedNamed(name);
  if (shipped) return refined(shipped, { way, of, conditions });
  const problems = [
    ...(source ? [] : [unknownSource(way, name)]),
    ...fieldProblems(way, source, of),
    ...conditions.problems,
  ];
  if (problems.length > 0 || !source || !conditions.value) return { value: undefined, problems };
  const population = { source, where: conditions.value };
  const definition: Definition =
    way === 'count' ? { way, ...population } : { way, ...population, of: of?.trim() ?? PAIR };
  return { value: { ...definition, named: null }, problems };
}

interface Refinement {
  readonly way: MeasureWay;
  readonly of: string | undefined;
  readonly conditions: Checked<readonly Condition[]>;
}

/** A shipped measure with further conditions. */
function refined(shipped: Measure, { way, of, conditions }: Refinement): Checked<Read> {
  const { named } = shipped;
  if (shipped.way !== way)
    return refused(
      [way],
      `${named} is a measure of the way ${shipped.way}`,
      `Write ${shipped.way}: ${named}, or only its name`,
    );
  if (of !== undefined)
    return refused(['of'], `${named} says already what it is of`, 'Remove `of`', 'key');
  const { value: more, problems } = conditions;
  if (more === undefined) return { value: undefined, problems };
  return { value: conditioned(shipped, more), problems: [] };
}

/** A measure that looks only at what fulfils these conditions too. */
function conditioned(measure: Read, more: readonly Condition[]): Read {
  const also = <One extends Population>(one: One): One => ({
    ...one,
    where: [...one.where, ...more],
  });
  return measure.way === 'share'
    ? { ...measure, of: also(measure.of), over: also(measure.over) }
    : also(measure);
}

function ofShare(
  share: NonNullable<MeasureDefinitionFile['share']>,
  { where, of: field }: Beside,
): Checked<Read> {
  const of = at(['share', 'of'], ofSide(share.of));
  const over = at(['share', 'over'], ofSide(share.over));
  const conditions = at(['where'], conditionsOf(where));
  const problems = [
    ...of.problems,
    ...over.problems,
    ...conditions.problems,
    ...(field === undefined ? [] : [strayField('a share says in `share` what it is of')]),
  ];
  if (problems.length > 0 || !of.value || !over.value || !conditions.value)
    return { value: undefined, problems };
  const definition = { way: 'share', of: of.value, over: over.value, named: null } as const;
  return { value: conditioned(definition, conditions.value), problems: [] };
}

/** A side of a share: the name of what is counted, or how it is counted. */
function ofSide(side: SideFile): Checked<Counted> {
  const isName = typeof side === 'string';
  const { value, problems } = defined(isName ? { count: side } : side);
  if (value === undefined)
    // Of a bare name, the path to its way leads nowhere.
    return { value, problems: problems.map((one) => (isName ? { ...one, path: [] } : one)) };
  const { named, ...counted } = value;
  if (counted.way === 'count' || counted.way === 'distinct')
    return { value: counted, problems: [] };
  return refused([], `${named} is no number of things`, 'Name something that is counted');
}

function unknownSource(way: MeasureWay, name: string): Problem {
  return measureProblem(
    [way],
    `cop knows nothing of the name ${name} to look at`,
    nameRemedy(name),
  );
}

function nameRemedy(name: string): string {
  const meant = nearest(name, [...SOURCE_NAMES, ...SHIPPED_MEASURES.map((one) => one.name)]);
  if (meant !== undefined) return `Did you mean ${meant}?`;
  const types = SOURCE_NAMES.slice(0, 6).join(', ');
  return `Write a type of record, or members: ${types}. A type of your own begins with x-`;
}

function refused(
  path: Path,
  message: string,
  remedy: string,
  where: Problem['at'] = 'value',
): Checked<never> {
  return { value: undefined, problems: [measureProblem(path, message, remedy, where)] };
}

function at<T>(path: Path, { value, problems }: Checked<T>): Checked<T> {
  return { value, problems: problems.map((problem) => within(path, problem)) };
}
