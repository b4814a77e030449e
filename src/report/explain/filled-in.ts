import type { DerivedStep, Figure, FigureKind, Part } from '../../insight/derivation/derivation.ts';
import { termText } from './figure-text.ts';

/** More terms than these are told by their rows alone. */
const MOST_TERMS = 6;

interface Term {
  readonly value: Figure;
  readonly as: FigureKind;
}

/**
 * A step's formula with its numbers in the place of their names: `(14 − 0) / (30 − 0)`.
 * @returns undefined where it would add up more than anybody reads
 */
export function filledIn({ formula, inputs, parts }: DerivedStep): string | undefined {
  if (formula === null) return undefined;
  const isFactor = formula.includes(' / ');
  const sums = new Map<string, string | undefined>();
  const added = formula.replace(/Σ\(([^)]*)\)/g, (_, summand: string) => {
    const terms = parts.flatMap((part) => termOf(summand, part));
    sums.set(summand, terms.length > MOST_TERMS ? undefined : 'shown');
    const isCount = summand === 'weight' && terms.every((one) => one === '1');
    const sum = isCount ? String(terms.length) : joined(terms);
    return isFactor && sum.includes(' ') && terms.length > 1 ? `(${sum})` : sum;
  });
  if ([...sums.values()].includes(undefined)) return undefined;
  const known = new Map<string, Term>(inputs.map((input) => [input.name, input]));
  return inserted(added, known).replaceAll('+ −', '− ');
}

/** What one part adds to a sum; nothing where it does not have what is added up. */
function termOf(summand: string, part: Part): string[] {
  const terms = termsOf(part);
  const names: readonly string[] = summand.match(/[a-z_]+/g) ?? [];
  if (names.some((name) => (terms.get(name)?.value ?? null) === null)) return [];
  return [inserted(summand, terms).replace(/^1 × /, '')];
}

function termsOf(part: Part): ReadonlyMap<string, Term> {
  const terms = (named: Readonly<Record<string, Term>>) => new Map(Object.entries(named));
  switch (part.kind) {
    case 'check-in':
      return terms({ added_since: { value: part.addedSince, as: 'amount' } });
    case 'span':
      return terms({
        held: { value: part.held, as: 'count' },
        known: { value: part.known, as: 'count' },
      });
    case 'step':
      return terms({
        weight: part.weight,
        weight_done: { value: part.weightDone, as: 'weight' },
        done: { value: part.done, as: 'count' },
      });
    case 'key-result':
    case 'goal':
      return terms({
        weight: part.weight,
        progress: { value: part.progress, as: 'share' },
        expected: { value: part.expected, as: 'share' },
      });
    case 'scored':
      return terms({ weight: part.weight, score: { value: part.score, as: 'count' } });
    default:
      return new Map();
  }
}

/** A formula with the numbers that are known; one below 0 in brackets where a sign stands before it. */
function inserted(formula: string, known: ReadonlyMap<string, Term>): string {
  return formula.replace(/[a-z][a-z_]*/g, (name, at: number) => {
    const term = known.get(name);
    if (!term) return name;
    const text = termText(term.value, term.as);
    const isBehindSign = /[−×/] $/.test(formula.slice(0, at));
    return text.startsWith('−') && isBehindSign ? `(${text})` : text;
  });
}

function joined(terms: readonly string[]): string {
  return terms.length === 0 ? '0' : terms.join(' + ').replaceAll('+ −', '− ');
}
