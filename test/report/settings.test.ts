import { describe, expect, it } from 'vitest';
import { type Calendar, plainCalendar } from '../../src/domain/calendar.ts';
import { settingsIn } from '../../src/domain/settings.ts';
import {
  consequenceOf,
  renderSettings,
  settingJson,
  settingsJson,
  settingText,
} from '../../src/report/settings.ts';
import { widthOf } from '../../src/terminal/width.ts';
import { day, Q4 } from '../insight/builders.ts';
import { colouredScreen, plainScreen, withoutColours } from '../terminal/plain-screen.ts';

const CALENDAR = plainCalendar('Europe/Lisbon');
const SETTINGS = settingsIn({ timezone: 'Europe/Lisbon', status: { on_track: 0.8 } }, CALENDAR, Q4);

describe('renderSettings', () => {
  it('shows every setting, whether it is said or usual, and what it means', () => {
    expect(renderSettings(SETTINGS, plainScreen())).toMatchInlineSnapshot(`
      "Setting                  Value          From      What it means
      timezone                 Europe/Lisbon  cop.yaml  Decides which day today is
      week_starts              monday         usual     The first day of a week:
                                                        monday or sunday
      fiscal_year_starts       january        usual     The month in which your first
                                                        quarter begins
      status.on_track          0.8            cop.yaml  On track from this share of
                                                        the expected progress
      status.on_track_gap      0.1            usual     On track, too, while no
                                                        further behind than this
      status.at_risk           0.6            usual     At risk from this share of the
                                                        expected progress, else off
                                                        track
      status.at_risk_gap       0.25           usual     At risk, too, while no further
                                                        behind than this
      quarters.2026-Q4.starts  2026-09-28     usual     The day on which week 1 of
                                                        that quarter begins

      Change one: cop config set week_starts sunday"
    `);
  });

  it('fits every screen, and says the same with colours', () => {
    for (const width of [50, 80, 120]) {
      const lines = renderSettings(SETTINGS, plainScreen(width)).split('\n');
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
    }
    expect(withoutColours(renderSettings(SETTINGS, colouredScreen()))).toBe(
      renderSettings(SETTINGS, plainScreen()),
    );
  });

  it('says them for machines', () => {
    const { settings } = JSON.parse(settingsJson(SETTINGS));
    expect(settings).toHaveLength(8);
    expect(settings[3]).toEqual({
      key: 'status.on_track',
      value: 0.8,
      said: true,
      usual: 0.9,
      means: 'On track from this share of the expected progress',
    });
    expect(SETTINGS.map((one) => JSON.parse(settingJson(one)))).toEqual(settings);
    expect(SETTINGS.map(settingText).slice(0, 4)).toEqual([
      'Europe/Lisbon',
      'monday',
      'january',
      '0.8',
    ]);
  });
});

describe('consequenceOf', () => {
  const asOf = day('11-24');
  const sunday: Calendar = { ...CALENDAR, weekStarts: 'sunday' };
  const april: Calendar = { ...CALENDAR, yearStarts: 4 };
  const later: Calendar = { ...CALENDAR, weekOneOf: new Map([[Q4, day('10-05')]]) };

  it.each<[string, string[], Calendar | undefined, Calendar, string[], string]>([
    [
      'a quarter’s week 1',
      ['quarters.2026-Q4.starts'],
      CALENDAR,
      later,
      ['Week 1 of 2026-Q4 now begins on Mon 5 Oct 2026'],
      'timeline',
    ],
    [
      'another quarter’s week 1',
      ['timezone', 'quarters.2027-Q1.starts'],
      CALENDAR,
      CALENDAR,
      ['Week 1 of 2027-Q1 now begins on Mon 28 Dec 2026'],
      'timeline --quarter 2027-Q1',
    ],
    [
      'the first day of a week',
      ['week_starts'],
      CALENDAR,
      sunday,
      ['Week 1 of 2026-Q4 now begins on Sun 27 Sep 2026'],
      'timeline',
    ],
    [
      'the year',
      ['fiscal_year_starts'],
      CALENDAR,
      april,
      [
        'Today is now in 2026-Q3, which is 1 Oct – 31 Dec 2026',
        'The goals in goals/2026-Q4 are now those of 1 Jan – 31 Mar 2027',
        'Week 1 of 2026-Q3 now begins on Mon 28 Sep 2026',
      ],
      'timeline',
    ],
    [
      'the year of a file that had an error',
      ['fiscal_year_starts'],
      undefined,
      april,
      [
        'Today is now in 2026-Q3, which is 1 Oct – 31 Dec 2026',
        'Week 1 of 2026-Q3 now begins on Mon 28 Sep 2026',
      ],
      'timeline',
    ],
  ])('says what moves with %s', (_, keys, before, after, says, command) => {
    expect(consequenceOf({ keys, before, after, asOf })).toEqual({ says, command });
  });

  it('is nothing where neither weeks nor quarters move', () => {
    const keys = ['timezone', 'status.at_risk'];
    expect(consequenceOf({ keys, before: CALENDAR, after: CALENDAR, asOf })).toBeUndefined();
  });
});
