import type { GoalDraft } from '../domain/drafts.ts';
import { goalSchema } from '../domain/goal.ts';
import type { KeyResultFile } from '../domain/key-result.ts';
import { schemaPath } from '../domain/layout.ts';
import type { Mapping } from './edit/edit.ts';
import { fileOf, flowList, mappingLines } from './yaml-text.ts';

/** The text of a new goal's file, with its key results in the order of the draft. */
export function goalText(draft: GoalDraft): string {
  const about = { goal: draft.goal, timeline: draft.timeline, owner: draft.owner ?? undefined };
  const personas = draft.personas.length > 0 ? draft.personas : undefined;
  const among = { continues: draft.continues, weight: draft.weight };
  const keyResults =
    draft.keyResults.length > 0 ? { key_results: draft.keyResults.map(inOrder) } : {};
  const lines = [
    `# yaml-language-server: $schema=../../${schemaPath('goal')}`,
    ...mappingLines(about),
    ...(personas ? [`personas: ${flowList(personas)}`] : []),
    ...mappingLines({ ...among, ...keyResults }),
  ];
  return fileOf(lines, { ...about, personas, ...among, ...keyResults }, goalSchema);
}

/** A new key result as it is added to a goal's file. */
export function keyResultItem(one: KeyResultFile): Mapping {
  return JSON.parse(JSON.stringify(inOrder(one)));
}

/** The keys as people read them: what it is, from where to where, how it is looked at. */
function inOrder(one: KeyResultFile): KeyResultFile {
  return {
    id: one.id,
    key_result: one.key_result,
    baseline: one.baseline,
    target: one.target,
    commit: one.commit,
    stretch: one.stretch,
    at_least: one.at_least,
    at_most: one.at_most,
    unit: one.unit,
    steps: one.steps?.map(({ id, step, weight }) => ({ id, step, weight })),
    weight: one.weight,
    owner: one.owner,
    timeline: one.timeline,
    every: one.every,
    measure: one.measure,
  };
}
