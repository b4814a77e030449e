import * as v from 'valibot';
import type { CivilDate } from './civil-date.ts';
import type { Checked } from './finding.ts';
import type { HappeningType } from './happening-types.ts';
import { civilDateText, id, line } from './parts.ts';
import type { PracticeRhythm } from './practice-rhythm.ts';
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
  /** The day from which it is due; null for as long as anything was recorded. */
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
  since: v.optional(v.pipe(civilDateText, v.description('The day from which it is due.'))),
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

/**
 * Reads what stands in `facilitation.yaml`.
 * @returns undefined where a problem is an error; a practice with an error keeps the others from being used too
 */
export function readFacilitation(data: unknown): Checked<readonly Practice[]> {
  const { value, problems } = validate(facilitationSchema, data);
  return value ? { value: [], problems } : { value: undefined, problems };
}
