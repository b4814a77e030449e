import { addDays, type CivilDate, shortDate } from '../../../domain/civil-date.ts';
import type { Persona } from '../../../domain/persona.ts';
import { type HeldExperience, heldExperiences } from '../../coverage/held-experiences.ts';
import type { Facts, Rule } from '../facts.ts';
import type { AdviceItem } from '../item.ts';

/** So many days are looked at: three weeks. */
const DAYS = 21;

/**
 * Personas that no goal of the quarter and no practice names, and that had nothing of an experience in three
 * weeks. Nothing where the log is younger than that, or where there is nothing yet that could name one.
 */
export const personaUnserved: Rule = (facts) => {
  const { community, asOf, standing } = facts;
  const [first] = standing;
  if (!first || first.on > addDays(asOf, -DAYS)) return [];
  const records = [...facts.happened('experience'), ...facts.happened('attendance')];
  const held = heldExperiences(records, facts.people, { from: first.on, to: asOf });
  const served = servedOf(facts, held);
  const unserved = community.personas.filter(({ id }) => !served.has(id));
  const couldServe = [...facts.figures.goals, ...facts.practices, ...held];
  if (couldServe.length === 0) return [];
  return unserved.map((persona) => itemOf(persona, lastHeldFor(persona, held), facts));
};

function servedOf(
  { figures, practices, asOf }: Facts,
  held: readonly HeldExperience[],
): ReadonlySet<string> {
  const since = addDays(asOf, 1 - DAYS);
  const lately = held.filter(({ days }) => days.some((day) => day >= since));
  return new Set([
    ...figures.goals.flatMap(({ goal }) => goal.personas),
    ...practices.flatMap(({ practice }) => practice.personas),
    ...lately.flatMap(({ saidFor, came }) => [...saidFor, ...came.keys()]),
  ]);
}

/** The last day of an experience that a persona had something of. */
function lastHeldFor({ id }: Persona, held: readonly HeldExperience[]): CivilDate | undefined {
  return held
    .filter(({ saidFor, came }) => saidFor.includes(id) || came.has(id))
    .flatMap(({ days }) => days)
    .sort()
    .at(-1);
}

function itemOf(
  { id, persona }: Persona,
  last: CivilDate | undefined,
  { quarter, asOf }: Facts,
): AdviceItem {
  const since = last === undefined ? '' : ` since ${shortDate(last, asOf)}`;
  return {
    id: `persona/${id}${last === undefined ? '' : `@${last}`}`,
    strand: null,
    reason: `Nothing in three weeks served "${persona}": no goal of ${quarter}, no practice, and no experience${since}`,
    command: 'persona coverage',
    due: null,
    about: [id],
    owner: null,
    urgency: 'soon',
  };
}
