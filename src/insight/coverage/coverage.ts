import { type Quarter, quarterSpan } from '../../domain/calendar.ts';
import { type CivilDate, earlier, type Interval } from '../../domain/civil-date.ts';
import type { Community } from '../../domain/community.ts';
import type { Goal } from '../../domain/goal.ts';
import type { Happening } from '../../domain/happening.ts';
import type { Persona } from '../../domain/persona.ts';
import type { Practice } from '../../domain/practice.ts';
import { firstDay, lastDay } from '../../domain/timeline.ts';
import { belongs } from '../belongs.ts';
import { type People, peopleOf } from '../people.ts';
import { quarterFigures } from '../quarter-figures.ts';
import { standingRecords } from '../standing.ts';
import type { Status } from '../status.ts';
import { type HeldExperience, heldExperiences } from './held-experiences.ts';
import { type ServingExperience, servingOf } from './serving.ts';
import { experienceThing, goalThing, keyResultThings, practiceThing, type Thing } from './thing.ts';
import { type Naming, type UnknownPersona, unknownPersonas } from './unknown-personas.ts';
import { type Want, wantsOf } from './wants.ts';

/** Whom the goals, experiences and practices of a quarter serve, and whom nothing serves. */
export interface Coverage {
  /** The community's name. */
  readonly community: string;
  readonly quarter: Quarter;
  readonly quarterSpan: Interval;
  readonly asOf: CivilDate;
  /** In the order of their files. */
  readonly personas: readonly PersonaCoverage[];
  /** Practices that name no persona. */
  readonly forEverybody: readonly Practice[];
  /** What serves no persona that has a file. */
  readonly servesNobody: readonly ServingNobody[];
  readonly unknown: readonly UnknownPersona[];
}

/** A persona, and what serves it. */
export interface PersonaCoverage {
  readonly persona: Persona;
  /** How many people of the roster are most like it; null where nobody is on the roster. */
  readonly members: number | null;
  /** The quarter's goals that name it, what begins first first. */
  readonly goals: readonly ServingGoal[];
  readonly experiences: readonly ServingExperience[];
  /** The practices that name it. */
  readonly practices: readonly Practice[];
  readonly wants: readonly Want[];
}

/** A goal, and how it stands; null where it has nothing that counts. */
interface ServingGoal {
  readonly goal: Goal;
  readonly status: Status | null;
}

/** Something that serves nobody yet. */
export interface ServingNobody {
  readonly thing: Thing;
  /** An experience's last record; null where nobody recorded it as held, and of other things. */
  readonly record: Happening | null;
  /** The ids that it names, of which there is no file; none where it names nobody. */
  readonly names: readonly string[];
  /** Whether it is over and done with, as an experience that was held is not: more may be made of that. */
  readonly isOver: boolean;
}

/** What all personas are held against. */
interface Found {
  readonly goals: readonly ServingGoal[];
  readonly experiences: readonly HeldExperience[];
  readonly practices: readonly Practice[];
  readonly people: People;
  readonly asOf: CivilDate;
}

/**
 * Whom a quarter serves, by what is known on a day: its goals, its experiences up to that day, and the
 * practices. A practice that names no persona is for everybody; a goal or an experience that names none
 * serves nobody in particular, unless people of a persona came to it.
 */
export function coverageOf(community: Community, quarter: Quarter, asOf: CivilDate): Coverage {
  const { personas, practices, charter } = community;
  const span = quarterSpan(quarter, charter.calendar);
  const people = peopleOf(community.members);
  const found = {
    goals: goalsByTime(community, quarter, asOf),
    experiences: experiencesOf(community, people, span, asOf),
    practices,
    people,
    asOf,
  };
  const known = new Set(personas.map(({ id }) => id));
  return {
    community: charter.name,
    quarter,
    quarterSpan: span,
    asOf,
    personas: personas.map((persona) => personaCoverage(persona, found)),
    forEverybody: practices.filter((one) => one.personas.length === 0),
    servesNobody: servesNobody(found, known),
    unknown: unknownPersonas(namings(found), known),
  };
}

function goalsByTime(
  community: Community,
  quarter: Quarter,
  asOf: CivilDate,
): readonly ServingGoal[] {
  const begins = ({ goal }: ServingGoal) => firstDay(goal.timeline);
  return quarterFigures(community, quarter, asOf)
    .goals.map(({ goal, figures: { status } }) => ({ goal, status }))
    .sort((a, b) => (begins(a) < begins(b) ? -1 : Number(begins(a) > begins(b))));
}

function experiencesOf(
  { records }: Community,
  people: People,
  { from, to }: Interval,
  asOf: CivilDate,
): readonly HeldExperience[] {
  return heldExperiences(standingRecords(records, asOf), people, { from, to: earlier(to, asOf) });
}

function personaCoverage(persona: Persona, found: Found): PersonaCoverage {
  const { id } = persona;
  const { goals, experiences, practices } = servingOf(id, found);
  const forAll = found.practices.filter((one) => one.personas.length === 0);
  const things = [
    ...goals.flatMap(({ goal }) => [goalThing(goal), ...keyResultThings(goal)]),
    ...experiences.map(({ experience }) => experienceThing(experience)),
    ...[...practices, ...forAll].map(practiceThing),
  ];
  return {
    persona,
    members: membersLike(id, found),
    goals,
    experiences,
    practices,
    wants: wantsOf(persona, things),
  };
}

function membersLike(id: string, { people, asOf }: Found): number | null {
  if (people.all.length === 0) return null;
  return people.all.filter((one) => one.persona === id && belongs(one, asOf)).length;
}

/** What names personas, or could, and which; a practice that names none is for everybody. */
function namings({ goals, experiences, practices }: Found): readonly Naming[] {
  return [
    ...goals.map(({ goal }) => ({ thing: goalThing(goal), names: goal.personas })),
    ...experiences.map((one) => ({ thing: experienceThing(one), names: one.saidFor })),
    ...practices.map((one) => ({ thing: practiceThing(one), names: one.personas })),
  ];
}

function servesNobody(found: Found, known: ReadonlySet<string>): readonly ServingNobody[] {
  const isUnknown = (names: readonly string[]) => names.every((id) => !known.has(id));
  const { goals, experiences, practices, asOf } = found;
  const goes = { record: null, isOver: false } as const;
  return [
    ...goals
      .filter(({ goal }) => isUnknown(goal.personas))
      .map(({ goal }) => ({
        ...goes,
        thing: goalThing(goal),
        names: goal.personas,
        isOver: lastDay(goal.timeline) < asOf,
      })),
    ...experiences
      .filter(({ saidFor, came }) => isUnknown([...saidFor, ...came.keys()]))
      .map((one) => ({
        ...goes,
        thing: experienceThing(one),
        record: one.record,
        names: one.saidFor,
      })),
    ...practices
      .filter(({ personas }) => personas.length > 0 && isUnknown(personas))
      .map((one) => ({ ...goes, thing: practiceThing(one), names: one.personas })),
  ];
}
