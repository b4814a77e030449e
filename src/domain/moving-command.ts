import type { HappeningName, HappeningType } from './happening-types.ts';
import type { Condition, Counted, Measure, Source } from './measure.ts';

/** What is recorded when what is worked out for a person, an ask or a survey moves. */
const RECORDED_AS: ReadonlyMap<string, HappeningName> = new Map([
  ['attended', 'attendance'],
  ['introductions', 'introduction'],
  ['contributions', 'contribution'],
  ['days_to_answer', 'answer'],
  ['hours_to_answer', 'answer'],
  ['responses', 'response'],
]);

/**
 * The command by which what a measure counts comes about, without the `cop` in front: `log introduction`.
 */
export function movingCommand(measure: Measure): string {
  const record = recordThatMoves(measure);
  return record === undefined ? 'member edit' : `log ${record}`;
}

/**
 * The type of the records by which what a measure counts comes about; undefined where that is what is known
 * of the people of the roster.
 */
export function recordThatMoves(measure: Measure): HappeningType | undefined {
  const counted: Pick<Counted, 'source' | 'where'> = measure.way === 'share' ? measure.of : measure;
  const fields = [
    ...('of' in measure && typeof measure.of === 'string' ? [measure.of] : []),
    ...counted.where.map(({ field }: Condition) => field),
  ];
  const [recorded] = fields.flatMap((field) => RECORDED_AS.get(field) ?? []);
  return recorded ?? recordOf(counted.source);
}

/**
 * The type of the records without which a measure has nothing to tell: of a share, those of which it is
 * one; undefined where it looks at the people of the roster.
 */
export function recordLookedAt(measure: Measure): HappeningType | undefined {
  const { source } = measure.way === 'share' ? measure.over : measure;
  return source.kind === 'records' ? source.type : recordThatMoves(measure);
}

function recordOf(source: Source): HappeningType | undefined {
  switch (source.kind) {
    case 'members':
      return undefined;
    case 'survey-answers':
      return 'response';
    case 'records':
      return source.type;
  }
}
