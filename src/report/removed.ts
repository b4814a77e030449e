import type { Goal } from '../domain/goal.ts';
import { counted } from '../domain/number-text.ts';
import type { Pointers } from '../insight/pointers.ts';

/** More goals than these are left to `cop check`. */
const MOST_GOALS = 6;

/**
 * What is left to do once a goal was removed.
 * @param cop how it was started, to print commands that work as typed
 */
export function goalRemovedText({ records, continuedBy }: Pointers, cop: string): string {
  return [
    ...recordsStay(records),
    ...stillNamedIn(continuedBy.map((id) => `${cop} goal edit ${id} --unset continues`)),
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

function recordsStay(records: number): string[] {
  if (records === 0) return [];
  const stays = records === 1 ? 'that names it stays' : 'that name it stay';
  return [`${counted(records, 'record')} ${stays} in the log`];
}

/**
 * What is left to do once a persona was removed: the goals that serve it say so still.
 * @param goals those of the community
 */
export function personaRemovedText(id: string, goals: readonly Goal[], cop: string): string {
  const serving = goals.filter((goal) => goal.personas.includes(id));
  return [
    ...stillNamedIn(serving.map((goal) => `${cop} goal edit ${goal.id} ${without(id, goal)}`)),
    `Next: ${cop} persona list    what is left`,
  ].join('\n');
}

function without(id: string, { personas }: Goal): string {
  const others = personas.filter((one) => one !== id);
  if (others.length === 0) return '--unset personas';
  return others.map((one) => `--persona ${one}`).join(' ');
}

/** @param commands those that take it out, one a goal */
function stillNamedIn(commands: readonly string[]): string[] {
  if (commands.length === 0) return [];
  const more = commands.length - MOST_GOALS;
  return [
    `It is still named in ${counted(commands.length, 'goal')}. Take it out there:`,
    ...commands.slice(0, MOST_GOALS).map((one) => `  ${one}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}
