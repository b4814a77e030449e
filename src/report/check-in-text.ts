import { counted } from '../domain/number-text.ts';
import type { KeyResultFigures } from '../insight/figures.ts';

/** How long nobody has looked: `no check-in for 19 days`, `no check-in yet, 37 days in`. */
export function silenceText({
  lastCheckIn,
  daysSilent,
}: Pick<KeyResultFigures, 'lastCheckIn' | 'daysSilent'>): string {
  const days = counted(daysSilent, 'day');
  return lastCheckIn === null ? `no check-in yet, ${days} in` : `no check-in for ${days}`;
}

/** `blocked`, and why, as the note's first line says it: `blocked: No room`. */
export function blockedText({ lastCheckIn }: Pick<KeyResultFigures, 'lastCheckIn'>): string {
  const [why = ''] = (lastCheckIn?.note ?? '').trim().split(/\r?\n/);
  return why === '' ? 'blocked' : `blocked: ${why}`;
}
