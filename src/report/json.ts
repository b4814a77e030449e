import type {
  CommunityFigures,
  GoalWithFigures,
  KeyResultWithFigures,
} from '../insight/figures.ts';
import type { Narrowed } from '../insight/narrowing.ts';
import type { StandOut } from '../insight/stands-out.ts';
import type { Status } from '../insight/status.ts';
import { balanceJson } from './balance-json.ts';
import { keyResultJson, timelineJson } from './key-result-json.ts';
import type { ReportModel } from './model.ts';
import { pictureJson } from './picture-json.ts';
import { prettyJson } from './pretty-json.ts';
import type { ReportJson } from './report-schema.ts';
import { conclusionJson } from './score-json.ts';
import { standOutTexts } from './stands-out-text.ts';

type GoalJson = ReportJson['goals'][number];

/** The report for machines: the schema in report-schema.ts says what each key is. */
export function renderJson(model: ReportModel): string {
  const { community, quarter, asOf, at, week, weeks, figures, leftOut, goals } = model;
  const report: ReportJson = {
    version: 1,
    community,
    quarter,
    as_of: asOf,
    at: at && { commit: at.commit, written: at.written, on: at.on },
    week,
    weeks: weeks.map(({ from, to }) => ({ from, to })),
    progress: figures.progress,
    expected: figures.expected,
    status: figures.status,
    rule: figures.rule,
    goals_by_status: countsJson(figures),
    ...conclusionJson(model),
    left_out: [...leftOut],
    public: model.isPublic,
    narrowed: model.narrowed && narrowedJson(model.narrowed),
    stands_out: standsOutJson(model.standsOut),
    community_picture: pictureJson(model),
    balance: balanceJson(model.balance),
    goals: goals.map((goal) => goalJson(goal, model)),
  };
  return prettyJson(report);
}

/** How many goals are in each status, 0 where none is. */
function countsJson({ goalsByStatus }: CommunityFigures): ReportJson['goals_by_status'] {
  const count = (status: Status): number => goalsByStatus.get(status) ?? 0;
  return {
    missed: count('missed'),
    'off-track': count('off-track'),
    'at-risk': count('at-risk'),
    nearly: count('nearly'),
    'on-track': count('on-track'),
    achieved: count('achieved'),
    upcoming: count('upcoming'),
  };
}

function narrowedJson(narrowed: Narrowed): NonNullable<ReportJson['narrowed']> {
  const { goals, personas, owners, statuses, shown, of } = narrowed;
  const extentJson = (extent: Narrowed['of']) => ({
    goals: extent.goals,
    key_results: extent.keyResults,
  });
  return {
    goals: [...goals],
    personas: [...personas],
    owners: [...owners],
    statuses: [...statuses],
    shown: extentJson(shown),
    of: extentJson(of),
  };
}

/** The same sentences that the other formats have. */
function standsOutJson(standsOut: readonly StandOut[]): ReportJson['stands_out'] {
  const texts = standOutTexts(standsOut);
  return standsOut.map((one, index) => ({
    kind: one.kind,
    text: texts[index] ?? '',
    key_results: aboutOf(one).map(({ reference }) => reference),
    command: one.command,
  }));
}

function aboutOf(one: StandOut): readonly KeyResultWithFigures[] {
  switch (one.kind) {
    case 'more':
    case 'unreviewed':
      return [];
    case 'moved':
      return one.movement.moved.map(({ about }) => about);
    case 'silent':
      return one.about;
    default:
      return [one.about];
  }
}

function goalJson({ goal, figures, keyResults }: GoalWithFigures, model: ReportModel): GoalJson {
  return {
    id: goal.id,
    file: goal.file,
    goal: goal.goal,
    timeline: timelineJson(goal.timeline),
    owner: goal.owner,
    personas: [...goal.personas],
    weight: goal.weight,
    progress: figures.progress,
    expected: figures.expected,
    pace: figures.pace,
    status: figures.status,
    key_results: keyResults.map((one) => keyResultJson(one, model)),
  };
}
