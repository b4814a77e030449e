/** A small reckoner for the formulas that `cop explain` prints: they are worked out as they are written. */

type Value = number | string | boolean | null;

/** The values of names: those of the inputs, and of each part what a `Σ(…)` can add up. */
export interface Names {
  readonly inputs: ReadonlyMap<string, Value>;
  readonly parts: readonly Readonly<Record<string, unknown>>[];
}

const TOKEN = /\s*(Σ\([^)]*\)|"[^"]*"|\d+(?:\.\d+)?|[a-z][a-z_0-9]*|[−+×/(),≥≤<>=≠])/uy;
/** Figures are compared as on exact decimals. */
const SAME = 1e-9;

/** What a formula comes to. @throws Error where it is not written as formulas are, or a name has no value */
export function workedOut(formula: string, names: Names): Value {
  const reckoner = new Reckoner(tokensOf(formula), names);
  const value = reckoner.all();
  reckoner.end();
  return value;
}

function tokensOf(formula: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const [, token] = TOKEN.exec(formula) ?? [];
    if (token === undefined) throw new Error(`not understood: ${formula}`);
    tokens.push(token);
  }
  return tokens;
}

class Reckoner {
  readonly #tokens: string[];
  readonly #names: Names;

  constructor(tokens: string[], names: Names) {
    this.#tokens = tokens;
    this.#names = names;
  }

  end(): void {
    if (this.#tokens.length > 0) throw new Error(`too much: ${this.#tokens.join(' ')}`);
  }

  /** Clauses, all of which must hold, or one number. */
  all(): Value {
    const first = this.#clause();
    const others: Value[] = [];
    while (this.#take('and')) others.push(this.#clause());
    return others.length === 0 ? first : [first, ...others].every((one) => one === true);
  }

  #clause(): Value {
    const left = this.#sum();
    const [sign = ''] = this.#tokens;
    if (!/^[≥≤<>=≠]$/.test(sign)) return left;
    this.#tokens.shift();
    return compared(left, sign, this.#sum());
  }

  #sum(): Value {
    let value = this.#product();
    for (;;) {
      if (this.#take('+')) value = number(value) + number(this.#product());
      else if (this.#take('−')) value = number(value) - number(this.#product());
      else return value;
    }
  }

  #product(): Value {
    let value = this.#single();
    for (;;) {
      if (this.#take('×')) value = number(value) * number(this.#single());
      else if (this.#take('/')) value = number(value) / number(this.#single());
      else return value;
    }
  }

  #single(): Value {
    const token = this.#tokens.shift() ?? '';
    if (token === '(') return this.#closed();
    if (token.startsWith('Σ')) return this.#added(token.slice(2, -1));
    if (token.startsWith('"')) return token.slice(1, -1);
    if (/^\d/.test(token)) return Number(token);
    const call = CALLS.get(token);
    if (call && this.#take('(')) return this.#called(call);
    const value = this.#names.inputs.get(token);
    if (value === undefined) throw new Error(`no value for ${token}`);
    return value;
  }

  #closed(): Value {
    const value = this.all();
    if (!this.#take(')')) throw new Error('a bracket is not closed');
    return value;
  }

  #called(call: (...numbers: number[]) => number): number {
    const values = [number(this.all())];
    while (this.#take(',')) values.push(number(this.all()));
    if (!this.#take(')')) throw new Error('a bracket is not closed');
    return call(...values);
  }

  /** Adds up over the parts that have all that is named. */
  #added(summand: string): number {
    return this.#names.parts.reduce((sum, part) => {
      const inputs = new Map(Object.entries(part)) as Map<string, Value>;
      const named = summand.match(/[a-z_]+/g) ?? [];
      if (named.some((name) => (inputs.get(name) ?? null) === null)) return sum;
      return sum + number(workedOut(summand, { inputs, parts: [] }));
    }, 0);
  }

  #take(token: string): boolean {
    if (this.#tokens[0] !== token) return false;
    this.#tokens.shift();
    return true;
  }
}

const CALLS = new Map<string, (...numbers: number[]) => number>([
  ['min', Math.min],
  ['max', Math.max],
  ['abs', Math.abs],
  ['round', (one = Number.NaN) => Math.floor(one + 0.5 + SAME)],
  ['floor', (one = Number.NaN) => Math.floor(one + SAME)],
]);

function number(value: Value): number {
  if (typeof value !== 'number') throw new Error(`no number: ${value}`);
  return value;
}

function compared(left: Value, sign: string, right: Value): boolean {
  if (sign === '=') return left === right;
  if (sign === '≠') return left !== right;
  // What is not known holds nothing.
  if (left === null || right === null) return false;
  if (typeof left === 'string')
    return sign === '<'
      ? left < String(right)
      : sign === '>'
        ? left > String(right)
        : sign === '≤'
          ? left <= String(right)
          : left >= String(right);
  const difference = number(left) - number(right);
  switch (sign) {
    case '≥':
      return difference >= -SAME;
    case '≤':
      return difference <= SAME;
    case '<':
      return difference < -SAME;
    default:
      return difference > SAME;
  }
}
