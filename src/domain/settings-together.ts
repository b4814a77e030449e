import { type Calendar, parseQuarter } from './calendar.ts';
import { readCharter } from './charter.ts';
import { parseCivilDate } from './civil-date.ts';
import type { Checked, Problem } from './finding.ts';
import type { SettingValue } from './settings.ts';
import { DEFAULT_THRESHOLDS, type StatusKey, statusOf } from './thresholds.ts';
import { valueAt } from './value-at.ts';
import { fittingWeekOne } from './week-one.ts';

/** Settings that are being given a value, by their keys; null for those that go back to the usual. */
export type Given = Readonly<Record<string, SettingValue | null>>;

/**
 * Reads `cop.yaml` as `readCharter` does. Where the settings that are given do not fit to others, it
 * says the command that sets them together.
 */
export function readWithSettings<T>(
  read: (data: unknown) => Checked<T>,
  given: Given,
): (data: unknown) => Checked<T> {
  return (data) => {
    const { value, problems } = read(data);
    return { value, problems: problems.map((one) => together(one, data, given)) };
  };
}

function together(problem: Problem, data: unknown, given: Given): Problem {
  const others =
    problem.code === 'charter/thresholds' ? pairOf(data) : weekOne(problem, data, given);
  if (others === undefined) return problem;
  const words = Object.entries({ ...given, ...others }).flatMap(([key, value]) =>
    value === null ? [] : `${key} ${value}`,
  );
  const remedy = 'Set in one command what fits together';
  return { ...problem, remedy, command: `config set ${words.join(' ')}` };
}

/** The two that crossed, with their usual values. */
function pairOf(data: unknown): Given {
  const usual = statusOf(DEFAULT_THRESHOLDS);
  const at = (key: StatusKey) => Number(valueAt(data, ['status', key]) ?? usual[key]);
  return at('at_risk') >= at('on_track')
    ? { 'status.at_risk': usual.at_risk, 'status.on_track': usual.on_track }
    : { 'status.on_track_gap': usual.on_track_gap, 'status.at_risk_gap': usual.at_risk_gap };
}

/** Where week 1 could begin of a quarter that the weeks or the year have moved away from. */
function weekOne({ path }: Problem, data: unknown, given: Given): Given | undefined {
  const key = path.join('.');
  const quarter = path[0] === 'quarters' ? parseQuarter(String(path[1])) : undefined;
  const said = parseCivilDate(String(valueAt(data, path)));
  if (!quarter || !said || given[key] !== undefined) return undefined;
  const calendar = calendarWithout(data);
  return calendar && { [key]: fittingWeekOne(quarter, said, calendar) };
}

/** The calendar of a file that says nothing of its quarters. */
function calendarWithout(data: unknown): Calendar | undefined {
  return readCharter({ ...Object(data), quarters: {} }).value?.calendar;
}
