import { visible } from '../../terminal/escape.ts';
import { inert } from '../../terminal/inert.ts';

/** Several words without quotes are several arguments: the commonest slip at a first try. */
const TOO_MANY = `error: there are more words here than this command takes
  Put a text of several words in quotes: "New analyst"
`;

const TO_SEE_WHICH = 'Write its name behind the command; --help shows an example';

/** A word that a command needs: `persona` of `cop persona edit <persona>`. */
const MISSING_WORD = /^error: missing required argument '([^']+)'/;

/** What the command-line library has to say of a command that cannot be, fit for a terminal. */
export function inPlainWords(message: string): string {
  if (message.startsWith('error: too many arguments')) return TOO_MANY;
  const [, word] = MISSING_WORD.exec(message) ?? [];
  if (word) return `error: it is not said which ${word.replaceAll('-', ' ')}\n  ${TO_SEE_WHICH}\n`;
  return inert(message.split('\n').map(visible).join('\n'));
}
