import { addDays, type CivilDate, type Interval, shortDate } from '../../../domain/civil-date.ts';
import type { Persona } from '../../../domain/persona.ts';
import { type HeldExperience, heldExperiences } from '../../coverage/held-experiences.ts';
import { isServed, servingOf } from '../../coverage/serving.ts';
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
  const since = addDays(asOf, 1 - DAYS);
  const before = experiencesIn({ from: first.on, to: addDays(since, -1) }, facts);
  const offered = {
    goals: facts.figures.goals,
    practices: facts.practices.map(({ practice }) => practice),
    experiences: experiencesIn({ from: since, to: asOf }, facts),
  };
  const couldServe = [...offered.goals, ...offered.practices, ...offered.experiences, ...before];
  if (couldServe.length === 0) return [];
  return community.personas
    .filter(({ id }) => !isServed(servingOf(id, offered)))
    .map((persona) => itemOf(persona, lastHeldFor(persona, before), facts));
};

function experiencesIn(days: Interval, facts: Facts): readonly HeldExperience[] {
  const records = [...facts.happened('experience'), ...facts.happened('attendance')];
  return heldExperiences(records, facts.people, days);
}

/** The last day of an experience that a persona had something of. */
function lastHeldFor(
  { id }: Persona,
  experiences: readonly HeldExperience[],
): CivilDate | undefined {
  const its = servingOf(id, { goals: [], practices: [], experiences }).experiences;
  return its
    .flatMap(({ experience }) => experience.days)
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
