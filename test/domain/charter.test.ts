import { describe, expect, it } from 'vitest';
import { isTimeZone, readCharter } from '../../src/domain/charter.ts';
import { DEFAULT_THRESHOLDS } from '../../src/domain/thresholds.ts';

const LEAST = { format: 1, name: 'Chart Guild', timezone: 'Europe/Lisbon' };

function problemsOf(data: object) {
  const { value, problems } = readCharter({ ...LEAST, ...data });
  expect(value === undefined).toBe(problems.length > 0);
  return problems.map(({ code, path, message, remedy }) => [code, path.join('.'), message, remedy]);
}

describe('readCharter', () => {
  it('fills in what is not said', () => {
    expect(readCharter(LEAST)).toEqual({
      value: {
        name: 'Chart Guild',
        members: { now: null, hopedFor: null },
        domain: null,
        practice: null,
        sponsor: null,
        scope: null,
        facilitators: [],
        meets: null,
        reviewOn: null,
        calendar: {
          timezone: 'Europe/Lisbon',
          weekStarts: 'monday',
          yearStarts: 1,
          weekOneOf: new Map(),
        },
        thresholds: DEFAULT_THRESHOLDS,
        imports: new Map(),
        adviceOff: new Set(),
      },
      problems: [],
    });
  });

  it('reads all that may be said', () => {
    const { value } = readCharter({
      ...LEAST,
      members: { now: 'Analysts in three teams', hoped_for: 'Anyone who shows data' },
      domain: 'Showing data',
      practice: 'Publishing charts that people act on',
      sponsor: 'The head of data',
      scope: 'Charts.\nNot dashboards.\n',
      facilitators: ['ana', 'ben'],
      meets: 'Thursdays',
      review_on: '2027-01-15',
      week_starts: 'sunday',
      fiscal_year_starts: 'April',
      quarters: { '2026-Q4': { starts: '2027-01-03' } },
      status: { on_track: 0.8, at_risk: 0.5 },
      'x-room': 'B12',
    });
    expect(value).toMatchObject({
      members: { now: 'Analysts in three teams', hopedFor: 'Anyone who shows data' },
      facilitators: ['ana', 'ben'],
      reviewOn: '2027-01-15',
      calendar: { weekStarts: 'sunday', yearStarts: 4 },
      thresholds: { onTrack: 0.8, onTrackGap: 0.1, atRisk: 0.5, atRiskGap: 0.25 },
    });
    expect([...(value?.calendar.weekOneOf ?? [])]).toEqual([['2026-Q4', '2027-01-03']]);
  });

  it('takes one sentence for the members of now', () => {
    expect(readCharter({ ...LEAST, members: 'Analysts' }).value?.members).toEqual({
      now: 'Analysts',
      hopedFor: null,
    });
  });

  it('refuses a newer format before anything else, since it may know other keys', () => {
    expect(readCharter({ ...LEAST, format: 2, star: 'new' }).problems).toEqual([
      {
        code: 'charter/newer-format',
        path: ['format'],
        at: 'value',
        message: 'these files are of format 2; this cop knows format 1',
        remedy: 'Update cop: npm install --global cop-toolkit@latest',
      },
    ]);
  });

  it.each([
    [{ timezone: 'Europe/Atlantis' }, 'timezone', 'this is no time zone'],
    [{ timezone: '' }, 'timezone', 'this is no time zone'],
    [{ format: 0.5 }, 'format', 'a format is a whole number'],
    [{ name: ' ' }, 'name', 'this is empty'],
    [{ name: 'x'.repeat(501) }, 'name', 'this is longer than 500 characters'],
    [{ scope: 'x'.repeat(65_537) }, 'scope', 'this is longer than 65,536 characters'],
    [{ review_on: '2027-02-30' }, 'review_on', 'the calendar has no such day'],
    [{ review_on: '15 Jan' }, 'review_on', 'the calendar has no such day'],
    [{ fiscal_year_starts: 'spring' }, 'fiscal_year_starts', 'this is no month'],
    [{ status: { on_track: 0 } }, 'status.on_track', 'this is a share'],
    [{ status: { at_risk_gap: 1.1 } }, 'status.at_risk_gap', 'this is a share'],
    [{ quarters: { Q4: { starts: '2026-10-05' } } }, 'quarters.Q4', 'this is no quarter'],
    [
      { advice: { 'record/type': 'off' } },
      'advice.record/type',
      'record/type is an error, and errors are always told',
    ],
    [
      { advice: { 'goal/out-of-reech': 'off' } },
      'advice.goal/out-of-reech',
      'there is no advice "goal/out-of-reech"',
    ],
  ])('tells what is wrong in %j, once', (data, path, message) => {
    expect(problemsOf(data)).toEqual([['schema/value', path, message, expect.any(String)]]);
  });

  it('reads which advice is turned off; what is on, or empty, is not', () => {
    const advice = { 'goal/out-of-reach': 'off', 'personas/many': 'off', 'goals/few': 'on' };
    const { value } = readCharter({ ...LEAST, advice });
    expect([...(value?.adviceOff ?? [])].sort()).toEqual(['goal/out-of-reach', 'personas/many']);
    expect(readCharter({ ...LEAST, advice: null }).value?.adviceOff).toEqual(new Set());
  });

  it('says what to write for a switch that is neither on nor off', () => {
    expect(problemsOf({ advice: { 'goals/few': false } })).toEqual([
      ['schema/wrong-type', 'advice.goals/few', expect.any(String), expect.stringContaining('on')],
    ]);
  });

  it('tells a week 1 that begins in the middle of a week', () => {
    expect(problemsOf({ quarters: { '2026-Q4': { starts: '2026-10-07' } } })).toEqual([
      [
        'schema/value',
        'quarters.2026-Q4.starts',
        'Wed 7 Oct 2026 is not the day on which weeks start, monday',
        'Write 2026-10-05, or change `week_starts`',
      ],
    ]);
  });

  it.each([
    ['2024-10-07', 'Mon 7 Oct 2024'],
    ['2025-10-06', 'Mon 6 Oct 2025'],
    ['2026-08-31', 'Mon 31 Aug 2026'],
    ['2026-11-02', 'Mon 2 Nov 2026'],
    // Far off is told alone, whatever its weekday.
    ['2026-12-02', 'Wed 2 Dec 2026'],
  ])('tells a week 1 from %s, which belongs to no quarter near', (starts, day) => {
    expect(problemsOf({ quarters: { '2026-Q4': { starts } } })).toEqual([
      [
        'schema/value',
        'quarters.2026-Q4.starts',
        `${day} is far from where 2026-Q4 begins: it is 1 Oct – 31 Dec 2026`,
        'Write a day within four weeks of that, such as 2026-09-28',
      ],
    ]);
  });

  it.each(['2026-09-07', '2026-10-26'])('lets week 1 begin four weeks off: %s', (starts) => {
    expect(problemsOf({ quarters: { '2026-Q4': { starts } } })).toEqual([]);
  });

  it('refuses a list where quarters are named', () => {
    expect(problemsOf({ quarters: [] })).toEqual([
      ['schema/wrong-type', 'quarters', expect.stringContaining('a list'), expect.any(String)],
    ]);
  });

  it('counts a quarter of which nothing is said as not there', () => {
    expect(problemsOf({ quarters: { '2026-Q4': null } })).toEqual([]);
  });

  it.each([
    [{ at_risk: 0.9 }, 'at_risk must lie below on_track'],
    [{ on_track: 0.5 }, 'at_risk must lie below on_track'],
    [{ on_track_gap: 0.3 }, 'at_risk_gap must lie above on_track_gap'],
    [{ at_risk_gap: 0.1 }, 'at_risk_gap must lie above on_track_gap'],
  ])('tells thresholds that cross: %j', (status, message) => {
    expect(problemsOf({ status })).toEqual([
      ['charter/thresholds', 'status', message, expect.stringContaining('Write for example')],
    ]);
  });
});

describe('isTimeZone', () => {
  it.each(['Europe/Lisbon', 'UTC', 'America/Sao_Paulo', 'Pacific/Kiritimati'])(
    'knows %s',
    (zone) => {
      expect(isTimeZone(zone)).toBe(true);
    },
  );

  it.each(['', 'Lisbon', 'Europe/Atlantis', '__proto__'])('does not know %j', (zone) => {
    expect(isTimeZone(zone)).toBe(false);
  });
});
