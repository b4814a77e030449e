import { visible } from '../../terminal/escape.ts';
import { inert } from '../../terminal/inert.ts';

/** Several words without quotes are several arguments: the commonest slip at a first try. */
const TOO_MANY = `error: there are more words here than this command takes
  Put a text of several words in quotes: "New analyst"
`;

/** What the command-line library has to say of a command that cannot be, fit for a terminal. */
export function inPlainWords(message: string): string {
  if (message.startsWith('error: too many arguments')) return TOO_MANY;
  return inert(message.split('\n').map(visible).join('\n'));
}
