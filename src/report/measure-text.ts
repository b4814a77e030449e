import { longDate } from '../domain/civil-date.ts';
import {
  type Condition,
  type Counted,
  type Measure,
  PAIR,
  type Plain,
  type Test,
} from '../domain/measure.ts';
import { sourceName } from '../domain/measure-source.ts';
import { formatNumber } from '../domain/number-text.ts';
import { SHIPPED_MEASURES } from '../domain/shipped-measures.ts';

/**
 * What a key result counts by itself, in plain words: `counts introductions`, `share of asks with
 * days_to_answer at most 2`. It holds what a file says, and is not yet safe to print.
 */
export function measureText(measure: Measure): string {
  const shipped = SHIPPED_MEASURES.find(({ name }) => name === measure.named);
  if (shipped && typeof measure.written === 'string')
    return measure.way === 'count' || measure.way === 'distinct'
      ? `counts ${shipped.title}`
      : shipped.title;
  switch (measure.way) {
    case 'count':
    case 'distinct':
      return `counts ${countedText(measure)}`;
    case 'share':
      return shareText(measure.of, measure.over);
    default:
      return `${measure.way} ${measure.of} of ${populationText(measure)}`;
  }
}

/** `introductions`; `the different members of contributions`. */
export function countedText(counted: Counted): string {
  const population = populationText(counted);
  if (counted.way === 'count') return population;
  return counted.of === PAIR
    ? `pairs of ${population}, each once`
    : `different ${counted.of} of ${population}`;
}

/** `share of asks with days_to_answer at most 2`: what is asked of all of them is not said twice. */
function shareText(of: Counted, over: Counted): string {
  const isPart =
    of.way === 'count' &&
    over.way === 'count' &&
    sourceName(of.source) === sourceName(over.source) &&
    over.where.every((one) => of.where.some((other) => isSame(one, other)));
  if (!isPart) return `${countedText(of)} in a hundred ${countedText(over)}`;
  const more = of.where.filter((one) => !over.where.some((other) => isSame(one, other)));
  if (over.where.length === 0) return `share of ${sourceName(over.source)}${withText(more)}`;
  return `share of ${populationText(over)}: those${withText(more)}`;
}

function isSame(one: Condition, other: Condition): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function populationText({ source, where }: Pick<Counted, 'source' | 'where'>): string {
  return `${sourceName(source)}${withText(where)}`;
}

function withText(where: readonly Condition[]): string {
  return where.length === 0 ? '' : ` ${where.map(conditionText).join(' and ')}`;
}

/** `with role expert`, `without skills`, `with joined since the start`. */
function conditionText({ field, test }: Condition): string {
  if (test.kind === 'has') return `${test.something ? 'with' : 'without'} ${field}`;
  if (test.kind === 'holds') return `with ${test.value} among ${field}`;
  if (test.kind === 'equals' && typeof test.value === 'boolean')
    return `${test.value ? 'with' : 'without'} ${field}`;
  return `with ${field} ${testText(test)}`;
}

function testText(test: Exclude<Test, { readonly kind: 'has' | 'holds' }>): string {
  switch (test.kind) {
    case 'equals':
      return plainText(test.value);
    case 'in':
      return test.values.map(plainText).join(' or ');
    case 'at-least':
      return `at least ${formatNumber(test.value)}`;
    case 'at-most':
      return `at most ${formatNumber(test.value)}`;
    case 'since':
      return test.day === 'start' ? 'since the start' : `since ${longDate(test.day)}`;
  }
}

function plainText(value: Plain): string {
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value;
}
