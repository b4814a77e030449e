import type { MemberStatus } from '../domain/member.ts';
import type { Cell } from './csv-table.ts';
import type { ReportModel } from './model.ts';

/** The columns about the community, the same in each row. */
export const PICTURE_COLUMNS = [
  'community_members',
  'community_active',
  'community_quiet',
  'community_invited',
  'community_left',
  'community_new',
  'community_introductions',
  'community_contributions',
  'community_asks_open',
  'community_oldest_ask_days',
  'community_experiences',
  'community_people_came',
  'community_half_carried_by',
  'community_contributors',
  'community_stories',
] as const;

type PictureCells = Readonly<Record<(typeof PICTURE_COLUMNS)[number], Cell>>;

/**
 * The community's figures as cells, empty where nothing is known or told. Statuses that are told
 * together have no number each, and of stories there is only how many may be shown.
 */
export function pictureCells({ picture }: Pick<ReportModel, 'picture'>): PictureCells {
  const people = (status: MemberStatus): Cell => {
    if (picture === null || picture.members.groups.length === 0) return null;
    const group = picture.members.groups.find(({ statuses }) => statuses.includes(status));
    if (group === undefined) return 0;
    return group.statuses.length === 1 ? group.people : null;
  };
  return {
    community_members: picture?.members.total ?? null,
    community_active: people('active'),
    community_quiet: people('quiet'),
    community_invited: people('invited'),
    community_left: people('left'),
    community_new: picture?.members.joined ?? null,
    community_introductions: picture?.introductions.total ?? null,
    community_contributions: picture?.contributions.total ?? null,
    community_asks_open: picture?.asks.open ?? null,
    community_oldest_ask_days: picture?.asks.oldest ?? null,
    community_experiences: picture?.experiences.held ?? null,
    community_people_came: picture?.experiences.people ?? null,
    community_half_carried_by: picture?.half?.people ?? null,
    community_contributors: picture?.half?.of ?? null,
    community_stories: picture?.stories.length ?? null,
  };
}
