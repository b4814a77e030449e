import type { GoalDraft } from '../../domain/drafts.ts';
import { kindOf } from '../../domain/key-result.ts';
import type { PlannedGoal, PlannedPersona, Standing } from '../../insight/sheets/plan.ts';
import { timelineJson } from '../key-result-json.ts';
import { prettyJson } from '../pretty-json.ts';
import type { ShownPlan } from './shown-plan.ts';

/** What an import would do, or did, for machines. */
export function planJson(
  { plan, file, quarter, advice }: ShownPlan,
  applied: 'applied' | 'not applied',
): string {
  return prettyJson({
    file,
    quarter,
    applied: applied === 'applied',
    personas: plan.personas.map(personaFields),
    goals: plan.goals.map(goalFields),
    remarks: plan.remarks,
    advice,
    problems: plan.problems,
  });
}

function personaFields({ line, draft, standing }: PlannedPersona) {
  return { line, ...draft, ...standingFields(standing) };
}

function goalFields({ line, draft, timeline, keyResults, standing }: PlannedGoal) {
  const { id, goal, owner, personas, continues, weight = 1 }: GoalDraft = draft;
  return {
    line,
    id,
    goal,
    timeline: timelineJson(timeline),
    owner,
    personas,
    continues: continues ?? null,
    weight,
    key_results: keyResults.map(({ line: of, file, remarks }) => ({
      line: of,
      kind: kindOf(file),
      ...file,
      remarks,
    })),
    ...standingFields(standing),
  };
}

function standingFields(standing: Standing) {
  return standing.kind === 'new'
    ? { is: 'new', file: null, differences: [] }
    : { is: 'there', file: standing.file, differences: standing.differences };
}
