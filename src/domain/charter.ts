import * as v from 'valibot';
import { adviceOffOf, adviceSchema } from './advice-off.ts';
import { type Calendar, parseQuarter, type Quarter } from './calendar.ts';
import { type CivilDate, MONTHS, parseCivilDate } from './civil-date.ts';
import type { Checked, FindingCode, Problem } from './finding.ts';
import { importsOf, importsSchema, type KeptImport } from './imports.ts';
import { civilDateText, line, monthName, quarterText, text } from './parts.ts';
import {
  crossedThresholds,
  DEFAULT_THRESHOLDS,
  statusOf,
  statusSchema,
  type Thresholds,
  thresholdsOf,
} from './thresholds.ts';
import { closed, mapping, say, validate } from './validate.ts';
import { weekOneProblems } from './week-one.ts';

/** The format of the files that this program reads and writes. */
export const FORMAT = 1;

/** What a community is about, and the settings that its numbers rest on: `cop.yaml`. */
export interface Charter {
  readonly name: string;
  readonly members: { readonly now: string | null; readonly hopedFor: string | null };
  readonly domain: string | null;
  readonly practice: string | null;
  readonly sponsor: string | null;
  readonly scope: string | null;
  readonly facilitators: readonly string[];
  readonly meets: string | null;
  readonly reviewOn: CivilDate | null;
  readonly calendar: Calendar;
  readonly thresholds: Thresholds;
  /** How the columns of files are understood, by the name that it was kept under. */
  readonly imports: ReadonlyMap<string, KeptImport>;
  /** The advice that is not given. */
  readonly adviceOff: ReadonlySet<FindingCode>;
}

export const charterSchema = v.pipe(
  closed({
    format: v.pipe(
      v.number(),
      v.integer(say('a format is a whole number', `Write format: ${FORMAT}`)),
      v.description('The format of these files. A cop that is older than the format says so.'),
      v.examples([FORMAT]),
    ),
    name: v.pipe(line, v.description('What the community is called.'), v.examples(['Chart Guild'])),
    members: v.optional(
      v.pipe(
        v.union([
          line,
          closed({
            now: v.optional(v.pipe(line, v.description('Who the members are now.'))),
            hoped_for: v.optional(v.pipe(line, v.description('Whom the community hopes for.'))),
          }),
        ]),
        v.description('Who the members are: now, and hoped for.'),
        v.examples([
          'Analysts in three teams',
          { now: 'Analysts in three teams', hoped_for: 'Anyone who shows data' },
        ]),
      ),
    ),
    domain: v.optional(
      v.pipe(line, v.description('What the community is about.'), v.examples(['Showing data'])),
    ),
    practice: v.optional(
      v.pipe(
        line,
        v.description('What members do together, and to what end.'),
        v.examples(['Publishing charts that people act on']),
      ),
    ),
    sponsor: v.optional(
      v.pipe(line, v.description('Who stands behind the community in the organisation.')),
    ),
    scope: v.optional(v.pipe(text, v.description('What belongs to it and what does not.'))),
    facilitators: v.optional(
      v.pipe(v.array(line), v.description('Who facilitates it.'), v.examples([['ana', 'ben']])),
    ),
    meets: v.optional(
      v.pipe(
        line,
        v.description('When and where it meets.'),
        v.examples(['Every second Thursday, 16:00']),
      ),
    ),
    review_on: v.optional(
      v.pipe(
        civilDateText,
        v.description('When this charter is looked at again.'),
        v.examples(['2027-01-15']),
      ),
    ),
    timezone: v.pipe(
      v.string(),
      v.check(
        isTimeZone,
        say('this is no time zone', 'Write one such as Europe/Lisbon or America/Sao_Paulo'),
      ),
      v.description('The time zone that decides which day today is.'),
      v.examples(['Europe/Lisbon']),
    ),
    week_starts: v.optional(
      v.pipe(
        v.picklist(['monday', 'sunday']),
        v.description('The first day of a week; monday if not said.'),
      ),
    ),
    fiscal_year_starts: v.optional(
      v.pipe(
        monthName,
        v.description('The first month of the year that the quarters divide; january if not said.'),
        v.examples(['april']),
      ),
    ),
    quarters: v.optional(
      v.pipe(
        mapping(
          v.record(
            quarterText,
            closed({
              starts: v.pipe(
                civilDateText,
                v.description(
                  'The day on which week 1 starts. It moves the weeks, not the quarter.',
                ),
              ),
            }),
          ),
        ),
        v.description('Quarters whose week 1 is not the week that holds their first day.'),
        v.examples([{ '2026-Q4': { starts: '2026-10-05' } }]),
      ),
    ),
    status: v.optional(
      v.pipe(
        statusSchema,
        v.description(
          'Where on track and at risk end. Shares of the expected progress, and gaps behind it.',
        ),
        v.examples([statusOf(DEFAULT_THRESHOLDS)]),
      ),
    ),
    imports: v.optional(
      v.pipe(
        importsSchema,
        v.description('How the columns of files to import are understood, by a name.'),
        v.examples([{ 'our-sheet': { columns: { name: 'Full name', email: 'Mail' } } }]),
      ),
    ),
    advice: v.optional(
      v.pipe(
        adviceSchema,
        v.description('Advice that is turned off, by its code; on if not said.'),
        v.examples([{ 'goal/out-of-reach': 'off' }]),
      ),
    ),
  }),
  v.title('Charter and settings of a community of practice'),
  v.description('cop.yaml: what the community is about, and how its numbers are counted.'),
);

type CharterFile = v.InferOutput<typeof charterSchema>;

/**
 * Reads what stands in `cop.yaml`.
 * @returns the charter, or undefined where a problem is an error
 */
export function readCharter(data: unknown): Checked<Charter> {
  const newer = newerFormat(data);
  if (newer) return { value: undefined, problems: [newer] };
  const { value: file, problems } = validate(charterSchema, data);
  if (!file) return { value: undefined, problems };
  const charter = toCharter(file);
  const found = [...crossedThresholds(charter.thresholds), ...weekOneProblems(charter.calendar)];
  return { value: found.length > 0 ? undefined : charter, problems: found };
}

function toCharter(file: CharterFile): Charter {
  const members = typeof file.members === 'string' ? { now: file.members } : file.members;
  return {
    name: file.name,
    members: { now: members?.now ?? null, hopedFor: members?.hoped_for ?? null },
    domain: file.domain ?? null,
    practice: file.practice ?? null,
    sponsor: file.sponsor ?? null,
    scope: file.scope ?? null,
    facilitators: file.facilitators ?? [],
    meets: file.meets ?? null,
    reviewOn: parseCivilDate(file.review_on ?? '') ?? null,
    calendar: calendarOf(file),
    thresholds: thresholdsOf(file.status),
    imports: importsOf(file.imports),
    adviceOff: adviceOffOf(file.advice),
  };
}

function calendarOf(file: CharterFile): Calendar {
  return {
    timezone: file.timezone,
    weekStarts: file.week_starts ?? 'monday',
    yearStarts: monthIndex(file.fiscal_year_starts ?? 'january') + 1,
    weekOneOf: weekOneOf(file.quarters ?? {}),
  };
}

/** Whether the program's calendar data knows a time zone of this name. */
export function isTimeZone(name: string): boolean {
  // The list is at hand; a formatter, which also knows other names of a zone, takes 25 ms to make.
  if (name === 'UTC' || Intl.supportedValuesOf('timeZone').includes(name)) return true;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function newerFormat(data: unknown): Problem | undefined {
  const format =
    typeof data === 'object' && data !== null && 'format' in data ? data.format : FORMAT;
  if (typeof format !== 'number' || format <= FORMAT) return undefined;
  return {
    code: 'charter/newer-format',
    path: ['format'],
    at: 'value',
    message: `these files are of format ${format}; this cop knows format ${FORMAT}`,
    remedy: 'Update cop: npm install --global cop-toolkit@latest',
  };
}

type Quarters = Readonly<Record<string, { readonly starts: string }>>;

function weekOneOf(quarters: Quarters): Map<Quarter, CivilDate> {
  const found = new Map<Quarter, CivilDate>();
  for (const [name, { starts }] of Object.entries(quarters)) {
    const [quarter, date] = [parseQuarter(name), parseCivilDate(starts)];
    if (quarter && date) found.set(quarter, date);
  }
  return found;
}

function monthIndex(name: string): number {
  return MONTHS.findIndex((month) => month.toLowerCase() === name.toLowerCase());
}
