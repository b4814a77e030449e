import { describe, expect, it } from 'vitest';
import type { RecordWishes } from '../../../src/insight/tables/record-list.ts';
import { day } from '../builders.ts';
import { columns, understood } from './record-tables.ts';

/** `line: who, day, fields`. */
function came(text: string, wishes: Partial<RecordWishes> = {}): string[] {
  return understood('attendance', text, wishes).rows.map(({ line, people, on, fields }) => {
    const [{ facts } = { facts: undefined }] = people;
    const who = facts?.email ?? facts?.account ?? facts?.name ?? people[0]?.id;
    return `${line}: ${who}, ${on}, ${JSON.stringify(fields)}`;
  });
}

const TEAMS = `1. Summary
Meeting title|Guild hour
Attended participants|2
Start time|14/11/26, 23:29:07
End time|15/11/26, 00:20:14
Meeting duration|51m 7s

2. Participants
Name|First join|Last leave|In-meeting duration|Email|Participant ID (UPN)|Role
Example, Ana|14/11/26, 23:30:46|15/11/26, 00:20:12|49m 26s|ana@example.org|ana@example.org|Organizer
Sample, Ben|15/11/26, 00:02:00|15/11/26, 00:20:12|18m 12s|||Presenter

3. In-Meeting activities
Name|Join time|Leave time|Duration|Email|Role
Example, Ana|14/11/26, 23:30:46|15/11/26, 00:20:12|49m 26s|ana@example.org|Organizer`;

describe('Microsoft Teams', () => {
  it('lists each person once, on the day on which the meeting began', () => {
    expect(came(TEAMS)).toEqual([
      `10: ana@example.org, 2026-11-14, {"about":"Guild hour","minutes":${49 + 26 / 60}}`,
      `11: Sample, Ben, 2026-11-14, {"about":"Guild hour","minutes":${18 + 12 / 60}}`,
    ]);
  });

  it('has other names for its columns by 2021', () => {
    const text = `Meeting Summary
Total Number of Participants|1
Meeting Title|Guild hour
Meeting Start Time|7/20/2026, 4:16:29 PM
Full Name|Join Time|Leave Time|Duration|Email|Role|Participant ID (UPN)
Ana Example|7/20/2026, 4:16:29 PM|7/20/2026, 5:16:29 PM|1h|ana@example.org|Organizer|ana@example.org`;
    expect(came(text)).toEqual([
      '6: ana@example.org, 2026-07-20, {"about":"Guild hour","minutes":60}',
    ]);
  });

  it('lists who joined and left where it was downloaded during the meeting', () => {
    const text = `Full Name|User Action|Timestamp
Ana Example|Joined|7/20/2026, 4:16:29 PM
Ana Example|Left|7/20/2026, 4:36:29 PM`;
    expect(came(text)).toEqual([
      '2: Ana Example, 2026-07-20, {}',
      '3: Ana Example, 2026-07-20, {}',
    ]);
  });

  it('has the times of a live event in UTC, which is another day elsewhere', () => {
    const text = `SessionId|ParticipantId|FullName|UserAgent|UtcEventTimestamp|Action|Role
s1|p1|Ana Example|x|7/25/2026 11:48:08 PM|Joined|Attendee`;
    expect(came(text)).toEqual(['2: p1, 2026-07-26, {}']);
  });

  it('is asked about where its dates can be read in two ways', () => {
    const text = `Name|First join|Last leave|Email
Ana|03/04/26, 09:30:46|03/04/26, 09:50:12|ana@example.org`;
    expect(() => came(text)).toThrow('can be read in two ways: 03/04/26');
    expect(came(text, { dates: 'dmy' })).toEqual(['2: ana@example.org, 2026-04-03, {}']);
    expect(came(text, { on: day('04-03') })).toEqual(['2: ana@example.org, 2026-04-03, {}']);
  });
});

const ZOOM = `Attendee Report
Report Generated:|Nov 23, 2026 6:26 PM
Topic|Webinar ID|Actual Start Time|Actual Duration (minutes)|# Registered
Guild talk|847 5984 1045|Nov 22, 2026 7:13 PM|82|35
Host Details
Attended|User Name (Original Name)|Email|Join Time|Leave Time|Time in Session (minutes)|Is Guest
Yes|Cy Instance|cy@example.org|Nov 22, 2026 19:10:27|Nov 22, 2026 20:30:00|80|No
Attendee Details
Attended|User Name (Original Name)|First Name|Last Name|Email|Phone|Join Time|Leave Time|Time in Session (minutes)
Yes|Ana Example|Ana|Example|ana@example.org||Nov 22, 2026 19:13:27|Nov 22, 2026 19:30:00|17
Yes|Ana Example|Ana|Example|ana@example.org||Nov 22, 2026 20:13:27|Nov 22, 2026 20:30:00|17
No|Ben Sample|Ben|Sample|ben@example.org||--|--|--`;

describe('a Zoom webinar', () => {
  it('has sections with columns of their own, and a row for each time somebody joined', () => {
    const about = '"about":"Guild talk"';
    expect(came(ZOOM)).toEqual([
      `7: cy@example.org, 2026-11-22, {${about},"minutes":80}`,
      `10: ana@example.org, 2026-11-22, {${about},"minutes":17}`,
      `11: ana@example.org, 2026-11-22, {${about},"minutes":17}`,
    ]);
  });

  it('says who did not come, and that hosts are counted', () => {
    const { leftOut, remarks } = understood('attendance', ZOOM);
    expect(leftOut).toEqual([{ line: 12, why: 'did not come: "Attended" says "No"' }]);
    expect(remarks).toEqual(['1 row of hosts and panelists, who are counted as well']);
  });
});

describe('Meetup', () => {
  const MEETUP = `Name|User ID|Title|Event Host|RSVP|Guests|RSVPed on
Ana|user 10000001|||Yes|0|11/01/2026
Ben|user 10000002|||No|0|11/01/2026
Cy|user 10000003|||Waitlist|0|11/01/2026`;

  it('does not say on which day it was: when people answered is another day', () => {
    expect(() => came(MEETUP)).toThrow('does not say on which day it was');
  });

  it('takes who said yes, by their id there, and says that this is not who came', () => {
    const list = understood('attendance', MEETUP, { on: day('11-10') });
    expect(list.rows.map(({ people }) => people[0]?.facts.account)).toEqual(['10000001']);
    expect(list.leftOut.map(({ line }) => line)).toEqual([3, 4]);
    expect(list.remarks[0]).toMatch(/^An RSVP says who meant to come/);
  });
});

describe('Eventbrite', () => {
  const head = 'Order #|Order Date|First Name|Last Name|Email|Attendee #|Attendee Status';
  const on = { on: day('11-20') };

  it('takes who has a ticket where nobody was checked in, and says so', () => {
    const list = understood(
      'attendance',
      `${head}
11000000001|11/09/26 22:28|Ana|Example|ana@example.org|18000000001|Attending
11000000002|11/09/26 22:28|Ben|Sample|ben@example.org|18000000002|Refunded`,
      on,
    );
    expect(list.rows.map(({ line }) => line)).toEqual([2]);
    expect(list.remarks[0]).toMatch(/^Nobody was checked in/);
  });

  it('takes who was checked in alone, where anybody was', () => {
    const list = understood(
      'attendance',
      `${head}
11000000001|11/09/26 22:28|Ana|Example|ana@example.org|18000000001|Checked In
11000000002|11/09/26 22:28|Ben|Sample|ben@example.org|18000000002|Attending`,
      on,
    );
    expect(list.rows.map(({ line }) => line)).toEqual([2]);
    expect(list.remarks).toEqual([]);
  });

  it('never takes the day of the order for that of the event', () => {
    const text = `${head}\n11000000001|11/09/26 22:28|Ana|Example|a@example.org|1|Attending`;
    expect(() => came(text)).toThrow('does not say on which day it was');
  });
});

describe('any list', () => {
  it('has a day on each row, and what a column is called tells what it says', () => {
    const text = `Date|E-mail|Minutes|Event
2026-11-03|ana@example.org|45|Chart clinic
2026-11-10|ana@example.org|30|Map hour`;
    expect(came(text)).toEqual([
      '2: ana@example.org, 2026-11-03, {"about":"Chart clinic","minutes":45}',
      '3: ana@example.org, 2026-11-10, {"about":"Map hour","minutes":30}',
    ]);
  });

  it('is read by what somebody wished, also where the columns have no telling names', () => {
    const wishes = columns('email=Contacto', 'on=#3', 'experience=Oficina');
    const text = `Contacto|Oficina|
ana@example.org|Clínica de Gráficos|2026-11-03`;
    expect(came(text, wishes)).toEqual([
      '2: ana@example.org, 2026-11-03, {"experience":"clinica-de-graficos"}',
    ]);
  });

  it('says which rows name nobody, or no day, and takes ragged ones as far as they go', () => {
    const text = `Date|E-mail|Minutes
2026-11-03
soon|ana@example.org|5
2026-11-03|ben@example.org
2026-11-03|cy@example.org|long
2026-11-03|dee@example.org|5|torn`;
    const list = understood('attendance', text);
    expect(list.rows.map(({ line, fields }) => [line, fields])).toEqual([
      [4, {}],
      [5, {}],
    ]);
    expect(list.unusable).toEqual([
      { line: 6, why: expect.stringContaining('has 4 cells, and the header has 3') },
      { line: 2, why: 'names nobody' },
      { line: 3, why: '"soon" is no day' },
    ]);
    expect(list.doubts).toEqual([{ line: 5, why: '"long" is no length of time' }]);
  });

  it('is refused where nothing says who came, with the columns that are there', () => {
    expect(() => came('Date|Colour\n2026-11-03|red')).toThrow('no column says who came');
  });

  it('is refused where a wish names no column, with the nearest', () => {
    const wishes = columns('email=Emial');
    expect(() => came('Date|Email\n2026-11-03|ana@example.org', wishes)).toThrow(
      'the file has no column called "Emial"',
    );
  });
});
