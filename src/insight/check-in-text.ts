import { daysBetween, shortDate } from '../domain/civil-date.ts';
import { counted } from '../domain/number-text.ts';
import type { KeyResultFigures } from './figures.ts';

/**
 * How long nobody has looked: `no check-in for 19 days`, `no check-in yet, 37 days in`. Where the days of
 * its timeline are not all that went by, since when: `no check-in since 15 Oct`.
 */
export function silenceText({
  lastCheckIn,
  daysSilent,
  asOf,
}: Pick<KeyResultFigures, 'lastCheckIn' | 'daysSilent' | 'asOf'>): string {
  const days = counted(daysSilent, 'day');
  if (lastCheckIn === null) return `no check-in yet, ${days} in`;
  return daysBetween(lastCheckIn.on, asOf) === daysSilent
    ? `no check-in for ${days}`
    : `no check-in since ${shortDate(lastCheckIn.on, asOf)}`;
}

/** `blocked`, and why, as the note's first line says it: `blocked: No room`. */
export function blockedText({ lastCheckIn }: Pick<KeyResultFigures, 'lastCheckIn'>): string {
  const [why = ''] = (lastCheckIn?.note ?? '').trim().split(/\r?\n/);
  return why === '' ? 'blocked' : `blocked: ${why}`;
}
