import type { CheckIn } from '../../domain/check-in.ts';
import type { Path, Place } from '../../domain/finding.ts';
import { CHARTER_FILE } from '../../domain/layout.ts';
import { statusOf, type Thresholds } from '../../domain/thresholds.ts';
import type { DerivedStep, Figure, FigureKind, Input, Part, StepName } from './derivation.ts';

/** Where in a file that was read the value at a path is written; null where it is not. */
export type PlaceOf = (file: string, path: Path) => Place | null;

/** What a file says, there; where it says nothing (`place` is null), what is usual. */
export function fromFile(name: string, value: Figure, as: FigureKind, place: Place | null): Input {
  return { name, value, as, from: place ? { kind: 'file', place } : { kind: 'usual' } };
}

/** What a record says. */
export function fromRecord(name: string, value: Figure, as: FigureKind, record: CheckIn): Input {
  return { name, value, as, from: { kind: 'record', record } };
}

/** The result of the step of that name. */
export function fromStep(name: StepName, value: Figure, as: FigureKind): Input {
  return { name, value, as, from: { kind: 'step' } };
}

/** What is told of all the parts of its step. */
export function fromParts(name: string, value: Figure, as: FigureKind): Input {
  return { name, value, as, from: { kind: 'parts' } };
}

/** What follows from the day of the figures. */
export function fromDay(name: string, value: Figure, as: FigureKind): Input {
  return { name, value, as, from: { kind: 'day' } };
}

/** The thresholds of a status, as cop.yaml says them. */
export function thresholdInputs(thresholds: Thresholds, placeOf: PlaceOf): readonly Input[] {
  return Object.entries(statusOf(thresholds)).map(([key, value]) =>
    fromFile(key, value, 'share', placeOf(CHARTER_FILE, ['status', key])),
  );
}

/** The inputs that steps may rest on, by their names. */
export type Known = ReadonlyMap<string, Input>;

/** Inputs by their names; of two with one name the later one. */
export function knownBy(inputs: readonly Input[]): Known {
  return new Map(inputs.map((one) => [one.name, one]));
}

type Made = Pick<DerivedStep, 'result' | 'as'> &
  Partial<Pick<DerivedStep, 'formula' | 'method' | 'rule'>> & {
    readonly parts?: readonly Part[];
    /** The names of inputs that the formula does not name. */
    readonly alsoFrom?: readonly string[];
  };

/** A step whose inputs are those that its formula names. */
export function derived(name: StepName, made: Made, known: Known): DerivedStep {
  const { result, as, formula = null, method = null, rule = null, parts = [] } = made;
  const names = [...namesIn(formula ?? ''), ...(made.alsoFrom ?? [])];
  const inputs = [...new Set(names)].flatMap((one) => known.get(one) ?? []);
  return { name, result, as, formula, method, rule, inputs, parts };
}

/** The names outside of what is added up over the parts, in their order. */
function namesIn(formula: string): readonly string[] {
  return formula.replace(/Σ\([^)]*\)|"[^"]*"/g, '').match(/[a-z][a-z_]*/g) ?? [];
}
