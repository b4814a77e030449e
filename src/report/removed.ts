import type { Community } from '../domain/community.ts';
import type { Goal } from '../domain/goal.ts';
import { counted } from '../domain/number-text.ts';
import type { Practice } from '../domain/practice.ts';
import { type Pointers, pointersToPersona } from '../insight/pointers.ts';

/** More than these are left to `cop check`. */
const MOST_NAMED = 6;

/**
 * What is left to do once a goal was removed.
 * @param cop how it was started, to print commands that work as typed
 */
export function goalRemovedText({ records, continuedBy }: Pointers, cop: string): string {
  return [
    ...recordsStay(records),
    ...stillNamedIn(
      continuedBy.map((id) => `${cop} goal edit ${id} --unset continues`),
      'goal',
    ),
    `Next: ${cop} goal list    what is left`,
  ].join('\n');
}

/**
 * What is left once a key result was removed, whose lines were shown.
 * @param goalId the id of the goal that it was of
 * @param cop how it was started, to print commands that work as typed
 */
export function keyResultRemovedText({ records }: Pointers, goalId: string, cop: string): string {
  return [
    ...recordsStay(records),
    'To get it back: git has its lines, if they were committed',
    `Next: ${cop} goal show ${goalId}    what is left`,
  ].join('\n');
}

/**
 * What is left once a practice was removed.
 * @param cop how it was started, to print commands that work as typed
 */
export function practiceRemovedText({ records }: Pointers, cop: string): string {
  return [
    ...recordsStay(records),
    'To get it back: git has its lines, if they were committed',
    `Next: ${cop} practice list    what is left`,
  ].join('\n');
}

function recordsStay(records: number): string[] {
  if (records === 0) return [];
  const stays = records === 1 ? 'that names it stays' : 'that name it stay';
  return [`${counted(records, 'record')} ${stays} in the log`];
}

/**
 * What is left to do once a persona was removed: what serves it says so still.
 * @param community what may name it
 */
export function personaRemovedText(id: string, community: Community, cop: string): string {
  const { goals, practices } = community;
  const edit = (noun: 'goal' | 'practice', one: Naming) =>
    `${cop} ${noun} edit ${one.id} ${without(id, one)}`;
  const isServing = ({ personas }: Naming) => personas.includes(id);
  return [
    ...recordsStay(pointersToPersona(id, community).records),
    ...stillNamedIn(
      goals.filter(isServing).map((one) => edit('goal', one)),
      'goal',
    ),
    ...stillNamedIn(
      practices.filter(isServing).map((one) => edit('practice', one)),
      'practice',
    ),
    `Next: ${cop} persona list    what is left`,
  ].join('\n');
}

/** What names personas. */
type Naming = Pick<Goal | Practice, 'id' | 'personas'>;

function without(id: string, { personas }: Naming): string {
  const others = personas.filter((one) => one !== id);
  if (others.length === 0) return '--unset personas';
  return others.map((one) => `--persona ${one}`).join(' ');
}

/** @param commands those that take it out, one for each that names it */
function stillNamedIn(commands: readonly string[], noun: 'goal' | 'practice'): string[] {
  if (commands.length === 0) return [];
  const more = commands.length - MOST_NAMED;
  return [
    `It is still named in ${counted(commands.length, noun)}. Take it out there:`,
    ...commands.slice(0, MOST_NAMED).map((one) => `  ${one}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}
