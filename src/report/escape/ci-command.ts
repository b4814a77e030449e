import type { Place } from '../../domain/finding.ts';
import { visible } from '../../terminal/escape.ts';
import { inert } from '../../terminal/inert.ts';

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

/**
 * Text made safe for the message of a command: its line breaks stay what they are for a reader, and no
 * line of it ends the command's own. What could not be seen becomes visible.
 */
export function escapeCiMessage(text: string): string {
  const seen = text
    .split(/(\r|\n)/)
    .map((part) => (/^[\r\n]$/.test(part) ? part : visible(part)))
    .join('');
  return inert(seen).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Text made safe for a property of a command, such as its title: it ends at a comma or a colon. */
export function escapeCiProperty(text: string): string {
  return escapeCiMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
