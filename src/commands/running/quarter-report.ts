import { referenceTo } from '../../domain/community.ts';
import type { Place } from '../../domain/finding.ts';
import { reportModel } from '../../report/build-model.ts';
import type { ReportModel } from '../../report/model.ts';
import type { Open } from './open.ts';
import { atCommitOf, type Session } from './session.ts';
import { unrecordedIn } from './unrecorded.ts';

/** What a report opens of a workspace, and nothing else. */
export const READ_BY_REPORTS = {
  personas: 'none',
  goals: 'quarter',
  reviews: 'quarter',
  log: 'all',
} as const;

/** For whom a report is, as `--public` says it. */
export function audienceOf(options: { readonly public?: boolean }): 'facilitators' | 'public' {
  return options.public ? 'public' : 'facilitators';
}

/** The report on the quarter that was opened: the same for every command that says or draws it. */
export function quarterReport(
  session: Session,
  { community, asOf, quarter, ...open }: Open,
  wanted: Pick<Parameters<typeof reportModel>[1], 'audience' | 'filters' | 'leftOut'>,
): ReportModel {
  const about = {
    ...wanted,
    asOf,
    quarter,
    at: atCommitOf(session, community.charter),
    places: placesIn({ ...open, community, asOf, quarter }),
    unrecorded: unrecordedIn(session, { ...open, community, asOf, quarter }, community.goals),
  };
  return session.progress.step('Working out the figures', () => reportModel(community, about));
}

/** Where each key result of the quarter begins in its goal's file. */
function placesIn({ community, quarter, placeOf }: Open): ReadonlyMap<string, Place> {
  const goals = community.goals.filter((goal) => goal.quarter === quarter);
  return new Map(
    goals.flatMap((goal) =>
      goal.keyResults.map((keyResult, index) => [
        referenceTo(goal, keyResult),
        placeOf(goal.file, ['key_results', index]) ?? { file: goal.file },
      ]),
    ),
  );
}
