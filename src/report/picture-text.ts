import { shortDate } from '../domain/civil-date.ts';
import { counted, formatNumber } from '../domain/number-text.ts';
import type { CommunityPicture } from '../insight/community-picture.ts';
import { type Activity, latestWeeks } from '../insight/picture/activity.ts';
import type { StatusGroup } from '../insight/picture/status-groups.ts';
import { SMALLEST_GROUP } from '../insight/small-group.ts';

/** What a report says of the community and of what happened in it, worded once for all formats. */

/** The section's heading, and that of the stories in it. */
export const PICTURE_HEADING = 'The community';
export const STORIES_HEADING = 'In members’ words';

/** What carrying half of it means, where there is room to say so. */
export const HALF_MEANING =
  'Half carried by: the fewest people with half of all contributions and answers, each of which counts once for each of its people. The fewer they are, the more the community rests on them.';

/** A line of the section. */
export interface PictureRow {
  readonly label: string;
  readonly text: string;
  /** Week by week, the first first; null where nothing is counted by weeks, or that is not told apart. */
  readonly byWeek: readonly number[] | null;
}

/** All that is said of a community but for its stories, a row each. */
export function pictureRows(picture: CommunityPicture): readonly PictureRow[] {
  const { introductions, contributions, half } = picture;
  const row = (label: string, text: string): PictureRow => ({ label, text, byWeek: null });
  const members = row('Members', membersText(picture));
  const asks = row('Asks', asksText(picture));
  if (picture.quarterIs === 'ahead') return [members, asks];
  return [
    members,
    ...(picture.members.total === 0 ? [] : [row('New', newText(picture))]),
    activityRow('Introductions', introductions, picture),
    activityRow('Contributions', contributions, picture),
    asks,
    row('Experiences', experiencesText(picture)),
    ...(half ? [row('Half carried by', halfText(half))] : []),
  ];
}

/** `48 on the roster: 31 active, 9 quiet, 8 invited or left`. */
function membersText({ members: { total, groups } }: CommunityPicture): string {
  if (total === 0) return 'nobody on the roster yet';
  const all = `${peopleText(total)} on the roster`;
  return groups.length === 0 ? all : `${all}: ${groups.map(groupText).join(', ')}`;
}

/** `31 active`, `8 quiet, invited or left`. */
function groupText({ statuses, people }: StatusGroup): string {
  const [last = ''] = statuses.slice(-1);
  const before = statuses.slice(0, -1).join(', ');
  return `${formatNumber(people)} ${before === '' ? last : `${before} or ${last}`}`;
}

/** `12 this quarter, 5 of them in the last 7 days`. */
function newText({ members: { joined, joinedLately }, quarterIs }: CommunityPicture): string {
  const all = `${peopleText(joined)} ${whenText(quarterIs)}`;
  if (joinedLately === null) return all;
  return `${all}, ${formatNumber(joinedLately)} of them in ${quarterIs === 'over' ? 'its' : 'the'} last 7 days`;
}

function whenText(quarterIs: CommunityPicture['quarterIs']): string {
  return quarterIs === 'over' ? 'in the quarter' : 'this quarter';
}

function activityRow(label: string, activity: Activity, picture: CommunityPicture): PictureRow {
  const { total, byWeek } = activity;
  const { thisWeek, lastWeek } = latestWeeks(activity, picture.quarterIs);
  const weeks = [
    ...(thisWeek === null ? [] : [`${formatNumber(thisWeek)} this week`]),
    ...(lastWeek === null ? [] : [`${formatNumber(lastWeek)} last week`]),
  ];
  const all = `${formatNumber(total)} ${whenText(picture.quarterIs)}`;
  const text = total === 0 || weeks.length === 0 ? all : `${all}: ${weeks.join(', ')}`;
  return { label, text, byWeek: total === 0 ? null : byWeek };
}

/** `3 open: the oldest 16 days, 2 over a week, 1 over two weeks`; `1 open for 16 days`. */
function asksText({ asks, quarterIs, day }: CommunityPicture): string {
  const { open, oldest, olderThanOneWeek, olderThanTwoWeeks } = asks;
  const when = quarterIs === 'over' ? ` on ${shortDate(day)}` : '';
  if (oldest === null) return `none open${when}`;
  const all = `${formatNumber(open)} open${when}`;
  if (open === 1) return `${all}, for ${ageText(oldest)}`;
  const ages = [
    `the oldest ${ageText(oldest)}`,
    ...(olderThanOneWeek === 0 ? [] : [`${formatNumber(olderThanOneWeek)} over a week`]),
    ...(olderThanTwoWeeks === 0 ? [] : [`${formatNumber(olderThanTwoWeeks)} over two weeks`]),
  ];
  return `${all}: ${ages.join(', ')}`;
}

function ageText(days: number): string {
  return days === 0 ? 'less than a day' : counted(days, 'day');
}

/** `2 held, 23 came in all`. */
function experiencesText({ experiences: { held, people } }: CommunityPicture): string {
  const all = held === 0 ? 'none held' : `${formatNumber(held)} held`;
  if (people === 0) return all;
  return `${all}, ${peopleText(people)} came in all`;
}

/** `4 of the 23 people who contributed`. */
function halfText({ people, of }: NonNullable<CommunityPicture['half']>): string {
  return `${peopleText(people)} of the ${formatNumber(of)} people who contributed`;
}

/** A number of people; of one that is kept back, why. */
function peopleText(people: number | null): string {
  return people === null ? `fewer than ${SMALLEST_GROUP}` : formatNumber(people);
}

/** The section in a line: `Community: 48 people, 12 new · 14 introductions · 37 contributions · 3 asks open`. */
export function pictureLine(picture: CommunityPicture): string {
  const { members, introductions, contributions, asks, experiences, half, quarterIs } = picture;
  const joined =
    members.joined === 0 || quarterIs === 'ahead' ? '' : `, ${peopleText(members.joined)} new`;
  const oldest = asks.oldest === null ? '' : ` (the oldest ${ageText(asks.oldest)})`;
  const parts = [
    ...(members.total === 0 ? [] : [`${peopleText(members.total)} on the roster${joined}`]),
    ...(quarterIs === 'ahead'
      ? []
      : [
          counted(introductions.total, 'introduction'),
          counted(contributions.total, 'contribution'),
        ]),
    `${counted(asks.open, 'ask')} open${oldest}`,
    ...(experiences.held === 0 ? [] : [counted(experiences.held, 'experience')]),
    ...(half === null
      ? []
      : [`half carried by ${peopleText(half.people)} of ${formatNumber(half.of)}`]),
  ];
  return `Community: ${parts.join(' · ')}`;
}
