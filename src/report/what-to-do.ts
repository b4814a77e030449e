import type { Finding } from '../domain/finding.ts';
import type { Screen } from '../terminal/screen.ts';

/** What to do about a finding, in a line: `Say who looks after it: cop goal edit meet --owner kim`. */
export function whatToDo(
  { remedy, command }: Pick<Finding, 'remedy' | 'command'>,
  { cop }: Pick<Screen, 'cop'>,
): string {
  if (command === undefined) return remedy;
  if (remedy === '') return `${cop} ${command}`;
  return `${remedy}${/[.?!:]$/.test(remedy) ? '' : ':'} ${cop} ${command}`;
}
