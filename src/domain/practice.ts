import * as v from 'valibot';
import { type CivilDate, parseCivilDate } from './civil-date.ts';
import { type Checked, type Problem, within } from './finding.ts';
import type { HappeningType } from './happening-types.ts';
import { civilDateText, id, line } from './parts.ts';
import { type PracticeRhythm, readPracticeRhythm } from './practice-rhythm.ts';
import { typeThatShows } from './shown-by.ts';
import { STRANDS, type Strand } from './strand.ts';
import { closed, validate } from './validate.ts';

/** Something that the facilitators do regularly: an item of `facilitation.yaml`. */
export interface Practice {
  readonly id: string;
  /** What they do, in a sentence. */
  readonly practice: string;
  readonly strand: Strand;
  readonly rhythm: PracticeRhythm;
  /** The rhythm as it was written. */
  readonly rhythmWords: string;
  readonly owner: string | null;
  /** The ids of the personas that it serves. */
  readonly personas: readonly string[];
  /** The type of record that shows that it was done, beside a record of the practice itself; null for none. */
  readonly shownBy: HappeningType | null;
  /** The day from which it is due; null where it does not say: then since records show it. */
  readonly since: CivilDate | null;
}

const practiceSchema = closed({
  id: v.pipe(
    id,
    v.description('A short name that never changes: records name the practice by it.'),
    v.examples(['welcome-newcomers']),
  ),
  practice: v.pipe(
    line,
    v.description('What the facilitators do, in a sentence.'),
    v.examples(['Welcome each newcomer by name']),
  ),
  strand: v.pipe(
    v.picklist(STRANDS),
    v.description(
      'What it is for: to cultivate commitment, increase contribution or amplify impact.',
    ),
  ),
  rhythm: v.pipe(
    line,
    v.description('How often it is due.'),
    v.examples([
      'every week',
      'every 2 weeks',
      'monthly',
      'after each experience',
      'within 3 days of joining',
    ]),
  ),
  owner: v.optional(v.pipe(line, v.description('Who looks after it.'), v.examples(['ana']))),
  personas: v.optional(
    v.pipe(
      v.array(id),
      v.description('The personas that it serves: names of files in personas/.'),
      v.examples([['new-analyst']]),
    ),
  ),
  shown_by: v.optional(
    v.pipe(
      line,
      v.description('The type of record that shows that it was done, beside cop practice done.'),
      v.examples(['welcome']),
    ),
  ),
  since: v.optional(
    v.pipe(
      civilDateText,
      v.description('The day from which it is due.'),
      v.examples(['2026-10-05']),
    ),
  ),
});

export const facilitationSchema = v.pipe(
  closed({
    practices: v.optional(
      v.pipe(v.array(practiceSchema), v.description('What the facilitators do regularly.')),
    ),
  }),
  v.title('Facilitation'),
  v.description('The practices of the community’s facilitators, and how often each is due.'),
);

type PracticeFile = v.InferOutput<typeof practiceSchema>;

/**
 * Reads what stands in `facilitation.yaml`.
 * @returns undefined where a problem is an error; a practice with an error keeps the others from being
 *   used too
 */
export function readFacilitation(data: unknown): Checked<readonly Practice[]> {
  const { value: file, problems } = validate(facilitationSchema, data);
  if (!file) return { value: undefined, problems: problems.map(namingStrands) };
  const listed = file.practices ?? [];
  const read = listed.map(practiceOf);
  const found = [
    ...sameIds(listed),
    ...read.flatMap((one, index) =>
      one.problems.map((problem) => within(['practices', index], problem)),
    ),
  ];
  if (found.length > 0) return { value: undefined, problems: found };
  return { value: read.flatMap(({ value }) => value ?? []), problems: [] };
}

/** A practice without a strand: which one it is, nobody but its author knows. */
function namingStrands(problem: Problem): Problem {
  if (problem.code !== 'schema/missing-key' || problem.missing?.at(-1) !== 'strand') return problem;
  const remedy = 'Add a line such as strand: commitment; or it is contribution, or impact';
  return { ...problem, remedy };
}

function practiceOf(file: PracticeFile): Checked<Practice> {
  const rhythm = readPracticeRhythm(file.rhythm);
  if (!rhythm.ok)
    return {
      value: undefined,
      problems: [problemOf('practice/rhythm', 'rhythm', rhythm.problem, rhythm.remedy)],
    };
  const shownBy = file.shown_by === undefined ? null : typeThatShows(file.shown_by, rhythm.value);
  if (shownBy?.ok === false)
    return {
      value: undefined,
      problems: [problemOf('practice/shown-by', 'shown_by', shownBy.problem, shownBy.remedy)],
    };
  return {
    value: {
      id: file.id,
      practice: file.practice,
      strand: file.strand,
      rhythm: rhythm.value,
      rhythmWords: file.rhythm,
      owner: file.owner ?? null,
      personas: file.personas ?? [],
      shownBy: shownBy?.value ?? null,
      since: parseCivilDate(file.since ?? '') ?? null,
    },
    problems: [],
  };
}

function problemOf(
  code: Problem['code'],
  key: keyof PracticeFile,
  message: string,
  remedy: string,
): Problem {
  return { code, path: [key], at: 'value', message, remedy };
}

function sameIds(listed: readonly PracticeFile[]): Problem[] {
  const seen = new Set<string>();
  return listed.flatMap(({ id }, index): Problem[] => {
    const isNew = !seen.has(id);
    seen.add(id);
    if (isNew) return [];
    return [
      {
        code: 'practice/duplicate-id',
        path: ['practices', index, 'id'],
        at: 'value',
        message: `another practice here has the id ${id}`,
        remedy: `Give one of them another id, such as ${id}-2`,
      },
    ];
  });
}
