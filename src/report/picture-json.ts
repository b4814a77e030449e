import { type Activity, latestWeeks } from '../insight/picture/activity.ts';
import type { ReportModel } from './model.ts';
import type { PictureJson } from './picture-schema.ts';

/** The community for machines: the schema in picture-schema.ts says what each key is. */
export function pictureJson({ picture }: Pick<ReportModel, 'picture'>): PictureJson {
  if (picture === null) return null;
  const { members, asks, experiences, half, quarterIs } = picture;
  const activity = (one: Activity) => {
    const { thisWeek, lastWeek } = latestWeeks(one, quarterIs);
    return {
      total: one.total,
      this_week: thisWeek,
      last_week: lastWeek,
      by_week: one.byWeek && [...one.byWeek],
    };
  };
  return {
    day: picture.day,
    members: {
      total: members.total,
      by_status: members.groups.map(({ statuses, people }) => ({
        statuses: [...statuses],
        people,
      })),
      joined: members.joined,
      joined_in_7_days: members.joinedLately,
    },
    weeks: picture.weeks.map(({ number, from, to }) => ({ week: number, from, to })),
    introductions: activity(picture.introductions),
    contributions: activity(picture.contributions),
    asks: {
      open: asks.open,
      oldest_days: asks.oldest,
      older_than_7_days: asks.olderThanOneWeek,
      older_than_14_days: asks.olderThanTwoWeeks,
    },
    experiences: { held: experiences.held, people: experiences.people },
    half_carried_by: half && { people: half.people, of: half.of },
    stories: picture.stories.map(({ text, by }) => ({ text, by: [...by] })),
  };
}
