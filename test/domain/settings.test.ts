import { describe, expect, it } from 'vitest';
import { type Calendar, plainCalendar } from '../../src/domain/calendar.ts';
import { charterSchema, readCharter } from '../../src/domain/charter.ts';
import { hasKeyAt } from '../../src/domain/examples.ts';
import type { Setting, SettingNow } from '../../src/domain/settings.ts';
import {
  isOfSettings,
  saidOf,
  settingIn,
  settingNamed,
  settingsIn,
} from '../../src/domain/settings.ts';
import { readWithSettings } from '../../src/domain/settings-together.ts';
import { Q4 } from '../insight/builders.ts';

const CALENDAR: Calendar = plainCalendar('Europe/Lisbon');
const LEAST = { format: 1, name: 'Chart Guild', timezone: 'Europe/Lisbon' };

function setting(key: string): Setting {
  const parsed = settingNamed(key, Q4);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

function counting({ setting: one, said, value }: SettingNow) {
  return [one.key, value, said === null ? 'usual' : 'said'];
}

describe('settingNamed', () => {
  it.each([
    ['timezone', ['timezone']],
    ['Week_Starts', ['week_starts']],
    ['status.at_risk', ['status', 'at_risk']],
    ['quarters.2026-q4.starts', ['quarters', '2026-Q4', 'starts']],
    ['advice.goal/out-of-reach', ['advice', 'goal/out-of-reach']],
    ['Advice.Personas/Many', ['advice', 'personas/many']],
  ])('knows %s', (key, path) => {
    expect(setting(key).path).toEqual(path);
  });

  it.each([
    ['time_zone', 'timezone'],
    ['week-starts', 'week_starts'],
    ['on_track', 'status.on_track'],
    ['status.on-track', 'status.on_track'],
    ['atrisk', 'status.at_risk'],
    ['quarters', 'quarters.2026-Q4.starts'],
    ['quarters.2027-Q1', 'quarters.2027-Q1.starts'],
    ['quarters.2027-Q1.start', 'quarters.2027-Q1.starts'],
    ['quarters.2026-Q5.starts', 'quarters.2026-Q4.starts'],
    ['quarters.2027-Q0.starts', 'quarters.2027-Q1.starts'],
    ['quarters.Q3.starts', 'quarters.2026-Q3.starts'],
    ['quarters.next.starts', 'quarters.2026-Q4.starts'],
    ['advice.goal/out-of-reaches', 'advice.goal/out-of-reach'],
    ['goal/out-of-reach', 'advice.goal/out-of-reach'],
    ['advice', 'advice.goal/out-of-reach'],
  ])('asks whether %s meant %s', (key, meant) => {
    expect(settingNamed(key, Q4)).toMatchObject({ ok: false, remedy: `Did you mean ${meant}?` });
  });

  it.each([
    [
      'advice.yaml/syntax',
      'yaml/syntax is an error, and errors are always told',
      'Mend what it names; only advice can be turned off',
    ],
    [
      'advice.colour',
      'there is no advice "colour"',
      'Write a code as cop check prints it, such as goal/out-of-reach',
    ],
    [
      'advice.constructor',
      'there is no advice "constructor"',
      'Write a code as cop check prints it, such as goal/out-of-reach',
    ],
  ])('knows no %s', (key, problem, remedy) => {
    expect(settingNamed(key, Q4)).toEqual({ ok: false, problem, remedy });
  });

  it('names them all where none comes near', () => {
    expect(settingNamed('colour', Q4)).toEqual({
      ok: false,
      problem: 'there is no setting "colour"',
      remedy:
        'There are: timezone, week_starts, fiscal_year_starts, status.on_track, status.on_track_gap, status.at_risk, status.at_risk_gap, quarters.2026-Q4.starts',
    });
  });
});

describe('a setting', () => {
  it.each<[string, string, string | number]>([
    ['week_starts', 'Sunday', 'sunday'],
    ['week_starts', 'mon', 'monday'],
    ['fiscal_year_starts', 'April', 'april'],
    ['fiscal_year_starts', 'Sept.', 'september'],
    ['status.on_track', '0.85', 0.85],
    ['status.on_track', '0,85', 0.85],
    ['status.on_track', '85 %', 0.85],
    ['status.on_track', '29%', 0.29],
    ['status.on_track', '1', 1],
    ['status.at_risk', '12.5 per cent', 0.125],
    ['quarters.2026-Q4.starts', ' 2026-10-05', '2026-10-05'],
    ['advice.goal/out-of-reach', 'OFF', 'off'],
    ['advice.goal/out-of-reach', 'on', 'on'],
  ])('%s is read from %j', (key, typed, value) => {
    expect(setting(key).read(typed)).toEqual({ ok: true, value });
  });

  it.each([
    ['week_starts', 'saturday', 'weeks do not start on "saturday"', 'Write monday or sunday'],
    ['week_starts', 'm', 'weeks do not start on "m"', 'Write monday or sunday'],
    ['fiscal_year_starts', 'aprill', '"aprill" is no month', 'Did you mean april?'],
    [
      'fiscal_year_starts',
      'spring',
      '"spring" is no month',
      'Write the name of a month, such as april',
    ],
    ['status.on_track', '85', '"85" is no share', 'Write 0.85 or "85 %"'],
    [
      'status.on_track',
      '0',
      '"0" is no share',
      'Write a number above 0, up to 1, such as 0.85 or "85 %"',
    ],
    [
      'status.on_track',
      '101 %',
      '"101 %" is no share',
      'Write a number above 0, up to 1, such as 0.85 or "85 %"',
    ],
    ['status.on_track', '0.9 h', 'a share is not counted in "h"', 'Write 0.85 or "85 %"'],
    ['status.on_track', 'high', '"high" is no number', 'Write a number such as 12, 12.5 or 85 %'],
    [
      'quarters.2026-Q4.starts',
      '2026-02-30',
      'the calendar has no day "2026-02-30"',
      'Write a day as year-month-day: 2026-10-05',
    ],
    ['advice.goal/out-of-reach', 'no', '"no" is neither on nor off', 'Write on or off'],
  ])('%s is not read from %j', (key, typed, problem, remedy) => {
    expect(setting(key).read(typed)).toEqual({ ok: false, problem, remedy });
  });

  it('stands where the file may say it, and what is usual is what counts there', () => {
    const charter = readCharter(LEAST).value;
    for (const { setting: one, usual } of settingsIn({}, CALENDAR, Q4)) {
      const [first = '', second = '', third] = one.path;
      expect([one.key, hasKeyAt(charterSchema, [], first)]).toEqual([one.key, true]);
      if (third === undefined && second !== '')
        expect(hasKeyAt(charterSchema, [first], second)).toBe(true);
      const said = usual === null ? {} : nested(one.path, usual);
      const withIt = readCharter({ ...LEAST, ...said }).value;
      // To say that week 1 begins where it does anyway is said all the same.
      expect({ ...withIt?.calendar, weekOneOf: null }).toEqual({
        ...charter?.calendar,
        weekOneOf: null,
      });
      expect(withIt?.thresholds).toEqual(charter?.thresholds);
    }
  });
});

function nested(path: readonly string[], value: unknown): object {
  return path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as object;
}

describe('settingsIn', () => {
  it('gives the usual where nothing is said', () => {
    expect(settingsIn(LEAST, CALENDAR, Q4).map(counting)).toEqual([
      ['timezone', 'Europe/Lisbon', 'said'],
      ['week_starts', 'monday', 'usual'],
      ['fiscal_year_starts', 'january', 'usual'],
      ['status.on_track', 0.9, 'usual'],
      ['status.on_track_gap', 0.1, 'usual'],
      ['status.at_risk', 0.6, 'usual'],
      ['status.at_risk_gap', 0.25, 'usual'],
      ['quarters.2026-Q4.starts', '2026-09-28', 'usual'],
    ]);
  });

  it('gives what is said, and the quarters of which something is', () => {
    const data = {
      ...LEAST,
      week_starts: null,
      fiscal_year_starts: 'April',
      status: { on_track: 0.8, at_risk: null },
      quarters: { '2027-Q1': { starts: '2027-03-28' }, nonsense: {} },
    };
    const calendar: Calendar = { ...CALENDAR, weekStarts: 'sunday', yearStarts: 4 };
    expect(settingsIn(data, calendar, Q4).map(counting)).toEqual([
      ['timezone', 'Europe/Lisbon', 'said'],
      ['week_starts', 'monday', 'usual'],
      ['fiscal_year_starts', 'april', 'said'],
      ['status.on_track', 0.8, 'said'],
      ['status.on_track_gap', 0.1, 'usual'],
      ['status.at_risk', 0.6, 'usual'],
      ['status.at_risk_gap', 0.25, 'usual'],
      // 1 January 2027 is a Friday; the week before it begins on a Sunday.
      ['quarters.2026-Q4.starts', '2026-12-27', 'usual'],
      ['quarters.2027-Q1.starts', '2027-03-28', 'said'],
    ]);
  });

  it('gives the advice of which something is said', () => {
    const advice = { 'goal/out-of-reach': 'off', 'personas/many': 'on', 'yaml/tag': 'off' };
    const settings = settingsIn({ ...LEAST, advice }, CALENDAR, Q4).slice(8);
    expect(settings.map(counting)).toEqual([
      ['advice.goal/out-of-reach', 'off', 'said'],
      ['advice.personas/many', 'on', 'said'],
    ]);
    const now = settingIn(setting('advice.goal/no-date'), { ...LEAST, advice }, CALENDAR);
    expect(counting(now)).toEqual(['advice.goal/no-date', 'on', 'usual']);
  });

  it('shows what is said also where that is a mistake', () => {
    const data = { timezone: 'lisbon', week_starts: ['monday'], status: 5, quarters: 'none' };
    expect(settingIn(setting('timezone'), data, CALENDAR).value).toBe('lisbon');
    expect(settingsIn(data, CALENDAR, Q4)).toHaveLength(8);
    expect(saidOf(setting('week_starts'), data)).toBeNull();
    expect(saidOf(setting('status.at_risk'), data)).toBeNull();
    expect(saidOf(setting('status.at_risk'), { status: { at_risk: '0.5' } })).toBe('0.5');
  });
});

describe('isOfSettings', () => {
  it.each([
    [['timezone'], true],
    [['status', 'at_risk'], true],
    [['quarters', '2026-Q4'], true],
    [['advice', 'goal/no-date'], true],
    [['domain'], false],
    [[], false],
  ])('of %j is %s', (path, isOne) => {
    expect(isOfSettings(path)).toBe(isOne);
  });
});

describe('readWithSettings', () => {
  function commandFor(data: object, given: Readonly<Record<string, string | number | null>>) {
    const { problems } = readWithSettings(readCharter, given)({ ...LEAST, ...data });
    return problems.map((one) => one.command ?? one.remedy);
  }

  it.each([
    [
      'the shares that crossed',
      { status: { at_risk: 0.95 } },
      { 'status.at_risk': 0.95 },
      'config set status.at_risk 0.6 status.on_track 0.9',
    ],
    [
      'the gaps that crossed',
      { status: { at_risk_gap: 0.05 } },
      { 'status.at_risk_gap': 0.05 },
      'config set status.at_risk_gap 0.25 status.on_track_gap 0.1',
    ],
    [
      'the week that a day of week 1 is in, once weeks start on another day',
      { week_starts: 'sunday', quarters: { '2026-Q4': { starts: '2026-10-05' } } },
      { week_starts: 'sunday' },
      'config set week_starts sunday quarters.2026-Q4.starts 2026-10-04',
    ],
    [
      'the first week of a quarter that moved away',
      { fiscal_year_starts: 'april', quarters: { '2026-Q4': { starts: '2026-10-05' } } },
      { fiscal_year_starts: 'april' },
      'config set fiscal_year_starts april quarters.2026-Q4.starts 2026-12-28',
    ],
    [
      'what the day itself has to be, where that is set',
      { quarters: { '2026-Q4': { starts: '2026-10-07' } } },
      { 'quarters.2026-Q4.starts': '2026-10-07' },
      'Write 2026-10-05, or change `week_starts`',
    ],
    [
      'nothing else of another problem',
      { domain: 7 },
      { week_starts: 'sunday' },
      'Put it in quotes: "7"',
    ],
  ])('says %s', (_, data, given, says) => {
    expect(commandFor(data, given)).toEqual([says]);
  });

  it.each([
    [{ status: { at_risk: 0.95 } }, { 'status.at_risk': 0.95 }],
    [{ status: { on_track_gap: 0.25 } }, { 'status.on_track_gap': 0.25 }],
    [
      { fiscal_year_starts: 'april', quarters: { '2026-Q4': { starts: '2026-10-05' } } },
      { fiscal_year_starts: 'april' },
    ],
  ])('gives a command that mends %j', (data, given) => {
    const [command = ''] = commandFor(data, given);
    const words = command.replace('config set ', '').split(' ');
    expect(words).toHaveLength(4);
    const mended: Record<string, object | string> = { ...data };
    for (const [index, key] of words.entries()) {
      const read = index % 2 > 0 ? undefined : setting(key).read(words[index + 1] ?? '');
      if (!read?.ok) continue;
      const [first = '', ...below] = key.split('.');
      const value = below.length > 0 ? nested(below, read.value) : String(read.value);
      mended[first] = typeof value === 'string' ? value : { ...Object(mended[first]), ...value };
    }
    expect(readCharter({ ...LEAST, ...mended }).problems).toEqual([]);
  });
});
