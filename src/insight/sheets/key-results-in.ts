import { SAY_FROM_WHAT } from '../../domain/comparison-words.ts';
import {
  countingItself,
  measureToOffer,
  understandToMeasure,
} from '../../domain/counting-itself.ts';
import { freeId } from '../../domain/ids.ts';
import { type KeyResultFile, keyResultProblems } from '../../domain/key-result.ts';
import { comparesTimes, otherCounts } from '../../domain/key-result-sentence.ts';
import { formatNumber } from '../../domain/number-text.ts';
import { joinedLines, linesOf, listedIn } from './cell-items.ts';
import { clausesOf } from './clauses.ts';
import { type Detailed, detailedIn } from './details.ts';

/** A key result of a sheet, as it would stand in its goal's file. */
export interface SheetKeyResult {
  /** The line of the file on which it is said. */
  readonly line: number;
  readonly file: KeyResultFile;
  /** Whether the sheet says its numbers beside the sentence, so that nothing was guessed. */
  readonly isDetailed: boolean;
  /** What of its sentence became no part of it, in sentences without a full stop. */
  readonly remarks: readonly string[];
}

/** A cell of key results, and what its row says of them. */
export interface KeyResultCell {
  readonly line: number;
  readonly text: string;
  /** As the row says it, where that is not the goal's. */
  readonly timeline?: string;
  readonly owner?: string;
}

/**
 * The key results that cells of a goal say: a line, a bullet or a part of a sentence each. Whatever is
 * not understood becomes a milestone that keeps the sentence.
 * @param isTimeline whether a text is a timeline that can be read
 */
export function keyResultsIn(
  cells: readonly KeyResultCell[],
  isTimeline: (written: string) => boolean,
): readonly SheetKeyResult[] {
  const found: SheetKeyResult[] = [];
  for (const { line, text, timeline, owner } of cells) {
    const ofRow = {
      ...(owner === undefined ? {} : { owner }),
      ...(timeline === undefined ? {} : { timeline }),
    };
    for (const saying of sayingsIn(text, isTimeline)) {
      const id = freeId(
        saying.sentence,
        'result',
        found.map(({ file }) => file.id),
      );
      const { file, remarks } = keyResultOf(saying, id);
      const isDetailed = saying.details?.isWhole ?? false;
      found.push({
        line,
        file: { ...file, ...ofRow, ...saying.details?.keys },
        isDetailed,
        remarks,
      });
    }
  }
  return found;
}

/** One thing that a cell says, with the details behind it. */
interface Saying {
  readonly sentence: string;
  readonly details?: Detailed['details'];
}

function sayingsIn(text: string, isTimeline: (written: string) => boolean): readonly Saying[] {
  const lines = linesOf(text);
  const withDetails = (line: string) => {
    const detailed = detailedIn(line);
    return detailed && isSound(detailed, isTimeline) ? detailed : undefined;
  };
  // With its details behind it, a line is one sentence, whatever it looks like.
  return lines.some(withDetails)
    ? lines.flatMap((line) => withDetails(line) ?? plainSayings([line]))
    : plainSayings(lines);
}

/** Whether details can stand together in a file; else they are words like others. */
function isSound(
  { sentence, details }: Detailed,
  isTimeline: (written: string) => boolean,
): boolean {
  const { timeline } = details.keys;
  if (timeline !== undefined && !isTimeline(timeline)) return false;
  return (
    !details.isWhole || keyResultProblems(detailedFile({ sentence, details }, 'id')).length === 0
  );
}

function plainSayings(lines: readonly string[]): readonly Saying[] {
  return joinedLines(lines.map((text) => ({ line: 0, text })))
    .flatMap(({ text }) => listedIn(text))
    .flatMap(clausesOf)
    .map((sentence) => ({ sentence }));
}

function keyResultOf(
  { sentence, details }: Saying,
  id: string,
): Pick<SheetKeyResult, 'file' | 'remarks'> {
  if (details?.isWhole) return { file: detailedFile({ sentence, details }, id), remarks: [] };
  const understood = { ...understandToMeasure(sentence, []), id };
  if (keyResultProblems(understood).length > 0)
    return { file: { id, key_result: sentence }, remarks: [NO_WAY] };
  if (comparesTimes(sentence)) return { file: understood, remarks: [SAY_FROM_WHAT] };
  const others = otherCounts(sentence).map(formatNumber).join(' and ');
  return {
    file: withMeasure(understood),
    remarks: others === '' ? [] : [`The ${others} in it is not counted`],
  };
}

const NO_WAY = 'Its two numbers are the same, so there is nothing to reach: it is done or not done';

/** What counts by itself what the sentence says; what has no number is then to happen once. */
function withMeasure(file: KeyResultFile): KeyResultFile {
  const measure = measureToOffer(file);
  return measure ? countingItself(file, measure) : file;
}

function detailedFile({ sentence, details }: Detailed, id: string): KeyResultFile {
  const steps: { id: string; step: string; weight?: number }[] = [];
  for (const one of details.steps)
    steps.push({
      id: freeId(
        one.step,
        'step',
        steps.map((step) => step.id),
      ),
      ...one,
    });
  return { id, key_result: sentence, ...details.keys, ...(steps.length === 0 ? {} : { steps }) };
}
