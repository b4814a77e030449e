import { referenceTo } from '../../domain/community.ts';
import type { Place } from '../../domain/finding.ts';
import { reportModel } from '../../report/build-model.ts';
import type { ReportModel } from '../../report/model.ts';
import type { Open } from './open.ts';
import { tellNamesShown, tellStoriesLeftOut } from './public-names.ts';
import { atCommitOf, type Session } from './session.ts';
import { unrecordedIn } from './unrecorded.ts';

/** What a report opens of a workspace, and nothing else. */
export const READ_BY_REPORTS = {
  personas: 'none',
  goals: 'quarter',
  reviews: 'quarter',
  members: 'all',
  log: 'all',
  practices: 'all',
} as const;

/** For whom a report is, as `--public` says it. */
export function audienceOf(options: { readonly public?: boolean }): 'facilitators' | 'public' {
  return options.public ? 'public' : 'facilitators';
}

/** The report on the quarter that was opened: the same for every command that says or draws it. */
export function quarterReport(
  session: Session,
  open: Open,
  wanted: Pick<Parameters<typeof reportModel>[1], 'audience' | 'filters' | 'leftOut'>,
): ReportModel {
  const { community, asOf, quarter } = open;
  const about = {
    ...wanted,
    asOf,
    quarter,
    at: atCommitOf(session, community.charter),
    places: placesIn(open),
    unrecorded: unrecordedIn(session, open, community.goals),
  };
  const model = session.progress.step('Working out the figures', () =>
    reportModel(community, about),
  );
  if (model.isPublic) tellOfNames(session, open, model);
  return model;
}

function tellOfNames(session: Session, open: Open, { goals, narrowed }: ReportModel): void {
  tellNamesShown(
    session,
    open,
    goals.map(({ goal }) => goal),
  );
  if (narrowed === null) tellStoriesLeftOut(session, open);
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
