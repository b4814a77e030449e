import { visible } from '../../terminal/escape.ts';
import { BREAK } from '../../terminal/inert.ts';

/**
 * What GitHub and GitLab make of text once it has been read as Markdown, each with the place at which a
 * break keeps it text: a backslash does not help there.
 */
const ACTS: readonly (readonly [RegExp, string])[] = [
  // Commands to a bot: /close.
  [/^\/(?=[\p{L}\p{N}_])/u, `/${BREAK}`],
  // @name, an e-mail's address, org/repo@1a2b3c4; #1, org/repo#1; GitLab's !1, %1, ~label, &1, ^alert; &lt; too.
  [/[@#!%~&^*](?=[\p{L}\p{N}_"'*?:.-])/gu, `$&${BREAK}`],
  // $1, and formulas between two of them.
  [/\$/g, `${BREAK}$${BREAK}`],
  // GH-1, ABC-1.
  [/-(?<=[A-Za-z]\w*-)(?=\d)/g, `-${BREAK}`],
  // http://, :smile:.
  [/:(?=\/\/|[^\s:]+:)/g, `:${BREAK}`],
  [/www(?=\.)/gi, `$&${BREAK}`],
  // [!NOTE], [^1], [[page]], [vulnerability:1], and GitLab's {+ added +}.
  [/[[{](?=[-+![^~]|\w+:)/g, `$&${BREAK}`],
];

/** A commit: the first seven digits of its hash, or more. */
const HASH = /\b[0-9a-f]{7,}\b/gi;
const TOO_SHORT_FOR_A_HASH = /.{6}(?=.)/g;

/** What begins something in Markdown wherever it stands, and what does at the start of a line alone. */
const MARKUP = /[\\`*_[\]<>#|~$]/g;
const AT_START = /^(?:[-+=]|\d+(?=[.)](?:\s|$)))/;

/**
 * Text made safe for Markdown as GitHub and GitLab read it, on one line: in a heading, a list, a quote or
 * a table's cell it is text and nothing else, and mentions, notifies and links to nobody.
 */
export function markdownText(text: string): string {
  const whole = shownLine(text).replace(HASH, (hash) =>
    hash.replace(TOO_SHORT_FOR_A_HASH, `$&${BREAK}`),
  );
  return ACTS.reduce((said, [act, broken]) => said.replace(act, broken), whole)
    .replace(MARKUP, '\\$&')
    .replace(AT_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** A text on one line, with what is unseen made visible; a space that holds a number together stays. */
export function shownLine(text: string): string {
  return visible(text.replace(/[^\S\u00a0\u202f]+/g, ' ').trim());
}
