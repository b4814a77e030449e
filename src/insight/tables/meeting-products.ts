import { type Names, PERSON_NAMES } from './record-columns.ts';

/** What exports a list of who came. Names of columns are in small letters. */
export interface MeetingProduct {
  /** What it and its file are called. */
  readonly called: string;
  /** Names of columns: where all of one list stand in a header, the file is of this product. */
  readonly marks: readonly (readonly string[])[];
  readonly columns: Names;
  /** The key on the roster of the platform that its accounts are of; null where they are of none. */
  readonly platform: string | null;
  /** Whether all of a file is one meeting, on the day of its earliest time; or the file has no time of it. */
  readonly day: 'its earliest time' | 'not said';
  /** Whether times without a zone are in UTC. */
  readonly times: 'utc' | 'as written';
  /** The column that tells who came; null where everybody in it did. */
  readonly came: CameColumn | null;
}

/** What tells who came. */
export interface CameColumn {
  readonly column: string;
  readonly yes: RegExp;
  /** Where any row says this, only those count. */
  readonly surer: RegExp | null;
  /** What is to be known where no row says so surely, without a full stop. */
  readonly remark: string | null;
}

const NAMES = ['full name', 'name'];
const EMAILS = ['email', 'e-mail', 'email address', 'user email'];
const USUALLY = {
  platform: null,
  day: 'its earliest time',
  times: 'as written',
  came: null,
} as const;
/** A person's address at their organisation, as a rule. */
const UPN = ['participant id (upn)'];

/** The products whose exports are known, in the order in which they are tried. */
export const MEETING_PRODUCTS: readonly MeetingProduct[] = [
  {
    ...USUALLY,
    called: 'Microsoft Teams: who came to a meeting',
    marks: [['first join', 'last leave']],
    columns: new Map([
      ['name', NAMES],
      ['email', EMAILS],
      ['other_emails', UPN],
      ['on', ['first join']],
      ['minutes', ['in-meeting duration', 'duration']],
    ]),
  },
  {
    ...USUALLY,
    called: 'Microsoft Teams: who came to a live event',
    marks: [['fullname', 'utceventtimestamp', 'action']],
    columns: new Map([
      ['account', ['participantid']],
      ['name', ['fullname']],
      ['on', ['utceventtimestamp']],
    ]),
    times: 'utc',
  },
  {
    ...USUALLY,
    called: 'Microsoft Teams: who came, downloaded during the meeting',
    marks: [['full name', 'user action', 'timestamp']],
    columns: new Map([
      ['name', NAMES],
      ['email', EMAILS],
      ['on', ['timestamp']],
    ]),
  },
  {
    ...USUALLY,
    called: 'Zoom: who came to a webinar',
    marks: [['attended', 'join time', 'leave time']],
    columns: new Map([
      ['name', ['user name (original name)', 'user name']],
      ['first_name', ['first name']],
      ['last_name', ['last name']],
      ['email', EMAILS],
      ['on', ['join time']],
      ['minutes', ['time in session (minutes)']],
    ]),
    came: { column: 'attended', yes: /^yes$/i, surer: null, remark: null },
  },
  {
    ...USUALLY,
    called: 'Microsoft Teams: who came to a meeting',
    marks: [
      ['full name', 'join time', 'leave time', 'duration'],
      ['name', 'join time', 'leave time', 'duration'],
    ],
    columns: new Map([
      ['name', NAMES],
      ['email', EMAILS],
      ['other_emails', UPN],
      ['on', ['join time']],
      ['minutes', ['duration']],
    ]),
  },
  {
    called: 'Meetup: who said they would come',
    marks: [['rsvp', 'rsvped on']],
    columns: new Map([
      ['name', ['name']],
      ['account', ['user id', 'member id']],
    ]),
    platform: 'meetup',
    day: 'not said',
    times: 'as written',
    came: {
      column: 'rsvp',
      yes: /^yes/i,
      surer: null,
      remark:
        'An RSVP says who meant to come, which is not who came. Take out of the file who did not',
    },
  },
  {
    called: 'Eventbrite: tickets, one a row',
    marks: [
      ['order #', 'attendee #'],
      ['order no.', 'attendee #'],
      ['attendee status', 'ticket type'],
    ],
    columns: new Map([
      ['first_name', ['first name']],
      ['last_name', ['last name', 'surname']],
      ['email', EMAILS],
    ]),
    platform: null,
    day: 'not said',
    times: 'as written',
    came: {
      column: 'attendee status',
      yes: /^(?:attending|checked in)$/i,
      surer: /^checked in$/i,
      remark: 'Nobody was checked in: these have a ticket, which is not to say that they came',
    },
  },
];

/** By which names columns are taken where a file is of no product that is known. */
export const MEETING_NAMES: Names = new Map<string, readonly string[]>([
  ['email', [...(PERSON_NAMES.get('email') ?? []), 'user email']],
  [
    'name',
    [...(PERSON_NAMES.get('name') ?? []), 'name (original name)', 'attendee', 'participant'],
  ],
  ...[...PERSON_NAMES].filter(([field]) => field !== 'email' && field !== 'name'),
  [
    'on',
    [
      'join time',
      'joined at',
      'first join',
      'start time',
      'event date',
      'date',
      'day',
      'on',
      'timestamp',
      'check-in time',
    ],
  ],
  [
    'minutes',
    [
      'minutes',
      'duration (minutes)',
      'total duration (minutes)',
      'time in session (minutes)',
      'duration',
    ],
  ],
  ['experience', ['experience']],
  ['about', ['event', 'event name', 'event title', 'about']],
]);

/** What stands before the name of a meeting, and before the time at which it began. */
export const TITLE_LABELS = ['meeting title', 'topic', 'event title', 'event name', 'title'];
export const START_LABELS = ['actual start time', 'meeting start time', 'start time', 'event date'];

/** The names by which a header is found. */
export const MEETING_HEADERS: ReadonlySet<string> = new Set([
  ...MEETING_PRODUCTS.flatMap(({ marks, columns }) => [
    ...marks.flat(),
    ...[...columns.values()].flat(),
  ]),
  ...[...MEETING_NAMES.values()].flat().filter((name) => !START_LABELS.includes(name)),
  ...['topic', 'webinar id', 'actual start time', 'role', 'attendee status', 'is guest'],
]);
