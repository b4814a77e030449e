import type { Calendar, Quarter } from '../../domain/calendar.ts';
import { parseTimeline, type Timeline } from '../../domain/timeline.ts';

/** The timeline that a cell says, and what became of its words where they are not kept. */
export interface SheetTimeline {
  readonly timeline: Timeline;
  /** In a sentence without a full stop; undefined where the cell says it. */
  readonly remark?: string;
}

const WHOLE_QUARTER = 'Whole quarter';
/** Weeks without the word: `1-3`, `4 to 5`. */
const BARE_WEEKS = /^\d{1,2}(?: ?(?:-|–|—|−|to|,|&|and) ?\d{1,2})*$/i;

/** The timeline that a cell says; where it says none that can be understood, the whole quarter. */
export function sheetTimeline(cell: string, quarter: Quarter, calendar: Calendar): SheetTimeline {
  const written = cell.replace(/\s+/g, ' ').replace(/[.;]$/, '').trim();
  const whole = parseTimeline(WHOLE_QUARTER, quarter, calendar);
  if (!whole.ok) throw new Error('a whole quarter is a timeline');
  if (written === '')
    return { timeline: whole.value, remark: `No timeline is said: ${WHOLE_QUARTER}` };
  const words = BARE_WEEKS.test(written) ? `Weeks ${written}` : written;
  const parsed = parseTimeline(words, quarter, calendar);
  if (parsed.ok) return { timeline: parsed.value };
  return {
    timeline: whole.value,
    remark: `The timeline "${written}" is not understood: ${WHOLE_QUARTER}. ${parsed.remedy}`,
  };
}
