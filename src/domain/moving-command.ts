import type { HappeningName } from './happening-types.ts';
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
  const counted: Pick<Counted, 'source' | 'where'> = measure.way === 'share' ? measure.of : measure;
  const fields = [
    ...('of' in measure && typeof measure.of === 'string' ? [measure.of] : []),
    ...counted.where.map(({ field }: Condition) => field),
  ];
  const [recorded] = fields.flatMap((field) => RECORDED_AS.get(field) ?? []);
  return recorded === undefined ? commandFor(counted.source) : `log ${recorded}`;
}

function commandFor(source: Source): string {
  switch (source.kind) {
    case 'members':
      return 'member edit';
    case 'survey-answers':
      return 'log response';
    case 'records':
      return `log ${source.type}`;
  }
}
