import { shortDate } from '../../domain/civil-date.ts';
import { namesText } from '../../domain/names-text.ts';
import { counted } from '../../domain/number-text.ts';
import type { Persona } from '../../domain/persona.ts';
import type { Coverage, PersonaCoverage, ServingNobody } from '../../insight/coverage/coverage.ts';
import type { HeldExperience } from '../../insight/coverage/held-experiences.ts';
import type { ServingExperience } from '../../insight/coverage/serving.ts';
import type { Thing } from '../../insight/coverage/thing.ts';
import type { UnknownPersona } from '../../insight/coverage/unknown-personas.ts';
import type { Want } from '../../insight/coverage/wants.ts';
import { oneLine } from '../record-text.ts';
import { lookOf } from '../status-look.ts';

/** What every format says of a coverage in the same words. The texts are not yet safe to print. */

/** What serves a persona, as it is listed: with a remark beside it. */
export interface Entry {
  readonly title: string;
  readonly remark: string;
}

/** A list of what serves a persona, under its heading. */
export interface EntryList {
  readonly heading: 'Goals' | 'Experiences' | 'Practices';
  readonly entries: readonly Entry[];
}

/** The goals, experiences and practices that serve a persona. */
export function entryLists(one: PersonaCoverage): readonly EntryList[] {
  return [
    {
      heading: 'Goals',
      entries: one.goals.map(({ goal, status }) => ({
        title: oneLine(goal.goal),
        remark: lookOf(status).word,
      })),
    },
    {
      heading: 'Experiences',
      entries: one.experiences.map((serving) => ({
        title: oneLine(serving.experience.title),
        remark: `${daysText(serving.experience)} · ${howText(serving)}`,
      })),
    },
    {
      heading: 'Practices',
      entries: one.practices.map(({ practice, rhythmWords }) => ({
        title: oneLine(practice),
        remark: oneLine(rhythmWords),
      })),
    },
  ];
}

/** `12 Nov`, `3 times, last 12 Nov`. */
function daysText({ days }: HeldExperience): string {
  const last = days.at(-1);
  if (last === undefined) return '';
  return days.length === 1 ? shortDate(last) : `${days.length} times, last ${shortDate(last)}`;
}

function howText({ how, came }: ServingExperience): string {
  if (how === 'came') return `${came} of them came`;
  return came === 0 ? 'for them' : `for them, ${came} came`;
}

/** `current · 12 members`; without a roster, nobody is counted. */
export function aboutText({ persona, members }: PersonaCoverage): string {
  const status = persona.status === 'aspired' ? 'hoped for' : persona.status;
  return members === null ? status : `${status} · ${membersText(members)}`;
}

function membersText(members: number): string {
  return members === 0 ? 'no members yet' : counted(members, 'member');
}

/** How the wants of a persona are headed, by their kind. */
export const WANT_HEADINGS: Readonly<Record<Want['kind'], string>> = {
  needs: 'Needs',
  learns: 'Learns',
  challenges: 'Challenges',
};

/** That a persona's file says nothing that could be spoken to. */
export const NO_WANTS = 'Its file says nothing yet of needs, ways of learning and challenges';

const NOT_NAMED = 'nothing here names it yet';

/** Of what speaks to one want by the same words, so much is named. */
const MOST_NAMED = 2;

/** By what a want is spoken to: `shares “chart” with the experience “Chart clinic”`; a question where by nothing. */
export function spokenText({ spokenTo }: Want): string {
  if (spokenTo.length === 0) return NOT_NAMED;
  const byWords = new Map<string, string[]>();
  for (const { thing, words } of spokenTo) {
    const quoted = namesText(words.map((word) => `“${word}”`));
    byWords.set(quoted, [...(byWords.get(quoted) ?? []), thingText(thing)]);
  }
  const told = [...byWords].map(([words, things]) => `${words} with ${fewOf(things)}`);
  return `shares ${told.join('; ')}`;
}

/** The first of them; who looks for the others finds them in the JSON. */
function fewOf(things: readonly string[]): string {
  const more = things.length - MOST_NAMED;
  return more > 0
    ? `${things.slice(0, MOST_NAMED).join(', ')} and ${more} more`
    : namesText(things);
}

const KIND_WORDS: Readonly<Record<Thing['kind'], string>> = {
  goal: 'goal',
  'key-result': 'key result',
  experience: 'experience',
  practice: 'practice',
};

/** `the experience “Chart clinic”`. */
function thingText({ kind, title }: Thing): string {
  return `the ${KIND_WORDS[kind]} “${oneLine(title)}”`;
}

/** `Experience`, as it stands before a title in a list. */
export function kindText({ kind }: Thing): string {
  const word = KIND_WORDS[kind];
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** Why something serves nobody: it names no persona, or none that has a file. */
export function nobodyText({ names }: ServingNobody): string {
  if (names.length === 0) return 'names no persona';
  return `names ${namesText(names)}, of which there is no file`;
}

/** `named by the goal “…”`, and which id was likely meant. */
export function unknownText({ nearest, namedBy }: UnknownPersona): string {
  const by = `named by ${namesText(namedBy.map(thingText))}`;
  return nearest === null ? by : `${by}; did you mean ${nearest}?`;
}

/** What the marks beside wants mean. */
export const MARKS_MEAN =
  'shares a telling word with something that serves the persona. The others nothing here names yet: ' +
  'a question, no verdict, for the same may be said in other words.';

/** What the whole is called, where its quarter stands beside it. */
export const TITLE = 'What serves whom';

/** What the whole is called. */
export function titleText({ quarter }: Pick<Coverage, 'quarter'>): string {
  return `${TITLE} in ${quarter}`;
}

/** What a persona is called, on one line. */
export function personaText({ persona }: Persona): string {
  return oneLine(persona);
}
