import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { renderIcs } from '../../src/report/ics.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { CHARTER, community, day, goal, reach, timeline, value } from '../insight/builders.ts';
import { review } from '../insight/reviews.ts';
import { ANALYST_CIRCLE, modelOf } from './analyst-circle.ts';
import { anyCommunity } from './hostile.ts';

const NOW = new Date('2026-11-24T10:15:30.500Z');

interface Event {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly from: string;
  readonly to: string;
  readonly sequence: number;
  readonly modified: string;
}

/** The calendar as a program that knows nothing of ours reads it. */
function read(ics: string): { readonly name: string; readonly events: readonly Event[] } {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  const text = (of: ICAL.Component, name: string) => String(of.getFirstPropertyValue(name));
  return {
    name: text(calendar, 'x-wr-calname'),
    events: calendar.getAllSubcomponents('vevent').map((one) => {
      const event = new ICAL.Event(one);
      return {
        uid: event.uid,
        summary: event.summary,
        description: event.description,
        from: event.startDate.toString(),
        to: event.endDate.toString(),
        sequence: event.sequence,
        modified: text(one, 'last-modified'),
      };
    }),
  };
}

function eventsOf(model: ReportModel, now = NOW): readonly Event[] {
  return read(renderIcs(model, { now })).events;
}

/** The day and the title of each. */
function daysOf(model: ReportModel): string[] {
  return eventsOf(model).map(({ from, summary }) => `${from} ${summary}`);
}

describe('the quarter as a calendar', () => {
  it('has the last days, the check-ins that are due, one event a week, and the review', () => {
    expect(daysOf(modelOf())).toEqual([
      '2026-10-18 Last day: Get to know the people who already use the product',
      '2026-12-31 Last day: Members answer one another',
      '2026-12-06 Last day: Inform what the organisation decides',
      '2027-01-03 Last day: Hand over a brief',
      '2026-12-31 Last day: Think about next year',
      '2026-11-27 Check-in: 4 key results (Analyst Circle)',
      '2026-12-04 Check-in: 4 key results (Analyst Circle)',
      '2026-12-11 Check-in: 4 key results (Analyst Circle)',
      '2026-12-18 Check-in: 4 key results (Analyst Circle)',
      '2026-12-25 Check-in: 4 key results (Analyst Circle)',
      '2027-01-01 Check-in: 4 key results (Analyst Circle)',
      '2027-01-08 Check-in: Hand over a brief (Analyst Circle)',
      '2027-01-01 Review of 2026-Q4 (Analyst Circle)',
    ]);
  });

  it('says in words where it stands, and of which day that is', () => {
    const [first, , third] = eventsOf(modelOf());
    expect(first?.description).toBe(`Get to know the people who already use the product
Progress 100 %, expected 100 %: achieved
Looked after by ana

✔ Invite at least 20 members: 23 of 20, 100 %, expected 100 %, achieved
✔ 5 introductions between members: 6 of 5, 100 %, expected 100 %, achieved

Analyst Circle · 2026-Q4 · as of Tue 24 Nov 2026`);
    expect(third?.description).toContain(
      '▲ 30 answers to the survey: 14 of 30, 47 %, expected 76 %, at risk\n',
    );
  });

  it('lasts a whole day, to the next one, and blocks no time', () => {
    const [first] = eventsOf(modelOf());
    expect(first).toMatchObject({ from: '2026-10-18', to: '2026-10-19' });
    const ics = renderIcs(modelOf(), { now: NOW });
    expect(ics).toContain('\r\nDTSTART;VALUE=DATE:20261018\r\nDTEND;VALUE=DATE:20261019\r\n');
    expect(ics.match(/TRANSP:TRANSPARENT/g)).toHaveLength(13);
  });

  it('looks the same from any time zone', () => {
    const zone = process.env.TZ;
    try {
      const made = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((one) => {
        process.env.TZ = one;
        return renderIcs(modelOf(), { now: NOW });
      });
      expect(new Set(made).size).toBe(1);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('has what calendars ask for, each event with a name of its own', () => {
    const ics = renderIcs(modelOf(), { now: NOW });
    expect(ics).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:.*\r\nCALSCALE:GREGORIAN\r\n/);
    expect(ics.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
    expect(ics).toContain('\r\nDTSTAMP:20261124T101530Z\r\n');
    expect(read(ics).name).toBe('Analyst Circle');
    const uids = read(ics).events.map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
  });

  it('updates what an earlier file brought: the same names, a higher version', () => {
    const before = eventsOf(modelOf());
    const later = new Date(NOW.getTime() + 1_000);
    const after = eventsOf(modelOf({ on: '11-25' }), later);
    const known = new Map(before.map((event) => [event.uid, event]));
    expect(after.map(({ uid }) => known.has(uid))).not.toContain(false);
    for (const { uid, sequence, modified } of after) {
      expect(sequence).toBeGreaterThan(known.get(uid)?.sequence ?? Number.POSITIVE_INFINITY);
      expect(modified > (known.get(uid)?.modified ?? '9')).toBe(true);
    }
  });

  it('keeps the name of an event whose title, timeline or quarter changed', () => {
    const named = (parts: object) =>
      eventsOf(modelOf({ of: community({ goals: [goal('goal', [], parts)] }) }))[0]?.uid;
    const uid = named({});
    expect(named({ goal: 'In other words', timeline: timeline('Weeks 4-6') })).toBe(uid);
  });

  it('does not take the events of two communities for one another', () => {
    const named = (name: string) => ({ ...ANALYST_CIRCLE, charter: { ...CHARTER, name } });
    const uids = ['Analyst Circle', 'Chart Guild', '分析の会', '図表の会'].flatMap((name) =>
      eventsOf(modelOf({ of: named(name) })).map(({ uid }) => uid),
    );
    expect(new Set(uids).size).toBe(4 * 13);
  });

  it('does not let the check-ins of one goal take the place of those of all', () => {
    const all = eventsOf(modelOf()).map(({ uid }) => uid);
    const one = eventsOf(modelOf({ filters: { goals: ['answer'] } }));
    const checkIns = one.filter(({ summary }) => summary.startsWith('Check-in'));
    expect(checkIns.length).toBeGreaterThan(0);
    expect(checkIns.filter(({ uid }) => all.includes(uid))).toEqual([]);
    expect(one[0]?.description).toContain('Only the goal answer: 4 of 9 key results');
  });

  it('names nobody in a calendar for everybody', () => {
    const of = community({
      goals: [goal('goal', [reach({ unit: 'members', owner: 'kim' })], { owner: 'kim' })],
      records: [value('10-06', 3, { by: 'kim', note: 'Kim was there' })],
    });
    const ics = renderIcs(modelOf({ of, on: '10-08', audience: 'public' }), { now: NOW });
    expect(ics.replaceAll('\r\n ', '')).not.toMatch(/kim/i);
    const [last] = read(ics).events;
    expect(last?.description).toContain('Progress not shown, expected 40 %: on track');
    expect(last?.description).toContain('● A key result: fewer than 5, expected 40 %, on track');
    expect(last?.description).toContain('For everybody: without names');
  });

  it.each([
    [
      'an empty community',
      modelOf({ of: community() }),
      ['2027-01-01 Review of 2026-Q4 (Chart Guild)'],
    ],
    [
      'a goal without key results',
      modelOf({ of: community({ goals: [goal('later', [])] }) }),
      ['2026-10-14 Last day: The goal later', '2027-01-01 Review of 2026-Q4 (Chart Guild)'],
    ],
    [
      'a quarter that is over, with nothing more to record',
      modelOf({ on: '2027-03-01', filters: { goals: ['get-to-know'] } }),
      [
        '2026-10-18 Last day: Get to know the people who already use the product',
        '2027-01-01 Review of 2026-Q4 (Analyst Circle)',
      ],
    ],
  ])('reads well for %s', (_, model, days) => {
    expect(daysOf(model)).toEqual(days);
  });

  it('says of a quarter without goals that there are none, and of a commit which one', () => {
    const at = { written: 'v1', commit: 'c93bccc0000', on: day('11-01') };
    const [only] = eventsOf({ ...modelOf({ of: community() }), at });
    expect(only?.description).toBe(`No goals for 2026-Q4

Chart Guild · 2026-Q4 · as of Tue 24 Nov 2026
As the files were at v1 (c93bccc) of 1 Nov: what was written since is not in it`);
  });

  it('says when the quarter was reviewed', () => {
    const of = { ...ANALYST_CIRCLE, reviews: [review([], { on: day('2027-01-05') })] };
    const last = eventsOf(modelOf({ of, on: '2027-01-06' })).at(-1);
    expect(last?.description).toContain('Reviewed on Tue 5 Jan 2027\nProgress ');
  });

  it('cuts a long title, and has all of it in the description', () => {
    const long = 'Wörter '.repeat(71).trim();
    const of = community({ goals: [goal('goal', [], { goal: long })] });
    const [event] = eventsOf(modelOf({ of }));
    expect(event?.summary).toMatch(/^Last day: Wörter .*…$/);
    expect(event?.summary).toHaveLength(100);
    expect(event?.description).toContain(long);
  });

  it('holds a hundred goals', () => {
    const goals = Array.from({ length: 100 }, (_, index) =>
      goal(`goal-${index}`, [reach({ timeline: timeline('Whole quarter') })]),
    );
    const events = eventsOf(modelOf({ of: community({ goals }) }));
    // A last day for each goal and each key result, the Fridays from 27 November to 1 January, the review.
    expect(events).toHaveLength(100 + 100 + 6 + 1);
    const due = events.find(({ summary }) => summary.startsWith('Check-in: 100 key results'));
    expect(due?.description.split('\n')).toHaveLength(20 + 3);
    expect(due?.description).toContain('\nand 80 more\n');
  });

  it('is the calendar that cop made, whatever the files say', () => {
    fc.assert(
      fc.property(anyCommunity, (of) => {
        const ics = renderIcs(modelOf({ of }), { now: NOW });
        const lines = ics.split('\r\n');
        expect(lines.filter((line) => Buffer.byteLength(line, 'utf8') > 75)).toEqual([]);
        expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e]/u);
        expect(lines.filter((line) => /^\s*::/.test(line))).toEqual([]);
        const calendar = new ICAL.Component(ICAL.parse(ics));
        const parts = calendar.getAllSubcomponents();
        expect(new Set(parts.map(({ name }) => name))).toEqual(new Set(['vevent']));
        for (const part of parts)
          expect(part.getAllProperties().map(({ name }) => name)).toEqual([
            'uid',
            'dtstamp',
            'last-modified',
            'sequence',
            'dtstart',
            'dtend',
            'summary',
            'description',
            'transp',
            'x-microsoft-cdo-busystatus',
          ]);
      }),
    );
  });
});
