import type { Quarter } from '../../domain/calendar.ts';
import type { Community } from '../../domain/community.ts';
import { GOALS_IN_A_QUARTER, MOST_KEY_RESULTS, PERSONAS } from '../../domain/guide.ts';
import { foldedName } from '../folded-name.ts';
import { goalsIn } from './goal-rows.ts';
import { personasIn } from './persona-rows.ts';
import type { PlannedGoal, PlannedPersona, SheetPlan } from './plan.ts';
import { planGoals } from './plan-goals.ts';
import { planPersonas } from './plan-personas.ts';
import type { Remark } from './sheet.ts';
import type { FoundSheets } from './sheets-in.ts';

/**
 * What an import of sheets would write into a community, and what of them is there already.
 * @param quarter the one that the goals are for
 */
export function importPlan(
  { sheets, remarks, problems }: FoundSheets,
  community: Community,
  quarter: Quarter,
): SheetPlan {
  const personas = personasIn(sheets.filter((one) => one.kind === 'personas'));
  const goals = goalsIn(sheets.filter((one) => one.kind === 'goals'));
  const plannedPersonas = planPersonas(personas.personas, community);
  const personaIds = idsOf(plannedPersonas.personas, community);
  const plannedGoals = planGoals(goals.goals, { community, quarter, personaIds });
  return {
    personas: plannedPersonas.personas,
    goals: plannedGoals.goals,
    remarks: byLine([
      ...remarks,
      ...personas.remarks,
      ...goals.remarks,
      ...plannedGoals.remarks,
      ...plannedGoals.goals.flatMap(keyResultRemarks),
    ]),
    problems: byLine([
      ...problems,
      ...personas.problems,
      ...goals.problems,
      ...plannedPersonas.problems,
      ...plannedGoals.problems,
    ]),
  };
}

/** Advice on how many goals and personas there would be, in sentences without a full stop. */
export function adviceOnPlan(
  { goals, personas }: SheetPlan,
  community: Community,
  quarter: Quarter,
): readonly string[] {
  const isNew = ({ standing }: PlannedGoal | PlannedPersona) => standing.kind === 'new';
  const [newGoals, newPersonas] = [goals.filter(isNew).length, personas.filter(isNew).length];
  const goalsThere = [...community.goals, ...community.unread.goals];
  const allGoals = newGoals + goalsThere.filter((one) => one.quarter === quarter).length;
  const allPersonas = newPersonas + community.personas.length + community.unread.personas.length;
  return [
    ...(newGoals > 0 && allGoals > GOALS_IN_A_QUARTER
      ? [`${allGoals} goals for ${quarter}: more than three are seldom reached`]
      : []),
    ...(newPersonas > 0 && allPersonas > PERSONAS.most
      ? [`${allPersonas} personas: with so many, no goal is aimed at anybody`]
      : []),
  ];
}

function keyResultRemarks({ line, draft, standing }: PlannedGoal): readonly Remark[] {
  if (standing.kind === 'there') return [];
  const count = draft.keyResults.length;
  if (count === 0)
    return [
      { line, message: 'Nothing says how the community will know that this goal is reached' },
    ];
  return count > MOST_KEY_RESULTS
    ? [{ line, message: `${count} key results are more than anybody keeps in mind` }]
    : [];
}

/** By title and by id; a title of the sheet comes before one that is there. */
function idsOf(
  planned: readonly PlannedPersona[],
  { personas }: Community,
): ReadonlyMap<string, string> {
  return new Map([
    ...personas.map(({ id, persona }) => [foldedName(persona), id] as const),
    ...planned.map(({ draft }) => [foldedName(draft.persona), draft.id] as const),
    ...personas.map(({ id }) => [id, id] as const),
    ...planned.map(({ draft }) => [draft.id, draft.id] as const),
  ]);
}

function byLine(remarks: readonly Remark[]): readonly Remark[] {
  return remarks.toSorted((one, other) => one.line - other.line);
}
