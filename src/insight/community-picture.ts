import type { Quarter } from '../domain/calendar.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import type { Community } from '../domain/community.ts';
import type { Happening } from '../domain/happening.ts';
import type { HappeningType } from '../domain/happening-types.ts';
import { isHappening, type LogRecord } from '../domain/record.ts';
import { meantOn } from './meant-records.ts';
import { type People, peopleOf } from './people.ts';
import { type Activity, ActivityCount, type PictureWeek } from './picture/activity.ts';
import { ExperienceCount, type Experiences } from './picture/experiences.ts';
import { type HalfCarried, HalfCount } from './picture/half.ts';
import { type MembersPicture, membersPicture } from './picture/members.ts';
import { OpenAskCount, type OpenAsks } from './picture/open-asks.ts';
import { daysUpTo, weekFinder, weeksWith } from './picture/quarter-weeks.ts';
import { isOfErased, isSharedStory, type Story, storyOf } from './picture/stories.ts';
import { standingRecords } from './standing.ts';

/** How a community is, and what happened in it in a quarter, up to a day. Nobody is ranked by it. */
export interface CommunityPicture {
  readonly members: MembersPicture;
  /** The weeks of the quarter up to the day, the first first; none before the quarter begins. */
  readonly weeks: readonly PictureWeek[];
  /** The day that it is about: that of the report, or the last one of a quarter that is over. */
  readonly day: CivilDate;
  /** How that day lies to the report's. */
  readonly quarterIs: 'ahead' | 'running' | 'over';
  readonly introductions: Activity;
  readonly contributions: Activity;
  readonly asks: OpenAsks;
  readonly experiences: Experiences;
  /** Null where fewer than five people contributed. */
  readonly half: HalfCarried | null;
  /** Those that may be shown, the latest first. */
  readonly stories: readonly Story[];
}

/** The types of records that a picture is made of. */
const TYPES: ReadonlySet<HappeningType> = new Set([
  ...(['introduction', 'contribution', 'ask', 'answer', 'experience', 'attendance'] as const),
  'story',
]);

/**
 * How a community is on a day, and what happened in it in a quarter up to then: in one pass over the
 * records that stand on the day. Of a quarter that is over, what stood at its end; who is in which
 * status, the roster says for today alone.
 * @returns null where nobody is on the roster, and nothing of the kind was recorded by then
 */
export function communityPicture(
  community: Pick<Community, 'members' | 'records' | 'charter'>,
  quarter: Quarter,
  asOf: CivilDate,
): CommunityPicture | null {
  const { members, records } = community;
  const isKnown = (record: LogRecord) => isOfPicture(record) && record.on <= asOf;
  if (members.length === 0 && !records.some(isKnown)) return null;
  const { calendar } = community.charter;
  const days = daysUpTo(quarter, asOf, calendar);
  const day = days?.to ?? asOf;
  const weeks = days ? weeksWith(quarter, days, calendar) : [];
  const people = peopleOf(members);
  const tally = new Tally(people, weeks);
  for (const record of standingRecords(records, asOf))
    if (isOfPicture(record) && record.on <= day) tally.take(record);
  return {
    members: membersPicture(people.all, day, days),
    weeks,
    day,
    quarterIs: days === null ? 'ahead' : day === asOf ? 'running' : 'over',
    ...tally.result(),
    asks: tally.asks.result(meantOn(records, asOf), day),
  };
}

function isOfPicture(record: LogRecord): record is Happening {
  return isHappening(record) && TYPES.has(record.type);
}

/** All that is counted of records, each taken once. */
class Tally {
  readonly asks = new OpenAskCount();
  readonly #people: People;
  readonly #weekOf: (day: CivilDate) => number;
  readonly #introductions: ActivityCount;
  readonly #contributions: ActivityCount;
  readonly #experiences = new ExperienceCount();
  readonly #half = new HalfCount();
  readonly #stories: Story[] = [];

  constructor(people: People, weeks: readonly PictureWeek[]) {
    this.#people = people;
    this.#weekOf = weekFinder(weeks);
    this.#introductions = new ActivityCount(weeks.length);
    this.#contributions = new ActivityCount(weeks.length);
  }

  /** Asks count from whatever day on; all else only in the quarter. */
  take(record: Happening): void {
    this.asks.take(record);
    const week = this.#weekOf(record.on);
    if (week < 0) return;
    const people = this.#people;
    if (record.type === 'introduction') this.#introductions.take(record, week, people);
    if (record.type === 'contribution') this.#contributions.take(record, week, people);
    if (record.type === 'contribution' || record.type === 'answer') this.#half.take(record, people);
    if (record.type === 'experience') this.#experiences.hold(record);
    if (record.type === 'attendance') this.#experiences.attend(record, people);
    if (isSharedStory(record) && !isOfErased(record, people))
      this.#stories.unshift(storyOf(record, people));
  }

  result(): Pick<
    CommunityPicture,
    'introductions' | 'contributions' | 'experiences' | 'half' | 'stories'
  > {
    return {
      introductions: this.#introductions.result(),
      contributions: this.#contributions.result(),
      experiences: this.#experiences.result(),
      half: this.#half.result(),
      stories: this.#stories,
    };
  }
}
