import { type MeasureFile, measureSchema } from '../../domain/measure-schema.ts';
import { validate } from '../../domain/validate.ts';

/** A measure of a community's own, as a file defines it. */
type Defined = Exclude<MeasureFile, string>;

/**
 * A measure of a community's own in the words that `measureFromWords` reads: `all welcomes`, `different
 * members of contributions where kind is chart`, `share of asks-answered among asks`.
 * @returns undefined for one that is not as simple as that
 */
export function measureInWords(measure: Defined): string | undefined {
  const way = wayInWords(measure);
  const conditions = Object.entries(measure.where ?? {}).map(([field, value]) =>
    typeof value === 'object' ? undefined : `${field} is ${valueInWords(value)}`,
  );
  if (way === undefined || conditions.includes(undefined)) return undefined;
  const words = conditions.length === 0 ? way : `${way} where ${conditions.join(' and ')}`;
  // Whatever comes back as anything else is not said in words.
  return JSON.stringify(measureFromWords(words)) === JSON.stringify(measure) ? words : undefined;
}

function wayInWords({ count, distinct, average, median, of, share }: Defined): string | undefined {
  if (count !== undefined) return `all ${count}`;
  if (distinct !== undefined) return `different ${of === undefined ? '' : `${of} of `}${distinct}`;
  if (average !== undefined) return `average ${of} of ${average}`;
  if (median !== undefined) return `median ${of} of ${median}`;
  return share && `share of ${String(share.of)} among ${String(share.over)}`;
}

/** A text that could be taken for something else stands in quotes. */
function valueInWords(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  return BARE.test(value) && plainValue(value) === value ? value : JSON.stringify(value);
}

const BARE = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u;

const NAME = String.raw`[A-Za-z][\w-]*`;

const WAYS: readonly (readonly [
  form: RegExp,
  read: (name: string, other: string) => Record<string, unknown>,
])[] = [
  [named('all (NAME)'), (count) => ({ count })],
  [named('different (NAME)'), (distinct) => ({ distinct })],
  [named('different (NAME) of (NAME)'), (of, distinct) => ({ distinct, of })],
  [named('average (NAME) of (NAME)'), (of, average) => ({ average, of })],
  [named('median (NAME) of (NAME)'), (of, median) => ({ median, of })],
  [named('share of (NAME) among (NAME)'), (of, over) => ({ share: { of, over } })],
];

function named(form: string): RegExp {
  return new RegExp(`^${form.replaceAll('NAME', NAME)}$`);
}

const CONDITION = new RegExp(
  String.raw`^(${NAME}) is ("(?:[^"\\]|\\.)*"|[^\s"]+)(?: and (?=\S)|$)`,
);

/**
 * A measure of a community's own, of the words that say it.
 * @returns undefined where they say none
 */
export function measureFromWords(words: string): Defined | undefined {
  const [, way = '', behind] = /^(.+?)(?: where (.+))?$/s.exec(words) ?? [];
  const where = behind === undefined ? undefined : conditionsIn(behind);
  if (behind !== undefined && where === undefined) return undefined;
  for (const [form, read] of WAYS) {
    const [, name, other = ''] = form.exec(way) ?? [];
    if (name === undefined) continue;
    const { value } = validate(measureSchema, { ...read(name, other), ...(where && { where }) });
    return typeof value === 'string' ? undefined : value;
  }
  return undefined;
}

function conditionsIn(text: string): Record<string, unknown> | undefined {
  const where: Record<string, unknown> = {};
  for (let rest = text; rest !== ''; ) {
    const [all, field, written = ''] = CONDITION.exec(rest) ?? [];
    if (all === undefined || field === undefined || Object.hasOwn(where, field)) return undefined;
    where[field] = plainValue(written);
    rest = rest.slice(all.length);
  }
  return where;
}

/** A number, yes or no as JSON has them, else a text, which may stand in quotes. */
function plainValue(written: string): unknown {
  try {
    const value: unknown = JSON.parse(written);
    return typeof value === 'object' ? written : value;
  } catch {
    return written;
  }
}
