import * as v from 'valibot';
import { FINDINGS, type FindingCode } from './finding.ts';
import { nearest } from './nearest.ts';
import { mapping, say } from './validate.ts';

/** What `cop.yaml` says of a piece of advice: it is given, or not. */
export const ADVICE_SWITCH = ['on', 'off'] as const;

const CODES = Object.keys(FINDINGS).filter(isFindingCode);

/** The findings that are advice: those that a community may turn off. */
const ADVICE_CODES = CODES.filter((code) => FINDINGS[code] === 'advice');

/** The key `advice` of `cop.yaml`: by the code of a piece of advice, whether it is given. */
export const adviceSchema = mapping(
  v.record(
    v.picklist(ADVICE_CODES, ({ input }) => {
      const { problem, remedy } = whyNoAdvice(String(input));
      return say(problem, remedy);
    }),
    v.picklist(ADVICE_SWITCH),
  ),
);

type AdviceFile = v.InferOutput<typeof adviceSchema>;

/** The advice that `cop.yaml` turns off. */
export function adviceOffOf(file: AdviceFile = {}): ReadonlySet<FindingCode> {
  return new Set(ADVICE_CODES.filter((code) => file[code] === 'off'));
}

/** Whether a community is told a finding: errors always, and the advice that it did not turn off. */
export function isTold(
  code: FindingCode,
  { adviceOff }: { readonly adviceOff: ReadonlySet<FindingCode> },
): boolean {
  return !adviceOff.has(code);
}

/** Whether a text is the code of a piece of advice. */
export function isAdviceCode(written: string): written is FindingCode {
  return isFindingCode(written) && FINDINGS[written] === 'advice';
}

/** Why what is written names no advice that can be turned off, and what to write instead. */
export function whyNoAdvice(written: string): { problem: string; remedy: string } {
  if (isFindingCode(written))
    return {
      problem: `${written} is an error, and errors are always told`,
      remedy: 'Mend what it names; only advice can be turned off',
    };
  const meant = nearest(written, ADVICE_CODES);
  return {
    problem: `there is no advice "${written}"`,
    remedy: meant
      ? `Did you mean ${meant}?`
      : 'Write a code as cop check prints it, such as goal/out-of-reach',
  };
}

function isFindingCode(written: string): written is FindingCode {
  return Object.hasOwn(FINDINGS, written);
}
