import type { Community } from '../../domain/community.ts';
import type { FileProblem, Path } from '../../domain/finding.ts';
import { isOwnType } from '../../domain/happening-types.ts';
import type { Source } from '../../domain/measure.ts';
import { kindOfField, memberField } from '../../domain/measure-field-kind.ts';
import { nearest } from '../../domain/nearest.ts';
import { isHappening } from '../../domain/record.ts';
import { foldedName } from '../folded-name.ts';
import { measuredIn } from './measures.ts';
import { plainlyWanted } from './wanted-values.ts';
import { type WrittenSide, writtenSides } from './written-sides.ts';

/**
 * What measures ask for and the community does not have: a persona that is not described, and a question
 * that no response answers while there are responses. They count nothing, until it is there.
 */
export function unknownMeasureValues(community: Community): readonly FileProblem[] {
  const measured = measuredIn(community);
  if (measured.length === 0) return [];
  const known = {
    personas: community.unread.personas.length > 0 ? [] : community.personas.map(({ id }) => id),
    questions: community.unread.log.length > 0 ? [] : questionsIn(community),
  };
  return measured.flatMap(({ goal, measure, path }) =>
    writtenSides(measure).flatMap((side) =>
      [...unknownPersonas(side, known.personas), ...unknownQuestions(side, known.questions)].map(
        (one): FileProblem => ({
          code: 'key-result/measure-value',
          at: 'value',
          ...one,
          file: goal.file,
          path: [...path, ...one.path],
        }),
      ),
    ),
  );
}

type Told = Pick<FileProblem, 'path' | 'message' | 'remedy' | 'command'> & {
  readonly at?: FileProblem['at'];
};

function unknownPersonas(
  { source, where = {}, path }: WrittenSide,
  personas: readonly string[],
): readonly Told[] {
  if (personas.length === 0) return [];
  return Object.entries(where)
    .filter(([field]) => memberField(source, field) === 'persona')
    .flatMap(([field, test]) => plainlyWanted(field, test))
    .filter(({ value }) => !personas.includes(foldedName(String(value))))
    .map(({ path: at, value }) => {
      const near = nearest(String(value), personas);
      return {
        path: [...path, ...at],
        message: `there is no persona "${value}"`,
        remedy: near ? `Did you mean ${near}?` : 'Describe it, or name another',
        ...(near ? {} : { command: 'persona add' }),
      };
    });
}

function unknownQuestions(
  { source, where = {}, of, path }: WrittenSide,
  questions: readonly string[],
): readonly Told[] {
  if (questions.length === 0) return [];
  const isUnknown = (field: string) => isQuestion(source, field) && !questions.includes(field);
  const told = (field: string, end: Path, at: FileProblem['at']): Told => {
    const near = nearest(field, questions);
    return {
      path: [...path, ...end],
      at,
      message: `no response answers ${field}`,
      remedy: near ? `Did you mean ${near}?` : `They answer: ${questions.join(', ')}`,
    };
  };
  return [
    ...Object.keys(where)
      .filter(isUnknown)
      .map((field) => told(field, ['where', field], 'key')),
    ...(of !== undefined && isUnknown(of.trim()) ? [told(of.trim(), ['of'], 'value')] : []),
  ];
}

/** Whether a field can only be what a survey asked. */
function isQuestion(source: Source, field: string): boolean {
  const isOfResponses =
    source.kind === 'survey-answers' || (source.kind === 'records' && source.type === 'response');
  return (
    isOfResponses &&
    memberField(source, field) === undefined &&
    !isOwnType(field) &&
    kindOfField(source, field) === undefined
  );
}

/** The short names of what was answered. */
function questionsIn({ records }: Pick<Community, 'records'>): readonly string[] {
  const questions = new Set<string>();
  for (const record of records) {
    if (!isHappening(record) || record.type !== 'response') continue;
    const { answers } = record.says;
    if (typeof answers === 'object' && answers !== null)
      for (const question of Object.keys(answers)) questions.add(question);
  }
  return [...questions];
}
