import { parse } from 'csv-parse/sync';
import type { DayOrder } from '../../../src/domain/imports.ts';
import type { Table } from '../../../src/domain/table.ts';
import type { MemberField } from '../../../src/insight/tables/member-fields.ts';
import { type MemberList, memberList } from '../../../src/insight/tables/member-list.ts';
import { day, personas } from '../builders.ts';

/** Files as the platforms write them, of people who are made up. */

export const DISCOURSE_HEADER =
  'id,name,username,email,title,created_at,last_seen_at,last_posted_at,last_emailed_at,trust_level,approved,suspended_at,suspended_till,silenced_till,active,admin,moderator,ip_address,staged,secondary_emails,topics_entered,posts_read_count,time_read,topic_count,post_count,likes_given,likes_received,location,website,views,group_names';

interface DiscourseUser {
  readonly id: number;
  readonly name?: string;
  readonly username?: string;
  readonly email?: string;
  readonly created?: string;
  readonly till?: string;
  readonly active?: string;
  readonly staged?: string;
  readonly secondary?: string;
}

/** A row of a Discourse export; what is not said is as an ordinary user has it. */
function discourseRow(user: DiscourseUser): string {
  const { id, name = '', username = `user${id}`, email = `${username}@example.org` } = user;
  const { created = '2026-03-02 09:14:22 UTC', till = '', active = 'true' } = user;
  const { staged = 'false', secondary = '' } = user;
  return `${id},${name},${username},${email},,${created},,,,1,true,,${till},,${active},false,false,192.0.2.7,${staged},${secondary},3,40,900,0,2,1,0,"""Porto, Portugal""",,4,trust_level_0;mentors`;
}

export function discourse(...users: readonly DiscourseUser[]): string {
  return [DISCOURSE_HEADER, ...users.map(discourseRow), ''].join('\n');
}

export const SLACK = `username,email,status,billing-active,has-2fa,has-sso,userid,fullname,displayname,expiration-timestamp
ana,Ana@Example.org,Member,1,0,0,U0123ABCD,"Ana Example","Ana",
ben,ben@example.org,Primary Owner,1,0,0,U0123ABCE,"","Benny",
bot,,Bot,1,0,0,U0123ABCF,"Reminder bot","",
old,old@example.org,Deactivated,0,0,0,U0123ABCG,"Old Hand","",
`;

export const SLACK_ANALYTICS = `Name,What I Do,User ID,Username,Account type,Account created (UTC),Claimed Date (UTC),Deactivated date (UTC),Days active,Days active (Desktop),Days active (Android),Days active (iOS),Messages posted,Messages posted in channels,Reactions added,Last active (UTC),Last active (Desktop) (UTC),Last active (Android) (UTC),Last active (iOS) (UTC)
Ana Example,,U0123ABCD,ana,Member,"Mar 14, 2026","Mar 15, 2026",,41,1,1,1,1,1,1,"Nov 1, 2026",,,
Ben Sample,,U0123ABCE,ben,Admin,"Mar 14, 2026",,,41,1,1,1,1,1,1,"Nov 1, 2026",,,
Old Hand,,U0123ABCG,old,Member,"Mar 14, 2026","Mar 15, 2026","Sep 1, 2026",0,0,0,0,0,0,0,,,,
`;

export const MEETUP = [
  'Name⇥User ID⇥Title⇥Member ID⇥Location⇥Joined Group on⇥Last visited group on⇥Last Attended⇥Total RSVPs⇥RSVPed Yes⇥RSVPed Maybe⇥RSVPed No⇥Meetups attended⇥No shows⇥Intro⇥Photo⇥Assistant Organizer⇥Mailing List⇥URL of Member Profile',
  'Ana Example⇥user 10000001⇥⇥10000001⇥Lisbon⇥04/24/2026⇥06/22/2026⇥⇥ 14⇥14⇥0⇥0⇥13⇥0⇥Yes⇥Yes⇥No⇥Yes⇥http://www.meetup.com/guild/members/10000001/ ',
  'Jo Ejemplo⇥user 10000002⇥⇥10000002⇥Lisbon⇥05/06/2026⇥⇥⇥ 0⇥0⇥0⇥0⇥0⇥0⇥Yes⇥Yes⇥No⇥Yes⇥http://www.meetup.com/guild/members/10000002/ ',
  '',
]
  .join('\n')
  .replaceAll('⇥', '\t');

export const MEETUP_NEWER = `Name,User ID,Role,Joined Group on,All time RSVPs,All time 'Yes' RSVPs,All time 'No' RSVPs,Events attended
Ana Example,user 10000001,MEMBER,2026-04-24,14,14,0,13
`;

export const MAILCHIMP = `"Email Address","First Name","Last Name",MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,LAST_CHANGED,LEID,EUID,NOTES,TAGS
ana@example.org,Ana,Example,2,,,"2026-03-16 14:40:47",,,,,,,,,"2026-03-16 14:40:47",55331253,89501affba,,"""Maps"",""Mentor"""
ben@example.org,Ben,,2,"2026-02-01 10:00:00",,,,,,,,,,,"2026-03-16 14:40:47",55331254,89501affbb,,
`;

export const DISCORD_BOTS = [
  `User ID,Username,Discriminator,Display Name,Roles,Nickname
123456789012345678,ana,0,Ana E,"mentor,maps",
`,
  `userId,userIsBot,hasMigratedUsername,guildMemberNickname,userGlobalName,userUsername,userDiscriminator,pendingGuildMember,guildMemberRoles
123456789012345678,false,true,,Ana E,ana,0,false,mentor
223456789012345678,true,true,,Music,music,0,false,bots
`,
  `Pseudo,Rôles,ID Utilisateur,Date d'arrivée,Compte créé le
ana,mentor;maps,123456789012345678,2026-04-24,2020-01-01
`,
] as const;

/** A table of a text, as it is read from a file. */
function table(text: string, file = 'list.csv'): Table {
  const separator = text.includes('\t') ? '\t' : ',';
  const rows: string[][] = parse(text, { delimiter: separator, relax_column_count: true });
  const numbered = rows.map((cells, index) => ({ line: index + 1, cells }));
  return { file, encoding: 'utf-8', separator, rows: numbered };
}

interface Wished {
  readonly platform?: string;
  readonly columns?: Readonly<Partial<Record<MemberField, string>>>;
  readonly dates?: DayOrder;
}

/** A text as a list of members, on 24 November 2026 in Lisbon. */
export function listOfMembers(
  text: string,
  { platform, columns = {}, dates }: Wished = {},
): MemberList {
  const wished = Object.entries(columns) as [MemberField, string][];
  return memberList(
    table(text),
    { platform: platform ?? null, columns: new Map(wished), dates: dates ?? null },
    {
      timezone: 'Europe/Lisbon',
      today: day('2026-11-24'),
      personas: personas('new-analyst', 'chart-maker'),
    },
  );
}
