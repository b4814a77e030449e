import type { Quarter } from '../../domain/calendar.ts';
import type { FileProblem } from '../../domain/finding.ts';
import type { Goal } from '../../domain/goal.ts';
import { GOALS_IN_A_QUARTER } from '../../domain/guide.ts';
import type { Persona } from '../../domain/persona.ts';

/**
 * Personas that no goal of a quarter names, once it has its three goals: before, the next one may still
 * be for them. Where no goal names any, that is told once.
 */
export function personasUnserved(
  goals: readonly Goal[],
  quarter: Quarter,
  personas: readonly Persona[],
): readonly FileProblem[] {
  const [first] = goals;
  if (!first || goals.length < GOALS_IN_A_QUARTER || personas.length === 0) return [];
  const named = new Set(goals.flatMap((goal) => goal.personas));
  if (named.size === 0)
    return [
      {
        code: 'goal/persona-unserved',
        file: first.file,
        path: ['goal'],
        at: 'value',
        message: `none of the ${goals.length} goals of ${quarter} says which persona it serves`,
        remedy: 'Whom is each of them for? Name them under personas',
        command: `goal edit ${first.id}`,
      },
    ];
  return personas
    .filter(({ id }) => !named.has(id))
    .map(({ file }) => ({
      code: 'goal/persona-unserved',
      file,
      path: ['persona'],
      at: 'value',
      message: `no goal of ${quarter} names this persona`,
      remedy: 'Does one of them serve it? Name it there, or keep it in mind for the next quarter',
      command: `goal list --quarter ${quarter}`,
    }));
}
