import type { Quarter } from '../../domain/calendar.ts';
import type { CivilDate } from '../../domain/civil-date.ts';
import type { SheetPlan } from '../../insight/sheets/plan.ts';

/** What an import would do, as it is shown. */
export interface ShownPlan {
  readonly plan: SheetPlan;
  /** As it was named. */
  readonly file: string;
  readonly quarter: Quarter;
  /** Whether the quarter was asked for, and not taken by the day. */
  readonly isQuarterSaid: boolean;
  readonly asOf: CivilDate;
  /** Of the community as it would be, in sentences without a full stop. */
  readonly advice: readonly string[];
}
