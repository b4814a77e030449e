import type { Place } from '../domain/finding.ts';
import { escapeCiMessage, escapeCiProperty } from './escape/ci-command.ts';

/** Something said at a place of a file: GitHub shows it beside that line of a pull request. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  /** Its file is named from the top of what was checked out. */
  readonly place: Place;
  readonly title: string;
  /** Of one line or several. */
  readonly message: string;
}

/** An annotation as the command of one line that a step's output makes it by. */
export function ciCommand({ level, place, title, message }: Annotation): string {
  const { file, line, column } = place;
  const properties = [
    `file=${escapeCiProperty(file)}`,
    ...(line === undefined ? [] : [`line=${line}`]),
    ...(line === undefined || column === undefined ? [] : [`col=${column}`]),
    `title=${escapeCiProperty(title)}`,
  ];
  return `::${level} ${properties.join(',')}::${escapeCiMessage(message)}`;
}
