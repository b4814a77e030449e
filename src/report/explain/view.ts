import type { CivilDate, Interval } from '../../domain/civil-date.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import type { Measure } from '../../domain/measure.ts';
import type {
  Derivation,
  DerivedStep,
  Figure,
  Input,
  StepName,
} from '../../insight/derivation/derivation.ts';
import { dateText, figureText } from './figure-text.ts';

/** A derivation as the words for its steps look at it. */
export interface View {
  readonly kind: Derivation['about']['kind'];
  readonly asOf: CivilDate;
  /** What its key result counts by itself; null where it does not, or the figures are of several. */
  readonly measure: Measure | null;
  readonly step: (name: StepName) => DerivedStep | undefined;
  /** A step's result as the report prints it. */
  readonly result: (step: DerivedStep) => string;
  /** An input of a step as the report prints it; '' where the step has none of that name. */
  readonly input: (step: DerivedStep, name: string) => string;
  /** An amount, with its unit. */
  readonly amount: (value: number) => string;
  readonly day: (value: Figure) => string;
  /** `30 Oct – 5 Nov`; the years where they are not those of the day. */
  readonly days: (stretch: Interval) => string;
}

/** What the screen says of a step. Not yet safe to print. */
export interface StepText {
  readonly label: string;
  readonly result: string;
  /** How the result follows, a remark or formula each. */
  readonly says: readonly string[];
  /** What of it stands in a file. */
  readonly inputs: readonly Input[];
}

/** Finds the words for a step; none for one that says nothing of its own. */
export type Words = (step: DerivedStep, view: View) => StepText | undefined;

/** A derivation as the words for its steps look at it. */
export function viewOf(
  { about, asOf, steps }: Derivation,
  keyResult: Pick<KeyResult, 'measure'> | null,
): View {
  const reading = { unit: about.unit, asOf };
  return {
    kind: about.kind,
    asOf,
    measure: keyResult?.measure ?? null,
    step: (name) => steps.find((one) => one.name === name),
    result: ({ result, as }) => figureText(result, as, reading),
    input: (step, name) => {
      const input = inputOf(step, name);
      return input ? figureText(input.value, input.as, reading) : '';
    },
    amount: (value) => figureText(value, 'amount', reading),
    day: (value) => dateText(value, asOf),
    days: ({ from, to }) =>
      from === to ? dateText(to, asOf) : `${dateText(from, to)} – ${dateText(to, asOf)}`,
  };
}

/** The input of a name. */
export function inputOf({ inputs }: DerivedStep, name: string): Input | undefined {
  return inputs.find((one) => one.name === name);
}

/** The number that an input is. */
export function numberOf(step: DerivedStep, name: string): number {
  return Number(inputOf(step, name)?.value ?? 0);
}
