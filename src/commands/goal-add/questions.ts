import type { GoalDraft } from '../../domain/drafts.ts';
import type { FileProblem, FindingCode } from '../../domain/finding.ts';
import { readGoal } from '../../domain/goal.ts';
import { goalPath } from '../../domain/layout.ts';
import { goalQuestions } from '../../insight/findings/goal-advice.ts';
import type { Open } from '../running/open.ts';

/** What is asked of all goals of a quarter together, at the place of one of them. */
const OF_THE_QUARTER: readonly FindingCode[] = [
  'goal/no-date',
  'goal/persona-unserved',
  'goal/strand-unserved',
];

/**
 * What is worth asking of a goal that is about to be written, or was just written, as `cop check` would
 * ask it; '' where nothing is. What the community turned off is not asked.
 * @param cop how the program is called
 */
export function questionsText(draft: GoalDraft, open: Open, cop: string): string {
  const problems = questionsOn(draft, open);
  const [first] = problems;
  if (!first) return '';
  return [
    'Worth asking; none of it must change anything:',
    ...problems.flatMap((one, index) => [
      `  · ${aboutText(one, draft, open)}${one.message}`,
      // Of several personas the same is asked once.
      ...(problems[index + 1]?.remedy === one.remedy ? [] : [`    ${one.remedy}`]),
    ]),
    `Not to be asked again: ${cop} config set advice.${first.code} off`,
  ].join('\n');
}

/** What a question is about, where that is not the goal: beside its line in a file nobody has to say it. */
function aboutText({ file, path }: FileProblem, draft: GoalDraft, { community }: Open): string {
  const [list, index] = path;
  const keyResult =
    list === 'key_results' && typeof index === 'number' ? draft.keyResults[index]?.id : undefined;
  const about = keyResult ?? community.personas.find((one) => one.file === file)?.persona;
  return about === undefined ? '' : `${about}: `;
}

function questionsOn(draft: GoalDraft, { community, asOf }: Open): readonly FileProblem[] {
  const { id, quarter, goal, timeline, owner, personas, keyResults } = draft;
  const file = goalPath(quarter, id);
  const data = {
    ...{ goal, timeline, personas, key_results: keyResults },
    ...(owner === null ? {} : { owner }),
  };
  const read = readGoal(data, { id, file, quarter }, community.charter.calendar).value;
  if (!read) return [];
  const withIt = { ...community, goals: [...community.goals, read] };
  return goalQuestions(withIt, asOf, quarter).filter(
    (one) =>
      (one.file === file || OF_THE_QUARTER.includes(one.code)) &&
      !community.charter.adviceOff.has(one.code),
  );
}
