import type { CommunityPicture } from '../community-picture.ts';
import { isFew } from '../small-group.ts';
import type { HalfCarried } from './half.ts';
import type { MembersPicture } from './members.ts';

/**
 * A picture for everybody's eyes: no number of one to four people is told, nor one beside another from
 * which such a number could be worked out. How often something happened stays.
 */
export function withheldPicture(picture: CommunityPicture): CommunityPicture {
  const { members, experiences, half } = picture;
  return {
    ...picture,
    members: withheldMembers(members),
    experiences: { ...experiences, people: partOf(null, experiences.people) },
    half: half && withheldHalf(half),
  };
}

function withheldMembers(members: MembersPicture): MembersPicture {
  const total = partOf(null, members.total);
  return {
    ...members,
    total,
    joined: partOf(total, members.joined),
    joinedLately: members.joinedLately && partOf(members.joined, members.joinedLately),
  };
}

function withheldHalf({ people, of }: HalfCarried): HalfCarried {
  return { people: partOf(of, people), of };
}

/** A number of people, unless it, or the rest of those that it is a part of, is a small group. */
function partOf(whole: number | null, people: number | null): number | null {
  if (people === null || isFew(people)) return null;
  return whole !== null && isFew(whole - people) ? null : people;
}
