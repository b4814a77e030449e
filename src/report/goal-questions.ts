import type { GoalDraft } from '../domain/drafts.ts';
import type { FileProblem } from '../domain/finding.ts';
import type { Persona } from '../domain/persona.ts';

/** What a question may be about, beside the goal itself. */
interface Asked {
  readonly draft: Pick<GoalDraft, 'keyResults'>;
  readonly personas: readonly Persona[];
}

/**
 * What is worth asking of a goal that is about to be written, or was just written; '' where nothing is. Not
 * yet safe to print.
 * @param cop how the program is called
 */
export function goalQuestionsText(
  problems: readonly FileProblem[],
  asked: Asked,
  cop: string,
): string {
  const [first] = problems;
  if (!first) return '';
  return [
    'Worth asking; none of it must change anything:',
    ...problems.flatMap((one, index) => [
      `  · ${aboutText(one, asked)}${one.message}`,
      // Of several personas the same is asked once.
      ...(problems[index + 1]?.remedy === one.remedy ? [] : [`    ${one.remedy}`]),
    ]),
    `Not to be asked again: ${cop} config set advice.${first.code} off`,
  ].join('\n');
}

/** What a question is about, where that is not the goal: beside its line in a file nobody has to say it. */
function aboutText({ file, path }: FileProblem, { draft, personas }: Asked): string {
  const [list, index] = path;
  const keyResult =
    list === 'key_results' && typeof index === 'number' ? draft.keyResults[index]?.id : undefined;
  const about = keyResult ?? personas.find((one) => one.file === file)?.persona;
  return about === undefined ? '' : `${about}: `;
}
