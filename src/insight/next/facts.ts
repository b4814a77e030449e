import type { Quarter } from '../../domain/calendar.ts';
import type { CivilDate } from '../../domain/civil-date.ts';
import type { Community } from '../../domain/community.ts';
import type { LogRecord } from '../../domain/record.ts';
import type { AskNow } from '../asks-now.ts';
import type { People } from '../people.ts';
import type { PracticeNow } from '../practices/occasion.ts';
import type { QuarterFigures } from '../quarter-figures.ts';
import type { AdviceItem } from './item.ts';

/** What the rules look at: the community on a day. What is costly is worked out when it is first asked for. */
export interface Facts {
  readonly community: Community;
  readonly asOf: CivilDate;
  readonly quarter: Quarter;
  /** The quarter's goals with their figures. */
  readonly figures: QuarterFigures;
  /** The records that stand on the day, in order. */
  readonly standing: readonly LogRecord[];
  readonly people: People;
  readonly asks: readonly AskNow[];
  readonly practices: readonly PracticeNow[];
}

/** A source of advice: facts in, items out. It says nothing where it has too little to go on. */
export type Rule = (facts: Facts) => readonly AdviceItem[];
