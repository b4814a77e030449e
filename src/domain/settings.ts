import {
  ADVICE_KEY,
  adviceSettingMeant,
  adviceSettingNamed,
  adviceSettingsIn,
} from './advice-off-settings.ts';
import { type Calendar, parseQuarter, type Quarter, quarterSpan, readQuarter } from './calendar.ts';
import { type CivilDate, longDate, MONTHS, parseCivilDate, startOfWeek } from './civil-date.ts';
import type { Path } from './finding.ts';
import { nearest } from './nearest.ts';
import { parsePlainNumber, roundHalfAway } from './number-text.ts';
import { notUnderstood, type Parsed, understood } from './parsed.ts';
import type { Setting, SettingValue } from './setting.ts';
import { DEFAULT_THRESHOLDS, type StatusKey, statusOf } from './thresholds.ts';
import { readTimeZone } from './time-zone.ts';
import { valueAt } from './value-at.ts';

export type { Setting, SettingValue } from './setting.ts';

/** A setting, and what `cop.yaml` says of it. */
export interface SettingNow {
  readonly setting: Setting;
  /** Null where nothing is said of it. */
  readonly said: SettingValue | null;
  readonly usual: SettingValue | null;
  /** What counts: what is said, else the usual. */
  readonly value: SettingValue | null;
}

/** Every setting but those of single quarters and of advice, in the order of `config list`. */
const SETTINGS: readonly Setting[] = [
  plain('timezone', 'Decides which day today is', null, readTimeZone),
  plain('week_starts', 'The first day of a week: monday or sunday', 'monday', readWeekday),
  plain('fiscal_year_starts', 'The month in which your first quarter begins', 'january', readMonth),
  share('on_track', 'On track from this share of the expected progress'),
  share('on_track_gap', 'On track, too, while no further behind than this'),
  share('at_risk', 'At risk from this share of the expected progress, else off track'),
  share('at_risk_gap', 'At risk, too, while no further behind than this'),
];

/**
 * The setting of a name.
 * @param quarter today's: it is suggested where the name of one cannot be told
 */
export function settingNamed(written: string, quarter: Quarter): Parsed<Setting> {
  const key = written.trim();
  const known = SETTINGS.find((one) => one.key === key.toLowerCase());
  if (known) return understood(known);
  if (key.toLowerCase().startsWith(`${ADVICE_KEY}.`))
    return adviceSettingNamed(key.slice(ADVICE_KEY.length + 1));
  const parts = key.split('.');
  if (parts.length === 3 && parts[0] === 'quarters' && parts[2] === 'starts')
    return ofQuarter(parts[1] ?? '', quarter);
  return notUnderstood(`there is no setting "${key}"`, meantBy(key, quarter));
}

/**
 * Every setting as `cop.yaml` has it: those of single quarters where they are said, and of today's; those
 * of advice where they are said.
 * @param data what stands in the file
 */
export function settingsIn(
  data: unknown,
  calendar: Calendar,
  quarter: Quarter,
): readonly SettingNow[] {
  const quartersSaid: unknown = valueAt(data, ['quarters']);
  const said = Object.keys(Object(quartersSaid)).flatMap((name) => parseQuarter(name) ?? []);
  const quarters = [...new Set([...said, quarter])].sort().map(weekOneOf);
  return [...SETTINGS, ...quarters, ...adviceSettingsIn(data)].map((setting) =>
    settingIn(setting, data, calendar),
  );
}

/** A setting as `cop.yaml` has it. @param data what stands in the file */
export function settingIn(setting: Setting, data: unknown, calendar: Calendar): SettingNow {
  const said = saidOf(setting, data);
  const usual = setting.usual(calendar);
  return { setting, said, usual, value: said ?? usual };
}

/** Whether a path in `cop.yaml` is of a setting. */
export function isOfSettings([first]: Path): boolean {
  return (
    first === 'quarters' || first === ADVICE_KEY || SETTINGS.some((one) => one.path[0] === first)
  );
}

/** What a file says of a setting, as it is understood; null where it says nothing, or nothing of this kind. */
export function saidOf(setting: Setting, data: unknown): SettingValue | null {
  const written = valueAt(data, setting.path);
  if (typeof written === 'number') return written;
  if (typeof written !== 'string') return null;
  const parsed = setting.read(written);
  return parsed.ok && typeof parsed.value === 'string' ? parsed.value : written;
}

function plain(
  key: string,
  means: string,
  usual: string | null,
  read: (typed: string) => Parsed<string>,
): Setting {
  return {
    key,
    path: [key],
    means,
    isNeeded: usual === null,
    usual: () => usual,
    read,
    shown: String,
  };
}

function share(key: StatusKey, means: string): Setting {
  return {
    key: `status.${key}`,
    path: ['status', key],
    means,
    isNeeded: false,
    usual: () => statusOf(DEFAULT_THRESHOLDS)[key],
    read: readShare,
    shown: String,
  };
}

function weekOneOf(quarter: Quarter): Setting {
  return {
    key: `quarters.${quarter}.starts`,
    path: ['quarters', quarter, 'starts'],
    means: 'The day on which week 1 of that quarter begins',
    isNeeded: false,
    usual: (calendar) => usualWeekOne(quarter, calendar),
    read: readDay,
    shown: (value) => {
      const day = parseCivilDate(String(value));
      return day ? longDate(day) : String(value);
    },
  };
}

function usualWeekOne(quarter: Quarter, calendar: Calendar): CivilDate {
  return startOfWeek(quarterSpan(quarter, calendar).from, calendar.weekStarts);
}

function ofQuarter(written: string, today: Quarter): Parsed<Setting> {
  const parsed = readQuarter(written);
  if (parsed.ok) return understood(weekOneOf(parsed.value));
  return notUnderstood(parsed.problem, `Did you mean ${weekOneOf(nearestTo(written, today)).key}?`);
}

/** A year has four quarters: of another number, the nearest that there is. */
function nearestTo(written: string, today: Quarter): Quarter {
  const [, year = today.slice(0, 4), number = today.slice(6)] =
    /^(?:(\d{4})\D*)?q?(\d{1,9})$/i.exec(written) ?? [];
  return parseQuarter(`${year}-Q${Math.min(4, Math.max(1, Number(number)))}`) ?? today;
}

function meantBy(key: string, quarter: Quarter): string {
  const all = [...SETTINGS, weekOneOf(quarter)].map((one) => one.key);
  const [first = ''] = key.toLowerCase().split('.');
  if (first === 'quarters') return `Did you mean ${weekOneOf(quarterIn(key) ?? quarter).key}?`;
  const ends = all.map((one) => one.split('.').at(-1) ?? one);
  const end = nearest(key, ends);
  const meant =
    adviceSettingMeant(key) ??
    nearest(key, all) ??
    (end === undefined ? undefined : all[ends.indexOf(end)]);
  return meant === undefined ? `There are: ${all.join(', ')}` : `Did you mean ${meant}?`;
}

function quarterIn(key: string): Quarter | undefined {
  return parseQuarter(key.split('.')[1] ?? '');
}

function readWeekday(typed: string): Parsed<string> {
  const day = wordBegun(typed, ['monday', 'sunday']);
  return day === undefined
    ? notUnderstood(`weeks do not start on "${typed}"`, 'Write monday or sunday')
    : understood(day);
}

function readMonth(typed: string): Parsed<string> {
  const months = MONTHS.map((month) => month.toLowerCase());
  const month = wordBegun(typed, months);
  if (month !== undefined) return understood(month);
  const meant = nearest(typed, months);
  return notUnderstood(
    `"${typed}" is no month`,
    meant === undefined ? 'Write the name of a month, such as april' : `Did you mean ${meant}?`,
  );
}

/** The word that a text is, or begins with three letters or more: `Apr`. */
function wordBegun(typed: string, words: readonly string[]): string | undefined {
  const begun = typed.trim().toLowerCase().replace(/\.$/, '');
  return begun.length < 3 ? undefined : words.find((word) => word.startsWith(begun));
}

function readDay(typed: string): Parsed<string> {
  const day = parseCivilDate(typed.trim());
  return day
    ? understood(day)
    : notUnderstood(
        `the calendar has no day "${typed}"`,
        'Write a day as year-month-day: 2026-10-05',
      );
}

/** Reads a share as people type it: `0.85`, `0,85` or `85 %`. */
function readShare(typed: string): Parsed<number> {
  const parsed = parsePlainNumber(typed);
  if (!parsed.ok) return parsed;
  const { number, unit } = parsed.value;
  if (unit !== null && unit !== '%')
    return notUnderstood(`a share is not counted in "${unit}"`, 'Write 0.85 or "85 %"');
  const value = unit === '%' ? roundHalfAway(number / 100, 9) : number;
  if (value > 0 && value <= 1) return understood(value);
  const remedy =
    unit === null && number > 1 && number <= 100
      ? `Write ${roundHalfAway(number / 100, 9)} or "${number} %"`
      : 'Write a number above 0, up to 1, such as 0.85 or "85 %"';
  return notUnderstood(`"${typed}" is no share`, remedy);
}
