import type { Quarter } from '../../domain/calendar.ts';
import type { FileProblem } from '../../domain/finding.ts';
import type { Goal } from '../../domain/goal.ts';
import { happeningNamed } from '../../domain/happening-types.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import type { Measure } from '../../domain/measure.ts';
import { recordThatMoves } from '../../domain/moving-command.ts';
import { STRAND_WORDS, STRANDS, type Strand } from '../../domain/strand.ts';
import { whatItCounts } from './what-it-counts.ts';

/** With fewer goals that count themselves, what they leave out says nothing. */
const LEAST_COUNTING = 2;

/**
 * Strands of the facilitators' work that nothing of a quarter counts: by the records that move its key
 * results. It is told only where two goals or more count themselves, and of every goal it is known what it
 * counts, by a measure or by a sentence that one fits.
 */
export function strandsUnserved(goals: readonly Goal[], quarter: Quarter): readonly FileProblem[] {
  const [first] = goals;
  const counting = goals.filter(({ keyResults }) => keyResults.some((one) => one.measure !== null));
  const strands = goals.map(({ keyResults }) => keyResults.flatMap((one) => strandOf(one) ?? []));
  const isKnown = strands.every((its) => its.length > 0);
  if (!first || counting.length < LEAST_COUNTING || !isKnown) return [];
  const served = new Set<Strand>(strands.flat());
  const unserved = STRANDS.filter((one) => !served.has(one));
  if (unserved.length === 0) return [];
  const words = unserved.map((one) => STRAND_WORDS[one]).join(', or to ');
  return [
    {
      code: 'goal/strand-unserved',
      file: first.file,
      path: ['key_results'],
      at: 'key',
      message: `no goal of ${quarter} counts anything that is done to ${words}`,
      remedy: 'Would a goal, or a key result, for it do the community good?',
      command: 'goal ideas',
    },
  ];
}

/** The strand of what moves a key result; undefined where that cannot be told. */
function strandOf(keyResult: KeyResult): Strand | undefined {
  const measure = whatItCounts(keyResult);
  return measure && strandMovedBy(measure);
}

function strandMovedBy(measure: Measure): Strand | undefined {
  const record = recordThatMoves(measure);
  // Who completes a profile belongs more than before.
  if (record === undefined) return 'commitment';
  return happeningNamed(record)?.strand ?? undefined;
}
