import * as v from 'valibot';
import { exampleAt } from './examples.ts';
import type { Checked, Path, Problem } from './finding.ts';
import { RESERVED_KEYS } from './id-as-key.ts';
import { nearest } from './nearest.ts';
import { exampleText, wrongType } from './wrong-type.ts';

/** What a check of ours says: the problem, and on the second line its remedy. */
export function say(problem: string, remedy: string): string {
  return `${problem}\n${remedy}`;
}

/** How many unknown keys of one mapping are told. */
const MOST_UNKNOWN = 100;

/**
 * A mapping with these keys and no others. Keys that begin with `x-` are a person's own and are
 * taken out before validation (`asWritten`), so they never get here.
 */
export function closed<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(
    mapping(v.looseObject(entries)),
    v.rawCheck(({ dataset, addIssue }) => {
      const input: unknown = dataset.value;
      if (typeof input !== 'object' || input === null || Array.isArray(input)) return;
      const whole: Readonly<Record<string, unknown>> = { ...input };
      const unknown = Object.entries(whole).filter(([key]) => !Object.hasOwn(entries, key));
      for (const [key, value] of unknown.slice(0, MOST_UNKNOWN))
        addIssue({
          message: unknownKey(key, Object.keys(entries)),
          path: [{ type: 'object', origin: 'key', input: whole, key, value }],
        });
    }),
  );
}

/**
 * The same schema, of an object that is no list: to the library a list is an object with the keys
 * 0, 1, 2. A key that the schema knows and that is left empty counts as not there.
 */
export function mapping<const Schema extends v.GenericSchema>(schema: Schema): Schema {
  return noList(schema, (data) => withoutEmpty(schema, data));
}

/** The same, where a key that is left empty is a mistake: what it says would be passed over in silence. */
export function everyKey<const Schema extends v.GenericSchema>(schema: Schema): Schema {
  return noList(schema, (data) => data);
}

function noList<const Schema extends v.GenericSchema>(
  schema: Schema,
  counted: (data: unknown) => unknown,
): Schema {
  return {
    ...schema,
    '~run': (dataset, config) => {
      if (!Array.isArray(dataset.value))
        return schema['~run']({ ...dataset, value: counted(dataset.value) }, config);
      v._addIssue(schema, 'type', dataset, config);
      // It has an issue now, which its type does not know.
      const told: unknown = dataset;
      return told as ReturnType<Schema['~run']>;
    },
  };
}

function withoutEmpty(schema: v.GenericSchema, data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (!Object.values(data).includes(null)) return data;
  const entries = 'entries' in schema ? Object(schema.entries) : data;
  const isCounted = ([key, value]: [string, unknown]) =>
    value !== null || !Object.hasOwn(entries, key);
  // From entries, not by assignment: a key `__proto__` would then set the prototype.
  return Object.fromEntries(Object.entries(data).filter(isCounted));
}

/**
 * The data as it counts: without the keys that begin with `x-`, at every depth. The data itself
 * stays as it is.
 */
function asWritten(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || !hasOwnKeys(data)) return data;
  if (Array.isArray(data)) return data.map(asWritten);
  // From entries, not by assignment: a key `__proto__` would then set the prototype.
  return Object.fromEntries(
    Object.entries(data)
      .filter(([key]) => !key.startsWith('x-'))
      .map(([key, value]) => [key, asWritten(value)]),
  );
}

/** Whether a person's own keys are in data, at any depth. A log has thousands of records without any. */
function hasOwnKeys(data: object): boolean {
  return Object.entries(data).some(
    ([key, value]) =>
      (key.startsWith('x-') && !Array.isArray(data)) ||
      (typeof value === 'object' && value !== null && hasOwnKeys(value)),
  );
}

/**
 * Holds data against a schema.
 * @returns the typed data, or undefined with every problem there is
 */
export function validate<Schema extends v.GenericSchema>(
  schema: Schema,
  data: unknown,
): Checked<v.InferOutput<Schema>> {
  const written = asWritten(data);
  const result = v.safeParse(schema, written);
  const problems = [
    ...(result.success ? [] : new Problems(schema).of(result.issues, [])),
    ...passedOver(written, []),
  ];
  if (!result.success || problems.length > 0) return { value: undefined, problems };
  return { value: result.output, problems: [] };
}

/** Keys that the library drops in silence, to be safe from what they mean in JavaScript. */
function passedOver(data: unknown, path: Path): Problem[] {
  if (typeof data !== 'object' || data === null) return [];
  const isList = Array.isArray(data);
  return Object.entries(data).flatMap(([key, value]): Problem[] => {
    if (typeof value !== 'object' && !RESERVED_KEYS.has(key)) return [];
    const here = [...path, isList ? Number(key) : key];
    if (!RESERVED_KEYS.has(key)) return passedOver(value, here);
    const [message = '', remedy = ''] = unknownKey(key, []).split('\n');
    return [{ code: 'schema/unknown-key', path: here, at: 'key', message, remedy }];
  });
}

type Issue = v.BaseIssue<unknown>;

/** What is wrong with data, in the schema that it was held against. */
class Problems {
  readonly #schema: v.GenericSchema;

  constructor(schema: v.GenericSchema) {
    this.#schema = schema;
  }

  of(issues: readonly Issue[], above: Path): Problem[] {
    return issues.flatMap((issue) => this.#ofIssue(issue, above));
  }

  /** Of the forms that a value may have, the one with issues further in is the one that was meant. */
  #ofIssue(issue: Issue, above: Path): Problem[] {
    const path = [...above, ...pathOf(issue)];
    const inner = issue.issues?.filter((one) => one.path !== undefined) ?? [];
    return inner.length > 0 ? this.of(inner, path) : [this.#problem(issue, path)];
  }

  #problem(issue: Issue, path: Path): Problem {
    if (issue.received === 'undefined' && issue.kind === 'schema')
      return missingKey(this.#schema, path);
    if (issue.kind === 'schema' && !issue.message.includes('\n'))
      return wrongType(this.#schema, { path, input: issue.input, expected: issue.expected ?? '' });
    const [message = '', remedy = ''] = issue.message.split('\n');
    if (issue.type === 'raw_check')
      return { code: 'schema/unknown-key', path, at: 'key', message, remedy };
    return { code: 'schema/value', path, at: 'value', message, remedy };
  }
}

function missingKey(schema: v.GenericSchema, path: Path): Problem {
  const key = path.at(-1);
  const example = exampleText(exampleAt(schema, path));
  return {
    code: 'schema/missing-key',
    path: path.slice(0, -1),
    missing: path,
    at: 'key',
    message: `\`${key}\` is missing`,
    remedy:
      example === undefined ? `Add a line: ${key}: …` : `Add a line such as ${key}: ${example}`,
  };
}

function pathOf(issue: Issue): Path {
  return (issue.path ?? []).map((item) =>
    typeof item.key === 'number' ? item.key : String(item.key),
  );
}

function unknownKey(key: string, known: readonly string[]): string {
  const problem = `\`${key}\` is no key that belongs here`;
  const meant = nearest(key, known);
  if (meant) return say(problem, `Did you mean ${meant}?`);
  const own = 'Your own begin with x-';
  return say(problem, known.length > 0 ? `Known here: ${known.join(', ')}. ${own}` : own);
}
