import type { Quarter } from '../../domain/calendar.ts';
import type { CivilDate } from '../../domain/civil-date.ts';
import type { Community } from '../../domain/community.ts';
import type { Happening } from '../../domain/happening.ts';
import type { HappeningType } from '../../domain/happening-types.ts';
import { isHappening, type LogRecord } from '../../domain/record.ts';
import { type AskNow, asksNow } from '../asks-now.ts';
import { type People, peopleOf } from '../people.ts';
import type { PracticeNow } from '../practices/occasion.ts';
import { practicesNow } from '../practices/practices-now.ts';
import { type QuarterFigures, quarterFigures } from '../quarter-figures.ts';
import { standingRecords } from '../standing.ts';
import { type Answers, answersIn, byMatter } from './answers.ts';
import type { AdviceItem } from './item.ts';
import { type Newcomer, newcomersOf } from './newcomers.ts';
import { type ResultNow, resultsNow } from './result-now.ts';

/** What the rules look at: the community on a day. What is costly is worked out when it is first asked for. */
export interface Facts {
  readonly community: Community;
  readonly asOf: CivilDate;
  readonly quarter: Quarter;
  /** The quarter's goals with their figures. */
  readonly figures: QuarterFigures;
  /** The records that stand on the day, in order. */
  readonly standing: readonly LogRecord[];
  /** Those of them that say that something of a type happened, in order. */
  readonly happened: (type: HappeningType) => readonly Happening[];
  readonly people: People;
  readonly asks: readonly AskNow[];
  readonly practices: readonly PracticeNow[];
  /** What was said to advice, as it stands on the day. */
  readonly answers: Answers;
  /** The key results of the quarter that no review has dealt with, in order. */
  readonly results: readonly ResultNow[];
  /** Who joined lately and was not introduced yet, in the order of the roster. */
  readonly newcomers: readonly Newcomer[];
}

/** A source of advice: facts in, items out. It says nothing where it has too little to go on. */
export type Rule = (facts: Facts) => readonly AdviceItem[];

/**
 * The facts of a community on a day.
 * @param quarter whose goals are looked at: the one that holds the day
 */
export function factsOf(community: Community, asOf: CivilDate, quarter: Quarter): Facts {
  return new FactsOn(community, asOf, quarter);
}

class FactsOn implements Facts {
  readonly community: Community;
  readonly asOf: CivilDate;
  readonly quarter: Quarter;
  readonly happened: Facts['happened'] = (type) => this.#byType().get(type) ?? [];

  readonly #figures = once(() => quarterFigures(this.community, this.quarter, this.asOf));
  readonly #standing = once(() => standingRecords(this.community.records, this.asOf));
  readonly #byType = once(() => happenedByType(this.standing));
  readonly #people = once(() => peopleOf(this.community.members));
  readonly #asks = once(() => asksNow(this.community.records, this.asOf));
  readonly #practices = once(() => practicesNow(this.community, this.asOf));
  readonly #answers = once(() => byMatter(answersIn(this.standing)));
  readonly #results = once(() => resultsNow(this.community, this.figures));
  readonly #newcomers = once(() => newcomersOf(this));

  constructor(community: Community, asOf: CivilDate, quarter: Quarter) {
    this.community = community;
    this.asOf = asOf;
    this.quarter = quarter;
  }

  get figures() {
    return this.#figures();
  }
  get standing() {
    return this.#standing();
  }
  get people() {
    return this.#people();
  }
  get asks() {
    return this.#asks();
  }
  get practices() {
    return this.#practices();
  }
  get answers() {
    return this.#answers();
  }
  get results() {
    return this.#results();
  }
  get newcomers(): readonly Newcomer[] {
    return this.#newcomers();
  }
}

/** One look at the log for all rules that look for some types of records. */
function happenedByType(
  standing: readonly LogRecord[],
): ReadonlyMap<HappeningType, readonly Happening[]> {
  const byType = new Map<HappeningType, Happening[]>();
  for (const record of standing) {
    if (!isHappening(record)) continue;
    const those = byType.get(record.type);
    if (those) those.push(record);
    else byType.set(record.type, [record]);
  }
  return byType;
}

/** What work gives, done when it is first asked for, and never again. */
function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
