import type { Coverage, PersonaCoverage, ServingNobody } from '../../insight/coverage/coverage.ts';
import { isServed, type ServingExperience } from '../../insight/coverage/serving.ts';
import type { Thing } from '../../insight/coverage/thing.ts';
import type { Want } from '../../insight/coverage/wants.ts';
import { prettyJson } from '../pretty-json.ts';

/**
 * What serves whom for machines: `{community, quarter, as_of, personas: [{id, served, goals, experiences,
 * practices, wants, …}], for_everybody, serves_nobody, unknown_personas}`; docs/personas.md has all of it.
 */
export function coverageJson(coverage: Coverage): string {
  const { community, quarter, quarterSpan, asOf, personas, forEverybody } = coverage;
  return prettyJson({
    community,
    quarter,
    from: quarterSpan.from,
    to: quarterSpan.to,
    as_of: asOf,
    personas: personas.map(personaFields),
    for_everybody: forEverybody.map(({ id, practice }) => ({ id, title: practice })),
    serves_nobody: coverage.servesNobody.map(nobodyFields),
    unknown_personas: coverage.unknown.map(({ id, nearest, namedBy }) => ({
      id,
      nearest,
      named_by: namedBy.map(thingFields),
    })),
  });
}

function personaFields(one: PersonaCoverage) {
  const { persona, members, goals, experiences, practices, wants } = one;
  return {
    id: persona.id,
    title: persona.persona,
    status: persona.status,
    members,
    served: isServed(one),
    goals: goals.map(({ goal, status }) => ({ id: goal.id, title: goal.goal, status })),
    experiences: experiences.map(experienceFields),
    practices: practices.map(({ id, practice }) => ({ id, title: practice })),
    wants: wants.map(wantFields),
  };
}

function experienceFields({ experience, how, came }: ServingExperience) {
  const { name, title, days } = experience;
  return { id: name, title, days, how, came };
}

function wantFields({ kind, text, spokenTo }: Want) {
  return {
    kind,
    text,
    spoken_to: spokenTo.map(({ thing, words }) => ({ ...thingFields(thing), words })),
  };
}

function nobodyFields({ thing, record, names }: ServingNobody) {
  return { ...thingFields(thing), record: record?.id ?? null, names };
}

function thingFields({ kind, id, title }: Thing) {
  return { kind, id, title };
}
