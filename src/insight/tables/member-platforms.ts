import type { MemberField } from './member-fields.ts';

/** When a row is of nobody who takes part: what a cell of it says. */
export type CellTest =
  | { readonly says: 'yes' | 'no' | 'something' | 'a day ahead' }
  | { readonly matches: RegExp };

/** A row that is nobody who takes part. */
export interface LeftOut {
  /** The column that tells, in small letters. Where the file has none of that name, nothing is told by it. */
  readonly column: string;
  readonly where: CellTest;
  /** Why, as in `3 rows: …`. */
  readonly reason: string;
  /** Whether somebody of the roster whose row it is left by that. */
  readonly who: 'is nobody' | 'stays as they are' | 'has left';
}

/** A platform that exports its members. Names of columns are in small letters. */
export interface MemberPlatform {
  /** The key of its accounts and user names on the roster. */
  readonly id: string;
  /** What it and its file are called. */
  readonly called: string;
  /** Names of columns: where all of one list stand in a header, the file is of this platform. */
  readonly marks: readonly (readonly string[])[];
  /** Which columns say what. Of several, the first that says something in a row counts. */
  readonly columns: Readonly<Partial<Record<MemberField, readonly string[]>>>;
  readonly leftOut: readonly LeftOut[];
  /** An account as the roster has it, where the column writes more around it; its first group. */
  readonly accountIn?: RegExp;
  /** Columns whose times are in UTC where they do not say a zone. */
  readonly utc?: readonly string[];
}

const DISCOURSE: MemberPlatform = {
  id: 'discourse',
  called: 'Discourse: users',
  marks: [['id', 'username', 'trust_level']],
  columns: {
    account: ['id'],
    handle: ['username'],
    email: ['email'],
    other_emails: ['secondary_emails'],
    name: ['name'],
    joined: ['created_at'],
  },
  leftOut: [
    {
      column: 'id',
      where: { matches: /^-\d+$/ },
      reason: 'an account of the system',
      who: 'is nobody',
    },
    {
      column: 'username',
      where: { matches: /^(?:system|discobot)$/i },
      reason: 'an account of the system',
      who: 'is nobody',
    },
    {
      column: 'staged',
      where: { says: 'yes' },
      reason: 'staged: made from an e-mail, nobody signed up',
      who: 'is nobody',
    },
    {
      column: 'email',
      where: { matches: /@anonymized\.invalid$/i },
      reason: 'anonymised',
      who: 'has left',
    },
    {
      column: 'username',
      where: { matches: /^anon\d{3,}$/ },
      reason: 'anonymised',
      who: 'has left',
    },
    {
      column: 'suspended_till',
      where: { says: 'a day ahead' },
      reason: 'suspended',
      who: 'stays as they are',
    },
    {
      column: 'active',
      where: { says: 'no' },
      reason: 'never confirmed the address',
      who: 'stays as they are',
    },
  ],
};

const SLACK_STATUS: readonly LeftOut[] = ['status', 'account type'].flatMap((column) => [
  { column, where: { matches: /\bbot$/i }, reason: 'a bot', who: 'is nobody' as const },
  {
    column,
    where: { matches: /^deactivated/i },
    reason: 'deactivated',
    who: 'has left' as const,
  },
]);

const SLACK: MemberPlatform = {
  id: 'slack',
  called: 'Slack: member list',
  marks: [['username', 'userid', 'status']],
  columns: {
    account: ['userid'],
    handle: ['username'],
    email: ['email'],
    name: ['fullname', 'displayname'],
  },
  leftOut: SLACK_STATUS,
};

const SLACK_ANALYTICS: MemberPlatform = {
  id: 'slack',
  called: 'Slack: member analytics',
  marks: [['user id', 'account type']],
  columns: {
    account: ['user id'],
    handle: ['username'],
    email: ['email'],
    name: ['name', 'display name'],
    joined: ['claimed date (utc)', 'account created (utc)'],
  },
  leftOut: [
    ...SLACK_STATUS,
    {
      column: 'deactivated date (utc)',
      where: { says: 'something' },
      reason: 'deactivated',
      who: 'has left',
    },
  ],
  utc: ['claimed date (utc)', 'account created (utc)'],
};

const MEETUP: MemberPlatform = {
  id: 'meetup',
  called: 'Meetup: members of a group',
  marks: [
    ['member id', 'joined group on'],
    ['member id', 'meetups attended'],
    ['member id', 'url of member profile'],
    ['user id', 'all time rsvps'],
    ['member id', 'all time rsvps'],
  ],
  columns: {
    account: ['member id', 'user id'],
    name: ['name'],
    joined: ['joined group on', 'rejoindre le groupe le'],
  },
  leftOut: [],
  accountIn: /^(?:user )?(\d+)$/i,
};

const MAILCHIMP: MemberPlatform = {
  id: 'mailchimp',
  called: 'Mailchimp: audience',
  marks: [
    ['member_rating', 'optin_time', 'euid'],
    ['member_rating', 'confirm_time', 'leid'],
  ],
  columns: {
    account: ['euid'],
    email: ['email address', 'email'],
    first_name: ['first name'],
    last_name: ['last name'],
    joined: ['confirm_time', 'optin_time'],
  },
  leftOut: [],
};

const DISCORD_BOTS: readonly MemberPlatform[] = [
  {
    id: 'discord',
    called: 'Discord: members, by a bot',
    marks: [['user id', 'username', 'discriminator']],
    columns: {
      account: ['user id'],
      handle: ['username'],
      name: ['nickname', 'display name'],
    },
    leftOut: [],
  },
  {
    id: 'discord',
    called: 'Discord: members, by a bot',
    marks: [['userid', 'userisbot']],
    columns: {
      account: ['userid'],
      handle: ['userusername'],
      name: ['guildmembernickname', 'userglobalname'],
    },
    leftOut: [{ column: 'userisbot', where: { says: 'yes' }, reason: 'a bot', who: 'is nobody' }],
  },
  {
    id: 'discord',
    called: 'Discord: members, by a bot',
    marks: [['pseudo', 'id utilisateur']],
    columns: {
      account: ['id utilisateur'],
      handle: ['pseudo'],
      joined: ['date d’arrivée', "date d'arrivée"],
    },
    leftOut: [],
  },
];

/** The platforms whose exports are known, in the order in which they are tried. */
export const MEMBER_PLATFORMS: readonly MemberPlatform[] = [
  DISCOURSE,
  SLACK,
  SLACK_ANALYTICS,
  MEETUP,
  MAILCHIMP,
  ...DISCORD_BOTS,
];

/** Files that list something else than members, with what that is. */
export const NO_MEMBERS: readonly { readonly marks: readonly string[]; readonly what: string }[] = [
  { marks: ['authorid', 'author', 'content'], what: 'messages, one a row' },
  { marks: ['order #', 'attendee #'], what: 'tickets, one a row' },
  { marks: ['rsvp', 'rsvped on'], what: 'who said they would come to an event' },
  { marks: ['first join', 'last leave'], what: 'who came to a meeting' },
  { marks: ['join time', 'leave time'], what: 'who came to a meeting' },
];
