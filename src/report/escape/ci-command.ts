import { visible } from '../../terminal/escape.ts';
import { inert } from '../../terminal/inert.ts';

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
