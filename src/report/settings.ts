import {
  type Calendar,
  type Quarter,
  quarterOf,
  quarterSpan,
  weekOfQuarter,
} from '../domain/calendar.ts';
import { type CivilDate, dateRange, longDate } from '../domain/civil-date.ts';
import { CHARTER_FILE, goalsFolder } from '../domain/layout.ts';
import { counted } from '../domain/number-text.ts';
import type { SettingNow } from '../domain/settings.ts';
import { listed } from '../insight/resolve.ts';
import { visible } from '../terminal/escape.ts';
import { adviceLines } from '../terminal/layout.ts';
import type { Screen } from '../terminal/screen.ts';
import { tableText } from '../terminal/table.ts';
import { prettyJson } from './pretty-json.ts';

/** The settings, one a row: what counts, whether cop.yaml says so, and what it means. */
export function renderSettings(settings: readonly SettingNow[], screen: Screen): string {
  const columns = [
    { head: 'Setting' },
    { head: 'Value' },
    { head: 'From' },
    { head: 'What it means', gives: true },
  ] as const;
  const rows = settings.map((one) =>
    [
      one.setting.key,
      settingText(one),
      one.said === null ? 'usual' : CHARTER_FILE,
      one.setting.means,
    ].map(visible),
  );
  return [
    tableText({ columns, rows }, screen),
    '',
    ...adviceLines('Change one', 'config set week_starts sunday', { indent: 0, screen }),
  ].join('\n');
}

/** The value that counts, as it would be typed; '' where there is none. */
export function settingText({ value }: SettingNow): string {
  return value === null ? '' : String(value);
}

/** The settings for machines: `{settings: [{key, value, said, usual, means}]}`. */
export function settingsJson(settings: readonly SettingNow[]): string {
  return prettyJson({ settings: settings.map(fieldsOf) });
}

/** One setting for machines, as it stands in `settingsJson`. */
export function settingJson(setting: SettingNow): string {
  return prettyJson(fieldsOf(setting));
}

function fieldsOf({ setting, said, usual, value }: SettingNow) {
  return { key: setting.key, value, said: said !== null, usual, means: setting.means };
}

/** Settings that were given a value or put back, and the calendars before and after. */
interface Moved {
  readonly keys: readonly string[];
  /** Undefined where cop.yaml had an error before. */
  readonly before: Calendar | undefined;
  readonly after: Calendar;
  readonly asOf: CivilDate;
}

/** What it means that the weeks or the quarters were moved, and the command to look at it. */
interface Consequence {
  readonly says: readonly string[];
  /** Without the `cop` in front. */
  readonly command: string;
}

/** What follows from other settings for the weeks and quarters; undefined where they stay as they are. */
export function consequenceOf({ keys, before, after, asOf }: Moved): Consequence | undefined {
  const today = quarterOf(asOf, after);
  const named = keys.flatMap((key) => /^quarters\.(.*)\.starts$/.exec(key)?.[1] ?? []) as Quarter[];
  const year = keys.includes('fiscal_year_starts');
  const quarters = keys.includes('week_starts') || year ? [today, ...named] : named;
  const [first] = quarters;
  if (first === undefined) return undefined;
  const weeks = [...new Set(quarters)].map(
    (quarter) =>
      `Week 1 of ${quarter} now begins on ${longDate(weekOfQuarter(quarter, 1, after).from)}`,
  );
  return {
    says: [...(year ? ofYear(before, after, asOf) : []), ...weeks],
    command: first === today ? 'timeline' : `timeline --quarter ${first}`,
  };
}

/**
 * How many key results that have begun have other days now, of which goals: `2 key results that have
 * begun now have other days (meet), and the log does not say so`.
 * @returns nothing where none has
 */
export function otherDaysLines(
  moved: readonly { readonly goal: string; readonly keyResults: number }[],
): readonly string[] {
  const count = moved.reduce((sum, { keyResults }) => sum + keyResults, 0);
  if (count === 0) return [];
  const has = count === 1 ? 'has' : 'have';
  const goals = listed(moved.map(({ goal }) => goal));
  return [
    `${counted(count, 'key result')} that ${has} begun now ${has} other days (${goals}), and the log does not say so`,
  ];
}

/** Goals stay in the folders of their quarters, which are of other months now. */
function ofYear(before: Calendar | undefined, after: Calendar, asOf: CivilDate): string[] {
  const today = quarterOf(asOf, after);
  const was = before && quarterOf(asOf, before);
  const span = (quarter: Quarter) => dateRange(quarterSpan(quarter, after));
  const ofGoals = `The goals in ${goalsFolder(was ?? today)}`;
  return [
    `Today is now in ${today}, which is ${span(today)}`,
    ...(was === undefined || was === today ? [] : [`${ofGoals} are now those of ${span(was)}`]),
  ];
}
