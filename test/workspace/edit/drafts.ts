import fc from 'fast-check';
import type { Quarter } from '../../../src/domain/calendar.ts';
import type { CharterDraft, GoalDraft, PersonaDraft } from '../../../src/domain/drafts.ts';
import type { KeyResultFile } from '../../../src/domain/key-result-file.ts';
import { charterText } from '../../../src/workspace/new-charter.ts';
import { goalText } from '../../../src/workspace/new-goal.ts';
import { personaText } from '../../../src/workspace/new-persona.ts';
import { recordJson } from '../../../src/workspace/record-json.ts';
import { type Choices, made } from './choices.ts';
import { broken } from './properties.ts';
import { scalarValue } from './values.ts';
import { nodesIn, type Said, same } from './written-nodes.ts';

/** The text of a new file, and what it is to say. */
interface Draft {
  readonly text: string;
  readonly meant: unknown;
  [fc.toStringMethod](): string;
}

const QUARTER = '2026-Q4' as Quarter;

/** New files of every kind, with texts in them that YAML may take for something else. */
export function drafts(): fc.Arbitrary<Draft> {
  return made((first, second) => {
    const draft = first.of([goal, persona, charter, records])(second);
    return { ...draft, [fc.toStringMethod]: () => JSON.stringify(draft) };
  });
}

/** P9: the text of a new file, read by the package alone, says what was meant. */
export function readsBackAsWritten({ text, meant }: Draft): boolean {
  const nodes = nodesIn(text);
  if (nodes.errors > 0 || !same(nodes.said, told(meant)))
    broken('P9 a new file says something else', { text, meant });
  return true;
}

/** Data without what is not there: an undefined key, and null as the package has it. */
function told(data: unknown): Said {
  if (Array.isArray(data)) return data.map(told);
  if (typeof data !== 'object' || data === null) return data as Said;
  const there = Object.entries(data).filter(([, value]) => value !== undefined);
  return new Map(there.map(([key, value]) => [key, told(value)]));
}

function goal(choices: Choices) {
  const draft: GoalDraft = {
    id: 'a',
    quarter: QUARTER,
    goal: line(choices),
    timeline: line(choices),
    owner: choices.once(2) ? line(choices) : null,
    personas: many(choices, ids),
    keyResults: many(choices, keyResult),
  };
  return {
    text: goalText(draft),
    meant: {
      goal: draft.goal,
      timeline: draft.timeline,
      owner: draft.owner ?? undefined,
      personas: orNothing(draft.personas),
      key_results: orNothing(draft.keyResults),
    },
  };
}

function keyResult(choices: Choices): KeyResultFile {
  const shared = {
    id: ids(choices),
    key_result: line(choices),
    ...(choices.once(3) ? { unit: line(choices) } : {}),
    ...(choices.once(3) ? { weight: choices.of([1, 0.5, 1e-7, 1e21]) } : {}),
    ...(choices.once(3) ? { owner: line(choices) } : {}),
    ...(choices.once(3) ? { timeline: line(choices) } : {}),
    ...(choices.once(3) ? { every: choices.of(['week', '2 weeks', 'month'] as const) } : {}),
    ...(choices.once(3)
      ? {
          measure: {
            count: 'introductions',
            where: { about: line(choices), 'x-a': line(choices) },
          },
        }
      : {}),
  };
  switch (choices.below(3)) {
    case 0:
      return { ...shared, target: number(choices), baseline: number(choices) };
    case 1:
      return { ...shared, at_least: number(choices), at_most: number(choices) };
    default:
      return {
        ...shared,
        steps: [
          { id: ids(choices), step: line(choices), weight: 2 },
          { id: ids(choices), step: line(choices) },
        ],
      };
  }
}

function persona(choices: Choices) {
  const draft: PersonaDraft = {
    id: 'a',
    persona: line(choices),
    description: choices.once(2) ? line(choices) : null,
    status: choices.of(['current', 'aspired']),
    needs: many(choices, line),
    learns: many(choices, line),
    challenges: many(choices, line),
  };
  const { id: _, ...said } = draft;
  return {
    text: personaText(draft),
    meant: {
      ...said,
      description: said.description ?? undefined,
      needs: orNothing(said.needs),
      learns: orNothing(said.learns),
      challenges: orNothing(said.challenges),
    },
  };
}

function charter(choices: Choices) {
  const answer = () => (choices.once(2) ? line(choices) : null);
  const draft: CharterDraft = {
    name: line(choices),
    members: { now: answer(), hopedFor: answer() },
    domain: answer(),
    practice: answer(),
    timezone: choices.of(['UTC', 'Europe/Lisbon']),
    quarter: QUARTER,
  };
  const { name, members, domain, practice, timezone } = draft;
  return {
    text: charterText(draft),
    meant: {
      format: 1,
      name,
      members: { now: members.now, hoped_for: members.hopedFor },
      domain,
      practice,
      timezone,
    },
  };
}

function records(choices: Choices) {
  const meant = Array.from({ length: 1 + choices.below(3) }, () => ({
    on: '2026-11-03',
    type: 'check-in',
    value: number(choices),
    note: line(choices),
    by: line(choices),
  }));
  return { text: meant.map((one) => `- ${recordJson(one)}\n`).join(''), meant };
}

/** A text that says something and is not too long: what the schemas ask of one. */
function line(choices: Choices): string {
  const text = String(scalarValue(choices));
  return /\S/.test(text) && text.length <= 500 ? text : 'a';
}

function number(choices: Choices): number {
  return choices.of([5, 0, -3, 0.1, 1e-7, 9_007_199_254_740_991, -0.25]);
}

function ids(choices: Choices): string {
  return choices.of([
    'a',
    'new-analyst',
    '0',
    '12',
    'null',
    'true',
    'no',
    '1e3',
    '0x1',
    'a-1',
    '2026-11-24',
  ]);
}

function many<T>(choices: Choices, one: (choices: Choices) => T): T[] {
  return Array.from({ length: choices.below(4) }, () => one(choices));
}

function orNothing<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
