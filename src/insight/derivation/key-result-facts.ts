import type { CheckIn } from '../../domain/check-in.ts';
import type { CivilDate } from '../../domain/civil-date.ts';
import type { Community } from '../../domain/community.ts';
import type { Path, Place } from '../../domain/finding.ts';
import type { Goal } from '../../domain/goal.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import { CHARTER_FILE } from '../../domain/layout.ts';
import { daysGone, firstDay, lastDay, timelineDays } from '../../domain/timeline.ts';
import type { KeyResultFigures } from '../figures.ts';
import type { GoalpostMove } from '../goalpost-moves.ts';
import { heardOfOne, saysWhere } from '../heard.ts';
import { stepsDue } from '../key-result-status.ts';
import { figuresOf } from '../quarter-figures.ts';
import { lookBack, staleLimit } from '../rhythm.ts';
import type { Input } from './derivation.ts';
import { fromDay, fromFile, fromStep, type PlaceOf, thresholdInputs } from './inputs.ts';

/** What figures are worked out from, and what tells where that stands. */
export interface Grounds {
  readonly community: Community;
  readonly asOf: CivilDate;
  readonly placeOf: PlaceOf;
  /** The goalposts that were moved and that no record tells of, as the files' history shows. */
  readonly unrecorded: readonly GoalpostMove[];
}

/** A key result with its goal. */
interface Named {
  readonly goal: Goal;
  readonly keyResult: KeyResult;
  readonly reference: string;
}

/** A key result, its figures as the report has them, and what they follow from. */
export interface KeyResultFacts<Kind extends KeyResult = KeyResult> extends Named {
  readonly keyResult: Kind;
  readonly figures: KeyResultFigures;
  /** Those that stand on the day, in the order in which they count. */
  readonly checkIns: readonly CheckIn[];
  /** What says where it stands: the check-ins, or what its measure gave day by day. */
  readonly says: readonly CheckIn[];
  /** Where a key of it is written; without one, where it begins. */
  readonly at: (...path: Path) => Place | null;
}

/** The figures of a key result, and what they follow from. */
export function factsOf(named: Named, { community, asOf, placeOf }: Grounds): KeyResultFacts {
  const { goal, keyResult, reference } = named;
  const heard = heardOfOne(named, community, asOf);
  const index = goal.keyResults.indexOf(keyResult);
  return {
    ...named,
    figures: figuresOf(named, community, asOf),
    checkIns: heard.checkIns.get(reference) ?? [],
    says: saysWhere(heard, reference),
    at: (...path) => placeOf(goal.file, ['key_results', index, ...path]),
  };
}

/** Whether a key result is of a kind. */
export function isOf<Kind extends KeyResult['kind']>(
  facts: KeyResultFacts,
  kind: Kind,
): facts is KeyResultFacts<Extract<KeyResult, { readonly kind: Kind }>> {
  return facts.keyResult.kind === kind;
}

/** All that the steps of a key result rest on, whatever its kind. */
export function sharedInputs(facts: KeyResultFacts, grounds: Grounds): readonly Input[] {
  const { keyResult, figures, goal, at } = facts;
  const { timeline, every } = keyResult;
  const { asOf, placeOf, community } = grounds;
  const written = at('timeline') ?? placeOf(goal.file, ['timeline']);
  const heard = figures.lastCheckIn ? daysGone(timeline, figures.lastCheckIn.on) : 0;
  return [
    fromDay('as_of', asOf, 'date'),
    fromFile('timeline', timeline.written, 'word', written),
    fromFile('first_day', firstDay(timeline), 'date', written),
    fromFile('last_day', lastDay(timeline), 'date', written),
    fromFile('days_in_all', timelineDays(timeline), 'days', written),
    fromDay('days_over', daysGone(timeline, asOf), 'days'),
    fromDay('days_over_at_check_in', heard, 'days'),
    fromFile('look_back', lookBack(every), 'days', at('every')),
    fromFile('stale_limit', staleLimit(every), 'days', at('every')),
    ...weekOneInput(facts, grounds),
    ...thresholdInputs(community.charter.thresholds, placeOf),
    ...figureInputs(facts),
  ];
}

/** Where cop.yaml says when the weeks begin that a timeline counts. */
function weekOneInput({ goal, keyResult }: KeyResultFacts, grounds: Grounds): readonly Input[] {
  const { quarter } = goal;
  const { community, placeOf } = grounds;
  const starts = community.charter.calendar.weekOneOf.get(quarter);
  const isInWeeks = /^w(?!hole)/i.test(keyResult.timeline.written);
  if (starts === undefined || !isInWeeks) return [];
  const place = placeOf(CHARTER_FILE, ['quarters', quarter, 'starts']);
  return [fromFile('week_1', starts, 'date', place)];
}

/** The figures that other figures follow from. */
function figureInputs({ figures, keyResult }: KeyResultFacts): readonly Input[] {
  const { steps, days, forecast } = figures;
  return [
    fromStep('value', figures.value, keyResult.kind === 'milestone' ? 'count' : 'amount'),
    fromStep('attainment', figures.attainment, 'share'),
    fromStep('progress', figures.progress, 'share'),
    fromStep('expected', figures.expected, 'share'),
    fromStep('judged', figures.judged, 'share'),
    fromStep('progress_at_end', figures.progressAtEnd, 'share'),
    fromStep('status', figures.status, 'status'),
    fromStep('days_silent', figures.daysSilent, 'days'),
    fromStep('days_held', days?.held ?? null, 'days'),
    fromStep('days_known', days?.known ?? null, 'days'),
    fromStep('whole_steps', steps?.all ?? null, 'count'),
    fromStep('steps_done', steps?.done ?? null, 'count'),
    fromStep('steps_due', steps && stepsDue(steps, figures.judged), 'count'),
    fromStep('per_day', forecast?.perDay ?? null, 'amount'),
    fromStep('at_end_low', forecast?.between[0] ?? null, 'amount'),
    fromStep('at_end_high', forecast?.between[1] ?? null, 'amount'),
  ];
}
