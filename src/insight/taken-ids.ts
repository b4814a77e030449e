import type { Community } from '../domain/community.ts';

/** The ids that no new goal may have, over all quarters: also those of files that could not be read. */
export function takenGoalIds({ goals, unread }: Community): string[] {
  return [...goals, ...unread.goals].map((one) => one.id);
}

/** The ids that no new persona may have: also those of files that could not be read; each once. */
export function takenPersonaIds({ personas, unread }: Community): string[] {
  return [...new Set([...personas.map((one) => one.id), ...unread.personas])];
}
