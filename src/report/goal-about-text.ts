import { dateRange } from '../domain/civil-date.ts';
import type { Goal } from '../domain/goal.ts';
import { ownerTexts } from './owner-text.ts';

/** When a goal is worked on, who looks after it, whom it serves. */
export function goalAboutTexts({ timeline, owner, personas }: Goal): readonly string[] {
  return [
    timeline.written,
    timeline.intervals.map(dateRange).join(', '),
    ...ownerTexts(owner),
    ...(personas.length === 0 ? [] : [`for ${personas.join(', ')}`]),
  ];
}
