import type { MemberFile } from '../../../src/domain/member.ts';
import type { LogRecord } from '../../../src/domain/record.ts';
import { type Circle, circleOn } from '../../../src/insight/matching/circle.ts';
import { day, member } from '../builders.ts';

/** What is said of people, by their ids. */
export type Said = Readonly<Record<string, Omit<MemberFile, 'id'>>>;

/** The people of a community on 24 November 2026. */
export function circleOf(said: Said, records: readonly LogRecord[] = []): Circle {
  const members = Object.entries(said).map(([id, says]) => member(id, says));
  return circleOn({ members, records }, day('11-24'));
}
