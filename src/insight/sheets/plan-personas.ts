import type { Community } from '../../domain/community.ts';
import type { PersonaDraft } from '../../domain/drafts.ts';
import { freeId } from '../../domain/ids.ts';
import { LONGEST_LINE } from '../../domain/parts.ts';
import type { Persona } from '../../domain/persona.ts';
import { foldedName } from '../folded-name.ts';
import { takenPersonaIds } from '../taken-ids.ts';
import type { WrittenPersona } from './persona-rows.ts';
import type { Difference, PlannedPersona, SheetPlan } from './plan.ts';
import type { Remark } from './sheet.ts';

type PersonaPlan = Pick<SheetPlan, 'personas' | 'problems'>;

/** What personas of a sheet would be, each with an id of its own. */
export function planPersonas(
  written: readonly WrittenPersona[],
  community: Community,
): PersonaPlan {
  const personas: PlannedPersona[] = [];
  for (const one of written) {
    const taken = [...takenPersonaIds(community), ...personas.map(({ draft }) => draft.id)];
    const there = community.personas.find(
      ({ persona }) => foldedName(persona) === foldedName(one.persona),
    );
    const { line, persona, description, needs, learns, challenges } = one;
    const status = one.status ?? 'current';
    const id = there?.id ?? freeId(persona, 'persona', taken);
    const draft: PersonaDraft = { id, persona, description, status, needs, learns, challenges };
    personas.push({
      line,
      draft,
      standing: there
        ? { kind: 'there', file: there.file, differences: differencesOf(one, there) }
        : { kind: 'new' },
    });
  }
  return { personas, problems: written.flatMap(tooLong) };
}

/** What a sheet says otherwise of a persona than its file. What the sheet does not say is as it is. */
function differencesOf(said: WrittenPersona, is: Persona): readonly Difference[] {
  const { description, status } = said;
  const edit = (...words: string[]) => ['persona', 'edit', is.id, ...words];
  const isOther =
    description !== null && foldedName(description) !== foldedName(is.description ?? '');
  return [
    ...(isOther
      ? [
          {
            message: `The sheet describes it otherwise: ${description}`,
            edit: edit('--description', description),
          },
        ]
      : []),
    ...(status !== null && status !== is.status
      ? [
          {
            message: `It is ${is.status} there, and ${status} in the sheet`,
            edit: edit(`--${status}`),
          },
        ]
      : []),
    ...(['needs', 'learns', 'challenges'] as const).flatMap((field) =>
      said[field].length === 0 || isSameList(said[field], is[field])
        ? []
        : [
            {
              message: `The sheet says for ${field}: ${said[field].join('; ')}`,
              edit: edit(...said[field].flatMap((one) => [`--${field}`, one])),
            },
          ],
    ),
  ];
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.map(foldedName).join('\n') === other.map(foldedName).join('\n');
}

/** Texts that no file of a persona has a place for. */
function tooLong({ line, persona, needs, learns, challenges }: WrittenPersona): readonly Remark[] {
  return [persona, ...needs, ...learns, ...challenges]
    .filter((text) => text.length > LONGEST_LINE)
    .map((text) => ({
      line,
      message: `A text here has ${text.length} characters; ${LONGEST_LINE} are the most. Shorten it`,
    }));
}
