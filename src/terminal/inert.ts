/** Breaks characters up where they would act together, and shows nothing. */
export const BREAK = '\u200b';

const ESCAPE = '\u001b';

const COLOUR = String.raw`${ESCAPE}\[[\d;]*m`;
/** What a command of a CI system begins with at the start of a line, behind colours and spaces. */
const AT_START = new RegExp(String.raw`^((?:${COLOUR}|[^\S\r\n])*:)(?=(?:${COLOUR})*:)`, 'gmu');
const ANYWHERE = /#(?=#\[)/g;

/**
 * Text as it goes out to a stream, made such that a CI system that reads along takes none of its
 * lines for a command of its own: a name in somebody's file may begin with `::error::`.
 */
export function inert(text: string): string {
  return text.replace(AT_START, `$1${BREAK}`).replace(ANYWHERE, `#${BREAK}`);
}
